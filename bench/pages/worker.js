// Pyodide as it comes, in a worker: answers each question with a text.

import { loadPyodide } from "./pyodide/pyodide.mjs";

async function start() {
  const [python, rules] = await Promise.all([
    loadPyodide(),
    fetch("rules.zip").then((response) => response.arrayBuffer()),
  ]);
  python.unpackArchive(rules, "zip");
  return python.runPython("import rules; rules.answer");
}

const answer = start();

self.onmessage = async ({ data: question }) => postMessage((await answer)(question));
