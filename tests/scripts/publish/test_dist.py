"""The zip has the whole site, and the same bytes for the same site."""

import os
import zipfile
from pathlib import Path

from scripts.publish.dist import write_archive


def make_site(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name} 抖音", "utf-8")
    return folder


NAMES = ["index.html", "check/index.html", "assets/a.css"]


def test_the_zip_has_every_file_of_the_site_at_its_top(tmp_path: Path):
    site = make_site(tmp_path / "site", NAMES)
    write_archive(site, tmp_path / "made" / "site.zip")
    with zipfile.ZipFile(tmp_path / "made" / "site.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            name: (site / name).read_bytes() for name in NAMES
        }


def test_the_same_site_makes_the_same_bytes(tmp_path: Path):
    one = make_site(tmp_path / "one", NAMES)
    other = make_site(tmp_path / "other", NAMES[::-1])
    for path in other.rglob("*.html"):
        os.utime(path, (0, 1_000_000_000))
        path.chmod(0o600)
    write_archive(one, tmp_path / "one.zip")
    write_archive(other, tmp_path / "other.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()
