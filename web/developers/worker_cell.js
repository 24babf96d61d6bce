// Runs a reader's lines in the whole of Python, away from the page and from the checker's own worker.
//
// In come texts, the lines to run. Out go {loaded}, a share from 0 to 1, while starting; {ready} once; then {told}, pieces
// of what the lines print, and {end}, as `rules.entry.cell.Cell.run` returns it. {failed} says that nothing more will come.

import { Download } from "../checker/python/download.js";
import { Files } from "../checker/python/files.js";
import { load } from "../checker/python/pyodide.js";

const RULES = "/whole-rules.zip";
const BEGIN = `import sys; sys.path.insert(0, "${RULES}"); from rules.entry.cell import Cell; run = Cell().run`;

/** @typedef {(code: string, tell: (text: string) => void) => string} Run */

async function start() {
  // Nothing of it is kept: it is large, and only who develops comes back for it.
  const files = new Files(null, new Download((loaded) => postMessage({ loaded })));
  const [{ loadPyodide }, { default: createPyodideModule }, core, library, rules] = await Promise.all([
    files.script("pyodide.mjs"),
    files.script("pyodide.asm.mjs"),
    files.module("whole.bin"),
    files.content("whole-library.bin"),
    files.content("whole-rules.bin"),
  ]);
  const python = await load({ loadPyodide, createPyodideModule, core, library }, () => {}, {});
  python.FS.writeFile(RULES, new Uint8Array(rules));
  python.runPython(BEGIN);
  return /** @type {Run} */ (/** @type {unknown} */ (python.globals.get("run")));
}

try {
  const run = await start();
  self.onmessage = ({ data }) => {
    try {
      postMessage({ end: run(data, (told) => postMessage({ told })) });
    } catch (error) {
      postMessage({ failed: String(error) });
    }
  };
  postMessage({ ready: true });
} catch (error) {
  postMessage({ failed: String(error) });
}
