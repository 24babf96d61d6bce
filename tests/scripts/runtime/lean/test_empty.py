"""The lean core is the whole one, of which some functions report that they are missing."""

import pytest

from scripts.runtime.contents import CORE
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.empty import MISSING, EmptyingError, empty
from scripts.runtime.lean.kept import KEPT, UNREAD
from scripts.runtime.lean.reads import BLOCK
from scripts.runtime.lean.wasm import Id, bodies, content_of, exports, imports, sections, segments

pytestmark = pytest.mark.makes

HANDED_OUT = {"memory", "malloc"}
# What stays as it is, whatever is kept: so every number of a function, type or place means what it did.
UNCHANGED = (Id.CUSTOM, Id.TYPE, Id.FUNCTION, Id.TABLE, Id.MEMORY, Id.TAG, Id.GLOBAL, Id.ELEMENT)


@pytest.fixture(scope="module")
def whole() -> bytes:
    return (PYODIDE / CORE).read_bytes()


def memory(core: bytes) -> bytearray:
    """Return the memory of a core when it starts, as far as there are data in the whole core."""
    filled = bytearray(4_000_000)
    for segment in segments(content_of(sections(core), Id.DATA)):
        filled[segment.address : segment.end] = segment.content
    return filled


@pytest.fixture(scope="module")
def lean(whole: bytes) -> bytes:
    return empty(whole, KEPT.read(whole), UNREAD.read(whole), HANDED_OUT)


def test_what_has_a_number_keeps_it(whole: bytes, lean: bytes):
    ours, theirs = sections(lean), sections(whole)
    assert [part.id for part in ours] == [part.id for part in theirs]
    for id_ in UNCHANGED:
        assert content_of(ours, id_) == content_of(theirs, id_), id_.name


def test_one_import_reports_in_the_place_of_one_that_nothing_kept_calls(whole: bytes, lean: bytes):
    ours, theirs = (list(imports(content_of(sections(core), Id.IMPORT))) for core in (lean, whole))
    changed = [(mine, other) for mine, other in zip(ours, theirs, strict=True) if mine != other]
    assert [(mine.module, mine.name) for mine, _ in changed] == [MISSING]
    assert MISSING not in {(it.module, it.name) for it in theirs}


def test_a_kept_function_is_the_same_byte_for_byte_and_any_other_reports_its_number(
    whole: bytes, lean: bytes
):
    kept = KEPT.read(whole)
    names = [(it.module, it.name) for it in imports(content_of(sections(lean), Id.IMPORT))]
    report = names.index(MISSING)
    assert report < 128
    ours, theirs = (list(bodies(content_of(sections(core), Id.CODE))) for core in (lean, whole))
    first = 268  # functions that are imported: 254 of `env`, 14 of WASI
    emptied = 0
    for number, (mine, other) in enumerate(zip(ours, theirs, strict=True), first):
        if number in kept:
            assert mine == other
        else:
            emptied += 1
            # No locals; i32.const, the number, call, what reports, unreachable, end.
            assert (mine[0], mine[1], mine[-4:]) == (0, 0x41, bytes([0x10, report, 0, 0x0B]))
            low, *high = mine[2:-4]
            assert low & 0x7F == number & 0x7F
            assert sum((byte & 0x7F) << 7 * place for place, byte in enumerate([low, *high])) == number
    assert emptied > 14_000


def test_data_are_the_same_at_the_same_address_or_zero_where_they_go(whole: bytes, lean: bytes):
    unread = UNREAD.read(whole)
    ours, theirs = (memory(core) for core in (lean, whole))
    expected = bytearray(theirs)
    for block in unread:
        expected[block * BLOCK : (block + 1) * BLOCK] = bytes(BLOCK)
    assert ours == expected
    assert ours != theirs


def test_nothing_else_is_handed_out(lean: bytes):
    assert {it.name.decode() for it in exports(content_of(sections(lean), Id.EXPORT))} == HANDED_OUT


@pytest.mark.full
def test_made_again_it_has_the_same_bytes(whole: bytes, lean: bytes):
    assert empty(whole, set(KEPT.read(whole)), set(UNREAD.read(whole)), sorted(HANDED_OUT)) == lean


@pytest.mark.full
def test_where_every_import_is_called_the_core_is_refused(whole: bytes):
    everything = range(268 + 16_958)
    with pytest.raises(EmptyingError, match="Every function that the core imports"):
        empty(whole, everything, (), HANDED_OUT)
