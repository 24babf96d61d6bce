"""An answer becomes sentences here, in one language, for whatever shows them.

The result holds texts and the instants they speak of, and no markup: a page, a terminal and a
printed sheet all show the same sentences.
"""

from collections.abc import Iterable, Iterator, Mapping
from string import Formatter
from typing import Any

from rules.explanation import (
    DeadlineText,
    Explanation,
    FactText,
    Headline,
    Sentence,
    SourceText,
    Step,
    WayUp,
    When,
)
from rules.facts import FACTS
from rules.flows import FLOWS
from rules.model import Flow, Quantity, Source, Timer
from rules.moment import ENDLESS, calendar_day, read_instant
from rules.request import Case
from rules.review import review_of, sources_of
from rules.standing import newer_than
from rules.times import Times
from rules.wording import capitalized, catalogue, dates, in_words, text

Json = Mapping[str, Any]

_FACT = {fact.id: fact for fact in FACTS}

# Steps that end a case without a decision: offered, but last.
_GIVING_UP = frozenset({"request-withdrawn", "intervention-withdrawn"})

# Later than any instant as it is written.
_NEVER = "9999"

# A step that has a page of its own, whatever flow it is a step of.
_PAGE_OF = {"intervention-requested": "intervention", "intervention-withdrawn": "intervention"}


def explain(answer: Json, case: Case, lang: str) -> Explanation:
    """Put an answer in words.

    Args:
        answer: an answer of `rules.answer`, parsed; not an error.
        case: what was asked: warnings speak of its events, deadlines of its pauses.
        lang: ``zh`` or ``en``.
    """
    return _Explainer(answer, case, lang).explanation()


def limit_sentence(flow: Flow, timer: Timer, lang: str) -> str:
    """Return a rule as a sentence: who has how long for what."""
    return text(lang, _own_key(flow.id, f"limit.{timer.id}", lang), limit=timer.limit)


def lapse_sentence(flow: Flow, timer: Timer, lang: str) -> str:
    """Return what happens when a timer runs out."""
    return text(lang, _own_key(flow.id, f"lapse.{timer.id}", lang))


def state_sentence(flow: Flow, state: str, lang: str) -> str:
    """Return what it means for the buyer that a case stands here."""
    return text(lang, _own_key(flow.id, f"now.{state}", lang))


def fact_text(fact_id: str, lang: str) -> FactText:
    """Return a fact in words."""
    fact = _FACT[fact_id]
    return FactText(fact.id, fact.standing, text(lang, f"fact.{fact.id}", **fact.values))


def source_text(source: Source, lang: str) -> SourceText:
    """Return a source in words: its title, and its date unless the title says it."""
    title = text(lang, f"source.{source.id}")
    if all(part in title for part in source.date.split("/")):
        return SourceText(source.id, title)
    dated = text(lang, "standing.source.dated", title=title, date=source_date(source, lang))
    return SourceText(source.id, dated)


def source_date(source: Source, lang: str) -> str:
    """Return the date or dates of a source that has any."""
    return text(lang, "list.and").join(map(dates(lang).written, source.date.split("/")))


def sources_sentence(sources: Iterable[SourceText], lang: str) -> str:
    """Return what a rule rests on, as a sentence."""
    listed = text(lang, "list.semicolon").join(source.text for source in sources)
    return text(lang, "standing.sources", sources=listed)


def standing_sentence(standing: str, lang: str) -> str:
    """Return how firmly a rule stands and what that means."""
    name, why = text(lang, f"standing.{standing}"), text(lang, f"standing.{standing}.why")
    return text(lang, "standing.sentence", name=name, why=why)


def notices(flow: Flow, lang: str) -> tuple[FactText, ...]:
    """Return the newer facts to put in front of a flow that rests on facts no longer true."""
    cited = [fact for state in flow.states for fact in (*state.facts, *_timer_facts(state.timer))]
    cited += [fact for event in flow.events for fact in event.facts]
    return tuple(fact_text(fact_id, lang) for fact_id in newer_than(cited))


def _timer_facts(timer: Timer | None) -> tuple[str, ...]:
    return timer.facts if timer else ()


def _own_key(flow_id: str, key: str, lang: str) -> str:
    """Return the key of a flow's own wording where it has one, else the shared key."""
    kind, name = key.split(".", 1)
    own = f"{kind}.{flow_id}.{name}"
    return own if own in catalogue(lang) else key


def _is_range(window: Json) -> bool:
    return bool(window["earliest"] != window["latest"])


def _ending(kind: str, window: Json) -> str:
    """Return the key for an end that is known exactly, known to lie in a range, or known only from below."""
    if window["latest"] is None:
        return f"{kind}.unknown"
    return f"{kind}.between" if _is_range(window) else f"{kind}.at"


class _Explainer:
    """Holds the answer and the language while the parts of an explanation are worded."""

    def __init__(self, answer: Json, case: Case, lang: str) -> None:
        self.answer = answer
        self.case = case
        self.lang = lang
        self.flow = FLOWS[answer["flow"]]
        self.now = read_instant(answer["now"])
        self.times = Times(lang, self.now)
        self.timers = {self.flow.rule(state.timer): state.timer for state in self.flow.states if state.timer}

    def explanation(self) -> Explanation:
        answer = self.answer
        ways_up = [step for step in answer["next_steps"] if "deadline" in step]
        within = [step for step in answer["next_steps"] if "deadline" not in step]
        own = (step["event"] for step in within if step["actor"] == "buyer")
        steps = sorted(own, key=_GIVING_UP.__contains__)
        others = [step for step in within if step["actor"] != "buyer"]
        headline = self._headline()
        return Explanation(
            flow=self.flow.id,
            notices=notices(self.flow, self.lang),
            headline=headline,
            states=self._states(),
            unreported=tuple(self._unseen(unseen) for unseen in answer["unreported"]),
            warnings=tuple(map(self._warning, answer["warnings"])),
            deadlines=tuple(self._deadline(deadline) for deadline in answer["deadlines"]),
            lapsed=tuple(self._deadline(deadline) for deadline in answer["lapsed"]),
            projection=self._projection(),
            latest=tuple(self._latest()),
            steps=tuple(self._step(event) for event in steps),
            no_steps="" if steps else self._no_steps(headline),
            ways_up=tuple(map(self._way_up, ways_up)),
            others=tuple(self._text(f"event.{step['event']}") for step in others),
            times=self._fill("china-time", now=When(answer["now"], self.times.minute(self.now))),
        )

    # Small helpers.

    def _text(self, key: str, **values: object) -> str:
        return text(self.lang, key, **values)

    def _fill(self, key: str, **values: object) -> Sentence:
        """Fill a template and keep the instants in it apart from the words around them."""
        parts: list[str | When] = []
        for literal, name, _, _ in Formatter().parse(self._text(key)):
            parts.append(literal)
            if name:
                value = values[name]
                parts.append(value if isinstance(value, When) else in_words(self.lang, value))
        first, *rest = (part for part in parts if part)
        return (first if isinstance(first, When) else capitalized(first), *rest)

    def _end(self, iso: str) -> When:
        return When(iso, self.times.end(read_instant(iso)))

    def _moment(self, iso: str) -> When:
        return When(iso, self.times.moment(read_instant(iso)))

    def _quoted(self, words: str) -> str:
        return self._text("quote", text=words)

    # The headline.

    def _headline(self) -> Headline:
        live = self.answer["deadlines"]
        own = [deadline for deadline in live if deadline["actor"] == "buyer"]
        if own or live:
            return self._lead(min(own or live, key=lambda deadline: deadline["safe"] or _NEVER))
        missed = [deadline for deadline in self.answer["lapsed"] if deadline["actor"] == "buyer"]
        if missed:
            return self._missed(missed[-1])
        state = self.answer["states"][-1]["state"]
        return Headline("rest", None, (), (state_sentence(self.flow, state, self.lang),), "", (), ())

    def _lead(self, deadline: Json) -> Headline:
        """Lead with a deadline that still runs, the buyer's own or one the buyer waits for."""
        timer = self.timers[deadline["rule"]]
        running = deadline["status"] == "open"
        kind = "act" if timer.actor == "buyer" else "wait"
        ending = deadline["status"] if deadline["safe"] else f"unknown.{deadline['status']}"
        return Headline(
            tone=kind if running or kind == "wait" else "late",
            rule=deadline["rule"],
            condition=self._condition(deadline),
            sentence=self._fill(
                f"headline.{kind}.{ending}",
                earliest=self._end(deadline["earliest"]),
                end=self._end(deadline["safe"] or deadline["earliest"]),
                actor=self._text(f"actor.{timer.actor}"),
                act=self._text(f"act.{timer.id}"),
            ),
            until=deadline["safe"] or "" if running else "",
            remaining=self._remaining(deadline),
            notes=(self._otherwise(timer) if running else self._late(timer), self._sureness(deadline)),
        )

    def _missed(self, deadline: Json) -> Headline:
        """Lead with the buyer's limit that is over, and with what can still be done."""
        timer = self.timers[deadline["rule"]]
        return Headline(
            tone="late",
            rule=deadline["rule"],
            condition=(),
            sentence=self._fill("headline.act.passed", act=self._text(f"act.{timer.id}")),
            until="",
            remaining=(),
            notes=(self._late(timer), self._sureness(deadline)),
        )

    def _condition(self, deadline: Json) -> Sentence:
        if len(self.answer["states"]) == 1:
            return ()
        return self._fill("condition", state=self._text(f"state.{deadline['state']}"))

    def _remaining(self, deadline: Json) -> Sentence:
        if deadline["status"] != "open" or not deadline["safe"]:
            return ()
        left = read_instant(deadline["safe"]) - self.now
        return self._fill("remaining", duration=dates(self.lang).duration(left))

    def _otherwise(self, timer: Timer) -> Sentence:
        return self._fill("otherwise", lapse=lapse_sentence(self.flow, timer, self.lang))

    def _late(self, timer: Timer) -> Sentence:
        return (self._advice(timer),)

    def _advice(self, timer: Timer) -> str:
        """Say what can still be done about a limit, and that it is counsel and no rule."""
        return self._text("advice", advice=self._text(f"late.{timer.id}"))

    def _sureness(self, deadline: Json) -> Sentence:
        if "observed_due" in deadline:
            return (self._text("observed.sure"),)
        return self._followed(
            (standing_sentence(deadline["standing"], self.lang),), self._review(deadline["facts"])
        )

    def _review(self, facts: Iterable[str]) -> str:
        """Say that a rule should have been checked again by now; nothing where that day is not over."""
        review = review_of(sources_of(tuple(facts)))
        if not review.is_past(calendar_day(self.now)):
            return ""
        written = dates(self.lang).written
        return self._text("review.past", read=written(review.read), by=written(review.review_by))

    def _followed(self, sentence: Sentence, further: str) -> Sentence:
        """Return a sentence with another behind it, if there is one."""
        return (*sentence, self._text("list.space"), further) if further else sentence

    # Where the case stands.

    def _states(self) -> Sentence:
        names = [self._quoted(self._text(f"state.{state['state']}")) for state in self.answer["states"]]
        key = "states" if len(names) == 1 else "states.several"
        return self._fill(key, states=self._text("list.or").join(names))

    def _unseen(self, unseen: Json) -> Sentence:
        timer = self.timers[unseen["rule"]]
        key = "unreported.passed" if read_instant(unseen["earliest"]) <= self.now else "unreported.open"
        sentence = self._fill(
            key,
            event=self._text(f"event.{unseen['event']}"),
            rule=self._text(f"rule.{timer.id}"),
            earliest=self._end(unseen["earliest"]),
            late=self._advice(timer),
        )
        return self._followed(sentence, self._review(timer.facts))

    def _warning(self, warning: Json) -> str:
        _, member, index = warning["where"].split("/")
        told = self.case.reports[int(index)].event if member == "events" else self.case.reports[-1].event
        event = self._text(f"event.{told}")
        return self._text(f"warning.{warning['code']}", event=event, year=warning.get("year"))

    # Deadlines.

    def _deadline(self, deadline: Json) -> DeadlineText:
        timer = self.timers[deadline["rule"]]
        return DeadlineText(
            rule=deadline["rule"],
            status=deadline["status"],
            title=self._text(f"rule.{timer.id}"),
            safe=self._safe(deadline, timer),
            observed=tuple(self._observed(deadline)),
            why=tuple(self._why(deadline, timer)),
            alternatives=tuple(self._alternatives(deadline, timer)),
            readings=tuple(self._readings(deadline)),
            limit=self._limit(deadline, timer),
            start=self._start(deadline, timer),
            lapse=lapse_sentence(self.flow, timer, self.lang),
            late="" if deadline["status"] == "open" else self._advice(timer),
            standing=deadline["standing"],
            standing_text=standing_sentence(deadline["standing"], self.lang),
            sources=tuple(source_text(source, self.lang) for source in sources_of(tuple(deadline["facts"]))),
            newer=tuple(fact_text(fact_id, self.lang) for fact_id in deadline.get("see", ())),
            review=self._review(deadline["facts"]),
            facts=tuple(fact_text(fact_id, self.lang) for fact_id in deadline["facts"]),
        )

    def _limit(self, deadline: Json, timer: Timer) -> str:
        """Return the rule as a sentence; the limit that a case itself states is none of the rule's."""
        limit = timer.limit if timer.takes_own_limit else Quantity(**deadline["limit"])
        former = f"limit.{timer.id}.{deadline['standing']}"
        key = former if former in catalogue(self.lang) else f"limit.{timer.id}"
        return self._text(_own_key(self.flow.id, key, self.lang), limit=limit)

    def _safe(self, deadline: Json, timer: Timer) -> Sentence:
        if deadline["status"] == "passed":
            return self._fill("deadline.passed", end=self._end(deadline["safe"]))
        if not deadline["safe"]:
            return self._fill(
                f"headline.wait.unknown.{deadline['status']}",
                earliest=self._end(deadline["earliest"]),
                act=self._text(f"act.{timer.id}"),
                actor=self._text(f"actor.{timer.actor}"),
            )
        key = "deadline.buyer" if timer.actor == "buyer" else "deadline.other"
        if key == "deadline.buyer" and deadline["status"] == "uncertain":
            key = "deadline.buyer.uncertain"
        return self._fill(
            key,
            end=self._end(deadline["safe"]),
            act=self._text(f"act.{timer.id}"),
            actor=self._text(f"actor.{timer.actor}"),
        )

    def _observed(self, deadline: Json) -> Iterator[Sentence]:
        if "observed_due" not in deadline:
            return
        due = deadline["observed_due"]
        yield self._fill("observed", earliest=self._end(due["earliest"]), latest=self._end(due["latest"]))
        agreeing = [self._quoted(self._text(f"reading.{reading}")) for reading in deadline["agrees_with"]]
        if not agreeing:
            yield self._fill("observed.differs")
        elif len(deadline["readings"]) == 1:
            yield self._fill("observed.agrees")
        else:
            yield self._fill("observed.agrees.readings", readings=self._text("list.and").join(agreeing))

    def _why(self, deadline: Json, timer: Timer) -> Iterator[Sentence]:
        if timer.takes_own_limit and Quantity(**deadline["limit"]) != timer.limit:
            yield self._fill("deadline.own-limit", limit=Quantity(**deadline["limit"]))
        yield from self._pauses(timer)
        if deadline["earliest"] == deadline["latest"] or "observed_due" in deadline:
            return
        yield self._bounds(deadline)
        if not deadline["latest"]:
            return
        several = deadline.get("alternatives", (deadline,))
        widths = (_is_range(window) for one in several for window in one["readings"].values())
        if _is_range(deadline["counts_from"]) and any(widths):
            yield self._fill("deadline.why.start")
        if len(deadline["readings"]) > 1:
            yield self._fill("deadline.why.readings")
        if len(several) == 1:
            yield self._fill("deadline.side.own" if deadline["actor"] == "buyer" else "deadline.side.other")

    def _bounds(self, deadline: Json) -> Sentence:
        """Return both bounds, or why there is just one."""
        earliest = self._end(deadline["earliest"])
        if deadline["latest"]:
            return self._fill("deadline.bounds", earliest=earliest, latest=self._end(deadline["latest"]))
        years = [warning["year"] for warning in self.answer["warnings"] if "year" in warning]
        if years:
            return self._fill("deadline.unknown.calendar", earliest=earliest, year=years[0])
        return self._fill("deadline.unknown.pause", earliest=earliest)

    def _pauses(self, timer: Timer) -> Iterator[Sentence]:
        for pause in self.case.particulars.pauses_of(timer):
            key = "deadline.pause.running" if pause.ended.latest == ENDLESS else "deadline.pause"
            yield self._fill(
                key,
                start=self.times.window(pause.began),
                end="" if pause.ended.latest == ENDLESS else self.times.window(pause.ended),
            )

    def _alternatives(self, deadline: Json, timer: Timer) -> Iterator[Sentence]:
        """Yield what each of several provisions says, and which of them to go by."""
        several = deadline.get("alternatives", ())
        for alternative in several:
            earliest = self._end(alternative["earliest"])
            yield self._fill(
                _ending("alternatives", alternative),
                provision=self._text(
                    f"provision.{timer.id}.{alternative['standing']}", limit=Quantity(**alternative["limit"])
                ),
                end=earliest,
                earliest=earliest,
                latest=self._latest_end(alternative),
            )
        if several:
            side = "own" if deadline["actor"] == "buyer" else "other"
            same = deadline["earliest"] == deadline["latest"]
            yield self._fill(f"alternatives.{'same' if same else side}")

    def _readings(self, deadline: Json) -> Iterator[tuple[str, str, Sentence]]:
        if len(deadline["readings"]) == 1:
            return
        for reading, window in deadline["readings"].items():
            earliest, latest = self._end(window["earliest"]), self._end(window["latest"])
            key = "deadline.at" if earliest == latest else "deadline.between"
            ends = self._fill(key, end=earliest, earliest=earliest, latest=latest)
            yield self._text(f"reading.{reading}"), self._text(f"reading.{reading}.why"), ends

    def _start(self, deadline: Json, timer: Timer) -> Sentence:
        started = deadline["counts_from"]
        known = started["earliest"] == started["latest"]
        return self._fill(
            "deadline.counts-from" if known else "deadline.counts-from.between",
            start=self._text(f"start.{timer.id}"),
            earliest=self._moment(started["earliest"]),
            latest=self._end(started["latest"]),
        )

    # What follows.

    def _projection(self) -> tuple[Sentence, ...]:
        if not self.answer["if_nobody_acts"]:
            final = not self.answer["next_steps"]
            return (self._fill("projection.final" if final else "projection.nothing"),)
        return tuple(
            self._fill(
                _ending("projection", entered),
                earliest=self._end(entered["earliest"]),
                latest=self._latest_end(entered),
                state=self._text(f"state.{entered['state']}"),
            )
            for entered in self.answer["if_nobody_acts"]
        )

    def _latest(self) -> Iterator[Sentence]:
        """Say when each step is done at the latest if the buyer acts at once, and where nobody can say."""
        entered = self.answer.get("if_others_wait")
        if entered is None:
            return
        for step in entered:
            at_once = "latest.at-once" if step["latest"] == self.answer["now"] else "latest.at"
            yield self._fill(
                at_once if step["latest"] else "latest.unknown",
                latest=self._latest_end(step),
                state=self._text(f"state.{step['state']}"),
            )
        # The last state is one in which no limit runs: a final one, or one that nobody can time.
        last = entered[-1]["state"] if entered else self.answer["states"][0]["state"]
        if self.flow.state[last].takes:
            yield self._fill(f"latest.untimed.{last}")

    def _no_steps(self, headline: Headline) -> str:
        """Say what the last possible state means, unless the headline says just that."""
        if headline.tone == "rest":
            return ""
        return state_sentence(self.flow, self.answer["states"][-1]["state"], self.lang)

    def _way_up(self, step: Json) -> WayUp:
        return WayUp(
            name=self._text(f"onward.{step['flow']}.{step['event']}"),
            first=self._first_limit(step["deadline"]),
            taps=self._taps(step["event"]) if f"action.{step['event']}" in catalogue(self.lang) else (),
            page=step["flow"],
        )

    def _first_limit(self, deadline: Json | None) -> Sentence:
        """Say which limit would run first on a way that leads on."""
        if deadline is None:
            return self._fill("onward.untimed")
        timer = deadline["rule"].partition(".")[2]
        known = "act" if deadline["actor"] == "buyer" else "wait"
        return self._fill(
            f"onward.{known if deadline['safe'] else 'unknown'}",
            end=self._end(deadline["safe"] or deadline["earliest"]),
            actor=self._text(f"actor.{deadline['actor']}"),
            act=self._text(f"act.{timer}"),
        )

    def _latest_end(self, window: Json) -> When | str:
        return self._end(window["latest"]) if window["latest"] else ""

    def _step(self, event: str) -> Step:
        return Step(
            event=event,
            name=self._text(f"do.{event}"),
            taps=self._taps(event),
            page=_PAGE_OF.get(event, self.flow.id),
        )

    def _taps(self, event: str) -> tuple[str, ...]:
        return tuple(self._text(f"action.{event}").split("\n"))
