"""States how the public authority takes a complaint (section G)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds
from rules.rulebook.model import Quantity

# Stated by F8 too.
COMPLAINT_HOTLINE = "12315"

_fact = partial(Grounds, "complaint")

FACTS = (
    _fact("F80", "in-force", ("complaint-2026",), {"hotline": COMPLAINT_HOTLINE}).says("""
        你可以通过全国 {hotline} 平台、{hotline} 热线，
        或市场监管部门公布的地址或窗口投诉（《市场监督管理投诉举报处理办法》第 8 条）。要写明你的真实姓名、
        电话和地址，商家的名称和地址，以及诉求和事实（第 10 条）。投诉平台上的店铺，
        找店铺公示地址或平台住所地的县级市场监管部门（第 13 条）。

        You can complain through the national {hotline} platform, the {hotline} hotline, or a market
        regulator’s published address or counter (article 8 of the Complaint Measures). Give your real name,
        phone number and address, the seller’s name and address, your claim and the facts (article 10). For a
        shop on a platform, go to the county-level regulator at the shop’s published address or at the
        platform’s domicile (article 13).
    """),
    _fact(
        "F81",
        "in-force",
        ("complaint-2026", "consumer-law"),
        {"limit": limits.ACCEPTANCE_DECISION},
        see=("F84",),
    ).says("""
        市场监管部门收到投诉后，在 {limit}内决定是否受理，并告知你（《市场监督管理投诉举报处理办法》
        第 15 条）。《消费者权益保护法》第 46 条规定的也是 {limit}。

        The market regulator decides whether to accept your complaint within {limit} of receiving it, and
        tells you (article 15 of the Complaint Measures). Article 46 of the Consumer Protection Law has the
        same {limit}.
    """),
    _fact(
        "F82",
        "in-force",
        ("complaint-2026", "complaint-2019"),
        {
            "mediation": limits.MEDIATION,
            "notice": limits.MEDIATION_END_NOTICE,
            "former": limits.MEDIATION_2019,
        },
        see=("F84",),
    ).says("""
        投诉受理后，{mediation}内没有达成协议的，调解终止（《市场监督管理投诉举报处理办法》第 23 条）；
        检测用的时间不计算在内（第 22 条）。决定终止后，会在 {notice}内告知双方。
        2019 年的旧办法规定的是 {former}；2026年4月15日前受理、到那时还没有结束的投诉适用哪一个，没查到规定；
        旧办法的时限到那天还没有满的，两个都列出。

        Mediation ends if no agreement is reached within {mediation} of the complaint being accepted (article
        23 of the Complaint Measures); time for testing is not counted (article 22). You and the seller are
        told within {notice} of the decision to end it. Under the earlier measures of 2019 the limit was
        {former}. For a complaint accepted before 15 April 2026 and still open then, we found no rule on which
        applies: where the former limit had not run out by that day, both are shown.
    """),
    _fact("F83", "in-force", ("complaint-2026",), {"limit": Quantity(3, "years")}).says("""
        你知道或者应当知道问题后，超过 {limit}才投诉的，不予受理（《市场监督管理投诉举报处理办法》第 16 条）。
        调解不成，仍可起诉或申请仲裁（第 25 条）。

        A complaint is not accepted more than {limit} after you knew or should have known of the problem
        (article 16 of the Complaint Measures). If mediation fails, court or arbitration stays open (article
        25).
    """),
    _fact("F84", "in-force", ("complaint-2026",), see=("F90",)).says("""
        计算投诉处理的期限，开始的当天不算；最后一天是休息日的，
        顺延到下一个工作日（《市场监督管理投诉举报处理办法》第 45 条）。

        When the limits for handling a complaint are counted, the starting day is left out, and a last day
        that falls on a rest day moves to the next working day (article 45 of the Complaint Measures).
    """),
)
