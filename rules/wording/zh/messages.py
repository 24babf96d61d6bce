"""Words messages ready to send, a case's dates in them, in Chinese. What stands in 【】 the sender fills in."""

TEXT: dict[str, str] = {
    "messages.title": "现成的话，改一改就能发",
    "messages.note": "已经填上你的日期；【】里的内容自己补。这里不会替你发送任何内容。",
    "message.copy": "复制",
    "message.event": "{time}，{event}",
    "message.event.untimed": "{event}",
    "message.and": "；",
    "message.end": "。",
    "message.to.seller": "发给商家",
    "message.to.application": "填在平台介入申请里",
    "message.to.service": "发给平台客服",
    "message.to.authority": "写给市场监管部门（12315）",
    "message.seller.awaiting-merchant": (
        "你好，订单编号【订单编号】。{history}请尽快处理我的售后申请；如果不同意，请把理由写在售后申请里。"
    ),
    "message.seller.awaiting-tracking": (
        "你好，订单编号【订单编号】。{history}我准备寄回商品，请在售后申请里确认退货地址、收件人和电话。"
    ),
    "message.seller.awaiting-receipt": (
        "你好，订单编号【订单编号】。{history}退货单号【退货单号】。送到后请尽快签收，并在售后申请里确认收到退货。"
    ),
    "message.seller.refund-overdue": "你好，订单编号【订单编号】。{history}到现在还没有收到退款，请马上退款，并上传退款凭证。",
    "message.seller.rejected": (
        "你好，订单编号【订单编号】。{history}我不同意这个处理结果。请把拒绝的理由和证据写在售后申请里；"
        "问题不解决，我会申请平台介入。"
    ),
    "message.seller.paid": "你好，订单编号【订单编号】。{history}商品还没有发货的话，请不要发货，我要取消订单并退款。",
    "message.seller.cancellation-requested": (
        "你好，订单编号【订单编号】。{history}商品还没有发货的话，请不要发货，同意取消订单并退款。"
    ),
    "message.seller.window-open": "你好，订单编号【订单编号】。{history}商品完好，我要无理由退货（《消费者权益保护法》第二十五条），这就是退货通知，我同时在 App 里提交退货申请。请同意，并尽快告诉我退货地址、收件人和电话，我收到就寄。",
    "message.seller.awaiting-goods": (
        "你好，订单编号【订单编号】。{history}【还没寄：请在售后申请里写明退货地址、收件人和电话，我收到就寄"
        "／已经寄出：退货单号【退货单号】，商品、配件和赠品都在里面】。收到退货后，请按《消费者权益保护法》第"
        "二十五条的规定退款，原路退回。"
    ),
    "message.seller.no-reason-return.awaiting-refund": (
        "你好，订单编号【订单编号】。{history}请按《消费者权益保护法》第二十五条的规定按时退款。"
    ),
    "message.seller.no-reason-return.refund-overdue": (
        "你好，订单编号【订单编号】。{history}《消费者权益保护法》第二十五条规定的退款时间已经过了，我还没有收到退款。"
        "请马上退款；不退，我会找平台处理，并向 12315 投诉。"
    ),
    "message.application.rejected": (
        "申请平台介入。订单编号【订单编号】。{history}商家的理由是【理由】，与事实不符：【怎么回事】。"
        "我要求【退货退款／退款／换货】。证据已上传：【照片、视频、聊天记录】。"
    ),
    "message.application.closed.lapse": (
        "申请平台介入。订单编号【订单编号】。{history}【没有收到商品／商品与描述不符／商品质量低劣／商家没有"
        "兑现承诺】。证据已上传：【照片、视频、聊天记录】。如果申请已经超过时限，原因是【原因】。请受理我的平"
        "台介入申请。"
    ),
    "message.service.awaiting-merchant": "你好，订单编号【订单编号】。{history}商家一直没有处理，请帮忙催办。",
    "message.service.awaiting-receipt": (
        "你好，订单编号【订单编号】。{history}退货单号【退货单号】，物流显示【日期】已经签收，商家没有确认收到退货。请协助处理。"
    ),
    "message.service.awaiting-refund": (
        "你好，订单编号【订单编号】。{history}退货单号【退货单号】。退款还没有到账，请查一下什么时候退、退到哪里。"
    ),
    "message.service.refund-overdue": (
        "你好，订单编号【订单编号】。{history}退货单号【退货单号】，商家还没有退款。请协助处理。"
    ),
    "message.service.under-intervention": (
        "你好，订单编号【订单编号】。{history}请问现在处理到哪一步？还需要我补充什么证据，什么时候之前交？"
    ),
    "message.service.closed.lapse": (
        "你好，订单编号【订单编号】。{history}售后申请已经自动关闭，但问题没有解决。请问接下来怎么办理？"
    ),
    "message.service.cancellation-requested": (
        "你好，订单编号【订单编号】。{history}商家没有答复。商品还没有发货的话，请帮我取消订单并退款。"
    ),
    "message.service.awaiting-evidence": (
        "你好，订单编号【订单编号】。{history}请写明还要我交什么证据、什么时候之前交、交到哪里。"
    ),
    "message.service.evidence-missed": (
        "你好，订单编号【订单编号】。{history}证据现在已经提交，迟交的原因是【原因】。请在判定时一并考虑。"
    ),
    "message.service.awaiting-ruling": (
        "你好，订单编号【订单编号】。{history}请问现在处理到哪一步？还需要我补充证据的，请写明要什么、什么时候之前交。"
    ),
    "message.service.claim-overdue": (
        "你好，订单编号【订单编号】，这个订单带运费险。{history}到现在还没有赔付。请查一下为什么没赔、什么时候赔。"
    ),
    "message.authority.closed.lapse": (
        "投诉人：【真实姓名】，电话【电话】，地址【地址】。被投诉人：【商家名称】，地址【商家地址】，抖音店铺【店铺名】。"
        "订单编号【订单编号】，金额【金额】元。经过：{history}售后申请已经自动关闭，问题没有解决。"
        "请求：【退款、运费、其他】。附：【证据清单】。"
    ),
    "message.authority.refund-overdue": (
        "投诉人：【真实姓名】，电话【电话】，地址【地址】。被投诉人：【商家名称】，地址【商家地址】，抖音店铺【店铺名】。"
        "订单编号【订单编号】，金额【金额】元。经过：{history}商家至今没有退款。请求：【退款、运费、其他】。附：【证据清单】。"
    ),
    "message.authority.decided-for-merchant": (
        "投诉人：【真实姓名】，电话【电话】，地址【地址】。被投诉人：【商家名称】，地址【商家地址】，抖音店铺【店铺名】。"
        "订单编号【订单编号】，金额【金额】元。经过：{history}我不认可这个结果，因为【原因】。"
        "请求：【退款、运费、其他】。附：【证据清单】。"
    ),
    "message.authority.no-reason-return.refund-overdue": (
        "投诉人：【真实姓名】，电话【电话】，地址【地址】。被投诉人：【商家名称】，地址【商家地址】，抖音店铺【店铺名】。"
        "订单编号【订单编号】，金额【金额】元。经过：{history}商家收到退货后，没有按《消费者权益保护法》第二十五条的规定退款。"
        "请求：退款【金额】元。附：【证据清单】。"
    ),
    "message.authority.claim-overdue": (
        "投诉人：【真实姓名】，电话【电话】，地址【地址】。被投诉人：【名称】，地址【地址】。"
        "订单编号【订单编号】，带运费险。经过：{history}运费险至今没有赔付。请求：赔付运费【金额】元。附：【证据清单】。"
    ),
    "message.authority.acceptance-overdue": (
        "你好。{history}到现在我还没有收到是否受理的告知。按《市场监督管理投诉举报处理办法》第十五条，请告诉我："
        "这件投诉受理了没有，由哪个部门处理。投诉人【真实姓名】，电话【电话】，商家【商家名称】。"
    ),
    "message.authority.mediation-overdue": (
        "你好。{history}到现在我还没有收到调解的结果。按《市场监督管理投诉举报处理办法》第二十三条，请告诉我："
        "调解结束了没有，有没有送检、用了多久。投诉人【真实姓名】，电话【电话】，商家【商家名称】。"
    ),
    "message.authority.notice-overdue": (
        "你好。{history}到现在我还没有收到终止调解的告知。请按《市场监督管理投诉举报处理办法》第二十三条告知我结果，"
        "我好起诉或申请仲裁。投诉人【真实姓名】，电话【电话】，商家【商家名称】。"
    ),
}
