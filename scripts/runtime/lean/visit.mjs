// Takes a core through a reader's visits, under Node.js: a start, questions, the memory that is kept of it, starts from
// that memory and from memory that is damaged.
//
// Takes a JSON object on standard input: `pyodide` (folder with the scripts and the core), `library`, `rules` and `later` (paths, the
// last a list of them), `lock` (as in the manifest), `questions` (texts), `exercise` (Python to run at the end, may be
// empty), `tables` and `blocks` (addresses of what the core records of its data, and how long each is). Prints one with
// `replies` (to each question), `again` (to the last of them, after the start from memory), where the core records them
// `entered` (32 functions a number) and `read` (the blocks in each table), and `missing` (numbers of emptied functions
// that were entered).

import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { watchCores } from "../core.mjs";

const ENTERED = "entered.";
const IMPORT = "from rules.entry.page import reply";
// How many questions are asked again.
const FEW = 300;

const told = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(resolve(told.pyodide), "pyodide.mjs")).href);
/** @type {number[]} */
const entered = [];
/** @type {Set<number>[]} */
const read = told.tables.map(() => new Set());
/** @type {Set<number>} */
const missing = new Set();
/** @type {WebAssembly.Instance[]} */
const instances = [];
watchCores(
  (index) => missing.add(index),
  (instance) => instances.push(instance),
);

/** Adds up what was entered and read so far. */
function note() {
  for (const { exports } of instances.splice(0)) {
    for (const [who, table] of told.tables.entries()) {
      const marks = new Uint8Array(exports.memory.buffer, table, told.blocks);
      for (const [block, mark] of marks.entries()) if (mark) read[who].add(block);
    }
    for (let place = 0; `${ENTERED}${place}` in exports; place++) entered[place] |= exports[`${ENTERED}${place}`].value;
  }
}

/** @param {object} options as the page's worker gives them */
async function start(options) {
  const python = await loadPyodide({
    indexURL: told.pyodide,
    stdLibURL: told.library,
    lockFileContents: told.lock,
    packageBaseUrl: told.pyodide,
    env: { PYTHONHASHSEED: "0" },
    stdout: console.error,
    stderr: console.error,
    ...options,
  });
  return python;
}

/** Lets Python import what is in archives, as the page's worker does. */
function add(python, ...archives) {
  for (const archive of archives) {
    const there = `/${basename(archive)}`;
    python.FS.writeFile(there, readFileSync(archive));
    python.runPython(`import archive; archive.add("${there}")`);
  }
}

/** @type {string[]} */
const replies = [];
/** @type {string[]} */
let again = [];

async function visit() {
  const python = await start({ _makeSnapshot: true });
  add(python, told.rules);
  python.runPython(IMPORT);
  const memory = python.makeMemorySnapshot();
  add(python, ...told.later);
  const ask = python.globals.get("reply");
  for (const question of told.questions) replies.push(ask(question));

  const second = await start({ _loadSnapshot: memory });
  add(second, ...told.later);
  const restored = second.globals.get("reply");
  again = told.questions.slice(-FEW).map((question) => restored(question));

  // The worker writes these to the console and starts anew: a memory of another version, an error in Python.
  const damaged = await start({ _loadSnapshot: memory.slice().fill(0, 0, 64) }).then(() => "none", String);
  const failed = await Promise.resolve("{")
    .then(ask)
    .then(() => "none", String);
  if (!damaged.includes("magic") || !failed.includes("JSONDecodeError"))
    throw new Error(`Expected errors: ${damaged}, ${failed}`);
  if (told.exercise) (await start({})).runPython(told.exercise);
}

function finish() {
  note();
  // What Pyodide waits for may never come then.
  const found = { replies, again, entered, read: read.map((blocks) => [...blocks]), missing: [...missing] };
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
}

// Nothing works after an emptied function was entered, whoever entered it: that says it all.
process.on("uncaughtException", (error) => {
  if (missing.size === 0) {
    console.error(error);
    process.exit(1);
  }
  finish();
});
await visit();
finish();
