"""What each source is called, and what of it was read, in Chinese."""

TEXT: dict[str, str] = {
    "source.guide-2023": "一篇讲解抖音售后的第三方文章",
    "source.guide-2023.read": "作者是一家培训店主的公司；全文已读，没有可以链接的公开网址。",
    "source.dispute-2026": "抖音电商《售后争议处理总则》修订公示",
    "source.dispute-2026.read": (
        "读的是修订公示，计划2026年6月13日生效；生效后的页面（规则 101834）没有读到。"
    ),
    "source.no-reason-2026": "抖音电商《七天无理由退货服务规范》修订公示",
    "source.no-reason-2026.read": (
        "读的是修订公示，计划2026年6月29日生效；生效后的页面（规则 101835）没有读到。"
    ),
    "source.cod-retired-2026": "抖音电商《创作者「诱导第三方」实施细则》修订公示",
    "source.cod-retired-2026.read": "读的是公示里的 Q5。",
    "source.fraud-shipping-2026": "抖音电商《【商家-欺诈发货】实施细则》修订公示",
    "source.fraud-shipping-2026.read": "读的是修订公示。",
    "source.advance-repeal-2025": "抖音电商关于废止《先行赔付处理细则》的公示",
    "source.advance-repeal-2025.read": "只看到标题，没能读到正文。",
    "source.exchange-repeal-2026": "抖音电商关于废止《退换问题争议处理细则》的公示",
    "source.exchange-repeal-2026.read": "读的是废止公示；这份细则现已废止。",
    "source.service-norm-2025": "抖音电商《商家售后服务管理规范》修订公示（两份）",
    "source.service-norm-2025.read": (
        "只看到2025年10月28日和11月25日两份公示的标题；一般的时限应当写在正文里，正文没能读到。"
    ),
    "source.freight-2026": "抖音电商《「运费险」服务规范》修订公示",
    "source.freight-2026.read": "读的是修订公示。",
    "source.consumer-law": "《消费者权益保护法》（2013 年修正）",
    "source.consumer-law.read": "现行有效；读的是第 23、24、25、44、46、55 条。",
    "source.no-reason-measures": "《网络购买商品七日无理由退货暂行办法》（2017 年第 90 号令，2020 年修订）",
    "source.no-reason-measures.read": (
        "现行有效；2026年11月29日读的是转载的条文和摘要，没有在监管部门自己的网页上读到：第 6 至 14、17、19 条，以及关于购买时确认的条文。"
    ),
    "source.civil-code": "《民法典》",
    "source.civil-code.read": "现行有效；读的是第 200 至 204 条。",
    "source.ecommerce-law": "《电子商务法》",
    "source.ecommerce-law.read": "现行有效；读的是第 51、53、59 至 63 条。",
    "source.complaint-2026": "《市场监督管理投诉举报处理办法》（市场监管总局令第 121 号）",
    "source.complaint-2026.read": (
        "令的日期是2025年12月30日；2026年4月15日起施行，取代 2019 年的暂行办法；读的是第 8、10、13、15、16、22、23、25、45、46 条。"
    ),
    "source.court-2022": "最高人民法院关于网络消费纠纷的规定（一）",
    "source.court-2022.read": "2022年3月15日起施行；读的是第 1、3 条。",
    "source.complaint-2019": (
        "《市场监督管理投诉举报处理暂行办法》（市场监管总局令 2019 年第 20 号，2022 年修改）"
    ),
    "source.complaint-2019.read": "2026年4月15日被新办法取代；读的是关于受理和调解的条文。",
    "source.holidays-2026": "国务院 2026 年节假日安排",
    "source.holidays-2026.read": "2025年11月公布于 gov.cn；2027 年的安排没查到。",
    "source.verify-2025": ("媒体对抖音「验证助手」的报道（几家媒体，2025年4月15日、17日）"),
    "source.verify-2025.read": ("读的是转载的报道，没有读到官方的页面。"),
    "source.hotline-unified-2025": ("媒体对抖音统一客服号码的报道（2025年12月）"),
    "source.hotline-unified-2025.read": (
        "读的是 163.com 上的一篇转载（KGK3HMO605149HGO），没有读到官方的页面。"
    ),
    "source.police-96110": ("警方的通告和媒体报道：96110 和 110（2019 至 2025 年）"),
    "source.police-96110.read": ("读的是转载的通告和报道。"),
    "source.hotline-2026": "媒体对客服热线的实测，以及「关于抖音」页面的副本",
    "source.hotline-2026.read": "读的是媒体实测和页面副本，没有读到官方的在线页面。",
    # What the standing alone would hide, said beside its badge.
    "beside.cod-retired-2026": "公示没写哪天生效",
    "beside.fraud-shipping-2026": "公示没写哪天生效",
    "beside.advance-repeal-2025": "只读到标题",
    "beside.freight-2026": "公示没写哪天生效",
    "beside.no-reason-measures": "读的是转载",
}
