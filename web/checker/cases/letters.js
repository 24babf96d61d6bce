// The messages that are ready to send: copies them as they stand, and keeps an eye on those that the reader has edited.

import { all, copyOf, near, one, part } from "../dom.js";
import { copy } from "./delivery.js";

/** @import { Feedback } from "./feedback.js" */

export class Letters {
  #place;
  #words;
  #feedback;
  #checker;
  /** @type {WeakMap<HTMLTextAreaElement, string>} */
  #edited = new WeakMap(); // what Python had written in a field when the reader changed it

  /**
   * @param {HTMLElement} checker
   * @param {Words} words
   * @param {Feedback} feedback
   */
  constructor(checker, words, feedback) {
    this.#checker = checker;
    this.#place = part(checker, "answer");
    this.#words = words;
    this.#feedback = feedback;
    this.#place.addEventListener("click", (event) => {
      const message = near(event, "[data-do=copy-message]") && near(event, ".dc-message");
      if (message) this.#copy(message);
    });
    this.#place.addEventListener("input", (event) => {
      const field = near(event, ".dc-message textarea");
      if (field instanceof HTMLTextAreaElement) this.#edited.set(field, field.defaultValue);
    });
  }

  /** A field that the reader has edited keeps the words; where Python would now say something else, that is offered. */
  show() {
    for (const message of all(this.#place, ".dc-message")) {
      const field = one(message, "textarea", HTMLTextAreaElement);
      const isOld = this.#edited.has(field) && this.#edited.get(field) !== field.defaultValue;
      const warning = message.querySelector(".dc-old-message");
      if (!isOld) warning?.remove();
      else if (!warning) field.before(this.#warn(field));
    }
  }

  /** What was written for one case is not for another. */
  forget() {
    for (const message of all(this.#place, ".dc-message")) message.remove();
  }

  /** @param {HTMLTextAreaElement} field */
  #warn(field) {
    const warning = copyOf(this.#checker, "old-message");
    one(warning, "button").addEventListener("click", () => {
      // A field that was never written in: it follows Python again.
      const fresh = document.createElement("textarea");
      for (const { name, value } of field.attributes) fresh.setAttribute(name, value);
      fresh.defaultValue = field.defaultValue;
      field.replaceWith(fresh);
      if (warning.nextElementSibling instanceof HTMLElement) warning.nextElementSibling.focus();
      warning.remove();
    });
    return warning;
  }

  /** @param {HTMLElement} message */
  async #copy(message) {
    const field = one(message, "textarea", HTMLTextAreaElement);
    message.append(this.#feedback.element);
    if (await copy(field.value)) {
      this.#feedback.say(this.#words("done.message"));
    } else {
      this.#feedback.offer(this.#words("refused.message"), null);
      field.focus();
      field.select();
    }
  }
}
