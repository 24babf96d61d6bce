"""Builds build/runtime/ and prints what it weighs: `python -m scripts.runtime`."""

import gzip
import json
import sys

from scripts.runtime.host import ROOT, PyodideError
from scripts.runtime.make import MANIFEST, RuntimeBuildError, make_runtime

OUT = ROOT / "build" / "runtime"


def main() -> int:
    """Build the runtime; return 1, with the reason on standard error, if it fails."""
    try:
        make_runtime(OUT)
    except (PyodideError, RuntimeBuildError) as error:
        print(error, file=sys.stderr)
        return 1
    for file in json.loads((OUT / MANIFEST).read_text("utf-8"))["files"]:
        wire = len(gzip.compress((OUT / file["name"]).read_bytes(), 9))
        print(f"{file['name']:20} {file['bytes']:>9,} bytes, {min(wire, file['bytes']):>9,} compressed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
