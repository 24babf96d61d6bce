"""Answers questions with the rules, and tells which modules all that took.

REQUEST has `path` (what to put on `sys.path`) and `questions` (texts as the page sends them). RESULT has
`answers` (as the page gets them), `library` and `rules` (the modules loaded of each, with the file that each
came from, relative to the library or to `path`) and `python` (the version).
"""

import importlib
import json
import sys
import traceback

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"

request = json.loads(globals()["REQUEST"])
sys.path.insert(0, request["path"])
reply = importlib.import_module("rules.entry.page").reply
answers = [reply(question) for question in request["questions"]]
# An error on its way through the library must come out readable too.
try:
    json.loads("{")
except ValueError as error:
    answers.append(traceback.format_exception(error)[-1])


def loaded_from(folder: str) -> dict[str, str]:
    """Return the source files of the modules that came from a folder or a zip."""
    # Many modules of the start are frozen into the interpreter and have no file.
    files = {name: getattr(module, "__file__", None) or "" for name, module in sorted(sys.modules.items())}
    return {
        name: file.removeprefix(f"{folder}/").removesuffix("c")
        for name, file in files.items()
        if file.startswith(f"{folder}/")
    }


RESULT = json.dumps(
    {
        "answers": answers,
        "library": loaded_from(LIBRARY),
        "rules": loaded_from(request["path"]),
        "python": ".".join(map(str, sys.version_info[:3])),
    }
)
