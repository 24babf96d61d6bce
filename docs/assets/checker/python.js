// Starts Python with the rules in it, from the files of the runtime.

import { address, Download } from "./download.js";
import manifest from "./manifest.js";

const WASM = { headers: { "Content-Type": "application/wasm" } };
const RULES = "/rules.zip";
const IMPORT = `import sys; sys.path.insert(0, "${RULES}"); from rules.page import reply; reply`;

// Returns `rules.page.reply`. `tell` is called with the share of the files that has come, from 0 to 1.
export async function start(tell) {
  const download = new Download(["python.bin", "library.bin", "rules.bin"], tell);
  tell(0);
  const compiling = download.open("python.bin").then((core) => WebAssembly.compileStreaming(new Response(core, WASM)));
  const [{ loadPyodide }, { default: createPyodideModule }, library, rules] = await Promise.all([
    import(address("pyodide.mjs")),
    import(address("pyodide.asm.mjs")),
    download.open("library.bin").then((archive) => new Response(archive).blob()),
    download.open("rules.bin").then((archive) => new Response(archive).arrayBuffer()),
    compiling,
  ]);
  handOver(compiling);
  const python = await loadPyodide({
    indexURL: address("pyodide.mjs").replace(/[^/]*$/, ""),
    stdLibURL: URL.createObjectURL(library),
    createPyodideModule,
    // No package is ever loaded.
    lockFileContents: manifest.lock,
    packageBaseUrl: "/",
  });
  python.FS.writeFile(RULES, new Uint8Array(rules));
  return python.runPython(IMPORT);
}

// Pyodide fetches and compiles its WebAssembly module by itself: it is given the one that is there.
function handOver(compiling) {
  const { fetch } = self;
  self.fetch = (resource, options) =>
    String(resource).endsWith(".wasm") ? Promise.resolve(new Response()) : fetch(resource, options);
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await compiling;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}
