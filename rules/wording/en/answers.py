"""Words the sentences an answer is told in, in English."""

TEXT: dict[str, str] = {
    "list.or": ", or ",
    "list.semicolon": "; ",
    "quote": "“{text}”",
    "advice": "Our advice: {advice}",
    "standing.sentence": "How sure: {name}. {why}",
    "standing.beside": " · ",
    "standing.sources": "Source: {sources}.",
    "standing.source.dated": "{title} ({date})",
    "review.past": (
        "This rule was last checked on {read} and was due to be checked again by {by}. Trust the app first."
    ),
    "review.complaint-12315.past": (
        "This rule was last checked on {read} and was due to be checked again by {by}. Trust what 12315 or the "
        "regulator tells you first."
    ),
    "goods.caution": "Check the goods first. These cannot be returned without a reason, and the time below is not for them:",
    # The line that says what the case is, in front of the answer.
    "case.change": "Change",
    # The headline.
    "headline.act.open": "{act} before {end}.",
    "headline.act.uncertain": "The time may already be over, but try: open the app now and, if you still can, {act}.",
    "headline.act.passed": "The time to {act} should be over, but you still have options.",
    "headline.wait.open": "The {actor} has to {act} by {end} at the latest.",
    "headline.wait.uncertain": "The {actor}’s time to {act} may be over: look in the app now.",
    "headline.complaint-12315.wait.uncertain": "The {actor}’s time to {act} may be over: ask 12315 or the regulator now.",
    "headline.end": "{end} (China time)",
    "in-china": "That is {end}.",
    "in-china.doubted": "The first of these times is {end}.",
    "condition": "If it now stands at “{state}”:",
    "remaining": "{duration} left",
    "countdown": "|{d} d |{h} h |{m} min |{s} s| left",
    "left.under": "under {limit}",
    "otherwise": "{lapse}",
    "app-wins": "If the countdown in the app differs from this, the app is right.",
    "app-wins.complaint-12315": "If 12315 or the regulator tells you another day, go by what they say.",
    "china-time": "All times are China time (UTC+8), worked out as of {now}.",
    "china-time.elsewhere": "Worked out as of {now}. The limits run on China time (UTC+8); the times here are yours.",
    # What the exact time of the last step could change.
    "vague.day.own": "You gave no time of day, so this goes by the earliest. With the time it could be up to {gain} later.",
    "vague.day.other": "You gave no time of day, so this goes by the latest. With the time it could be up to {gain} earlier.",
    "vague.part.own": (
        "You gave only a part of the day, so this goes by the earliest. With the time it could be up to {gain} later."
    ),
    "vague.part.other": (
        "You gave only a part of the day, so this goes by the latest. With the time it could be up to {gain} earlier."
    ),
    "vague.days.own": (
        "You gave no exact day, so this goes by the earliest. With day and time it could be up to {gain} later."
    ),
    "vague.days.other": (
        "You gave no exact day, so this goes by the latest. With day and time it could be up to {gain} earlier."
    ),
    "vague.fill": "Fill in the time",
    "states.one": "Where it stands now: {states}.",
    "states.complaint-12315.several": "Where it may stand now: {states}. Ask 12315 or the regulator which.",
    "states.one.by-itself": "If nobody has acted, it should now stand at: {states}.",
    "states.several": "Where it may stand now: {states}. The app shows which.",
    # What may have happened unseen.
    "unreported.title": "Look in the app now",
    "unreported.open": "If “{event}” has already happened, the {rule} may end as early as {earliest}.",
    "unreported.passed": "If “{event}” has already happened, the {rule} may have ended as early as {earliest}.",
    # What nobody saw, but the answer rests on: in front of everything else.
    "unseen.passed": "{by}, {what} by {latest}.",
    "unseen.between": "{by}, {what}: at {earliest} at the earliest, at {latest} at the latest.",
    "unseen.unknown": "{by}, {what}, at {earliest} or later; the last day cannot be named yet.",
    "unseen.by": "{rule} ({standing})",
    "unseen.by.observed": "By the countdown you saw in the app",
    "unseen.by.guide-2023": "By an article of 2023",
    "unseen.by.dispute-2026": "By Douyin’s notice",
    "unseen.by.no-reason-2026": "By Douyin’s own rule and the law",
    "unseen.by.consumer-law": "By the Consumer Protection Law",
    "unseen.by.freight-2026": "By Douyin’s notice on freight insurance",
    "unseen.by.complaint-2026": "By the measures on complaints to the regulator",
    "unseen.should": "should",
    "unseen.may": "may",
    "unseen.merchant-decision": "the return {may} have been approved automatically",
    "unseen.tracking-number": "this return {may} have closed automatically",
    "unseen.merchant-receipt": "receipt of your return {may} have been confirmed automatically",
    "unseen.intervention-request": "this request {may} have closed automatically",
    "unseen.payment": "the order {may} have been cancelled automatically",
    "unseen.over": "the {rule} {may} have run out",
    # What is not the end.
    "beyond.intervention-request": (
        "If you miss it, do not give up: a later notice of Douyin’s sets another cut-off, the end of the order’s "
        "after-sales service validity period. Apply if the app still lets you."
    ),
    "beyond.tracking-number": (
        "If you miss it, do not give up: enter the number if the app still lets you; if the request has closed, try a "
        "new one within the after-sales period."
    ),
    "beyond.evidence-answer": (
        "If you miss it, you still have options: if the platform does not side with you, you can complain to 12315, go to "
        "arbitration or sue."
    ),
    # Each deadline.
    "deadlines.row": "Limits, how they are counted, sources",
    "deadlines.title": "Time limits",
    "lapsed.title": "Time limits that are over",
    "deadline.buyer": "To be safe, {act} before {end}.",
    "deadline.buyer.uncertain": "The safe time, before {end}, has passed. Open the app now and, if you still can, {act}.",
    "deadline.other": "The {actor} has to {act} by {end} at the latest.",
    "deadline.passed": "Over since {end}.",
    "deadline.passed.range": "The safe time, before {end}, has passed; since {latest} it is over however it is counted.",
    "deadline.bounds": "The earliest it can end is {earliest}; the latest is {latest}.",
    "deadline.why.start": (
        "When it starts is known only roughly (you gave no exact time, or the step before it was "
        "automatic), so the end is a range as well."
    ),
    "deadline.why.readings": "We found no rule on how the days are counted, so each way of counting is shown.",
    "deadline.side.own": "Where you have to act, this site goes by the earliest end, to be safe.",
    "deadline.side.other": "Where you wait for somebody else, this site goes by the latest end.",
    "deadline.at": "until {end}",
    "deadline.between": "until some time between {earliest} and {latest}",
    "deadline.counts-from": "{start}: {earliest}.",
    "deadline.counts-from.between": "{start}: between {earliest} and {latest}.",
    "deadline.readings": "Ways of counting",
    "deadline.facts": "Where this comes from",
    # The picture of the case.
    "timeline.title": "Your case from top to bottom: what happened, now, and what runs out when",
    "timeline.heading": "At a glance",
    "timeline.caption": "Not to scale. Shaded: the time in which a limit runs out, without it being known exactly when.",
    "timeline.now": "Now",
    "timeline.safe": "Safe until then: {act}",
    "timeline.first": "From here on the {actor}’s time to {act} may be over",
    "timeline.lapse": "If nobody acts, by then: {state}",
    "timeline.lapsed": "Over by then: {state}",
    # What the app's own countdown says.
    "observed": "By the countdown you saw in the app, it ends between {earliest} and {latest}.",
    "observed.follows": "Counted on from the countdown you entered, it ends between {earliest} and {latest}.",
    "observed.agrees": "That fits this rule.",
    "observed.agrees.readings": "That fits this way of counting: {readings}.",
    "observed.differs": (
        "That fits no way of counting: the app must be going by another rule. The app is right."
    ),
    "observed.sure": "This time comes from the countdown you saw in the app, which always wins.",
    "observed.coarse.days": (
        "You entered no hours; as you are waiting, this is the latest it can be: up to a day more."
    ),
    "observed.coarse.hours": (
        "You entered no minutes; as you are waiting, this is the latest it can be: up to an hour more."
    ),
    # Where that fits no reading of the rule: both ends.
    "doubt.rule-leads": "This goes by the rule; by the countdown you entered, it would be before {app}.",
    "doubt.app-leads": "This goes by the countdown you entered; by the rule, it would be before {rule}.",
    "doubt.both.own": (
        "By the countdown you entered, it ends at {app} at the earliest; by the rule, at {rule} at the earliest."
    ),
    "doubt.both.other": (
        "By the countdown you entered, it ends at {app} at the latest; by the rule, at {rule} at the latest."
    ),
    "doubt.unknown": (
        "By the countdown you entered, it ends at {app} at the latest; by the rule, the last day cannot be named yet."
    ),
    "doubt.unseen": "As the countdown and the rule do not agree",
    "doubt.check": "First check that you copied it correctly; what the app shows is right.",
    "doubt.complaint-12315.check": (
        "First check that you copied it correctly; what 12315 or the regulator tells you is right."
    ),
    "doubt.date": "The date you entered may be wrong, too.",
    # How long the money can take.
    "latest.title": "How late the money may come",
    "latest.intro": "If you act at once and everybody else waits until the last moment:",
    "latest.at": "by {latest}: {state}",
    "latest.unknown": "the last day cannot be named yet: {state}",
    "latest.at-once": "now: {state}",
    "latest.untimed.awaiting-refund": (
        "From there on we found no time limit for the refund to arrive. If it does not come, ask platform "
        "customer service."
    ),
    "latest.untimed.refund-overdue": (
        "We found no rule that refunds you automatically once the seller is late, and no last day: turn to "
        "the platform."
    ),
    "latest.untimed.under-intervention": (
        "From there on we found no rule on how long the platform may take to decide."
    ),
    # What follows by itself.
    "course.title": "What comes next",
    "projection.title": "If nobody does anything",
    "projection.at": "{latest}: {state}",
    "projection.between": "between {earliest} and {latest}: {state}",
    "projection.unknown": "not before {earliest}: {state}",
    "projection.complaint-12315.nothing": (
        "We found no time limit for this step, so no date can be given for the next change. The regulator "
        "may contact you at any time: watch your phone and messages."
    ),
    "projection.nothing": (
        "We found no time limit for this step, so no date can be given for the next change. The seller or "
        "the platform may act at any time: keep looking in the app."
    ),
    "projection.final": "This is the end of the process.",
    # What can be done.
    "steps.title": "Do this now",
    "steps.more": "Full guide",
    "withdrawals.title": "Withdrawing: only when the problem is solved and the money is back",
    "others.title": "What else may happen next",
    "warnings.title": "Please note",
    "refusal.title": "This cannot be worked out",
    "refusal.otherwise": "You can also look at",
    "refusal.deadlines": "all the time limits",
    # A last day that cannot be named yet.
    "headline.wait.unknown.open": "The {actor} has until {earliest} at least to {act}; the last day cannot be named yet.",
    "headline.wait.unknown.uncertain": "The {actor}’s time to {act} may be over since {earliest}; the last day cannot be named yet.",
    "deadline.unknown.calendar": (
        "It does not end before {earliest}. The official holiday schedule for {year} was not found, so this site names no last "
        "day."
    ),
    "deadline.unknown.pause": (
        "It does not end before {earliest}. Testing has not ended, so the last day cannot be named yet."
    ),
    # A limit that the request itself states, and time that is not counted.
    "deadline.own-limit": "You entered that the request gives you {limit}: this answer goes by that, not by the general limit.",
    "deadline.pause": "Testing from {start} until {end} is not counted.",
    "deadline.pause.running": "Testing began on {start} and has not ended. It is not counted.",
    "deadline.pause.former": (
        "We found no rule on whether the former measures leave out time for testing. The end under the "
        "former measures is worked out without leaving any out."
    ),
    "deadline.why.pause": "The days on which the testing began and ended may count or not, so the end is a range.",
    # What the reader's device takes for the present.
    "device.now": "By your device’s clock it is now {now}.",
    "device.wrong": (
        "Your device says it is {now}. That is certainly wrong: our rules were last checked on {read}, and it cannot be "
        "earlier than that. First set its clock to automatic. Dates you typed can stay; enter again what you filled in "
        "with a button (such as “Today”) and the countdown, then try again."
    ),
    "device.no-such-year": (
        "Your device’s clock says it is the year {year}. That is certainly wrong. First correct its date and time (set "
        "them to automatic). Dates you typed can stay; enter again what you filled in with a button (such as “Today”) "
        "and the countdown, then try again."
    ),
    "device.event-in-future": (
        "{now} What you filled in is later than that, so nothing can be worked out. Check it; if it is right, your device’s "
        "date or time is wrong: correct that first."
    ),
    "device.bad-pause": "{error} {now} If your device’s date or time is wrong, correct that first.",
    # Two provisions for one window.
    "alternatives.title": "Two rules apply",
    "alternatives.at": "{provision}: until {end}",
    "alternatives.between": "{provision}: until some time between {earliest} and {latest}",
    "alternatives.unknown": "{provision}: at least until {earliest}; the last day cannot be named yet",
    "alternatives.own": "They end at different times. To be safe, go by the earlier one.",
    "alternatives.same": "Both end at the same time.",
    "alternatives.other": (
        "They end at different times, and we found no rule on which applies. Call it late once the later one "
        "has passed."
    ),
    "provision.return-window.announced": "By Douyin’s own rule ({limit} from 00:00 of the day after the parcel is signed for)",
    "provision.return-window.in-force": (
        "By law ({limit} from the day after the parcel is signed for, moved on if the last day is a rest day)"
    ),
    "provision.mediation.in-force": "By the present measures ({limit} from acceptance)",
    "provision.mediation.superseded": "By the former measures ({limit} from acceptance)",
    # Ways that lead on into something else.
    "onward.title": "Other ways open to you",
    "onward.intro": "You need not take them. Each date below supposes that the step happens now; if it does not, ignore the date.",
    "onward.how": "What to do",
    "onward.act": "If this happened now, you would have to {act} before {end}.",
    "onward.wait": "If this happened now, the {actor} would have to {act} by {end} at the latest.",
    "onward.unknown": "If this happened now, the {actor} would have until {end} at least to {act}; the last day cannot be named yet.",
    "onward.untimed": "We found no rule on how long the next step takes.",
    "onward.return-online.return-requested": "Ask for a return and refund",
    "onward.return-online.merchant-approved": "The seller agreed: send it back, enter the number",
    "onward.no-reason-return.parcel-signed": "Once it is signed for, return it without a reason",
    "onward.intervention.intervention-requested": "If the seller turned you down: try platform intervention again",
    "onward.intervention.merchant-rejected": "If the seller turns you down, apply for platform intervention",
    "onward.evidence-request.evidence-requested": "The platform asks you for evidence",
    "onward.freight-insurance.refund-succeeded": "If the order carries freight insurance, wait for it to pay",
    "onward.complaint-12315.complaint-filed": "Complain to 12315",
    "onward.complaint-12315.taken-to-court": "Go to court or arbitration",
    "latest.untimed.awaiting-goods": (
        "From there on it depends on when the goods reach the seller; we found no limit for that."
    ),
}
