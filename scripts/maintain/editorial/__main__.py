"""Prints what each page of the built site measures, and what goes beyond its target.

A star marks a measure beyond its target. Returns 1 if there is one.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.maintain.editorial.article import read
from scripts.maintain.editorial.measures import measure
from scripts.maintain.editorial.targets import Measure, Page, missed, most, pages
from scripts.paths import SITE

Row = tuple[Page, dict[Measure, float]]


def rows(site: Path) -> list[Row]:
    """Measure each page of a built site, but for its screens."""
    found = pages(site)
    return [(page, measure(read(page.file.read_text("utf-8")), page.lang)) for page in found]


def add_screens(site: Path, measured: list[Row]) -> None:
    """Measure the screens of each page, too."""
    # Without a browser the rest is measured all the same.
    from scripts.maintain.editorial.screens import phone, screens  # noqa: PLC0415
    from scripts.tools.serve import serve  # noqa: PLC0415

    with serve(site) as address, phone() as window:
        for page, values in measured:
            values[Measure.SCREENS] = screens(window, address + page.address)


def table(measured: list[Row]) -> Iterator[str]:
    """Yield the lines of the table."""
    columns = [measure for measure in Measure if measured and measure in measured[0][1]]
    yield f"{'page':44}" + "".join(f"{column:>15}" for column in columns)
    for page, values in measured:
        cells = (_cell(column, page, values[column]) for column in columns)
        yield f"{page.lang} {page.path:41}" + "".join(f"{cell:>15}" for cell in cells)


def misses(measured: list[Row]) -> list[str]:
    """Return a line for each measure beyond its target."""
    return [
        f"{page.lang} {page.path}: {name} {_number(value)}, at most {most(name, page):g}"
        for page, values in measured
        for name, value in values.items()
        if missed(name, page, value)
    ]


def _cell(name: Measure, page: Page, value: float) -> str:
    return _number(value) + ("*" if missed(name, page, value) else " ")


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return 1 if a target is missed or there is no site."""
    parser = argparse.ArgumentParser(prog="python -m scripts.maintain.editorial", description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=SITE, help="the built site")
    parser.add_argument("--no-screens", action="store_true", help="only what needs no browser")
    told = parser.parse_args(arguments)
    measured = rows(told.site)
    if not measured:
        sys.stderr.write(f"There is no built site in {told.site}: run `make build` first.\n")
        return 1
    if not told.no_screens:
        add_screens(told.site, measured)
    found = misses(measured)
    lines = [*table(measured), "", f"{len(found)} beyond their target", *found]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
