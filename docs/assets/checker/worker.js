// Runs the rules in Python, away from the page: starts Pyodide, then turns each question into a reply.
//
// In come questions, texts as `rules.page.reply` takes them. Out go {loaded}, a share from 0 to 1, while starting; {ready} once; then
// {reply}, a text, for each question in turn. {failed}, with the reason, says that nothing more will come.

const RUNTIME = new URL("../runtime/", import.meta.url);
const WASM = "pyodide.asm.wasm";

let arrived = 0;
let total = Infinity;

function count(bytes) {
  arrived += bytes;
  postMessage({ loaded: Math.min(1, arrived / total) });
}

function fail(reason) {
  postMessage({ failed: String(reason) });
}

async function request(name) {
  const response = await fetch(new URL(name, RUNTIME));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

// Fetches a file and counts its bytes while they come.
async function download(name) {
  const { body, headers } = await request(name);
  const counter = new TransformStream({
    transform(chunk, rest) {
      count(chunk.byteLength);
      rest.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counter), { headers });
}

// Fetches an archive, which is stored compressed because web hosts would not compress it.
async function unpack(name) {
  const { body } = await download(name);
  return new Response(body.pipeThrough(new DecompressionStream("gzip")));
}

// Pyodide fetches and compiles its WebAssembly module by itself, rather late, and where that fails waits for ever: it
// is given the one under way, and the page hears if that breaks.
function handOver(compiling) {
  const { fetch } = self;
  self.fetch = (resource, options) =>
    String(resource).endsWith(WASM) ? Promise.resolve(new Response()) : fetch(resource, options);
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await compiling;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  compiling.catch(fail);
}

async function readManifest() {
  const manifest = await (await request("manifest.json")).json();
  // Modules come through `import`, which does not tell how far it is.
  const counted = manifest.files.filter(({ name }) => !name.endsWith(".mjs"));
  total = counted.reduce((sum, { bytes }) => sum + bytes, 0);
  count(0);
  return manifest;
}

async function start() {
  handOver(download(WASM).then((response) => WebAssembly.compileStreaming(response)));
  const [manifest, { loadPyodide }, { default: createPyodideModule }, library, rules] = await Promise.all([
    readManifest(),
    import(new URL("pyodide.mjs", RUNTIME)),
    import(new URL("pyodide.asm.mjs", RUNTIME)),
    unpack("python_stdlib.bin").then((response) => response.blob()),
    unpack("rules.bin").then((response) => response.arrayBuffer()),
  ]);
  const python = await loadPyodide({
    indexURL: RUNTIME.href,
    stdLibURL: URL.createObjectURL(library),
    createPyodideModule,
    // No package is ever loaded.
    lockFileContents: manifest.lock,
    packageBaseUrl: RUNTIME.href,
  });
  python.FS.writeFile("/rules.zip", new Uint8Array(rules));
  return python.runPython("import sys; sys.path.insert(0, '/rules.zip'); from rules.page import reply; reply");
}

try {
  const reply = await start();
  self.onmessage = ({ data: question }) => {
    try {
      postMessage({ reply: reply(question) });
    } catch (error) {
      fail(error);
    }
  };
  postMessage({ ready: true });
} catch (error) {
  fail(error);
}
