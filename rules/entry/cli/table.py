"""Answers a table of cases line by line: `python -m rules check --csv`."""

import argparse
import csv
import io
import sys
from collections.abc import Iterator
from itertools import chain

from rules.entry.cli.source import EXIT_REFUSED, clock, opened
from rules.entry.cli.table_case import ANSWER, Answered, Head, Refused, answer_line
from rules.wording import text

_BOM = "\ufeff"


def answer_table(options: argparse.Namespace) -> int:
    """Write the table with the answers filled in; return 2 where a line has none or it is no such table."""
    with opened(options.csv) as stream:
        # What is no UTF-8 passes through as it came.
        lines = io.TextIOWrapper(stream, "utf-8", errors="surrogateescape", newline="")
        try:
            return _answer_lines(lines, options.lang, options.now or clock())
        finally:
            # Standard input is not ours to close.
            lines.detach()


def _answer_lines(lines: io.TextIOWrapper, lang: str, now: str) -> int:
    first = lines.readline()
    # A table that Excel wrote begins with a mark, without which it would not know the answer's encoding.
    mark = _BOM if first.startswith(_BOM) else ""
    rows = _rows(chain([first.removeprefix(_BOM)], lines))
    names = next(rows, None)
    try:
        head = Head.of(names or [], lang)
    except Refused as refused:
        sys.stderr.buffer.write(f"{refused}\n".encode(errors="replace"))
        return EXIT_REFUSED
    if head.others:
        # Where the name of a column is misspelt, it is seen here.
        told = text(lang, "table.passed-through", columns=", ".join(head.others))
        sys.stderr.buffer.write(f"{told}\n".encode(errors="replace"))
    places = [head.names.index(name) if name in head.names else None for name in ANSWER]
    added = [name for name in ANSWER if name not in head.names]
    sys.stdout.buffer.write(mark.encode() + _line([*head.names, *added]))
    status = 0
    for row in rows:
        if row == []:
            _write([])
            continue
        try:
            answered = answer_line(row, head, lang, now)
        except Refused as refused:
            answered = Answered(answer_error=str(refused))
            status = EXIT_REFUSED
        _write(_filled(row or [], answered, head, places))
    return status


def _rows(lines: Iterator[str]) -> Iterator[list[str] | None]:
    """Yield the cells of each line; None of one that is no CSV."""
    reader = csv.reader(lines)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None


def _filled(row: list[str], answered: Answered, head: Head, places: list[int | None]) -> list[str]:
    """Return the cells of a line with the answer in its columns; what is too much stands at the end."""
    width = len(head.names)
    cells = [*row[:width], *[""] * (width - len(row))]
    for place, cell in zip(places, answered, strict=True):
        if place is None:
            cells.append(cell)
        else:
            cells[place] = cell
    return [*cells, *row[width:]]


def _write(cells: list[str]) -> None:
    sys.stdout.buffer.write(_line(cells))
    # Whoever sends lines one by one through a pipe gets each answer at once.
    sys.stdout.flush()


def _line(cells: list[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode(errors="surrogateescape")
