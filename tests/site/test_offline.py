"""What is kept for readers without a network is all that pages need, and one version of it."""

import base64
from hashlib import sha256
from pathlib import Path

import pytest

from scripts.paths import SITE
from scripts.publish.offline import kept_files


def test_files_are_listed_by_the_addresses_that_pages_have(tmp_path: Path):
    for name in ("index.html", "check/index.html", "404.html", "a.css", "a.css.map", "sw.js", "llms.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    assert set(kept_files(tmp_path)) == {"./", "./check/", "./404.html", "./a.css"}


def test_each_is_listed_with_the_hash_of_what_is_in_it(tmp_path: Path):
    (tmp_path / "a.css").write_bytes(b"a {}")
    digest = base64.b64encode(sha256(b"a {}").digest()).decode()
    assert kept_files(tmp_path) == {"./a.css": f"sha256-{digest}"}


@pytest.mark.built
def test_the_service_worker_of_the_site_lists_the_site_as_it_is():
    script = (SITE / "sw.js").read_text("utf-8")
    files = kept_files(SITE)
    assert {"./", "./en/", "./check/", "./en/check/", "./404.html", "./manifest.json"} <= set(files)
    assert any("/runtime/" in name for name in files)
    assert [name for name, digest in files.items() if f'"{name}":"{digest}"' not in script] == []


@pytest.mark.built
def test_the_service_worker_is_small():
    assert (SITE / "sw.js").stat().st_size < 30_000
