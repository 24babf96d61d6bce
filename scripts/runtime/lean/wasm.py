"""Takes a WebAssembly module apart and puts it together again, as the format's specification has it.

Only what is written anew changes: the code of a function is never decoded and stays as it was, byte for byte.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

_HEAD = b"\0asm\1\0\0\0"
_I32_CONST = 0x41
_FLOATS = {0x43: 4, 0x44: 8}  # how many bytes a constant of this kind has


class Id(IntEnum):
    """What a section holds."""

    CUSTOM = 0
    TYPE = 1
    IMPORT = 2
    FUNCTION = 3
    TABLE = 4
    MEMORY = 5
    GLOBAL = 6
    EXPORT = 7
    START = 8
    ELEMENT = 9
    CODE = 10
    DATA = 11
    DATA_COUNT = 12
    TAG = 13


class Kind(IntEnum):
    """What an import or export is."""

    FUNCTION = 0
    TABLE = 1
    MEMORY = 2
    GLOBAL = 3
    TAG = 4


class Section(NamedTuple):
    """A part of a module, without its length."""

    id: Id
    content: bytes


class Import(NamedTuple):
    """What a module takes from outside; `what` is its kind and its type, as they are encoded."""

    module: bytes
    name: bytes
    what: bytes

    @property
    def kind(self) -> int:
        """Say what it is, a `Kind`."""
        return self.what[0]

    def encoded(self) -> bytes:
        """Return it as it stands in a module."""
        return sized(self.module) + sized(self.name) + self.what


class Export(NamedTuple):
    """What a module hands out: a `Kind` and its number among those of its kind."""

    name: bytes
    kind: int
    number: int

    def encoded(self) -> bytes:
        """Return it as it stands in a module."""
        return sized(self.name) + bytes([self.kind]) + unsigned(self.number)


class Segment(NamedTuple):
    """Data that is put at an address when a module starts."""

    address: int
    content: bytes

    @property
    def end(self) -> int:
        """The address behind it."""
        return self.address + len(self.content)

    def encoded(self) -> bytes:
        """Return it as it stands in a module."""
        return b"\0\x41" + signed(self.address) + b"\x0b" + sized(self.content)


def unsigned(number: int) -> bytes:
    """Encode a number in as many groups of seven bits as it needs (LEB128)."""
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def signed(number: int) -> bytes:
    """Encode a number as `i32.const` takes it (signed LEB128)."""
    encoded = bytearray()
    while not -0x40 <= number < 0x40:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number & 0x7F)
    return bytes(encoded)


def word(number: int) -> bytes:
    """Encode a number as it stands in memory, in four bytes."""
    return number.to_bytes(4, "little")


def sized(content: bytes) -> bytes:
    """Put the length before the content."""
    return unsigned(len(content)) + content


def vector(items: Iterable[bytes]) -> bytes:
    """Put the number of items before the items."""
    encoded = list(items)
    return unsigned(len(encoded)) + b"".join(encoded)


class Reader:
    """Reads one thing after the other."""

    def __init__(self, content: bytes, at: int = 0) -> None:
        """Begin at a place."""
        self.content = content
        self.at = at

    def unsigned(self) -> int:
        """Read a number (LEB128)."""
        number = shift = 0
        while True:
            byte = self.content[self.at]
            self.at += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7

    def signed(self) -> int:
        """Read a number that may be below zero (signed LEB128)."""
        begin = self.at
        number = self.unsigned()
        width = 7 * (self.at - begin)
        return number - (1 << width) if number >> width - 1 & 1 else number

    def taken(self, length: int) -> bytes:
        """Read so many bytes."""
        self.at += length
        return self.content[self.at - length : self.at]

    def sized(self) -> bytes:
        """Read bytes before which their number stands."""
        return self.taken(self.unsigned())


def sections(module: bytes) -> list[Section]:
    """Take a module apart.

    Raises:
        ValueError: it is no WebAssembly module.
    """
    if not module.startswith(_HEAD):
        raise ValueError("This is no WebAssembly module")
    reader = Reader(module, len(_HEAD))
    found = []
    while reader.at < len(module):
        (id_,) = reader.taken(1)
        found.append(Section(Id(id_), reader.sized()))
    return found


def joined(parts: Iterable[Section]) -> bytes:
    """Put a module together."""
    return _HEAD + b"".join(bytes([part.id]) + sized(part.content) for part in parts)


def replaced(parts: Iterable[Section], contents: Mapping[Id, bytes]) -> bytes:
    """Put a module together in which some sections have another content."""
    return joined(Section(part.id, contents.get(part.id, part.content)) for part in parts)


def content_of(parts: Iterable[Section], id_: Id) -> bytes:
    """Return the content of the only section with this id."""
    (content,) = (part.content for part in parts if part.id == id_)
    return content


def imports(content: bytes) -> Iterator[Import]:
    """Read the section of imports."""
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        module, name, begin = reader.sized(), reader.sized(), reader.at
        (kind,) = reader.taken(1)
        if kind == Kind.GLOBAL:
            reader.taken(2)
        elif kind in {Kind.TABLE, Kind.MEMORY}:
            reader.taken(1 if kind == Kind.TABLE else 0)
            has_most = reader.unsigned() & 1
            for _bound in range(1 + has_most):
                reader.unsigned()
        else:
            reader.taken(1 if kind == Kind.TAG else 0)
            reader.unsigned()
        yield Import(module, name, content[begin : reader.at])


def exports(content: bytes) -> Iterator[Export]:
    """Read the section of exports."""
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        name = reader.sized()
        (kind,) = reader.taken(1)
        yield Export(name, kind, reader.unsigned())


def bodies(content: bytes) -> Iterator[bytes]:
    """Read the section of code: the body of each function, its local variables first."""
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        yield reader.sized()


def constants(content: bytes) -> Iterator[int]:
    """Read the section of global variables: what each is at first; 0 where that is not a plain i32."""
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        reader.taken(2)
        (op,) = reader.taken(1)
        if op in _FLOATS:
            reader.taken(_FLOATS[op])
            number = 0
        else:
            number = reader.signed()
        yield number if op == _I32_CONST else 0
        reader.taken(1)


def segments(content: bytes) -> Iterator[Segment]:
    """Read the section of data.

    Raises:
        ValueError: there is a segment that is not put at an address of its own when the module starts.
    """
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        if reader.taken(2) != b"\0\x41":
            raise ValueError("A segment of data has no address")
        address = reader.signed()
        reader.taken(1)
        yield Segment(address, reader.sized())


def taken_in(parts: Iterable[Section], kind: Kind) -> int:
    """Count what a module imports of a kind: its own are numbered from there on."""
    return sum(it.kind == kind for it in imports(content_of(parts, Id.IMPORT)))


def functions(parts: Sequence[Section]) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the body of each function that a module has itself."""
    return enumerate(bodies(content_of(parts, Id.CODE)), taken_in(parts, Kind.FUNCTION))


def first_instruction(body: bytes) -> int:
    """Say where in a body the instructions begin: after the local variables."""
    reader = Reader(body)
    for _ in range(reader.unsigned()):
        reader.unsigned()
        reader.taken(1)
    return reader.at


def types(content: bytes) -> Iterator[bytes]:
    """Read the section of types, of functions alone: each as it is encoded."""
    reader = Reader(content)
    for _ in range(reader.unsigned()):
        begin = reader.at
        reader.taken(1)
        reader.sized()
        reader.sized()
        yield content[begin : reader.at]
