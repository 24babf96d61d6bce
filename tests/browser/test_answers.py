"""The page's answers are CPython's, byte for byte, in both languages; what is shown is what was answered."""

import json

import pytest

from rules.rulebook.flows import FLOWS
from rules.rulebook.graph import may_follow
from scripts.pages.checker_form import SITUATIONS
from tests.browser.checker import Checker, Link, Observed
from tests.browser.conftest import NOON

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=17)]

NOW = "2026-11-22T12:00"


def requested(flow: str, *events: tuple[str, str | None], now: str = NOW) -> Link:
    return Link(flow, events, now)


def seen(rule: str, left: str, remaining: dict[str, int] | str, at: str = "2026-11-22T11:00") -> Link:
    """The seller agreed on the 20th, and the app shows a countdown."""
    observed: Observed = (rule, at, left, remaining)
    return Link("return-online", [("merchant-approved", "2026-11-20T15:30")], NOW, observed=observed)


TRACKING = "return-online.tracking-number"


ANSWERED = {
    "rejected, the time known": requested("intervention", ("merchant-rejected", "2026-11-20T15:30")),
    "rejected, the time over": requested("intervention", ("merchant-rejected", "2026-11-19T15:30")),
    "rejected, only the day known": requested("intervention", ("merchant-rejected", "2026-11-20")),
    "intervention asked for": requested(
        "intervention", ("merchant-rejected", "2026-11-20"), ("intervention-requested", "2026-11-21T08:00")
    ),
    "intervention asked for too late": requested(
        "intervention", ("merchant-rejected", "2026-11-10"), ("intervention-requested", "2026-11-21T08:00")
    ),
    "decided": requested("intervention", ("decided-for-merchant", "2026-11-20")),
    "February ends": requested(
        "intervention", ("merchant-rejected", "2026-02-27T20:00"), now="2026-02-28T00:00"
    ),
    "return asked for": requested("return-online", ("return-requested", "2026-11-20")),
    "return asked for long ago": requested("return-online", ("return-requested", "2026-11-01T10:00")),
    "return agreed": requested(
        "return-online", ("return-requested", "2026-11-19T09:00"), ("merchant-approved", "2026-11-20T15:30")
    ),
    "sent back after an automatic approval": requested(
        "return-online", ("return-requested", "2026-11-10T09:00"), ("tracking-uploaded", "2026-11-15T10:00")
    ),
    "sent back after the time was over": requested(
        "return-online", ("return-requested", "2026-11-01T10:00"), ("tracking-uploaded", "2026-11-19T09:00")
    ),
    "received": requested("return-online", ("receipt-confirmed", "2026-11-20T10:00:30")),
    "a step missing": requested(
        "return-online", ("return-requested", "2026-11-19"), ("receipt-confirmed", "2026-11-20")
    ),
    "refunded": requested("return-online", ("refunded", "2026-11-20")),
    "withdrawn": requested("return-online", ("request-withdrawn", "2026-11-20")),
    "cash on delivery": requested("return-cod", ("return-requested", "2026-11-21T10:00")),
    "cash on delivery, no refund": requested("return-cod", ("receipt-confirmed", "2026-11-10")),
    "cash on delivery, sent back": requested("return-cod", ("tracking-uploaded", "2026-11-16")),
    "not paid": requested("cancel-online", ("order-placed", "2026-11-21T23:59:30")),
    "paid": requested("cancel-online", ("order-placed", "2026-11-20"), ("paid", "2026-11-20")),
    "customer service refused": requested(
        "cancel-online", ("cancellation-requested", "2026-11-20"), ("cancellation-refused", "2026-11-21")
    ),
    "an old order": requested("cancel-cod", ("order-placed", "2026-11-20")),
    "an old order on its way": requested("cancel-cod", ("handed-over", "2026-11-20T10:00")),
    "UTC": requested("intervention", ("merchant-rejected", "2026-11-20T07:30Z"), now="2026-11-22T04:00:00Z"),
    "a plus in an offset": requested("intervention", ("merchant-rejected", "2026-11-20T15:30+08:00")),
    "another offset": requested("intervention", ("merchant-rejected", "2026-11-20T02:30:15-05:00")),
    "a countdown": seen(TRACKING, "4d4h30m", {"days": 4, "hours": 4, "minutes": 30}),
    "a countdown of hours and minutes": seen(TRACKING, "3h20m", {"hours": 3, "minutes": 20}),
    "a countdown of days": seen(TRACKING, "0d", {"days": 0}, at="2026-11-22T03:00Z"),
}

REFUSED = {
    "unknown-flow": requested("refund", ("merchant-rejected", "2026-11-20")),
    "unknown-flow, in Chinese": requested("退款 & 退货", ("merchant-rejected", "2026-11-20")),
    "unknown-event": requested("intervention", ("parcel-lost", "2026-11-20")),
    "unknown-event, another flow's": requested("intervention", ("order-placed", "2026-11-20")),
    "bad-moment": requested("intervention", ("merchant-rejected", "yesterday")),
    "bad-moment, no such day": requested("intervention", ("merchant-rejected", "2026-02-29")),
    "bad-moment, empty": requested("intervention", ("merchant-rejected", "")),
    "bad-moment, now": requested("intervention", ("merchant-rejected", "2026-11-20"), now="2026-11-22"),
    "date-out-of-range": requested("intervention", ("merchant-rejected", "1999-12-31")),
    "events-out-of-order": requested(
        "return-online", ("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18")
    ),
    "event-in-future": requested("intervention", ("merchant-rejected", "2026-11-23")),
    "event-not-possible": requested(
        "return-online", ("refunded", "2026-11-19"), ("return-requested", "2026-11-20")
    ),
    "missing-field": Link(None, [("merchant-rejected", "2026-11-20")], NOW),
    "missing-field, a moment": requested(
        "intervention", ("merchant-rejected", "2026-11-20"), ("intervention-requested", None)
    ),
    "unknown-rule": seen("return-online.patience", "1d", {"days": 1}),
    "rule-not-running": Link(
        "return-online",
        [("return-requested", "2026-11-22T10:00")],
        NOW,
        observed=(TRACKING, "2026-11-22T11:00", "1d", {"days": 1}),
    ),
    "wrong-type, a countdown in words": seen(TRACKING, "a day", "a day"),
    "wrong-type, a countdown the wrong way round": seen(TRACKING, "3h1d", "3h1d"),
    "wrong-type, no countdown": seen(TRACKING, "", ""),
    "date-out-of-range, a countdown": seen(TRACKING, "99999d", {"days": 99999}),
    "events-out-of-order, a countdown": seen(TRACKING, "1d", {"days": 1}, at="2026-11-20T15:29"),
    "bad-moment, a countdown": seen(TRACKING, "1d", {"days": 1}, at="noon"),
    "too-large": requested("intervention", *[("merchant-rejected", "2026-11-20")] * 51),
}


def ask(checker: Checker, link: Link) -> str:
    checker.follow(link.fragment)
    checker.wait_for("answered", "error")
    raw = checker.answer
    assert raw is not None
    return raw


@pytest.mark.parametrize("link", ANSWERED.values(), ids=ANSWERED)
def test_an_answer_has_the_same_bytes(shared: Checker, link: Link):
    assert ask(shared, link) == link.answer()
    assert shared.state == "answered"


@pytest.mark.parametrize("case", REFUSED)
def test_an_error_has_the_same_bytes(shared: Checker, case: str):
    raw = ask(shared, REFUSED[case])
    assert raw == REFUSED[case].answer()
    assert shared.state == "error"
    error = json.loads(raw)["error"]
    assert error["code"] == case.partition(",")[0]
    assert error["message"][shared.lang] in shared.part("answer").inner_text()


@pytest.mark.parametrize("link", ANSWERED.values(), ids=ANSWERED)
def test_each_deadline_is_shown_with_its_safe_time(shared: Checker, link: Link):
    answer = json.loads(ask(shared, link))
    shown = shared.element.evaluate(
        """element => [...element.querySelectorAll("[data-rule]")].map((deadline) =>
            [deadline.dataset.rule, deadline.querySelector("time").dateTime])"""
    )
    deadlines = [*answer["deadlines"], *answer["lapsed"]]
    assert sorted(shown) == sorted([deadline["rule"], deadline["safe"]] for deadline in deadlines)


@pytest.mark.parametrize("link", ANSWERED.values(), ids=ANSWERED)
def test_a_link_fills_in_the_form(shared: Checker, link: Link):
    ask(shared, link)
    chosen = shared.element.locator("[name=flow]:checked").get_attribute("value")
    exact = f"{link.flow}.{link.events[-1][0]}"
    assert shared.chosen() == (exact if exact in {".".join(names) for names in SITUATIONS} else "other")
    rows = list(reversed(shared.typed()))
    assert chosen == link.flow
    assert [event for event, _, _ in rows] == [event for event, _ in link.events]
    assert all(date for _, date, _ in rows)


def test_moments_with_an_offset_are_shown_in_china_time(shared: Checker):
    ask(shared, ANSWERED["UTC"])
    assert shared.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    ask(shared, ANSWERED["another offset"])
    assert shared.typed() == [("merchant-rejected", "2026-11-20", "15:30:15")]


def test_a_moment_that_no_field_can_show_is_shown_as_it_was_written(shared: Checker):
    ask(shared, REFUSED["bad-moment"])
    assert shared.step().locator("[data-part=written]").inner_text().endswith("yesterday")
    assert shared.typed() == [("merchant-rejected", "", "")]


@pytest.mark.parametrize(
    ("fragment", "link"),
    [
        # A plus is a plus, escaped or not.
        ("flow=intervention&event=merchant-rejected@2026-11-20T15:30%2B08:00&now=2026-11-22T12:00", None),
        (
            "event=merchant%2Drejected%402026%2D11%2D20T15%3A30%2B08%3A00&flow=intervention&now=2026-11-22T12:00",
            None,
        ),
        # A malformed escape stands for itself.
        (
            "flow=intervention&event=merchant-rejected@%zz%&now=2026-11-22T12:00",
            requested("intervention", ("merchant-rejected", "%zz%")),
        ),
        # Bytes that are no text become what a browser makes of them.
        (
            "flow=%FF&event=merchant-rejected@2026-11-20&now=2026-11-22T12:00",
            requested("\N{REPLACEMENT CHARACTER}", ("merchant-rejected", "2026-11-20")),
        ),
    ],
)
def test_a_link_is_read_as_a_query_is_but_for_the_plus(shared: Checker, fragment: str, link: Link | None):
    link = link or requested("intervention", ("merchant-rejected", "2026-11-20T15:30+08:00"))
    shared.follow("flow=intervention")
    shared.follow(fragment)
    shared.wait_for("answered", "error")
    assert shared.answer == link.answer()


def test_without_now_the_clock_is_asked(shared: Checker):
    link = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")])
    raw = ask(shared, link)
    assert json.loads(raw)["now"] == NOON
    assert raw == link.answer(NOON)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_a_step_offers_what_may_come_before_the_next(shared: Checker, flow):
    shared.follow(f"flow={flow.id}")
    assert shared.chosen() == "other"
    assert shared.offered() == [event.id for event in flow.events]
    for later in flow.events:
        before = [event.id for event in flow.events if later.id in may_follow(flow, event.id)]
        shared.step().locator("select").select_option(later.id)
        add = shared.part("add")
        assert add.is_visible() == bool(before)
        if before:
            add.click()
            assert shared.offered(1) == before
            shared.step(1).locator("select").select_option(before[0])
            assert set(shared.offered(0)) == set(may_follow(flow, before[0]))
            shared.step(1).locator("[data-part=remove]").click()
            assert len(shared.typed()) == 1
