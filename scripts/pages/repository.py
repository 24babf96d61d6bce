"""Leads readers to the project's repository, where REPO_URL says which one it is.

The foot of every page has the same two ways (`overrides/partials/footer.html`).
"""

import os
from html import escape
from urllib.parse import urlencode

from rules.wording import text

# The forms in `.github/ISSUE_TEMPLATE/` by what a page calls them.
FORMS = {"correct": "correction.yml", "wrong-date": "wrong-date.yml"}


def report(form: str, page: str) -> str:
    """Return the address of a form with the page filled in, and nothing else; empty without a repository.

    Args:
        form: one of `FORMS`.
        page: the page that it is about, below the site's root.
    """
    repository = os.environ.get("REPO_URL", "").rstrip("/")
    if not repository:
        return ""
    asked = {"template": FORMS[form], "page": os.environ.get("SITE_URL", "") + page}
    return f"{repository}/issues/new?{urlencode(asked)}"


def correct(lang: str) -> str:
    """Say on the page about the site where a mistake is told: by the forms, or by what other way."""
    page = "about/" if lang == "zh" else "en/about/"
    links = {form: report(form, page) for form in FORMS}
    if not all(links.values()):
        return text(lang, "page.correct.no-repository")
    return text(
        lang, "page.correct.by-form", **{form.replace("-", "_"): escape(link) for form, link in links.items()}
    )
