"""Answers questions with the rules, and tells which modules all that took.

REQUEST has `questions` (texts as the page sends them), `later` (members of those that need an archive of
their own, each with that archive's path or null), and where the rules are: `path` (a folder to put on
`sys.path`) or `archive` (the page's first). RESULT has `answers` (as the page gets them), `library` and
`rules` (the modules that the questions loaded, with the file that each came from, relative to the library or
to `path`), `later` (by member what the questions with it loaded beside all before, as a list of the two),
`patterns` (what was compiled before the first of those, each with its flags, as Python writes it) and
`python` (the version).
"""

import importlib
import json
import re
import sys
import traceback
from _frozen_importlib import BuiltinImporter, FrozenImporter

import archive as archives

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"

request = json.loads(globals()["REQUEST"])
first = request.get("archive")


def bring(archive: str | None) -> None:
    """Let the modules of an archive be imported, if there are archives."""
    if archive:
        archives.add(archive)


def loaded() -> dict[str, str]:
    """Return the modules that are there, with their files; those within the interpreter have none."""
    return {
        name: getattr(module, "__file__", None) or ""
        for name, module in sorted(sys.modules.items())
        # What else there is of a module that is frozen into the interpreter is never read.
        if getattr(module, "__loader__", None) not in {BuiltinImporter, FrozenImporter}
    }


def below(folder: str, files: dict[str, str]) -> dict[str, str]:
    """Return the modules whose source files, or what was compiled from these, lie in a folder or a zip."""
    return {
        name: file.removeprefix(f"{folder}/").removesuffix("c")
        for name, file in files.items()
        if file.startswith(f"{folder}/")
    }


def parted(files: dict[str, str]) -> list[dict[str, str]]:
    """Return the modules of the library, and those of the rules."""
    if first:
        # In the page's archives they have no files.
        rules = {name: "" for name in files if name.partition(".")[0] == "rules"}
        return [{name: file for name, file in files.items() if name not in rules}, rules]
    return [below(LIBRARY, files), below(request["path"], files)]


sys.path.insert(0, request.get("path", ""))
bring(first)
reply = importlib.import_module("rules.entry.page").reply
later = {
    member: [it for it in request["questions"] if member in json.loads(it)] for member in request["later"]
}
apart = {it for those in later.values() for it in those}
answers = {it: reply(it) for it in request["questions"] if it not in apart}
# An error on its way through the library must come out readable too.
try:
    json.loads("{")
except ValueError as error:
    told = traceback.format_exception(error)[-1]
before, patterns = loaded(), [*re.PATTERNS]  # type: ignore[attr-defined]
library, rules = parted(before)
found = {}
for member, those in later.items():
    bring(request["later"][member])
    answers |= {it: reply(it) for it in those}
    now = loaded()
    found[member] = parted({name: file for name, file in now.items() if name not in before})
    before = now

RESULT = json.dumps(
    {
        "answers": [*map(answers.get, request["questions"]), told],
        "library": library,
        "rules": rules,
        "later": found,
        "patterns": repr(patterns),
        "python": ".".join(map(str, sys.version_info[:3])),
    }
)
