"""Words where a case stands, and what that means for the buyer, in Chinese."""

TEXT: dict[str, str] = {
    "now.awaiting-merchant": "商家还没有处理你的申请。",
    "now.awaiting-tracking": "申请已经通过，轮到你寄回商品、填写退货单号。",
    "now.awaiting-receipt": "商品已经寄回，等商家确认收到退货。",
    "now.awaiting-refund": (
        "商家收到退货（或者按规则算作收到），就该退款了。在线支付订单多久退款，没查到规定；迟迟没到账，就找平台客服。"
    ),
    "now.return-cod.awaiting-refund": "商家收到退货（或者按规则算作收到），就该退款并上传凭证了。",
    "now.refund-overdue": (
        "商家没有按时退款，也没查到会自动退款的规定：找平台客服，申请平台介入，或向 12315 投诉。"
    ),
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
    "now.paid": "付了款，还没发货。想取消，就在订单页申请退款，也可以请客服取消。",
    "now.cancellation-requested": "已经请客服取消。多久答复，没查到规定；不用干等，可以同时在订单页申请退款。",
    "now.cancelled": "订单已经取消。付过款的，核对退款有没有原路退回。",
    "now.auto-cancelled": "订单因超时未付款自动取消，不用再做什么；还想买就重新下单。",
    "now.shipped": "商家已经发货。不想要了，先申请退款：申请合理的，商家必须设法拦截。没拦住，收货后再申请退货退款。",
    "now.awaiting-confirmation": "等商家确认订单。这个阶段只有商家能取消。",
    "now.preparing": "商家在备货。这个阶段只有商家能取消。",
    "now.handed-over": "包裹已经交给快递，商家不能再取消；和商家说好，再请平台客服取消。",
    "now.delivered": "包裹已经签收。要退，走退货流程。",
    "now.window-open": "包裹已经签收，现在还可以申请无理由退货。要按时的是申请；申请了，再尽快寄出。",
    "now.awaiting-goods": (
        "退货已经申请。商家要及时给你退货地址、联系人和电话；拿到就尽快寄回，在 App 给的时间内填好退货单号。"
    ),
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
