"""What the buyer can do next, within the case and beyond it."""

from rules.explain.speaker import Json, Speaker
from rules.explanation import Headline, Sentence, Step, WayUp
from rules.sentences import state_sentence
from rules.wording import catalogue

# A step that has a page of its own, whatever flow it is a step of.
_PAGE_OF = {"intervention-requested": "intervention", "intervention-withdrawn": "intervention"}


class StepSpeaker(Speaker):
    """Words steps."""

    def no_steps(self, headline: Headline) -> str:
        """Say what the last possible state means, unless the headline says just that."""
        if headline.tone == "rest":
            return ""
        return state_sentence(self.flow, self.answer["states"][-1]["state"], self.lang)

    def way_up(self, step: Json) -> WayUp:
        """Return a step that leads on beyond this case."""
        return WayUp(
            name=self.text(f"onward.{step['flow']}.{step['event']}"),
            first=self._first_limit(step["deadline"]),
            taps=self._taps(step["event"]) if f"action.{step['event']}" in catalogue(self.lang) else (),
            page=step["flow"],
        )

    def _first_limit(self, deadline: Json | None) -> Sentence:
        """Say which limit would run first on a way that leads on."""
        if deadline is None:
            return self.fill("onward.untimed")
        timer = deadline["rule"].partition(".")[2]
        known = "act" if deadline["actor"] == "buyer" else "wait"
        return self.fill(
            f"onward.{known if deadline['safe'] else 'unknown'}",
            end=self.end(deadline["safe"] or deadline["earliest"]),
            actor=self.text(f"actor.{deadline['actor']}"),
            act=self.text(f"act.{timer}"),
        )

    def step(self, event: str) -> Step:
        """Return a step of the buyer within this case."""
        return Step(
            event=event,
            name=self.text(f"do.{event}"),
            taps=self._taps(event),
            page=_PAGE_OF.get(event, self.flow.id),
        )

    def _taps(self, event: str) -> tuple[str, ...]:
        return tuple(self.text(f"action.{event}").split("\n"))
