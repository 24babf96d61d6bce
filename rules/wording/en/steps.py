"""What each limit means, what each state asks for and what to tap, in English."""

TEXT: dict[str, str] = {
    # A limit as a sentence; what it counts from; the act it is about; what follows on lapse.
    "limit.intervention-request": (
        "After the seller turns you down, you have {limit} to apply for platform intervention."
    ),
    "start.intervention-request": "counted from the moment the seller turned you down",
    "act.intervention-request": "apply for platform intervention",
    "lapse.intervention-request": "If you do not apply in time, this request closes automatically.",
    "limit.merchant-decision": "After you ask for a return, the seller has {limit} to decide.",
    "start.merchant-decision": "counted from the moment you sent the request",
    "act.merchant-decision": "decide on your request",
    "lapse.merchant-decision": "If the seller does nothing, the system approves the return automatically.",
    "limit.tracking-number": (
        "After the return is approved (by the seller or automatically), you have {limit} to send the goods "
        "back and enter the return tracking number."
    ),
    "start.tracking-number": (
        "counted from the approval, by the seller or automatic (the source does not say what it counts from; "
        "this is our reading)"
    ),
    "act.tracking-number": "send the goods back and enter the return tracking number",
    "lapse.tracking-number": "If no number is entered in time, this return closes automatically.",
    "limit.merchant-receipt": (
        "After you enter the return tracking number, the seller has {limit} to confirm receipt."
    ),
    "start.merchant-receipt": "counted from the moment you entered the tracking number",
    "act.merchant-receipt": "confirm receipt of the return",
    "lapse.merchant-receipt": (
        "If the seller does nothing, the system confirms receipt automatically and the platform refunds."
    ),
    "lapse.return-cod.merchant-receipt": (
        "If the seller does nothing, the system confirms receipt automatically; the refund is then the seller’s."
    ),
    "limit.refund-voucher": (
        "After receipt is confirmed, the seller has {limit} to refund you and upload the refund voucher."
    ),
    "start.refund-voucher": "counted from the confirmation of receipt, by the seller or automatic",
    "act.refund-voucher": "refund you and upload the refund voucher",
    "lapse.refund-voucher": (
        "You are not refunded automatically: you have to turn to the platform. The rules on the advance "
        "compensation (先行赔付) that the source mentions have been repealed; do not count on it."
    ),
    "limit.payment": "After an order is placed, it has to be paid within {limit}.",
    "start.payment": "counted from the moment the order was placed",
    "act.payment": "pay or cancel the order",
    "lapse.payment": "If it is not paid in time, the order is cancelled automatically.",
    # What can still be done when a limit may be over, or is.
    "late.intervention-request": (
        "Open the app and apply for platform intervention (申请平台介入) all the same: a newer platform notice "
        "sets a different cut-off, the end of the order’s after-sales service validity period. If you cannot, "
        "make a new after-sales request within the after-sales period; if that fails too, complain to 12315."
    ),
    "late.merchant-decision": (
        "Look at the request in the app. If it has been approved, send the goods back and enter the tracking number; "
        "if the seller has turned it down, apply for platform intervention without delay."
    ),
    "late.tracking-number": (
        "Open the app first. If the return is still open, send the goods and enter the number at once. If it "
        "has closed, try to make a new request within the after-sales period: if the goods are already on "
        "their way, say so and attach the waybill; if they are not, do not send them before the new request "
        "is approved. If the seller turns you down, apply for platform intervention; if that fails too, "
        "complain to 12315."
    ),
    "late.merchant-receipt": (
        "Look at the request in the app: by the rules known here, receipt may have been confirmed "
        "automatically. If you have been turned down, apply for platform intervention without delay. If "
        "nothing has moved, take the carrier’s proof of delivery to platform customer service, or apply for "
        "platform intervention."
    ),
    "late.refund-voucher": (
        "If no refund has come, take the carrier’s proof of delivery to platform customer service and apply "
        "for platform intervention; if that fails too, complain to 12315."
    ),
    "late.payment": (
        "Look at the order in the app: if it is still waiting for payment, you can still pay or cancel. If it "
        "was cancelled automatically, place a new order if you still want the goods."
    ),
    # What the buyer can do next, and how: one thing to do or to tap a line.
    "do.tracking-uploaded": "Send it back and enter the tracking number",
    "do.request-withdrawn": "Withdraw the after-sales request",
    "do.intervention-requested": "Apply for platform intervention",
    "do.intervention-withdrawn": "Withdraw the application for intervention",
    "do.paid": "Pay",
    "do.buyer-cancelled": "Cancel the order",
    "do.cancellation-requested": "Ask customer service to cancel",
    "do.parcel-signed": "Sign for the parcel",
    "action.tracking-uploaded": (
        "Send the goods back and keep the receipt.\n"
        "Open the order details and the same after-sales request.\n"
        "Enter the return tracking number (退货单号)."
    ),
    "action.request-withdrawn": (
        "First make sure that the problem is solved and the money is back.\n"
        "Open the order details and the same after-sales request.\n"
        "Withdraw it. That closes the request."
    ),
    "action.intervention-requested": (
        "Open the order details (订单详情).\n"
        "Open the request that was turned down.\n"
        "Tap 申请平台介入 (apply for platform intervention).\n"
        "Say what happened and upload your evidence."
    ),
    "action.intervention-withdrawn": (
        "First make sure that what you and the seller agreed has been done.\n"
        "Open the order details and the same after-sales request.\n"
        "Withdraw the application. That ends this request."
    ),
    "action.paid": (
        "Check the seller and the amount first.\nPay on the order page; never pay into an account given in a chat."
    ),
    "action.buyer-cancelled": "Before paying, you can cancel on the order page yourself.",
    "action.cancellation-requested": (
        "Ask the shop’s customer service on the order page to cancel.\n"
        "If the shop does not answer, ask platform customer service.\n"
        "Keep the chat."
    ),
    "action.parcel-signed": (
        "Look at the outside before you sign.\n"
        "If it is not as promised, take photos first; you may refuse the parcel."
    ),
    # Where a case stands, and what that means for the buyer.
    "now.awaiting-merchant": "The seller has not decided on your request yet.",
    "now.awaiting-tracking": (
        "The return is approved: it is your turn to send the goods back and enter the tracking number."
    ),
    "now.awaiting-receipt": "The goods are on their way back; the seller has to confirm receipt.",
    "now.awaiting-refund": (
        "The seller (or the system) has confirmed receipt and the refund is due. No source states a time limit "
        "for it on orders paid online; if it does not come, ask platform customer service."
    ),
    "now.return-cod.awaiting-refund": (
        "The seller (or the system) has confirmed receipt; the seller has to refund you and upload the voucher."
    ),
    "now.refund-overdue": (
        "The seller has not refunded in time. Nothing moves by itself any more: ask platform customer service, "
        "apply for platform intervention, or complain to 12315."
    ),
    "now.rejected": "The seller turned your request down: it is your turn to apply for platform intervention.",
    "now.under-intervention": (
        "The platform is looking at it. No source says how long it takes. If it asks you for evidence, send it "
        "within the time it gives you."
    ),
    "now.refunded": (
        "The refund has been made. If the money has not arrived, take the refund record to platform customer service."
    ),
    "now.closed": (
        "This request is closed. If the problem remains, try to apply for platform "
        "intervention all the same; if you cannot, make a new request within the after-sales period; if that fails "
        "too, complain to 12315."
    ),
    "now.decided-for-buyer": "The platform sides with you. Follow its decision and check that the refund comes.",
    "now.decided-for-merchant": (
        "The platform did not side with you, but this is not the end: you can complain to 12315, go to "
        "arbitration or sue."
    ),
    "now.awaiting-payment": "The order has not been paid: you can pay, or cancel it yourself.",
    "now.paid": (
        "To cancel after paying, ask the shop’s customer service, then the platform’s. If it has not shipped, "
        "you can also ask for a refund. The seller cannot cancel at any stage."
    ),
    "now.cancellation-requested": (
        "Customer service has been asked to cancel. No source says how soon it answers; if nobody does, ask for "
        "a refund on the order page."
    ),
    "now.cancelled": "The order is cancelled. If you had paid, check that the refund has come back.",
    "now.auto-cancelled": (
        "The order was cancelled because it was not paid in time. There is nothing more to do; if you still want "
        "the goods, place a new order."
    ),
    "now.shipped": (
        "The order has shipped. If you no longer want it, ask for a refund now: if the request is reasonable, the "
        "seller must try to intercept the parcel. If it arrives all the same, ask for a return."
    ),
    "now.awaiting-confirmation": "The seller has to confirm the order. At this stage only the seller can cancel.",
    "now.preparing": "The seller is preparing the order. At this stage only the seller can cancel.",
    "now.handed-over": (
        "The parcel is with the carrier and the seller can no longer cancel: settle it with the seller, then ask "
        "platform customer service to cancel."
    ),
    "now.delivered": "The parcel has been signed for. From here it is a return.",
}
