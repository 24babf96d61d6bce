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
    "form.situation.other": "Something else, or an old cash-on-delivery order",
    "form.flow": "What is it about?",
    "form.flow.old": "Old cash-on-delivery orders (withdrawn by the platform)",
    "form.when": "When?",
    "form.when.day": "If you only know the day, leave the time empty.",
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
    "form.zone": "Which time is that?",
    "form.zone.china-only": "Use China time (UTC+8).",
    "form.zone.china": "China time",
    "form.zone.own": "My time",
    "form.add": "Add an earlier step",
    "form.add.why": "Optional. The more of the steps you fill in, the more exact the answer.",
    "form.remove": "Remove this step",
    "form.countdown": "Does the app show a countdown? Enter it: it always wins",
    "form.countdown.rule": "Which countdown is it?",
    "form.countdown.left": "How much is left? Leave empty what the app does not show.",
    "form.countdown.days": "Days",
    "form.countdown.hours": "Hours",
    "form.countdown.minutes": "Minutes",
    "form.countdown.seen.before": "As seen at",
    "form.countdown.seen.after": ", China time",
    "form.submit": "Work it out",
    "form.missing.situation": "Choose what happened.",
    "form.missing.flow": "Choose what it is about.",
    "form.missing.event": "Choose what happened.",
    "form.missing.date": "Enter the date.",
    "form.missing.clock": "The time is not complete: finish it or clear it.",
    "form.missing.time": "Add the time, or switch to China time: a day without a time is a day in China.",
    "form.missing.rule": "Choose which countdown it is.",
    "form.missing.count": "Enter whole numbers, just as the app shows them.",
    "form.result": "Answer",
    "form.result.empty": (
        "Choose what happened, enter the date and select “Work it out”. The answer says by when to act, what happens "
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
