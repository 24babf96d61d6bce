"""Imports the rules, answers questions with them, and tells which library modules all that took.

REQUEST has `path` (what to put on `sys.path`), `modules` (names to import) and `questions` (texts as the page
sends them). RESULT has `answers` (as the page gets them), `library` (the library modules loaded, each with
its file inside the library's zip) and `python` (the version).
"""

import importlib
import json
import sys
import traceback
import zipimport

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"

request = json.loads(globals()["REQUEST"])
sys.path.insert(0, request["path"])
for name in request["modules"]:
    importlib.import_module(name)
reply = importlib.import_module("rules.page").reply
answers = [reply(question) for question in request["questions"]]
# An error on its way through the library must come out readable too.
try:
    json.loads("{")
except ValueError as error:
    answers.append(traceback.format_exception(error)[-1])

library = {}
for name, module in sorted(sys.modules.items()):
    # Many modules of the start are frozen into the interpreter and need no file.
    loader = getattr(module, "__loader__", None)
    if isinstance(loader, zipimport.zipimporter) and loader.archive == LIBRARY:
        file = loader.get_filename(name).removeprefix(f"{LIBRARY}/")
        library[name] = file.removesuffix("c")

version = ".".join(map(str, sys.version_info[:3]))
RESULT = json.dumps({"answers": answers, "library": library, "python": version})
