"""States what held for returning a cash-on-delivery order, which is history (section E)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds

_fact = partial(Grounds, "return-cod")

FACTS = (
    _fact("F40", "withdrawn", ("guide-2023",), {"limit": limits.MERCHANT_DECISION}, see=("F13",)).says("""
        货到付款下线前，你申请退货后，商家必须在 {limit}内处理，否则系统自动同意。

        Before cash on delivery was withdrawn, the seller had to deal with your return request within {limit};
        otherwise the system approved it automatically.
    """),
    _fact("F41", "withdrawn", ("guide-2023",), {"limit": limits.TRACKING_NUMBER}, see=("F13",)).says("""
        货到付款下线前，你要寄回商品并填写退货单号；{limit}内没有填写，退货会自动关闭。
        2023 年的文章没有写明从什么时候起算，本站从同意退货时起算。

        Before cash on delivery was withdrawn, you sent the goods back and filled in the return tracking
        number; if none was filled in within {limit}, the return closed automatically. The 2023 article does
        not say what this counts from; this site counts from the approval.
    """),
    _fact("F42", "withdrawn", ("guide-2023",), {"limit": limits.MERCHANT_RECEIPT}, see=("F13",)).says("""
        货到付款下线前，你上传退货单号后，商家必须在 {limit}内确认收到退货，否则系统自动确认收到退货。

        Before cash on delivery was withdrawn, the seller had to confirm receipt within {limit} after you
        uploaded the return tracking number; otherwise the system confirmed receipt automatically.
    """),
    _fact("F43", "withdrawn", ("guide-2023",), {"limit": limits.REFUND_VOUCHER}, see=("F13", "F45")).says("""
        货到付款下线前，商家必须在确认收到退货后 {limit}内向你退款并上传退款凭证，否则可能涉及先行赔付和处罚。
        本站的理解是，系统自动确认收到退货也算。

        Before cash on delivery was withdrawn, the seller had to refund you and upload a refund voucher within
        {limit} of confirming receipt; otherwise advance compensation (先行赔付) and penalties could follow.
        This site reads automatic receipt as counting too.
    """),
    _fact("F45", "announced", ("advance-repeal-2025",)).says("""
        平台2025年12月的公示废止了先行赔付的规则（只看到标题）。所以商家没有按时退款、上传凭证时，
        本站不承诺你能拿到赔付。

        A platform notice of December 2025, of which only the title could be read, repealed the rules on
        advance compensation (先行赔付). So this site promises you no money from them when the seller’s refund
        and voucher are late.
    """),
    _fact("F44", "withdrawn", ("guide-2023",), see=("F13",)).says("""
        货到付款下线前，商家退款并上传凭证后，流程结束。

        Before cash on delivery was withdrawn, the process ended once the seller had refunded you and uploaded
        the voucher.
    """),
)
