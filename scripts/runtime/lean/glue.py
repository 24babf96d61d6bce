"""Takes out of Pyodide's script what serves packages that are never loaded: graphics, sound, linking.

What the script hands on to others and nobody asks for is struck from its lists; esbuild then leaves out all
that nothing uses any more. It does so only at the top of a module, so the function that the script consists
of is opened for it.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.tools.esbuild import esbuild
from scripts.runtime.lean.wasm import Id, Kind, content_of, exports, imports, sections

_HEAD = "async function _createPyodideModule(moduleArg={}){"
_TAIL = ";return moduleRtn}export default _createPyodideModule;"
# What the script hands on: what it has itself, what it takes from the core, what it gives to the core.
_ALIAS = re.compile(r'Module\["([\w$]+)"\]=([\w$]+);')
_TAKEN = re.compile(r"var ([\w$,]+);function assignWasmExports\(wasmExports\)\{([^{}]*)\}")
_GIVEN = re.compile(r"(?<=var wasmImports=\{)[^{}]*(?=\})")
# Code that only libraries bring along is run so: esbuild has to keep all that such code might use.
_EVAL = re.compile(r"(?<![\w.])eval\(")
_SIGNATURE = re.compile(r'[\w$]+\.sig="[^"]*";')
_NAMED = "--minify-identifiers=false"
_WORD = re.compile(r"[\w$]+")
_ASSIGNED = re.compile(r"([\w$]+)=")
_MEMBER = re.compile(r"(?<=\.)[\w$]+|(?<=[\"'])[\w$]+(?=[\"'])")

# What the script does at its start though nothing comes of it, and what takes its place.
_INSTEAD = {
    # Functions that only libraries ask for need no place in the table.
    "rtn.required=true": "",
    "registerWasmPlugin();": "",
    "MainLoop.init();": "",
    'Module["requestAnimationFrame"]=MainLoop.requestAnimationFrame;': "",
    'Module["pauseMainLoop"]=MainLoop.pause;': "",
    'Module["resumeMainLoop"]=MainLoop.resume;': "",
    "registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());": "",
    'if(typeof Browser!="undefined")Browser.init();': "",
}


class GlueError(ValueError):
    """Pyodide's script is not as it was when this was written; the message says in what."""


def trim_glue(glue: str, loader: str, core: bytes) -> str:
    """Return the script without what neither it nor its loader needs to run the core.

    Raises:
        GlueError: the script is not as it was.
        subprocess.CalledProcessError: esbuild cannot read it.
    """
    names = {
        it.name.decode() for it in imports(content_of(sections(core), Id.IMPORT)) if it.kind == Kind.FUNCTION
    }
    for theirs, ours in _INSTEAD.items():
        glue = _once(glue, theirs, ours)
    glue = _once(_once(glue, _HEAD, ""), _TAIL, ";export{moduleRtn}")
    glue = _EVAL.sub("globalThis.eval(", _SIGNATURE.sub("", glue))
    glue = _only(
        _GIVEN, glue, lambda it: ",".join(each for each in it[0].split(",") if each.split(":")[0] in names)
    )
    asked, left = set[str](), _shaken(_struck(glue, set(), set()), _NAMED)
    while more := set(_MEMBER.findall(left + loader)) - asked:
        asked |= more
        left = _shaken(_struck(glue, asked, set()), _NAMED)
    used = set(_WORD.findall(left + loader))
    trimmed = _shaken(_struck(glue, asked, used))
    body, result = trimmed.rstrip().removesuffix("as moduleRtn};").rsplit("export{", 1)
    return f"export default async function(moduleArg={{}}){{{body}return {result}}}\n"


def _struck(glue: str, asked: AbstractSet[str], used: AbstractSet[str]) -> str:
    """Return the script whose lists have only members that are asked for, and exports that are used."""

    def taken(lists: re.Match[str]) -> str:
        lines = [it for it in lists[2].split(";") if not used.isdisjoint(_ASSIGNED.findall(it))]
        words = set(_WORD.findall(";".join(lines)))
        names = ",".join(it for it in lists[1].split(",") if it in words)
        return (
            f"{f'var {names};' if names else ''}function assignWasmExports(wasmExports){{{';'.join(lines)}}}"
        )

    glue = _ALIAS.sub(lambda it: it[0] if it[1] in asked else "", glue)
    return _only(_TAKEN, glue, taken)


def _shaken(script: str, *options: str) -> str:
    """Return a module, minified, without what nothing in it uses."""
    with TemporaryDirectory() as folder:
        given, made = Path(folder, "given.mjs"), Path(folder, "made.mjs")
        given.write_text(script, "utf-8")
        bundle = ("--bundle", "--format=esm", "--platform=node", "--external:ws", f"--outfile={made}")
        esbuild(given, *bundle, "--log-override:commonjs-variable-in-esm=silent", *options)
        return made.read_text("utf-8")


def _only(pattern: re.Pattern[str], text: str, ours: Callable[[re.Match[str]], str]) -> str:
    changed, count = pattern.subn(ours, text)
    if count != 1:
        raise GlueError(f"Pyodide's script has {count} places, not one, like {pattern.pattern}")
    return changed


def _once(text: str, theirs: str, ours: str) -> str:
    return _only(re.compile(re.escape(theirs)), text, lambda _: ours)


def handed_out(glue: str, core: bytes) -> set[str]:
    """Return the names of the core's exports for which a trimmed script may ask."""
    names = {it.name.decode() for it in exports(content_of(sections(core), Id.EXPORT))}
    return names.intersection(_MEMBER.findall(glue))
