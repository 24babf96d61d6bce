"""Stands in for dataclasses: the build has written out what the decorator would compose at every start.

See `scripts/runtime/inside/write_out.py`: a decorated class comes here as a class with its own ``__init__``,
on the base that goes by the decorator's name.
"""

from typing import Any, ClassVar

field = None


class dataclass:  # noqa: N801 - named as what it takes the place of
    """Compares, hashes and prints by fields."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__match_args__])

    def __eq__(self, other: object) -> bool:
        if not (isinstance(other, dataclass) and other.__class__ is self.__class__):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{self.__class__.__qualname__}({fields})"


def replace(old: Any, /, **changes: object) -> Any:  # noqa: ANN401 - of whatever type it is
    """Return an object with some fields changed."""
    return old.__class__(**{name: getattr(old, name) for name in old.__match_args__} | changes)
