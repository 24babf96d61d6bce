"""Stands in for `_pyodide/_importhook.py`: JavaScript's objects can be imported."""

import sys
from _frozen_importlib import ModuleSpec
from typing import Any


class _JsFinder:
    """Finds what was registered, and what that has as attributes."""

    def __init__(self) -> None:
        self.objects: dict[str, Any] = {}

    def find_spec(self, name: str, _path: object, _target: object = None) -> ModuleSpec | None:
        parent, _, child = name.rpartition(".")
        if not parent:
            found = self.objects.get(name)
        elif parent.partition(".")[0] in self.objects:
            found = getattr(sys.modules[parent], child, None)
        else:
            found = None
        return None if found is None else ModuleSpec(name, _JsLoader(found), is_package=True)


class _JsLoader:
    """Hands over an object of JavaScript's as a module."""

    def __init__(self, found: Any) -> None:  # noqa: ANN401 - it can be anything
        self.found = found

    def create_module(self, _spec: ModuleSpec) -> Any:  # noqa: ANN401
        return self.found

    def exec_module(self, module: object) -> None:
        """Do nothing: it is there."""


_finder = _JsFinder()


def register_js_finder() -> None:
    """Let JavaScript's objects be imported."""
    sys.meta_path.append(_finder)


def register_js_module(name: str, found: Any) -> None:  # noqa: ANN401
    """Let an object of JavaScript's be imported by a name."""
    _finder.objects[name] = found


def register_windows_finder() -> None:
    """Do nothing: no path of Windows comes here."""


def register_module_not_found_hook(_packages: object) -> None:
    """Do nothing: there are no packages to tell of."""


def add_note_to_module_not_found_error(_error: ModuleNotFoundError) -> None:
    """Add nothing: there are no packages to tell of."""
