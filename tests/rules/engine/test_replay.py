"""Each report is taken against the one before it: what cannot be is refused, and what came late is told."""

from rules.engine.replay import IN_FUTURE, OUT_OF_ORDER, CaseError
from tests.door import ask, case, countdown


def test_an_error_says_what_it_is_about():
    assert str(CaseError(OUT_OF_ORDER, 2)) == "events-out-of-order at event 2"
    assert str(CaseError(IN_FUTURE, None)) == "event-in-future at the countdown"


def test_what_nobody_gave_a_time_may_have_come_at_once():
    # Whoever asks and looks at that very moment may see that the seller has agreed.
    now = "2026-11-24T08:00"
    seen = countdown("return-online.tracking-number", now, days=6)
    (deadline,) = ask(
        case("return-online", now, ("return-requested", now), "merchant-approved", observed=seen)
    )["deadlines"]
    assert deadline["rule"] == "return-online.tracking-number"


def test_a_countdown_of_a_limit_that_runs_again_says_nothing_of_the_first_time():
    # Asked on the 20th at 08:00, the 24 hours were over on the 21st at 08:00: sent on the 22nd it was late,
    # however long the second time runs, of which 20 hours are left.
    answer = ask(
        case(
            "evidence-request",
            "2026-11-22T16:00",
            ("evidence-requested", "2026-11-20T08:00"),
            ("evidence-submitted", "2026-11-22T08:00"),
            ("evidence-requested", "2026-11-22T12:00"),
            observed=countdown("evidence-request.evidence-answer", "2026-11-22T16:00", hours=20),
        )
    )
    assert [(it["code"], it["where"]) for it in answer["warnings"]] == [("after-lapse", "/events/1")]
