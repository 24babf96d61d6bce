"""Splits the search index by language, so that a page loads and finds pages of its own language only."""

import json
from pathlib import Path

from rules.api.compact import dumps

LANGUAGES = ("zh", "en")


def split_index(site: Path) -> None:
    """Write `search/LANGUAGE.json` for each language in place of the theme's index of the whole site.

    Args:
        site: the folder of the built site.
    """
    whole = site / "search" / "search_index.json"
    index = json.loads(whole.read_text("utf-8"))
    # For any other language the theme's worker would fetch stemmers and stop words, and the pipeline set in
    # mkdocs.yml has no use for either.
    config = {**index["config"], "lang": ["en"]}
    for language in LANGUAGES:
        docs = [entry for entry in index["docs"] if _language(entry["location"]) == language]
        path = whole.with_name(f"{language}.json")
        path.write_text(dumps({"config": config, "docs": docs}), "utf-8")
    whole.unlink()


def _language(location: str) -> str:
    return "en" if location.startswith("en/") else "zh"
