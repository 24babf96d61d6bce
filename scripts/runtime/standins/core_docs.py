"""Stands in for `_pyodide/_core_docs.py`: what the core looks for in it, without the docstrings."""


class InternalError(Exception):
    """Says that the core itself went wrong."""


class ConversionError(Exception):
    """Says that a value has no counterpart in JavaScript."""


class _JsProxyMetaClass(type):
    """Makes the types of JavaScript's objects."""


class JsNull:
    """Is the type of JavaScript's null."""


class JsBigInt(int):
    """Is a whole number that JavaScript has as a BigInt."""


class _Undocumented:
    """Has every attribute, and is what it returns when it is called: the core asks each for its docstring."""

    def __call__(self, _token: object) -> "_Undocumented":
        return self

    def __getattr__(self, name: str) -> "_Undocumented":
        return self


jsnull = JsNull()
_undocumented = _Undocumented()


def __getattr__(name: str) -> _Undocumented:
    if name.startswith("__"):
        raise AttributeError(name)
    return _undocumented
