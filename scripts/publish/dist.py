"""Makes the zip of the built site that any static server can serve from any path; same site, same bytes.

Beside it lie its hash, as `sha256sum --check` takes it, and the bill of what in it is by others. Run as
`python -m scripts.publish.dist`, after `python -m scripts.build`.
"""

import sys
import zipfile
from hashlib import sha256
from pathlib import Path

from scripts.paths import ROOT
from scripts.publish.bom import write_bom
from scripts.publish.modes import FILE

SITE = ROOT / "site"
ARCHIVE = ROOT / "build" / "dist" / "douyin-aftersales.zip"

# The earliest that a zip can name; the files' own times are those of the build.
_DATE = (1980, 1, 1, 0, 0, 0)
_READABLE_BY_ALL = FILE << 16


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


def write_beside(archive: Path) -> list[Path]:
    """Write what is told of a zip beside it; return where."""
    digest = archive.with_name(f"{archive.name}.sha256")
    digest.write_text(f"{sha256(archive.read_bytes()).hexdigest()}  {archive.name}\n", "utf-8")
    bom = archive.with_suffix(".cdx.json")
    write_bom(archive, bom)
    for path in (archive, digest, bom):
        path.chmod(FILE)
    return [digest, bom]


def main() -> int:
    """Write everything and say where it is."""
    write_archive(SITE, ARCHIVE)
    for path in [ARCHIVE, *write_beside(ARCHIVE)]:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
