"""Finds the tables in the core's data that nothing reads which stays, and takes them out."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from scripts.runtime.lean.instructions import Op, instructions
from scripts.runtime.lean.reads import BLOCK, LOADS
from scripts.runtime.lean.wasm import Reader, Section, Segment, functions

# A table that is smaller is left alone: what stands beside it may be more than it.
LEAST = 2048
STORES = range(Op.I32_STORE, Op.I64_STORE32 + 1)
# Numbers in kept functions that would be addresses, if they were not something else.
NO_ADDRESSES = {
    999_999: "the last microsecond of a second",
    1_000_000: "microseconds in a second",
    1_000_003: "by which hashes are multiplied",
    3_652_425: "days in ten thousand years",
    0xE2080: "what is no part of a character in its three bytes",
    0x10FFFF: "the last character there is",
    0x110000: "how many characters there may be",
    0x120000: "flags of a type",
    0x200000: "flags of a type, and a size",
    0x200003: "flags of a type",
}


def unread_blocks(read_by_kept: Collection[int], read_by_others: Collection[int]) -> list[range]:
    """Return the tables that only functions read which go, as ranges of blocks.

    A read may reach into the block behind its own, so that one beside what is read stays.
    """
    kept = {block + beside for block in read_by_kept for beside in (-1, 0, 1)}
    return [run for run in runs(set(read_by_others) - kept) if len(run) * BLOCK >= LEAST]


def runs(blocks: Iterable[int]) -> Iterator[range]:
    """Yield blocks that follow each other as ranges."""
    for _, pairs in groupby(enumerate(sorted(blocks)), lambda pair: pair[1] - pair[0]):
        first, *rest = (block for _, block in pairs)
        yield range(first, rest[-1] + 1 if rest else first + 1)


def addressed(parts: Sequence[Section], kept: Collection[int], tables: Iterable[range]) -> set[int]:
    """Return the addresses in tables that stand in the code of functions that stay: there should be none."""
    inside = {block for table in tables for block in table}
    told = {told for number, body in functions(parts) if number in kept for told in _numbers(body)}
    return {number for number in told - NO_ADDRESSES.keys() if number // BLOCK in inside}


def _numbers(body: bytes) -> Iterator[int]:
    """Yield what may be an address in a function: each constant, and each offset from one."""
    for it in instructions(body):
        reader = Reader(body, it.operands)
        if it.op == Op.I32_CONST:
            yield reader.signed()
        elif it.op in LOADS or it.op in STORES:
            reader.unsigned()
            yield reader.unsigned()


def without(data: Iterable[Segment], unread: Collection[int]) -> Iterator[Segment]:
    """Yield data with zeros in these blocks; what then is zeros alone is left out, as memory is anyway."""
    tables = [(run.start * BLOCK, run.stop * BLOCK) for run in runs(unread)]
    for segment in data:
        content = bytearray(segment.content)
        for first, last in tables:
            begin, end = max(first, segment.address), min(last, segment.end)
            if begin < end:
                content[begin - segment.address : end - segment.address] = bytes(end - begin)
        if any(content) or content == segment.content:
            yield segment._replace(content=bytes(content))
