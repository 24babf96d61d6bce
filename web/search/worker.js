// Searches away from the page. It speaks as the theme's own search worker does, in whose place it stands:
//
// In come {type: 0, data: the index} once and then {type: 2, data: what is typed}. Out go {type: 1} when it is ready, and
// {type: 3, data: what was found} for each question.

import { Engine } from "./engine.js";
import { extract, mark, typedWords } from "./marks.js";

const SETUP = 0;
const READY = 1;
const RESULT = 3;

/** @type {Engine} */
let engine;

/**
 * @param {string} query
 * @returns {SearchResult}
 */
function answer(query) {
  const { sections, says } = engine.find(query);
  return {
    query,
    says,
    hits: sections.map(({ at, title, page, text }) => {
      const words = typedWords(`${title}\n${text}`, query);
      return { at, page, title: mark(title, words), text: mark(extract(text, words), words), words };
    }),
  };
}

self.onmessage = ({ data: { type, data } }) => {
  if (type === SETUP) {
    engine = new Engine(data);
    postMessage({ type: READY });
  } else {
    postMessage({ type: RESULT, data: answer(data) });
  }
};
