"""A table goes where nothing that stays reads of it or beside it, or names an address in it."""

from scripts.runtime.lean.tables import addressed, runs, unread_blocks, without
from scripts.runtime.lean.wasm import Id, Section, Segment, sized, vector


def test_what_a_kept_function_reads_stays_with_the_blocks_beside_it():
    assert unread_blocks({200}, range(400)) == [range(199), range(202, 400)]


def test_what_is_smaller_than_a_table_stays():
    # 2,048 bytes are 128 blocks.
    assert unread_blocks({}, [*range(127), *range(200, 328)]) == [range(200, 328)]


def test_blocks_that_follow_each_other_are_one_range():
    assert list(runs({7, 3, 4, 9, 8})) == [range(3, 5), range(7, 10)]


def test_data_are_zero_where_they_go_and_left_out_where_nothing_else_is():
    data = [Segment(16, b"a" * 48), Segment(90, b"b" * 20), Segment(200, b"\0")]
    # Block 2 is from 32 to 47, block 5 from 80 to 95.
    assert list(without(data, {2, 5})) == [
        Segment(16, b"a" * 16 + b"\0" * 16 + b"a" * 16),
        Segment(90, b"\0" * 6 + b"b" * 14),
        Segment(200, b"\0"),
    ]
    assert list(without(data, {1, 2, 3})) == data[1:]


def test_an_address_in_a_table_is_found_in_what_stays_alone():
    # i32.const 32, drop; i32.const 1,000,003, drop; local.get 0, i32.load with the offset 48, drop; end.
    code = bytes.fromhex("00  41 20 1a  41 c3 84 3d 1a  20 00 28 02 30 1a  0b")
    parts = [Section(Id.IMPORT, vector([])), Section(Id.CODE, vector([sized(code)]))]
    tables = [range(2, 4), range(62_500, 62_501)]
    # 48 is in block 3; 1,000,003 would be in block 62,500, but is no address.
    assert addressed(parts, {0}, tables) == {32, 48}
    assert addressed(parts, set(), tables) == set()
