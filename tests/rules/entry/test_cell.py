"""A cell tells what lines print, their last value, and errors by the reader's own lines."""

import pytest

from rules.entry.cell import Cell


def ran(*codes: str, most: int = 20_000) -> tuple[str, str]:
    """What the last of some runs in one cell came to, and what it told."""
    cell, told, end = Cell(), [], ""
    for code in codes:
        told.clear()
        end = cell.run(code, told.append, most)
    return end, "".join(told)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("print('a')\nprint('b', end='')", "a\nb"),
        ("import sys\nsys.stderr.write('c')\nNone", "c"),
        ("1 + 1", "2\n"),
        ("x = 'é'\nx", "'é'\n"),
        # Only the last line's value is shown, and no None.
        ("1\n2", "2\n"),
        ("print(1)", "1\n"),
        ("", ""),
        ("# nothing", ""),
        ("raise SystemExit", ""),
    ],
)
def test_what_is_printed_and_the_last_value_are_told(code: str, told: str):
    assert ran(code) == ("done", told)


def test_names_stay_from_run_to_run():
    assert ran("x = 20", "def f(): return x + 1", "f()") == ("done", "21\n")


def test_an_error_is_told_by_the_readers_own_lines():
    end, told = ran("import json\n\ndef f(text):\n    return json.loads(text)\n\nf('{')")
    assert end == "error"
    assert 'File "<cell>", line 6, in <module>\n' in told
    assert 'File "<cell>", line 4, in f\n    return json.loads(text)\n' in told
    assert "json.decoder.JSONDecodeError: Expecting property name" in told
    assert told.count("File ") == 2


def test_an_error_behind_another_is_told_by_own_lines_too():
    tries = "import json\ntry:\n    json.loads('{')\n"
    code = f"{tries}except ValueError as error:\n    raise KeyError(1) from error"
    end, told = ran(code)
    assert end == "error"
    assert "The above exception was the direct cause" in told
    assert [line for line in told.splitlines() if "File " in line] == [
        '  File "<cell>", line 3, in <module>',
        '  File "<cell>", line 5, in <module>',
    ]


def test_lines_that_are_no_python_are_told_with_their_place():
    end, told = ran("x = 1\nif x\n")
    assert end == "error"
    assert told.startswith('  File "<cell>", line 2\n    if x\n')
    assert "SyntaxError: expected ':'" in told


@pytest.mark.parametrize(
    "code",
    [
        "while True:\n    print('x' * 9)",
        "'x' * 99",
        # Who catches everything cannot print on.
        "while True:\n    try:\n        print('x' * 9)\n    except Exception:\n        pass",
    ],
)
def test_more_than_is_shown_is_cut_and_ends_the_run(code: str):
    end, told = ran(code, most=50)
    assert end == "full"
    assert len(told) == 50


def test_an_error_that_is_longer_than_what_is_shown_is_cut():
    end, told = ran("raise ValueError('x' * 999)", most=80)
    assert (end, len(told)) == ("full", 80)
