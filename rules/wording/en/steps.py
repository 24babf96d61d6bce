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
    "limit.return-window": (
        "You can return it without giving a reason: for {limit} by Douyin’s own rule, and for a time of its own by "
        "law. Both run from the day after the parcel is signed for."
    ),
    "start.return-window": "counted from signing for the parcel, with the next day as day one",
    "act.return-window": "ask for a return without a reason and send the goods",
    "lapse.return-window": (
        "Once the time under both rules is over, you can no longer insist on a return without a reason. If "
        "something is wrong with the goods, you can still make a request."
    ),
    "limit.seller-refund": "Once the seller has the goods back, the seller has {limit} to refund you.",
    "start.seller-refund": "counted from the seller having the goods back, with the next day as day one",
    "act.seller-refund": "refund you",
    "lapse.seller-refund": "No source says what follows if it is late: turn to the platform, or complain to 12315.",
    "limit.evidence-answer": (
        "When the platform asks for evidence, you generally have {limit}. If the request itself states a limit, that one "
        "counts."
    ),
    "start.evidence-answer": (
        "counted from the platform’s request (the source does not say what it counts from; this is our reading)"
    ),
    "act.evidence-answer": "send your evidence",
    "lapse.evidence-answer": "Without an answer, the platform decides on what it has.",
    "limit.freight-claim": (
        "If the order carries freight insurance, it pays within {limit} of the refund (or exchange) showing as successful."
    ),
    "start.freight-claim": "counted from the refund (or exchange) showing as successful",
    "act.freight-claim": "pay the freight insurance claim",
    "lapse.freight-claim": "No source says what follows if it is late: ask platform customer service.",
    "limit.acceptance-decision": (
        "Once the regulator has received a complaint, it has {limit} to decide whether to accept it and to tell you."
    ),
    "start.acceptance-decision": (
        "counted from the regulator receiving the complaint, not counting that day (this site goes by when you filed it)"
    ),
    "act.acceptance-decision": "tell you whether it accepts the complaint",
    "lapse.acceptance-decision": (
        "No source says what follows if it is late: ask 12315. You can still go to arbitration or to court."
    ),
    "limit.mediation": (
        "Mediation ends if no agreement is reached within {limit} of acceptance. Time for testing is not counted."
    ),
    "limit.mediation.superseded": "By the former measures, mediation ended {limit} after acceptance.",
    "start.mediation": "counted from the acceptance of the complaint, not counting that day",
    "act.mediation": "bring mediation to an end",
    "lapse.mediation": (
        "With no agreement by then, mediation should end. If nobody tells you, ask. Arbitration and the courts stay open."
    ),
    "limit.end-notice": "Once it has decided to end mediation, the regulator has {limit} to tell both sides.",
    "start.end-notice": "counted from the decision to end mediation, not counting that day",
    "act.end-notice": "tell you that mediation has ended",
    "lapse.end-notice": (
        "No source says what follows if it is late: ask the regulator. You can go to arbitration or to court without waiting."
    ),
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
    "late.return-window": (
        "Open the app and try to ask for a return all the same; if by law the time is not over yet, name the "
        "Consumer Protection Law. If the goods are faulty or not as described, make an after-sales request with "
        "the real reason: that is a right of its own. If the seller turns you down, apply for platform intervention; "
        "if that fails too, complain to 12315."
    ),
    "late.seller-refund": (
        "Take the carrier’s proof that the seller signed for the return, press the seller for the refund and turn to "
        "platform customer service. If the seller turns you down, apply for platform intervention; if that fails too, "
        "complain to 12315, go to arbitration or sue."
    ),
    "late.evidence-answer": (
        "Send the evidence now and say why it is late. No source says whether late evidence is still looked at. If the "
        "platform does not side with you, you can complain to 12315, go to arbitration or sue."
    ),
    "late.freight-claim": (
        "First check that the order carries freight insurance and that the refund (or exchange) shows as successful. If "
        "so, take the refund record and the policy page to platform customer service; if that fails, complain to 12315."
    ),
    "late.acceptance-decision": (
        "Ask 12315 how far it has got: has the complaint been accepted, and who is dealing with it? You need not wait: "
        "you can also go to arbitration or sue."
    ),
    "late.mediation": (
        "Ask the regulator that deals with the complaint: has mediation ended, and was anything tested (time for testing "
        "is not counted)? You need not wait: you can also go to arbitration or sue."
    ),
    "late.end-notice": (
        "Ask the regulator that deals with the complaint to tell you how mediation ended. You need not wait for that: you "
        "can also go to arbitration or sue."
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
    "do.return-requested": "Ask for a return and refund",
    "do.goods-returned": "Send the goods back to the seller",
    "do.evidence-submitted": "Send your evidence",
    "do.taken-to-court": "Go to court or arbitration",
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
    "action.return-requested": (
        "Open the order details (订单详情) and tap 申请售后 (request after-sales).\n"
        "Choose return and refund, and give the real reason.\n"
        "Say what happened and upload photos."
    ),
    "action.goods-returned": (
        "Send back the goods with all accessories and gifts.\n"
        "Take photos before you send them, and keep the receipt.\n"
        "To send them collect on delivery, get the seller’s consent first.\n"
        "When tracking shows that the seller signed for them, note the date."
    ),
    "action.evidence-submitted": (
        "Open the request for evidence: what does it ask for, and by when?\n"
        "Upload your evidence, with a line on what each piece shows.\n"
        "Take a screenshot when you are done."
    ),
    "action.complaint-filed": (
        "Have ready: your real name, phone and address, the seller’s name and address, the facts and your claim.\n"
        "File it on the national 12315 platform, through the 12315 hotline, or at a market regulator’s published address.\n"
        "Note the date you filed it."
    ),
    "action.taken-to-court": (
        "Gather the order records, your evidence and the result of each step so far.\n"
        "First ask which court or arbitration body to go to, how long it takes and what it costs."
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
    "now.window-open": "The parcel has been signed for, and you can still return it without giving a reason.",
    "now.awaiting-goods": (
        "You have asked for the return: it is your turn to send the goods back. No source says by when they must arrive, "
        "so send them soon. For a request made in the app, the seller’s decision and the tracking number have time limits "
        "of their own."
    ),
    "now.window-closed": (
        "The time to return it without a reason is over. If the goods are faulty or not as described, make an after-sales "
        "request all the same; if the seller turns you down, apply for platform intervention; if that fails too, complain "
        "to 12315."
    ),
    "now.no-reason-return.awaiting-refund": "The seller has the goods back and has to refund you.",
    "now.no-reason-return.refund-overdue": (
        "The seller has not refunded in time. Do not just wait: ask platform customer service, apply for "
        "platform intervention, or complain to 12315. You can also go to arbitration or sue."
    ),
    "now.awaiting-evidence": "The platform has asked you for evidence: it is your turn.",
    "now.evidence-missed": (
        "The time to send evidence is over, and the platform decides on what it has. Send it all the same and say why it "
        "is late; no source says whether it is still looked at."
    ),
    "now.awaiting-ruling": (
        "You have sent your evidence, and the platform decides. No source says how long it takes. If it asks for more, "
        "send that within the time it gives you."
    ),
    "now.awaiting-claim": (
        "The refund (or exchange) shows as successful, and freight insurance has to pay. The amount is on the policy page."
    ),
    "now.claim-overdue": (
        "Freight insurance has not paid in time: take the refund record and the policy page to platform customer service; "
        "if that fails, complain to 12315."
    ),
    "now.claim-paid": "Freight insurance has paid. Check the amount against the policy page.",
    "now.awaiting-acceptance": "You have filed the complaint, and the regulator decides whether to accept it.",
    "now.acceptance-overdue": (
        "The regulator has not told you whether it accepts the complaint: ask 12315 how far it has got. You need not "
        "wait: you can also go to arbitration or sue."
    ),
    "now.complaint-refused": (
        "The complaint was not accepted: ask for the reason. This is not the end: you can go to arbitration or sue."
    ),
    "now.under-mediation": "The complaint was accepted, and the regulator is mediating.",
    "now.mediation-overdue": (
        "The time for mediation is over and there is no result: ask the regulator that deals with the complaint. You need "
        "not wait: you can also go to arbitration or sue."
    ),
    "now.settled": "You and the seller agreed in mediation. Keep a copy, and check that the seller does what was agreed.",
    "now.awaiting-notice": (
        "The regulator has decided to end mediation and has to tell you. You need not wait for that: you can also go to "
        "arbitration or sue."
    ),
    "now.notice-overdue": (
        "The regulator has not told you that mediation has ended: ask. You need not wait for that: you can also go to "
        "arbitration or sue."
    ),
    "now.mediation-closed": (
        "Mediation has ended without an agreement. This is not the end: you can go to arbitration or sue."
    ),
    "now.in-court": (
        "You have gone to court or arbitration. Time limits from here on are the court’s or the arbitrators’; this site "
        "does not work them out."
    ),
}
