"""The words of the diagrams in Chinese: what somebody does, and what it means that nobody did.

U+200B marks where a label may be broken into lines.
"""

TEXT: dict[str, str] = {
    "draw.title": "{flow}流程图",
    "draw.desc": "{flow}从开始到结束的每一步、谁来做、时限到了会怎样。同样的内容在图下用文字列出。",
    "draw.key.act": "实线：有人操作",
    "draw.key.lapse": "虚线加时钟：到了时限没人办",
    "draw.key.end": "双框：到此结束",
    "draw.words": "用文字看这张图",
    "draw.ends": "到此结束的有：{states}。",
    "draw.way": "{cause} → {state}",
    # Who acts, and the two kinds of label.
    "draw.actor.buyer": "你",
    "draw.actor.merchant": "商家",
    "draw.actor.platform": "平台",
    "draw.actor.authority": "市场监管部门",
    "draw.act": "{actor}{act}",
    "draw.lapse": "{actor} \u200b{act}",
    # An event that is possible nearly everywhere.
    "draw.note.everywhere": "无论走到哪一步：",
    "draw.note.steps": "走到第 {steps}、{last} 步时：",
    # What somebody does, after the name of who does it.
    "draw.act.return-requested": "申请\u200b退货退款",
    "draw.act.merchant-approved": "同意",
    "draw.act.merchant-rejected": "拒绝",
    "draw.act.tracking-uploaded": "寄回并\u200b填写\u200b退货单号",
    "draw.act.receipt-confirmed": "确认\u200b收到退货",
    "draw.act.intervention-requested": "申请\u200b平台介入",
    "draw.act.decided-for-buyer": "判定\u200b支持你",
    "draw.act.decided-for-merchant": "判定\u200b支持商家",
    "draw.act.intervention-withdrawn": "撤回\u200b介入申请",
    "draw.act.request-withdrawn": "撤销\u200b售后申请",
    "draw.act.refunded": "退款",
    "draw.act.order-placed": "提交订单",
    "draw.act.paid": "付款",
    "draw.act.buyer-cancelled": "取消订单",
    "draw.act.cancellation-requested": "请客服\u200b取消",
    "draw.act.cancellation-agreed": "同意取消",
    "draw.act.cancellation-refused": "不同意\u200b取消",
    "draw.act.shipped": "发货",
    "draw.act.merchant-confirmed": "确认订单",
    "draw.act.merchant-cancelled": "取消订单",
    "draw.act.handed-over": "把包裹\u200b交给快递",
    "draw.act.platform-cancelled": "客服\u200b取消订单",
    "draw.act.parcel-signed": "签收包裹",
    # What it means that a limit ran out, after the name of who had to act.
    "draw.lapse.intervention-request": "{limit}内\u200b没有\u200b申请介入",
    "draw.lapse.merchant-decision": "{limit}内\u200b没有处理",
    "draw.lapse.tracking-number": "{limit}内\u200b没有填写\u200b退货单号",
    "draw.lapse.merchant-receipt": "{limit}内\u200b没有\u200b确认收到退货",
    "draw.lapse.refund-voucher": "{limit}内\u200b没有退款",
    "draw.lapse.payment": "{limit}内\u200b没有付款",
}
