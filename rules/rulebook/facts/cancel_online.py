"""States what is known of cancelling an order paid online (section C)."""

from functools import partial

from rules.rulebook import limits
from rules.rulebook.facts.grounds import Grounds

_fact = partial(Grounds, "cancel-online")

FACTS = (
    _fact("F20", "unconfirmed", ("guide-2023",)).says("""
        订单等待付款时，你可以取消。

        While an order is waiting for payment, you can cancel it.
    """),
    _fact("F21", "unconfirmed", ("guide-2023",)).says("""
        付款后想取消订单，要联系客服。2023 年的文章没有说是谁的客服；本站的理解是，先找订单页上的商家客服，
        再找平台客服。

        After you have paid, contact customer service to cancel. The 2023 article does not say whose; this
        site takes it to be the shop’s first, from the order page, then the platform’s.
    """),
    _fact("F22", "unconfirmed", ("guide-2023",)).says("""
        在线支付的订单，商家在任何阶段都不能取消。

        The seller cannot cancel an order paid online at any stage.
    """),
    _fact("F23", "unconfirmed", ("guide-2023",), {"limit": limits.PAYMENT}).says("""
        订单超过 {limit}没有付款，会自动取消。

        An order that has been unpaid for {limit} is cancelled automatically.
    """),
)
