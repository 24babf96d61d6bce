// Starts Pyodide from parts that are there, and gives its WebAssembly module what it is linked with.

import manifest from "manifest";
import { RUNTIME } from "./download.js";

/**
 * What of Pyodide is used.
 * @typedef {object} Python
 * @property {{ writeFile(path: string, content: Uint8Array): void }} FS
 * @property {{ get(name: string): (question: string) => string }} globals
 * @property {(code: string) => unknown} runPython
 * @property {() => Uint8Array<ArrayBuffer>} makeMemorySnapshot
 * @property {{ config: { _loadSnapshot?: Uint8Array } }} _api
 */

/**
 * What it is started from: its two scripts, its core, and the library in an archive.
 * @typedef {object} Parts
 * @property {(options: object) => Promise<Python>} loadPyodide
 * @property {unknown} createPyodideModule
 * @property {WebAssembly.Module} core
 * @property {ArrayBuffer} library
 */

/**
 * @param {Parts} parts
 * @param {(index: number) => void} missing called before a function that was left out of the core breaks
 * @param {object} options
 */
export async function load({ loadPyodide, createPyodideModule, core, library }, missing, options) {
  const handed = handOver(core, { lean: { missing } });
  const stdLibURL = URL.createObjectURL(new Blob([library]));
  try {
    const loaded = loadPyodide({
      indexURL: RUNTIME.href,
      stdLibURL,
      createPyodideModule,
      // No package is ever loaded.
      lockFileContents: manifest.lock,
      packageBaseUrl: RUNTIME.href,
      // The same question takes the same way through the core in every browser: which is how its functions were found.
      env: { PYTHONHASHSEED: "0" },
      ...options,
    });
    const python = await Promise.race([loaded, handed.broken]);
    // It is as large as Python itself, and of no more use.
    delete python._api.config._loadSnapshot;
    return python;
  } finally {
    handed.takeBack();
    URL.revokeObjectURL(stdLibURL);
  }
}

/**
 * Pyodide would fetch and compile its WebAssembly module by itself, rather late: it is given the one that is there.
 *
 * Returns a promise that is rejected where that one does not start, or what Pyodide waits for breaks unseen: it would go
 * on waiting. And what puts all back in its place.
 * @param {WebAssembly.Module} core
 * @param {WebAssembly.Imports} more what it is linked with besides
 */
function handOver(core, more) {
  const { fetch } = self;
  const { instantiateStreaming } = WebAssembly;
  /** @type {(reason: unknown) => void} */
  let reject = () => {};
  /** @type {Promise<never>} */
  const broken = new Promise((_, break_) => {
    reject = break_;
  });
  const hear = (/** @type {PromiseRejectionEvent} */ { reason }) => reject(reason);
  self.addEventListener("unhandledrejection", hear);
  self.fetch = (resource, options) =>
    String(resource).endsWith(".wasm") ? Promise.resolve(new Response()) : fetch(resource, options);
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    try {
      return { module: core, instance: await WebAssembly.instantiate(core, { ...imports, ...more }) };
    } catch (error) {
      reject(error);
      throw error;
    }
  };
  const takeBack = () => {
    self.removeEventListener("unhandledrejection", hear);
    self.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  };
  return { broken, takeBack };
}
