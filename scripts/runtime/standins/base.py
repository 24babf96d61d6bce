"""Stands in for `_pyodide/_base.py`: runs code, without what a console needs for it."""

import _ast
from typing import Any

_AST_ONLY = 0x400


def eval_code(
    source: str,
    globals: dict[str, Any] | None = None,  # noqa: A002 - Pyodide passes it by this name
    locals: dict[str, Any] | None = None,  # noqa: A002
    *,
    filename: str = "<exec>",
) -> Any:  # noqa: ANN401 - code may come to anything
    """Run code, and return what its last statement comes to, if that is an expression."""
    names: dict[str, Any] = {} if globals is None else globals
    module: Any = compile(source, filename, "exec", _AST_ONLY)
    last = module.body.pop() if module.body and isinstance(module.body[-1], _ast.Expr) else None
    exec(compile(module, filename, "exec"), names, locals)  # noqa: S102 - it is what is asked for
    if last is None:
        return None
    return eval(compile(_ast.Expression(last.value), filename, "eval"), names, locals)  # noqa: S307
