"""The words of the checker's form and of what is said around it, in English."""

TEXT: dict[str, str] = {
    "form.flow": "What is your case about?",
    "form.flow.old": "Old cash-on-delivery orders (withdrawn by the platform)",
    "form.steps": "What happened last, and when?",
    "form.steps.time": "Use China time (UTC+8). If you only know the day, leave the time empty.",
    "form.step.last": "The last thing that happened",
    "form.step.earlier": "The step before that",
    "form.event": "What happened",
    "form.event.choose": "Choose one",
    "form.event.no-flow": "First choose what your case is about",
    "form.date": "Date",
    "form.time": "Time (optional)",
    "form.written": "The link says:",
    "form.add": "Add an earlier step",
    "form.add.why": "Optional. The more of the steps you fill in, the more exact the answer.",
    "form.remove": "Remove this step",
    "form.submit": "Work it out",
    "form.missing.flow": "Choose what your case is about.",
    "form.missing.event": "Choose what happened.",
    "form.missing.date": "Enter the date.",
    "form.result": "Answer",
    "form.result.empty": (
        "Choose your case and what happened, enter the date and select “Work it out”. The answer says by when to act, what "
        "happens otherwise and what to tap."
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
