"""Imports modules from an archive of the build's: one marshalled dictionary, of the code of each by its name.

Read at once, an archive takes a third of the time that a zip takes, which is opened anew for each module.
"""

import marshal
import sys
from _frozen_importlib import ModuleSpec
from types import CodeType, ModuleType


class _Archive:
    """Finds and loads what is in one archive."""

    def __init__(self, codes: dict[str, tuple[bool, CodeType]]) -> None:
        self.codes = codes

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if name not in self.codes:
            return None
        return ModuleSpec(name, self, is_package=self.codes[name][0])

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python."""

    def exec_module(self, module: ModuleType) -> None:
        # No module is loaded twice.
        _, code = self.codes.pop(module.__name__)
        exec(code, module.__dict__)  # noqa: S102 - so a module is loaded


def add(path: str) -> None:
    """Let the modules of an archive be imported."""
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib is not there
        sys.meta_path.append(_Archive(marshal.load(file)))  # noqa: S302 - the build has written it
