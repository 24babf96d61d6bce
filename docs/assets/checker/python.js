// Starts Python with the rules in it: from the files of the runtime, or from what an earlier start came to.

import { address, Download, RUNTIME } from "./download.js";
import { forget, recall } from "./keepsake.js";
import manifest from "./manifest.js";

const WASM = { headers: { "Content-Type": "application/wasm" } };
const RULES = "/rules.zip";
const IMPORT = `import sys; sys.path.insert(0, "${RULES}"); from rules.page import reply`;

// Returns `reply` (`rules.page.reply`) and, where Python was started anew, its `memory` before the first question.
// `tell` is called with the share of the files that has come, from 0 to 1.
export async function start(tell) {
  try {
    return (await restore()) ?? (await startAnew(tell));
  } catch (error) {
    console.warn("Python is started anew:", error);
    await forget();
    return startAnew(tell);
  }
}

async function restore() {
  const kept = await recall();
  if (!kept) return null;
  const { core, library, rules, memory, replies } = kept;
  const python = await load(WebAssembly.compileStreaming(core), library, { _loadSnapshot: memory });
  python.FS.writeFile(RULES, rules);
  const reply = python.globals.get("reply");
  if (manifest.probes.some((probe, index) => reply(probe) !== replies[index])) throw new Error("It replies otherwise.");
  return { reply };
}

async function startAnew(tell) {
  const download = new Download(["python.bin", "library.bin", "rules.bin"], tell);
  const core = download.open("python.bin").then((stream) => WebAssembly.compileStreaming(new Response(stream, WASM)));
  const [library, rules] = await Promise.all([
    download.open("library.bin").then((stream) => new Response(stream).blob()),
    download.open("rules.bin").then((stream) => new Response(stream).arrayBuffer()),
    // Nothing is waited for once one of them has failed.
    core,
  ]);
  const python = await load(core, library, { _makeSnapshot: true });
  python.FS.writeFile(RULES, new Uint8Array(rules));
  python.runPython(IMPORT);
  const memory = python.makeMemorySnapshot();
  return { reply: python.globals.get("reply"), memory };
}

async function load(core, library, options) {
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(address("pyodide.mjs")),
    import(address("pyodide.asm.mjs")),
    core,
  ]);
  handOver(core);
  return loadPyodide({
    indexURL: RUNTIME.href,
    stdLibURL: URL.createObjectURL(library),
    createPyodideModule,
    // No package is ever loaded.
    lockFileContents: manifest.lock,
    packageBaseUrl: RUNTIME.href,
    ...options,
  });
}

// Pyodide would fetch and compile its WebAssembly module by itself, rather late: it is given the one that is there.
function handOver(core) {
  const { fetch } = self;
  self.fetch = (resource, options) =>
    String(resource).endsWith(".wasm") ? Promise.resolve(new Response()) : fetch(resource, options);
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await core;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}
