"""Keeps the two languages in step: an English page records which Chinese text it says the same as.

`python -m scripts.maintain.translations` lists what is missing, stale, orphaned or different and fails if
there is anything; `--record` writes the hash of each Chinese page into its translation, to be run
once the translation has been read against it.
"""

import argparse
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

from scripts.paths import ROOT

DOCS = ROOT / "docs"
GENERATED = DOCS / "rules"

_RECORD = re.compile(r"^source_sha256: *(?P<hash>[0-9a-f]*)\n", re.MULTILINE)
_HEADING_ID = re.compile(r"^#{1,6} .*\{ *(#[\w-]+(?: \.[\w-]+)*) *\}", re.MULTILINE)
_ID = re.compile(r"[A-Za-z0-9_.-]+")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# These are called with words alone.
_WORDED = ("console", "cell")
_CODE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
# Addresses, attributes and dates carry digits that are written differently or are not read at all.
_NOT_PROSE = re.compile(
    r"\{\{.*?\}\}|\{[^{}]*\}|\]\([^)]*\)|<[^>]*>"
    r"|\d{1,2}月(?:\d{1,2}日)?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)",
    re.DOTALL,
)


def source_hash(chinese: str) -> str:
    """Return the hash under which a Chinese page is recorded in its translation."""
    return hashlib.sha256(chinese.encode()).hexdigest()[:16]


def problems(docs: Path = DOCS, generated: Path = GENERATED) -> Iterator[str]:
    """Yield a sentence for each page whose two languages are out of step.

    Args:
        docs: the folder of the pages, `NAME.md` in Chinese beside `NAME.en.md`.
        generated: a folder in it whose pages are made in both languages at once.
    """
    pages = [path for path in sorted(docs.rglob("*.md")) if generated not in path.parents]
    for path in pages:
        name = path.relative_to(docs).as_posix()
        if path.name.endswith(".en.md"):
            if not path.with_name(path.name.removesuffix(".en.md") + ".md").exists():
                yield f"{name}: orphaned, there is no Chinese page"
        elif not _translation_of(path).exists():
            yield f"{name}: missing in English"
        else:
            yield from (f"{name}: {problem}" for problem in _differences(path))


def record(docs: Path = DOCS) -> None:
    """Write into each translation the hash of the Chinese page it now says the same as."""
    for translation in sorted(docs.glob("*.en.md")):
        chinese = translation.with_name(translation.name.removesuffix(".en.md") + ".md")
        line = f"source_sha256: {source_hash(chinese.read_text('utf-8'))}\n"
        text = _RECORD.sub("", translation.read_text("utf-8"), count=1)
        translation.write_text(text.replace("---\n", f"---\n{line}", 1), "utf-8")


def _translation_of(chinese: Path) -> Path:
    return chinese.with_name(f"{chinese.stem}.en.md")


def _differences(path: Path) -> Iterator[str]:
    chinese, english = path.read_text("utf-8"), _translation_of(path).read_text("utf-8")
    recorded = _RECORD.search(english)
    if not recorded:
        yield "the translation does not record its source"
    elif recorded["hash"] != source_hash(chinese):
        yield "the translation is stale: the Chinese page has changed since it was read against it"
    for what, left, right in (
        ("heading ids", _HEADING_ID.findall(chinese), _HEADING_ID.findall(english)),
        ("facts, rules and values", _named(chinese), _named(english)),
        ("numbers", _numbers(chinese), _numbers(english)),
    ):
        if left != right:
            chinese_only, english_only = _only(left, right), _only(right, left)
            yield f"different {what}: only in Chinese {chinese_only}; only in English {english_only}"


def _named(page: str) -> list[str]:
    """Return the macro calls of a page with the ids they name, sorted: sentences may be in another order."""
    return sorted(
        " ".join([call.node.name, *filter(_ID.fullmatch, _constants(call))])
        for call in Environment(autoescape=True).parse(page).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name)
    )


def _constants(call: nodes.Call) -> list[str]:
    """Return the texts a macro is called with, without words, such as the label that `check` shows first."""
    if isinstance(call.node, nodes.Name) and call.node.name in _WORDED:
        return []
    values = [argument for argument in call.args if isinstance(argument, nodes.Const)]
    values += [argument.value for argument in call.kwargs if isinstance(argument.value, nodes.Const)]
    texts = [str(constant.value) for constant in values]
    return texts[1:] if isinstance(call.node, nodes.Name) and call.node.name == "check" else texts


def _numbers(page: str) -> list[str]:
    """Return the numbers typed into a page; a single digit counts steps, which Chinese writes as words."""
    prose = _NOT_PROSE.sub(" ", _CODE.sub("", _FRONT_MATTER.sub("", page)))
    return sorted(re.findall(r"\d{2,}", prose))


def _only(left: list[str], right: list[str]) -> str:
    return ", ".join((Counter(left) - Counter(right)).elements()) or "nothing"


def main(arguments: list[str] | None = None) -> int:
    """List what is out of step, or record that nothing is; return 1 if something is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--record", action="store_true", help="record the Chinese pages as they are now")
    if parser.parse_args(arguments).record:
        record()
    found = list(problems())
    for problem in found:
        sys.stdout.write(f"{problem}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
