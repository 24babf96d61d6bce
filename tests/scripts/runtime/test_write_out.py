"""Classes that the build writes out are what the decorator and the base would have made of them."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from scripts.runtime.host import PyodideError, run_inside
from scripts.runtime.standins import dataclasses, typing

pytestmark = pytest.mark.built

SOURCE = '''
from dataclasses import dataclass, field, replace
from typing import NamedTuple

@dataclass(frozen=True, slots=True)
class Kite:
    """Flies."""

    name: str
    tails: int = 2
    colours: dict[str, int] = field(default_factory=dict)

    def has_more(self, other: "Kite") -> bool:
        left: int = self.tails - other.tails
        return left > 0

@dataclass(frozen=True)
class Sky:
    height: int

@dataclass(slots=True)
class Reel:
    length: int

class Wind(NamedTuple):
    """Blows."""

    speed: int
    gusts: tuple[int, ...] = (7,)

    @property
    def most(self) -> int:
        return max((self.speed, *self.gusts))
'''


def written_out(folder: Path, source: str) -> str:
    """What the build makes of the source of a module."""
    (folder / "from").mkdir()
    (folder / "from" / "kites.py").write_text(source, "utf-8")
    request = {"sources": "/made/from", "names": ["kites.py"], "target": "/made/to"}
    run_inside("write_out", request, mounts={"/made": folder})
    return (folder / "to" / "kites.py").read_text("utf-8")


def loaded(source: str) -> SimpleNamespace:
    """The names of a module that is loaded from its source."""
    names: dict[str, Any] = {"__name__": "kites"}
    exec(source, names)  # noqa: S102
    return SimpleNamespace(**names)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[SimpleNamespace, SimpleNamespace]:
    """The module as Python makes it, and as it was written out, on the stand-ins."""
    written = written_out(tmp_path_factory.mktemp("kites"), SOURCE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "dataclasses", dataclasses)
        patch.setitem(sys.modules, "typing", typing)
        ours = loaded(written)
    return loaded(SOURCE), ours


def looked_at(them: SimpleNamespace) -> dict[str, object]:
    """What can be seen of objects of a module."""
    red, blue = them.Kite("red"), them.Kite("blue", tails=3, colours={"b": 1})
    wind = them.Wind(3)
    return {
        "texts": [repr(red), repr(blue), repr(them.Sky(9)), repr(wind)],
        "equal": [
            red == them.Kite("red", 2, {}),
            red == blue,
            them.Sky(9) == them.Reel(9),
            wind == (3, (7,)),
        ],
        "hashes": hash(them.Sky(9)) == hash(them.Sky(9)),
        "unhashable": them.Reel.__hash__,
        "own defaults": red.colours is not them.Kite("red").colours,
        "methods": [blue.has_more(red), red.has_more(blue), wind.most],
        "replaced": repr(them.replace(blue, name="sky")),
        "tuple": [wind._replace(speed=9), wind._asdict(), wind._fields, wind.gusts, [*wind]],
        "slots": [hasattr(red, "__dict__"), hasattr(them.Sky(9), "__dict__"), hasattr(wind, "__dict__")],
        "matched": [them.Kite.__match_args__, them.Wind.__match_args__],
    }


def test_written_out_objects_look_and_compare_as_those_of_the_decorator(
    pair: tuple[SimpleNamespace, SimpleNamespace],
):
    theirs, ours = pair
    assert looked_at(ours) == looked_at(theirs)


@pytest.mark.parametrize("wrong", ["Kite()", "Kite('red', 1, {}, 2)", "Kite(nme='red')", "Wind()"])
def test_written_out_objects_refuse_what_those_of_the_decorator_refuse(
    pair: tuple[SimpleNamespace, SimpleNamespace], wrong: str
):
    for them in pair:
        with pytest.raises(TypeError):
            eval(wrong, vars(them))  # noqa: S307


def test_a_field_that_is_not_there_is_refused(pair: tuple[SimpleNamespace, SimpleNamespace]):
    for them in pair:
        with pytest.raises(TypeError):
            them.replace(them.Sky(9), depth=1)
        # Up to Python 3.12 a named tuple raises the one, from then on the other.
        with pytest.raises((TypeError, ValueError)):
            them.Wind(3)._replace(depth=1)


def test_annotations_are_gone(pair: tuple[SimpleNamespace, SimpleNamespace]):
    _, ours = pair
    assert ours.Kite.has_more.__annotations__ == {}


@pytest.mark.full
@pytest.mark.parametrize(
    "odd",
    [
        "@dataclass(order=True)\nclass Kite:\n    name: str",
        "@dataclass\nclass Kite(Toy):\n    name: str",
        "@dataclass\nclass Kite:\n    name: str\n    def __post_init__(self): ...",
        "@dataclass\nclass Kite:\n    name: str = field(default='red')",
    ],
)
def test_a_dataclass_of_another_kind_stops_the_build(tmp_path: Path, odd: str):
    with pytest.raises(PyodideError, match=r"does not know"):
        written_out(tmp_path, odd)
