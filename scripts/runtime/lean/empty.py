"""Makes the lean core: the body of every function that is not kept becomes a call that reports, and a trap.

What is kept stays as it is, byte for byte: no function, type, variable or place in a table gets another
number, and no data another address. The function that reports takes the number of an imported one that no
function left calls. The tables that only functions read which go become zeros.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from scripts.runtime.lean.instructions import Op, i32_const, instructions
from scripts.runtime.lean.tables import without
from scripts.runtime.lean.wasm import (
    Id,
    Import,
    Kind,
    Reader,
    Section,
    content_of,
    exports,
    functions,
    imports,
    replaced,
    sections,
    segments,
    sized,
    types,
    unsigned,
    vector,
)

# The module and the name of the function that an emptied function calls with its number.
MISSING = (b"lean", b"missing")
# From one i32 to nothing.
_REPORT = bytes([0x60, 1, 0x7F, 0])


class EmptyingError(ValueError):
    """The core is not as this way of making it lean expects it."""


def empty(core: bytes, kept: Collection[int], unread: Collection[int], handed_out: Collection[str]) -> bytes:
    """Return the lean core.

    Args:
        core: the whole core.
        kept: the functions that stay, by their numbers in the core, imported ones counted.
        unread: the blocks of data that go.
        handed_out: the names under which something is asked of the core from outside; all other exports go.

    Raises:
        EmptyingError: nothing in the core can take the place of the function that reports.
    """
    parts = sections(core)
    from_outside = list(imports(content_of(parts, Id.IMPORT)))
    left = [it for it in exports(content_of(parts, Id.EXPORT)) if it.name.decode() in handed_out]
    places = [place for place, it in enumerate(from_outside) if it.kind == Kind.FUNCTION]
    code = list(functions(parts))
    report = _uncalled(len(places), (body for number, body in code if number in kept), parts)
    kind = list(types(content_of(parts, Id.TYPE))).index(_REPORT)
    from_outside[places[report]] = Import(*MISSING, bytes([Kind.FUNCTION]) + unsigned(kind))
    data = list(without(segments(content_of(parts, Id.DATA)), unread))
    changed = {
        Id.IMPORT: vector(it.encoded() for it in from_outside),
        Id.EXPORT: vector(it.encoded() for it in left),
        Id.CODE: vector(
            sized(body if number in kept else _reporting(number, report)) for number, body in code
        ),
        Id.DATA_COUNT: unsigned(len(data)),
        Id.DATA: vector(it.encoded() for it in data),
    }
    return replaced(parts, changed)


def _uncalled(count: int, left: Iterable[bytes], parts: Sequence[Section]) -> int:
    """Return the first of so many imported functions that nothing left calls or has the address of."""
    used = set(_elements(content_of(parts, Id.ELEMENT)))
    for body in left:
        for it in instructions(body):
            if it.op in {Op.CALL, Op.RETURN_CALL, Op.REF_FUNC}:
                used.add(Reader(body, it.operands).unsigned())
    used |= {it.number for it in exports(content_of(parts, Id.EXPORT)) if it.kind == Kind.FUNCTION}
    free = next((number for number in range(count) if number not in used), None)
    if free is None:
        raise EmptyingError("Every function that the core imports is called by one that is kept")
    return free


def _elements(content: bytes) -> Iterator[int]:
    """Read the section of elements: the functions in the table.

    Raises:
        EmptyingError: there is more than one list of them, or it is of another kind.
    """
    reader = Reader(content)
    if (count := reader.unsigned()) != 1 or reader.taken(1) != b"\0":
        raise EmptyingError(f"The core fills its table in {count} ways that are not known here")
    while reader.taken(1) != bytes([Op.END]):
        pass
    for _ in range(reader.unsigned()):
        yield reader.unsigned()


def _reporting(number: int, report: int) -> bytes:
    """Return a body without local variables that tells the function's number and ends there."""
    call = i32_const(number) + bytes([Op.CALL]) + unsigned(report)
    return b"\0" + call + bytes([Op.UNREACHABLE, Op.END])
