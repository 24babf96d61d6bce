"""The sentence an answer leads with: the buyer's earliest live deadline, else what the buyer waits for."""

from rules.explain.speaker import Json, Speaker
from rules.explanation import Headline, Sentence
from rules.model import Timer
from rules.moment import read_instant
from rules.sentences import lapse_sentence, standing_sentence, state_sentence
from rules.wording import catalogue, dates

# Later than any instant as it is written.
_NEVER = "9999"


class HeadlineSpeaker(Speaker):
    """Words the headline."""

    def headline(self) -> Headline:
        """Return the headline of the answer."""
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
            sentence=self.fill(
                self.own(f"headline.{kind}.{ending}"),
                earliest=self.end(deadline["earliest"]),
                end=self.end(deadline["safe"] or deadline["earliest"]),
                actor=self.text(f"actor.{timer.actor}"),
                act=self.text(f"act.{timer.id}"),
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
            sentence=self.fill("headline.act.passed", act=self.text(f"act.{timer.id}")),
            until="",
            remaining=(),
            notes=(self._late(timer), self._sureness(deadline)),
        )

    def _condition(self, deadline: Json) -> Sentence:
        if len(self.answer["states"]) == 1:
            return ()
        return self.fill("condition", state=self.text(f"state.{deadline['state']}"))

    def _remaining(self, deadline: Json) -> Sentence:
        if deadline["status"] != "open" or not deadline["safe"]:
            return ()
        left = read_instant(deadline["safe"]) - self.now
        return self.fill("remaining", duration=dates(self.lang).duration(left))

    def _otherwise(self, timer: Timer) -> Sentence:
        """Say what follows if nobody acts, and where a source says so that it is not the end."""
        lapse = self.fill("otherwise", lapse=lapse_sentence(self.flow, timer, self.lang))
        beyond = f"beyond.{timer.id}"
        return self.followed(lapse, self.text(beyond) if beyond in catalogue(self.lang) else "")

    def _late(self, timer: Timer) -> Sentence:
        return (self.advice(timer),)

    def _sureness(self, deadline: Json) -> Sentence:
        if "observed_due" in deadline:
            return (self.text("observed.sure"),)
        return self.followed(
            (standing_sentence(deadline["standing"], self.lang),), self.review(deadline["facts"])
        )
