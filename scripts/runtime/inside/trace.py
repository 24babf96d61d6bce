"""Imports the rules, answers requests with them, and tells which library modules all that took.

REQUEST has `path` (what to put on `sys.path`), `modules` (names to import) and `requests` (texts for
`rules.answer`). RESULT has `answers`, `library` (the library modules loaded, by the name of the file
they came from inside the library's zip), and `python` (the version).
"""

import importlib
import json
import sys
import zipimport

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"

request = json.loads(globals()["REQUEST"])
sys.path.insert(0, request["path"])
for name in request["modules"]:
    importlib.import_module(name)
answer = importlib.import_module("rules").answer
answers = [answer(text) for text in request["requests"]]

library = {}
for name, module in sorted(sys.modules.items()):
    # Many modules of the start are frozen into the interpreter and need no file.
    loader = getattr(module, "__loader__", None)
    if isinstance(loader, zipimport.zipimporter) and loader.archive == LIBRARY:
        file = loader.get_filename(name).removeprefix(f"{LIBRARY}/")
        library[name] = file.removesuffix("c")

RESULT = json.dumps(
    {"answers": answers, "library": library, "python": ".".join(map(str, sys.version_info[:3]))}
)
