// The console: a request goes to the checker's own worker as it is written, and Python says what comes of it.

import { copy } from "../checker/cases/delivery.js";
import { near, part } from "../checker/dom.js";
import { Client } from "../checker/python/client.js";
import { fillIn } from "../checker/words.js";

// What answers the console; no other page has it.
const ARCHIVE = "console.bin";

/**
 * What Python replies, see `rules.entry.console.reply_to_console`.
 * @typedef {object} Told
 * @property {string} answer
 * @property {string} pretty
 * @property {{ code: string, where: string, message: string, line: number, from: number, to: number } | null} error
 * @property {string | null} command
 * @property {string | null} link
 * @property {string | null} python
 */

export class Console {
  #element;
  #client;
  #request;
  #isAsked = false; // whether the reader waits for an answer
  /** @type {Told | null} */
  #told = null;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
    this.#request = part(element, "request", HTMLTextAreaElement);
    this.#client = new Client(
      () => this.#render(),
      () => {},
      () => {},
    );
    this.#client.startAt(element);
    const run = part(element, "run", HTMLButtonElement);
    const examples = part(element, "examples", HTMLSelectElement);
    run.addEventListener("click", () => this.#ask());
    run.disabled = false;
    this.#request.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#ask();
    });
    this.#request.addEventListener("input", () => this.#clear());
    this.#request.addEventListener("scroll", () => this.#follow());
    examples.addEventListener("change", () => {
      this.#request.value = examples.value;
      this.#clear();
    });
    // A browser that comes back to the page fills the field in again.
    const isKept = [...examples.options].some(({ value }) => value === this.#request.value);
    if (isKept) examples.value = this.#request.value;
    this.#part("copies").addEventListener("click", (event) => this.#copy(near(event, "button")));
    this.#part("off").hidden = true;
    this.#clear();
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#element, name);
  }

  #ask() {
    this.#isAsked = true;
    const { lang, check = "" } = this.#element.dataset;
    const asked = { console: this.#request.value, lang, check: new URL(check, location.href).href };
    this.#client.ask({
      archive: ARCHIVE,
      write: () => JSON.stringify(asked),
      hear: (reply) => this.#hear(JSON.parse(reply), asked.console),
      miss: (reason) => this.#miss(reason),
    });
    if (this.#client.status === "failed") this.#client.restart();
    this.#render();
  }

  /**
   * @param {Told} told
   * @param {string} request
   */
  #hear(told, request) {
    this.#isAsked = false;
    // What was written meanwhile is asked by itself.
    if (request !== this.#request.value) return this.#say("");
    this.#told = told;
    this.#part("answer").textContent = told.pretty;
    this.#element.dataset.answer = told.answer;
    this.#part("copies").hidden = told.error !== null;
    this.#mark();
    // What is wrong is read out where it stands.
    this.#say(told.error ? "" : this.#part("status").dataset.answered);
  }

  /** @param {string} reason */
  #miss(reason) {
    console.warn("What answers the console did not come:", reason);
    this.#isAsked = false;
    this.#say(this.#part("status").dataset.failed);
  }

  #render() {
    const { starting, failed } = this.#part("status").dataset;
    const { status } = this.#client;
    if (!this.#isAsked) return;
    this.#say(status === "failed" ? failed : status === "loading" ? starting : "");
  }

  /** @param {string} [words] */
  #say(words = "") {
    this.#part("status").textContent = words;
  }

  /** What was answered to another text is no answer to this one. */
  #clear() {
    this.#told = null;
    this.#part("copies").hidden = true;
    this.#say("");
    this.#mark();
  }

  /** Numbers the lines, and marks what the answer found wrong. */
  #mark() {
    const error = this.#told?.error;
    const numbers = this.#request.value.split("\n").map((_, index) => {
      const number = document.createElement(index + 1 === error?.line ? "mark" : "span");
      number.textContent = `${index + 1}\n`;
      return number;
    });
    this.#part("numbers").replaceChildren(...numbers);
    this.#request.setAttribute("aria-invalid", String(Boolean(error)));
    this.#part("errors").replaceChildren(...(error ? [this.#entry(error)] : []));
    this.#follow();
  }

  /** @param {NonNullable<Told["error"]>} error */
  #entry({ code, where, message, line, from, to }) {
    const entry = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = fillIn(this.#part("errors").dataset.line ?? "", { line, message });
    button.addEventListener("click", () => {
      this.#request.focus();
      this.#request.setSelectionRange(from, to);
      this.#request.scrollTop = ((line - 1) / this.#part("numbers").childElementCount) * this.#request.scrollHeight;
    });
    const place = document.createElement("code");
    place.textContent = [where, code].filter(Boolean).join(" ");
    entry.append(button, " ", place);
    return entry;
  }

  #follow() {
    this.#part("numbers").scrollTop = this.#request.scrollTop;
  }

  /** @param {HTMLElement | null} button */
  async #copy(button) {
    const form = button?.dataset.copyAs;
    const text = (form === "command" || form === "link" || form === "python") && this.#told?.[form];
    if (!text) return;
    const { done, refused } = this.#part("copies").dataset;
    if (await copy(text)) return this.#say(done);
    this.#part("answer").textContent = text;
    getSelection()?.selectAllChildren(this.#part("answer"));
    this.#say(refused);
  }
}
