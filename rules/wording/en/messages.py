"""Says in English what the Chinese messages say that are ready to send, a case's dates in them."""

TEXT: dict[str, str] = {
    "messages.title": "What to write",
    "messages.note": (
        "In Chinese, with your dates filled in; complete what stands in 【】. Nothing is sent from here."
    ),
    "message.copy": "Copy",
    "message.event": "{time}: {event}",
    "message.event.untimed": "{event}",
    "message.and": "; ",
    "message.end": ". ",
    "message.to.seller": "To the seller",
    "message.to.application": "In the application for platform intervention",
    "message.to.service": "To platform customer service",
    "message.to.authority": "To the market regulator (12315)",
    "message.seller.awaiting-merchant": (
        "Hello, order number [order number]. {history}Please deal with my request soon. If you do not agree, please write "
        "the reason in the request."
    ),
    "message.seller.awaiting-tracking": (
        "Hello, order number [order number]. {history}I am about to send the goods back. Please confirm the return "
        "address, the recipient and the phone number in the request."
    ),
    "message.seller.awaiting-receipt": (
        "Hello, order number [order number]. {history}Return tracking number [number]. When it arrives, please sign for it "
        "soon and confirm receipt in the request."
    ),
    "message.seller.refund-overdue": (
        "Hello, order number [order number]. {history}I still have not been refunded. Please refund me now and upload the "
        "refund voucher."
    ),
    "message.seller.rejected": (
        "Hello, order number [order number]. {history}I do not accept this. Please write the reason for turning it down "
        "and your evidence in the request. If this is not solved, I will apply for platform intervention."
    ),
    "message.seller.paid": (
        "Hello, order number [order number]. {history}If it has not been shipped, please do not ship it: I want to cancel "
        "the order and be refunded."
    ),
    "message.seller.cancellation-requested": (
        "Hello, order number [order number]. {history}If it has not been shipped, please do not ship it, agree to cancel "
        "the order and refund me."
    ),
    "message.seller.window-open": "Hello, order number [order number]. {history}The goods are intact and I return them without a reason (article 25 of the Consumer Protection Law). This is my notice of return; I am also making the request in the app. Please agree and give me the return address, recipient and phone number soon: I will send the goods as soon as I have them.",
    "message.seller.awaiting-goods": (
        "Hello, order number [order number]. {history}[Not sent yet: please write the return address, "
        "contact and phone number in the after-sales request, and I will send the goods / Sent: return "
        "tracking number [number]; the goods, all accessories and gifts are in the parcel.] Please refund me "
        "the way I paid once it arrives, as article 25 of the Consumer Protection Law says."
    ),
    "message.seller.no-reason-return.awaiting-refund": (
        "Hello, order number [order number]. {history}Please refund me in time, as article 25 of the Consumer Protection "
        "Law says."
    ),
    "message.seller.no-reason-return.refund-overdue": (
        "Hello, order number [order number]. {history}The time that article 25 of the Consumer Protection Law gives for "
        "the refund is over, and I have not been refunded. Please refund me now; otherwise I will turn to the platform "
        "and complain to 12315."
    ),
    "message.application.rejected": (
        "I apply for platform intervention. Order number [order number]. {history}The seller’s reason is [reason], which "
        "is not true: [what happened]. I ask for [return and refund / refund / exchange]. Evidence is uploaded: [photos, "
        "videos, chats]."
    ),
    "message.application.closed.lapse": (
        "I apply for platform intervention. Order number [order number]. {history}[The goods were not "
        "received / are not as described / are shoddy / the seller broke a promise.] Evidence is uploaded: "
        "[photos, videos, chats]. If the application is past a time limit, the reason is [reason]. Please "
        "accept it."
    ),
    "message.service.awaiting-merchant": (
        "Hello, order number [order number]. {history}The seller has not dealt with it. Please press the seller."
    ),
    "message.service.awaiting-receipt": (
        "Hello, order number [order number]. {history}Return tracking number [number]; tracking shows that it was signed "
        "for on [date], and the seller has not confirmed receipt. Please help."
    ),
    "message.service.awaiting-refund": (
        "Hello, order number [order number]. {history}Return tracking number [number]. The refund has not arrived. Please "
        "check when it will be paid and where to."
    ),
    "message.service.refund-overdue": (
        "Hello, order number [order number]. {history}Return tracking number [number]. The seller has not refunded me. "
        "Please help."
    ),
    "message.service.under-intervention": (
        "Hello, order number [order number]. {history}How far has it got? What other evidence do you need from me, and by "
        "when?"
    ),
    "message.service.closed.lapse": (
        "Hello, order number [order number]. {history}The request has closed automatically, but the problem is not "
        "solved. How do I go on from here?"
    ),
    "message.service.cancellation-requested": (
        "Hello, order number [order number]. {history}The seller has not answered. If it has not been shipped, please "
        "cancel the order for me and refund me."
    ),
    "message.service.awaiting-evidence": (
        "Hello, order number [order number]. {history}Please say what evidence you need from me, by when and where to "
        "send it."
    ),
    "message.service.evidence-missed": (
        "Hello, order number [order number]. {history}I have now sent the evidence; it is late because [reason]. Please "
        "take it into account in your decision."
    ),
    "message.service.awaiting-ruling": (
        "Hello, order number [order number]. {history}How far has it got? If you need more evidence from me, please say "
        "what, and by when."
    ),
    "message.service.claim-overdue": (
        "Hello, order number [order number]; this order carries freight insurance. {history}It has not paid yet. Please "
        "check why, and when it will."
    ),
    "message.authority.closed.lapse": (
        "Complainant: [real name], phone [phone], address [address]. Complained about: [seller’s name], address [seller’s "
        "address], Douyin shop [shop name]. Order number [order number], amount [amount] yuan. What happened: {history}"
        "The request has closed automatically and the problem is not solved. Claim: [refund, freight, other]. Attached: "
        "[list of evidence]."
    ),
    "message.authority.refund-overdue": (
        "Complainant: [real name], phone [phone], address [address]. Complained about: [seller’s name], address [seller’s "
        "address], Douyin shop [shop name]. Order number [order number], amount [amount] yuan. What happened: {history}"
        "The seller has not refunded me to this day. Claim: [refund, freight, other]. Attached: [list of evidence]."
    ),
    "message.authority.decided-for-merchant": (
        "Complainant: [real name], phone [phone], address [address]. Complained about: [seller’s name], address [seller’s "
        "address], Douyin shop [shop name]. Order number [order number], amount [amount] yuan. What happened: {history}"
        "I do not accept this result, because [reason]. Claim: [refund, freight, other]. Attached: [list of evidence]."
    ),
    "message.authority.no-reason-return.refund-overdue": (
        "Complainant: [real name], phone [phone], address [address]. Complained about: [seller’s name], address [seller’s "
        "address], Douyin shop [shop name]. Order number [order number], amount [amount] yuan. What happened: {history}"
        "The seller has the goods back and has not refunded me as article 25 of the Consumer Protection Law demands. "
        "Claim: a refund of [amount] yuan. Attached: [list of evidence]."
    ),
    "message.authority.claim-overdue": (
        "Complainant: [real name], phone [phone], address [address]. Complained about: [name], address [address]. Order "
        "number [order number], with freight insurance. What happened: {history}The insurance has not paid to this day. "
        "Claim: freight of [amount] yuan. Attached: [list of evidence]."
    ),
    "message.authority.acceptance-overdue": (
        "Hello. {history}I have not been told whether my complaint is accepted. Under article 15 of the Complaint "
        "Measures, please tell me whether it has been accepted and who is dealing with it. Complainant [real name], phone "
        "[phone], seller [seller’s name]."
    ),
    "message.authority.mediation-overdue": (
        "Hello. {history}I have not been told of any result of the mediation. Under article 23 of the Complaint Measures, "
        "please tell me whether it has ended, whether anything was tested and how long that took. Complainant [real "
        "name], phone [phone], seller [seller’s name]."
    ),
    "message.authority.notice-overdue": (
        "Hello. {history}I have not been told that mediation has ended. Please tell me the result, as article 23 of the "
        "Complaint Measures says, so that I can go to court or arbitration. Complainant [real name], phone [phone], "
        "seller [seller’s name]."
    ),
}
