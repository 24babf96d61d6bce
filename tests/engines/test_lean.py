"""Where the lean core lacks what is needed, the whole core answers in its place, in every engine."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts.paths import SITE
from scripts.tools.serve import serve
from tests.browser.built import worker_script
from tests.browser.checker import Link
from tests.browser.wire import Wire, tapped
from tests.engines.launch import Engine
from tests.engines.reader import Reader
from tests.lacking import lacking

pytestmark = pytest.mark.engines

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")
OTHER_CASE = Link("intervention", [("merchant-rejected", "2026-02-27T20:00")], "2026-02-28T12:00")
NEVER = 1_000
# What the worker fetches before all else: from how many questions on the core lacks something.
COUNT = "count.json"
FETCHED = f'await (await fetch(new URL("{COUNT}", import.meta.url), {{ cache: "no-store" }})).json()'


class LackingSite(NamedTuple):
    """The site, whose lean core lacks something from so many questions on.

    Attributes:
        address: of its first page.
        count: the file with the number of questions.
        wire: what its server has sent.
    """

    address: str
    count: Path
    wire: Wire

    def lack_from(self, count: int) -> None:
        self.count.write_text(str(count), "utf-8")
        self.wire.clear()


@pytest.fixture
def lacking_site(tmp_path: Path) -> Iterator[LackingSite]:
    copy = tmp_path / "site"
    shutil.copytree(SITE, copy, copy_function=os.link)
    worker = copy / worker_script().relative_to(SITE)
    script = lacking(worker.read_text("utf-8"), FETCHED)
    # What is written to a link is written to the built site.
    worker.unlink()
    worker.write_text(script, "utf-8")
    # A copy for later would be of the other script.
    (copy / "sw.js").unlink()
    with serve(copy, "/REPO/") as address, tapped() as wire:
        yield LackingSite(address, worker.with_name(COUNT), wire)


@pytest.fixture
def reader(phone: Engine, lacking_site: LackingSite) -> Iterator[Reader]:
    yield Reader(phone, lacking_site.address, "zh")
    # Other tests listen for errors; what a browser says of a trap is none of theirs.
    phone.log()


def expect_answer(reader: Reader, case: Link) -> None:
    reader.wait_for_state("answered")
    reader.wait_for(lambda: reader.answer == case.answer())


@pytest.mark.parametrize("count", [0, 1], ids=["at the start", "at the first answer"])
def test_what_is_lacking_at_once_the_whole_core_has(reader: Reader, lacking_site: LackingSite, count: int):
    lacking_site.lack_from(count)
    reader.open(f"check/#{CASE.fragment}")
    expect_answer(reader, CASE)
    assert "whole" in lacking_site.wire.runtime()


def test_what_is_lacking_later_the_whole_core_has(reader: Reader, lacking_site: LackingSite):
    lacking_site.lack_from(2)
    reader.open(f"check/#{CASE.fragment}")
    expect_answer(reader, CASE)
    assert "whole" not in lacking_site.wire.runtime()
    reader.follow(OTHER_CASE.fragment)
    expect_answer(reader, OTHER_CASE)
    assert "whole" in lacking_site.wire.runtime()


def test_what_is_lacking_at_a_start_from_what_was_kept_the_whole_core_has(
    reader: Reader, lacking_site: LackingSite
):
    lacking_site.lack_from(NEVER)
    reader.open(f"check/#{CASE.fragment}")
    expect_answer(reader, CASE)
    # Once all is kept a visit fetches no core.
    reader.wait_for(lambda: _fetches_no_core(reader, lacking_site))
    lacking_site.lack_from(0)
    reader.open("")
    reader.open(f"check/#{OTHER_CASE.fragment}")
    expect_answer(reader, OTHER_CASE)
    assert "whole" in lacking_site.wire.runtime()


def _fetches_no_core(reader: Reader, lacking_site: LackingSite) -> bool:
    lacking_site.wire.clear()
    reader.open("")
    reader.open(f"check/#{CASE.fragment}")
    expect_answer(reader, CASE)
    return "python" not in lacking_site.wire.runtime()
