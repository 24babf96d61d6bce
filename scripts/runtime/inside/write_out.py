"""Writes out, in the rules' sources, what Python would compose of them at every start.

REQUEST has `sources` (a folder), `names` (files in it) and `target` (the folder to write to). RESULT is
null.

A dataclass and a named tuple get the ``__init__`` or ``__new__`` that would be composed as text and compiled
while the module is loaded; annotations, which nobody asks for at a run, go. What both rest on then are the
stand-ins for dataclasses and typing. That a dataclass is frozen is seen to by the types and the tests: here
its fields are plain ones.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

_UNSET = "..."


class _WrittenOut(ast.NodeTransformer):
    """Takes annotations away and writes classes out."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        if node.value is None:
            return ast.Pass()
        return ast.Assign([node.target], node.value)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        options = _dataclass_options(node)
        is_tuple = any(isinstance(base, ast.Name) and base.id == "NamedTuple" for base in node.bases)
        fields = list(_fields(node)) if is_tuple or options is not None else []
        if fields:
            node.body = [item for item in node.body if not isinstance(item, ast.AnnAssign)]
        self.generic_visit(node)
        names = tuple(name for name, _ in fields)
        if is_tuple:
            node.body[:0] = ast.parse(f"__slots__ = ()\n_fields = {names!r}\n{_new(fields)}").body
        elif options is not None:
            # Only what is frozen can be hashed.
            unhashable = "" if options.get("frozen") else "__hash__ = None\n"
            slots = f"__slots__ = {names!r}\n" if options.get("slots") else ""
            written = f"{slots}__match_args__ = {names!r}\n{unhashable}{_init(fields)}"
            node.body[:0] = ast.parse(written).body
            node.bases.append(ast.Name("dataclass", ast.Load()))
            node.decorator_list = []
        return node


def _dataclass_options(node: ast.ClassDef) -> dict[str, bool] | None:
    """Return the options of a dataclass, nothing for another class; refuse what is not known here."""
    for decorator in node.decorator_list:
        call = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(call, ast.Name) and call.id == "dataclass":
            named = decorator.keywords if isinstance(decorator, ast.Call) else []
            options = {str(it.arg): bool(ast.literal_eval(it.value)) for it in named}
            odd = options.keys() - {"frozen", "slots"} or node.bases or len(node.decorator_list) > 1
            own = {"__init__", "__post_init__", "__eq__", "__hash__", "__repr__"}
            if odd or any(isinstance(it, ast.FunctionDef) and it.name in own for it in node.body):
                raise ValueError(f"{node.name} is a dataclass of a kind that write_out.py does not know.")
            return options
    return None


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr | None]]:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            yield item.target.id, item.value


def _factory(value: ast.expr | None) -> str | None:
    """Return what makes the default of a field anew for each object, in words of Python."""
    if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "field"):
        return None
    (only,) = value.keywords
    if only.arg != "default_factory":
        raise ValueError(f"write_out.py does not know this field: {ast.unparse(value)}")
    return ast.unparse(only.value)


def _signature(fields: list[tuple[str, ast.expr | None]]) -> str:
    def written(name: str, value: ast.expr | None) -> str:
        if value is None:
            return name
        return f"{name}={_UNSET if _factory(value) else ast.unparse(value)}"

    return ", ".join(written(*field) for field in fields)


def _init(fields: list[tuple[str, ast.expr | None]]) -> str:
    def assigned(name: str, value: ast.expr | None) -> str:
        factory = _factory(value)
        return f"{factory}() if {name} is {_UNSET} else {name}" if factory else name

    body = "".join(f"    self.{name} = {assigned(name, value)}\n" for name, value in fields)
    return f"def __init__(self, {_signature(fields)}):\n{body}"


def _new(fields: list[tuple[str, ast.expr | None]]) -> str:
    values = "".join(f"{name}, " for name, _ in fields)
    return f"def __new__(cls, {_signature(fields)}):\n    return tuple.__new__(cls, ({values}))\n"


def written_out(source: str) -> str:
    """Return the source of a module with all that written out."""
    module = _WrittenOut().visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(module))


request = json.loads(globals()["REQUEST"])
for name in request["names"]:
    target = Path(request["target"]) / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(written_out((Path(request["sources"]) / name).read_text("utf-8")), "utf-8")
RESULT = "null"
