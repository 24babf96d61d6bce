"""Words where a case stands, and what that means for the buyer, in English."""

TEXT: dict[str, str] = {
    "now.awaiting-merchant": "The seller has not decided on your request yet.",
    "now.awaiting-tracking": (
        "The return is approved: it is your turn to send the goods back and enter the tracking number."
    ),
    "now.awaiting-receipt": "The goods are on their way back; the seller has to confirm receipt.",
    "now.awaiting-refund": (
        "Once the seller has confirmed receipt, or it counts as received, the refund is due. We found no time limit "
        "for it on orders paid online; if it does not come, ask platform customer service."
    ),
    "now.return-cod.awaiting-refund": (
        "Once the seller has confirmed receipt, or it counts as received, the seller has to refund you and upload the voucher."
    ),
    "now.refund-overdue": (
        "The seller has not refunded in time, and we found no rule that refunds you automatically: ask "
        "platform customer service, apply for platform intervention, or complain to 12315."
    ),
    "now.rejected": "The seller turned your request down: it is your turn to apply for platform intervention.",
    "now.under-intervention": (
        "The platform is looking at it. We found no rule on how long it takes. If it asks you for evidence, send it "
        "within the time it gives you."
    ),
    "now.refunded": (
        "The refund has been made. If the money has not arrived, take the refund record to platform customer service."
    ),
    "now.closed": (
        "This request is closed. If the problem remains, try once more to apply for platform "
        "intervention; if you cannot, make a new request within the after-sales period; if that fails "
        "too, complain to 12315."
    ),
    "now.decided-for-buyer": "The platform sides with you. Follow its decision and check that the refund comes.",
    "now.decided-for-merchant": (
        "The platform did not side with you, but you still have options: you can complain to 12315, go to "
        "arbitration or sue."
    ),
    "now.awaiting-payment": "The order has not been paid: you can pay, or cancel it yourself.",
    "now.paid": (
        "Paid, not shipped. To cancel, ask for a refund on the order page, or ask customer service to cancel "
        "it."
    ),
    "now.cancellation-requested": (
        "Customer service has been asked to cancel. We found no rule on how soon it answers; do not just wait: you "
        "can also ask for a refund on the order page."
    ),
    "now.cancelled": "The order is cancelled. If you had paid, check that the refund has come back.",
    "now.auto-cancelled": (
        "The order was cancelled because it was not paid in time. There is nothing more to do; if you still want "
        "the goods, place a new order."
    ),
    "now.shipped": (
        "The order has shipped. If you no longer want it, ask for a refund now: if the request is reasonable, the "
        "seller must try to intercept the parcel. If it still arrives, ask for a return."
    ),
    "now.awaiting-confirmation": "The seller has to confirm the order. At this stage only the seller can cancel.",
    "now.preparing": "The seller is preparing the order. At this stage only the seller can cancel.",
    "now.handed-over": (
        "The parcel is with the carrier and the seller can no longer cancel: settle it with the seller, then ask "
        "platform customer service to cancel."
    ),
    "now.delivered": "The parcel has been signed for. From here it is a return.",
    "now.window-open": "The parcel has been signed for, and you can still ask for a return without a reason. It is the request that has to be in time; send the goods soon after.",
    "now.awaiting-goods": (
        "You have asked for the return. The seller has to give you the address, contact and phone number "
        "promptly. Then send the goods back soon, and enter the tracking number within the time that the app "
        "gives."
    ),
    "now.window-closed": (
        "The time to return it without a reason is over. If the goods are faulty or not as described, make an after-sales "
        "request; if the seller turns you down, apply for platform intervention; if that fails too, complain "
        "to 12315."
    ),
    "now.no-reason-return.awaiting-refund": "The seller has the goods back and has to refund you.",
    "now.no-reason-return.refund-overdue": (
        "The seller has not refunded in time. Do not just wait: ask platform customer service, apply for "
        "platform intervention, or complain to 12315. You can also go to arbitration or sue."
    ),
    "now.awaiting-evidence": "The platform has asked you for evidence: it is your turn.",
    "now.evidence-missed": (
        "The time to send evidence is over, and the platform decides on what it has. Send it even now and say why it "
        "is late; we found no rule on whether it is still looked at."
    ),
    "now.awaiting-ruling": (
        "You have sent your evidence, and the platform decides. We found no rule on how long it takes. If it asks for more, "
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
        "The complaint was not accepted: ask for the reason. You can still go to arbitration or sue."
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
        "Mediation has ended without an agreement. You can still go to arbitration or sue."
    ),
    "now.in-court": (
        "You have gone to court or arbitration. Time limits from here on are the court’s or the arbitrators’; this site "
        "does not work them out."
    ),
}
