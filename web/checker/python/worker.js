// Runs the rules in Python, away from the page: turns each question into a reply.
//
// In come questions, texts as `rules.entry.page.reply` takes them, {question, archive} where Python needs an archive of the
// runtime for it that no start brings, and {keep} when there is time to see to the next visit.
// Out go {loaded}, a share from 0 to 1, while starting; {ready} once; then {reply}, a text, for each question in turn.
// {missed}, in the place of a reply, says that the archive did not come. {failed}, with the reason, says that nothing more
// will come.

import { Download } from "./download.js";
import { forget, keep, trust } from "./snapshot.js";
import { start } from "./start.js";

/** @typedef {(question: string) => string} Reply */

/** @param {unknown} reason */
function fail(reason) {
  postMessage({ failed: String(reason) });
}

/**
 * @param {Reply} reply
 * @param {string} question
 */
function answer(reply, question) {
  try {
    postMessage({ reply: reply(question) });
  } catch (error) {
    // Whether or not it came from what was kept: the next start is to be a new one.
    forget()
      .catch(() => {})
      .then(() => fail(error));
  }
}

/** @type {Set<string>} */
const added = new Set();

/**
 * @param {Reply} reply
 * @param {import("./start.js").Add} add
 * @param {{ question: string, archive: string }} asked
 */
async function answerWith(reply, add, { question, archive }) {
  try {
    if (!added.has(archive)) {
      const stream = await new Download([archive], () => {}).open(archive);
      add(archive, await new Response(stream).arrayBuffer());
      added.add(archive);
    }
  } catch (error) {
    return postMessage({ missed: String(error) });
  }
  answer(reply, question);
}

/**
 * Sees to the next visit; it can do without.
 * @param {Uint8Array<ArrayBuffer>} memory
 * @param {Reply} reply
 */
async function prepare(memory, reply) {
  try {
    await keep(memory, reply);
  } catch (error) {
    console.warn("The next start will take as long as this one:", error);
  }
}

try {
  let { reply, add, memory } = await start((loaded) => postMessage({ loaded }));
  self.onmessage = ({ data }) => {
    if (typeof data === "string") return answer(reply, data);
    if ("question" in data) return answerWith(reply, add, data);
    if (memory) prepare(memory, reply);
    memory = null;
  };
  postMessage({ ready: true });
  if (!memory) trust().catch(() => {});
} catch (error) {
  fail(error);
}
