"""States what is known of cancelling an order paid online (section C)."""

from rules.rulebook import limits
from rules.rulebook.model import Fact, Text

FACTS = (
    Fact(
        "F20",
        section="cancel-online",
        standing="unconfirmed",
        sources=("guide-2023",),
        text=Text(
            zh="订单等待付款时，你可以取消。",
            en="While an order is waiting for payment, you can cancel it.",
        ),
    ),
    Fact(
        "F21",
        section="cancel-online",
        standing="unconfirmed",
        sources=("guide-2023",),
        text=Text(
            zh=(
                "付款后想取消订单，要联系客服。2023 年的文章没有说是谁的客服；本站的理解是，"
                "先找订单页上的商家客服，再找平台客服。"
            ),
            en=(
                "After you have paid, contact customer service to cancel. The 2023 article does not say "
                "whose; this site takes it to be the shop’s first, from the order page, then the platform’s."
            ),
        ),
    ),
    Fact(
        "F22",
        section="cancel-online",
        standing="unconfirmed",
        sources=("guide-2023",),
        text=Text(
            zh="在线支付的订单，商家在任何阶段都不能取消。",
            en="The seller cannot cancel an order paid online at any stage.",
        ),
    ),
    Fact(
        "F23",
        section="cancel-online",
        standing="unconfirmed",
        sources=("guide-2023",),
        text=Text(
            zh="订单超过 {limit}没有付款，会自动取消。",
            en="An order that has been unpaid for {limit} is cancelled automatically.",
        ),
        values={"limit": limits.PAYMENT},
    ),
)
