"""Lets the theme's script take its search worker, and what it asks of an index, from `assets/search.js`.

By itself Material for MkDocs fetches both on every page view, and offers no way to have them later.
"""

import re
from pathlib import Path

# What the theme's script has, each once, and what it becomes. Where `assets/search.js` could not be loaded
# the script still does everything else.
_HOOKS = {
    r'(document\.forms\.namedItem\("search"\)\?)(\w+\(\)):': r"\1window.lateSearch?.index||\2:",
    r"new Worker\((\w+)\)": r"new(window.lateSearch?.Worker||Worker)(\1)",
}


def hook_search(site: Path) -> None:
    """Change the theme's script in the folder of the built site.

    Raises:
        ValueError: the script is not as it was when this was written.
    """
    (path,) = (site / "assets" / "javascripts").glob("bundle.*.min.js")
    script = path.read_text("utf-8")
    for theirs, ours in _HOOKS.items():
        script, changed = re.subn(theirs, ours, script)
        if changed != 1:
            raise ValueError(f"{path.name} has {changed} places like {theirs}, where search is hooked in")
    path.write_text(script, "utf-8")
