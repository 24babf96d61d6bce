"""Walks through the instructions of a function, as the format's specification encodes them."""

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

from scripts.runtime.lean.wasm import Reader, first_instruction, signed


class Op(IntEnum):
    """Instructions that are looked for or written; those with a prefix count from 256 times the prefix on."""

    UNREACHABLE = 0x00
    END = 0x0B
    CALL = 0x10
    RETURN_CALL = 0x12
    GLOBAL_GET = 0x23
    GLOBAL_SET = 0x24
    I32_LOAD = 0x28
    I64_LOAD32_U = 0x35
    I32_STORE = 0x36
    I64_STORE32 = 0x3E
    I32_CONST = 0x41
    I32_OR = 0x72
    REF_FUNC = 0xD2
    MEMORY_COPY = 0xFC0A


class Instruction(NamedTuple):
    """One instruction: what it does, where it begins, where its operands begin and where they end."""

    op: int
    begin: int
    operands: int
    end: int


_Skip = Callable[[Reader], object]


def _nothing(_reader: Reader) -> None:
    pass


def _one(reader: Reader) -> None:
    reader.unsigned()


def _two(reader: Reader) -> None:
    reader.unsigned()
    reader.unsigned()


def _memory(reader: Reader) -> None:
    if reader.unsigned() & 0x40:
        reader.unsigned()
    reader.unsigned()


def _numbers(reader: Reader) -> None:
    for _ in range(reader.unsigned()):
        reader.unsigned()


def _branches(reader: Reader) -> None:
    _numbers(reader)
    reader.unsigned()


def _catches(reader: Reader) -> None:
    reader.unsigned()
    for _ in range(reader.unsigned()):
        (kind,) = reader.taken(1)
        if kind < 2:
            reader.unsigned()
        reader.unsigned()


def _bytes(length: int) -> _Skip:
    return lambda reader: reader.taken(length)


# Numbers with a sign end as those without one do. What is not named here is no instruction of the format's.
_OPERANDS: dict[int, _Skip] = {
    **dict.fromkeys(
        (0x00, 0x01, 0x05, 0x0A, 0x0B, 0x0F, 0x19, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)), _nothing
    ),
    **dict.fromkeys((0x02, 0x03, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0C, 0x0D, 0x10, 0x12, 0x18), _one),
    **dict.fromkeys((*range(0x20, 0x27), 0x3F, 0x40, 0x41, 0x42, 0xD0, 0xD2), _one),
    **dict.fromkeys((0x11, 0x13), _two),
    **dict.fromkeys(range(0x28, 0x3F), _memory),
    0x0E: _branches,
    0x1C: _numbers,
    0x1F: _catches,
    0x43: _bytes(4),
    0x44: _bytes(8),
    **dict.fromkeys(range(0xFC00, 0xFC08), _nothing),
    **dict.fromkeys((0xFC09, 0xFC0B, 0xFC0D, 0xFC0F, 0xFC10, 0xFC11), _one),
    **dict.fromkeys((0xFC08, 0xFC0A, 0xFC0C, 0xFC0E), _two),
}
_PREFIX = 0xFC


def i32_const(number: int) -> bytes:
    """Encode the instruction that puts a number of 32 bits on the stack, with a sign or without."""
    return bytes([Op.I32_CONST]) + signed(number - (1 << 32) if number >= 1 << 31 else number)


def instructions(body: bytes) -> Iterator[Instruction]:
    """Go through the instructions of a function's body.

    Raises:
        ValueError: there is one that is not known.
    """
    reader = Reader(body, first_instruction(body))
    while reader.at < len(body):
        begin = reader.at
        op = body[begin]
        reader.at += 1
        if op == _PREFIX:
            op = op << 8 | reader.unsigned()
        operands = reader.at
        if op not in _OPERANDS:
            raise ValueError(f"No instruction is known as {op:#x}")
        _OPERANDS[op](reader)
        yield Instruction(op, begin, operands, reader.at)
