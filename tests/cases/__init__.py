"""Case tables counted by hand, as data for every implementation, and the few functions that read them.

Seven tables lie beside this file. They name no test tool, so that a test of the page can read them as well:

- ``deadlines.csv``: one deadline of one case a row, with one column per reading;
- ``observed.csv``: the same where the app showed a countdown: what it says and which readings agree;
- ``answers.csv``: the rest of an answer: states, what follows, what may have happened unseen, warnings;
- ``others_wait.csv``: what follows if the buyer acts at once and everyone else waits;
- ``law.csv``: one deadline a row where a source settles how its limit is counted, where rest days, pauses or
  the case's own limit play a part, or where several sources govern it;
- ``moments.json``: ways to write a moment, with the interval each means or the error it is refused with;
- ``errors.json``: bad requests, with the error code and the place it points at.

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
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent
READINGS = {
    "first_day_counts": "first-day-counts",
    "elapsed": "elapsed",
    "next_day_counts": "next-day-counts",
}
"""Column of ``deadlines.csv`` by reading, in the order of an answer."""
UNITS = {"d": "days", "h": "hours", "m": "minutes", "w": "working-days"}
"""Unit of a countdown or a limit by its letter."""


class Row(NamedTuple):
    """One row of a CSV table: its name, the request it makes, and all its cells."""

    id: str
    request: dict[str, Any]
    cells: dict[str, str]


def table(name: str) -> list[Row]:
    """Read a CSV table.

    Args:
        name: The file's name in this folder.

    Returns:
        Its rows, in order.
    """
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return [
            Row(cells["id"], request(cells) | observed(cells) | own_limits(cells) | pauses(cells), cells)
            for cells in csv.DictReader(file, strict=True)
        ]


def entries(name: str) -> list[dict[str, Any]]:
    """Read a JSON table.

    Args:
        name: The file's name in this folder.

    Returns:
        Its entries, in order.
    """
    entries: list[dict[str, Any]] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return entries


def request(cells: dict[str, str]) -> dict[str, Any]:
    """Make a request object of the cells of a row.

    Args:
        cells: With ``flow``, ``events`` and ``now``.

    Returns:
        The request, as the JSON door takes it once it is written as text.
    """
    parts = (event.partition("@") for event in cells["events"].split())
    return {
        "flow": cells["flow"],
        "events": [{"event": event} | ({"at": at} if at else {}) for event, _, at in parts],
        "now": cells["now"],
    }


def observed(cells: dict[str, str]) -> dict[str, Any]:
    """Make the member of a request that says what the app showed, if the row says so.

    Args:
        cells: Those of a row, perhaps with ``observed``.

    Returns:
        An object with that one member, or with none.
    """
    if not cells.get("observed"):
        return {}
    timer, at, shown = re.split("[@=]", cells["observed"])
    remaining = {UNITS[letter]: int(count) for count, letter in re.findall(r"(\d+)([dhm])", shown)}
    return {"observed": {"rule": f"{cells['flow']}.{timer}", "remaining": remaining, "at": at}}


def own_limits(cells: dict[str, str]) -> dict[str, Any]:
    """Make the member of a request that states the case's own limit, if the row states one.

    Args:
        cells: Those of a row, perhaps with ``own_limit``.

    Returns:
        An object with that one member, or with none.
    """
    if not cells.get("own_limit"):
        return {}
    timer, _, stated = cells["own_limit"].partition("=")
    return {"own_limits": {f"{cells['flow']}.{timer}": limit(stated)}}


def pauses(cells: dict[str, str]) -> dict[str, Any]:
    """Make the member of a request that says what is left out, if the row says so.

    Args:
        cells: Those of a row, perhaps with ``pauses``.

    Returns:
        An object with that one member, or with none.
    """
    if not cells.get("pauses"):
        return {}
    parts = (re.split("[@/]", pause) for pause in cells["pauses"].split())
    return {
        "pauses": [
            {"rule": f"{cells['flow']}.{timer}", "from": began} | ({"to": ended} if ended else {})
            for timer, began, ended in parts
        ]
    }


def limit(cell: str) -> dict[str, Any]:
    """Write a table's limit as an answer does.

    Args:
        cell: A number and the letter of its unit.

    Returns:
        An object with ``value`` and ``unit``.
    """
    return {"value": int(cell[:-1]), "unit": UNITS[cell[-1]]}


def instant(cell: str) -> str:
    """Write a table's time as an answer does.

    Args:
        cell: ``YYYY-MM-DDTHH:MM`` with seconds or without, China time.

    Returns:
        The same instant as ``YYYY-MM-DDTHH:MM:SS+08:00``.
    """
    return f"{cell if cell.count(':') == 2 else cell + ':00'}+08:00"


def interval(cell: str) -> dict[str, str | None]:
    """Write a table's interval as an answer does.

    Args:
        cell: ``earliest/latest``, or one time alone for both; ``?`` for a ``latest`` that nobody knows.

    Returns:
        An object with ``earliest`` and ``latest``.
    """
    earliest, _, latest = cell.partition("/")
    return {"earliest": instant(earliest), "latest": None if latest == "?" else instant(latest or earliest)}


def readings(cells: dict[str, str]) -> dict[str, dict[str, str | None]]:
    """Write the reading columns of a row of ``deadlines.csv`` as an answer's ``readings``.

    Args:
        cells: The row's cells.

    Returns:
        An interval by reading, in the order of an answer.
    """
    return {reading: interval(cells[column]) for column, reading in READINGS.items() if cells[column]}
