"""Words what each state asks for and what to tap, in Chinese."""

TEXT: dict[str, str] = {
    # A limit as a sentence; what it counts from; the act it is about; what follows on lapse.
    "limit.intervention-request": "商家拒绝后，你要在 {limit}内申请平台介入。",
    "start.intervention-request": "从商家拒绝的那一刻起算",
    "act.intervention-request": "申请平台介入",
    "lapse.intervention-request": "逾期没有申请，这次售后申请会自动关闭。",
    "limit.merchant-decision": "你提交申请后，商家要在 {limit}内处理。",
    "start.merchant-decision": "从你提交申请的那一刻起算",
    "act.merchant-decision": "处理你的申请",
    "lapse.merchant-decision": "逾期没有处理，系统自动同意退货。",
    "limit.tracking-number": "商家同意（或系统自动同意）后，你要在 {limit}内寄回商品并填写退货单号。",
    "start.tracking-number": "从商家同意或系统自动同意起算（从哪一刻起算没查到规定，这是本站的理解）",
    "act.tracking-number": "寄回商品并填写退货单号",
    "lapse.tracking-number": "逾期没有填写，这次退货会自动关闭。",
    "limit.merchant-receipt": "你填写退货单号后，商家要在 {limit}内确认收到退货。",
    "start.merchant-receipt": "从你填写退货单号起算",
    "act.merchant-receipt": "确认收到退货",
    "lapse.merchant-receipt": "逾期没有操作，系统自动确认收到退货，接着由平台退款。",
    "lapse.return-cod.merchant-receipt": "逾期没有操作，系统自动确认收到退货，接着由商家退款。",
    "limit.refund-voucher": "确认收到退货后，商家要在 {limit}内退款并上传退款凭证。",
    "start.refund-voucher": "从商家或系统自动确认收到退货起算",
    "act.refund-voucher": "退款并上传退款凭证",
    "lapse.refund-voucher": "逾期不会自动退款，你要找平台处理；来源提到的先行赔付，规则已经废止，不要指望。",
    "limit.payment": "提交订单后，要在 {limit}内付款。",
    "start.payment": "从提交订单的那一刻起算",
    "act.payment": "付款或取消订单",
    "lapse.payment": "逾期没有付款，订单自动取消。",
    "limit.return-window": "签收的次日起，你可以申请无理由退货：抖音的规定是 {limit}内，法律另有自己的期限。",
    "start.return-window": "从签收包裹起算，次日算第一天",
    "act.return-window": "申请无理由退货",
    "lapse.return-window": "两种规定的时限都过了还没有申请，就不能再要求无理由退货；商品有问题的，仍可以申请售后。",
    "limit.seller-refund": "收到你退回的商品后，商家要在 {limit}内退款。",
    "start.seller-refund": "从商家收到退货起算，次日算第一天",
    "act.seller-refund": "退款",
    "lapse.seller-refund": "逾期会怎样，没查到规定：找平台，或向 12315 投诉。",
    "limit.evidence-answer": "平台要你举证，一般要在 {limit}内提交；举证要求里另写了期限的，以它为准。",
    "start.evidence-answer": "从平台要求举证起算（从哪一刻起算没查到规定，这是本站的理解）",
    "act.evidence-answer": "提交证据",
    "lapse.evidence-answer": "逾期没有提交，平台就根据现有材料判定。",
    "limit.freight-claim": "订单带运费险的，退款（或换货）显示成功后 {limit}内赔付；由谁来赔，公示没有写。",
    "start.freight-claim": "从退款（或换货）显示成功起算",
    "act.freight-claim": "赔付运费险",
    "lapse.freight-claim": "逾期会怎样，没查到规定：问平台客服。",
    "limit.acceptance-decision": "收到投诉后，市场监管部门要在 {limit}内决定是否受理，并告知你。",
    "start.acceptance-decision": "从收到投诉起算，当天不算（本站按你提交投诉的时间算）",
    "act.acceptance-decision": "告知你是否受理",
    "lapse.acceptance-decision": "逾期会怎样，没查到规定：问 12315；仍可以仲裁或起诉。",
    "limit.mediation": "受理后 {limit}内没有达成协议的，调解终止；检测用的时间不计算在内。",
    "limit.mediation.superseded": "按以前的旧办法，调解期限是受理后 {limit}。",
    "start.mediation": "从受理投诉起算，当天不算",
    "act.mediation": "结束调解",
    "lapse.mediation": "到时没有达成协议，调解就该终止。没有人告诉你结果，就去问；仍可以仲裁或起诉。",
    "limit.end-notice": "决定终止调解后，市场监管部门要在 {limit}内告知双方。",
    "start.end-notice": "从决定终止调解起算，当天不算",
    "act.end-notice": "告知你调解终止",
    "lapse.end-notice": "逾期会怎样，没查到规定：去问市场监管部门；不用等，就可以仲裁或起诉。",
    # What can still be done when a limit may be over, or is.
    "late.intervention-request": (
        "打开 App，现在也点「申请平台介入」：抖音后来的公示另有一个最晚期限，是商家售后服务有效期结束之前。"
        "点不了，就在售后期内重新提交售后申请；还不行，向 12315 投诉。"
    ),
    "late.merchant-decision": "打开 App 看售后状态。显示已同意，就寄回商品、填写退货单号；显示被拒绝，就尽快申请平台介入；还显示等商家处理，就截图，找平台客服催办。",
    "late.tracking-number": (
        "先打开 App 看一眼。还没关闭，就马上寄回、填好单号；已经关闭，就在售后期内试着重新提交申请。"
        "商品已经寄出的，写明情况、附上运单；还没寄出的，新的申请通过之前先不要寄。"
        "商家不认，申请平台介入；还不行，向 12315 投诉。"
    ),
    "late.merchant-receipt": (
        "打开 App 看，不要自己点「确认收货」。还显示等商家确认，就把物流签收记录发给商家，书面催一次，截图："
        "抖音的公示说，经提醒仍不签收退货的，视为没有异议，订单退款（你催的也算提醒，是本站的理解）。"
        "还没有动静，就带上这些找平台客服，或申请平台介入；显示被拒绝，就尽快申请平台介入。"
    ),
    "late.refund-voucher": "没收到退款，就带上物流签收记录找平台客服，申请平台介入；还不行，向 12315 投诉。",
    "late.payment": "打开 App 看订单。还显示待付款，就还能付款或取消；已经自动取消的，还想要就重新下单。",
    "late.return-window": "按时申请过、只是还没寄的，不算晚：马上寄出，填好退货单号。没申请的，打开 App 照样试着申请；按法律还没到期的，写明是依《消费者权益保护法》要求退货。商品有质量问题、与描述不符的，按真实的原因申请售后，那是另一项权利。商家拒绝，就申请平台介入；还不行，向 12315 投诉。",
    "late.seller-refund": (
        "带上商家签收退货的物流记录，催商家退款，同时找平台客服。商家拒绝，就申请平台介入；"
        "还不行，向 12315 投诉，也可以仲裁或起诉。"
    ),
    "late.evidence-answer": (
        "马上把证据交上去，写明为什么迟了；迟交的还看不看，没查到规定。"
        "平台没有支持你，还可以向 12315 投诉，也可以仲裁或起诉。"
    ),
    "late.freight-claim": (
        "先看订单有没有运费险、退款（或换货）是不是显示成功。都没问题，就拿着退款记录和保单页面问平台客服；"
        "还不行，向 12315 投诉。"
    ),
    "late.acceptance-decision": "向 12315 问进度：受理了没有，由哪个部门处理。不用一直等，也可以仲裁或起诉。",
    "late.mediation": (
        "问处理投诉的市场监管部门：调解结束了没有，有没有送检（检测用的时间不计算在内）。"
        "不用一直等，也可以仲裁或起诉。"
    ),
    "late.end-notice": "问处理投诉的市场监管部门，请它告知你调解的结果。不用等到告知，也可以仲裁或起诉。",
    # What the buyer can do next, and how: one thing to do or to tap a line.
    "do.tracking-uploaded": "寄回商品，填写退货单号",
    "do.request-withdrawn": "撤销售后申请",
    "do.intervention-requested": "申请平台介入",
    "do.intervention-withdrawn": "撤回平台介入申请",
    "do.paid": "付款",
    "do.buyer-cancelled": "取消订单",
    "do.cancellation-requested": "请客服取消订单",
    "do.parcel-signed": "签收包裹",
    "do.return-requested": "申请退货退款",
    "do.goods-returned": "把商品寄回给商家",
    "do.evidence-submitted": "提交证据",
    "do.taken-to-court": "起诉，或申请仲裁",
    "action.tracking-uploaded": "把商品寄回，留好寄件凭证。\n打开订单详情，进同一个售后申请。\n填写「退货单号」（快递单号）。",
    "action.request-withdrawn": "先确认问题已经解决、钱已到账。\n打开订单详情，进同一个售后申请。\n撤销申请；撤销后，这次申请就关闭了。",
    "action.intervention-requested": "打开「订单详情」。\n进被拒绝的那个售后申请。\n点「申请平台介入」。\n写清经过，上传证据。",
    "action.intervention-withdrawn": "先确认和商家谈妥的事已经兑现。\n打开订单详情，进同一个售后申请。\n撤回介入申请；撤回后，这次申请就结束了。",
    "action.paid": "先核对商家和金额。\n在订单页付款，不要转到聊天里给出的账户。",
    "action.buyer-cancelled": "付款之前，可以在订单页直接取消订单。",
    "action.cancellation-requested": "在订单页联系商家客服，要求取消。\n商家不答复，再找平台客服。\n聊天记录留着。",
    "action.parcel-signed": "签收前先看外包装。\n与承诺不符的，先拍照，可以拒收。",
    "action.return-requested": "打开「订单详情」，点「申请售后」。\n选退货退款，原因如实选。\n写清情况，上传照片。",
    "action.goods-returned": "把商品、配件和赠品一起寄回。\n寄出前拍照，寄件凭证留好。\n要用到付寄的，先经商家同意。\n物流显示商家签收后，记下日期。",
    "action.evidence-submitted": "打开举证要求，看清要什么、什么时候之前交。\n上传证据，每一份写一句：它证明什么。\n交完截图。",
    "action.complaint-filed": "写好你的真实姓名、电话、地址，商家的名称和地址，事实和诉求。\n通过全国 12315 平台、12315 热线，或市场监管部门公布的地址提交。\n记下提交的日期。",
    "action.taken-to-court": "备齐订单记录、证据和前面每一步的结果。\n先问清该找哪家法院或仲裁机构、要多久、要多少钱。",
    # What a state itself asks of the buyer first: what to do, then how, a line each.
    "first.awaiting-merchant": (
        "每天看一眼，催商家处理\n"
        "打开「订单详情」，进这个售后申请：看商家有没有拒绝，有没有要你补材料。\n"
        "在订单页给商家客服发文字消息，催它处理；消息和售后状态都截图。\n"
        "照片、视频、聊天记录先备好：商家拒绝了，申请平台介入就要用。"
    ),
    "first.awaiting-receipt": (
        "盯住物流，书面催商家\n"
        "物流显示商家签收了，就截图，记下日期。\n"
        "给商家客服发文字消息，附上签收记录，请它确认收到退货；截图留好。\n"
        "抖音的公示说：经提醒仍不签收退货的，视为没有异议，订单退款（你催的也算提醒，是本站的理解）。\n"
        "商家说商品不符合退货条件的，要由商家举证；商家拒绝了，就申请平台介入。\n"
        "不要自己点「确认收货」。"
    ),
    "first.awaiting-refund": (
        "看钱到了没有，没到就催\n"
        "退款原路退回：先看付款用的那个账户。\n"
        "打开这个售后申请，看退款状态，截图。\n"
        "没到账，就带上退货的签收记录找平台客服，问什么时候退、退到哪里。\n"
        "没有解决，就申请平台介入；还不行，向 12315 投诉。"
    ),
    "first.return-cod.awaiting-refund": (
        "催商家退款，要退款凭证\n"
        "给商家发文字消息，附上签收记录，请它退款并上传退款凭证；截图留好。\n"
        "凭证上传了，就查钱到了没有、金额对不对。\n"
        "商家不答复，就找平台客服。"
    ),
    "first.refund-overdue": (
        "不要干等，找平台\n"
        "带上退货的签收记录，找平台客服。\n"
        "没有解决，就申请平台介入。\n"
        "还不行，向 12315 投诉，也可以仲裁或起诉。"
    ),
    "first.under-intervention": (
        "盯住举证要求，补上证据\n"
        "每天打开这个售后申请，看平台有没有要你举证。\n"
        "要你举证的，按它写的时间交：过了时间，平台就根据现有材料判定。\n"
        "App 里还能上传的，把没交过的证据补上，每一份写一句：它证明什么。\n"
        "想知道处理到哪一步，问平台客服。"
    ),
    "first.refunded": (
        "核对钱到了没有\n"
        "退款原路退回：看付款用的那个账户，金额对不对。\n"
        "没到，就拿着退款记录找平台客服。\n"
        "不是你的原因造成的退货，运费由商家出；没退的，一起要。"
    ),
    "first.return-cod.refunded": (
        "核对钱到了没有\n"
        "对照退款凭证，查钱到了没有、金额对不对。\n"
        "没到，就拿着凭证找平台客服。\n"
        "不是你的原因造成的退货，运费由商家出；没退的，一起要。"
    ),
    "first.closed": (
        "先看清它为什么关闭\n"
        "打开「订单详情」，进这个售后申请，把关闭的时间和原因截图。\n"
        "问题已经解决、钱也到账了，就不用再做什么。\n"
        "没有解决，就按下面的路一条一条试。"
    ),
    "first.decided-for-buyer": (
        "看判定有没有兑现\n"
        "按判定里写的办：要你寄回的，按时寄回、填好单号。\n"
        "退款原路退回：看付款用的那个账户，金额对不对。\n"
        "没有兑现，就截图，找平台客服。"
    ),
    "first.decided-for-merchant": (
        "先要到理由，再往下走\n"
        "把判定结果和理由截图。\n"
        "理出没交过的证据，连同订单记录一起备好。\n"
        "向 12315 投诉，也可以仲裁或起诉。"
    ),
    "first.paid": (
        "在订单页申请退款\n"
        "打开「订单详情」，点「申请售后」，选只退款的那一项。\n"
        "抖音的公示说：发货前申请退款的，商家要停止发货。\n"
        "把申请的时间截图。\n"
        "商家拒绝，就申请平台介入；还不行，向 12315 投诉。"
    ),
    "first.cancellation-requested": (
        "不用干等，在订单页申请退款\n"
        "打开「订单详情」，点「申请售后」，选只退款的那一项。\n"
        "抖音的公示说：发货前申请退款的，商家要停止发货。\n"
        "客服的聊天记录和申请的时间都截图。\n"
        "商家拒绝，就申请平台介入；还不行，向 12315 投诉。"
    ),
    "first.cancelled": (
        "核对钱退了没有\n付过款的，退款原路退回：看付款用的那个账户。\n没到，就拿着订单和退款记录找平台客服。"
    ),
    "first.auto-cancelled": (
        "看一眼订单\n"
        "打开 App，看订单是不是显示已取消。\n"
        "已经扣了款，就截图，找平台客服。\n"
        "还想要，就重新下单。"
    ),
    "first.shipped": (
        "马上申请退款，请商家拦截\n"
        "打开「订单详情」，点「申请售后」，写明请拦截包裹。\n"
        "抖音的公示说：申请合理的，商家必须设法拦截，拦截成功就退款。\n"
        "包裹与承诺不符的，可以拒收。\n"
        "没拦住，收货后再申请退货退款。"
    ),
    "first.awaiting-confirmation": (
        "请商家取消\n"
        "这一步你不能自己取消，商家可以：给商家发文字消息，请它取消；截图留好。\n"
        "商家不答复，就找平台客服。"
    ),
    "first.preparing": (
        "请商家取消\n"
        "这一步你不能自己取消，商家可以：给商家发文字消息，请它取消；截图留好。\n"
        "商家不答复，就找平台客服。"
    ),
    "first.handed-over": (
        "和商家说好，再请平台客服取消\n"
        "给商家发文字消息，说明不要了；截图留好。\n"
        "带上聊天记录找平台客服，请它取消。"
    ),
    "first.cancel-cod.cancelled": (
        "看一眼订单，不要再付款\n"
        "打开 App，看订单是不是显示已取消，截图。\n"
        "还有人要你付款，不要付，找平台客服。"
    ),
    "first.delivered": (
        "先验货，再决定退不退\n"
        "拆开包裹查验，不影响无理由退货；拍照、录像。\n"
        "商品要保持完好，配件和标签都留着。\n"
        "要退，就看下面的路。"
    ),
    "first.no-reason-return.awaiting-refund": (
        "催商家退款\n"
        "把物流显示商家签收的记录截图。\n"
        "给商家发文字消息，写明法律规定的退款时间；截图留好。\n"
        "到时没退，就找平台客服；商家拒绝，就申请平台介入。"
    ),
    "first.no-reason-return.refund-overdue": (
        "不要干等，催商家，找平台\n"
        "带上商家签收退货的物流记录，催商家退款，同时找平台客服。\n"
        "商家拒绝，就申请平台介入。\n"
        "还不行，向 12315 投诉，也可以仲裁或起诉。"
    ),
    "first.window-closed": (
        "先看商品有没有问题\n"
        "有质量问题、与描述不符的，拍照录像，按真实的原因申请售后：那是另一项权利。\n"
        "只是不想要了，也打开 App，看还能不能申请退货。\n"
        "商家拒绝，就申请平台介入；还不行，向 12315 投诉。"
    ),
    "first.awaiting-ruling": (
        "盯住新的举证要求\n"
        "每天打开 App 看：平台再要证据，就按它写的时间交。\n"
        "想知道处理到哪一步，问平台客服。"
    ),
    "first.awaiting-claim": (
        "看保单页面\n"
        "看订单有没有运费险、赔多少，截图。\n"
        "把退款（或换货）显示成功的页面截图。\n"
        "到时没赔，就拿着这两样问平台客服。"
    ),
    "first.claim-overdue": (
        "拿着保单页面问平台客服\n"
        "先看退款（或换货）是不是显示成功，和保单页面一起截图。\n"
        "问平台客服：为什么没赔，什么时候赔。\n"
        "还不行，向 12315 投诉。"
    ),
    "first.claim-paid": (
        "核对金额\n"
        "和保单页面上的金额对一对。\n"
        "少赔的，问平台客服；不是你的原因造成的退货，差的部分可以向商家要。"
    ),
    "first.awaiting-acceptance": (
        "记下编号，留意电话\n"
        "记下投诉编号和提交的日期。\n"
        "留意电话和短信：受不受理，市场监管部门会告诉你。\n"
        "先把证据理好：订单、聊天记录、照片、物流。\n"
        "想知道进度，打 12315，报编号去问。"
    ),
    "first.acceptance-overdue": (
        "向 12315 问进度\n"
        "报投诉编号和提交的日期，问受理了没有、由哪个部门处理。\n"
        "记下打电话的时间和对方的答复。"
    ),
    "first.under-mediation": (
        "报编号去问，补上证据\n"
        "打 12315 或处理投诉的部门，报投诉编号，问到哪一步了。\n"
        "把没交过的证据补给它：订单、聊天记录、照片、物流。\n"
        "期限到了还没有达成协议，调解就终止；决定终止后 {end_notice}内会告知你。\n"
        "谈不成，仍可以仲裁或起诉。"
    ),
    "first.mediation-overdue": (
        "向处理投诉的部门问结果\n"
        "报投诉编号，问调解结束了没有、有没有送检（检测用的时间不算）。\n"
        "记下打电话的时间和对方的答复。"
    ),
    "first.awaiting-notice": (
        "向处理投诉的部门要结果\n"
        "报投诉编号，请它告知你调解怎么终止的，最好是书面。\n"
        "决定终止后 {end_notice}内应该告知你。\n"
        "订单记录和证据先理好：接下来可以仲裁或起诉。"
    ),
    "first.notice-overdue": (
        "向处理投诉的部门要结果\n"
        "报投诉编号，请它告知你调解怎么终止的，最好是书面。\n"
        "记下打电话的时间和对方的答复。"
    ),
    "first.complaint-refused": (
        "问清不受理的理由\n问市场监管部门为什么不受理，记下理由。\n是材料的问题，就问补齐以后能不能再投诉。"
    ),
    "first.settled": (
        "看协议兑现没有\n协议留好，写明的日期记下来。\n到时没有兑现，就告诉处理投诉的部门；也可以起诉。"
    ),
    "first.in-court": (
        "按法院或仲裁机构的通知办\n收到的文书和上面的日期都留好。\n订单记录由商家提供；你手里的证据原件留好。"
    ),
    # Where a case stands, and what that means for the buyer.
    "now.awaiting-merchant": "商家还没有处理你的申请。",
    "now.awaiting-tracking": "申请已经通过，轮到你寄回商品、填写退货单号。",
    "now.awaiting-receipt": "商品已经寄回，等商家确认收到退货。",
    "now.awaiting-refund": (
        "商家（或系统）已经确认收到退货，等退款。在线支付订单多久退款，没查到规定；迟迟没到账，就找平台客服。"
    ),
    "now.return-cod.awaiting-refund": "商家（或系统）已经确认收到退货，等商家退款并上传凭证。",
    "now.refund-overdue": ("商家没有按时退款，系统也不会替你退：找平台客服，申请平台介入，或向 12315 投诉。"),
    "now.rejected": "商家拒绝了你的申请，轮到你申请平台介入。",
    "now.under-intervention": (
        "平台正在处理。多久作出判定，没查到规定；平台要你补充证据，就按它写明的时间尽快交。"
    ),
    "now.refunded": "退款已经完成。没有收到钱，就拿着退款记录找平台客服。",
    "now.closed": (
        "这次售后申请已经关闭。问题没解决，再试一次申请平台介入；点不了，就在售后期内重新提交申请；还不行，向 12315 投诉。"
    ),
    "now.decided-for-buyer": "平台支持你。按判定结果办理，并核对退款。",
    "now.decided-for-merchant": "平台没有支持你，但还有办法：可以向 12315 投诉，也可以仲裁或起诉。",
    "now.awaiting-payment": "订单还没付款：可以付款，也可以直接取消。",
    "now.paid": "付了款，还没发货。想取消，就在订单页申请退款；商家在任何阶段都不能替你取消。",
    "now.cancellation-requested": "已经请客服取消。多久答复，没查到规定；不用干等，可以同时在订单页申请退款。",
    "now.cancelled": "订单已经取消。付过款的，核对退款有没有原路退回。",
    "now.auto-cancelled": "订单因超时未付款自动取消，不用再做什么；还想买就重新下单。",
    "now.shipped": "商家已经发货。不想要了，先申请退款：申请合理的，商家必须设法拦截。没拦住，收货后再申请退货退款。",
    "now.awaiting-confirmation": "等商家确认订单。这个阶段只有商家能取消。",
    "now.preparing": "商家在备货。这个阶段只有商家能取消。",
    "now.handed-over": "包裹已经交给快递，商家不能再取消；和商家说好，再请平台客服取消。",
    "now.delivered": "包裹已经签收。要退，走退货流程。",
    "now.window-open": "包裹已经签收，现在还可以申请无理由退货。要按时的是申请；申请了，再尽快寄出。",
    "now.awaiting-goods": "退货已经申请，轮到你把商品寄回。商家要及时给你退货地址、联系人和电话；收到就尽快寄，留好寄件凭证，在 App 给的时间内填好退货单号。",
    "now.window-closed": "无理由退货的时间已经过了。商品有质量问题、与描述不符的，照样申请售后；商家拒绝，就申请平台介入；还不行，向 12315 投诉。",
    "now.no-reason-return.awaiting-refund": "商家已经收到退货，等商家退款。",
    "now.no-reason-return.refund-overdue": (
        "商家没有按时退款，不要干等：找平台客服，申请平台介入，或向 12315 投诉，也可以仲裁或起诉。"
    ),
    "now.awaiting-evidence": "平台要你提交证据，轮到你交。",
    "now.evidence-missed": (
        "交证据的时间已经过了，平台根据现有材料判定。现在也交上去，写明为什么迟了；迟交的还看不看，没查到规定。"
    ),
    "now.awaiting-ruling": "证据已经交了，等平台判定。要多久，没查到规定；平台再要你补充，就再按它写明的时间交。",
    "now.awaiting-claim": "退款（或换货）已经显示成功，等运费险赔付。金额见保单页面。",
    "now.claim-overdue": "运费险没有按时赔付：拿着退款记录和保单页面问平台客服；还不行，向 12315 投诉。",
    "now.claim-paid": "运费险已经赔付。金额对不对，看保单页面。",
    "now.awaiting-acceptance": "投诉已经提交，等市场监管部门决定是否受理。",
    "now.acceptance-overdue": "市场监管部门还没有告诉你是否受理：向 12315 问进度。不用一直等，也可以仲裁或起诉。",
    "now.complaint-refused": "投诉没有被受理：问清理由。还可以仲裁或起诉。",
    "now.under-mediation": "投诉已经受理，市场监管部门正在调解。",
    "now.mediation-overdue": (
        "调解的时间已经过了，还没有结果：问处理投诉的市场监管部门。不用一直等，也可以仲裁或起诉。"
    ),
    "now.settled": "调解达成了协议。协议留好，看商家有没有按约定办。",
    "now.awaiting-notice": "市场监管部门决定终止调解，还没有告知你。不用等到告知，也可以仲裁或起诉。",
    "now.notice-overdue": "市场监管部门还没有告知你调解终止：去问。不用等到告知，也可以仲裁或起诉。",
    "now.mediation-closed": "调解终止了，没有达成协议。还可以仲裁或起诉。",
    "now.in-court": "你已经起诉或申请仲裁。之后的时限由法院或仲裁机构告诉你，本站不推算。",
}
