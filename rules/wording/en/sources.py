"""What each source is called, and what of it was read, in English."""

TEXT: dict[str, str] = {
    "source.guide-2023": "Third-party explainer of Douyin after-sales",
    "source.guide-2023.read": (
        "Read in full. It is by a firm that trains shop owners, and has no public address to link to."
    ),
    "source.dispute-2026": (
        "Douyin e-commerce: revision notice for the General Rules on After-sales Disputes (售后争议处理总则)"
    ),
    "source.dispute-2026.read": (
        "The notice was read, with effect planned for 13 June 2026; the page in force (rule 101834) was not."
    ),
    "source.no-reason-2026": (
        "Douyin e-commerce: revision notice for the Service Norm on Seven-day Returns without Reason "
        "(七天无理由退货服务规范)"
    ),
    "source.no-reason-2026.read": (
        "The notice was read, with effect planned for 29 June 2026; the page in force (rule 101835) was not."
    ),
    "source.cod-retired-2026": (
        "Douyin e-commerce: revision notice for the detailed rules on creators steering buyers to third "
        "parties (创作者「诱导第三方」实施细则)"
    ),
    "source.cod-retired-2026.read": "Q5 of the notice was read.",
    "source.fraud-shipping-2026": (
        "Douyin e-commerce: revision notice for the detailed rules on fraudulent shipping by sellers "
        "(【商家-欺诈发货】实施细则)"
    ),
    "source.fraud-shipping-2026.read": "The notice was read.",
    "source.advance-repeal-2025": (
        "Douyin e-commerce: notice repealing the detailed rules on advance compensation (先行赔付处理细则)"
    ),
    "source.advance-repeal-2025.read": "Only the title was available; the text could not be read.",
    "source.exchange-repeal-2026": (
        "Douyin e-commerce: notice repealing the detailed rules on return and exchange disputes "
        "(退换问题争议处理细则)"
    ),
    "source.exchange-repeal-2026.read": "The notice was read; the rules are now repealed.",
    "source.service-norm-2025": (
        "Douyin e-commerce: two revision notices for the Norm on Sellers’ After-sales Service "
        "(商家售后服务管理规范)"
    ),
    "source.service-norm-2025.read": (
        "Only the titles of the notices of 28 October and 25 November 2025 were read; the text, which would "
        "hold the general limits, could not be read."
    ),
    "source.freight-2026": (
        "Douyin e-commerce: revision notice for the Freight Insurance Service Norm (「运费险」服务规范)"
    ),
    "source.freight-2026.read": "The notice was read.",
    "source.consumer-law": "Consumer Protection Law (消费者权益保护法), as amended in 2013",
    "source.consumer-law.read": "In force; articles 23, 24, 25, 44, 46 and 55 were read.",
    "source.no-reason-measures": (
        "Interim Measures for Returns without Reason (网络购买商品七日无理由退货暂行办法), Order 90 of 2017, "
        "amended 2020"
    ),
    "source.no-reason-measures.read": (
        "In force; read on 29 November 2026 in copies and digests of the text, not on the regulator’s own page: articles 6 to 14, 17, 19 and the one on confirming at purchase."
    ),
    "source.civil-code": "Civil Code (民法典)",
    "source.civil-code.read": "In force; articles 200 to 204 were read.",
    "source.ecommerce-law": "E-Commerce Law (电子商务法)",
    "source.ecommerce-law.read": "In force; articles 51, 53 and 59 to 63 were read.",
    "source.complaint-2026": (
        "Complaint Measures: Measures for Handling Complaints and Reports on Market Regulation "
        "(市场监督管理投诉举报处理办法), Order 121 of the State Administration for Market Regulation"
    ),
    "source.complaint-2026.read": (
        "The order is dated 30 December 2025. In force from 15 April 2026, replacing the provisional measures of "
        "2019; articles 8, 10, 13, 15, 16, 22, 23, 25, 45 and 46 were read."
    ),
    "source.court-2022": "Supreme People’s Court, Provisions on Online Consumption Disputes (I)",
    "source.court-2022.read": "In force from 15 March 2022; articles 1 and 3 were read.",
    "source.complaint-2019": (
        "Provisional Measures for Handling Complaints and Reports on Market Regulation "
        "(市场监督管理投诉举报处理暂行办法), Order 20 of 2019 of the State Administration for Market "
        "Regulation, amended 2022"
    ),
    "source.complaint-2019.read": (
        "Replaced by the new measures on 15 April 2026; the articles on acceptance and mediation were read."
    ),
    "source.holidays-2026": "State Council holiday schedule for 2026",
    "source.holidays-2026.read": ("Published on gov.cn in November 2025; no schedule for 2027 was found."),
    "source.verify-2025": (
        "Press on Douyin’s 验证助手 (“verification helper”), several outlets, 15 and 17 April 2025"
    ),
    "source.verify-2025.read": ("Copies of the reports were read; an official page was not."),
    "source.hotline-unified-2025": ("Press on Douyin’s one service number, December 2025"),
    "source.hotline-unified-2025.read": (
        "A copy on 163.com was read (KGK3HMO605149HGO); an official page was not."
    ),
    "source.police-96110": ("Police notices and press on 96110 and 110, 2019 to 2025"),
    "source.police-96110.read": ("Copies of the notices and reports were read."),
    "source.hotline-2026": (
        "Press test of the customer hotline, and a copy of the 关于抖音 (“About Douyin”) page"
    ),
    "source.hotline-2026.read": "The press test and the copy were read; a live official page was not.",
    # What the standing alone would hide, said beside its badge.
    "beside.cod-retired-2026": "no date given",
    "beside.fraud-shipping-2026": "no date given",
    "beside.advance-repeal-2025": "title only",
    "beside.freight-2026": "no date given",
    "beside.no-reason-measures": "read in copies",
}
