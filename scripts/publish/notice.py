"""Writes `notice.html`: what in the site is by others, each part with the text of its licence."""

from html import escape
from pathlib import Path
from string import Template

from scripts.paths import ROOT
from scripts.publish.parts import PARTS, Part

NAME = "notice.html"
TEMPLATE = Path(__file__).with_suffix(".html")
# The project's own stands first.
_OWN = ROOT / "LICENSE"


def write_notice(site: Path) -> None:
    """Write it into the folder of the built site.

    Raises:
        FileNotFoundError: a licence is not where `PARTS` says.
    """
    own = _section(
        "Douyin after-sales guide", "MIT", "everything not listed below", [_OWN.read_text("utf-8")]
    )
    parts = "\n".join([own, *map(_of, PARTS)])
    page = Template(TEMPLATE.read_text("utf-8")).substitute(parts=parts)
    (site / NAME).write_text(page, "utf-8")


def _of(part: Part) -> str:
    return _section(f"{part.name} {part.version}".strip(), part.licence, part.where, part.licence_texts)


def _section(name: str, licence: str, where: str, texts: list[str]) -> str:
    told = "\n\n".join(text.strip("\n") for text in texts)
    return (
        f"<section><h2>{escape(name)}</h2><p>{escape(licence)} · {escape(where)}</p>"
        f"<details><summary>Licence of {escape(name)}</summary><pre>{escape(told)}</pre></details></section>"
    )
