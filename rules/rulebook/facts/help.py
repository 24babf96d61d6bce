"""States where a buyer asks and complains, and what to beware of (section F)."""

from functools import partial

from rules.rulebook.facts.grounds import Grounds
from rules.rulebook.model import ADVICE, Quantity

_HOTLINE = "95152"

_fact = partial(Grounds, "help")

FACTS = (
    _fact("F60", "unconfirmed", ("guide-2023",)).says("""
        购物遇到任何问题，都可以提交售后申请。商品有问题该找哪个客服，2023 年的文章印作「收货客服」，
        本站理解为「售后客服」。先问商家自己的客服，是本站的建议。

        Any problem with a purchase can be raised as an after-sales request. For problems with goods, the 2023
        article names a customer service that it prints as 收货客服; this site reads it as 售后客服
        (after-sales service). Asking the shop’s own customer service first is this site’s advice.
    """),
    _fact("F61", "unconfirmed", ("guide-2023",), see=("F1",)).says("""
        客服没有解决问题的，可以申请平台介入。

        If customer service does not solve the problem, you can apply for platform intervention.
    """),
    _fact("F62", "unconfirmed", ("guide-2023",)).says("""
        在 App 里这样找：点右下角，打开个人页（现在叫「我」）→ 点右上角的按钮（2023 年的文章里符号是空白，
        现在是菜单）→「设置」→ 靠近底部的「反馈与帮助」，到这里就能联系客服 → 右上角的「我的反馈」。

        In the app: the option at the bottom right opens your own page (today labelled 我, “Me”) → the button
        at the top right (its symbol is blank in the 2023 article; today it is a menu) → 设置 (“Settings”) →
        near the bottom, 反馈与帮助 (“Feedback & help”), which already reaches customer service → at the top
        right, 我的反馈 (“My feedback”).
    """),
    _fact("F63", "unconfirmed", ("guide-2023",), see=("F64",)).says("""
        客服热线可以在「设置」→「关于抖音」里查到。2023 年的文章自相矛盾：一处说没有电话客服，
        另一处又说可以拨打热线和投诉电话；还说介绍了电脑上的操作方法，其实没有写。本站列出的号码另有来源。

        The hotline number is listed under 设置 (“Settings”) → 关于抖音 (“About Douyin”). The 2023 article
        contradicts itself: one passage says that there is no telephone service, another that the hotline and
        a complaint number can be called. It also promises a route on a computer and never gives it. The
        numbers on this site come from other sources.
    """),
    _fact(
        "F64",
        "reported",
        ("hotline-2026",),
        {"hotline": _HOTLINE, "wait": Quantity(5, "minutes"), "reports": "400-140-2108"},
        see=("F69",),
    ).says("""
        {hotline} 是抖音的客服热线：2026年9月有媒体实测，选「其他」，等待超过 {wait}才接通人工。
        {reports} 列在「关于抖音」页面上，用于安全和举报。号码以你自己 App 里「设置」→「关于抖音」显示的为准。

        {hotline} is Douyin’s customer hotline: in a press test in September 2026, the “other” option reached
        a person after more than {wait}. {reports} is listed on the 关于抖音 (“About Douyin”) page for safety
        and reports. The number shown under 设置 (“Settings”) → 关于抖音 in your own app prevails.
    """),
    _fact("F65", ADVICE, (), see=("F64", "F68", "F91")).says("""
        网页上流传着编造的客服热线。本站只列写明来源的号码；搜索出来的号码，不要相信。不要把验证码告诉别人，
        不要共享屏幕，不要为了拿到退款而付钱。

        Invented hotline numbers circulate on web pages. This site prints only numbers whose source it names;
        do not trust a number that you found by searching. Never share a verification code, never share your
        screen, and never pay to get a refund.
    """),
    _fact("F66", "reported", ()).says("""
        从订单页进入：订单详情 →「申请售后」；被拒绝后，在同一个售后申请里点「申请平台介入」。
        按钮名称会随版本变化。

        From the order page: order details → 申请售后 (“request after-sales”). If the seller turns you down,
        go to the same request: 申请平台介入 (“apply for platform intervention”). Button names change between
        versions.
    """),
    _fact("F68", "reported", ("verify-2025",), see=("F69",)).says("""
        在 App 里搜索「验证助手」，输入来电号码、短信内容或网址，就能查出是不是抖音官方的；官方联系过你的，
        还可以打开「客服联系记录」来看。这项功能2024年12月上线，2025年4月扩大了范围。

        In the app, search for 验证助手 (“verification helper”) and enter the number that called, the text
        message or the web address: it says whether it is Douyin’s. It can also open a record of the official
        contacts with you, 客服联系记录. It came in December 2024 and was extended in April 2025.
    """),
    _fact(
        "F69", "reported", ("hotline-unified-2025",), {"hotline": _HOTLINE}, see=("F64", "F65", "F68")
    ).says("""
        2025年12月起，抖音官方的人工客服统一用 {hotline} 打电话、发短信；账号、视频、直播，
        还有商城购物的问题，都可以打这个号码。钱包和支付、安全举报，另有各自的号码。在主要品牌的手机上，
        官方来电会显示认证名称。但显示的号码可以伪造，本站建议：先挂断，再自己打回去，或者用「验证助手」查；
        谁打来都一样，验证码不给、屏幕不共享、钱不付。

        Since December 2025, Douyin’s own human service agents call and text from one number, {hotline}. The
        same number takes questions on the account, videos, live streams and purchases in the shop; wallet and
        payment matters and safety reports have numbers of their own. On phones of the larger makers, an
        official call shows a certified name. But a number that is shown can be forged, so our advice is: hang
        up, ring back yourself, or check it in 验证助手 (“verification helper”). Whoever calls, you owe them
        no code, no screen and no money.
    """),
    _fact(
        "F91", "reported", ("police-96110",), {"police": "110", "advice": "96110"}, see=("F65", "F68")
    ).says("""
        已经把钱转给骗子，或者把验证码告诉了骗子：马上打 {police} 报警，准备好转账的金额和时间、双方的账户、
        转账凭证和聊天记录，警方可以止付。{advice} 是反诈咨询和预警专线：它打来的电话要接，但要报警，
        打的不是这个号码。本站建议，同时马上告诉你的银行或支付 App。在境外不能直接拨 {police}；
        从境外该打哪个号码，没查到。

        If you have already paid a fraudster or given one a code: call the police on {police} at once, with
        the amount and time of the transfer, both accounts, the receipt and the chats. They can have the
        payment stopped. {advice} is the anti-fraud line for advice and warnings: answer when it calls, but it
        is not the emergency number. Our advice is to tell your bank or payment app in the same hour. From
        abroad you cannot dial {police} as such, and we found no number to call from there.
    """),
    _fact("F67", "unconfirmed", ("guide-2023",)).says("""
        抖音是短视频社区，也可以购物，所以会有售后问题。

        Douyin is a short-video community where people also shop, and that is why after-sales is needed.
    """),
)
