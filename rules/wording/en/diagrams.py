"""The words of the diagrams in English: what somebody does, and what it means that nobody did."""

TEXT: dict[str, str] = {
    "draw.title": "The process as a picture: {flow}",
    "draw.desc": (
        "Every step from start to end ({flow}), who takes it, and what happens when a time limit runs out. "
        "The same is listed in words below the picture."
    ),
    "draw.key.act": "Solid line: somebody acts",
    "draw.key.lapse": "Dashed line and clock: nobody acted in time",
    "draw.key.end": "Double frame: it ends here",
    "draw.words": "The picture in words",
    "draw.ends": "It ends at: {states}.",
    "draw.way": "{cause} → {state}",
    # Who acts, and the two kinds of label.
    "draw.actor.buyer": "You",
    "draw.actor.merchant": "Seller",
    "draw.actor.platform": "Platform",
    "draw.actor.authority": "Market regulator",
    "draw.act": "{actor} {act}",
    "draw.lapse": "{actor} {act}",
    # An event that is possible nearly everywhere.
    "draw.note.everywhere": "At any step:",
    "draw.note.steps": "At steps {steps} and {last}:",
    # What somebody does, after the name of who does it.
    "draw.act.return-requested": "ask for a return and refund",
    "draw.act.merchant-approved": "agrees",
    "draw.act.merchant-rejected": "turns it down",
    "draw.act.tracking-uploaded": "send it back and enter the tracking number",
    "draw.act.receipt-confirmed": "confirms receipt",
    "draw.act.intervention-requested": "apply for platform intervention",
    "draw.act.decided-for-buyer": "decides for you",
    "draw.act.decided-for-merchant": "decides for the seller",
    "draw.act.intervention-withdrawn": "withdraw your application",
    "draw.act.request-withdrawn": "withdraw your request",
    "draw.act.refunded": "refunds you",
    "draw.act.order-placed": "place the order",
    "draw.act.paid": "pay",
    "draw.act.buyer-cancelled": "cancel the order",
    "draw.act.cancellation-requested": "ask customer service to cancel",
    "draw.act.cancellation-agreed": "agrees to cancel",
    "draw.act.cancellation-refused": "refuses to cancel",
    "draw.act.shipped": "ships the order",
    "draw.act.merchant-confirmed": "confirms the order",
    "draw.act.merchant-cancelled": "cancels the order",
    "draw.act.handed-over": "hands the parcel to the carrier",
    "draw.act.platform-cancelled": "customer service cancels the order",
    "draw.act.parcel-signed": "sign for the parcel",
    # What it means that a limit ran out, after the name of who had to act.
    "draw.lapse.intervention-request": "do not apply within {limit}",
    "draw.lapse.merchant-decision": "does not decide within {limit}",
    "draw.lapse.tracking-number": "enter no tracking number within {limit}",
    "draw.lapse.merchant-receipt": "does not confirm receipt within {limit}",
    "draw.lapse.refund-voucher": "does not refund within {limit}",
    "draw.lapse.payment": "do not pay within {limit}",
}
