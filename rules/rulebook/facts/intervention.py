"""States what is known of platform intervention (section A of the fact sheet)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.complaint import COMPLAINT_HOTLINE
from rules.rulebook.facts.grounds import Grounds
from rules.rulebook.model import ADVICE

_fact = partial(Grounds, "intervention")

FACTS = (
    _fact(
        "F1", "unconfirmed", ("guide-2023",), {"limit": limits.INTERVENTION_REQUEST}, see=("F5", "F8")
    ).says("""
        商家拒绝你的售后申请后，你可以在 {limit}内申请平台介入，从拒绝时起算。较新的平台文本没有再提这个时限；
        2026年6月的修订公示另有一个最晚期限：订单的商家售后服务有效期结束前。

        If the seller turns down your after-sales request, you can apply for platform intervention within
        {limit} of that. No newer text repeats this limit; a revision notice of June 2026 sets a different
        cut-off: the end of the order’s after-sales service validity period.
    """),
    _fact("F2", "unconfirmed", ("guide-2023",)).says("""
        平台根据你和商家双方提交的证据作出判定。

        The platform decides on the evidence that you and the seller submit.
    """),
    _fact(
        "F3", "unconfirmed", ("guide-2023",), {"limit": limits.INTERVENTION_REQUEST}, see=("F5", "F8")
    ).says("""
        商家拒绝后，你没有在 {limit}内申请平台介入的，售后申请会自动关闭。

        If you do not apply for platform intervention within {limit} after the seller turns you down, your
        after-sales request closes automatically.
    """),
    _fact("F4", "unconfirmed", ("guide-2023",), see=("F8",)).says("""
        因为没有按时申请平台介入而关闭的售后申请，只要还在售后期内，你可以重新提交。

        If a request has closed because you did not apply for platform intervention in time, you can make a
        new one while you are still inside the after-sales period.
    """),
    _fact(
        "F8", ADVICE, ("exchange-repeal-2026",), {"hotline": COMPLAINT_HOTLINE}, see=("F5", "F4", "F80")
    ).says("""
        不要只指望重新提交申请：有一份规则（现已废止）允许平台在你错过退货期限后，不再受理同一诉求。
        也不要因为时限看上去已过就放弃：打开 App，照样申请平台介入；不行就重新提交售后申请；还不行，
        向 {hotline} 投诉。

        Do not rely on making a new request: one set of rules, now repealed, let the platform decline the same
        claim again after a missed return window. And never give up because a limit seems to have passed. Open
        the app and apply for platform intervention anyway; if that fails, make a new after-sales request; if
        that fails too, complain to {hotline}.
    """),
    _fact("F5", "announced", ("dispute-2026",)).says("""
        平台2026年6月的修订公示另有一个最晚期限：在订单的商家售后服务有效期结束前申请平台介入；
        类目规则另有规定的，从其规定。逾期的申请，在合理时间内仍会受理（《售后争议处理总则》第 3 条）；
        多久算合理、从什么时候算起，没查到规定。以下情形不受这个期限限制：有关部门认定商品是假货或禁售品；
        有生效的法院文书；能证明没收到货、商品与描述不符、商品质量低劣，或者商家没有兑现承诺（第 4 条）。

        A platform revision notice of June 2026 sets a different cut-off: apply for platform intervention
        before the order’s after-sales service validity period (商家售后服务有效期) ends. Category rules
        prevail. Late requests are still accepted within a reasonable time (article 3 of Douyin’s dispute
        rules); for how long that is, and what it counts from, we found no rule. The cut-off does not apply to
        counterfeit or banned goods found by an authority, to an effective court document, or where you can
        show that you did not receive the goods, that they were misdescribed or shoddy, or that a promise was
        broken (article 4).
    """),
    _fact("F6", "announced", ("dispute-2026",), {"limit": limits.EVIDENCE_ANSWER}).says("""
        平台要你举证时，一般要在 {limit}内提交；不提交，平台就根据现有材料判定（《售后争议处理总则》
        第 8 条）。具体期限以举证要求里写明的为准。

        When the platform asks for evidence, you generally have {limit} to answer; without an answer it
        decides on what it has (article 8 of Douyin’s dispute rules). The request itself states its own limit.
    """),
    _fact("F7", "announced", ("dispute-2026",)).says("""
        平台以独立第三方的身份处理，尊重你和商家商定的结果，并像普通人那样根据证据作出判断。
        你可以撤回介入申请，其他维权途径也不受影响（《售后争议处理总则》第 6、7、62 条）。

        The platform acts as an independent third party, honours what you and the seller agree, and decides on
        the evidence as an ordinary person would. You can withdraw your application, and other remedies stay
        open to you (articles 6, 7 and 62 of Douyin’s dispute rules).
    """),
)
