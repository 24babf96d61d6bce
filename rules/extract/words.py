"""Lists the words by which people and the app speak of events, in both languages, for folded texts."""

from dataclasses import dataclass

BUYER, MERCHANT, PLATFORM, AUTHORITY, NOBODY = "buyer", "merchant", "platform", "authority", "nobody"
_BY_BUYER, _BY_MERCHANT, _BY_AUTHORITY = (BUYER, NOBODY), (MERCHANT, NOBODY), (AUTHORITY, NOBODY)
_BY_PLATFORM = (PLATFORM, NOBODY)

# Who is spoken of before an event's words: the last of them counts.
SUBJECTS = (
    (MERCHANT, (r"(?:商家|卖家|店家|店铺|商户)的?客服|商家|卖家|店家|店铺|商户|店主|对方|老板"
               r"|\b(?:seller|merchant|vendor|shop|store)(?:'s)?\b(?! request)|\bthey\b")),
    (AUTHORITY, r"市场监管(?:部门|局|所)?|市监局?|工商局?|\bregulators?\b|\bauthority\b"),
    (PLATFORM, r"平台|抖音|客服|官方|小二|\bplatform\b|\bdouyin\b|\bcustomer service\b"),
    (BUYER, r"我(?!的|们的)|本人|买家|\bi\b|\bi've\b|\bwe\b|\bbuyer\b"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words that may say that an event happened.

    Attributes:
        pattern: the words, as a regular expression without named groups.
        events: for whoever is spoken of, ids of the event; the first that a flow has is meant. Nothing for
            whoever it cannot be.
        needs_flow: whether they say too little where the flow is not known.
    """

    pattern: str
    events: dict[str, tuple[str, ...]]
    needs_flow: bool = False


def _said(who: tuple[str, ...], *events: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(who, events)


_LE = "(?:了|过)?"
_BACK = r"(?:(?:it|them|this|the (?:\w+ ){0,2}?(?:goods|item|items|parcel|package|product|order|shoes|dress|phone)) )"
_MY = r"(?:my|the|our|this|a|an)"

# The longer words before the shorter that are in them: the first that fits is taken.
EVENTS: tuple[EventWords, ...] = (
    # What only looks like an event.
    EventWords(
        r"拒[绝收]?(?:签收|收货|快递)|拒收|(?:拒绝|驳回|不同意)(?:原因|理由|说明|凭证|率|次数|换货|补发|调解|协商)"
        r"|(?:同意)(?:书|次数|部分|协商|补|赔|换|调解|按钮)|货到付款|付款(?:方式|码|记录|凭证|截图|金额|信息|渠道|人|账)"
        r"|发货(?:地|方式|单|人|仓|慢|前|后)|签收(?:人|单|地|凭证|底单)|退款(?:金额|方式|原因|凭证|说明|去向|编号|类型)"
        r"|(?:card|payment|transaction) (?:was |is )?declined|(?:refused|rejected) (?:delivery|the parcel|the package)"
        r"|仅退款|退款中|收到(?:退款|的)?(?:的)?(?:通知|短信|消息|提示)",
        {},
    ),
    # A complaint to the regulator.
    EventWords(r"(?:决定)?不予?受理|(?:did not|didn't|refused to|declined to) accept (?:my |the )?complaint"
               r"|complaint (?:was |has been )?(?:not accepted|refused|rejected|turned down)",
               _said(_BY_AUTHORITY, "complaint-refused")),
    EventWords(rf"(?:决定|予以|已经?|正式)受理{_LE}|受理{_LE}(?:我的)?投诉|投诉(?:已|被)?受理|受理(?:时间|日期|通知)|受理了"
               r"|complaint (?:was |has been )?(?:accepted|taken up)|accepted (?:my |the )?complaint",
               _said(_BY_AUTHORITY, "complaint-accepted")),
    EventWords(r"(?:收到|告知|通知)(?:了|我)?[^，。\n]{0,4}终止(?:了)?调解|终止调解(?:的)?(?:告知|通知)书?"
               r"|(?:told|notified) (?:me )?(?:that )?(?:the )?mediation (?:has |had |was )?(?:been )?(?:ended|terminated|over)",
               _said((AUTHORITY, BUYER, NOBODY), "end-notified")),
    EventWords(rf"(?:决定)?终止{_LE}调解|调解(?:已|被)?终止|mediation (?:was |has been |has )?(?:ended|terminated)",
               _said(_BY_AUTHORITY, "mediation-ended")),
    EventWords(r"(?:达成|签订?)(?:了)?(?:调解)?(?:协议|和解)|调解成功|reached (?:an |a )?(?:agreement|settlement)",
               _said((AUTHORITY, BUYER, NOBODY), "agreement-reached")),
    EventWords(r"(?:向法院)?(?:提起诉讼|起诉)(?:了)?|申请(?:了)?仲裁|\b(?:went to court|filed a lawsuit|sued|applied for arbitration)\b",
               _said(_BY_BUYER, "taken-to-court")),
    EventWords(r"(?:向|打|拨打|在|到|去|通过)?(?:了)?(?:全国)?12315(?:平台|热线|小程序|app)?(?:上|进行)?(?:提交|提起|发起)?(?:了)?(?:投诉|举报)(?:了)?"
               r"|(?:投诉|举报)(?:了|到|至|给)*(?:全国)?12315|\b(?:complained to|filed a complaint (?:with|to|at)|reported (?:it|them|the seller) to) "
               r"(?:12315|the (?:market )?regulator)|12315 complaint (?:was )?(?:filed|submitted)",
               _said((BUYER, AUTHORITY, NOBODY), "complaint-filed")),
    EventWords(r"受理(?:成功)?", _said(_BY_AUTHORITY, "complaint-accepted"), needs_flow=True),
    EventWords(r"提交(?:了)?投诉|投诉(?:已)?提交(?:成功)?|投诉时间|投诉了(?:商家|卖家)?|\b(?:filed|submitted) (?:a|my|the) complaint\b"
               r"|\bcomplaint (?:was )?(?:filed|submitted)\b",
               _said(_BY_BUYER, "complaint-filed"), needs_flow=True),
    # Evidence.
    EventWords(r"(?:要求|让|通知|需要|请|要)(?:了)?(?:我|买家|双方|你|您)?(?:进行|补充|提交|提供|上传|限时)*(?:举证|证据|凭证)|发起(?:了)?举证|举证通知"
               r"|\basked (?:me |us |both sides )?(?:for|to (?:send|submit|provide|upload)) (?:\w+ ){0,2}(?:evidence|proof)"
               r"|\brequested (?:\w+ )?evidence|\bevidence (?:was )?requested",
               _said((PLATFORM,), "evidence-requested")),
    EventWords(r"(?:提交|上传|补充|提供)(?:了|完)?(?:举证|证据|凭证)(?:材料)?|(?:已|完成)举证|举证(?:已)?(?:提交|完成|成功)|举证了"
               rf"|\b(?:sent|submitted|uploaded|provided|handed in) (?:{_MY} )?(?:evidence|proof)",
               _said(_BY_BUYER, "evidence-submitted")),
    # Intervention.
    EventWords(r"(?:撤销|撤回|取消)(?:了)?(?:平台|客服)?介入(?:的)?(?:申请)?|\b(?:withdrew|cancell?ed) (?:\w+ ){0,3}intervention",
               _said(_BY_BUYER, "intervention-withdrawn")),
    EventWords(r"(?:申请|发起|提交|点)(?:了)?(?:抖音|平台|官方|客服|小二)*(?:的)?介入(?:申请)?(?:已提交)?|(?:平台|客服)介入申请(?:已提交|提交成功|时间)"
               rf"|\b(?:applied for|requested|asked for|filed for|submitted) (?:{_MY} )?(?:platform |douyin )?(?:intervention)"
               r"|\basked (?:the platform|douyin|customer service) to (?:step in|intervene)|\bescalated (?:it |this |the case )?to (?:the platform|douyin)",
               _said((BUYER, NOBODY), "intervention-requested")),
    EventWords(r"(?:判定?|裁定|裁决|支持)(?:了)?(?:支持)?(?:买家|我方?|消费者)(?:胜|赢|胜诉)?(?!责任|承担|提供|补)|判定?(?:为)?(?:商家|卖家)(?:责任|承担责任|过错)"
               r"|(?:decided|ruled|found)?\s?\bin (?:my|the buyer's) favou?r\b|\b(?:sided with|decided for|ruled for|supported) (?:me|the buyer)\b",
               _said(_BY_PLATFORM, "decided-for-buyer")),
    EventWords(r"(?:判定?|裁定|裁决|支持)(?:了)?(?:支持)?(?:商家|卖家)(?:胜|赢|胜诉)?(?!责任|承担|提供|补|退|过错)"
               r"|(?:decided|ruled|found)?\s?\bin the (?:seller|merchant)'s favou?r\b|\b(?:sided with|decided for|ruled for|supported) the (?:seller|merchant)\b",
               _said(_BY_PLATFORM, "decided-for-merchant")),
    # Cancelling an order.
    EventWords(r"(?:拒绝|不同意|驳回)(?:了)?(?:我的?)?取消(?:订单)?(?:申请)?|取消(?:订单)?(?:的)?(?:申请)?(?:被拒绝?|被驳回)"
               r"|\b(?:refused|declined) to cancel|\b(?:rejected|refused|declined) (?:my|the) cancell?ation",
               _said((PLATFORM, MERCHANT, NOBODY), "cancellation-refused")),
    EventWords(r"同意(?:了)?(?:我的?)?取消(?:订单)?(?:申请)?|\bagreed to cancel|\b(?:approved|accepted) (?:my|the) cancell?ation",
               _said((PLATFORM, MERCHANT, NOBODY), "cancellation-agreed")),
    EventWords(r"(?:联系|请|找|让|要求|叫)(?:了)?(?:平台|抖音|商家)?(?:客服|商家)(?:帮我|帮忙|给我)?取消(?:了)?(?:订单)?|申请(?:了)?取消(?:订单)?"
               r"|\basked (?:customer service|the (?:seller|platform)|them) to cancel|\brequested (?:a |the )?cancell?ation",
               _said((BUYER, NOBODY), "cancellation-requested")),
    EventWords(rf"(?:撤销|撤回|取消){_LE}(?:我的|这个|这次)?(?:售后|退货退款|退款退货|退货|退款)(?:的)?(?:申请)?|售后(?:申请)?(?:已)?(?:撤销|撤回)"
               rf"|\b(?:withdrew|cancell?ed) (?:{_MY} )?(?:return|refund|after-?sales?)(?: request)?(?: request)?",
               _said(_BY_BUYER, "request-withdrawn")),
    EventWords(r"(?:取消|关闭)(?:了)?(?:我的|这个|该|这笔)?订单|订单(?:已经?|被)取消|取消了|\bcancell?ed (?:my|the|this) order",
               {BUYER: ("buyer-cancelled",), MERCHANT: ("merchant-cancelled",), PLATFORM: ("platform-cancelled",)}),
    # The seller's word.
    EventWords(r"(?:被)(?:商家|卖家|店家)?(?:直接|秒|又)?(?:拒绝?|驳回)(?:了)?|\b(?:was|were|been|got|being) (?:rejected|refused|turned down|declined|denied)"
               r"(?: by the (?:seller|merchant|shop|store))?(?! by the (?:platform|regulator))",
               _said((BUYER, MERCHANT, NOBODY), "merchant-rejected")),
    EventWords(r"(?:拒绝|驳回|不同意|拒)(?:了)?(?:我的|买家的?|此次|本次)?(?:售后|退货退款|退货|退款|退)?(?:的?(?:申请|请求))?(?:时间)?"
               r"|(?:审核|申请)(?:未通过|不通过)|\b(?:rejected|refused|declined|denied)(?! by (?:the )?(?:platform|regulator|douyin|me|customer))(?: (?:this|it|me|(?:my|the|our)(?= (?:return|refund|after-?sales?|request)\b)))?(?: (?:return|refund|after-?sales?))?(?: request)?"
               r"|\bturned (?:it |me |(?:my|the|our) (?:\w+ ){0,3}?)?down|\bsaid no\b",
               _said(_BY_MERCHANT, "merchant-rejected")),
    EventWords(r"同意(?:了|过)?(?:我的|买家的?|此次|本次)?(?:售后|退货退款|退货|退款|退)?(?:的?(?:申请|请求))?(?:时间)?"
               r"|(?:审核|申请)(?:已|被)?(?:审核)?通过(?:了)?|通过(?:了)?(?:我的|买家的?)?(?:售后|退货退款|退货|退款)?的?申请"
               r"|\bapproved(?: (?:my|the|our|this|it))?(?: (?:return|refund|after-?sales?))?(?: request)?"
               r"|\bagreed(?! with)(?: to)?(?: (?:my|the|our|a|it))?(?: (?:return|refund|after-?sales?))?(?: request)?|\baccepted (?:my|the|our) (?:return|refund|after-?sales?)?\s?request",
               _said(_BY_MERCHANT, "merchant-approved")),
    # Freight insurance.
    EventWords(r"运费险(?:已经?|的)?(?:理赔|赔付|赔偿|赔)?(?:款)?(?:已经?)?(?:赔付|到账|成功|赔了|打款|付)(?:了|成功|到账)*|运费补偿(?:已)?到账"
               r"|\bfreight insurance (?:has |was |claim (?:was |has been )?)?paid|\bfreight insurance (?:money )?(?:arrived|came)",
               _said((PLATFORM, BUYER, MERCHANT, NOBODY), "claim-paid")),
    # Sending back.
    EventWords(rf"(?:商家|卖家)(?:已经?)?收货(?!地|人)|确认{_LE}收到{_LE}(?:我的|买家的?)?(?:寄回的)?(?:退货|商品|货|包裹)|确认(?:了|已)?收(?:到)?退?货(?:时间)?"
               r"|\bconfirmed (?:the )?receipt(?: of (?:the|my) (?:return|goods|parcel|item))?|\bconfirmed (?:that )?(?:they |it )?(?:had |have |has )?received (?:the|my|it)(?: (?:return|goods|parcel|item))?",
               _said((MERCHANT,), "receipt-confirmed", "goods-returned")),
    EventWords(r"收到(?:了)?(?:我)?(?:寄回的|退回的)?(?:退货|退回的?商品|商品|货物?)(?:了)?|签收(?:了)?(?:我)?(?:寄回的|退回的)?(?:退货|商品|包裹|快递)?(?:了)?"
               rf"|\b(?:received|got) (?:the |my )?(?:returned? )?{_BACK}?back\b|\breceived (?:the|my) (?:return|returned (?:goods|item|parcel))\b",
               {MERCHANT: ("goods-returned",), BUYER: ("parcel-signed",), NOBODY: ("parcel-signed",)}),
    EventWords(r"(?:已经?)?寄回(?:了|去)*(?:商品|退货|包裹)?(?:了)?|(?:退货|退回的?商品)(?:包裹|快递)?(?:已经?)?(?:寄出|发出)(?:了)?|寄走了?"
               r"|(?:填写?|上传|提交|录入|补)(?:好|了|完|上)*(?:退货)?(?:的)?(?:物流|快递|运|退货)?单号(?:了)?|(?:退货)?(?:物流|快递)?单号(?:已经?)?(?:填写?|上传|提交)(?:了|好|完成)*"
               r"|买家(?:已经?)?(?:退货|发货|寄件)(?!退|申|理)(?:了)?"
               rf"|\b(?:sent|shipped|mailed|posted) (?:{_MY} \w+ |{_BACK})?back\b|\breturned {_BACK}"
               rf"|\b(?:entered|uploaded|filled in|submitted|added|provided|gave) (?:{_MY} )?(?:return )?tracking (?:number|no\.?|info)",
               _said(_BY_BUYER, "tracking-uploaded")),
    EventWords(r"(?:快递|包裹|货)?(?:已经?)?(?:寄出|发出)(?:去)?(?:了)?",
               {BUYER: ("tracking-uploaded",), NOBODY: ("tracking-uploaded", "shipped"), MERCHANT: ("shipped",)}),
    # Asking for a return.
    EventWords(rf"(?:申请|提交|发起|提出|要求|提)(?:了|过)?(?:一?个|一次)?(?:退货退款|退款退货|售后|退货)(?:的)?(?:申请)?(?:已?提交)?(?:了)?|(?:退货退款|退款退货|售后|退货)(?:的)?申请(?:已)?(?:提交|发起)(?:成功|了)*"
               rf"|\b(?:asked|applied) for (?:{_MY} )?(?:return|after-?sales?)(?: and (?:a )?refund)?"
               rf"|\b(?:requested|filed|submitted|opened|made) (?:{_MY} )?(?:return|after-?sales?)(?: and (?:a )?refund)?(?: request)?|\basked to return (?:it|them|the \w+)"
               r"|\b(?:return|after-?sales?)(?: request)? (?:was )?(?:requested|submitted|filed)",
               _said(_BY_BUYER, "return-requested")),
    EventWords(rf"(?:申请|提交|发起)(?:了|过)?退款(?:申请)?|发起(?:了)?申请|申请时间|\b(?:asked for|applied for|requested) (?:{_MY} )?refund(?: request)?",
               _said(_BY_BUYER, "return-requested"), needs_flow=True),
    # Money back.
    EventWords(r"退款(?:已经?)?(?:成功|到账|完成|原路退回)(?:了|时间)*|(?:已经?)退款(?:了|成功)?|退款了|退了款|退钱了|(?:收到|到账)(?:了)?(?:全部|全额)?退款(?!通知)|换货成功|退款时间"
               rf"|\brefunded(?: (?:me|it|my money))?|\b(?:got|received) (?:{_MY} )?(?:full )?(?:refund|money back)\b(?! (?:notice|notification|message|request|offer|policy))"
               r"|\brefund (?:was |has been |has )?(?:made|completed|issued|paid|received|succeeded|successful|arrived|came through)|\brefund shows as successful",
               _said((PLATFORM, MERCHANT, BUYER, NOBODY), "refunded", "refund-succeeded")),
    # The order.
    EventWords(rf"(?:提交|下)(?:了|过)?订单|下(?:了)?单(?:了|时间)*|拍下(?:了)?|\b(?:placed|made) (?:{_MY} )?order|\border (?:was )?placed",
               _said(_BY_BUYER, "order-placed")),
    EventWords(r"(?:支付|付款)(?:已)?(?:成功|完成|时间|了)+|(?:已经?|完成)(?:支付|付款)|付(?:了|清)(?:款|钱)|付款|\bpaid\b(?! (?:by|back|out|attention))|\bpayment (?:was )?(?:made|successful|completed)",
               _said(_BY_BUYER, "paid")),
    EventWords(r"确认(?:了)?订单|接单(?:了)?|\bconfirmed (?:my|the) order", _said((MERCHANT,), "merchant-confirmed")),
    EventWords(r"(?:包裹|货|商品)?(?:已经?)?(?:交给|移交)(?:了)?快递(?:员|公司)?|(?:已经?|快递)揽[收件](?:了)?|\bhanded (?:it |the parcel )?(?:over )?to the (?:carrier|courier)",
               _said(_BY_MERCHANT, "handed-over")),
    EventWords(r"发(?:了)?货(?:了|时间)*|\b(?:shipped|dispatched)(?: (?:it|my order|the (?:order|goods|parcel|item)))?(?! back)",
               {MERCHANT: ("shipped",), NOBODY: ("shipped",), BUYER: ("tracking-uploaded",)}),
    EventWords(r"签收(?:了|时间)*|收到(?:了)?(?:包裹|快递|货)(?:了)?|收货(?:时间|了)|\bsigned for(?: (?:it|the (?:parcel|package|order)))?"
               r"|\b(?:received|got) (?:my|the) (?:parcel|package|order|goods|item)\b|\b(?:was|been) delivered\b|\bdelivered on\b",
               _said(_BY_BUYER, "parcel-signed")),
)  # fmt: skip

# What makes of words before an event, in the same clause, that it did not happen, or not yet, or nobody knows.
DENIED_BEFORE = (
    r"没(?!收)|未|(?<!特)别(?!的|人|家)|并?不(?!料|过|久|仅|但|知不觉)|无(?!理)|非(?!常)|拒不"
    r"|(?<!机)会(?!员)|将(?!近)|(?:即|赶快|马上|准备|打算|想|(?<![重主])要(?!求)|(?<![觉记])得|应该?|需要?|必须|(?<!认)可(?!惜|是)|(?<!功)(?<!智)能|(?<![申提])请|让|等(?!了)|待|如果|若|假如|要是|万一|是否|"
    r"能否|可否|怎么|如何|为什么|为何|有没有|希望|催|建议|否则|除非|一旦|直到|自动|系统)"
    r"|差一?点|几乎|说(?!明(?!天))|表示|承诺|答应|保证|回复|告诉|声称|(?<!名)称|看[到见]|发现|得知|知道|(?:通知|提醒)(?![^，。\n]{0,3}:)|收到[^，。]{0,4}(?:消息|短信|通知)|听"
    r"|\b(?:not|never|no|hasn't|haven't|hadn't|didn't|don't|doesn't|isn't|wasn't|won't|can't|cannot|couldn't|without|yet"
    r"|will|would|going to|shall|should|can|could|may|might|must|if|unless|until|whether|want(?:s|ed)? to|plans? to|hope|hopes|hoping"
    r"|needs? to|have to|has to|had to|please|said|says|say|told|tells|promised|promises|claims?|claimed|saw|see|noticed|found out|learned|heard"
    r"|waiting|wait|expect(?:s|ed)?|almost|nearly|about to|before|after|once|when|how|why|who|by the time|did|do|does|refus\w* to|threaten\w*|wants?)\b|n't\b|'ll\b"
)
# The same after it: a question, a condition, or that another thing came after it.
DENIED_AFTER = (
    r"^(?:之|以)?[后前]|^(?:了)?(?:之后|以后|之前|以前|后|前|时|的时候|的话|中(?!午))|^(?:了)?(?:没有?|吗|么|呢|没|与否)|(?:吗|么|呢|没有?)\s*$"
    r"|^的(?!时间|\s*$)|^(?:失败|无效|异常|倒计时|流程|规则|入口|按钮|页面|功能|期限|时限|处理中)|^\s*\byet\b|^\s*:\s*(?:否|无|no\b)"
)

# The words beside a countdown that tell which limit it is of, by timer.
TIMERS: dict[str, str] = {
    "merchant-decision": r"商家(?:处理|审核|同意|确认申请)|[等待]+商家(?:处理|审核|同意)|自动(?:同意|通过)|\bseller (?:to|must|has to|should|can) (?:respond|decide|handle|reply|answer)"
                         r"|\bseller's (?:decision|answer|response)|waiting for (?:the )?seller(?! to (?:confirm|receive))|auto(?:matic)?(?:ally)?.approv",
    "tracking-number": r"单号|寄回|退回商品|[等待请]+(?:买家|您)?(?:退货|寄)|退货物流|\btracking\b|\b(?:send|ship|sending|shipping) (?:it |the goods |the item )?back|\breturn the (?:goods|item)",
    "merchant-receipt": r"商家(?:确认)?(?:收货|收到|签收)|[等待]+商家(?:收|确认收)|确认收到退货|\bseller (?:to|must|has to|should) (?:confirm|receive)|\bconfirm(?:s|ing)? receipt",
    "intervention-request": r"介入|\bintervention\b|\bintervene\b",
    "refund-voucher": r"退款凭证|商家退款|\brefund (?:voucher|receipt)|\bseller (?:to|must) refund",
    "payment": r"付款|支付|\bpay(?:ment)?\b",
    "return-window": r"无理由|退货期|\bwithout a reason|\breturn window",
    "seller-refund": r"商家退款|\bseller (?:to|must|has to) (?:pay back|refund)|\brefund\b",
    "evidence-answer": r"举证|证据|凭证|\bevidence\b|\bproof\b",
    "freight-claim": r"运费险|赔付|理赔|\bfreight\b",
}  # fmt: skip

# Words that name a flow where nobody has chosen one.
FLOW_NAMES: dict[str, str] = {
    "return-cod": r"货到付款[^。\n]{0,6}退货|退货[^。\n]{0,6}货到付款|\bcash[- ]on[- ]delivery[^.\n]{0,20}\breturn\b|\breturn\b[^.\n]{0,12}\bcash[- ]on[- ]delivery",
    "cancel-cod": r"取消货到付款|货到付款[^。\n]{0,6}取消|\bcancel\w*[^.\n]{0,12}\bcash[- ]on[- ]delivery",
    "return-online": r"在线支付订单退货|\breturn, order paid online",
    "cancel-online": r"取消在线支付订单|\bcancel, order paid online",
    "no-reason-return": r"(?<!不支持)(?<!没有)(?:[七7]\s?天)?无理由退|(?<!不支持)[七7]\s?天无理由|\breturn without (?:a |any )?reason|\bno[- ]reason return",
    "freight-insurance": r"运费险|\bfreight insurance",
    "complaint-12315": r"(?<![0-9])12315(?![0-9])",
}
