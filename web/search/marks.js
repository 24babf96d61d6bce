// Marks in a text the words that were typed, and cuts from it what is shown of it.

import { askedTerms, fold, plain, stem } from "./terms.js";

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN = /[\p{L}\p{N}]+/gu;
// How much of a text is shown; a Chinese character says as much as two letters.
const LONG = { zh: 80, en: 170 };

/**
 * Returns the words of a text that were typed, as they stand there, the longest first.
 * @param {string} text
 * @param {string} query
 */
export function typedWords(text, query) {
  const within = fold(text);
  const asked = plain(query);
  return [...new Set([...chinese(within, asked), ...latin(within, asked)])].sort(
    (one, other) => other.length - one.length,
  );
}

/**
 * Of each run of Chinese the longest parts that the text has too; single characters only where one was typed alone.
 * @param {string} within
 * @param {string} asked
 */
function* chinese(within, asked) {
  for (const [run] of asked.matchAll(HAN_RUN)) {
    const least = Math.min(2, run.length);
    let start = 0;
    while (start + least <= run.length) {
      let end = run.length;
      while (end >= start + least && !within.includes(run.slice(start, end))) end -= 1;
      const found = end >= start + least;
      if (found) yield run.slice(start, end);
      start = found ? end : start + 1;
    }
  }
}

/**
 * @param {string} within
 * @param {string} asked
 */
function latin(within, asked) {
  const stems = askedTerms(asked).filter((term) => !term.startsWith("#"));
  const words = new Set([...within.matchAll(LATIN)].flatMap(([word]) => word.split(/\p{Script=Han}+/u)));
  return [...words].filter((word) =>
    stems.some((one) => stem(word) === one || (one.length > 2 && word.startsWith(one))),
  );
}

/**
 * Cuts a text where the marked words begin and end: what stands at an odd place is marked.
 * @param {string} text
 * @param {string[]} words
 */
export function mark(text, words) {
  if (!words.length) return [text];
  const whole = words.map((word) => (HAN.test(word) ? word : `(?<![a-z\\d])${word}(?![a-z\\d])`));
  /** @type {string[]} */
  const pieces = [];
  let end = 0;
  for (const found of fold(text).matchAll(new RegExp(whole.join("|"), "gu"))) {
    pieces.push(text.slice(end, found.index), text.slice(found.index, found.index + found[0].length));
    end = found.index + found[0].length;
  }
  return [...pieces, text.slice(end)];
}

/**
 * Returns the beginning of a text, or where none of the words is in it, what stands around the first of them.
 * @param {string} text
 * @param {string[]} words
 */
export function extract(text, words) {
  const long = HAN.test(text.slice(0, 20)) ? LONG.zh : LONG.en;
  if (text.length <= long) return text;
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  const first = places.length ? Math.min(...places) : 0;
  const sentence =
    first < long ? 0 : Math.max(...["。", "；", ". ", "! ", "? "].map((stop) => lastBefore(text, stop, first)));
  const start = first - sentence < long ? sentence : first - Math.round(long / 4);
  const cut = text.slice(start, start + long);
  const whole = /[\p{Script=Han}。]$/u.test(cut) ? cut : cut.replace(/\s+\S*$/, "");
  return `${start ? "…" : ""}${whole}${start + whole.length < text.length ? "…" : ""}`;
}

/**
 * @param {string} text
 * @param {string} stop
 * @param {number} place
 */
function lastBefore(text, stop, place) {
  const found = text.lastIndexOf(stop, place);
  return found < 0 ? 0 : found + stop.length;
}
