// A field for a whole number, which takes it as people write it: in wide digits, with its unit, in plain Chinese. Only
// characters are tidied here; whether the number makes sense, Python knows.

import { part } from "../dom.js";

/**
 * What people write, as the page's HTML says: numerals with their digits, and the words for each unit.
 * @typedef {{ numerals: Record<string, string>, units: Record<string, string[]> }} NumberWords
 */

/**
 * Returns the digits that are meant and the unit that was written along, if it is one of these; what is no number stays
 * as it was written.
 * @param {string} written
 * @param {NumberWords} words
 * @param {string[]} units
 * @returns {{ text: string, unit?: string }}
 */
export function tidy(written, words, units) {
  const plain = written
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
  const text = digits(plain, words);
  if (text !== undefined) return { text };
  for (const unit of units) {
    for (const word of words.units[unit]) {
      if (!plain.toLowerCase().endsWith(word)) continue;
      const count = digits(plain.slice(0, -word.length).trim(), words);
      if (count !== undefined) return { text: count, unit };
    }
  }
  return { text: plain === "" ? "" : written };
}

/**
 * @param {string} text
 * @param {NumberWords} words
 */
function digits(text, { numerals }) {
  return /^\d+$/.test(text) ? String(BigInt(text)) : numerals[text];
}

export class NumberInput {
  /** @type {NumberWords} */
  #words;
  #units;

  /**
   * @param {HTMLInputElement} element
   * @param {string[]} units that may be written along
   */
  constructor(element, units) {
    this.element = element;
    this.#words = JSON.parse(part(/** @type {HTMLFormElement} */ (element.form), "number-words").textContent);
    this.#units = units;
    element.addEventListener("change", () => this.show(this.#tidied.text));
  }

  get isEmpty() {
    return this.#tidied.text === "";
  }

  /** Whether there is something that is no whole number. */
  get isWrong() {
    return !this.isEmpty && !/^\d+$/.test(this.#tidied.text);
  }

  /** The number; what is none stays as it was typed. */
  get value() {
    return this.isWrong ? this.#tidied.text : Number(this.#tidied.text);
  }

  /** The unit that was written along. */
  get unit() {
    return this.#tidied.unit;
  }

  /** @param {string} text */
  show(text) {
    if (this.element.value !== text) this.element.value = text;
  }

  get #tidied() {
    return tidy(this.element.value, this.#words, this.#units);
  }
}
