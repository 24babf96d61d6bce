"""Words what is taken to have come about by itself, unseen: by which rule, when, and what to do then."""

from rules.engine.answer import Deadline
from rules.explain.explainer import Explainer, ending
from rules.explain.model import Sentence
from rules.wording import catalogue


class LapseExplainer(Explainer):
    """Words the lapses that an answer rests on."""

    def unseen(self) -> tuple[Sentence, ...]:
        """Return each lapse, in order, and what to do about the last; nothing where every step was told."""
        lapses = self._lapses()
        if not lapses:
            return ()
        return (*map(self._lapse, lapses), (self.advice(lapses[-1].timer),))

    def _lapses(self) -> list[Deadline]:
        """Return the deadlines that are over, or may be, since the case was last seen."""
        found = [*self.answer.lapsed, *self.answer.deadlines]
        counted = [index for index, deadline in enumerate(found) if deadline.observed]
        # Whoever saw a countdown saw the state it runs in.
        return [deadline for deadline in found[counted[0] if counted else 0 :] if deadline.status != "open"]

    def _lapse(self, deadline: Deadline) -> Sentence:
        passed = deadline.status == "passed"
        return self.fill(
            "unseen.passed" if passed else ending("unseen", deadline.due),
            by=self._rule(deadline),
            what=self._what(deadline, "unseen.should" if passed else "unseen.may"),
            earliest=self.end(deadline.due.earliest),
            latest=self.latest_end(deadline.due),
        )

    def _rule(self, deadline: Deadline) -> str:
        """Return what says so, and how firmly it stands."""
        if deadline.observed and deadline.observed.ruled:
            return self.text("doubt.unseen")
        if deadline.observed:
            return self.text("unseen.by.observed")
        rule = self.text(f"unseen.by.{deadline.sources[0].id}")
        return self.text("unseen.by", rule=rule, standing=self.text(f"standing.{deadline.standing}"))

    def _what(self, deadline: Deadline, likely: str) -> str:
        """Return what happens by itself; where nothing does, that the time is over."""
        timer = deadline.timer.id
        own = f"unseen.{timer}"
        key = own if own in catalogue(self.lang) else "unseen.over"
        return self.text(key, may=self.text(likely), rule=self.text(f"rule.{timer}"))
