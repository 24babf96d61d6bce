"""Uses, inside Pyodide, what has large tables in the core and is of no use to the rules: other codes, names.

It is run in a core that records what is read of its data, to show whose each table is.
"""

import unicodedata
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


exercise_codecs()
exercise_unicode()
