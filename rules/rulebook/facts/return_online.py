"""States what is known of returning an order paid online (section D)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds

_fact = partial(Grounds, "return-online")

FACTS = (
    _fact("F30", "unconfirmed", ("guide-2023",), {"limit": limits.MERCHANT_DECISION}).says("""
        你申请退货后，商家必须在 {limit}内处理，否则系统自动同意。平台的正式规范没能读到，
        所以这一条没有得到官方确认。

        When you request a return, the seller must deal with it within {limit}; otherwise the system approves
        it automatically. The platform’s own rules on this could not be read, so it is not confirmed.
    """),
    _fact("F31", "unconfirmed", ("guide-2023",), {"limit": limits.TRACKING_NUMBER}).says("""
        你要寄回商品并填写退货单号；{limit}内没有填写，退货会自动关闭。2023 年的文章没有写明从什么时候起算；
        这一步在同意退货之后，所以本站从同意时起算。

        You send the goods back and fill in the return tracking number; if none is filled in within {limit},
        the return closes automatically. The 2023 article does not say what this counts from. The step follows
        the approval, so this site counts from the approval.
    """),
    _fact("F32", "unconfirmed", ("guide-2023",), {"limit": limits.MERCHANT_RECEIPT}, see=("F36",)).says("""
        你上传退货单号后，商家必须在 {limit}内确认收到退货，否则系统自动确认收到退货。

        The seller must confirm receipt within {limit} after you upload the return tracking number; otherwise
        the system confirms receipt automatically.
    """),
    _fact("F36", "announced", ("dispute-2026",)).says("""
        商家经提醒仍不签收退货的，视为没有异议，订单退款（《售后争议处理总则》第 33 条）。由谁提醒，
        公示没有写；本站的理解是，你给商家发消息就算提醒。商家说退回的商品不符合退货条件，要由商家举证；
        商家已经收下退货、却说不符合条件的，必须把商品寄还给你，否则订单退款；商家同意退货时就知道的理由，
        不能再拿来拒绝（第 18、36、52 条）。

        A seller who still does not sign for a return after being reminded is treated as having no objection,
        and the order is refunded (article 33 of Douyin’s dispute rules). The notice does not say who has to
        remind the seller; as this site reads it, a message from you is enough. A seller who says that
        returned goods do not qualify must prove it; one who has accepted them back but says that they do not
        qualify must send them back to you, or the order is refunded. The seller cannot refuse for a reason
        already known when agreeing to the return (articles 18, 36 and 52).
    """),
    _fact("F33", "unconfirmed", ("guide-2023",)).says("""
        确认收到退货后由平台退款，流程结束。这一步的时限没查到规定。

        After receipt is confirmed, the platform refunds you and the process ends. We found no rule on how
        long this step may take.
    """),
    _fact("F34", "contradicted", ("guide-2023",), see=("F35",)).says("""
        2023 年的文章说邮费不退。较新的平台规则不是这样：谁有过错，谁承担运费。

        The 2023 article says that postage is not refunded. A newer platform rule says otherwise: whoever is
        at fault pays the freight.
    """),
    _fact("F35", "announced", ("dispute-2026",)).says("""
        谁有过错，谁承担运费（《售后争议处理总则》第 42 至 46 条）。无理由退货：商品包邮的，你承担退货运费；
        不包邮的，全部运费由你承担。不是你的原因造成的，由商家承担。平台介入前双方同意退货、但没有提到运费的，
        由商家承担。

        Whoever is at fault pays the freight (articles 42 to 46 of Douyin’s dispute rules). For a return
        without reason, you pay the return freight if the item shipped free, and all freight if it did not. If
        it was not your doing, the seller pays. The seller also pays if the return was agreed without a word
        on freight before the platform stepped in.
    """),
)
