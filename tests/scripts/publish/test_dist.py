"""The zip has the whole site, and the same bytes for the same site."""

import os
import subprocess
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE

import pytest

from scripts.paths import SITE
from scripts.publish.dist import write_archive, write_beside
from scripts.publish.modes import readable_by_all


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


def test_its_hash_and_its_bill_lie_beside_it(tmp_path: Path):
    archive = tmp_path / "site.zip"
    write_archive(make_site(tmp_path / "site", NAMES), archive)
    digest, bom = write_beside(archive)
    assert {path.name for path in tmp_path.iterdir()} == {
        "site",
        "site.zip",
        "site.zip.sha256",
        "site.cdx.json",
    }
    told = subprocess.run(
        ["sha256sum", "--check", digest.name], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert told.stdout == "site.zip: OK\n"
    assert sha256(archive.read_bytes()).hexdigest() in bom.read_text("utf-8")


@pytest.fixture(params=[0o077, 0o022, 0o002], ids=oct)
def mask(request: pytest.FixtureRequest) -> Iterator[int]:
    """A mask for the modes of new files."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def modes(folder: Path) -> set[tuple[bool, int]]:
    """Return whether something is a folder, and its mode, of all there is."""
    return {(path.is_dir(), S_IMODE(path.stat().st_mode)) for path in (folder, *folder.rglob("*"))}


def test_modes_are_the_same_whatever_the_mask(tmp_path: Path, mask: int):
    site = make_site(tmp_path / "site", NAMES)
    readable_by_all(site)
    assert modes(site) == {(True, 0o755), (False, 0o644)}
    archive = tmp_path / "site.zip"
    write_archive(site, archive)
    for path in (archive, *write_beside(archive)):
        assert S_IMODE(path.stat().st_mode) == 0o644
    with zipfile.ZipFile(archive) as made:
        assert {entry.external_attr >> 16 for entry in made.infolist()} == {0o644}


@pytest.mark.built
def test_the_built_site_can_be_read_by_all():
    assert modes(SITE) == {(True, 0o755), (False, 0o644)}
