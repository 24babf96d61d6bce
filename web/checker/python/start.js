// Starts Python with the rules in it: from the files of the runtime, or from what an earlier start came to.

import manifest from "manifest";
import { Download } from "./download.js";
import { Files } from "./files.js";
import { hash } from "./integrity.js";
import { load } from "./pyodide.js";
import { keep, recall } from "./snapshot.js";
import { forget, Store } from "./store.js";

/** @import { Parts, Python } from "./pyodide.js" */

const RULES = "/rules.zip";
const IMPORT = `import sys; sys.path.insert(0, "${RULES}"); from rules.entry.page import reply`;

/**
 * What Python is started with.
 * @typedef {object} Start
 * @property {Parts} parts
 * @property {ArrayBuffer} rules
 * @property {(index: number) => void} missing
 */

/**
 * Returns `rules.entry.page.reply`, and what keeps all that the next start can be made of.
 * @param {object} how
 * @param {boolean} how.isWhole whether with the whole core; then nothing is kept, and what was kept is forgotten
 * @param {(share: number) => void} how.tell called with the share of the files that has come, from 0 to 1
 * @param {(index: number) => void} how.missing called where the core lacks a function
 */
export async function start({ isWhole, tell, missing }) {
  if (isWhole) await forget();
  const store = isWhole ? null : await Store.open();
  const files = new Files(store, new Download(tell));
  const [{ loadPyodide }, { default: createPyodideModule }, core, library, rules, memory] = await Promise.all([
    files.script("pyodide.mjs"),
    files.script("pyodide.asm.mjs"),
    files.module(isWhole ? "whole.bin" : "python.bin"),
    files.content("library.bin"),
    files.content("rules.bin"),
    store && recall(store),
  ]);
  /** @type {Start} */
  const begun = { parts: { loadPyodide, createPyodideModule, core, library }, rules, missing };
  const restored = memory && (await restore(begun, memory));
  if (restored) {
    store?.trust();
    return { reply: restored, keep: () => files.keep() };
  }
  const python = await load(begun.parts, missing, { _makeSnapshot: store !== null });
  python.FS.writeFile(RULES, new Uint8Array(rules));
  python.runPython(IMPORT);
  store?.trust();
  let made = store && memoryOf(python);
  return {
    reply: python.globals.get("reply"),
    keep: async () => {
      await files.keep();
      if (store && made) await keep(store, made);
      made = null;
      await store?.tidy();
    },
  };
}

/**
 * @param {Start} begun
 * @param {Uint8Array<ArrayBuffer>} memory
 */
async function restore({ parts, rules, missing }, memory) {
  try {
    const python = await load(parts, missing, { _loadSnapshot: memory });
    python.FS.writeFile(RULES, new Uint8Array(rules));
    const reply = python.globals.get("reply");
    for (const probe of manifest.probes) {
      const replied = new TextEncoder().encode(reply(probe.question));
      if ((await hash(replied)) !== probe.sha256) throw new Error("It replies otherwise than it should.");
    }
    return reply;
  } catch (error) {
    console.warn("Python does not start from the memory that was kept:", error);
    return null;
  }
}

/**
 * Returns what `_loadSnapshot` takes, before anything of the reader's is in it; null where there is no room for a copy.
 * @param {Python} python
 */
function memoryOf(python) {
  try {
    return python.makeMemorySnapshot();
  } catch (error) {
    console.warn("Python's memory cannot be kept:", error);
    return null;
  }
}
