// The kept cases as files, which go from one browser to another.

import { readCases } from "./cases.js";

/**
 * @import { Cases } from "./cases.js"
 * @import { Feedback } from "./feedback.js"
 */

export class CaseFiles {
  #cases;
  #words;

  /**
   * @param {Cases} cases
   * @param {Words} words
   */
  constructor(cases, words) {
    this.#cases = cases;
    this.#words = words;
  }

  /** @param {Feedback} feedback */
  export(feedback) {
    const file = { name: this.#words("file.cases"), type: "application/json", text: this.#cases.text };
    feedback.save(file, this.#words("asked.cases"), this.#words("refused.save"));
  }

  /**
   * Saves what could not be read.
   * @param {Feedback} feedback
   */
  saveAside(feedback) {
    const file = { name: this.#words("file.aside"), type: "text/plain", text: this.#cases.aside };
    feedback.save(file, this.#words("asked.aside"), this.#words("refused.save"));
  }

  /**
   * Takes in the cases of a file that the reader chooses.
   * @param {HTMLInputElement} field
   * @param {Feedback} feedback
   */
  async import(field, feedback) {
    const file = field.files?.[0];
    if (!file) return;
    const cases = readCases(await file.text());
    // The same file may be chosen again.
    field.value = "";
    if (!cases) return feedback.say(this.#words("cases.import.foreign"));
    const counts = this.#cases.merge(cases);
    if (!counts) return feedback.say(this.#words("keep.refused.short"));
    feedback.say(this.#words(counts.numbered > 0 ? "cases.imported.numbered" : "cases.imported", counts));
  }
}
