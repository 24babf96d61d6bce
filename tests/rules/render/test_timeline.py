"""The picture of a case shows what happened, now, each end and each lapse, in the order of time."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from rules.render.svg.measure import Run, width
from rules.render.timeline import draw, marks_of
from rules.render.timeline.marks import Marks
from rules.wording import LANGUAGES
from tests.cases import table
from tests.door import case, explained

SVG = "{http://www.w3.org/2000/svg}"
REQUESTS = [row.request for name in ("deadlines.csv", "answers.csv") for row in table(name)]


def marks(lang: str, flow: str, now: str, *events: tuple[str, str]) -> Marks:
    return marks_of(explained(case(flow, now, *events), lang).answer, lang)


def shown(line: Marks) -> list[str]:
    return [f"{mark.kind}: {mark.time}" for mark in line.marks]


def test_a_return_from_the_request_to_the_end():
    line = marks(
        "zh",
        "return-online",
        "2026-11-22T12:00",
        ("return-requested", "2026-11-19T09:00"),
        ("merchant-approved", "2026-11-20T15:30"),
    )
    # From Friday the 20th: 7 days by the earliest count end with the 26th, by the latest with the 27th.
    assert shown(line) == [
        "event: 11月19日（周四）09:00",
        "event: 11月20日（周五）15:30",
        "now: 11月22日（周日）12:00",
        "safe: 11月26日（周四）24:00",
        "lapse: 11月27日（周五）24:00",
    ]
    assert line.marks[3].words == "在此之前寄回商品并填写退货单号，最稳妥"
    assert line.marks[4].words == "一直没人操作，最晚到这时：售后申请已关闭"
    # The uncertain part is the day of the 27th, midnight to midnight.
    assert [(stretch.latest - stretch.earliest) // 3600 for stretch in line.stretches] == [24]


def test_somebody_elses_time_and_what_follows_it():
    line = marks("en", "return-online", "2026-11-22T12:00", ("return-requested", "2026-11-20"))
    # Some time on the 20th and 48 hours: from the start of the 22nd to its end. Then the buyer's 7 days from
    # the 22nd: they safely end with the 28th, and with the 29th at the latest.
    assert shown(line) == [
        "event: Friday 20 November",
        "first: The end of Saturday 21 November",
        "now: 12:00 on Sunday 22 November",
        "lapse: The end of Sunday 22 November",
        "safe: The end of Saturday 28 November",
        "lapse: The end of Sunday 29 November",
    ]
    assert len(line.stretches) == 2


def test_what_has_lapsed_stays_on_the_line():
    line = marks("en", "return-online", "2026-11-20T00:00", ("return-requested", "2026-11-01T10:00"))
    # 48 hours end on the 3rd at 10:00; 7 days then with the 10th at the latest.
    assert shown(line) == [
        "event: 10:00 on Sunday 1 November",
        "lapse: 10:00 on Tuesday 3 November",
        "lapse: The end of Tuesday 10 November",
        "now: 00:00 on Friday 20 November",
    ]
    assert line.marks[1].words.startswith("Over by then")


@pytest.mark.full(but_each=4)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("request_", REQUESTS[::4], ids=lambda request: request["flow"])
def test_every_case_can_be_drawn_with_every_instant_of_its_answer(lang: str, request_: dict[str, object]):
    told = explained(request_, lang)
    line = marks_of(told.answer, lang)
    assert [mark.at for mark in line.marks] == sorted(mark.at for mark in line.marks)
    kinds = [mark.kind for mark in line.marks]
    assert kinds.count("now") == 1
    assert kinds.count("event") == sum(not report.is_assumed for report in told.answer.case.reports)
    own = [deadline for deadline in told.answer.deadlines if deadline.is_own]
    assert kinds.count("safe") == len(own)
    lapses = {deadline.timer.lapses_into for deadline in told.answer.deadlines + told.answer.lapsed}
    lapses |= {entered.state for entered in told.answer.if_nobody_acts}
    assert kinds.count("lapse") == len(lapses)

    drawing = ET.fromstring(draw(line, lang))  # noqa: S314 - the project's own
    assert not [element for element in drawing.iter() if element.get("id")]
    texts = [(element.get("class"), element.text or "") for element in drawing.iter(f"{SVG}text")]
    # A line that is broken loses the space at its end.
    drawn = "".join(words for kind, words in texts if kind == "tl-time")
    assert drawn.replace(" ", "") == "".join(mark.time for mark in line.marks).replace(" ", "")
    left, full = 34, float(drawing.get("viewBox", "").split()[2])
    assert max(width([Run(words)], 14) for _, words in texts) <= full - left
    # Nothing is drawn above another: each text stands lower than the one before, or is between two marks.
    heights = sorted(float(element.get("y", "")) for element in drawing.iter(f"{SVG}text"))
    assert min(below - above for above, below in pairwise(heights)) > 12


def test_the_picture_is_the_same_every_time():
    line = marks("en", "return-online", "2026-11-22T12:00", ("return-requested", "2026-11-20"))
    assert draw(line, "en") == draw(line, "en")
