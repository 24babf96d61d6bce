"""Makes a deadline of a stage: which time is safe, what its status is, and how firmly it stands."""

from collections.abc import Mapping

from rules.dates.moment import Instant, Interval
from rules.engine.answer import Alternative, Deadline, FirstDeadline, ObservedDue, Status
from rules.engine.provisions import AppliedProvision
from rules.engine.stage import Stage, envelope
from rules.rulebook.model import ELAPSED, Flow, Provision, Timer
from rules.rulebook.review import sources_of
from rules.rulebook.standing import newer_than, standing_of_provisions


def safe_of(timer: Timer, due: Interval) -> Instant:
    """Return what is early enough under every reading where the buyer acts, and late enough elsewhere."""
    return due.earliest if timer.actor == "buyer" else due.latest


def status_of(due: Interval, now: Instant) -> Status:
    """Say whether a limit runs, may have run out, or has run out by every reading."""
    if now < due.earliest:
        return "open"
    return "uncertain" if now < due.latest else "passed"


def deadline_of(flow: Flow, stage: Stage, timer: Timer, now: Instant) -> Deadline:
    """Return the deadline of a stage whose state has this timer."""
    due = stage.due
    provisions = tuple(applied.provision for applied in stage.terms)
    facts = tuple(dict.fromkeys(fact for provision in provisions for fact in provision.facts))
    readings = _readings(stage.ends, provisions[0])
    return Deadline(
        flow.rule(timer),
        stage.state.id,
        timer,
        provisions[0].limit,
        stage.since,
        readings,
        due,
        safe_of(timer, due),
        status_of(due, now),
        facts,
        standing_of_provisions(provisions),
        sources_of(facts),
        _see(timer, facts, provisions),
        tuple(map(_alternative, stage.terms)) if len(provisions) > 1 else (),
        _observed(stage, readings),
    )


def first_deadline_of(flow: Flow, stage: Stage, timer: Timer) -> FirstDeadline:
    """Return as much of a stage's deadline as is told of a path that nobody has taken yet."""
    due = stage.due
    provisions = tuple(applied.provision for applied in stage.terms)
    return FirstDeadline(
        flow.rule(timer), timer, due, safe_of(timer, due), standing_of_provisions(provisions)
    )


def _alternative(applied: AppliedProvision) -> Alternative:
    provision = applied.provision
    return Alternative(
        provision.limit,
        _readings(applied.ends, provision),
        envelope(applied.ends.values()),
        provision.facts,
        standing_of_provisions((provision,)),
    )


def _readings(ends: Mapping[str, Interval], first: Provision) -> Mapping[str, Interval]:
    """Return the end under each reading, or just one where they all agree or the source settles it."""
    if len(set(ends.values())) == 1:
        return {first.reading or ELAPSED: ends[ELAPSED]}
    return ends


def _see(timer: Timer, facts: tuple[str, ...], provisions: tuple[Provision, ...]) -> tuple[str, ...]:
    """Return the facts that say what is true instead where a rule no longer holds."""
    newer = newer_than(facts)
    if all(provision.until for provision in provisions):
        ended = {provision.until for provision in provisions}
        newer += tuple(fact for known in timer.provisions if known.since in ended for fact in known.facts)
    return tuple(dict.fromkeys(newer))


def _observed(stage: Stage, readings: Mapping[str, Interval]) -> ObservedDue | None:
    """Return what the countdown in the app says, and which readings of the rule say so too."""
    if not stage.observed:
        return None
    agrees_with = tuple(readings) if stage.agrees_with and len(readings) == 1 else stage.agrees_with
    return ObservedDue(stage.observed, agrees_with)
