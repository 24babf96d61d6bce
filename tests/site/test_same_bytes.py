"""Two builds of the same sources give the same bytes and modes, wherever and under whatever mask they run.

A build for a repository differs in what leads there.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup

from scripts.paths import ROOT, SITE
from scripts.publish.dist import write_archive

pytestmark = [pytest.mark.built, pytest.mark.full]


STEPS = ("scripts.pages.rule_pages", "scripts.pages.layout", "scripts.build")
REPOSITORY = "https://git.example.net/somebody/guide"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources in another folder, with what takes long to make."""
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
    return folder


def built(folder: Path, name: str, **settings: str) -> Path:
    """Build the site with more in the environment, and put it aside under a name."""
    for step in STEPS:
        environment = {**os.environ, **settings}
        subprocess.run([sys.executable, "-m", step], cwd=folder, env=environment, check=True)
    return (folder / "site").rename(folder / name)


@pytest.fixture(scope="module")
def again(elsewhere: Path) -> Iterator[Path]:
    """The site built a second time: in another folder, time zone and locale, and for nobody else to read."""
    address = (ROOT / "build" / "address").read_text("utf-8").strip()
    settings = {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"}
    before = os.umask(0o077)
    try:
        yield built(elsewhere, "again", **settings, **({"SITE_URL": address} if address else {}))
    finally:
        os.umask(before)


@pytest.fixture(scope="module")
def with_repository(elsewhere: Path) -> Path:
    """The site built for a repository."""
    return built(elsewhere, "with-repository", REPO_URL=REPOSITORY, SITE_URL="https://guide.example.net/")


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
    write_archive(again, tmp_path / "second.zip")
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "second.zip") as archive:
        assert len(archive.namelist()) > 100


@pytest.mark.parametrize("page", ["faq/", "en/faq/"])
def test_with_a_repository_a_page_leads_to_its_forms(with_repository: Path, page: str):
    html = BeautifulSoup((with_repository / page / "index.html").read_text("utf-8"), "html.parser")
    links = [urlsplit(link["href"]) for link in html.select(f'a[href^="{REPOSITORY}/issues/new?"]')]
    assert [parse_qs(link.query)["template"] for link in links] == [["correction.yml"], ["wrong-date.yml"]]
    assert {parse_qs(link.query)["page"][0] for link in links} == {f"https://guide.example.net/{page}"}
