"""Uses, inside Pyodide, all tables of text that the core has: those of codes, of names, and of characters.

It is run in a core that records what is read of its data, to show whose each table is: what any text could
have read by a function that stays is read here.
"""

import unicodedata
from collections.abc import Callable
from importlib import import_module

# Of the planes in which hardly anything lies, some.
EVERY = [chr(it) for it in (*range(0xD800), *range(0xE000, 0x33480), *range(0x33480, 0x110000, 97))]
PAIRS = bytes(
    byte for first in range(0x81, 0x100) for second in range(0x21, 0x100) for byte in (first, second)
)
CODECS = {
    "_codecs_cn": "gb2312 gbk gb18030 hz",
    "_codecs_hk": "big5hkscs",
    "_codecs_iso2022": "iso2022_kr iso2022_jp iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext",
    "_codecs_jp": "shift_jis cp932 euc_jp shift_jis_2004 euc_jis_2004 euc_jisx0213 shift_jisx0213",
    "_codecs_kr": "euc_kr cp949 johab",
    "_codecs_tw": "big5 cp950",
}


def tried(function: Callable[..., object], *arguments: object) -> None:
    """Call what may refuse what it is given."""
    try:  # noqa: SIM105 (contextlib is not in the page's library)
        function(*arguments)
    except (ArithmeticError, ValueError):
        pass


def exercise_codecs() -> None:
    """Encode every character and decode every pair of bytes, in each code."""
    for module, names in CODECS.items():
        for name in names.split():
            codec = import_module(module).getcodec(name)
            for plane in range(0, len(EVERY), 0x1000):
                codec.encode("".join(EVERY[plane : plane + 0x1000]), "replace")
            codec.decode(PAIRS, "replace")


def exercise_unicode() -> None:
    """Ask for all that is known of every character, as of now and of old."""
    for data in (unicodedata, unicodedata.ucd_3_2_0):
        for character in EVERY:
            name = data.name(character, "")
            if name and data is unicodedata:
                data.lookup(name)
            data.decomposition(character)
            data.category(character), data.bidirectional(character), data.combining(character)
            data.mirrored(character), data.east_asian_width(character), data.numeric(character, None)
            for form in ("NFC", "NFKD"):
                data.normalize(form, f"a{character}\u0301")


def exercise_text() -> None:
    """Ask each character, alone and beside a letter, all that a text can be asked."""
    unasked = {"join", "maketrans", "translate", "encode", "format", "format_map", "index", "rindex"}
    needs = {"center": (3,), "ljust": (3,), "rjust": (3,), "zfill": (3,), "replace": ("a", "b")}
    asked = [it for it in dir(str) if not it.startswith("_") and it not in unasked]
    taking = {
        "count",
        "find",
        "rfind",
        "startswith",
        "endswith",
        "partition",
        "rpartition",
        "removeprefix",
        "removesuffix",
    }
    for character in EVERY:
        for text in (character, f"a{character}"):
            for name in asked:
                getattr(text, name)(*needs.get(name, (character,) if name in taking else ()))
            repr(text), ascii(text), hash(text), text < "b", text.encode(errors="replace").decode()
            for kind in (int, float, complex):
                tried(kind, character)


def exercise_numbers() -> None:
    """Read and write numbers of every size, whole and not."""
    for power in range(-330, 310):
        number = float(f"1.7976931348623157e{power}")
        repr(number), f"{number:.3f}", number % 7, int(number) if power < 308 else 0
        tried(pow, number, 3)
    for bits in range(0, 4000, 37):
        number = (1 << bits) - 1
        for base in range(2, 37):
            if base in {2, 8, 10, 16}:
                str(number), hex(number), oct(number), bin(number)
            int("1" * (bits // 10 + 1), base)


exercise_codecs()
exercise_unicode()
exercise_text()
exercise_numbers()
