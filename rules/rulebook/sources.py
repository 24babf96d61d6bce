"""Lists every text the facts rest on: its title, what of it was read and when, and when to read it again.

Whoever has read a text again changes its `read` here: the day by which it should be read once more follows.
"""

from typing import NamedTuple

from rules.rulebook.model import Source, Text
from rules.rulebook.written import texts

# After how many months a text should be read again, by how fast texts of its kind change.
_PLATFORM, _ARTICLE, _LAW, _REPEALED = 3, 6, 12, 12

_DOUYIN = "https://school.jinritemai.com/doudian/web/article/"


class TextRead(NamedTuple):
    """All there is of a source but its texts, with after how many months it should be read again."""

    id: str
    months: int
    read: str
    date: str = ""
    where: str = ""
    beside: Text | None = None

    def described(self, written: str) -> Source:
        """Return the source with its title and what of it was read, each in Chinese and in English."""
        title, extent = texts(written)
        return Source(
            self.id, title, extent, self.date, self.where, self.read, self._review_by, beside=self.beside
        )

    @property
    def _review_by(self) -> str:
        year, month, day = map(int, self.read.split("-"))
        years, month_before = divmod(month - 1 + self.months, 12)
        # The 28th is in every month.
        return f"{year + years}-{month_before + 1:02}-{min(day, 28):02}"


SOURCES: tuple[Source, ...] = (
    TextRead("guide-2023", _ARTICLE, read="2026-11-23", date="2023-02-20").described("""
        一篇讲解抖音售后的第三方文章

        Third-party explainer of Douyin after-sales

        作者是一家培训店主的公司；全文已读，没有可以链接的公开网址。

        Read in full. It is by a firm that trains shop owners, and has no public address to link to.
    """),
    TextRead(
        "dispute-2026", _PLATFORM, read="2026-11-23", date="2026-06-05", where=_DOUYIN + "aJkboynit5yb"
    ).described("""
        抖音电商《售后争议处理总则》修订公示

        Douyin e-commerce: revision notice for the General Rules on After-sales Disputes (售后争议处理总则)

        读的是修订公示，计划2026年6月13日生效；生效后的页面（规则 101834）没有读到。

        The notice was read, with effect planned for 13 June 2026; the page in force (rule 101834) was not.
    """),
    TextRead(
        "no-reason-2026", _PLATFORM, read="2026-11-23", date="2026-06-22", where=_DOUYIN + "aJmEsBoSPU5g"
    ).described("""
        抖音电商《七天无理由退货服务规范》修订公示

        Douyin e-commerce: revision notice for the Service Norm on Seven-day Returns without Reason
        (七天无理由退货服务规范)

        读的是修订公示，计划2026年6月29日生效；生效后的页面（规则 101835）没有读到。

        The notice was read, with effect planned for 29 June 2026; the page in force (rule 101835) was not.
    """),
    TextRead(
        "cod-retired-2026",
        _PLATFORM,
        read="2026-11-23",
        date="2026-04-28",
        where=_DOUYIN + "aJikR2KtbpGR",
        beside=Text("公示没写哪天生效", "no date given"),
    ).described("""
        抖音电商《创作者「诱导第三方」实施细则》修订公示

        Douyin e-commerce: revision notice for the detailed rules on creators steering buyers to third parties
        (创作者「诱导第三方」实施细则)

        读的是公示里的 Q5。

        Q5 of the notice was read.
    """),
    TextRead(
        "fraud-shipping-2026",
        _PLATFORM,
        read="2026-11-23",
        date="2026-07-27",
        where=_DOUYIN + "aJo44CiDDaqb",
        beside=Text("公示没写哪天生效", "no date given"),
    ).described("""
        抖音电商《【商家-欺诈发货】实施细则》修订公示

        Douyin e-commerce: revision notice for the detailed rules on fraudulent shipping by sellers
        (【商家-欺诈发货】实施细则)

        读的是修订公示。

        The notice was read.
    """),
    TextRead(
        "advance-repeal-2025",
        _REPEALED,
        read="2026-11-23",
        date="2025-12-23",
        where=_DOUYIN + "aJcHs3TKfRqU",
        beside=Text("只读到标题", "title only"),
    ).described("""
        抖音电商关于废止《先行赔付处理细则》的公示

        Douyin e-commerce: notice repealing the detailed rules on advance compensation (先行赔付处理细则)

        只看到标题，没能读到正文。

        Only the title was available; the text could not be read.
    """),
    TextRead(
        "exchange-repeal-2026",
        _REPEALED,
        read="2026-11-23",
        date="2026-06-05",
        where=_DOUYIN + "aJkdxotXV8qx",
    ).described("""
        抖音电商关于废止《退换问题争议处理细则》的公示

        Douyin e-commerce: notice repealing the detailed rules on return and exchange disputes
        (退换问题争议处理细则)

        读的是废止公示；这份细则现已废止。

        The notice was read; the rules are now repealed.
    """),
    TextRead(
        "service-norm-2025",
        _PLATFORM,
        read="2026-11-23",
        date="2025-10-28/2025-11-25",
        where=f"{_DOUYIN}aJZZCnr9x1Ra {_DOUYIN}aJaryLS7uH9t",
    ).described("""
        抖音电商《商家售后服务管理规范》修订公示（两份）

        Douyin e-commerce: two revision notices for the Norm on Sellers’ After-sales Service
        (商家售后服务管理规范)

        只看到2025年10月28日和11月25日两份公示的标题；一般的时限应当写在正文里，正文没能读到。

        Only the titles of the notices of 28 October and 25 November 2025 were read; the text, which would
        hold the general limits, could not be read.
    """),
    TextRead(
        "freight-2026",
        _PLATFORM,
        read="2026-11-23",
        date="2026-08-18",
        where=_DOUYIN + "aJpAMtJPdWH7",
        beside=Text("公示没写哪天生效", "no date given"),
    ).described("""
        抖音电商《「运费险」服务规范》修订公示

        Douyin e-commerce: revision notice for the Freight Insurance Service Norm (「运费险」服务规范)

        读的是修订公示。

        The notice was read.
    """),
    TextRead(
        "consumer-law", _LAW, read="2026-11-23", date="2013", where="arts. 23, 24, 25, 44, 46, 55"
    ).described("""
        《消费者权益保护法》（2013 年修正）

        Consumer Protection Law (消费者权益保护法), as amended in 2013

        现行有效；读的是第 23、24、25、44、46、55 条。

        In force; articles 23, 24, 25, 44, 46 and 55 were read.
    """),
    TextRead(
        "no-reason-measures",
        _LAW,
        read="2026-11-29",
        date="2017/2020",
        where="arts. 6-14, 17, 19",
        beside=Text("读的是转载", "read in copies"),
    ).described("""
        《网络购买商品七日无理由退货暂行办法》（2017 年第 90 号令，2020 年修订）

        Interim Measures for Returns without Reason (网络购买商品七日无理由退货暂行办法), Order 90 of 2017,
        amended 2020

        现行有效；2026年11月29日读的是转载的条文和摘要，没有在监管部门自己的网页上读到：第 6 至 14、17、
        19 条，以及关于购买时确认的条文。

        In force; read on 29 November 2026 in copies and digests of the text, not on the regulator’s own page:
        articles 6 to 14, 17, 19 and the one on confirming at purchase.
    """),
    TextRead("civil-code", _LAW, read="2026-11-23", where="arts. 200-204").described("""
        《民法典》

        Civil Code (民法典)

        现行有效；读的是第 200 至 204 条。

        In force; articles 200 to 204 were read.
    """),
    TextRead("ecommerce-law", _LAW, read="2026-11-23", where="arts. 51, 53, 59-63").described("""
        《电子商务法》

        E-Commerce Law (电子商务法)

        现行有效；读的是第 51、53、59 至 63 条。

        In force; articles 51, 53 and 59 to 63 were read.
    """),
    TextRead(
        "complaint-2026",
        _LAW,
        read="2026-11-23",
        date="2026-04-15",
        where="arts. 8, 10, 13, 15, 16, 22, 23, 25, 45, 46",
    ).described("""
        《市场监督管理投诉举报处理办法》（市场监管总局令第 121 号）

        Complaint Measures: Measures for Handling Complaints and Reports on Market Regulation
        (市场监督管理投诉举报处理办法), Order 121 of the State Administration for Market Regulation

        令的日期是2025年12月30日；2026年4月15日起施行，取代 2019 年的暂行办法；读的是第 8、10、13、15、16、
        22、23、25、45、46 条。

        The order is dated 30 December 2025. In force from 15 April 2026, replacing the provisional measures
        of 2019; articles 8, 10, 13, 15, 16, 22, 23, 25, 45 and 46 were read.
    """),
    TextRead("court-2022", _LAW, read="2026-11-23", date="2022-03-15", where="arts. 1, 3").described("""
        最高人民法院关于网络消费纠纷的规定（一）

        Supreme People’s Court, Provisions on Online Consumption Disputes (I)

        2022年3月15日起施行；读的是第 1、3 条。

        In force from 15 March 2022; articles 1 and 3 were read.
    """),
    TextRead("complaint-2019", _REPEALED, read="2026-11-23", date="2019/2022").described("""
        《市场监督管理投诉举报处理暂行办法》（市场监管总局令 2019 年第 20 号，2022 年修改）

        Provisional Measures for Handling Complaints and Reports on Market Regulation
        (市场监督管理投诉举报处理暂行办法), Order 20 of 2019 of the State Administration for Market
        Regulation, amended 2022

        2026年4月15日被新办法取代；读的是关于受理和调解的条文。

        Replaced by the new measures on 15 April 2026; the articles on acceptance and mediation were read.
    """),
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
    TextRead("verify-2025", _PLATFORM, read="2026-11-29", date="2025-04").described("""
        媒体对抖音「验证助手」的报道（几家媒体，2025年4月15日、17日）

        Press on Douyin’s 验证助手 (“verification helper”), several outlets, 15 and 17 April 2025

        读的是转载的报道，没有读到官方的页面。

        Copies of the reports were read; an official page was not.
    """),
    TextRead("hotline-unified-2025", _PLATFORM, read="2026-11-29", date="2025-12").described("""
        媒体对抖音统一客服号码的报道（2025年12月）

        Press on Douyin’s one service number, December 2025

        读的是 163.com 上的一篇转载（KGK3HMO605149HGO），没有读到官方的页面。

        A copy on 163.com was read (KGK3HMO605149HGO); an official page was not.
    """),
    TextRead("police-96110", _LAW, read="2026-11-29", date="2019/2025").described("""
        警方的通告和媒体报道：96110 和 110（2019 至 2025 年）

        Police notices and press on 96110 and 110, 2019 to 2025

        读的是转载的通告和报道。

        Copies of the notices and reports were read.
    """),
    TextRead("hotline-2026", _PLATFORM, read="2026-11-23", date="2025/2026").described("""
        媒体对客服热线的实测，以及「关于抖音」页面的副本

        Press test of the customer hotline, and a copy of the 关于抖音 (“About Douyin”) page

        读的是媒体实测和页面副本，没有读到官方的在线页面。

        The press test and the copy were read; a live official page was not.
    """),
)
