// Starts Pyodide under Node.js, runs one Python file in it and prints what the file leaves in RESULT.
//
// Takes a JSON object on standard input: `pyodide` (folder of the npm package), `stdlib` (path of a zip, null
// for the stock one), `mounts` (guest folder -> host folder), `script` (path of the file), `request` (text
// handed over as the Python global REQUEST). What Python prints goes to standard error.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// By itself Node.js would print the line that threw: in Pyodide's own files that is the whole file.
process.on("uncaughtException", (error) => {
  console.error(String(error?.message ?? error).trimEnd());
  process.exit(1);
});

const told = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(resolve(told.pyodide), "pyodide.mjs")).href);
const lock = JSON.parse(await readFile(join(told.pyodide, "pyodide-lock.json"), "utf8"));

const pyodide = await loadPyodide({
  indexURL: told.pyodide,
  lockFileContents: { info: lock.info, packages: {} },
  packageBaseUrl: told.pyodide,
  ...(told.stdlib ? { stdLibURL: told.stdlib } : {}),
  // Without a fixed seed the order of constant sets, and with it the compiled bytes, would vary.
  env: { PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" },
  stdout: (line) => console.error(line),
  stderr: (line) => console.error(line),
});
for (const [guest, host] of Object.entries(told.mounts)) {
  pyodide.mountNodeFS(guest, host);
}
pyodide.globals.set("REQUEST", told.request);
pyodide.runPython(await readFile(told.script, "utf8"), { filename: told.script });
process.stdout.write(pyodide.globals.get("RESULT"));
