"""Every diagram shows all of its flow, each way once, legibly, and follows the data.

What is proved here is geometry as the layout tool and the table of letter widths have it; that the letters
of a reader's font are no wider is not.
"""

import re
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from rules.render.diagram.boxes import FORMATS, NARROW, TYPE_SIZE, Format, boxes_of
from rules.render.diagram.graph import START, graph_of
from rules.render.diagram.outline import outline
from rules.render.diagram.phrases import edge_runs, plain
from rules.render.diagram.svg import Layout, draw
from rules.render.svg.measure import Run, width, wrap
from rules.rulebook.flows import FLOWS
from rules.rulebook.limits import days
from rules.rulebook.model import Flow, State, Timer
from rules.wording import LANGUAGES, catalogue, quantity
from scripts.pages.layout import layouts as kept
from scripts.pages.layout.layouts import drawings, layouts

SVG = "{http://www.w3.org/2000/svg}"
Rect = tuple[float, float, float, float]

each_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
each_language = pytest.mark.parametrize("lang", LANGUAGES)
each_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)


def each_drawing(test: Any) -> Any:
    return pytest.mark.built(each_format(each_language(each_flow(test))))


def ways(flow: Flow) -> list[tuple[str, str]]:
    """Return every way of a flow as the state and the event or timer that leaves it, the start included."""
    taken = [(state.id, event) for state in flow.states for event in state.takes]
    lapses = [(state.id, timer.id) for state, timer in flow.timed]
    return sorted([(START, flow.starts_with), *taken, *lapses])


def with_limit(flow: Flow, timer: str, days_long: int) -> Flow:
    """Return a copy of a flow in which one limit is another."""

    def changed(state: State) -> State:
        if not state.timer or state.timer.id != timer:
            return state
        [provision] = state.timer.provisions
        return replace(
            state, timer=replace(state.timer, provisions=(replace(provision, limit=days(days_long)),))
        )

    return replace(flow, states=tuple(map(changed, flow.states)))


# Every test of a drawing looks at the same few.
@cache
def drawn_by_name(name: str, lang: str, form: Format) -> tuple[str, Layout]:
    flow = FLOWS[name]
    [layout] = layouts([(flow, lang, form)])
    return draw(graph_of(flow), layout, lang, form), layout


def drawn(flow: Flow, lang: str, form: Format) -> tuple[ET.Element, Layout]:
    svg, layout = drawn_by_name(flow.id, lang, form)
    return ET.fromstring(svg), layout  # noqa: S314 - made here


def boxes(flow: Flow, lang: str, form: Format, layout: Layout) -> tuple[dict[str, Rect], dict[str, Rect]]:
    """Return the rectangles of the states and of the labels."""
    sizes = boxes_of(graph_of(flow), lang, form.rooms[layout.attempt])
    nodes = {name: (*layout.nodes[name], box.width, box.height) for name, box in sizes.nodes.items()}
    labels = {name: (*layout.labels[name], box.width, box.height) for name, box in sizes.labels.items()}
    return nodes, labels


def overlap(one: Rect, other: Rect) -> bool:
    return all(
        one[axis] < other[axis] + other[axis + 2] and other[axis] < one[axis] + one[axis + 2]
        for axis in (0, 1)
    )


# The graph, and the same in words: no layout needed.


@each_flow
def test_every_way_is_an_edge_or_in_a_note_and_just_once(flow: Flow):
    graph = graph_of(flow)
    edges = [(edge.source, edge.cause.id) for edge in graph.edges]
    notes = [(source, note.event.id) for note in graph.notes for source in note.sources]
    assert sorted(edges + notes) == ways(flow)


@each_flow
def test_only_what_most_states_take_is_a_note(flow: Flow):
    waiting = [state for state in flow.states if state.takes]
    often = {
        event.id
        for event in flow.events
        if sum(event.id in state.takes for state in waiting) > max(1, len(waiting) / 2)
    }
    assert {note.event.id for note in graph_of(flow).notes} == often


def test_what_leads_on_from_the_refund_is_drawn_although_it_is_a_note_too():
    graph = graph_of(FLOWS["return-online"])
    assert [edge.id for edge in graph.edges if edge.target == "refunded"] == ["awaiting-refund.refunded"]
    # Everything but the withdrawal can end in a refund at each of the six steps.
    note = next(note for note in graph.notes if note.event.id == "refunded")
    assert note.everywhere
    assert note.steps == (1, 2, 3, 4, 5, 6)
    assert "awaiting-refund" not in note.sources


@each_language
@each_flow
def test_the_words_name_every_state_and_every_way_once(flow: Flow, lang: str):
    words = outline(flow, lang)
    assert re.findall(r'data-node="([^"]+)"', words) == [
        *(state.id for state in flow.states if state.takes),
        *(state.id for state in flow.states if not state.takes),
    ]
    named = re.findall(r'data-(?:event|timer)="([^"]+)"', words)
    assert sorted(named) == sorted(cause for source, cause in ways(flow) if source != START)
    for timer in flow.timers.values():
        assert quantity(lang, timer.limit) in words


@each_language
@each_flow
def test_every_label_says_who_acts_and_a_lapse_its_limit(flow: Flow, lang: str):
    for edge in graph_of(flow).edges:
        label = plain(edge_runs(edge, lang))
        assert label.startswith(catalogue(lang)[f"draw.actor.{edge.cause.actor}"])
        if isinstance(edge.cause, Timer):
            assert quantity(lang, edge.cause.limit) in label


def test_a_label_for_what_no_longer_exists_is_gone():
    events = {event.id for flow in FLOWS.values() for event in flow.events}
    limits = {timer.id for flow in FLOWS.values() for timer in flow.timers.values()}
    for lang in LANGUAGES:
        for kind, known in (("act", events), ("lapse", limits)):
            given = {key.removeprefix(f"draw.{kind}.") for key in catalogue(lang) if f"draw.{kind}." in key}
            assert given == known


# Lines of text.


# A text and the room it has, and its lines.
BROKEN = {
    # English at spaces, into even lines: "the quick brown" would fit, and leave "fox" alone.
    ("the quick brown fox", 100): "the quick|brown fox",
    # Chinese by width: four characters of 13 px are 52 px. The comma stays with what is before it.
    ("等待商家处理申请", 60): "等待商家|处理申请",
    ("请等待，商家", 40): "请等|待，|商家",
    # At its punctuation where the clauses fit.
    ("已请客服取消，等待答复", 110): "已请客服取消，|等待答复",
    # A marked text only where it is marked.
    ("不同意\u200b取消", 40): "不同意|取消",
    ("不同意\u200b取消", 70): "不同意取消",
    # A number stays with its unit.
    ("within 48\u00a0hours", 60): "within|48\u00a0hours",
}


@pytest.mark.parametrize(("text", "room"), BROKEN)
def test_a_text_breaks_where_its_language_does(text: str, room: float):
    broken = wrap([Run(text)], TYPE_SIZE, room)
    assert "|".join("".join(run.text for run in line) for line in broken) == BROKEN[text, room]


def test_a_line_knows_which_of_its_words_are_strong():
    (line,) = wrap([Run("You", strong=True), Run(" pay")], TYPE_SIZE, 100)
    assert line == (Run("You", strong=True), Run(" pay", strong=False))
    assert width([Run("你", strong=False)], TYPE_SIZE) == TYPE_SIZE


# The drawings.


@each_drawing
def test_a_drawing_has_every_state_and_every_way_once(flow: Flow, lang: str, form: Format):
    root, _ = drawn(flow, lang, form)
    states = [element.get("data-node") for element in root.iter() if element.get("data-node")]
    assert sorted(states) == sorted(state.id for state in flow.states)
    found = []
    for element in root.iter():
        cause = element.get("data-event") or element.get("data-timer")
        if cause:
            found += [(source, cause) for source in element.get("data-from", "").split()]
    assert sorted(found) == ways(flow)
    limits = [element.get("data-timer") for element in root.iter() if element.get("data-timer")]
    assert sorted(limits) == sorted(timer.id for timer in flow.timers.values())


@each_drawing
def test_a_lapse_is_told_from_an_act_by_more_than_its_colour(flow: Flow, lang: str, form: Format):
    root, _ = drawn(flow, lang, form)
    lapses = [element for element in root.iter() if element.get("data-timer")]
    for lapse in lapses:
        assert lapse.find(f"{SVG}g[@class='diagram-clock']") is not None
        assert "diagram-lapse" in lapse.get("class", "")
    style = Path("web/styles/diagram.css").read_text("utf-8")
    assert re.search(r"\.diagram-lapse \.diagram-line \{[^}]*stroke-dasharray", style)
    for act in root.iter():
        if act.get("data-event"):
            assert act.find(f".//{SVG}g[@class='diagram-clock']") is None


@pytest.mark.built
@each_language
@each_flow
def test_a_drawing_fits_a_phone_at_its_natural_size(flow: Flow, lang: str):
    root, _ = drawn(flow, lang, NARROW)
    # 390 px less the page's margins is 358; the type is then 13 px or more, and 12 at the least in 360.
    assert float(root.get("viewBox", "").split()[2]) <= 358


@each_drawing
def test_nothing_lies_outside_the_drawing(flow: Flow, lang: str, form: Format):
    root, layout = drawn(flow, lang, form)
    _, _, wide, high = map(float, root.get("viewBox", "").split())
    assert layout.width <= wide
    moved = root.find(f"{SVG}g")
    assert moved is not None
    shift = float(re.findall(r"[\d.]+", moved.get("transform", ""))[0])
    for group, offset in (
        (moved, shift),
        *((note, 0.0) for note in root.iterfind(f"{SVG}g[@class='diagram-note']")),
    ):
        for box in group.iter(f"{SVG}rect"):
            x, y, w, h = (float(box.get(name, "")) for name in ("x", "y", "width", "height"))
            assert x + offset >= 0
            assert x + w + offset <= wide
            assert y >= 0
            assert y + h <= high
        for text in group.iter(f"{SVG}text"):
            runs = [Run(text.text or "")]
            for part in text:
                runs += [Run(part.text or "", strong=True), Run(part.tail or "")]
            long = width(runs, TYPE_SIZE)
            start = float(text.get("x", "")) + offset
            start -= long / 2 if text.get("text-anchor") == "middle" else 0
            assert start >= 0
            assert start + long <= wide
            assert TYPE_SIZE <= float(text.get("y", "")) <= high


@each_drawing
def test_no_box_lies_on_another(flow: Flow, lang: str, form: Format):
    _, layout = drawn(flow, lang, form)
    nodes, labels = boxes(flow, lang, form, layout)
    for (name, one), (other_name, other) in combinations([*nodes.items(), *labels.items()], 2):
        assert not overlap(one, other), (name, other_name)


@each_drawing
def test_no_line_runs_through_a_state_or_through_the_label_of_another(flow: Flow, lang: str, form: Format):
    _, layout = drawn(flow, lang, form)
    nodes, labels = boxes(flow, lang, form, layout)
    for edge, corners in layout.edges.items():
        for (x1, y1), (x2, y2) in pairwise(corners):
            # Shrunk by a little at the ends, which touch the states that the line joins.
            line = (min(x1, x2) + 0.2, min(y1, y2) + 0.2, abs(x1 - x2) - 0.4, abs(y1 - y2) - 0.4)
            for name, box in [*nodes.items(), *labels.items()]:
                assert name == edge or not overlap(line, box), (edge, name)


@each_drawing
def test_the_usual_way_goes_down(flow: Flow, lang: str, form: Format):
    _, layout = drawn(flow, lang, form)
    for edge in graph_of(flow).edges:
        if edge.main:
            assert layout.nodes[edge.source][1] < layout.nodes[edge.target][1]


@pytest.mark.built
@each_language
@each_flow
def test_a_drawing_has_a_title_and_no_ids(flow: Flow, lang: str):
    for svg in drawings(flow, lang):
        root = ET.fromstring(svg)  # noqa: S314 - made here
        assert root.get("role") == "img"
        assert root.findtext(f"{SVG}title")
        assert root.findtext(f"{SVG}desc")
        # Two diagrams stand on one page: an id would be there twice.
        assert not any(element.get("id") for element in root.iter())


@pytest.mark.built
@pytest.mark.full
@pytest.mark.parametrize("timer", ["merchant-decision", "tracking-number"])
def test_another_limit_changes_the_drawing_of_its_flow_and_no_other(timer: str):
    changed = {
        name: with_limit(flow, timer, 33) if name == "return-online" else flow for name, flow in FLOWS.items()
    }
    for lang in LANGUAGES:
        for name, flow in FLOWS.items():
            same = drawings(changed[name], lang) == drawings(flow, lang)
            assert same is (name != "return-online")
            assert (outline(changed[name], lang) == outline(flow, lang)) is (name != "return-online")
        for svg in drawings(changed["return-online"], lang):
            assert quantity(lang, days(33)).replace(" ", "\u00a0") in svg


@pytest.mark.built
@pytest.mark.full
def test_the_same_data_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    flow = FLOWS["return-online"]
    usual = [drawings(flow, lang) for lang in LANGUAGES]
    # Asked anew, with nothing kept from before.
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    assert [drawings(flow, lang) for lang in LANGUAGES] == usual
    assert len(list(tmp_path.iterdir())) == len(LANGUAGES) * len(FORMATS)


@pytest.mark.built
def test_what_was_asked_before_is_not_asked_again(monkeypatch: pytest.MonkeyPatch):
    wanted = [(flow, lang, form) for flow in FLOWS.values() for lang in LANGUAGES for form in FORMATS]
    layouts(wanted)
    monkeypatch.setattr(kept, "_ask", lambda questions: pytest.fail("asked again"))
    layouts(wanted)
