"""The built runtime is what its manifest says, is the same every time, and answers in a browser."""

import gzip
import io
import json
import shutil
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from rules import answer
from scripts.chromium import find_chromium
from scripts.runtime import make
from scripts.runtime.contents import NOT_IN_THE_PAGE, PYODIDE_FILES, is_left_out, module_name
from scripts.runtime.workload import REQUESTS
from scripts.serve import serve

pytestmark = pytest.mark.built

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "build" / "runtime"
PAGE = Path(__file__).parent / "page"

# What a first visit may fetch to answer, compressed as GitHub Pages does it. Stock Pyodide takes 6.4 MB.
MOST_BYTES = 4_700_000


def unpacked(archive: str) -> dict[str, bytes]:
    content = gzip.decompress((RUNTIME / archive).read_bytes())
    with zipfile.ZipFile(io.BytesIO(content)) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def test_the_manifest_lists_every_file_with_its_size():
    manifest = json.loads((RUNTIME / make.MANIFEST).read_text("utf-8"))
    told = {file["name"]: file["bytes"] for file in manifest["files"]}
    there = {path.name: path.stat().st_size for path in RUNTIME.iterdir()}
    assert there.keys() - told.keys() == {make.MANIFEST, "NOTICE.txt"}
    assert told == {name: there[name] for name in told}


def test_the_manifest_has_a_lock_without_packages_and_the_pinned_version():
    manifest = json.loads((RUNTIME / make.MANIFEST).read_text("utf-8"))
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]["pyodide"]
    assert manifest["pyodide"] == pinned
    assert manifest["lock"]["packages"] == {}


def test_a_first_visit_stays_within_its_bytes():
    compressed = (len(gzip.compress((RUNTIME / name).read_bytes(), 6)) for name in PYODIDE_FILES)
    archives = ((RUNTIME / name).stat().st_size for name in (make.LIBRARY_ARCHIVE, make.RULES_ARCHIVE))
    assert sum(compressed) + sum(archives) < MOST_BYTES


def test_archives_hold_compiled_modules_only():
    for archive in (make.LIBRARY_ARCHIVE, make.RULES_ARCHIVE):
        assert {Path(name).suffix for name in unpacked(archive)} == {".pyc"}


def test_the_page_gets_no_part_of_the_rules_that_only_a_terminal_uses():
    modules = {module_name(name.removesuffix("c")) for name in unpacked(make.RULES_ARCHIVE)}
    assert "rules.engine" in modules
    assert [module for module in modules if is_left_out(module)] == []


def test_every_module_that_is_left_out_exists():
    there = {module_name(path.relative_to(ROOT).as_posix()) for path in (ROOT / "rules").rglob("*.py")}
    assert there >= NOT_IN_THE_PAGE


def test_made_again_it_has_the_same_bytes(tmp_path: Path):
    make.make_runtime(tmp_path / "again")
    for path in RUNTIME.iterdir():
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes(), path.name


def test_a_library_without_a_module_that_is_needed_is_refused_by_name(tmp_path: Path):
    shutil.copyfile(RUNTIME / make.RULES_ARCHIVE, tmp_path / make.RULES_ARCHIVE)
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for name, content in unpacked(make.LIBRARY_ARCHIVE).items():
            if name != "json/decoder.pyc":
                archive.writestr(name, content)
    (tmp_path / make.LIBRARY_ARCHIVE).write_bytes(gzip.compress(zipped.getvalue()))
    with pytest.raises(make.RuntimeBuildError, match=r"json\.decoder"):
        make._prove(tmp_path, {"modules": ["rules"], "questions": []}, {"library": {}, "answers": []})


@pytest.mark.browser
def test_in_a_worker_under_a_prefix_it_answers_as_here_and_asks_nobody_else(tmp_path: Path):
    shutil.copytree(PAGE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(RUNTIME, tmp_path / "runtime")
    # JavaScript has no text that JSON could not hold: half a surrogate pair cannot reach the page.
    requests = [text for text in REQUESTS if text.isascii()]
    asked: list[str] = []
    with serve(tmp_path, "/REPO/") as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        context = browser.new_context()
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto(base)
        answers = page.evaluate("requests => window.ask(requests)", requests)
        browser.close()
    assert answers == [answer(text) for text in requests]
    fetched = {urlsplit(url).path for url in asked if url.startswith(base)}
    assert {f"/REPO/runtime/{name}" for name in ("pyodide.asm.wasm", "rules.bin")} <= fetched
    assert [url for url in asked if not url.startswith((base, "blob:", "data:"))] == []
