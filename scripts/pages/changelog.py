"""Reads CHANGELOG.md, of which the page of changes and the feeds are made, and holds it to its form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES, capitalized, dates, text
from scripts.paths import ROOT

CHANGELOG = ROOT / "CHANGELOG.md"
PARTS = (
    "answers",
    "calendar",
    "checker",
    "clock",
    "countdown",
    "links",
    "numbers",
    "observed",
    "package",
    "pages",
    "provisional",
    "reading",
    "scams",
    "search",
    "sources",
    "start",
    "topics",
)
"""What can have changed beside rules and flows, each named by `page.changes.PART`."""

# What follows is not for readers.
_END = "\n## For maintainers\n"
_DAY = re.compile(r"^## (.*)\n", re.MULTILINE)
_NAMES = re.compile(r"`[a-z0-9.-]+`(?:, `[a-z0-9.-]+`)*")
_WHOM = re.compile(r"For: (?P<en>.+[^.])\.\n适用：(?P<zh>.+[^。])。", re.DOTALL)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CODE = re.compile(r"`[^`]*`")
_RULES = {rule for flow in FLOWS.values() for rule in flow.timers}
_FACT = re.compile(r"\bF\d+\b")


class ChangelogError(ValueError):
    """An entry of CHANGELOG.md has not the form of one."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed on a day.

    Attributes:
        day: the day on which it was published.
        names: the rules, flows or parts that changed.
        whom: whom it concerns and for which days, by language.
        words: what changed, by language, in Markdown.
    """

    day: date
    names: tuple[str, ...]
    whom: dict[str, str]
    words: dict[str, str]

    @property
    def id(self) -> str:
        """Its name in addresses and feeds, which stays."""
        return f"c{self.day}-{self.names[0].replace('.', '-')}"

    def title(self, lang: str) -> str:
        """Return what changed, as readers call it."""
        return capitalized(text(lang, "page.changes.and").join(_called(name, lang) for name in self.names))


def read_changes(path: Path = CHANGELOG) -> list[Change]:
    """Return all changes, the newest first.

    Raises:
        ChangelogError: an entry has not its form: the entry and what is wrong with it.
    """
    written = path.read_text("utf-8").partition(_END)[0]
    _, *parts = _DAY.split(written)
    changes = [
        change for day, entries in zip(parts[::2], parts[1::2], strict=True) for change in _of(day, entries)
    ]
    days = [change.day for change in changes]
    if days != sorted(days, reverse=True):
        raise ChangelogError("the newest day stands first")
    for change in changes:
        if [it.id for it in changes].count(change.id) > 1:
            raise ChangelogError(f"{change.id}: two entries of a day begin with the same name")
    return changes


def _of(day: str, entries: str) -> Iterator[Change]:
    before, *parts = re.split(r"^### (.*)\n", entries, flags=re.MULTILINE)
    try:
        published = date.fromisoformat(day)
    except ValueError:
        raise ChangelogError(f"{day}: no day, such as 2026-11-30") from None
    if before.strip() or not parts:
        raise ChangelogError(f"{day}: below a day stand entries, and nothing else")
    for head, body in zip(parts[::2], parts[1::2], strict=True):
        yield _change(published, head, body)


def _change(day: date, head: str, body: str) -> Change:
    where = f"{day} {head}"
    if not _NAMES.fullmatch(head):
        raise ChangelogError(f"{where}: not the names of rules, flows or parts, each in backticks")
    names = tuple(re.findall(r"`([^`]+)`", head))
    for name in names:
        if name not in {*_RULES, *FLOWS, *PARTS}:
            raise ChangelogError(f"{where}: there is no rule, flow or part {name}")
    blocks = body.strip().split("\n\n")
    whom = _WHOM.fullmatch(blocks[0])
    if not whom:
        raise ChangelogError(f"{where}: it does not say for whom or which days, as “For: ….” and “适用：….”")
    if len(blocks) != 3:
        raise ChangelogError(f"{where}: after that stands one paragraph in English and one in Chinese")
    english, chinese = (_joined(block) for block in blocks[1:])
    if _CHINESE.search(_CODE.sub("", english)) or not _CHINESE.search(chinese):
        raise ChangelogError(f"{where}: English comes first, Chinese after it")
    return Change(
        day, names, {lang: _joined(whom[lang]) for lang in LANGUAGES}, {"en": english, "zh": chinese}
    )


def _joined(block: str) -> str:
    """Return the lines of a paragraph as one; between Chinese no space is put."""
    return re.sub(r"(?<=[^\x00-\xff])\n(?=[^\x00-\xff])", "", block).replace("\n", " ")


def _called(name: str, lang: str) -> str:
    if name in PARTS:
        return text(lang, f"page.changes.{name}")
    flow, _, timer = name.partition(".")
    called = text(lang, f"flow.{flow}")
    return text(lang, "page.changes.rule", flow=called, rule=text(lang, f"rule.{timer}")) if timer else called


def changes(lang: str) -> str:
    """Return all changes for the page that lists them, day by day."""
    return "\n\n".join(_listed(read_changes(), lang))


def _listed(known: list[Change], lang: str) -> Iterator[str]:
    shown = None
    for change in known:
        if change.day != shown:
            shown = change.day
            yield f"## {dates(lang).written(shown.isoformat())} {{ #d{shown} .questions }}"
        facts = _FACT.sub(lambda fact: f"[{fact[0]}](sources.md#{fact[0].lower()})", change.words[lang])
        whom = text(lang, "page.changes.whom", whom=escape(change.whom[lang], quote=False))
        yield f"### {change.title(lang)} {{ #{change.id} }}"
        yield f"{whom}\n{{: .whom }}"
        yield facts
