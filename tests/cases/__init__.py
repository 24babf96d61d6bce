"""Case tables counted by hand, as data for every implementation, and the few functions that read them.

Eight tables lie beside this file:

- ``deadlines.csv``: one deadline of one case a row, with one column per reading;
- ``observed.csv``: the same where the app showed a countdown: what it says and which readings agree;
- ``answers.csv``: the rest of an answer: states, what follows, what may have happened unseen, warnings;
- ``others_wait.csv``: what follows if the buyer acts at once and everyone else waits;
- ``law.csv``: one deadline a row where a source settles how its limit is counted, where rest days, pauses or
  the case's own limit play a part, or where several sources govern it;
- ``moments.json``: ways to write a moment, with the interval each means or the error it is refused with;
- ``errors.json``: bad requests, with the error code and the place it points at;
- ``read.json``: texts as people write them, each with the events, the countdown and the flow it tells of,
  read by hand, and words that have to be among what is left unread; nothing is unread where it names none.
  Without ``now`` it is Sunday 2026-11-29T12:00; ``expected_flow`` is the flow that the text itself names.

In the CSV tables a case is written as in a link to the checker: ``EVENT@MOMENT``, events parted by spaces;
an event alone has no time of its own.
A countdown is written ``TIMER@INSTANT=1d3h20m``: when it was seen, and the units that it showed.
Expected times are in China time and leave out seconds that are zero: ``2026-11-27T00:00``. Two of them with
a ``/`` between are an interval (``earliest/latest``); one alone is an interval of no length. In
``deadlines.csv`` empty cells for two readings say that all readings agree, so that the answer has the one
key ``elapsed``. Lists are parted by spaces; an empty cell is an empty list. An empty ``observed_due`` says
that the countdown is not of that deadline, which then has neither that member nor ``agrees_with``.

In ``law.csv`` a limit is a number and a letter (``24h``, ``7d``, ``7w`` for working days), the case's own
limit ``TIMER=12h`` and a pause ``TIMER@FROM/TO``, without ``TO`` where it goes on. ``readings`` is the one
key of the answer, or each with its end. An empty ``latest`` or ``safe`` is null, and so is a ``?`` after the
``/`` of an interval. An alternative is ``LIMIT@END=STANDING``, a warning ``CODE@POINTER``, with ``:YEAR``
where it has one.
"""

import csv
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

FOLDER = Path(__file__).parent
READINGS = {name.replace("-", "_"): name for name in ("first-day-counts", "elapsed", "next-day-counts")}
"""Column of ``deadlines.csv`` by reading, in the order of an answer."""
UNITS = {"d": "days", "h": "hours", "m": "minutes", "w": "working-days"}
"""Unit of a countdown or a limit by its letter."""


class Row(NamedTuple):
    """One row of a CSV table: its name, the request it makes, and all its cells."""

    id: str
    request: dict[str, Any]
    cells: dict[str, str]


def table(name: str) -> list[Row]:
    """Read a CSV table of this folder."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return [Row(cells["id"], request(cells), cells) for cells in csv.DictReader(file, strict=True)]


def entries(name: str) -> list[dict[str, Any]]:
    """Read a JSON table of this folder."""
    entries: list[dict[str, Any]] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return entries


def request(cells: dict[str, str]) -> dict[str, Any]:
    """Make of the cells of a row the request that the JSON door takes once it is written as text."""
    flow = cells["flow"]
    parts = (event.partition("@") for event in cells["events"].split())
    events = [{"event": event} | ({"at": at} if at else {}) for event, _, at in parts]
    request: dict[str, Any] = {"flow": flow, "events": events, "now": cells["now"]}
    if cells.get("observed"):
        timer, at, shown = re.split("[@=]", cells["observed"])
        remaining = {UNITS[letter]: int(count) for count, letter in re.findall(r"(\d+)([dhm])", shown)}
        request["observed"] = {"rule": f"{flow}.{timer}", "remaining": remaining, "at": at}
    if cells.get("own_limit"):
        timer, _, stated = cells["own_limit"].partition("=")
        request["own_limits"] = {f"{flow}.{timer}": limit(stated)}
    if cells.get("pauses"):
        request["pauses"] = [
            {"rule": f"{flow}.{timer}", "from": began} | ({"to": ended} if ended else {})
            for timer, began, ended in (re.split("[@/]", pause) for pause in cells["pauses"].split())
        ]
    return request


def limit(cell: str) -> dict[str, Any]:
    """Write a table's limit, a number and the letter of its unit, as an answer does."""
    return {"value": int(cell[:-1]), "unit": UNITS[cell[-1]]}


def instant(cell: str) -> str:
    """Write a table's time, with seconds or without, as an answer does."""
    return f"{cell if cell.count(':') == 2 else cell + ':00'}+08:00"


def interval(cell: str) -> dict[str, str | None]:
    """Write a table's interval as an answer does: ``earliest/latest``, or one time alone for both."""
    earliest, _, latest = cell.partition("/")
    return {"earliest": instant(earliest), "latest": None if latest == "?" else instant(latest or earliest)}


def steps(cell: str) -> list[dict[str, str | None]]:
    """Write a table's states, each ``STATE@INTERVAL``, as an answer writes those to come."""
    parts = (step.split("@") for step in cell.split())
    return [{"state": state, **interval(times)} for state, times in parts]


def readings(cells: dict[str, str]) -> dict[str, dict[str, str | None]]:
    """Write the reading columns of a row of ``deadlines.csv`` as an answer's ``readings``."""
    return {reading: interval(cells[column]) for column, reading in READINGS.items() if cells[column]}


def named(rows: Iterable[Row]) -> pytest.MarkDecorator:
    """Let a test run with each of some rows, called by its name."""
    return pytest.mark.parametrize("row", list(rows), ids=lambda row: row.id)
