"""Makes of a core one that records which of its data are read, by functions that are kept and by others.

Each instruction that reads memory first notes the block of the address, in one of two tables beside the
core's own: a place in it that is not empty stands for a block that was read.
"""

from collections.abc import Collection

from scripts.runtime.lean.instructions import Op, instructions
from scripts.runtime.lean.wasm import (
    Export,
    Id,
    Kind,
    Reader,
    bodies,
    content_of,
    exports,
    imports,
    replaced,
    sections,
    segments,
    signed,
    sized,
    types,
    unsigned,
    vector,
)

BLOCK = 16
# What the two tables are called outside.
KEPT, OTHERS = "read.kept", "read.others"
_WIDEST = 8  # bytes that one instruction reads
_SHIFT = BLOCK.bit_length() - 1
_I32 = b"\x7f"
_LOADS = range(Op.FIRST_LOAD, Op.LAST_LOAD + 1)


def record_reads(core: bytes, kept: Collection[int]) -> bytes:
    """Return the core with a record of what is read of its data.

    Args:
        core: the whole core.
        kept: the functions whose reading is recorded apart from that of all others.
    """
    parts = sections(core)
    *_, last = segments(content_of(parts, Id.DATA))
    end = last.address + last.length
    functions = sum(it.kind == Kind.FUNCTION for it in imports(content_of(parts, Id.IMPORT)))
    code = list(bodies(content_of(parts, Id.CODE)))
    kinds = list(types(content_of(parts, Id.TYPE)))
    told = [kinds.index(_type(2, 1)), kinds.index(_type(3, 0))] * 2
    own_types = Reader(content_of(parts, Id.FUNCTION))
    tables = Reader(content_of(parts, Id.TABLE))
    own_tables = tables.unsigned()
    added = functions + len(code)

    def recording(number: int, body: bytes) -> bytes:
        load = added if number in kept else added + 2
        made, done = bytearray(), 0
        for it in instructions(body):
            if it.op in _LOADS:
                memory = Reader(body, it.operands)
                memory.unsigned()
                made += body[done : it.begin] + _const(memory.unsigned()) + _call(load)
                done = it.begin
            elif it.op == Op.MEMORY_COPY:
                made += body[done : it.begin] + _call(load + 1)
                done = it.end
        return bytes(made) + body[done:]

    recorders = [
        note(table, end) for table in (own_tables, own_tables + 1) for note in (_note_load, _note_copy)
    ]
    blocks = bytes([0x70, 0]) + unsigned((end >> _SHIFT) + 2)
    handed_out = list(exports(content_of(parts, Id.EXPORT)))
    handed_out += [
        Export(name.encode(), Kind.TABLE, own_tables + place) for place, name in enumerate((KEPT, OTHERS))
    ]
    number = own_types.unsigned() + len(told)
    changed = {
        Id.FUNCTION: unsigned(number) + own_types.content[own_types.at :] + b"".join(map(unsigned, told)),
        Id.TABLE: unsigned(own_tables + 2) + tables.content[tables.at :] + blocks * 2,
        Id.EXPORT: vector(it.encoded() for it in handed_out),
        Id.CODE: vector(
            map(sized, [*(recording(it, body) for it, body in enumerate(code, functions)), *recorders])
        ),
    }
    return replaced(parts, changed)


def _type(parameters: int, results: int) -> bytes:
    return b"\x60" + vector([_I32] * parameters) + vector([_I32] * results)


def _const(number: int) -> bytes:
    return bytes([Op.I32_CONST]) + signed(number - (1 << 32) if number >= 1 << 31 else number)


def _call(function: int) -> bytes:
    return bytes([Op.CALL]) + unsigned(function)


def _get(local: int) -> bytes:
    return bytes([0x20, local])


def _note(table: int) -> bytes:
    """Take an address from the stack and fill the place of its block: with the first of the core's own functions."""
    first = _const(1) + bytes([0x25, 0])
    return _const(_SHIFT) + b"\x76" + first + bytes([0x26]) + unsigned(table)


def _note_load(table: int, end: int) -> bytes:
    """From an address and an offset to the address: notes the blocks that a read there may reach."""
    return b"".join(
        (
            b"\0"
            + _get(0)
            + _get(1)
            + b"\x6a\x22\x01",  # no more locals; the sum takes the place of the offset
            _const(end) + b"\x49\x04\x40",  # below the end, if
            _get(1) + _note(table),
            _get(1) + _const(_WIDEST - 1) + b"\x6a" + _note(table),
            b"\x0b" + _get(0) + b"\x0b",
        )
    )


def _note_copy(table: int, end: int) -> bytes:
    """Copies memory, as the instruction does, and notes the blocks from which."""
    return b"".join(
        (
            b"\x01\x01\x7f" + _get(1) + b"\x21\x03",  # one more local: the address so far
            b"\x02\x40\x03\x40",  # a block with a loop in it
            _get(3) + _get(1) + _get(2) + b"\x6a\x4f\x0d\x01",  # left at the end of what is copied
            _get(3) + _const(end) + b"\x4f\x0d\x01",  # and at the end of data
            _get(3) + _note(table),
            _get(3) + _const(BLOCK - 1) + b"\x72" + _const(1) + b"\x6a\x21\x03\x0c\x00\x0b\x0b",
            _get(0) + _get(1) + _get(2) + b"\xfc\x0a\0\0\x0b",
        )
    )
