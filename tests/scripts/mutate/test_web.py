"""A page's module is changed in one place at a time, where it decides and nowhere else."""

import pytest

from scripts.mutate.web import MODULES, mutants_of
from scripts.paths import ROOT


def lines(source: str) -> list[str]:
    return [mutant.source for mutant in mutants_of("web/made-up.js", source)]


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("if (a === b) c();", ["if (a !== b) c();"]),
        ("a < 3 && !b", ["a <= 3 && !b", "a < 4 && !b", "a < 3 || !b", "a < 3 && b"]),
        ("x = y ?? true;", ["x = y && true;", "x = y ?? false;"]),
        ("(a) => a + 1", ["(a) => a - 1", "(a) => a + 2"]),
        ("x ??= a1;", []),
        ("// a === b\n/* 1 < 2 */\n", []),
        ("say(\"a === 1\", '!b', `${c + 1}`);", []),
        ("const digits = /^[/0-9]+ < 5$/u;", []),
        (
            "a / 2 - b / 3",
            ["a * 2 - b / 3", "a / 3 - b / 3", "a / 2 + b / 3", "a / 2 - b * 3", "a / 2 - b / 4"],
        ),
    ],
)
def test_each_place_that_decides_is_changed_by_itself(source: str, changed: list[str]):
    assert lines(source) == changed


def test_a_mutant_says_where_it_is():
    first, *_ = mutants_of("web/made-up.js", "a();\n\nif (!b) c();\n")
    assert str(first) == "web/made-up.js:3: ! -> nothing"


def test_every_module_that_is_changed_has_places_and_tests():
    for module, tests in MODULES.items():
        assert len(list(mutants_of(module, (ROOT / module).read_text("utf-8")))) >= 10
        assert (ROOT / tests).is_file()
