"""Says where a case stands, what may have happened unseen, and what follows if nobody acts."""

from collections.abc import Collection, Iterator

from rules.dates.moment import ENDLESS
from rules.engine.answer import CaseWarning, Unreported
from rules.explain.explainer import Explainer, ending, told
from rules.explain.model import Happened, Sentence


class CourseExplainer(Explainer):
    """Words the course of a case."""

    def happened(self) -> Happened:
        """Return what happened last, and when, if anybody gave a time."""
        newest = self.case.reports[-1]
        when = "" if newest.is_assumed else self.times.interval(newest.when)
        return Happened(self.text(f"event.{newest.event}"), when)

    def states(self, *, assumed: bool) -> Sentence:
        """Return where the case may stand; ``assumed`` where it would have come there by itself, unseen."""
        names = [self.quoted(self.text(f"state.{at.state}")) for at in self.answer.states]
        key = self.own("states.one" if len(names) == 1 else "states.several")
        if len(names) == 1 and assumed:
            key = "states.one.by-itself"
        return self.fill(key, states=self.text("list.or").join(names))

    def china_time(self) -> Sentence:
        """Say whose time all this is in, and as of when."""
        now = told(self.now, self.times.minute(self.now))
        is_chinas = self.times.clock.is_chinas_at(self.now)
        return self.fill("china-time" if is_chinas else "china-time.elsewhere", now=now)

    def unseen(self, unseen: Unreported, advised: Collection[Sentence]) -> Sentence:
        """Return what may have happened unseen and what follows from it, but for what was advised already."""
        timer = unseen.timer
        passed = unseen.earliest <= self.now
        key = "unreported.passed" if passed else "unreported.open"
        sentence = self.fill(
            key,
            event=self.text(f"event.{unseen.event}"),
            rule=self.text(f"rule.{timer.id}"),
            earliest=self.end(unseen.earliest),
        )
        late = self.advice(timer, advised) if passed else ""
        return self.followed(self.followed(sentence, late), self.review(timer.facts))

    def warning(self, warning: CaseWarning) -> str:
        """Return a warning, with the event it is about."""
        report = self.case.reports[-1 if warning.is_of_pause else warning.index]
        event = self.text(f"event.{report.event}")
        return self.text(f"warning.{warning.code}", event=event, year=warning.year)

    def projection(self) -> tuple[Sentence, ...]:
        """Return what follows if nobody acts."""
        if not self.answer.if_nobody_acts:
            final = not (self.answer.next_steps or self.answer.next_paths)
            return (self.fill(self.own("projection.final" if final else "projection.nothing")),)
        return tuple(
            self.fill(
                ending("projection", when),
                earliest=self.end(when.earliest),
                latest=self.latest_end(when),
                state=self.text(f"state.{state}"),
            )
            for state, when in self.answer.if_nobody_acts
        )

    def latest(self) -> Iterator[Sentence]:
        """Say when each step is done at the latest if the buyer acts at once, and where nobody can say."""
        entered = self.answer.if_others_wait
        if entered is None:
            return
        for state, when in entered:
            at_once = "latest.at-once" if when.latest == self.now else "latest.at"
            yield self.fill(
                "latest.unknown" if when.latest == ENDLESS else at_once,
                latest=self.latest_end(when),
                state=self.text(f"state.{state}"),
            )
        # The last state is one in which no limit runs: a final one, or one that nobody can time.
        last = entered[-1].state if entered else self.answer.states[0].state
        if self.flow.state[last].takes:
            yield self.fill(f"latest.untimed.{last}")
