"""A core that records its reads does what the other does, and knows which block was read and by whom."""

import json
import subprocess

import pytest

from scripts.runtime.lean.reads import Recording, record_reads
from scripts.runtime.lean.wasm import Export, Id, Kind, Section, joined, signed, sized, vector, word
from scripts.tools.node import find_node

HEAP = 1024
TAKES_ONE, TAKES_THREE = bytes.fromhex("60 01 7f 01 7f"), bytes.fromhex("60 03 7f 7f 7f 00")
# local.get 0, i32.load8_u with the offset 4; and memory.copy of what is given.
READ, COPY = bytes.fromhex("00 20 00 2d 00 04 0b"), bytes.fromhex("00 20 00 20 01 20 02 fc 0a 00 00 0b")
# Two segments, from 16 to 95 and from 512 on; in the second stands where the heap has grown to.
DATA = [(16, bytes(range(80))), (512, word(HEAP))]

# Reads at 20 + 4 = 24, which is in block 1, and behind all data; copies from 70 to 109, in the blocks 4 to 6.
SCRIPT = """
const { core, tables, blocks } = JSON.parse(require("fs").readFileSync(0, "utf8"));
WebAssembly.instantiate(Buffer.from(core, "hex")).then(({ instance: { exports } }) => {
  const read = [exports.read(20), exports.read(5000)];
  exports.copy(700, 70, 40);
  const memory = new Uint8Array(exports.memory.buffer);
  const [copied, heap] = [700, 512].map((place) => [...memory.subarray(place, place + 4)]);
  const marked = tables.map((table) => [...Array(blocks).keys()].filter((block) => memory[table + block]));
  console.log(JSON.stringify({ read, marked, copied, heap }));
});
"""


def module(data: list[tuple[int, bytes]]) -> bytes:
    """Make a core with a function that is kept and reads, and one that goes and copies."""
    handed_out = [
        Export(b"memory", Kind.MEMORY, 0),
        Export(b"__heap_base", Kind.GLOBAL, 0),
        Export(b"read", Kind.FUNCTION, 0),
        Export(b"copy", Kind.FUNCTION, 1),
    ]
    segments = [b"\0\x41" + signed(address) + b"\x0b" + sized(content) for address, content in data]
    return joined(
        [
            Section(Id.TYPE, vector([TAKES_ONE, TAKES_THREE])),
            Section(Id.IMPORT, vector([])),
            Section(Id.FUNCTION, vector([b"\0", b"\1"])),
            Section(Id.MEMORY, vector([b"\0\1"])),
            Section(Id.GLOBAL, vector([b"\x7f\0\x41" + signed(HEAP) + b"\x0b"])),
            Section(Id.EXPORT, vector(it.encoded() for it in handed_out)),
            Section(Id.CODE, vector([sized(READ), sized(COPY)])),
            Section(Id.DATA, vector(segments)),
        ]
    )


def run(recording: Recording) -> dict[str, list[int]]:
    told = {
        "core": recording.core.hex(),
        "blocks": recording.blocks,
        "tables": [recording.kept, recording.others],
    }
    command = [*find_node().node, "-e", SCRIPT]
    done = subprocess.run(command, input=json.dumps(told), capture_output=True, text=True, check=True)
    found: dict[str, list[int]] = json.loads(done.stdout)
    return found


def test_blocks_are_marked_by_who_reads_them_and_all_else_is_as_it_was():
    recording = record_reads(module(DATA), {0})
    # Data end at 516, in the 33rd block; the tables stand where the heap began.
    assert recording[1:] == (33, 1024, 1057)
    assert run(recording) == {
        # 24 is the ninth byte from 16 on.
        "read": [8, 0],
        "marked": [[1], [4, 5, 6]],
        # 70 is the 55th byte from 16 on.
        "copied": [54, 55, 56, 57],
        # The heap begins behind 1090, at a multiple of 16: 1104 = 4 * 256 + 80.
        "heap": [80, 4, 0, 0],
    }


def test_a_core_whose_heap_begins_nowhere_known_is_refused():
    with pytest.raises(ValueError, match="beginning of the heap"):
        record_reads(module([*DATA, (600, word(HEAP))]), {0})
