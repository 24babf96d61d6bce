"""Words what each state asks for and what to tap, in English."""

TEXT: dict[str, str] = {
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
        "Send the goods back and keep the receipt. To send them collect on delivery, get the seller’s "
        "consent first.\n"
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
        "Withdraw the application. We found no rule on whether this request stays open then: take it that it ends."
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
        "Choose 退货退款 (return and refund), and give the real reason.\n"
        "Say what happened and upload photos."
    ),
    "action.goods-returned": (
        "Once you have asked for the return, wait until the seller gives you the address, contact and phone "
        "number.\n"
        "Send back the goods with all accessories and gifts. Take photos before, and keep the receipt.\n"
        "To send them collect on delivery, get the seller’s consent first.\n"
        "Then enter the return tracking number (退货单号) in this request in the app at once: if none is "
        "entered in time, the return closes automatically.\n"
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
        "If that fails, ask platform customer service to step in; if the seller turns you down, apply for platform "
        "intervention; then complain to 12315."
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
        "If not: if the seller turned you down, try once more to apply for platform intervention. If you "
        "cannot, or were not turned down, make a new request within the after-sales period. If that fails "
        "too, complain to 12315."
    ),
    "first.decided-for-buyer": (
        "See that the decision is carried out\n"
        "Do what it says: if you have to send the goods back, send them in time and enter the number.\n"
        "The refund comes back the way you paid: look at that account, and at the amount.\n"
        "If it is not carried out, take a screenshot to platform customer service; if that fails, complain to 12315."
    ),
    "first.decided-for-merchant": (
        "Get the reason first, then go on\n"
        "Take a screenshot of the decision and its reason.\n"
        "Put together the evidence you have not sent yet and the order records.\n"
        "Complain to 12315, go to arbitration or sue."
    ),
    "first.paid": (
        "Ask for a refund on the order page\n"
        "Open the order details (订单详情), tap 申请售后 (request after-sales) and choose 仅退款 (refund without return) or the like.\n"
        "Douyin’s notice says: if you ask before it ships, the seller has to stop the shipping.\n"
        "Take a screenshot of when you asked.\n"
        "If the seller turns you down, apply for platform intervention; if that fails too, complain to 12315."
    ),
    "first.cancellation-requested": (
        "Do not just wait: ask for a refund on the order page\n"
        "Open the order details (订单详情), tap 申请售后 (request after-sales) and choose 仅退款 (refund without return) or the like.\n"
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
}
