"""States what held for cancelling a cash-on-delivery order, which is history (section B)."""

from functools import partial

from rules.rulebook.facts.grounds import Grounds

_fact = partial(Grounds, "cancel-cod")

FACTS = (
    _fact("F10", "withdrawn", ("guide-2023",), see=("F13",)).says("""
        货到付款下线前，订单一旦提交，你就不能自己取消。

        Before cash on delivery was withdrawn, you could not cancel an order on your own once it was
        submitted.
    """),
    _fact("F11", "withdrawn", ("guide-2023",), see=("F13",)).says("""
        货到付款下线前，商家只能在两个阶段取消订单：等待确认和备货。2023 年的文章把后者印作「进货」，
        本站理解为「备货」。

        Before cash on delivery was withdrawn, the seller could cancel at two stages only: awaiting
        confirmation (等待确认) and preparing the order (备货). The 2023 article prints the second as 进货;
        this site reads it as 备货.
    """),
    _fact("F12", "withdrawn", ("guide-2023",), see=("F13",)).says("""
        货到付款下线前，订单一旦交付（本站理解为交给快递），商家就不能再取消。商家应当和你商量好，
        由你请平台客服取消。

        Before cash on delivery was withdrawn, the seller could no longer cancel an order once it had been
        handed over (交付, which this site reads as handed to the carrier). The seller was meant to settle it
        with you, and you then asked platform customer service to cancel.
    """),
    _fact("F13", "announced", ("cod-retired-2026", "fraud-shipping-2026")).says("""
        货到付款已经下线：平台2026年4月的公示（Q5）说明这项功能已停用，引导买家使用货到付款，
        按引导私下交易处理；2026年7月的公示把发货时要求货到付款列为欺诈。抖音不再提供货到付款，
        现在有人要你货到付款，就是危险信号。相关流程仍保留在本站，供旧订单查询和推算。

        Cash on delivery has been withdrawn. A platform notice of April 2026 (Q5) says that the feature was
        taken offline and treats steering a buyer to it as steering to private trading; a notice of July 2026
        lists asking for cash on delivery during shipping as fraud. It is not offered any more, and being
        asked for it today is a warning sign. This site keeps the steps, and still works out the dates, for
        old orders.
    """),
)
