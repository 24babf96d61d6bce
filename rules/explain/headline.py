"""Words the sentence an answer leads with: the buyer's earliest live deadline, else what is waited for."""

from rules.dates.moment import DAY, HOUR, read_instant
from rules.dates.reader_clock import CHINA
from rules.explain.explainer import Explainer, Json
from rules.explain.gain import gain_by_the_time
from rules.explain.model import Headline, Sentence, When
from rules.explain.sentences import lapse_sentence, standing_sentence, state_sentence
from rules.rulebook.model import Quantity, Timer
from rules.wording import catalogue, dates, in_words
from rules.wording.times import is_day

# Later than any instant as it is written.
_NEVER = "9999"


class HeadlineExplainer(Explainer):
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
        return Headline("rest", None, (), (state_sentence(self.flow, state, self.lang),), (), (), "", (), ())

    def _lead(self, deadline: Json) -> Headline:
        """Lead with a deadline that still runs, the buyer's own or one the buyer waits for."""
        timer = self.timers[deadline["rule"]]
        running = deadline["status"] == "open"
        kind = "act" if timer.actor == "buyer" else "wait"
        ending = deadline["status"] if deadline["safe"] else f"unknown.{deadline['status']}"
        sentence = self.fill(
            self.own(f"headline.{kind}.{ending}"),
            earliest=self._end(deadline["earliest"]),
            end=self._end(deadline["safe"] or deadline["earliest"]),
            actor=self.text(self.own(f"actor.{timer.actor}")),
            act=self.text(f"act.{timer.id}"),
        )
        told = [part.iso for part in sentence if isinstance(part, When)]
        return Headline(
            tone=kind if running or kind == "wait" else "late",
            rule=deadline["rule"],
            condition=self._condition(deadline),
            sentence=sentence,
            in_china=self.in_china(told[0]) if told else (),
            vague=self._vague(deadline, timer),
            until=deadline["safe"] or "" if running else "",
            remaining=self._remaining(deadline),
            notes=(self._otherwise(timer) if running else self._late(timer), self._confidence(deadline)),
        )

    def _missed(self, deadline: Json) -> Headline:
        """Lead with the buyer's limit that is over, and with what can still be done."""
        timer = self.timers[deadline["rule"]]
        return Headline(
            tone="late",
            rule=deadline["rule"],
            condition=(),
            sentence=self.fill("headline.act.passed", act=self.text(f"act.{timer.id}")),
            in_china=(),
            vague=(),
            until="",
            remaining=(),
            notes=(self._late(timer), self._confidence(deadline)),
        )

    def _end(self, iso: str) -> Sentence:
        """Return an end by the reader's clock; for readers on China's it is told as briefly as it can be."""
        instant = read_instant(iso)
        if not self.times.clock.is_chinas_at(instant - 1):
            return self.own_end(iso)
        return self.fill("headline.end", end=self.end(iso))

    def _vague(self, deadline: Json, timer: Timer) -> Sentence:
        """Say how far the exact time of the last report could move a safe time, if it could."""
        gain = gain_by_the_time(self.case, timer)
        if not gain:
            return ()
        when = self.case.reports[-1].when
        kind = "day" if is_day(when, CHINA) or is_day(when, self.times.clock) else "part"
        if when.latest - when.earliest > DAY and kind == "part":
            kind = "days"
        side = "own" if deadline["actor"] == "buyer" else "other"
        return self.fill(f"vague.{kind}.{side}", gain=self._in_hours(gain))

    def _in_hours(self, seconds: int) -> str:
        """Return up to two days in hours, as people say it of a limit."""
        hours, rest = divmod(seconds, HOUR)
        if rest or seconds > 2 * DAY:
            return str(dates(self.lang).duration(seconds))
        return in_words(self.lang, Quantity(hours, "hours"))

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

    def _confidence(self, deadline: Json) -> Sentence:
        if "observed_due" in deadline:
            return (self.text("observed.sure"),)
        sure = standing_sentence(deadline["standing"], deadline["facts"], self.lang)
        return self.followed((sure,), self.review(deadline["facts"]))
