"""Pyodide's script loses what packages would need, and one that is written otherwise is refused."""

import pytest

from scripts.runtime.contents import CORE, GLUE, LOADER
from scripts.runtime.host import PYODIDE
from scripts.runtime.lean.glue import GlueError, handed_out, trim_glue

pytestmark = pytest.mark.makes


@pytest.fixture(scope="module")
def core() -> bytes:
    return (PYODIDE / CORE).read_bytes()


@pytest.fixture(scope="module")
def loader() -> str:
    return (PYODIDE / LOADER).read_text("utf-8")


@pytest.fixture(scope="module")
def stock() -> str:
    return (PYODIDE / GLUE).read_text("utf-8")


@pytest.fixture(scope="module")
def trimmed(stock: str, loader: str, core: bytes) -> str:
    return trim_glue(stock, loader, core)


def test_lists_of_graphics_and_sound_are_gone_and_files_are_not(stock: str, trimmed: str):
    for word in ("emscripten_glBindBuffer", "SDL_OpenAudio", "emscripten_set_keydown_callback"):
        assert word in stock, word
        assert word not in trimmed, word
    assert "makeSnapshot" in trimmed
    assert len(trimmed) < len(stock) // 4


def test_the_core_hands_out_what_the_script_asks_for(trimmed: str, core: bytes):
    names = handed_out(trimmed, core)
    assert {"memory", "malloc", "free", "__wasm_call_ctors", "_pyproxy_apply", "__stack_pointer"} <= names
    # Of 8,560.
    assert len(names) < 300


@pytest.mark.full
def test_made_again_it_has_the_same_bytes(stock: str, loader: str, core: bytes, trimmed: str):
    assert trim_glue(stock, loader, core) == trimmed


@pytest.mark.parametrize("part", ["rtn.required=true", "function assignWasmExports(", ";return moduleRtn}"])
def test_a_script_that_is_written_otherwise_is_refused(stock: str, loader: str, core: bytes, part: str):
    with pytest.raises(GlueError, match="0 places, not one"):
        trim_glue(stock.replace(part, "otherwise"), loader, core)
