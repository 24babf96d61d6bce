// Runs the rules in Python, away from the page: turns each question into a reply.
//
// In come questions, texts as `rules.entry.page.reply` takes them, {question, archive} where Python needs an archive of the
// runtime for it that no start brings, and {keep} when there is time to see to the next visit.
// Out go {loaded}, a share from 0 to 1, while starting; {ready} once; then {reply}, a text, for each question in turn.
// {missed}, in the place of a reply, says that the archive did not come.
// {lacking} says that the core lacks a function, by its index: nothing that comes later counts, and a worker by the name
// of "whole" has to take the place of this one. {failed}, with the reason, says that nothing more will come.

import { start } from "./start.js";
import { forget } from "./store.js";

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
    forget().then(() => fail(error));
  }
}

/** @type {Set<string>} */
const added = new Set();

/**
 * @param {Reply} reply
 * @param {(archive: string) => Promise<void>} add
 * @param {{ question: string, archive: string }} asked
 */
async function answerWith(reply, add, { question, archive }) {
  try {
    if (!added.has(archive)) await add(archive);
    added.add(archive);
  } catch (error) {
    return postMessage({ missed: String(error) });
  }
  answer(reply, question);
}

try {
  const { reply, add, keep } = await start({
    isWhole: self.name === "whole",
    tell: (loaded) => postMessage({ loaded }),
    missing: (lacking) => postMessage({ lacking }),
  });
  self.onmessage = ({ data }) => {
    if (typeof data === "string") answer(reply, data);
    else if ("question" in data) answerWith(reply, add, data);
    else keep().catch((error) => console.warn("The next start will take as long as this one:", error));
  };
  postMessage({ ready: true });
} catch (error) {
  fail(error);
}
