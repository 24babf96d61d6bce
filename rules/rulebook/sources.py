"""Lists every text the facts rest on: its title, what of it was read and when, and when to read it again.

Whoever has read a text again changes its `read` here: the day by which it should be read once more follows.
"""

from rules.rulebook.model import Source, Text

# After how many months a text should be read again, by how fast texts of its kind change.
_PLATFORM, _ARTICLE, _LAW, _REPEALED = 3, 6, 12, 12

_DOUYIN = "https://school.jinritemai.com/doudian/web/article/"


def _source(  # noqa: PLR0913 - the members of a source, each by its name
    name: str,
    *,
    title: Text,
    extent: Text,
    date: str,
    where: str,
    read: str,
    months: int,
    beside: Text | None = None,
) -> Source:
    """Return a source that should be read again so many months after it was read."""
    year, month, day = map(int, read.split("-"))
    years, month_before = divmod(month - 1 + months, 12)
    # The 28th is in every month.
    review_by = f"{year + years}-{month_before + 1:02}-{min(day, 28):02}"
    return Source(
        name,
        title=title,
        extent=extent,
        date=date,
        where=where,
        read=read,
        review_by=review_by,
        beside=beside,
    )


SOURCES: tuple[Source, ...] = (
    _source(
        "guide-2023",
        title=Text(zh="一篇讲解抖音售后的第三方文章", en="Third-party explainer of Douyin after-sales"),
        extent=Text(
            zh="作者是一家培训店主的公司；全文已读，没有可以链接的公开网址。",
            en="Read in full. It is by a firm that trains shop owners, and has no public address to link to.",
        ),
        date="2023-02-20",
        where="",
        read="2026-11-23",
        months=_ARTICLE,
    ),
    _source(
        "dispute-2026",
        title=Text(
            zh="抖音电商《售后争议处理总则》修订公示",
            en=(
                "Douyin e-commerce: revision notice for the General Rules on After-sales Disputes "
                "(售后争议处理总则)"
            ),
        ),
        extent=Text(
            zh="读的是修订公示，计划2026年6月13日生效；生效后的页面（规则 101834）没有读到。",
            en=(
                "The notice was read, with effect planned for 13 June 2026; the page in force (rule 101834) "
                "was not."
            ),
        ),
        date="2026-06-05",
        where=_DOUYIN + "aJkboynit5yb",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "no-reason-2026",
        title=Text(
            zh="抖音电商《七天无理由退货服务规范》修订公示",
            en=(
                "Douyin e-commerce: revision notice for the Service Norm on Seven-day Returns without Reason "
                "(七天无理由退货服务规范)"
            ),
        ),
        extent=Text(
            zh="读的是修订公示，计划2026年6月29日生效；生效后的页面（规则 101835）没有读到。",
            en=(
                "The notice was read, with effect planned for 29 June 2026; the page in force (rule 101835) "
                "was not."
            ),
        ),
        date="2026-06-22",
        where=_DOUYIN + "aJmEsBoSPU5g",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "cod-retired-2026",
        title=Text(
            zh="抖音电商《创作者「诱导第三方」实施细则》修订公示",
            en=(
                "Douyin e-commerce: revision notice for the detailed rules on creators steering buyers to "
                "third parties (创作者「诱导第三方」实施细则)"
            ),
        ),
        extent=Text(zh="读的是公示里的 Q5。", en="Q5 of the notice was read."),
        beside=Text(zh="公示没写哪天生效", en="no date given"),
        date="2026-04-28",
        where=_DOUYIN + "aJikR2KtbpGR",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "fraud-shipping-2026",
        title=Text(
            zh="抖音电商《【商家-欺诈发货】实施细则》修订公示",
            en=(
                "Douyin e-commerce: revision notice for the detailed rules on fraudulent shipping by sellers "
                "(【商家-欺诈发货】实施细则)"
            ),
        ),
        extent=Text(zh="读的是修订公示。", en="The notice was read."),
        beside=Text(zh="公示没写哪天生效", en="no date given"),
        date="2026-07-27",
        where=_DOUYIN + "aJo44CiDDaqb",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "advance-repeal-2025",
        title=Text(
            zh="抖音电商关于废止《先行赔付处理细则》的公示",
            en=(
                "Douyin e-commerce: notice repealing the detailed rules on advance compensation "
                "(先行赔付处理细则)"
            ),
        ),
        extent=Text(
            zh="只看到标题，没能读到正文。",
            en="Only the title was available; the text could not be read.",
        ),
        beside=Text(zh="只读到标题", en="title only"),
        date="2025-12-23",
        where=_DOUYIN + "aJcHs3TKfRqU",
        read="2026-11-23",
        months=_REPEALED,
    ),
    _source(
        "exchange-repeal-2026",
        title=Text(
            zh="抖音电商关于废止《退换问题争议处理细则》的公示",
            en=(
                "Douyin e-commerce: notice repealing the detailed rules on return and exchange disputes "
                "(退换问题争议处理细则)"
            ),
        ),
        extent=Text(
            zh="读的是废止公示；这份细则现已废止。",
            en="The notice was read; the rules are now repealed.",
        ),
        date="2026-06-05",
        where=_DOUYIN + "aJkdxotXV8qx",
        read="2026-11-23",
        months=_REPEALED,
    ),
    _source(
        "service-norm-2025",
        title=Text(
            zh="抖音电商《商家售后服务管理规范》修订公示（两份）",
            en=(
                "Douyin e-commerce: two revision notices for the Norm on Sellers’ After-sales Service "
                "(商家售后服务管理规范)"
            ),
        ),
        extent=Text(
            zh="只看到2025年10月28日和11月25日两份公示的标题；一般的时限应当写在正文里，正文没能读到。",
            en=(
                "Only the titles of the notices of 28 October and 25 November 2025 were read; the text, "
                "which would hold the general limits, could not be read."
            ),
        ),
        date="2025-10-28/2025-11-25",
        where=f"{_DOUYIN}aJZZCnr9x1Ra {_DOUYIN}aJaryLS7uH9t",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "freight-2026",
        title=Text(
            zh="抖音电商《「运费险」服务规范》修订公示",
            en=(
                "Douyin e-commerce: revision notice for the Freight Insurance Service Norm "
                "(「运费险」服务规范)"
            ),
        ),
        extent=Text(zh="读的是修订公示。", en="The notice was read."),
        beside=Text(zh="公示没写哪天生效", en="no date given"),
        date="2026-08-18",
        where=_DOUYIN + "aJpAMtJPdWH7",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "consumer-law",
        title=Text(
            zh="《消费者权益保护法》（2013 年修正）",
            en="Consumer Protection Law (消费者权益保护法), as amended in 2013",
        ),
        extent=Text(
            zh="现行有效；读的是第 23、24、25、44、46、55 条。",
            en="In force; articles 23, 24, 25, 44, 46 and 55 were read.",
        ),
        date="2013",
        where="arts. 23, 24, 25, 44, 46, 55",
        read="2026-11-23",
        months=_LAW,
    ),
    _source(
        "no-reason-measures",
        title=Text(
            zh="《网络购买商品七日无理由退货暂行办法》（2017 年第 90 号令，2020 年修订）",
            en=(
                "Interim Measures for Returns without Reason (网络购买商品七日无理由退货暂行办法), Order 90 "
                "of 2017, amended 2020"
            ),
        ),
        extent=Text(
            zh=(
                "现行有效；2026年11月29日读的是转载的条文和摘要，没有在监管部门自己的网页上读到："
                "第 6 至 14、17、19 条，以及关于购买时确认的条文。"
            ),
            en=(
                "In force; read on 29 November 2026 in copies and digests of the text, not on the "
                "regulator’s own page: articles 6 to 14, 17, 19 and the one on confirming at purchase."
            ),
        ),
        beside=Text(zh="读的是转载", en="read in copies"),
        date="2017/2020",
        where="arts. 6-14, 17, 19",
        read="2026-11-29",
        months=_LAW,
    ),
    _source(
        "civil-code",
        title=Text(zh="《民法典》", en="Civil Code (民法典)"),
        extent=Text(zh="现行有效；读的是第 200 至 204 条。", en="In force; articles 200 to 204 were read."),
        date="",
        where="arts. 200-204",
        read="2026-11-23",
        months=_LAW,
    ),
    _source(
        "ecommerce-law",
        title=Text(zh="《电子商务法》", en="E-Commerce Law (电子商务法)"),
        extent=Text(
            zh="现行有效；读的是第 51、53、59 至 63 条。",
            en="In force; articles 51, 53 and 59 to 63 were read.",
        ),
        date="",
        where="arts. 51, 53, 59-63",
        read="2026-11-23",
        months=_LAW,
    ),
    _source(
        "complaint-2026",
        title=Text(
            zh="《市场监督管理投诉举报处理办法》（市场监管总局令第 121 号）",
            en=(
                "Complaint Measures: Measures for Handling Complaints and Reports on Market Regulation "
                "(市场监督管理投诉举报处理办法), Order 121 of the State Administration for Market Regulation"
            ),
        ),
        extent=Text(
            zh=(
                "令的日期是2025年12月30日；2026年4月15日起施行，取代 2019 年的暂行办法；"
                "读的是第 8、10、13、15、16、22、23、25、45、46 条。"
            ),
            en=(
                "The order is dated 30 December 2025. In force from 15 April 2026, replacing the provisional "
                "measures of 2019; articles 8, 10, 13, 15, 16, 22, 23, 25, 45 and 46 were read."
            ),
        ),
        date="2026-04-15",
        where="arts. 8, 10, 13, 15, 16, 22, 23, 25, 45, 46",
        read="2026-11-23",
        months=_LAW,
    ),
    _source(
        "court-2022",
        title=Text(
            zh="最高人民法院关于网络消费纠纷的规定（一）",
            en="Supreme People’s Court, Provisions on Online Consumption Disputes (I)",
        ),
        extent=Text(
            zh="2022年3月15日起施行；读的是第 1、3 条。",
            en="In force from 15 March 2022; articles 1 and 3 were read.",
        ),
        date="2022-03-15",
        where="arts. 1, 3",
        read="2026-11-23",
        months=_LAW,
    ),
    _source(
        "complaint-2019",
        title=Text(
            zh="《市场监督管理投诉举报处理暂行办法》（市场监管总局令 2019 年第 20 号，2022 年修改）",
            en=(
                "Provisional Measures for Handling Complaints and Reports on Market Regulation "
                "(市场监督管理投诉举报处理暂行办法), Order 20 of 2019 of the State Administration for Market "
                "Regulation, amended 2022"
            ),
        ),
        extent=Text(
            zh="2026年4月15日被新办法取代；读的是关于受理和调解的条文。",
            en=(
                "Replaced by the new measures on 15 April 2026; the articles on acceptance and mediation "
                "were read."
            ),
        ),
        date="2019/2022",
        where="",
        read="2026-11-23",
        months=_REPEALED,
    ),
    Source(
        "holidays-2026",
        title=Text(zh="国务院 2026 年节假日安排", en="State Council holiday schedule for 2026"),
        extent=Text(
            zh="2025年11月公布于 gov.cn；2027 年的安排没查到。",
            en="Published on gov.cn in November 2025; no schedule for 2027 was found.",
        ),
        date="2025-11",
        where="gov.cn",
        read="2026-11-23",
        review_by="2026-12-01",
        review_why=Text(
            zh="大约那时会公布下一年的安排。",
            en="The schedule of the next year is published about then.",
        ),
    ),
    _source(
        "verify-2025",
        title=Text(
            zh="媒体对抖音「验证助手」的报道（几家媒体，2025年4月15日、17日）",
            en="Press on Douyin’s 验证助手 (“verification helper”), several outlets, 15 and 17 April 2025",
        ),
        extent=Text(
            zh="读的是转载的报道，没有读到官方的页面。",
            en="Copies of the reports were read; an official page was not.",
        ),
        date="2025-04",
        where="",
        read="2026-11-29",
        months=_PLATFORM,
    ),
    _source(
        "hotline-unified-2025",
        title=Text(
            zh="媒体对抖音统一客服号码的报道（2025年12月）",
            en="Press on Douyin’s one service number, December 2025",
        ),
        extent=Text(
            zh="读的是 163.com 上的一篇转载（KGK3HMO605149HGO），没有读到官方的页面。",
            en="A copy on 163.com was read (KGK3HMO605149HGO); an official page was not.",
        ),
        date="2025-12",
        where="",
        read="2026-11-29",
        months=_PLATFORM,
    ),
    _source(
        "police-96110",
        title=Text(
            zh="警方的通告和媒体报道：96110 和 110（2019 至 2025 年）",
            en="Police notices and press on 96110 and 110, 2019 to 2025",
        ),
        extent=Text(zh="读的是转载的通告和报道。", en="Copies of the notices and reports were read."),
        date="2019/2025",
        where="",
        read="2026-11-29",
        months=_LAW,
    ),
    _source(
        "hotline-2026",
        title=Text(
            zh="媒体对客服热线的实测，以及「关于抖音」页面的副本",
            en="Press test of the customer hotline, and a copy of the 关于抖音 (“About Douyin”) page",
        ),
        extent=Text(
            zh="读的是媒体实测和页面副本，没有读到官方的在线页面。",
            en="The press test and the copy were read; a live official page was not.",
        ),
        date="2025/2026",
        where="",
        read="2026-11-23",
        months=_PLATFORM,
    ),
)
