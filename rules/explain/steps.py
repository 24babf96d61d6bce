"""Words what the buyer can do next, within the case and beyond it."""

from collections.abc import Iterator

from rules.explain.explainer import Explainer, Json
from rules.explain.model import NextPathText, Sentence, Step
from rules.explain.sentences import own_key
from rules.wording import catalogue

# A step that has a page of its own, whatever flow it is a step of.
_PAGE_OF = {"intervention-requested": "intervention", "intervention-withdrawn": "intervention"}

# Steps that end a case without a decision: told apart from the others.
_GIVING_UP = frozenset({"request-withdrawn", "intervention-withdrawn"})


class StepExplainer(Explainer):
    """Words steps."""

    def steps(self) -> tuple[Step, ...]:
        """Return what helps the buyer's case, for each state it may be in, in their order."""
        found = (step for state in self.answer["states"] for step in self._helping(state["state"]))
        return tuple(dict.fromkeys(found))

    def withdrawals(self) -> tuple[Step, ...]:
        """Return how the buyer can end the case without a decision."""
        own = (event for state in self.answer["states"] for event in self._own(state["state"]))
        return tuple(self._step(event) for event in dict.fromkeys(own) if event in _GIVING_UP)

    def _helping(self, state: str) -> Iterator[Step]:
        """Yield what a state itself asks for, then the steps that the buyer can take from it."""
        key = self.own(f"first.{state}")
        if key in catalogue(self.lang):
            limits = {timer.id.replace("-", "_"): timer.limit for timer in self.timers.values()}
            name, *taps = self.text(key, **limits).split("\n")
            yield Step(None, name, tuple(taps), self.flow.id)
        yield from (self._step(event) for event in self._own(state) if event not in _GIVING_UP)

    def _own(self, state: str) -> Iterator[str]:
        """Yield the buyer's own steps that a state takes."""
        return (event for event in self.flow.state[state].takes if self.flow.event[event].actor == "buyer")

    def next_path(self, step: Json) -> NextPathText:
        """Return a step that leads on beyond this case."""
        return NextPathText(
            name=self.text(f"onward.{step['flow']}.{step['event']}"),
            first=self._first_limit(step["deadline"]),
            taps=self._taps(step["event"]) if f"action.{step['event']}" in catalogue(self.lang) else (),
            page=step["flow"],
        )

    def _first_limit(self, deadline: Json | None) -> Sentence:
        """Say which limit would run first on a way that leads on."""
        if deadline is None:
            return self.fill("onward.untimed")
        flow, _, timer = deadline["rule"].partition(".")
        known = "act" if deadline["actor"] == "buyer" else "wait"
        return self.fill(
            f"onward.{known if deadline['safe'] else 'unknown'}",
            end=self.end(deadline["safe"] or deadline["earliest"]),
            actor=self.text(own_key(flow, f"actor.{deadline['actor']}", self.lang)),
            act=self.text(f"act.{timer}"),
        )

    def _step(self, event: str) -> Step:
        return Step(
            event=event,
            name=self.text(f"do.{event}"),
            taps=self._taps(event),
            page=_PAGE_OF.get(event, self.flow.id),
        )

    def _taps(self, event: str) -> tuple[str, ...]:
        return tuple(self.text(f"action.{event}").split("\n"))
