"""Makes of a core one that records which of its data are read, by functions that are kept and by others.

Each instruction that reads memory first notes the block of its address, in one of two tables at the heap's
beginning, which moves up by them: a byte there that is 1 stands for a block that was read.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from scripts.runtime.lean.instructions import Op, i32_const, instructions
from scripts.runtime.lean.wasm import (
    Id,
    Kind,
    Reader,
    Section,
    Segment,
    constants,
    content_of,
    exports,
    first_instruction,
    functions,
    replaced,
    sections,
    segments,
    sized,
    taken_in,
    types,
    unsigned,
    vector,
    word,
)

BLOCK = 16
_SHIFT = BLOCK.bit_length() - 1
_I32 = 0x7F
LOADS = range(Op.I32_LOAD, Op.I64_LOAD32_U + 1)


class Recording(NamedTuple):
    """A core that records what is read, and where.

    Attributes:
        core: to be run in place of the other.
        blocks: how many blocks there are; as many bytes has each of the tables.
        kept: the address of the table for functions that are kept.
        others: the address of that for all others.
    """

    core: bytes
    blocks: int
    kept: int
    others: int


def record_reads(core: bytes, kept: Collection[int]) -> Recording:
    """Return the core with a record of what is read of its data.

    Args:
        core: the whole core.
        kept: the functions whose reading is recorded apart from that of all others.

    Raises:
        ValueError: it is not plain where the heap begins.
    """
    parts = sections(core)
    data = list(segments(content_of(parts, Id.DATA)))
    blocks = -(-data[-1].end // BLOCK)
    heap = _heap_base(parts)
    tables = heap, heap + blocks
    kinds = list(types(content_of(parts, Id.TYPE)))
    own_types = Reader(content_of(parts, Id.FUNCTION))
    used = [own_types.unsigned() for _ in range(own_types.unsigned())]
    copying = kinds.index(b"\x60" + vector([bytes([_I32])] * 3) + vector([]))
    first = taken_in(parts, Kind.FUNCTION)
    added = first + len(used)

    def recording(number: int, body: bytes) -> bytes:
        who = int(number not in kept)
        groups = _locals(body)
        address = Reader(kinds[used[number - first]], 1).unsigned() + sum(count for count, _ in groups)
        made, done = bytearray(vector(_group(*it) for it in [*groups, (2, _I32)])), first_instruction(body)
        for it in instructions(body):
            if it.op in LOADS:
                memory = Reader(body, it.operands)
                memory.unsigned()
                made += body[done : it.begin] + _note(address, memory.unsigned(), blocks, tables[who])
                done = it.begin
            elif it.op == Op.MEMORY_COPY:
                made += body[done : it.begin] + bytes([Op.CALL]) + unsigned(added + who)
                done = it.end
        return bytes(made) + body[done:]

    recorded = [recording(number, body) for number, body in functions(parts)]
    recorded += [_copy_noted(table, blocks) for table in tables]
    changed = {
        Id.FUNCTION: vector(map(unsigned, [*used, copying, copying])),
        Id.CODE: vector(map(sized, recorded)),
        Id.DATA: vector(it.encoded() for it in _heap_moved(data, heap, tables[-1] + blocks)),
    }
    return Recording(replaced(parts, changed), blocks, *tables)


def _heap_base(parts: list[Section]) -> int:
    """Return the address at which the heap begins, which the core hands out."""
    (base,) = (it.number for it in exports(content_of(parts, Id.EXPORT)) if it.name == b"__heap_base")
    return list(constants(content_of(parts, Id.GLOBAL)))[base - taken_in(parts, Kind.GLOBAL)]


def _heap_moved(data: Iterable[Segment], heap: int, to: int) -> Iterator[Segment]:
    """Let the heap begin elsewhere: where it has grown to is one word of the data."""
    was, now = word(heap), word(to + -to % BLOCK)
    if sum(it.content.count(was) for it in data) != 1:
        raise ValueError("The beginning of the heap does not stand in one place of the data")
    return (it._replace(content=it.content.replace(was, now)) for it in data)


def _locals(body: bytes) -> list[tuple[int, int]]:
    """Read how many local variables a body has of which type, group by group."""
    reader = Reader(body)
    return [(reader.unsigned(), reader.taken(1)[0]) for _ in range(reader.unsigned())]


def _group(count: int, kind: int) -> bytes:
    return unsigned(count) + bytes([kind])


def _get(local: int) -> bytes:
    return b"\x20" + unsigned(local)


def _mark(block: int, blocks: int, table: int) -> bytes:
    """Write a 1 to the place of a block, whose number is in a local variable, if it is one of the data."""
    number = _get(block)
    store = number + i32_const(1) + b"\x3a\x00" + unsigned(table)
    return number + i32_const(blocks) + b"\x49\x04\x40" + store + b"\x0b"


def _note(address: int, offset: int, blocks: int, table: int) -> bytes:
    """From an address to the same address, by a local variable: marks the block so far behind it."""
    block = address + 1
    begin = b"\x22" + unsigned(address) + i32_const(offset) + b"\x6a" + i32_const(_SHIFT) + b"\x76"
    return begin + b"\x21" + unsigned(block) + _mark(block, blocks, table) + _get(address)


def _copy_noted(table: int, blocks: int) -> bytes:
    """Copies memory as the instruction does, and marks the blocks from which."""
    to, start, length, block = range(4)
    return b"".join(
        (
            vector([_group(1, _I32)]),
            _get(start) + i32_const(_SHIFT) + b"\x76\x21" + bytes([block]),
            b"\x02\x40\x03\x40",  # A block with a loop in it, left
            _get(block)
            + i32_const(_SHIFT)
            + b"\x74"
            + _get(start)
            + _get(length)
            + b"\x6a\x4f\x0d\x01",  # at its end
            _get(block) + i32_const(blocks) + b"\x4f\x0d\x01",  # and at the end of data.
            _mark(block, blocks, table),
            _get(block) + i32_const(1) + b"\x6a\x21" + bytes([block]) + b"\x0c\x00\x0b\x0b",
            _get(to) + _get(start) + _get(length) + b"\xfc\x0a\0\0\x0b",
        )
    )
