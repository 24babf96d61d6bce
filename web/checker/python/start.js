// Starts Python with the rules in it: from the files of the runtime, or from what an earlier start came to.

import manifest from "manifest";
import { address, compile, Download, RUNTIME, WASM } from "./download.js";
import { forget, recall } from "./snapshot.js";

const AS_WASM = { headers: { "Content-Type": WASM } };
const IMPORT = "from rules.entry.page import reply";

/** @typedef {(archive: string, content: ArrayBuffer) => void} Add lets Python import what is in an archive */

/**
 * What of Pyodide is used.
 * @typedef {object} Python
 * @property {{ writeFile(path: string, content: Uint8Array): void }} FS
 * @property {{ get(name: string): (question: string) => string }} globals
 * @property {(code: string) => unknown} runPython
 * @property {() => Uint8Array<ArrayBuffer>} makeMemorySnapshot
 */

/** @typedef {(options: object) => Promise<Python>} LoadPyodide */

/** @typedef {Promise<[{ loadPyodide: LoadPyodide }, { default: unknown }]>} Scripts */

/**
 * Returns `rules.entry.page.reply`, what adds an archive to those of the start and, where Python was started anew, its
 * memory before the first question.
 * @param {(share: number) => void} tell called with the share of the files that has come, from 0 to 1
 * @returns {Promise<{ reply: (question: string) => string, add: Add, memory?: Uint8Array<ArrayBuffer> | null }>}
 */
export async function start(tell) {
  /** @type {Scripts} */
  const scripts = Promise.all([import(address("pyodide.mjs")), import(address("pyodide.asm.mjs"))]);
  const kept = await recall().catch(() => null);
  return (kept && (await restore(scripts, kept))) ?? startAnew(scripts, tell);
}

/**
 * @param {Scripts} scripts
 * @param {NonNullable<Awaited<ReturnType<typeof recall>>>} kept
 */
async function restore(scripts, kept) {
  const { core, library, memory, replies } = kept;
  try {
    const python = await load(scripts, core, library, { _loadSnapshot: memory });
    const reply = python.globals.get("reply");
    if (manifest.probes.every((probe, index) => reply(probe) === replies[index])) return { reply, add: adder(python) };
  } catch (error) {
    console.warn("What was kept of Python does not start:", error);
  }
  await forget().catch(() => {});
  return null;
}

/**
 * @param {Scripts} scripts
 * @param {(share: number) => void} tell
 */
async function startAnew(scripts, tell) {
  const download = new Download(["python.bin", "library.bin", "rules.bin"], tell);
  const [core, library, rules] = await Promise.all([
    download.open("python.bin").then((stream) => compile(new Response(stream, AS_WASM))),
    download.open("library.bin").then((stream) => new Response(stream).arrayBuffer()),
    download.open("rules.bin").then((stream) => new Response(stream).arrayBuffer()),
    // Nothing is waited for once one of them has failed.
    scripts,
  ]);
  const python = await load(scripts, core, library, { _makeSnapshot: true });
  const add = adder(python);
  add("rules.bin", rules);
  python.runPython(IMPORT);
  // Before anything of the reader's is in it.
  const memory = memoryOf(python);
  return { reply: python.globals.get("reply"), add, memory };
}

/**
 * @param {Python} python
 * @returns {Add}
 */
function adder(python) {
  return (archive, content) => {
    python.FS.writeFile(`/${archive}`, new Uint8Array(content));
    python.runPython(`import archive; archive.add("/${archive}")`);
  };
}

/**
 * Returns what `_loadSnapshot` takes, null where there is no room for a second copy.
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

/**
 * @param {Scripts} scripts
 * @param {WebAssembly.Module} core
 * @param {ArrayBuffer} library
 * @param {object} options
 */
async function load(scripts, core, library, options) {
  const [{ loadPyodide }, { default: createPyodideModule }] = await scripts;
  const broken = handOver(core);
  const loaded = loadPyodide({
    indexURL: RUNTIME.href,
    stdLibURL: URL.createObjectURL(new Blob([library])),
    createPyodideModule,
    // No package is ever loaded.
    lockFileContents: manifest.lock,
    packageBaseUrl: RUNTIME.href,
    ...options,
  });
  return Promise.race([loaded, broken]);
}

/**
 * Pyodide would fetch and compile its WebAssembly module by itself, rather late: it is given the one that is there.
 * Returns a promise that is rejected where that one does not start, or what Pyodide waits for breaks unseen: it would go
 * on waiting.
 * @param {WebAssembly.Module} core
 * @returns {Promise<never>}
 */
function handOver(core) {
  const { fetch } = self;
  self.fetch = (resource, options) =>
    String(resource).endsWith(".wasm") ? Promise.resolve(new Response()) : fetch(resource, options);
  return new Promise((_, reject) => {
    self.addEventListener("unhandledrejection", ({ reason }) => reject(reason));
    WebAssembly.instantiateStreaming = async (_response, imports) => {
      try {
        return { module: core, instance: await WebAssembly.instantiate(core, imports) };
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
}
