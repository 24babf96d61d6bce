// Starts Python with the rules in it: from the files of the runtime, or from what an earlier start came to.

import manifest from "manifest";
import { Download } from "./download.js";
import { Files } from "./files.js";
import { hash } from "./integrity.js";
import { load } from "./pyodide.js";
import { keep, recall } from "./snapshot.js";
import { forget, Store } from "./store.js";

/** @import { Parts, Python } from "./pyodide.js" */

const IMPORT = "from rules.entry.page import reply";

/**
 * What Python is started with.
 * @typedef {object} Start
 * @property {Parts} parts
 * @property {(index: number) => void} missing
 */

/**
 * Returns `rules.entry.page.reply`, what fetches an archive and adds it to those of the start, and what keeps all that
 * the next start can be made of.
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
  const begun = { parts: { loadPyodide, createPyodideModule, core, library }, missing };
  const restored = memory && (await restore(begun, memory));
  if (restored) {
    store?.trust();
    return {
      reply: replyOf(restored),
      add: async (/** @type {string} */ archive) => add(restored, archive, await files.content(archive)),
      keep: () => files.keep(),
    };
  }
  const python = await load(begun.parts, missing, { _makeSnapshot: store !== null });
  add(python, "rules.bin", rules);
  python.runPython(IMPORT);
  store?.trust();
  let made = store && memoryOf(python);
  return {
    reply: replyOf(python),
    add: async (/** @type {string} */ archive) => add(python, archive, await files.content(archive)),
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
async function restore({ parts, missing }, memory) {
  try {
    const python = await load(parts, missing, { _loadSnapshot: memory });
    const reply = replyOf(python);
    for (const probe of manifest.probes) {
      const replied = new TextEncoder().encode(reply(probe.question));
      if ((await hash(replied)) !== probe.sha256) throw new Error("It replies otherwise than it should.");
    }
    return python;
  } catch (error) {
    console.warn("Python does not start from the memory that was kept:", error);
    return null;
  }
}

/** @param {Python} python */
const replyOf = (python) => python.globals.get("reply");

/**
 * Lets Python import what is in an archive.
 * @param {Python} python
 * @param {string} archive
 * @param {ArrayBuffer} content
 */
function add(python, archive, content) {
  python.FS.writeFile(`/${archive}`, new Uint8Array(content));
  python.runPython(`import archive; archive.add("/${archive}")`);
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
