// Says in a few words what came of a tap; where the browser refused, lays out what it would not take, ready to be copied.

import { save } from "./delivery.js";

export class Feedback {
  #element;
  #said;
  #fallback;
  #text;
  #unsaved; // the button of a reader who finds no file

  // `template` is the piece of the page that it is made from.
  constructor(template) {
    this.#element = template.content.firstElementChild.cloneNode(true);
    this.#said = this.#element.querySelector(".dc-said");
    this.#fallback = this.#element.querySelector(".dc-fallback");
    this.#text = this.#fallback.querySelector("textarea");
    this.#unsaved = this.#element.querySelector("[data-do=unsaved]");
    this.#unsaved.remove();
    this.#fallback.querySelector("button").addEventListener("click", () => this.clear());
  }

  get element() {
    return this.#element;
  }

  // `buttons` go beside the words.
  say(words, ...buttons) {
    this.#fallback.hidden = true;
    this.#said.replaceChildren(words, ...buttons.flatMap((button) => [" ", button]));
  }

  // Lays out a text that could not be taken along; null where there is only the advice to give.
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

  // Has the browser save a file. A page is never told what became of it: so what can be taken instead is laid out as
  // well, at once where no file can be saved, else when the reader says that there is none.
  save({ name, type, text }, asked, refused, instead = text) {
    const layOut = () => this.offer(refused, instead);
    if (!save(name, type, text)) return layOut();
    this.#unsaved.onclick = layOut;
    this.say(asked, this.#unsaved);
  }

  clear() {
    this.say("");
  }
}
