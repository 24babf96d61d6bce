"""Builds build/runtime/ and prints what it weighs on the wire: `python -m scripts.runtime`."""

import gzip
import sys

from scripts.runtime.host import ROOT, PyodideError
from scripts.runtime.make import RuntimeBuildError, make_runtime

OUT = ROOT / "build" / "runtime"


def main() -> int:
    """Build the runtime; return 1, with the reason on standard error, if it fails."""
    try:
        make_runtime(OUT)
    except (PyodideError, RuntimeBuildError) as error:
        print(error, file=sys.stderr)
        return 1
    for path in sorted(OUT.iterdir()):
        content = path.read_bytes()
        wire = len(content) if path.suffix == ".bin" else len(gzip.compress(content, 9))
        print(f"{path.name:28} {wire:>9,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
