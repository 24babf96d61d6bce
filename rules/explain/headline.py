"""Words the sentence an answer leads with: the buyer's earliest live deadline, else what is waited for."""

from dataclasses import replace

from rules.dates.moment import DAY, ENDLESS, HOUR, MINUTE, Instant
from rules.dates.reader_clock import CHINA
from rules.engine.answer import Deadline
from rules.engine.deadlines import safe_of
from rules.explain.explainer import Explainer
from rules.explain.gain import gain_by_the_time
from rules.explain.model import Headline, Sentence, When
from rules.explain.sentences import lapse_sentence, standing_lead, standing_sentence, state_sentence
from rules.rulebook.model import Quantity, Timer
from rules.wording import catalogue, dates, in_words
from rules.wording.times import is_day

# Below so much time left a reader is told so, by colour and in words.
SOON = 24 * HOUR
URGENT = 6 * HOUR
# How wide the end is of a countdown that was typed without its smaller units.
_COARSE = {DAY: "observed.coarse.days", HOUR: "observed.coarse.hours"}


class HeadlineExplainer(Explainer):
    """Words the headline."""

    def headline(self) -> Headline:
        """Return the headline of the answer."""
        live = self.answer.deadlines
        own = [deadline for deadline in live if deadline.is_own]
        if own or live:
            return self._lead(min(own or live, key=lambda deadline: deadline.safe))
        missed = [deadline for deadline in self.answer.lapsed if deadline.is_own]
        if missed:
            return self._missed(missed[-1])
        sentence = state_sentence(self.flow, self.answer.states[-1].state, self.lang)
        return Headline("rest", None, (), (sentence,), (), (), None, (), ())

    def _lead(self, deadline: Deadline) -> Headline:
        """Lead with a deadline that still runs, the buyer's own or one the buyer waits for."""
        timer = deadline.timer
        known = deadline.safe != ENDLESS
        running = deadline.status == "open" or (known and self._is_waited_on(deadline))
        kind = "act" if deadline.is_own else "wait"
        status = "open" if running else deadline.status
        ending = status if known else f"unknown.{status}"
        act, actor = self.text(f"act.{timer.id}"), self.text(self.own(f"actor.{timer.actor}"))
        sentence = self.fill(
            self.own(f"headline.{kind}.{ending}"),
            earliest=self._end(deadline.due.earliest),
            end=self._end(deadline.watched),
            actor=actor,
            act=act,
        )
        until = deadline.safe if running and known else None
        told = [part.at for part in sentence if isinstance(part, When)]
        doubt = self._doubt(deadline, until)
        # Beside a doubt stands a second time.
        china = "in-china.doubted" if doubt else "in-china"
        headline = Headline(
            tone=kind if running or kind == "wait" else "late",
            rule=deadline.rule,
            condition=self._condition(deadline),
            sentence=sentence,
            in_china=self.in_china(told[0], china) if told else (),
            vague=self._vague(deadline),
            until=until,
            remaining=self._remaining(until),
            doubt=doubt,
            notes=(self._otherwise(timer) if running else self._late(timer), self._confidence(deadline)),
            sure=self._sure(deadline),
        )
        if until is None:
            return headline
        if not deadline.is_own:
            return replace(headline, act=act, actor=actor)
        left = until - self.now
        return replace(
            headline,
            act=act,
            left="urgent" if left < URGENT else "soon" if left < SOON else "",
            soon_at=until - SOON,
            urgent_at=until - URGENT,
        )

    def _missed(self, deadline: Deadline) -> Headline:
        """Lead with the buyer's limit that is over, and with what can still be done."""
        timer = deadline.timer
        return Headline(
            tone="late",
            rule=deadline.rule,
            condition=(),
            sentence=self.fill("headline.act.passed", act=self.text(f"act.{timer.id}")),
            in_china=(),
            vague=(),
            until=None,
            remaining=(),
            doubt=self._doubt(deadline, None),
            notes=(self._late(timer), self._confidence(deadline)),
            sure=self._sure(deadline),
        )

    def _is_waited_on(self, deadline: Deadline) -> bool:
        """Say whether the later of two ends is waited for, though the earlier is past."""
        return bool(deadline.observed and deadline.observed.ruled) and not deadline.is_own

    def _doubt(self, deadline: Deadline, until: Instant | None) -> Sentence:
        """Name the ends that stand against each other, of which the headline may have named one."""
        if until is None:
            told = self.doubt(deadline)
        else:
            by_app = deadline.observed and safe_of(deadline.timer, deadline.observed.due)
            told = self.doubt(deadline, "doubt.app-leads" if until == by_app else "doubt.rule-leads")
        return told and (self.text("list.space"), *told)

    def _end(self, instant: Instant) -> Sentence:
        """Return an end by the reader's clock; for readers on China's it is told as briefly as it can be."""
        if not self.times.clock.is_chinas_at(instant - 1):
            return self.end(instant)
        return self.fill("headline.end", end=self.end(instant))

    def _vague(self, deadline: Deadline) -> Sentence:
        """Say how far the exact time of the last report could move a safe time, if it could."""
        gain = gain_by_the_time(self.case, deadline.timer)
        if not gain:
            return ()
        when = self.case.reports[-1].when
        kind = "day" if is_day(when, CHINA) or is_day(when, self.times.clock) else "part"
        if when.latest - when.earliest > DAY and kind == "part":
            kind = "days"
        side = "own" if deadline.is_own else "other"
        return self.fill(f"vague.{kind}.{side}", gain=self._in_hours(gain))

    def _in_hours(self, seconds: int) -> str:
        """Return up to two days in hours, as people say it of a limit."""
        if seconds > 2 * DAY:
            return str(dates(self.lang).duration(seconds))
        parts = (Quantity(seconds // HOUR, "hours"), Quantity(seconds % HOUR // MINUTE, "minutes"))
        return " ".join(in_words(self.lang, part) for part in parts if part.value)

    def _condition(self, deadline: Deadline) -> Sentence:
        if len(self.answer.states) == 1:
            return ()
        return self.fill("condition", state=self.text(f"state.{deadline.state}"))

    def _remaining(self, until: Instant | None) -> Sentence:
        if until is None:
            return ()
        return self.fill("remaining", duration=dates(self.lang).duration(until - self.now))

    def _otherwise(self, timer: Timer) -> Sentence:
        """Say what follows if nobody acts, and where a source says so that it is not the end."""
        lapse = self.fill("otherwise", lapse=lapse_sentence(self.flow, timer, self.lang))
        beyond = f"beyond.{timer.id}"
        return self.followed(lapse, self.text(beyond) if beyond in catalogue(self.lang) else "")

    def _late(self, timer: Timer) -> Sentence:
        return (self.advice(timer),)

    def _sure(self, deadline: Deadline) -> str:
        return "" if _is_settled(deadline) else standing_lead(deadline.standing, deadline.facts, self.lang)

    def _coarse(self, deadline: Deadline) -> str:
        """Say why more time is named than was typed: an end that is waited for is the latest it can be."""
        if deadline.is_own or not (deadline.observed and self.is_seen(deadline)):
            return ""
        due = deadline.observed.due
        width = due.latest - due.earliest
        return self.text(_COARSE[width]) if width in _COARSE and deadline.safe == due.latest else ""

    def _confidence(self, deadline: Deadline) -> Sentence:
        if _is_settled(deadline):
            return self.followed((self.text("observed.sure"),), self._coarse(deadline))
        sure = standing_sentence(deadline.standing, deadline.facts, self.lang)
        return self.followed(self.followed((sure,), self.review(deadline.facts)), self._coarse(deadline))


def _is_settled(deadline: Deadline) -> bool:
    """Say whether the countdown in the app is all that counts."""
    return bool(deadline.observed and not deadline.observed.ruled)
