"""Words what each state asks for and what to tap, in English."""

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
    "limit.return-window": "You can ask for a return without a reason: for {limit} by Douyin’s own rule, and for a time of its own by law. Both run from the day after the parcel is signed for.",
    "start.return-window": "counted from signing for the parcel, with the next day as day one",
    "act.return-window": "ask for a return without a reason",
    "lapse.return-window": "If you have not asked by the time both rules have run out, you can no longer insist on a return without a reason. If something is wrong with the goods, you can still make a request.",
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
    "limit.freight-claim": "If the order carries freight insurance, the claim is paid within {limit} of the refund (or exchange) showing as successful; the notice does not say by whom.",
    "start.freight-claim": "counted from the refund (or exchange) showing as successful",
    "act.freight-claim": "pay the freight insurance claim",
    "lapse.freight-claim": "We found no rule on what follows if it is late: ask platform customer service.",
    "limit.acceptance-decision": (
        "Once the regulator has received a complaint, it has {limit} to decide whether to accept it and to tell you."
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
    "late.return-window": "If you asked in time and have only not sent the goods yet, it is not too late: send them now and enter the tracking number. If you have not asked, open the app and try anyway; if by law the time is not over yet, name the Consumer Protection Law. If the goods are faulty or not as described, make an after-sales request with the real reason: that is a right of its own. If the seller turns you down, apply for platform intervention; if that fails too, complain to 12315.",
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
    # What a state itself asks of the buyer first: what to do, then how, a line each.
    "first.awaiting-merchant": (
        "Look every day, and press the seller\n"
        "Open the order details and this request: has the seller turned it down, or asked you for something?\n"
        "Write to the shop’s customer service on the order page and ask it to decide. Take screenshots of the message and of the request.\n"
        "Have photos, videos and chats ready: you need them for platform intervention if the seller turns you down."
    ),
    "first.awaiting-receipt": (
        "Watch the parcel, and press the seller in writing\n"
        "When tracking shows that the seller signed for it, take a screenshot and note the date.\n"
        "Write to the shop’s customer service, attach the proof of delivery and ask it to confirm receipt of the return. Keep a screenshot.\n"
        "Douyin’s notice says: a seller that is reminded and still does not sign for a return is taken to have no objection, and the order is refunded (that your reminder counts is our reading).\n"
        "If the seller says the goods do not qualify, the seller has to prove it. If it turns you down, apply for platform intervention.\n"
        "Do not tap 确认收货 (confirm receipt) yourself."
    ),
    "first.awaiting-refund": (
        "See whether the money is there, and press for it\n"
        "It comes back the way you paid: look at that account first.\n"
        "Open this request, look at the state of the refund and take a screenshot.\n"
        "If it has not come, take the proof of delivery to platform customer service and ask when the refund comes and where it goes.\n"
        "If that fails, apply for platform intervention, then complain to 12315."
    ),
    "first.return-cod.awaiting-refund": (
        "Press the seller for the refund and the voucher\n"
        "Write to the seller, attach the proof of delivery, and ask for the refund and the refund voucher. Keep a screenshot.\n"
        "Once the voucher is there, check that the money came and that the amount is right.\n"
        "If the seller does not answer, ask platform customer service."
    ),
    "first.refund-overdue": (
        "Do not just wait: turn to the platform\n"
        "Take the proof of delivery to platform customer service.\n"
        "If that fails, apply for platform intervention.\n"
        "If that fails too, complain to 12315, go to arbitration or sue."
    ),
    "first.under-intervention": (
        "Watch for requests for evidence, and add yours\n"
        "Open this request every day: does the platform ask you for evidence?\n"
        "If it does, send it within the time it gives you: after that, the platform decides on what it has.\n"
        "While the app still lets you upload, add what you have not sent yet, with a line on what each piece shows.\n"
        "To know how far it has got, ask platform customer service."
    ),
    "first.refunded": (
        "Check that the money is there\n"
        "It comes back the way you paid: look at that account, and at the amount.\n"
        "If it is not there, take the refund record to platform customer service.\n"
        "If the return was not your doing, the seller pays the freight: ask for that too."
    ),
    "first.return-cod.refunded": (
        "Check that the money is there\n"
        "Compare it with the refund voucher: did it come, and is the amount right?\n"
        "If it is not there, take the voucher to platform customer service.\n"
        "If the return was not your doing, the seller pays the freight: ask for that too."
    ),
    "first.closed": (
        "First see why it was closed\n"
        "Open the order details and this request, and take a screenshot of when and why it closed.\n"
        "If the problem is solved and the money is back, there is nothing more to do.\n"
        "If not, try the ways below, one after the other."
    ),
    "first.decided-for-buyer": (
        "See that the decision is carried out\n"
        "Do what it says: if you have to send the goods back, send them in time and enter the number.\n"
        "The refund comes back the way you paid: look at that account, and at the amount.\n"
        "If it is not carried out, take a screenshot to platform customer service."
    ),
    "first.decided-for-merchant": (
        "Get the reason first, then go on\n"
        "Take a screenshot of the decision and its reason.\n"
        "Put together the evidence you have not sent yet and the order records.\n"
        "Complain to 12315, go to arbitration or sue."
    ),
    "first.paid": (
        "Ask for a refund on the order page\n"
        "Open the order details (订单详情), tap 申请售后 (request after-sales) and choose refund only.\n"
        "Douyin’s notice says: if you ask before it ships, the seller has to stop the shipping.\n"
        "Take a screenshot of when you asked.\n"
        "If the seller turns you down, apply for platform intervention; if that fails too, complain to 12315."
    ),
    "first.cancellation-requested": (
        "Do not just wait: ask for a refund on the order page\n"
        "Open the order details (订单详情), tap 申请售后 (request after-sales) and choose refund only.\n"
        "Douyin’s notice says: if you ask before it ships, the seller has to stop the shipping.\n"
        "Take screenshots of the chat and of when you asked.\n"
        "If the seller turns you down, apply for platform intervention; if that fails too, complain to 12315."
    ),
    "first.cancelled": (
        "Check that the money is back\n"
        "If you had paid, it comes back the way you paid: look at that account.\n"
        "If it is not there, take the order and the refund record to platform customer service."
    ),
    "first.auto-cancelled": (
        "Look at the order\n"
        "Open the app: does the order show as cancelled?\n"
        "If you were charged, take a screenshot to platform customer service.\n"
        "If you still want the goods, place a new order."
    ),
    "first.shipped": (
        "Ask for a refund now, and for the parcel to be intercepted\n"
        "Open the order details (订单详情), tap 申请售后 (request after-sales) and ask for the parcel to be intercepted.\n"
        "Douyin’s notice says: if the request is reasonable, the seller has to try, and you are refunded if it works.\n"
        "A parcel that is not as promised may be refused.\n"
        "If it arrives, ask for a return and refund."
    ),
    "first.awaiting-confirmation": (
        "Ask the seller to cancel\n"
        "You cannot cancel it yourself at this stage; the seller can. Ask the seller in writing and keep a screenshot.\n"
        "If the seller does not answer, ask platform customer service."
    ),
    "first.preparing": (
        "Ask the seller to cancel\n"
        "You cannot cancel it yourself at this stage; the seller can. Ask the seller in writing and keep a screenshot.\n"
        "If the seller does not answer, ask platform customer service."
    ),
    "first.handed-over": (
        "Settle it with the seller, then ask the platform to cancel\n"
        "Tell the seller in writing that you no longer want it, and keep a screenshot.\n"
        "Take the chat to platform customer service and ask it to cancel."
    ),
    "first.cancel-cod.cancelled": (
        "Look at the order, and pay nothing more\n"
        "Open the app: does the order show as cancelled? Take a screenshot.\n"
        "If anybody still asks you to pay, do not, and ask platform customer service."
    ),
    "first.delivered": (
        "Inspect it first, then decide\n"
        "Opening the parcel to inspect it does not cost you the return without a reason. Take photos and a video.\n"
        "Keep the goods intact, with all accessories and labels.\n"
        "To return it, take one of the ways below."
    ),
    "first.no-reason-return.awaiting-refund": (
        "Press the seller for the refund\n"
        "Take a screenshot of the tracking that shows the seller signed for it.\n"
        "Write to the seller and name the time the law gives for the refund. Keep a screenshot.\n"
        "If it is late, ask platform customer service. If the seller turns you down, apply for platform intervention."
    ),
    "first.no-reason-return.refund-overdue": (
        "Do not just wait: press the seller, and turn to the platform\n"
        "Take the proof that the seller signed for the return, press the seller for the refund and ask platform customer service.\n"
        "If the seller turns you down, apply for platform intervention.\n"
        "If that fails too, complain to 12315, go to arbitration or sue."
    ),
    "first.window-closed": (
        "See whether anything is wrong with the goods\n"
        "If they are faulty or not as described, take photos and a video and make a request with the real reason: that is a right of its own.\n"
        "If you merely changed your mind, see whether the app still takes a return request.\n"
        "If the seller turns you down, apply for platform intervention; if that fails too, complain to 12315."
    ),
    "first.awaiting-ruling": (
        "Watch for new requests for evidence\n"
        "Look in the app every day: if the platform asks for more, send it within the time it gives you.\n"
        "To know how far it has got, ask platform customer service."
    ),
    "first.awaiting-claim": (
        "Look at the policy page\n"
        "Does the order carry freight insurance, and for how much? Take a screenshot.\n"
        "Take a screenshot of the refund (or exchange) showing as successful.\n"
        "If it is late, take both to platform customer service."
    ),
    "first.claim-overdue": (
        "Take the policy page to platform customer service\n"
        "Check that the refund (or exchange) shows as successful, and take a screenshot of that and of the policy page.\n"
        "Ask why it has not been paid, and when it will be.\n"
        "If that fails, complain to 12315."
    ),
    "first.claim-paid": (
        "Check the amount\n"
        "Compare it with the policy page.\n"
        "If it is less, ask platform customer service. If the return was not your doing, you can ask the seller for the rest."
    ),
    "first.awaiting-acceptance": (
        "Note the number, and watch your phone\n"
        "Note the complaint’s number and the day you filed it.\n"
        "Watch for calls and messages: the regulator tells you whether it accepts the complaint.\n"
        "Put your evidence in order: order, chats, photos, tracking.\n"
        "To know how far it has got, call 12315 with the number."
    ),
    "first.acceptance-overdue": (
        "Ask 12315 how far it has got\n"
        "Give the complaint’s number and the day you filed it: has it been accepted, and who is dealing with it?\n"
        "Note when you called and what you were told."
    ),
    "first.under-mediation": (
        "Call with the number, and add evidence\n"
        "Call 12315 or the regulator that deals with the complaint, give its number and ask how far it has got.\n"
        "Hand in what you have not sent yet: order, chats, photos, tracking.\n"
        "If there is no agreement when the time is over, mediation ends; you are told within {end_notice} of that decision.\n"
        "If it fails, you can still go to arbitration or sue."
    ),
    "first.mediation-overdue": (
        "Ask the regulator for the result\n"
        "Give the complaint’s number: has mediation ended, and was anything tested (time for testing is not counted)?\n"
        "Note when you called and what you were told."
    ),
    "first.awaiting-notice": (
        "Ask the regulator for the result\n"
        "Give the complaint’s number and ask how mediation ended, in writing if possible.\n"
        "You should be told within {end_notice} of the decision to end it.\n"
        "Put the order records and your evidence in order: arbitration or court can come next."
    ),
    "first.notice-overdue": (
        "Ask the regulator for the result\n"
        "Give the complaint’s number and ask how mediation ended, in writing if possible.\n"
        "Note when you called and what you were told."
    ),
    "first.complaint-refused": (
        "Ask for the reason\n"
        "Ask the regulator why it did not accept the complaint, and note the reason.\n"
        "If papers were missing, ask whether you can file it again with them."
    ),
    "first.settled": (
        "See that the agreement is kept\n"
        "Keep a copy, and note the dates in it.\n"
        "If it is not kept, tell the regulator that dealt with the complaint; you can also sue."
    ),
    "first.in-court": (
        "Do what the court or the arbitrators tell you\n"
        "Keep every paper you are sent, and note the dates in it.\n"
        "The seller has to produce the order records; keep the originals of your own evidence."
    ),
    # Where a case stands, and what that means for the buyer.
    "now.awaiting-merchant": "The seller has not decided on your request yet.",
    "now.awaiting-tracking": (
        "The return is approved: it is your turn to send the goods back and enter the tracking number."
    ),
    "now.awaiting-receipt": "The goods are on their way back; the seller has to confirm receipt.",
    "now.awaiting-refund": (
        "The seller (or the system) has confirmed receipt and the refund is due. We found no time limit "
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
        "Paid, not shipped. To cancel, ask for a refund on the order page. The seller cannot cancel it at any stage."
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
    "now.awaiting-goods": "You have asked for the return: it is your turn to send the goods back. The seller has to give you the address, contact and phone number promptly. Then send the goods soon, keep the proof of posting, and enter the tracking number within the time that the app gives.",
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
