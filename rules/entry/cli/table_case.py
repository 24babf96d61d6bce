"""Makes a request of one line of a table, and cells of the answer."""

import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from rules.api.answer import answer_to
from rules.api.compact import dumps
from rules.api.decode import RequestError
from rules.dates.moment import ENDLESS, format_instant
from rules.dates.reader_clock import CHINA
from rules.engine.answer import Answer
from rules.entry.cli.cells import observed, own_limit, pause
from rules.explain.headline import HeadlineExplainer
from rules.explain.model import plain
from rules.wording import LANGUAGES, text

_T = TypeVar("_T")

_EVENT = re.compile(r"(event|at)([2-9]|[1-4][0-9]|50)?")
# As spreadsheets like to write a day or a time, the year first.
_WRITTEN = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2})(:\d{2}(?::\d{2})?))?")
_OF_A_CASE = ("flow", "now", "observed", "own_limit", "pause", "lang")
_NEEDED = ("flow", "event")
# Members of a request that stand in a column of another name.
_COLUMN = {"own_limits": "own_limit", "pauses": "pause"}
_EXAMPLES = {
    "observed": "intervention.intervention-request@2026-11-21T12:00~1d3h20m",
    "own_limit": "evidence-request.evidence-answer=12h",
    "pause": "complaint-12315.mediation=2026-06-10/2026-06-20",
    "lang": " / ".join(LANGUAGES),
}


class Refused(ValueError):  # noqa: N818 - what is raised is told to people, and no mistake of a program
    """A table, or a line of it, cannot be answered; its words say why."""


class Answered(NamedTuple):
    """What is filled in of one line: the answer that its case leads with, or why there is none."""

    answer_safe: str = ""
    answer_act: str = ""
    answer_rule: str = ""
    answer_standing: str = ""
    answer_error: str = ""


ANSWER = Answered._fields
"""The columns that are filled in: added at the end, or where the table already has them."""


class Head(NamedTuple):
    """The first line of a table.

    Attributes:
        names: what its columns are called.
        place: where each column that counts stands.
        others: the columns that are passed through.
    """

    names: list[str]
    place: Mapping[str, int]
    others: list[str]

    @classmethod
    def of(cls, names: list[str], lang: str) -> "Head":
        """Read the first line.

        Raises:
            Refused: a column that is needed is not there, or one is there twice.
        """
        known = [name for name in names if name in _OF_A_CASE or _EVENT.fullmatch(name)]
        filled = [name for name in names if name in ANSWER]
        for name in _NEEDED:
            if name not in known:
                raise Refused(text(lang, "table.no-column", column=name))
        for name in (*known, *filled):
            if names.count(name) > 1:
                raise Refused(text(lang, "table.twice", column=name))
        others = [name for name in names if name not in (*known, *filled)]
        return cls(names, {name: names.index(name) for name in known}, others)

    def case(self, row: list[str]) -> dict[str, str]:
        """Return the cells of a line that are not empty, by the column."""
        cells = {name: row[place].strip() for name, place in self.place.items() if place < len(row)}
        return {name: cell for name, cell in cells.items() if cell}


def answer_line(row: list[str] | None, head: Head, lang: str, now: str) -> Answered:
    """Return what is filled in of a line.

    Args:
        row: its cells; None where it is no CSV.
        head: the first line.
        lang: the language where the line names none.
        now: the instant to look from where the line names none.

    Raises:
        Refused: the line has no answer.
    """
    if row is None:
        raise Refused(text(lang, "table.not-csv"))
    if len(row) > len(head.names):
        raise Refused(text(lang, "table.too-many-cells"))
    case = head.case(row)
    stated = case.get("lang", lang)
    if stated not in LANGUAGES:
        raise _refused("lang", lang)
    numbers = [
        number for number in ("", *map(str, range(2, 51))) if {f"event{number}", f"at{number}"} & {*case}
    ]
    request = _request(case, numbers, stated) | {"now": _moment(case.get("now", now))}
    try:
        return _answered(answer_to(dumps(request)), stated)
    except RequestError as error:
        column = _column(error.where, numbers)
        reason = text(stated, error.reason)
        raise Refused(text(stated, "table.where", reason=reason, code=error.code, column=column)) from None


def _request(case: Mapping[str, str], numbers: list[str], lang: str) -> dict[str, object]:
    events = [
        {"event": case.get(f"event{number}", "")}
        | ({"at": _moment(case[f"at{number}"])} if f"at{number}" in case else {})
        for number in numbers
    ]
    request: dict[str, object] = {"flow": case.get("flow", ""), "events": events}
    if "observed" in case:
        request["observed"] = _read(observed, case["observed"], "observed", lang)
    if "own_limit" in case:
        limits = (_read(own_limit, one, "own_limit", lang) for one in case["own_limit"].split())
        request["own_limits"] = dict(limits)
    if "pause" in case:
        request["pauses"] = [_read(pause, one, "pause", lang) for one in case["pause"].split()]
    return request


def _moment(cell: str) -> str:
    """Return a day or a time as a request has it; anything else is left to the door."""
    match = _WRITTEN.fullmatch(cell)
    if not match:
        return cell
    year, month, day, hour, rest = match.groups()
    written = f"{year}-{month:0>2}-{day:0>2}"
    return f"{written}T{hour:0>2}{rest}" if hour else written


def _read(reads: Callable[[str], _T], cell: str, column: str, lang: str) -> _T:
    try:
        return reads(cell)
    except ArgumentTypeError:
        raise _refused(column, lang) from None


def _refused(column: str, lang: str) -> Refused:
    reason = text(lang, "table.bad-cell", example=_EXAMPLES[column])
    return Refused(text(lang, "table.where", reason=reason, code="bad-cell", column=column))


def _column(where: str, numbers: list[str]) -> str:
    """Return the column that a JSON pointer into the request of a line leads to."""
    _, member, *rest = f"{where}/".split("/")
    if member != "events":
        return _COLUMN.get(member, member)
    number = numbers[int(rest[0])] if rest[0] and int(rest[0]) < len(numbers) else ""
    return f"{rest[1] or 'event'}{number}" if len(rest) > 1 else "event"


def _answered(answer: Answer, lang: str) -> Answered:
    headline = HeadlineExplainer(answer, lang, CHINA).headline()
    act = " ".join(plain(part) for part in (headline.condition, headline.sentence) if part)
    limits = [it for it in (*answer.deadlines, *answer.lapsed) if it.rule == headline.rule]
    if not limits:
        return Answered(answer_act=act)
    limit = min(limits, key=lambda it: it.safe)
    safe = "" if limit.safe == ENDLESS else format_instant(limit.safe)
    return Answered(safe, act, limit.rule, text(lang, f"standing.{limit.standing}"))
