"""Writes a page for each rule into docs/rules/, in both languages: `python -m scripts.pages.rule_pages`.

Run before MkDocs. A page that has not changed is left as it is, and one whose rule is gone is removed.
"""

from pathlib import Path

from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES
from scripts.pages.rule_page import rule_page
from scripts.paths import ROOT

PAGES = ROOT / "docs" / "rules"
_SUFFIX = {"zh": ".md", "en": ".en.md"}


def pages() -> dict[str, str]:
    """Return every page by its path inside docs/rules/."""
    return {
        f"{flow.id}/{timer.id}{_SUFFIX[lang]}": rule_page(lang, flow, state, timer)
        for flow in FLOWS.values()
        for state, timer in flow.timed
        for lang in LANGUAGES
    }


def write(folder: Path = PAGES) -> None:
    """Bring the pages in a folder up to date."""
    wanted = {folder / name: page for name, page in pages().items()}
    for path in folder.rglob("*.md"):
        if path not in wanted:
            path.unlink()
    for path, page in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != page:
            path.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write()
