"""Says in Chinese what is known and what to do in situations for which there is no time to work out."""

TEXT: dict[str, str] = {
    "topic.not-received.lead": "现在就提交售后申请；货没到手，不要点「确认收货」。多久处理，没查到规定。",
    "topic.wrong-item.lead": "先拍照录像，再提交售后申请；问题没解决，不要点「确认收货」。",
    "topic.counterfeit.lead": "先留好商品和证据，再提交售后申请；也可以直接投诉。",
    "topic.refund-only.lead": "提交售后申请，写明只退款、不退货。什么情形可以、多久处理，没查到规定。",
    "topic.exchange.lead": "提交售后申请，写明要换货。换货多久处理，没查到规定。",
    "topic.steps": "现在怎么办",
    # What to do.
    "topic.keep-parcel": "截图保存全部物流记录；问快递员、驿站、门卫和家人，有没有人代收。",
    "topic.keep-goods": "把商品、包装、面单放在一起拍；东西都别扔，先别用。",
    "topic.keep-claims": "截下商品页面和直播间里「正品」的说法，拍下商标、编号；商品和包装都留着。",
    "topic.tell": "在 App 的聊天里跟商家说清楚；对方答应了什么，请对方写在聊天里。",
    "topic.ask": "打开「订单详情」，点「申请售后」，遇到哪种购物问题都可以申请。写清经过，上传证据。",
    "topic.buy-again": "质量没问题、商家不肯换：能无理由退货的，退了再买。",
    "topic.intervene": "商家拒绝：马上在同一个售后申请里点「申请平台介入」，平台看双方的证据判定。",
    "topic.answer": "平台要你举证：一般 {limit}内要交，具体以要求里写明的为准。",
    "topic.regulator": "还没解决：向 {hotline} 投诉。",
    "topic.regulator-at-once": "也可以直接向 {hotline} 投诉，不用等平台的结果。",
    # What is known.
    "topic.known": "已经知道的",
    "topic.arrival-proof": (
        "谁寄件，谁证明已送达。没经你同意放在快递柜或驿站的，由商家证明已签收，或者你同意过。"
    ),
    "topic.in-transit": "还在路上、申请退款合理的，商家要设法拦截，拦截成功就退款。",
    "topic.not-received-late": "能证明没收到货的，申请平台介入不受商家售后服务有效期的限制。",
    "topic.dispatch-proof": "你证明了少件、空包或发错货，就由商家证明发货无误。",
    "topic.not-your-fault": "不是你的原因造成的退货，运费由商家承担。",
    "topic.refuse": "还没签收、包裹与承诺不符的，可以拒收。",
    "topic.genuine-proof": (
        "商家先出示进货凭证和检测报告；平台要求时，你再提供检测报告。证实有问题的，检测费由商家承担。"
    ),
    "topic.fraud": "商家欺诈的，除价款外还要赔偿价款的 {damages}，最低 {minimum}。",
    "topic.counterfeit-late": "有关部门认定是假货的，申请平台介入不受商家售后服务有效期的限制。",
    "topic.refund-without-return": (
        "发货前申请退款，商家要停止发货；在路上、申请合理的，商家要设法拦截，拦截成功就退款。"
        "商品有轻微瑕疵，可以定为部分退款，最高 {partial}。"
    ),
    "topic.agreed": "你和商家谈妥的结果，平台尊重。",
    "topic.faulty": (
        "商品不符合质量要求，国家另有规定（三包）或约定的按规定、约定办，没有的，收货后 {return}内可以退货；运费由商家承担。过了这个时间，"
        "法律允许解除合同的仍可退货，否则可以要求更换或修理。"
    ),
    # Where to go on.
    "topic.next-paths": "到了这一步？接着算时限",
    "topic.more": "详细看",
    "topic.here": "现在怎么办，一步一步来",
    "topic.link.evidence": "收集什么证据",
    "topic.link.phrasebook": "怎么跟商家说",
    "topic.link.faq": "常见问题",
    "topic.link.complain": "怎么投诉",
    # None of the situations fits.
    "topic.questions": "先看常见问题里有没有：",
    "topic.questions.intervention": "商家拒绝，平台介入",
    "topic.questions.time": "时间怎么算",
    "topic.questions.money": "退款和运费",
    "topic.questions.goods": "商品有问题",
    "topic.questions.orders": "订单和发货",
    "topic.questions.help": "客服和投诉",
    "topic.questions.choose": "知道走到哪一步的，也可以自己在下面选；以前的货到付款订单也在里面。",
}
