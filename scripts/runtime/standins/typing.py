"""Stands in for typing: what is named of it beside annotations, which the build leaves out."""

from _collections import _tuplegetter

TYPE_CHECKING = False


class _Form:
    """Says something of a type, which nobody asks for at a run."""

    def __class_getitem__(cls, _item: object) -> type:
        return cls


Any = ClassVar = Literal = NoReturn = BinaryIO = Self = _Form


def TypeVar(_name: str, *_types: object) -> None:  # noqa: N802 - named as what it takes the place of
    """Return nothing: no annotation is there that would name it."""


class NamedTuple(tuple):
    """Is the base of the tuples whose ``__new__`` the build has written out."""

    __slots__ = ()
    _fields = ()

    def __init_subclass__(cls) -> None:
        cls.__match_args__ = cls._fields
        for index, name in enumerate(cls._fields):
            setattr(cls, name, _tuplegetter(index, None))

    @classmethod
    def _make(cls, values: object) -> "NamedTuple":
        return tuple.__new__(cls, values)

    def _asdict(self) -> dict[str, object]:
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, /, **changes: object) -> "NamedTuple":
        new = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise TypeError(f"Got unexpected field names: {list(changes)!r}")
        return new

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{self.__class__.__name__}({fields})"
