"""Stands in for `_pyodide/jsbind.py`: JavaScript's functions are called without signatures of their own."""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default


def _called(*_arguments: object, **_named: object) -> None:
    """Take any arguments."""


no_default = object()
# Any arguments, by position and by name, each converted as by default.
_IS_CLASS = False
default_signature = JsFuncSignature(
    _called, _IS_CLASS, 0, (), (), py2js_default, (), (), (), py2js_default, js2py_default_call_result
)
