"""Under load every reply is a file of the site, and one that is not is seen."""

import shutil
from pathlib import Path

import pytest

from scripts.audit.load import faults, load
from scripts.paths import SITE
from scripts.tools.servers import mirror

pytestmark = pytest.mark.servers


def test_many_at_once_get_every_byte():
    with mirror("nginx", SITE) as address:
        figures = load(address, SITE, connections=100, seconds=2)
    assert figures["checked"] > 100
    assert faults(figures) == {}


def test_one_byte_that_is_wrong_is_seen(tmp_path: Path):
    copy = tmp_path / "site"
    shutil.copytree(SITE / "about", copy)
    kept = tmp_path / "kept"
    shutil.copytree(copy, kept)
    page = copy / "index.html"
    page.write_bytes(page.read_bytes().replace(b"App", b"Apq", 1))
    with mirror("nginx", copy) as address:
        figures = load(address, kept, connections=4, seconds=1)
    assert faults(figures) == {"wrong": figures["checked"]}
