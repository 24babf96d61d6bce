"""Words the pages that explain one rule each, in English."""

TEXT: dict[str, str] = {
    "rule-page.about": "{flow}: {summary}",
    "rule-page.title": "{rule} ({flow})",
    "rule-page.up": "Part of: {flow} · {all}",
    "rule-page.all": "all time limits",
    "rule-page.withdrawn": "Somebody asks you for it now?",
    "rule-page.check": "Work out my deadline",
    # What the rule says.
    "rule-page.rule": "What the rule says",
    "rule-page.who": "Who has to act",
    "rule-page.who.buyer": "You, the buyer, have to {act}.",
    "rule-page.who.other": "The {actor} has to {act}.",
    "rule-page.limit": "The time limit",
    "rule-page.start": "What it counts from",
    "rule-page.starts": "Any one of these starts the time:",
    "rule-page.starts.lapse": "{rule}: {lapse}",
    "rule-page.stop": "What ends it",
    "rule-page.stops": "Before the time runs out, any one of these ends it:",
    "rule-page.stops.way": "{event} → {state}",
    "rule-page.lapse": "If nobody acts in time",
    "rule-page.lapse.state": "{lapse} The case is then “{state}”.",
    "rule-page.provision.since": "{provision} (for what begins on {day} or later)",
    "rule-page.provision.until": "{provision} (for what began before {day})",
    "rule-page.own-limit": "If the request for evidence states a limit, that one counts.",
    "rule-page.counted": "The source says how to count: the starting day is left out.",
    "rule-page.counted.working": "Only working days count, by the official holiday schedule.",
    "rule-page.counted.moves": "By law, a last day that is a rest day moves to the next working day.",
    "rule-page.counted.paused": "Time for testing is not counted.",
    # The worked example.
    "rule-page.example": "A worked example",
    "rule-page.example.instant": "Say the time starts at {start}:",
    "rule-page.example.day": "Say all you know is that it starts on {start}, not the hour:",
    "rule-page.hours": "{limit} from that moment",
    "rule-page.between": "between {earliest} and {latest}",
    "rule-page.safe.own": "To be safe, act before",
    "rule-page.safe.other": "At the latest",
    "rule-page.hours.why": "A limit in hours runs from that very moment. There is no other way of counting it.",
    "rule-page.china-time": "All times here are China time (UTC+8).",
    # The rest.
    "rule-page.late": "If the time may be over",
    "rule-page.grounds": "Where this comes from",
    "rule-page.sure": "How sure",
    "rule-page.checked": "Last checked",
    "rule-page.checked.dates": (
        "On {read}, to be checked again by {by}. If that day has passed, trust the app first."
    ),
    "rule-page.complaint-12315.checked.dates": (
        "On {read}, to be checked again by {by}. If that day has passed, trust what 12315 or the regulator tells you first."
    ),
    "rule-page.flow": "Where it fits in",
    "rule-page.flow.state": (
        "This time runs while the case is “{state}”. For the whole way from start to end, see {flow} and {diagram}."
    ),
    "rule-page.diagram": "the picture of it",
    "rule-page.twins": "The same limit in other situations:",
}
