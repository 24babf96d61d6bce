"""Lets the theme's script take its search worker, and what it asks of an index, from `web/reading/search.js`.

By itself Material for MkDocs fetches both on every page view, and offers no way to have them later.
"""

import re
from pathlib import Path

# What the theme's script has, each once, and what it becomes.
_HOOKS = {
    r'(document\.forms\.namedItem\("search"\)\?)\w+\(\):': r"\1window.lateSearch.index:",
    r"new Worker\((\w+)\)": r"new window.lateSearch.Worker(\1)",
}


def hook_search(site: Path) -> None:
    """Change the theme's script in the folder of the built site, and put ours before it.

    In one file they come together, or not at all: by itself the theme's would look for what is not there.

    Raises:
        ValueError: the script is not as it was when this was written.
    """
    (path,) = (site / "assets" / "javascripts").glob("bundle.*.min.js")
    script = path.read_text("utf-8")
    for theirs, hooked in _HOOKS.items():
        script, changed = re.subn(theirs, hooked, script)
        if changed != 1:
            raise ValueError(f"{path.name} has {changed} places like {theirs}, where search is hooked in")
    ours = site / "assets" / "search.js"
    path.write_text(ours.read_text("utf-8") + script, "utf-8")
    ours.unlink()
