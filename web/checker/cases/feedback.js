// Says in a few words what came of a tap; where the browser refused, lays out what it would not take, ready to be copied.

import { one } from "../dom.js";
import { save } from "./delivery.js";

export class Feedback {
  #said;
  #fallback;
  #text;
  #unsaved; // the button of a reader who finds no file

  /** @param {HTMLElement} element the piece of the page for it */
  constructor(element) {
    this.element = element;
    this.#said = one(element, ".dc-said");
    this.#fallback = one(element, ".dc-fallback");
    this.#text = one(element, "textarea", HTMLTextAreaElement);
    this.#unsaved = one(element, "[data-do=unsaved]");
    this.#unsaved.remove();
    one(this.#fallback, "button").addEventListener("click", () => this.clear());
  }

  /**
   * @param {string} words
   * @param {HTMLElement[]} buttons go beside the words
   */
  say(words, ...buttons) {
    this.#fallback.hidden = true;
    this.#said.replaceChildren(words, ...buttons.flatMap((button) => [" ", button]));
  }

  /**
   * Lays out a text that could not be taken along.
   * @param {string} words
   * @param {string | null} text null where there is only the advice to give
   */
  offer(words, text) {
    this.say(words);
    this.#fallback.hidden = false;
    this.#text.hidden = text === null;
    this.#text.value = text ?? "";
    if (text === null) return;
    this.#text.focus({ preventScroll: true });
    this.#text.select();
    this.#fallback.scrollIntoView({ block: "nearest" });
  }

  /**
   * Has the browser save a file. A page is never told what became of it: so what can be taken instead is laid out as
   * well, at once where no file can be saved, else when the reader says that there is none.
   * @param {import("./delivery.js").TextFile} file
   * @param {string} asked said where it may have been saved
   * @param {string} refused said where it was not
   * @param {string} instead
   */
  save(file, asked, refused, instead = file.text) {
    const layOut = () => this.offer(refused, instead);
    if (!save(file)) return layOut();
    this.#unsaved.onclick = layOut;
    this.say(asked, this.#unsaved);
  }

  clear() {
    this.say("");
  }
}

/**
 * Makes a button to go beside the words.
 * @param {string} text
 * @param {() => void} onclick
 */
export function quietButton(text, onclick) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dc-quiet";
  button.textContent = text;
  button.addEventListener("click", onclick);
  return button;
}
