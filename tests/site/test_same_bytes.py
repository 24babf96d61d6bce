"""Two builds of the same sources give the same bytes and modes, wherever and under whatever mask they run."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from stat import S_IMODE

import pytest

from scripts.paths import ROOT, SITE
from scripts.publish.dist import write_archive

pytestmark = [pytest.mark.built, pytest.mark.full]


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site built a second time: in another folder, time zone and locale, and for nobody else to read."""
    folder = tmp_path_factory.mktemp("again") / "elsewhere"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    for made in ("diagrams", "runtime"):
        shutil.copytree(ROOT / "build" / made, folder / "build" / made)
    address = (ROOT / "build" / "address").read_text("utf-8").strip()
    settings = {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"}
    environment = {**os.environ, **settings, **({"SITE_URL": address} if address else {})}
    before = os.umask(0o077)
    try:
        for step in ("scripts.pages.rule_pages", "scripts.pages.layout", "scripts.build"):
            subprocess.run([sys.executable, "-m", step], cwd=folder, env=environment, check=True)
    finally:
        os.umask(before)
    return folder / "site"


def test_every_file_has_the_same_bytes_and_modes(again: Path):
    first, second = (
        {
            path.relative_to(site).as_posix(): (
                S_IMODE(path.stat().st_mode),
                path.read_bytes() if path.is_file() else b"",
            )
            for path in sorted(site.rglob("*"))
        }
        for site in (SITE, again)
    )
    assert first.keys() == second.keys()
    assert [name for name, told in first.items() if told != second[name]] == []


def test_the_zips_are_the_same(again: Path, tmp_path: Path):
    write_archive(SITE, tmp_path / "first.zip")
    before = os.umask(0o077)
    try:
        write_archive(again, tmp_path / "second.zip")
    finally:
        os.umask(before)
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "second.zip") as archive:
        assert len(archive.namelist()) > 100
