"""Makes the zip of the built site that any static server can serve from any path; same site, same bytes.

Run as `python -m scripts.publish.dist`, after `python -m scripts.build`.
"""

import sys
import zipfile
from pathlib import Path

from scripts.paths import ROOT

SITE = ROOT / "site"
ARCHIVE = ROOT / "build" / "dist" / "douyin-aftersales.zip"

# The earliest that a zip can name; the files' own times are those of the build.
_DATE = (1980, 1, 1, 0, 0, 0)
_READABLE_BY_ALL = 0o644 << 16


def write_archive(site: Path, archive: Path) -> None:
    """Write all files of a folder into a zip, replacing one that is there.

    Args:
        site: the built site; what is in it stands at the top of the zip.
        archive: where to write.
    """
    archive.parent.mkdir(parents=True, exist_ok=True)
    names = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    with zipfile.ZipFile(archive, "w") as made:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.external_attr = _READABLE_BY_ALL
            # By itself it tells on which system it was made.
            entry.create_system = 3
            made.writestr(entry, names[name].read_bytes(), zipfile.ZIP_DEFLATED, 9)


def main() -> int:
    """Write the zip and say where it is."""
    write_archive(SITE, ARCHIVE)
    print(f"{ARCHIVE.relative_to(ROOT)}: {ARCHIVE.stat().st_size / 1_000_000:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
