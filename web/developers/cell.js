// The cell: lines of Python that a reader writes and runs. They run in a worker of their own, which is ended where they
// take too long; the next run starts it anew.

import { part } from "../checker/dom.js";
import { refetch } from "../checker/python/refetch.js";
import { fillIn } from "../checker/words.js";
import { Runner } from "./runner.js";

const PERCENT = 100;
const EDITOR = new URL("editor.js", import.meta.url);

/** The lines as they are, whatever shows them. @typedef {{ text: string }} Lines */

export class Cell {
  #element;
  /** @type {Lines} */
  #lines;
  #first;
  #runner;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
    const code = part(element, "code", HTMLTextAreaElement);
    this.#first = code.defaultValue;
    this.#lines = {
      get text() {
        return code.value;
      },
      set text(text) {
        code.value = text;
      },
    };
    this.#runner = new Runner(Number(element.dataset.seconds), {
      load: (share) => this.#say("starting", { percent: Math.floor(share * PERCENT) }),
      run: () => this.#say("running"),
      tell: (text) => this.#part("output").append(text),
      end: (end) => this.#end(end),
    });
    const ways = { run: () => this.run(), stop: () => this.#runner.stop("stopped"), reset: () => this.#reset() };
    for (const [name, way] of Object.entries(ways)) {
      part(element, name, HTMLButtonElement).addEventListener("click", way);
    }
    code.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.run();
    });
    this.#part("off").hidden = true;
    this.#allow(false);
    this.#editWhenSeen(code);
  }

  run() {
    if (this.#runner.isBusy) return;
    this.#part("output").textContent = "";
    this.#allow(true);
    this.#say("starting", { percent: 0 });
    this.#runner.run(this.#lines.text);
  }

  #reset() {
    this.#runner.stop("");
    this.#lines.text = this.#first;
    this.#part("output").textContent = "";
    this.#say("");
  }

  /** @param {string} end as the worker says, or why it was ended */
  #end(end) {
    this.#allow(false);
    const isSilent = end === "done" && this.#part("output").textContent === "";
    this.#say(isSilent ? "empty" : end, { seconds: this.#element.dataset.seconds });
  }

  /** @param {boolean} isBusy */
  #allow(isBusy) {
    part(this.#element, "run", HTMLButtonElement).disabled = isBusy;
    part(this.#element, "stop", HTMLButtonElement).disabled = !isBusy;
    part(this.#element, "reset", HTMLButtonElement).disabled = false;
  }

  /**
   * @param {string} key of the words
   * @param {Record<string, string | number | undefined>} [values]
   */
  #say(key, values = {}) {
    this.#part("status").textContent = fillIn(this.#part("status").dataset[key] ?? "", values);
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#element, name);
  }

  /**
   * The editor comes once the reader has come as far as the cell; until then, and without it, the plain field does.
   * @param {HTMLTextAreaElement} code
   */
  #editWhenSeen(code) {
    const seen = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      try {
        const { edit } = await importEditor();
        // Whoever writes already goes on with the plain field.
        if (document.activeElement === code) return;
        this.#lines = edit(this.#part("editor"), code, () => this.run());
      } catch (error) {
        console.warn("The editor did not come:", error);
        this.#say("plain");
      }
    });
    seen.observe(this.#element);
  }
}

/** What caches have wrong of it is asked for once more, by another address: a page never imports one that failed again. */
async function importEditor() {
  try {
    return await import(EDITOR.href);
  } catch {
    await refetch(EDITOR);
    return await import(`${EDITOR}?again`);
  }
}
