"""Words each deadline: when to act, why the end is a range, by which provisions, and how sure that is."""

from collections.abc import Collection, Iterator

from rules.dates.moment import ENDLESS
from rules.engine.answer import Alternative, Deadline
from rules.explain.explainer import Explainer, ending, is_range
from rules.explain.model import DeadlineText, Sentence
from rules.explain.sentences import fact_text, lapse_sentence, source_text, standing_sentence
from rules.rulebook.model import Timer
from rules.wording import catalogue


class DeadlineExplainer(Explainer):
    """Words deadlines."""

    def deadline(self, deadline: Deadline, advised: Collection[Sentence]) -> DeadlineText:
        """Return a deadline of the answer in words, but for what was advised already."""
        timer = deadline.timer
        return DeadlineText(
            rule=deadline.rule,
            status=deadline.status,
            title=self.text(f"rule.{timer.id}"),
            safe=self._safe(deadline, timer),
            reminder=self._reminder(deadline, timer),
            in_china=self.in_china(deadline.watched),
            until=None if deadline.safe == ENDLESS else deadline.safe,
            doubt=self.doubt(deadline),
            observed=tuple(self._observed(deadline)),
            why=tuple(self._why(deadline, timer)),
            alternatives=tuple(self._alternatives(deadline, timer)),
            readings=tuple(self._readings(deadline)),
            limit=self._limit(deadline, timer),
            start=self._start(deadline, timer),
            lapse=lapse_sentence(self.flow, timer, self.lang),
            late="" if deadline.status == "open" else self.advice(timer, advised),
            standing=deadline.standing,
            standing_text=standing_sentence(deadline.standing, deadline.facts, self.lang),
            sources=tuple(source_text(source, self.lang) for source in deadline.sources),
            newer=tuple(fact_text(fact_id, self.lang) for fact_id in deadline.see),
            review=self.review(deadline.facts),
            facts=tuple(fact_text(fact_id, self.lang) for fact_id in deadline.facts),
        )

    def _limit(self, deadline: Deadline, timer: Timer) -> str:
        """Return the rule as a sentence; the limit that a case itself states is none of the rule's."""
        limit = timer.limit if timer.takes_own_limit else deadline.limit
        former = f"limit.{timer.id}.{deadline.standing}"
        key = former if former in catalogue(self.lang) else f"limit.{timer.id}"
        return self.text(self.own(key), limit=limit)

    def _safe(self, deadline: Deadline, timer: Timer) -> Sentence:
        if deadline.status == "passed":
            # Only from the latest end on is it over by every way of counting.
            key = "deadline.passed" if deadline.safe == deadline.due.latest else "deadline.passed.range"
            return self.fill(key, end=self.end(deadline.safe), latest=self.end(deadline.due.latest))
        if deadline.safe == ENDLESS:
            return self.fill(
                f"headline.wait.unknown.{deadline.status}",
                earliest=self.end(deadline.due.earliest),
                act=self.text(f"act.{timer.id}"),
                actor=self.text(self.own(f"actor.{timer.actor}")),
            )
        key = "deadline.buyer" if timer.actor == "buyer" else "deadline.other"
        if key == "deadline.buyer" and deadline.status == "uncertain":
            key = "deadline.buyer.uncertain"
        return self.fill(
            key,
            end=self.end(deadline.safe),
            act=self.text(f"act.{timer.id}"),
            actor=self.text(self.own(f"actor.{timer.actor}")),
        )

    def _reminder(self, deadline: Deadline, timer: Timer) -> Sentence:
        """Return what to do by when, as it stands in a calendar."""
        kind = "act" if timer.actor == "buyer" else "unknown" if deadline.safe == ENDLESS else "wait"
        return self.fill(
            self.own(f"calendar.{kind}"),
            end=self.named_end(deadline.watched),
            act=self.text(f"act.{timer.id}"),
            actor=self.text(f"actor.{timer.actor}"),
        )

    def _has_no_start(self, deadline: Deadline) -> bool:
        """Say whether a limit counts from a time that nobody gave: its countdown is all that is known."""
        return bool(deadline.observed) and self.case.reports[-1].is_assumed

    def _observed(self, deadline: Deadline) -> Iterator[Sentence]:
        if not deadline.observed:
            return
        due = deadline.observed.due
        key = "observed" if self.is_seen(deadline) else "observed.follows"
        yield self.fill(key, earliest=self.end(due.earliest), latest=self.end(due.latest))
        if deadline.observed.ruled:
            return
        agreeing = [self.quoted(self.text(f"reading.{reading}")) for reading in deadline.observed.agrees_with]
        if not agreeing:
            yield self.fill("observed.differs")
        elif self._has_no_start(deadline):
            return
        elif len(deadline.readings) == 1:
            yield self.fill("observed.agrees")
        else:
            yield self.fill("observed.agrees.readings", readings=self.text("list.and").join(agreeing))

    def _why(self, deadline: Deadline, timer: Timer) -> Iterator[Sentence]:
        if timer.takes_own_limit and deadline.limit != timer.limit:
            yield self.fill("deadline.own-limit", limit=deadline.limit)
        yield from self._pauses(deadline, timer)
        if not is_range(deadline.due) or deadline.observed:
            return
        yield self._bounds(deadline)
        if deadline.due.latest == ENDLESS:
            return
        several = _governing(deadline)
        widths = (is_range(interval) for one in several for interval in one.readings.values())
        if any(widths):
            # A day without a time does not widen an end that falls on a midnight; pauses may.
            by_pauses = bool(self.case.options.pauses_of(timer)) and "elapsed" not in deadline.readings
            if by_pauses:
                yield self.fill("deadline.why.pause")
            if is_range(deadline.counts_from) and not (by_pauses and self._is_of_one_day()):
                yield self.fill("deadline.why.start")
        if len(deadline.readings) > 1:
            yield self.fill("deadline.why.readings")
        if len(several) == 1:
            yield self.fill("deadline.side.own" if deadline.is_own else "deadline.side.other")

    def _is_of_one_day(self) -> bool:
        return len(tuple(self.case.reports[-1].when.by_day())) == 1

    def _bounds(self, deadline: Deadline) -> Sentence:
        """Return both bounds, or why there is just one."""
        earliest, latest = self.end(deadline.due.earliest), self.latest_end(deadline.due)
        if latest:
            return self.fill("deadline.bounds", earliest=earliest, latest=latest)
        years = [warning.year for warning in self.answer.warnings if warning.year]
        if years:
            return self.fill("deadline.unknown.calendar", earliest=earliest, year=years[0])
        return self.fill("deadline.unknown.pause", earliest=earliest)

    def _pauses(self, deadline: Deadline, timer: Timer) -> Iterator[Sentence]:
        """Yield what is not counted, and where a former provision is not known to leave it out."""
        pauses = self.case.options.pauses_of(timer)
        governing = _governing(deadline)
        former = [one for one in governing if one.standing == "superseded"]
        for pause in pauses if len(former) < len(governing) else ():
            key = "deadline.pause.running" if pause.ended.latest == ENDLESS else "deadline.pause"
            yield self.fill(
                key,
                start=self.times.interval(pause.began),
                end="" if pause.ended.latest == ENDLESS else self.times.interval(pause.ended),
            )

        if pauses and former:
            yield self.fill("deadline.pause.former")

    def _alternatives(self, deadline: Deadline, timer: Timer) -> Iterator[Sentence]:
        """Yield what each of several provisions says, and which of them to go by."""
        for alternative in deadline.alternatives:
            earliest = self.end(alternative.due.earliest)
            yield self.fill(
                ending("alternatives", alternative.due),
                provision=self.text(f"provision.{timer.id}.{alternative.standing}", limit=alternative.limit),
                end=earliest,
                earliest=earliest,
                latest=self.latest_end(alternative.due),
            )
        if deadline.alternatives:
            side = "own" if deadline.is_own else "other"
            ends = {alternative.due for alternative in deadline.alternatives}
            yield self.fill(f"alternatives.{side if len(ends) > 1 else 'same'}")

    def _readings(self, deadline: Deadline) -> Iterator[tuple[str, str, Sentence]]:
        if len(deadline.readings) == 1 or self._has_no_start(deadline):
            return
        for reading, interval in deadline.readings.items():
            earliest, latest = self.end(interval.earliest), self.end(interval.latest)
            key = "deadline.at" if earliest == latest else "deadline.between"
            ends = self.fill(key, end=earliest, earliest=earliest, latest=latest)
            yield self.text(f"reading.{reading}"), self.text(f"reading.{reading}.why"), ends

    def _start(self, deadline: Deadline, timer: Timer) -> Sentence:
        if self._has_no_start(deadline):
            return ()
        last, started = self.case.reports[-1], deadline.counts_from
        if last.when.half_open and deadline.state == self.flow.event[last.event].leads_to:
            when = self.times.interval(last.when)
            return self.fill("deadline.counts-from", start=self.text(f"start.{timer.id}"), earliest=when)
        return self.fill(
            "deadline.counts-from.between" if is_range(started) else "deadline.counts-from",
            start=self.text(f"start.{timer.id}"),
            earliest=self.moment(started.earliest),
            latest=self.end(started.latest),
        )


def _governing(deadline: Deadline) -> tuple[Alternative | Deadline, ...]:
    """Return what says how long a limit runs: several provisions, or else the one there is."""
    return deadline.alternatives or (deadline,)
