"""Compresses one file as xz, into one stream that can be undone while it comes.

REQUEST has `source` and `target` (paths). RESULT is null. Done inside the runtime because what a library of
another version writes may differ: from the same file every machine gets the same bytes.
"""

import json
import lzma
from pathlib import Path


def compressed(content: bytes) -> bytes:
    """Return the content as the page's decoder reads it: checked by CRC32, all of it as dictionary."""
    # Neither WebAssembly nor bytecode has anything to do with where a byte stands in a word: so pb is 0.
    whole = 1 << max(16, (len(content) - 1).bit_length())
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": whole, "pb": 0}]
    return lzma.compress(content, check=lzma.CHECK_CRC32, filters=filters)


request = json.loads(globals()["REQUEST"])
Path(request["target"]).write_bytes(compressed(Path(request["source"]).read_bytes()))
RESULT = "null"
