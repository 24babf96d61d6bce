"""States what insurer, platform and calendar add to the rules (section G)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds
from rules.rulebook.model import Quantity

_fact = partial(Grounds, "others")

FACTS = (
    _fact("F85", "announced", ("freight-2026",), {"limit": limits.FREIGHT_CLAIM}).says("""
        订单带运费险的，退款（或换货）显示成功后 {limit}内赔付；由谁来赔，公示没有写。金额见保单页面。

        Where an order carries freight insurance (运费险), the claim is paid within {limit} of the refund (or
        exchange) showing as successful; the notice does not say by whom. The amount is on the policy page.
    """),
    _fact("F86", "announced", ("dispute-2026",)).says("""
        《售后争议处理总则》规定了由谁举证：谁寄件，谁证明已送达（第 29 条）；未经同意放在快递柜或驿站的，
        由商家证明已签收或已征得同意（第 27 条）。你已证明少件、空包或发错货的，
        由商家证明发货无误（第 55 条）；你已证明商品损坏的，由商家证明交付时完好（第 57 条）。
        看得见的瑕疵或与描述不符，由你先初步举证，商家必须说明或反驳（第 58 条）；看不见的瑕疵或假货，
        先由商家出示进货凭证和检测报告，再由你在平台要求时提供检测报告，证实有问题的，
        检测费由商家承担（第 59、61 条）。商品是否与描述相符，最终由商家承担举证责任（第 60 条）。

        Douyin’s dispute rules say who must prove what. Whoever sends a parcel must prove that it arrived
        (article 29); if one was left in a locker or at a pick-up station without consent, the seller must
        prove that it was signed for or that you agreed (article 27). If you show a missing item, an empty box
        or a wrong item, the seller must prove correct dispatch (article 55); if you show damage, the seller
        must prove intact hand-over (article 57). For a visible defect or a misdescription, you give first
        proof, and the seller must explain or rebut it (article 58). For an invisible defect or a counterfeit,
        the seller must first show purchase papers and test reports; then, if the platform asks for one, you
        send a test report, whose cost the seller bears if it confirms the defect (articles 59 and 61). In the
        end it is the seller who bears the burden of proving that goods match their description (article 60).
    """),
    _fact("F87", "announced", ("dispute-2026",), {"partial": Quantity(30, "percent")}).says("""
        按《售后争议处理总则》，发货前你申请退款的，商家要停止发货（第 21 条）；运输途中你的申请合理的，
        商家必须设法拦截，拦截成功就退款（第 22 条）。包裹与承诺不符的，你可以拒收（第 23、26 条）。
        轻微瑕疵可以定为部分退款，最高 {partial}（第 16 条）；退款原路退回（第 65 条）；退货用到付快递寄回的，
        要先经商家同意（第 32 条）。这些的时限，都没查到规定。

        Under Douyin’s dispute rules, if you ask for a refund before the order ships, the seller must stop the
        shipping (article 21); if it is in transit and your request is reasonable, the seller must try to
        intercept the parcel, and you are refunded if that succeeds (article 22). You may refuse a parcel that
        is not as promised (articles 23 and 26). For slight defects a part refund of up to {partial} may be
        set (article 16), refunds go back the way the payment came (article 65), and return parcels sent
        collect on delivery need the seller’s consent (article 32). We found no time limit for any of these.
    """),
    _fact(
        "F90",
        "in-force",
        ("holidays-2026",),
        {
            "rest": (
                "2026-01-01/2026-01-03",
                "2026-02-15/2026-02-23",
                "2026-04-04/2026-04-06",
                "2026-05-01/2026-05-05",
                "2026-06-19/2026-06-21",
                "2026-09-25/2026-09-27",
                "2026-10-01/2026-10-07",
            ),
            "worked": ("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"),
        },
        see=("F84",),
    ).says("""
        2026 年除普通周末外的休息日：1月1日至3日；2月15日至23日；4月4日至6日；5月1日至5日；6月19日至21日；
        9月25日至27日；10月1日至7日。周末上班的日子：1月4日；2月14日、28日；5月9日；9月20日；10月10日。
        2027 年的安排没查到；工作日算到已知安排之后的，本站会写明，不作猜测。

        Rest days in 2026 besides ordinary weekends: 1 to 3 January; 15 to 23 February; 4 to 6 April; 1 to 5
        May; 19 to 21 June; 25 to 27 September; 1 to 7 October. Weekend days worked: 4 January; 14 and 28
        February; 9 May; 20 September; 10 October. We found no schedule for 2027; where a count of working
        days reaches past the last known schedule, this site says so instead of guessing.
    """),
)
