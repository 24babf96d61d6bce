"""Says in English what is known and what to do in situations for which there is no time to work out."""

TEXT: dict[str, str] = {
    "topic.not-received.lead": (
        "Make an after-sales request now. Until you have the goods, do not tap 确认收货 (confirm receipt). "
        "We found no rule on how long a request like this takes."
    ),
    "topic.wrong-item.lead": (
        "Take photos and a video first, then make an after-sales request. Until it is solved, do not tap "
        "确认收货 (confirm receipt)."
    ),
    "topic.counterfeit.lead": (
        "Keep the goods and your evidence, then make an after-sales request. You can also complain at once."
    ),
    "topic.refund-only.lead": (
        "Make an after-sales request, and say that you want a refund without return (仅退款). "
        "We found no rule on when you can have one or how long it takes."
    ),
    "topic.exchange.lead": (
        "Make an after-sales request, and say that you want an exchange (换货). "
        "We found no rule on how long one takes."
    ),
    "topic.steps": "What to do now",
    # What to do.
    "topic.keep-parcel": (
        "Take screenshots of all the tracking. Ask the courier, the pick-up station, the doorman and your family "
        "whether anyone took it in."
    ),
    "topic.keep-goods": (
        "Take photos of the goods, the packaging and the shipping label together. Throw nothing away and use "
        "nothing yet."
    ),
    "topic.keep-claims": (
        "Take screenshots of every claim that it is genuine, on the page and in the live stream. Take photos of "
        "brand marks and numbers, and keep the goods with their packaging."
    ),
    "topic.tell": (
        "Tell the seller what you want in the app’s chat. Have whatever the seller promises written there too."
    ),
    "topic.ask": (
        "Open the order details (订单详情) and tap 申请售后 (request after-sales): any problem with a purchase "
        "will do. Say what happened and upload your evidence."
    ),
    "topic.buy-again": (
        "If nothing is wrong with it and the seller will not exchange it, return it without a reason where you "
        "can, and buy again."
    ),
    "topic.intervene": (
        "If the seller turns you down, tap 申请平台介入 (apply for platform intervention) on the same request at "
        "once. The platform decides on the evidence of both sides."
    ),
    "topic.answer": (
        "If the platform asks for evidence, you generally have {limit}; the limit in the request itself counts."
    ),
    "topic.regulator": "If it is still not solved, complain to {hotline}.",
    "topic.regulator-at-once": "You can also complain to {hotline} now, without waiting for the platform.",
    # What is known.
    "topic.known": "What is known",
    "topic.arrival-proof": (
        "Whoever sends a parcel must prove that it arrived. If it was left in a locker or at a pick-up station "
        "without your consent, the seller must prove that it was signed for or that you agreed."
    ),
    "topic.in-transit": (
        "If it is still on its way and your refund request is reasonable, the seller must try to intercept it. "
        "You are refunded if that succeeds."
    ),
    "topic.not-received-late": (
        "If you can show that you did not receive it, you can apply for platform intervention even after the "
        "after-sales service validity period (商家售后服务有效期)."
    ),
    "topic.dispatch-proof": (
        "If you show a missing item, an empty box or a wrong item, the seller must prove correct dispatch."
    ),
    "topic.not-your-fault": "If a return was not your doing, the seller pays the freight.",
    "topic.refuse": "Before you sign for it, you may refuse a parcel that is not as promised.",
    "topic.genuine-proof": (
        "The seller must first show purchase papers and test reports. You show a test report if the platform asks "
        "for one, and the seller bears its cost if it confirms the problem."
    ),
    "topic.fraud": "For fraud you can claim {damages} the price on top, and at least {minimum}.",
    "topic.counterfeit-late": (
        "If an authority finds that it is counterfeit, you can apply for platform intervention even after the "
        "after-sales service validity period (商家售后服务有效期)."
    ),
    "topic.refund-without-return": (
        "If you ask before the order ships, the seller must stop the shipping. If it is on its way and your "
        "request is reasonable, the seller must try to intercept it, and you are refunded if that succeeds. "
        "For slight defects a part refund of up to {partial} may be set."
    ),
    "topic.agreed": "The platform honours what you and the seller agree.",
    "topic.faulty": (
        "Goods that do not meet quality requirements can be returned within {return} of receipt where no national "
        "rule (三包) or agreement says otherwise, and the seller bears the freight. After that you can return them where the law lets the contract be ended, and "
        "otherwise have them replaced or repaired."
    ),
    # Where to go on.
    "topic.next-paths": "Already this far? Work out the time",
    "topic.more": "Read more",
    "topic.here": "What to do now, step by step",
    "topic.link.evidence": "What evidence to collect",
    "topic.link.phrasebook": "What to say to the seller",
    "topic.link.faq": "Questions and answers",
    "topic.link.complain": "How to complain",
    # None of the situations fits.
    "topic.questions": "Look in the questions first:",
    "topic.questions.intervention": "Turned down, and platform intervention",
    "topic.questions.time": "How time is counted",
    "topic.questions.money": "Refunds and freight",
    "topic.questions.goods": "Something is wrong with the goods",
    "topic.questions.orders": "Orders and shipping",
    "topic.questions.help": "Customer service and complaints",
    "topic.questions.choose": (
        "If you know which step you are at, choose it below yourself; old cash-on-delivery orders are there too."
    ),
}
