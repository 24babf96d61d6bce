"""Words what each limit means, what follows when it runs out and what can still be done, in Chinese."""

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
    "limit.tracking-number": "商家同意（或系统自动同意）后，你要在 {limit}内寄回，填好退货单号。",
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
    "lapse.refund-voucher": (
        "逾期会不会自动退款，没查到规定：要找平台处理。来源提到的先行赔付，规则已经废止，不要指望。"
    ),
    "limit.payment": "提交订单后，要在 {limit}内付款。",
    "start.payment": "从提交订单的那一刻起算",
    "act.payment": "付款或取消订单",
    "lapse.payment": "逾期没有付款，订单自动取消。",
    "limit.return-window": "签收次日起 {limit}内，可以申请无理由退货，这是抖音的规定。法律另有自己的期限。",
    "start.return-window": "从签收包裹起算，次日算第一天",
    "act.return-window": "申请无理由退货",
    "lapse.return-window": "两种规定的时限都过了还没有申请，就不能再要求无理由退货。商品有问题的，仍可以申请售后。",
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
    "limit.acceptance-decision": "市场监管部门收到投诉后，{limit}内决定受不受理，并告知你。",
    "start.acceptance-decision": "从收到投诉起算，当天不算（本站按你提交投诉的时间算）",
    "act.acceptance-decision": "告知你是否受理",
    "lapse.acceptance-decision": "逾期会怎样，没查到规定：问 12315；仍可以仲裁或起诉。",
    "limit.mediation": "受理后 {limit}内没有达成协议的，调解终止。检测用的时间不计算在内。",
    "limit.mediation.superseded": "按以前的旧办法，调解期限是受理后 {limit}。",
    "start.mediation": "从受理投诉起算，当天不算",
    "act.mediation": "结束调解",
    "lapse.mediation": "到时没有达成协议，调解就该终止。没有人告诉你结果，就去问；仍可以仲裁或起诉。",
    "limit.end-notice": "决定终止调解后，市场监管部门要在 {limit}内告知双方。",
    "start.end-notice": "从决定终止调解起算，当天不算",
    "act.end-notice": "告知你调解终止",
    "lapse.end-notice": "逾期会怎样，没查到规定：去问市场监管部门。不用等，就可以仲裁或起诉。",
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
    "late.return-window": (
        "按时申请过、只是还没寄的，法律上不算晚。先打开 App 看这次申请：商家已经同意、给了地址，就马上寄出，"
        "填好退货单号；还在等商家处理，就催商家，先不要寄；已经关闭，就在售后期内试着重新提交申请，新的申请通"
        "过之前先不要寄。没申请的，打开 App 照样试着申请；按法律还没到期的，写明是依《消费者权益保护法》要求"
        "退货。商品有质量问题、与描述不符的，按真实的原因申请售后，那是另一项权利。商家拒绝，就申请平台介入；"
        "还不行，向 12315 投诉。"
    ),
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
}
