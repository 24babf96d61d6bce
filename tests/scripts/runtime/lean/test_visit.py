"""A visit enters and reads only what is kept; what was taken out and is needed is named, and refused."""

import json
import lzma
from pathlib import Path

import pytest

from rules.entry.page import reply
from scripts.paths import ROOT
from scripts.runtime import make
from scripts.runtime.contents import CORE, SCRIPTS
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.empty import empty
from scripts.runtime.lean.generated import generated
from scripts.runtime.lean.glue import handed_out
from scripts.runtime.lean.instrument import instrument
from scripts.runtime.lean.kept import KEPT, UNREAD
from scripts.runtime.lean.questions import all_questions
from scripts.runtime.lean.reads import record_reads
from scripts.runtime.lean.wasm import Id, content_of, exports, sections
from scripts.runtime.workload import QUESTIONS

pytestmark = pytest.mark.built

RUNTIME = ROOT / "build" / "runtime"


@pytest.fixture(scope="module")
def whole() -> bytes:
    return (PYODIDE / CORE).read_bytes()


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """What is in the files of the built runtime, by their names in the manifest."""
    module = (RUNTIME / make.MANIFEST).read_text("utf-8").removeprefix("export default ")
    named = {
        name: RUNTIME / file["name"] for name, file in json.loads(module.removesuffix(";\n"))["files"].items()
    }
    return {
        name: lzma.decompress(path.read_bytes()) if path.suffix == ".bin" else path.read_bytes()
        for name, path in named.items()
    }


@pytest.fixture(scope="module")
def archives(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archives")
    for name in (make.LIBRARY, make.RULES, *make.LATER.values()):
        (folder / name).write_bytes(files[name])
    return folder


def put(folder: Path, files: dict[str, bytes], core: bytes) -> Path:
    """Put the runtime's scripts and a core beside them into a folder."""
    for name in SCRIPTS:
        (folder / name).write_bytes(files[name])
    (folder / CORE).write_bytes(core)
    return folder


def test_the_built_core_answers_as_here_and_nothing_is_missing(
    files: dict[str, bytes], archives: Path, tmp_path: Path, *, quick: bool
):
    questions = [*QUESTIONS, *all_questions(), *generated(2_000)][:: 100 if quick else 1]
    seen = make.visit_with(put(tmp_path, files, files[make.CORE_PACKED]), archives, questions)
    assert seen.missing == []
    assert seen.replies == [reply(question) for question in questions]
    assert seen.again == seen.replies[-len(seen.again) :]


def test_what_is_entered_here_is_kept(
    whole: bytes, files: dict[str, bytes], archives: Path, tmp_path: Path, *, quick: bool
):
    questions = [*QUESTIONS, *all_questions()][:: 100 if quick else 1]
    seen = make.visit_with(put(tmp_path, files, instrument(whole)), archives, questions)
    assert len(seen.entered) > 2_000
    assert seen.entered - KEPT.read(whole) == set()


@pytest.mark.full
def test_what_is_read_here_by_what_stays_is_not_taken_out(
    whole: bytes, files: dict[str, bytes], archives: Path, tmp_path: Path, *, quick: bool
):
    questions = [*QUESTIONS, *all_questions()][:: 100 if quick else 10]
    recording = record_reads(whole, KEPT.read(whole))
    seen = make.visit_with(put(tmp_path, files, recording.core), archives, questions, recording)
    by_kept, by_others = seen.read
    unread = UNREAD.read(whole)
    assert len(by_kept) > 40_000
    assert by_kept & unread == set()
    assert unread - by_others == set()


def test_a_needed_function_that_was_taken_out_is_named_and_the_build_refuses_the_core(
    whole: bytes, files: dict[str, bytes], archives: Path, tmp_path: Path
):
    numbers = {it.name: it.number for it in exports(content_of(sections(whole), Id.EXPORT))}
    taken = numbers[b"PyDict_New"]
    names = handed_out(files["pyodide.asm.mjs"].decode(), whole)
    core = empty(whole, KEPT.read(whole) - {taken}, UNREAD.read(whole), names)
    seen = make.visit_with(put(tmp_path, files, core), archives, QUESTIONS[:1])
    assert taken in seen.missing
    with pytest.raises(make.RuntimeBuildError, match=rf"lacks functions \[{taken}\b.*lean\.profile"):
        make.prove_core(tmp_path, archives)
