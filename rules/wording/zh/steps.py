"""What each limit means, what each state asks for and what to tap, in Chinese."""

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
    "start.tracking-number": "从商家同意或系统自动同意起算（来源没有写明起点，这是本站的理解）",
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
    # What can still be done when a limit may be over, or is.
    "late.intervention-request": (
        "打开 App，照样点「申请平台介入」。更新的平台公示另有一个最晚期限，是商家售后服务有效期结束之前。"
        "点不了，就在售后期内重新提交售后申请；还不行，向 12315 投诉。"
    ),
    "late.merchant-decision": "打开 App 看售后状态。显示已同意，就寄回商品、填写退货单号；显示被拒绝，就尽快申请平台介入。",
    "late.tracking-number": (
        "先打开 App 看一眼。还没关闭，就马上寄回、填好单号；已经关闭，就在售后期内试着重新提交申请。"
        "商品已经寄出的，写明情况、附上运单；还没寄出的，新的申请通过之前先不要寄。"
        "商家不认，申请平台介入；还不行，向 12315 投诉。"
    ),
    "late.merchant-receipt": (
        "打开 App 看售后状态。按已知规则，可能已经自动确认收到退货；显示被拒绝，就尽快申请平台介入。"
        "还没有动静，就带上物流签收记录找平台客服，或申请平台介入。"
    ),
    "late.refund-voucher": "没收到退款，就带上物流签收记录找平台客服，申请平台介入；还不行，向 12315 投诉。",
    "late.payment": "打开 App 看订单。还显示待付款，就还能付款或取消；已经自动取消的，还想要就重新下单。",
    # What the buyer can do next, and how: one thing to do or to tap a line.
    "do.tracking-uploaded": "寄回商品，填写退货单号",
    "do.request-withdrawn": "撤销售后申请",
    "do.intervention-requested": "申请平台介入",
    "do.intervention-withdrawn": "撤回平台介入申请",
    "do.paid": "付款",
    "do.buyer-cancelled": "取消订单",
    "do.cancellation-requested": "请客服取消订单",
    "do.parcel-signed": "签收包裹",
    "action.tracking-uploaded": "把商品寄回，留好寄件凭证。\n打开订单详情，进同一个售后申请。\n填写「退货单号」（快递单号）。",
    "action.request-withdrawn": "先确认问题已经解决、钱已到账。\n打开订单详情，进同一个售后申请。\n撤销申请；撤销后，这次申请就关闭了。",
    "action.intervention-requested": "打开「订单详情」。\n进被拒绝的那个售后申请。\n点「申请平台介入」。\n写清经过，上传证据。",
    "action.intervention-withdrawn": "先确认和商家谈妥的事已经兑现。\n打开订单详情，进同一个售后申请。\n撤回介入申请；撤回后，这次申请就结束了。",
    "action.paid": "先核对商家和金额。\n在订单页付款，不要转到聊天里给出的账户。",
    "action.buyer-cancelled": "付款之前，可以在订单页直接取消订单。",
    "action.cancellation-requested": "在订单页联系商家客服，要求取消。\n商家不答复，再找平台客服。\n聊天记录留着。",
    "action.parcel-signed": "签收前先看外包装。\n与承诺不符的，先拍照，可以拒收。",
    # Where a case stands, and what that means for the buyer.
    "now.awaiting-merchant": "商家还没有处理你的申请。",
    "now.awaiting-tracking": "申请已经通过，轮到你寄回商品、填写退货单号。",
    "now.awaiting-receipt": "商品已经寄回，等商家确认收货。",
    "now.awaiting-refund": (
        "商家（或系统）已经确认收货，等退款。来源没有写明在线支付订单的退款时限；迟迟没到账，就找平台客服。"
    ),
    "now.return-cod.awaiting-refund": "商家（或系统）已经确认收货，等商家退款并上传凭证。",
    "now.refund-overdue": ("商家没有按时退款，系统也不会替你退：找平台客服，申请平台介入，或向 12315 投诉。"),
    "now.rejected": "商家拒绝了你的申请，轮到你申请平台介入。",
    "now.under-intervention": (
        "平台正在处理。来源没有写明平台多久作出判定；平台要你补充证据时，按它写明的时间尽快交。"
    ),
    "now.refunded": "退款已经完成。没有收到钱，就拿着退款记录找平台客服。",
    "now.closed": (
        "这次售后申请已经关闭。问题没解决，照样试着申请平台介入；点不了，就在售后期内重新提交申请；还不行，向 12315 投诉。"
    ),
    "now.decided-for-buyer": "平台支持你。按判定结果办理，并核对退款。",
    "now.decided-for-merchant": "平台没有支持你，但路没有走完：可以向 12315 投诉，也可以仲裁或起诉。",
    "now.awaiting-payment": "订单还没付款：可以付款，也可以直接取消。",
    "now.paid": "付款后想取消，先联系商家客服，再找平台客服；还没发货的，也可以申请退款。商家在任何阶段都不能取消。",
    "now.cancellation-requested": "已经请客服取消。来源没有写明多久答复；没人回复，就在订单页再申请退款。",
    "now.cancelled": "订单已经取消。付过款的，核对退款有没有原路退回。",
    "now.auto-cancelled": "订单因超时未付款自动取消，不用再做什么；还想买就重新下单。",
    "now.shipped": "商家已经发货。不想要了，先申请退款：申请合理的，商家必须设法拦截。没拦住，收货后再申请退货退款。",
    "now.awaiting-confirmation": "等商家确认订单。这个阶段只有商家能取消。",
    "now.preparing": "商家在备货。这个阶段只有商家能取消。",
    "now.handed-over": "包裹已经交给快递，商家不能再取消；和商家说好，再请平台客服取消。",
    "now.delivered": "包裹已经签收。要退，走退货流程。",
}
