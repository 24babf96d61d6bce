"""Prepares the pages for Zensical, which knows neither our macros nor two languages: a site for each."""

import json
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined

from rules.wording import LANGUAGES
from scripts.pages.grounds import gather
from scripts.pages.macros import define_env
from scripts.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

DOCS = ROOT / "docs"
# Those that the site uses and Zensical knows; the folds are the project's own, in plain Markdown.
EXTENSIONS = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "md_in_html",
    "tables",
    "scripts.pages.folds",
    "pymdownx.details",
)


def prepare(folder: Path) -> list[Path]:
    """Write a folder for each language, with its pages filled in and a configuration, and return them."""
    shutil.rmtree(folder, ignore_errors=True)
    return [_language(folder / lang, lang) for lang in LANGUAGES]


def _language(folder: Path, lang: str) -> Path:
    docs = folder / "docs"
    for path in sorted(DOCS.rglob("*.md")):
        if path.name.endswith(".en.md") != (lang == "en"):
            continue
        place = docs / path.relative_to(DOCS).with_name(path.name.replace(".en.md", ".md"))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(filled(path.read_text("utf-8"), lang), "utf-8")
    configuration = {
        "site_name": "guide",
        "docs_dir": "docs",
        "site_dir": "site",
        "use_directory_urls": True,
        "theme": {"language": lang, "font": False},
        "markdown_extensions": [*EXTENSIONS],
    }
    # A subset of YAML.
    (folder / "mkdocs.yml").write_text(json.dumps(configuration), "utf-8")
    return folder


def filled(markdown: str, lang: str) -> str:
    """Return a page with what it asks of the rules in place, as MkDocs gets it from its macros."""
    macros: dict[str, Callable[..., str]] = {}
    page = SimpleNamespace(file=SimpleNamespace(locale=lang))
    define_env(SimpleNamespace(page=page, macro=lambda piece, name: macros.update({name: piece})))
    head, body = _parted(markdown)
    # The pages' own text; what a reader brings is never among it.
    made = Environment(undefined=StrictUndefined, autoescape=False).from_string(body).render(macros)  # noqa: S701
    return head + gather(lang, made)


def _parted(markdown: str) -> tuple[str, str]:
    """Return what stands before a page's text, and its text."""
    if not markdown.startswith("---\n"):
        return "", markdown
    end = markdown.index("\n---\n", 3) + len("\n---\n")
    kept = re.findall(r"^(?:title|description): .*\n", markdown[:end], re.MULTILINE)
    return f"---\n{''.join(kept)}---\n", markdown[end:]
