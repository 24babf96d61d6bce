"""What an answer tells the buyer to do first helps the case: in every state, however it was reached."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from rules.dates.moment import format_instant
from rules.entry.pipeline import ExplainedAnswer
from rules.render.html import render
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow
from rules.wording import LANGUAGES, text
from tests.door import case, explained

GIVING_UP = ("request-withdrawn", "intervention-withdrawn")

# From Monday 11 May 2026 on: every limit of every flow ends within the year, whose rest days are known.
INSTANT, DAY = "2026-05-11T10:00", "2026-05-11"
LONG_AFTER = "2026-12-20T12:00"


def told(lang: str, flow: str, event: str, at: str, now: str) -> ExplainedAnswer:
    return explained(case(flow, now, (event, at)), lang)


def looks(flow: str, event: str, at: str) -> Iterator[str]:
    """Yield instants from which a case looks different: the bounds of what follows by itself, and between."""
    first = "2026-05-12T00:00" if at == DAY else at
    entered = told("en", flow, event, at, first).answer.if_nobody_acts
    bounds = sorted({end for _, when in entered for end in (when.earliest, when.latest)})
    yield first
    yield from map(format_instant, bounds)
    yield from (format_instant((one + other) // 2) for one, other in pairwise(bounds))
    yield LONG_AFTER


@cache
def cases(lang: str, flow_id: str) -> tuple[ExplainedAnswer, ...]:
    return tuple(
        told(lang, flow_id, event.id, at, now)
        for event in FLOWS[flow_id].events
        for at in (INSTANT, DAY)
        for now in looks(flow_id, event.id, at)
    )


def states_and_lapses(flow: Flow) -> set[tuple[str, str]]:
    """Return every state with each way into it: an event, or a lapse."""
    by_event = {(event.leads_to, "event") for event in flow.events}
    return by_event | {(timer.lapses_into, "lapse") for _, timer in flow.timed}


each_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
each_language = pytest.mark.parametrize("lang", LANGUAGES)


@each_flow
def test_these_cases_reach_every_state_in_every_way(flow: Flow):
    reached = {(at.state, at.by) for it in cases("en", flow.id) for at in it.answer.states}
    assert reached >= states_and_lapses(flow)
    assert {state for state, _ in reached} == {state.id for state in flow.states}


@each_flow
@each_language
def test_every_answer_names_a_step_and_none_that_gives_up(flow: Flow, lang: str):
    for it in cases(lang, flow.id):
        assert it.words.steps, it.answer.states
        for step in it.words.steps:
            assert step.event not in GIVING_UP, it.answer.states
            assert step.name
            assert all(step.taps)


@each_flow
@each_language
def test_giving_up_is_the_last_thing_on_the_page_and_folded_under_its_condition(flow: Flow, lang: str):
    names = [text(lang, f"do.{event}") for event in GIVING_UP]
    condition = text(lang, "withdrawals.title")
    offered = 0
    for it in cases(lang, flow.id):
        html = render(it.words, "", lang, "../")
        steps = re.search(r'<section class="dc-steps">.*?</section>', html)
        assert steps
        assert "<li><strong>" in steps.group()
        before, _, after = html.partition('<section class="dc-withdrawals">')
        assert not any(f"<strong>{name}</strong>" in before for name in names), it.answer.states
        if it.words.withdrawals:
            offered += 1
            folded = (
                rf'<details class="dc-row"><summary><h3>{condition}</h3></summary>.*</details></section>$'
            )
            assert re.match(folded, after)
    can_give_up = any(event in state.takes for state in flow.states for event in GIVING_UP)
    assert bool(offered) == can_give_up


@each_flow
@each_language
def test_giving_up_stands_last_in_a_terminal_too(flow: Flow, lang: str):
    names = [f" * {text(lang, f'do.{event}')}" for event in GIVING_UP]
    for it in cases(lang, flow.id):
        shown = it.text.split("\n")
        offered = [index for index, line in enumerate(shown) if line in names]
        if offered:
            headings = [index for index, line in enumerate(shown) if line and line[0] != " "]
            heading = shown.index(text(lang, "withdrawals.title"))
            # Of the headings only the line with the time zone comes after it.
            assert heading < min(offered)
            assert [index for index in headings if index > heading] == [len(shown) - 1]


@each_language
def test_who_waits_for_the_seller_is_told_to_press_before_anything_else(lang: str):
    it = told(lang, "return-online", "return-requested", INSTANT, "2026-05-12T10:00").words
    assert it.steps[0].event is None
    words = {"zh": ("每天", "催"), "en": ("every day", "press the seller")}[lang]
    assert all(word in it.steps[0].name for word in words)
    assert [step.event for step in it.withdrawals] == ["request-withdrawn"]


@each_language
@pytest.mark.parametrize("event", ["paid", "cancellation-requested", "cancellation-refused"])
def test_who_has_paid_and_waits_is_told_to_ask_for_a_refund_then_of_intervention_and_12315(
    lang: str, event: str
):
    it = told(lang, "cancel-online", event, INSTANT, "2026-05-12T10:00")
    first = {"zh": "在订单页申请退款", "en": "sk for a refund on the order page"}[lang]
    assert first in it.words.steps[0].name
    assert "申请售后" in "".join(it.words.steps[0].taps)
    # A refund that is asked for before shipping has no limit that anybody states.
    assert it.answer.deadlines == ()
    next_paths = [(step.flow, step.event) for step in it.answer.next_paths]
    assert next_paths == [("intervention", "merchant-rejected"), ("complaint-12315", "complaint-filed")]


@each_language
@pytest.mark.parametrize("event", ["complaint-filed", "complaint-accepted"])
def test_who_has_complained_is_told_to_call_with_the_number_and_that_court_stays_open(lang: str, event: str):
    it = told(lang, "complaint-12315", event, INSTANT, "2026-05-12T10:00")
    first = " ".join((it.words.steps[0].name, *it.words.steps[0].taps))
    assert "12315" in first
    assert {"zh": "编号", "en": "number"}[lang] in first
    assert it.words.next_paths[0].name == text(lang, "onward.complaint-12315.taken-to-court")
