// The least that answers a request in a worker with the built runtime.

const RUNTIME = new URL("./runtime/", import.meta.url);
const at = (name) => new URL(name, RUNTIME).href;

const unpacked = async (name) => {
  const { body } = await fetch(at(name));
  return new Response(body.pipeThrough(new DecompressionStream("gzip")));
};

const [manifest, library, rules, { loadPyodide }] = await Promise.all([
  fetch(at("manifest.json")).then((response) => response.json()),
  unpacked("python_stdlib.bin").then((response) => response.blob()),
  unpacked("rules.bin").then((response) => response.arrayBuffer()),
  import(at("pyodide.mjs")),
]);
const pyodide = await loadPyodide({
  indexURL: RUNTIME.href,
  packageBaseUrl: RUNTIME.href,
  lockFileContents: manifest.lock,
  stdLibURL: URL.createObjectURL(library),
});
pyodide.FS.writeFile("/rules.zip", new Uint8Array(rules));
const answer = pyodide.runPython("import sys; sys.path.insert(0, '/rules.zip'); from rules import answer; answer");

self.onmessage = ({ data }) => postMessage(data.map((request) => answer(request)));
postMessage("ready");
