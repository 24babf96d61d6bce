"""The words of the checker's form and of what is said around it, in English."""

TEXT: dict[str, str] = {
    "form.situation": "What happened?",
    "form.situation.intervention.merchant-rejected": "The seller turned my request down",
    "form.situation.return-online.return-requested": "I asked for a return, no answer yet",
    "form.situation.return-online.merchant-approved": "The seller agreed to the return",
    "form.situation.return-online.tracking-uploaded": "I sent it back, the seller is silent",
    "form.situation.return-online.receipt-confirmed": "The seller has it back, no refund yet",
    "form.situation.intervention.intervention-requested": "I applied for platform intervention",
    "form.situation.intervention.decided-for-merchant": "The platform decided against me",
    "form.situation.cancel-online.order-placed": "Ordered, not paid: I want to cancel",
    "form.situation.cancel-online.paid": "Paid, not shipped: I want to cancel",
    "form.situation.no-reason-return.parcel-signed": "It has arrived: I changed my mind",
    "form.situation.no-reason-return.goods-returned": "Changed my mind, returned, no refund",
    "form.situation.evidence-request.evidence-requested": "The platform asks me for evidence",
    "form.situation.freight-insurance.refund-succeeded": "Refunded, freight insurance not paid",
    "form.situation.complaint-12315.complaint-filed": "Complained to 12315, no answer yet",
    "form.situation.complaint-12315.complaint-accepted": "12315 accepted it, now in mediation",
    "form.situations.further": "More: changed my mind, evidence, freight insurance, 12315",
    "form.situation.other": "Something else, or an old cash-on-delivery order",
    "form.flow": "What is it about?",
    "form.flow.old": "Old cash-on-delivery orders (withdrawn by the platform)",
    "form.when": "When?",
    "form.when.day": "If you only know the day, leave the time empty.",
    "form.part": "Part of the day, if you know it",
    "form.part.early": "Early",
    "form.part.morning": "Morning",
    "form.part.afternoon": "Afternoon",
    "form.part.evening": "Evening",
    "form.part.hours": "{start}–{end}",
    "form.order.too-early": "This is before “{event}”, which has to come first. Check both dates and times.",
    "form.order.too-late": "This is after “{event}”, which has to come later. Check both dates and times.",
    "form.step.last": "The last thing that happened",
    "form.step.earlier": "The step before that",
    "form.event": "What happened",
    "form.event.choose": "Choose one",
    "form.event.no-flow": "First choose what it is about",
    "form.quick.now": "Just now",
    "form.quick.today": "Today",
    "form.quick.yesterday": "Yesterday",
    "form.quick.unsure": "not sure when",
    "form.date": "Date",
    "form.time": "Time (optional)",
    "form.written": "The link says:",
    "form.zone": "Which clock do you go by?",
    "form.zone.china-only": "Use China time (UTC+8).",
    "form.zone.china": "China time",
    "form.zone.own": "My time",
    "form.zone.place.china": "China",
    # The day that is meant, such as Sunday 29 November in Berlin.
    "form.zone.day": "{weekday} {day} {month}",
    "form.zone.meant": "That is: {day} in {place}",
    "form.zone.meant.time": "That is: {day}, {time} in {place}",
    "form.add": "Add an earlier step",
    "form.add.why": "Optional. The more of the steps you fill in, the more exact the answer.",
    "form.remove": "Remove this step",
    "form.countdown": "Does the app show a countdown? Enter it instead: it always wins",
    "form.countdown.alone": "The date may then stay empty.",
    "form.countdown.rule": "Which countdown is it?",
    "form.countdown.left": "How much is left? Leave empty what the app does not show.",
    "form.countdown.days": "Days",
    "form.countdown.hours": "Hours",
    "form.countdown.minutes": "Minutes",
    "form.countdown.seen.before": "As seen at",
    "form.countdown.seen.place": ", ",
    "form.countdown.seen.after": " time",
    # What kind of goods it is, before a return without a reason.
    "form.goods": "Are the goods any of these?",
    "form.goods.why": "Some goods cannot be returned without a reason. Check this before you count the days.",
    "form.goods.none": "None of these",
    "form.goods.custom": "Made to order",
    "form.goods.perishable": "Fresh or perishable",
    "form.goods.media": "Audio, video or software that I have unsealed, or a download",
    "form.goods.press": "Newspapers or periodicals already delivered",
    "form.goods.agreed": "By nature unsuitable for return, as I confirmed when I bought them",
    "form.goods.excluded": (
        "Goods like these cannot be returned without a reason (article 25 of the Consumer Protection Law). If they are "
        "faulty or not as described, you can still return them: choose “I asked for a return” instead. You can also "
        "return them if the seller agrees."
    ),
    "form.goods.excluded.guide": "If the goods are faulty",
    "form.missing.goods": "Choose what kind of goods they are.",
    # A limit that the request itself states.
    "form.own-limit": "Does the request for evidence state a limit? Enter it: it counts",
    "form.own-limit.value": "The request says: answer within",
    "form.own-limit.unit": "Unit",
    "form.own-limit.hours": "hours",
    "form.own-limit.days": "days",
    "form.own-limit.help": (
        "Leave it empty if none is stated: the general limit is used. If it names a time of day, count the whole hours from the request until then and drop any part of an hour."
    ),
    "form.missing.own-limit": "Enter a whole number, just as the request says it.",
    # Time that is not counted.
    "form.pause": "Were the goods being tested? Time for testing is not counted",
    "form.pause.from": "Tested from",
    "form.pause.to": "Until",
    "form.pause.running": "Leave it empty if testing is still going on.",
    "form.pause.add": "Add another test",
    "form.pause.remove": "Remove this test",
    "form.missing.pause": "Enter the day on which testing began.",
    "form.missing.pause-to": "Testing cannot end before it begins.",
    "form.submit": "Work it out",
    "form.missing.situation": "Choose what happened.",
    "form.missing.flow": "Choose what it is about.",
    "form.missing.event": "Choose what happened.",
    "form.missing.date": "Enter the date.",
    "form.missing.clock": "The time is not complete: finish it or clear it.",
    "form.missing.rule": "Choose which countdown it is.",
    "form.missing.count": "Enter whole numbers, just as the app shows them.",
    "form.result": "Answer",
    "form.result.empty": (
        "Choose what happened, enter the date or the countdown and select “Work it out”. The answer says by when to act, what happens "
        "otherwise and what to tap."
    ),
    "form.result.stale": "The form has changed and is not complete. This is still the answer from before.",
    "form.loading": "Getting ready to work it out…",
    "form.failed": "This cannot be worked out automatically right now",
    "form.failed.why": (
        "The program that works it out did not start: the browser may be too old, or a file did not load. "
        "What you filled in is still here."
    ),
    "form.failed.limit": "Meanwhile, you can count from the date yourself, with the limit listed below.",
    "form.failed.retry": "Try again",
    "form.offline.ready": "Offline copy ready: all pages and the checker also work without a network.",
    "form.offline.failed": (
        "This browser could not save an offline copy: without a network this site will not open. For now "
        "the checker works as usual."
    ),
    "form.renewal": (
        "This site has just been updated, and its rules may have changed. “Update” brings in the new version; "
        "what you have not worked out yet and messages you have edited are then cleared."
    ),
    "form.renewal.do": "Update",
    "form.renewal.done": "The rules have just been updated. This is the answer under the new rules.",
    "form.renewal.before": "Before the update it was:",
    "form.no-script": (
        "This browser does not run this page’s script, so nothing can be worked out automatically. "
        "Below is the limit of each step: you can count from the date yourself."
    ),
    "form.no-script.jump": "No script is needed to see the limit of each step",
    "form.limits": "The limit of each step",
    "form.limits.after": "After “{event}”:",
    "form.limits.none": "No source states a limit after this step.",
    "form.limits.all": "See all the time limits",
}
