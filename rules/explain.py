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
    When,
)
from rules.facts import FACTS
from rules.flows import FLOWS
from rules.model import Flow, Quantity, Source, Timer
from rules.moment import calendar_day, read_instant
from rules.review import review_of, sources_of
from rules.span import ELAPSED
from rules.standing import newer_than
from rules.times import Times
from rules.wording import capitalized, catalogue, dates, in_words, text

Json = Mapping[str, Any]

_FACT = {fact.id: fact for fact in FACTS}

# Steps that end a case without a decision: offered, but last.
_GIVING_UP = frozenset({"request-withdrawn", "intervention-withdrawn"})

# A step that has a page of its own, whatever flow it is a step of.
_PAGE_OF = {"intervention-requested": "intervention", "intervention-withdrawn": "intervention"}


def explain(answer: Json, events: Iterable[str], lang: str) -> Explanation:
    """Put an answer in words.

    Args:
        answer: an answer of `rules.answer`, parsed; not an error.
        events: ids of the reported events, for the warnings that speak of them.
        lang: ``zh`` or ``en``.
    """
    return _Explainer(answer, lang).explanation(tuple(events))


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


class _Explainer:
    """Holds the answer and the language while the parts of an explanation are worded."""

    def __init__(self, answer: Json, lang: str) -> None:
        self.answer = answer
        self.lang = lang
        self.flow = FLOWS[answer["flow"]]
        self.now = read_instant(answer["now"])
        self.times = Times(lang, self.now)
        self.timers = {self.flow.rule(state.timer): state.timer for state in self.flow.states if state.timer}

    def explanation(self, events: tuple[str, ...]) -> Explanation:
        answer = self.answer
        own = (step["event"] for step in answer["next_steps"] if step["actor"] == "buyer")
        steps = sorted(own, key=_GIVING_UP.__contains__)
        others = [step for step in answer["next_steps"] if step["actor"] != "buyer"]
        headline = self._headline()
        return Explanation(
            flow=self.flow.id,
            notices=notices(self.flow, self.lang),
            headline=headline,
            states=self._states(),
            unreported=tuple(self._unseen(unseen) for unseen in answer["unreported"]),
            warnings=tuple(self._warning(warning, events) for warning in answer["warnings"]),
            deadlines=tuple(self._deadline(deadline) for deadline in answer["deadlines"]),
            lapsed=tuple(self._deadline(deadline) for deadline in answer["lapsed"]),
            projection=self._projection(),
            latest=tuple(self._latest()),
            steps=tuple(self._step(event) for event in steps),
            no_steps="" if steps else self._no_steps(headline),
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
            return self._lead(min(own or live, key=lambda deadline: str(deadline["safe"])))
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
        return Headline(
            tone=kind if running or kind == "wait" else "late",
            rule=deadline["rule"],
            condition=self._condition(deadline),
            sentence=self._fill(
                f"headline.{kind}.{deadline['status']}",
                end=self._end(deadline["safe"]),
                actor=self._text(f"actor.{timer.actor}"),
                act=self._text(f"act.{timer.id}"),
            ),
            until=deadline["safe"] if running else "",
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
        if deadline["status"] != "open":
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

    def _warning(self, warning: Json, events: tuple[str, ...]) -> str:
        index = int(warning["where"].rsplit("/", 1)[1])
        return self._text(f"warning.{warning['code']}", event=self._text(f"event.{events[index]}"))

    # Deadlines.

    def _deadline(self, deadline: Json) -> DeadlineText:
        timer = self.timers[deadline["rule"]]
        return DeadlineText(
            rule=deadline["rule"],
            status=deadline["status"],
            title=self._text(f"rule.{timer.id}"),
            safe=self._safe(deadline, timer),
            observed=tuple(self._observed(deadline)),
            why=tuple(self._why(deadline)),
            readings=tuple(self._readings(deadline)),
            limit=self._text(f"limit.{timer.id}", limit=Quantity(**deadline["limit"])),
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

    def _safe(self, deadline: Json, timer: Timer) -> Sentence:
        if deadline["status"] == "passed":
            return self._fill("deadline.passed", end=self._end(deadline["safe"]))
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
        elif set(deadline["readings"]) == {ELAPSED}:
            yield self._fill("observed.agrees")
        else:
            yield self._fill("observed.agrees.readings", readings=self._text("list.and").join(agreeing))

    def _why(self, deadline: Json) -> Iterator[Sentence]:
        if deadline["earliest"] == deadline["latest"] or "observed_due" in deadline:
            return
        bounds = (self._end(deadline["earliest"]), self._end(deadline["latest"]))
        yield self._fill("deadline.bounds", earliest=bounds[0], latest=bounds[1])
        started = deadline["counts_from"]
        if started["earliest"] != started["latest"]:
            yield self._fill("deadline.why.start")
        if set(deadline["readings"]) != {ELAPSED}:
            yield self._fill("deadline.why.readings")
        yield self._fill("deadline.side.own" if deadline["actor"] == "buyer" else "deadline.side.other")

    def _readings(self, deadline: Json) -> Iterator[tuple[str, str, Sentence]]:
        if set(deadline["readings"]) == {ELAPSED}:
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
                "projection.at" if entered["earliest"] == entered["latest"] else "projection.between",
                earliest=self._end(entered["earliest"]),
                latest=self._end(entered["latest"]),
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
            at_once = step["latest"] == self.answer["now"]
            yield self._fill(
                "latest.at-once" if at_once else "latest.at",
                latest=self._end(step["latest"]),
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

    def _step(self, event: str) -> Step:
        return Step(
            event=event,
            name=self._text(f"do.{event}"),
            taps=tuple(self._text(f"action.{event}").split("\n")),
            page=_PAGE_OF.get(event, self.flow.id),
        )
