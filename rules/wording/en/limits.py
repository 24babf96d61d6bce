"""Words what each limit means, what follows when it runs out and what can still be done, in English."""

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
        "Once the return is approved, by the seller or automatically, you have {limit} to send it back. "
        "Enter the return tracking number in that time."
    ),
    "start.tracking-number": (
        "counted from the approval, by the seller or automatic (we found no rule on when it starts; "
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
        "If the seller does nothing, the system confirms receipt automatically; the seller then has to refund you."
    ),
    "limit.refund-voucher": (
        "After receipt is confirmed, the seller has {limit} to refund you and upload the refund voucher."
    ),
    "start.refund-voucher": "counted from the confirmation of receipt, by the seller or automatic",
    "act.refund-voucher": "refund you and upload the refund voucher",
    "lapse.refund-voucher": (
        "We found no rule that refunds you automatically: turn to the platform. The rules on the advance "
        "compensation (先行赔付) that the source mentions have been repealed. Do not count on it."
    ),
    "limit.payment": "After an order is placed, it has to be paid within {limit}.",
    "start.payment": "counted from the moment the order was placed",
    "act.payment": "pay or cancel the order",
    "lapse.payment": "If it is not paid in time, the order is cancelled automatically.",
    "limit.return-window": "By Douyin’s own rule you have {limit} to ask for a return without a reason. The law has a time of its own. Both run from the day after the parcel is signed for.",
    "start.return-window": "counted from signing for the parcel, with the next day as day one",
    "act.return-window": "ask for a return without a reason",
    "lapse.return-window": "If both times run out before you ask, you can no longer insist on a return without a reason. If something is wrong with the goods, you can still make a request.",
    "limit.seller-refund": "Once the seller has the goods back, the seller has {limit} to refund you.",
    "start.seller-refund": "counted from the seller having the goods back, with the next day as day one",
    "act.seller-refund": "refund you",
    "lapse.seller-refund": "We found no rule on what follows if it is late: turn to the platform, or complain to 12315.",
    "limit.evidence-answer": (
        "When the platform asks for evidence, you generally have {limit}. If the request itself states a limit, that one "
        "counts."
    ),
    "start.evidence-answer": (
        "counted from the platform’s request (we found no rule on when it starts; this is our reading)"
    ),
    "act.evidence-answer": "send your evidence",
    "lapse.evidence-answer": "Without an answer, the platform decides on what it has.",
    "limit.freight-claim": "With freight insurance, the claim is paid within {limit} of the refund (or exchange) showing as successful. The notice does not say by whom.",
    "start.freight-claim": "counted from the refund (or exchange) showing as successful",
    "act.freight-claim": "pay the freight insurance claim",
    "lapse.freight-claim": "We found no rule on what follows if it is late: ask platform customer service.",
    "limit.acceptance-decision": (
        "The regulator has {limit} from receiving a complaint to decide whether to accept it, and to tell you."
    ),
    "start.acceptance-decision": (
        "counted from the regulator receiving the complaint, not counting that day (this site goes by when you filed it)"
    ),
    "act.acceptance-decision": "tell you whether it accepts the complaint",
    "lapse.acceptance-decision": (
        "We found no rule on what follows if it is late: ask 12315. You can still go to arbitration or to court."
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
        "We found no rule on what follows if it is late: ask the regulator. You can go to arbitration or to court without waiting."
    ),
    # What can still be done when a limit may be over, or is.
    "late.intervention-request": (
        "Open the app and apply for platform intervention (申请平台介入) even now: a later notice of Douyin’s "
        "sets another cut-off, the end of the order’s after-sales service validity period. If you cannot, "
        "make a new after-sales request within the after-sales period; if that fails too, complain to 12315."
    ),
    "late.merchant-decision": (
        "Look at the request in the app. If it has been approved, send the goods back and enter the tracking number; "
        "if the seller has turned it down, apply for platform intervention without delay; if it still waits for the "
        "seller, take a screenshot to platform customer service."
    ),
    "late.tracking-number": (
        "Open the app first. If the return is still open, send the goods and enter the number at once. If it "
        "has closed, try to make a new request within the after-sales period: if the goods are already on "
        "their way, say so and attach the waybill; if they are not, do not send them before the new request "
        "is approved. If the seller turns you down, apply for platform intervention; if that fails too, "
        "complain to 12315."
    ),
    "late.merchant-receipt": (
        "Look in the app, and do not tap 确认收货 (confirm receipt) yourself. If it still waits for the seller, send the "
        "seller the carrier’s proof of delivery with a written reminder, and keep a screenshot: by Douyin’s notice, a "
        "seller that is reminded and still does not sign for a return has no objection, and the order is refunded (that "
        "your reminder counts is our reading). If nothing moves, take all this to platform customer service or apply for "
        "platform intervention; if you have been turned down, apply for it without delay."
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
        "If you asked in time and have only not sent the goods yet, by law it is not too late. Open this "
        "request in the app first. If the seller has agreed and given you the address, send the goods now "
        "and enter the tracking number. If it still waits for the seller, press the seller and send nothing "
        "yet. If it has closed, try to make a new request within the after-sales period, and do not send the "
        "goods before it is approved. If you have not asked, open the app and try anyway; if by law the time "
        "is not over yet, name the Consumer Protection Law. If the goods are faulty or not as described, "
        "make an after-sales request with the real reason: that is a right of its own. If the seller turns "
        "you down, apply for platform intervention; if that fails too, complain to 12315."
    ),
    "late.seller-refund": (
        "Take the carrier’s proof that the seller signed for the return, press the seller for the refund and turn to "
        "platform customer service. If the seller turns you down, apply for platform intervention; if that fails too, "
        "complain to 12315, go to arbitration or sue."
    ),
    "late.evidence-answer": (
        "Send the evidence now and say why it is late. We found no rule on whether late evidence is still looked at. If the "
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
}
