"""A module is taken apart and put together again without a change, and nothing else is taken for one."""

import pytest

from scripts.runtime.contents import CORE
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.instructions import Op, instructions
from scripts.runtime.lean.wasm import (
    Id,
    Reader,
    bodies,
    content_of,
    exports,
    first_instruction,
    imports,
    joined,
    sections,
    segments,
    signed,
    sized,
    types,
    unsigned,
    vector,
)

# As the specification has them: 624485 = 101 + 14 * 128 + 38 * 16384, with 128 added to all but the last.
UNSIGNED = {0: "00", 127: "7f", 128: "80 01", 624485: "e5 8e 26"}
SIGNED = {0: "00", 63: "3f", 64: "c0 00", -64: "40", -65: "bf 7f", -123456: "c0 bb 78"}


@pytest.fixture(scope="module")
def core() -> bytes:
    return (PYODIDE / CORE).read_bytes()


@pytest.mark.parametrize("number", UNSIGNED)
def test_a_number_is_encoded_as_in_the_specification_and_read_back(number: int):
    assert unsigned(number) == bytes.fromhex(UNSIGNED[number])
    assert Reader(unsigned(number)).unsigned() == number


@pytest.mark.parametrize("number", SIGNED)
def test_a_constant_is_encoded_as_in_the_specification(number: int):
    assert signed(number) == bytes.fromhex(SIGNED[number])
    assert Reader(signed(number)).signed() == number


def test_what_is_no_module_is_refused():
    with pytest.raises(ValueError, match="no WebAssembly module"):
        sections(b"MZ and so on")


def test_the_core_is_the_same_after_it_was_taken_apart(core: bytes):
    parts = sections(core)
    assert joined(parts) == core
    for id_, again in {
        Id.TYPE: vector(types(content_of(parts, Id.TYPE))),
        Id.IMPORT: vector(it.encoded() for it in imports(content_of(parts, Id.IMPORT))),
        Id.EXPORT: vector(it.encoded() for it in exports(content_of(parts, Id.EXPORT))),
        Id.CODE: vector(map(sized, bodies(content_of(parts, Id.CODE)))),
        Id.DATA: vector(it.encoded() for it in segments(content_of(parts, Id.DATA))),
    }.items():
        assert again == content_of(parts, id_), id_.name


def test_instructions_are_told_apart_from_their_operands():
    # One local of type i32; i32.const 11 (which is also the code of `end`), local.set 0, call 300, end.
    body = bytes.fromhex("01 01 7f  41 0b  21 00  10 ac 02  0b")
    assert first_instruction(body) == 3
    found = list(instructions(body))
    assert [(it.op, it.begin, it.end) for it in found] == [
        (0x41, 3, 5),
        (0x21, 5, 7),
        (Op.CALL, 7, 10),
        (Op.END, 10, 11),
    ]
    assert Reader(body, found[2].operands).unsigned() == 300


def test_an_unknown_instruction_is_refused():
    with pytest.raises(ValueError, match="0x27"):
        list(instructions(bytes.fromhex("00 27 0b")))


@pytest.mark.full
def test_every_instruction_of_the_core_is_known_and_each_function_ends_with_its_end(core: bytes):
    for body in bodies(content_of(sections(core), Id.CODE)):
        *_, last = instructions(body)
        assert (last.op, last.end) == (Op.END, len(body))
