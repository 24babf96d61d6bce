"""Says in English what is wrong with a request and what to do about it."""

TEXT: dict[str, str] = {
    "error.not-json": "This is not JSON that can be read. Check its format and encoding (UTF-8) and try again.",
    "error.too-large": "This is too much: at most 64 KiB and 50 steps, or 20,000 characters of text. Leave some out and try again.",
    "error.wrong-type": "Something here has the wrong type. Compare it with the description of the format.",
    "error.unknown-field": (
        "Something here is not recognised. If somebody sent you this link, reload the page and open it again."
    ),
    "error.missing-field": (
        "Something is missing. Choose what your case is about and what happened, and fill in the date. Without a date, "
        "the countdown in the app will do."
    ),
    "error.unknown-flow": "There is no such process. Choose again what your case is about.",
    "error.unknown-event": "This process has no such step. Choose again what happened.",
    "error.bad-moment": (
        "The date or time is incomplete, or there is no such day. Fill in date and time again (written out: 2026-11-20 "
        "or 2026-11-20T15:30; a stretch of time has its earlier end first and is at most 31 days long)."
    ),
    "error.date-out-of-range": "Only the years 2000 to 2100 (China time) can be worked out. Check the year.",
    "error.events-out-of-order": (
        "The steps are out of order: a later step is dated before an earlier one. Check both dates and times."
    ),
    "error.event-in-future": "This step lies in the future. Fill in when it happened.",
    "error.event-not-possible": (
        "In this process, that step cannot come after the one before it. Check that the right steps are chosen."
    ),
    "error.unknown-rule": "This process has no such time limit. Choose one of those that are listed.",
    "error.bad-remaining": (
        "The countdown cannot be read. Fill in whole numbers, just as the app shows them: days, hours, minutes."
    ),
    "error.rule-not-running": (
        "By what you filled in, this countdown cannot be running yet. Add the step that started it, or choose "
        "another countdown."
    ),
    "error.no-own-limit": "This time limit cannot be replaced by another. Remove the limit you filled in and try again.",
    "error.bad-limit": (
        "The limit cannot be read. Fill in a whole number, just as the request for evidence says it, and choose hours "
        "or days."
    ),
    "error.bad-pause": (
        "The testing times do not fit: testing cannot end before it begins, and it cannot lie in the future. Leave the "
        "end empty if testing is still going on. Check the dates."
    ),
    "error.pause-not-possible": (
        "This time limit does not stop for testing. Remove the testing times you filled in and try again."
    ),
    "refusal.endless-countdown": (
        "The countdown is too long: it would end after the year 2100. Fill in whole numbers, just as the app shows them: "
        "days, hours, minutes."
    ),
    "refusal.too-many-pauses": (
        "There are too many testing times: at most 50. Leave some out, or join those that follow on from each other."
    ),
    # Where the reader filled in something the rules can only half explain.
    "warning.after-lapse": (
        "When “{event}” happened, the limit before it should already have been over, and the case "
        "should have moved on by itself. Trust what the app shows."
    ),
    "warning.possibly-after-lapse": (
        "When “{event}” happened, the limit before it may already have been over. Trust what the app shows."
    ),
    "warning.step-missing": (
        "A step seems to be missing before “{event}”. Add it and the answer will be more exact."
    ),
    "warning.calendar-unknown": (
        "This time limit runs into {year}, and we found no official holiday schedule for {year}. So this site names "
        "no last day. Work it out again once the schedule is published."
    ),
    "warning.rule-in-transition": (
        "New measures took effect on 15 April 2026. Your complaint was accepted before that day and may still have been open then. "
        "We found no rule on whether the new or the former limit applies, so both are shown."
    ),
    "warning.pause-running": (
        "The testing you filled in has not ended. Time for testing is not counted, and nobody knows yet when it will end, so "
        "this site does not say how long mediation can last."
    ),
}
