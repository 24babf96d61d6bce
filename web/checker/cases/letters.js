// The messages that are ready to send: copies them as they stand, and keeps an eye on those that the reader has edited.

import { copy } from "./delivery.js";

export class Letters {
  #place;
  #words;
  #feedback;
  #oldMessage;
  #edited = new WeakMap(); // what Python had written in a field when the reader changed it

  constructor(checker, words, feedback) {
    this.#place = checker.querySelector("[data-part=answer]");
    this.#words = words;
    this.#feedback = feedback;
    this.#oldMessage = checker.querySelector("[data-part=old-message]");
    this.#place.addEventListener("click", ({ target }) => {
      if (target.closest("[data-do=copy-message]")) this.#copy(target.closest(".dc-message"));
    });
    this.#place.addEventListener("input", ({ target }) => {
      if (target.closest(".dc-message")) this.#edited.set(target, target.defaultValue);
    });
  }

  // A field that the reader has edited keeps the words; where Python would now say something else, that is offered.
  show() {
    for (const message of this.#place.querySelectorAll(".dc-message")) {
      const field = message.querySelector("textarea");
      const isOld = this.#edited.has(field) && this.#edited.get(field) !== field.defaultValue;
      const warning = message.querySelector(".dc-old-message");
      if (!isOld) warning?.remove();
      else if (!warning) field.before(this.#warn(field));
    }
  }

  // What was written for one case is not for another.
  forget() {
    for (const message of this.#place.querySelectorAll(".dc-message")) message.remove();
  }

  #warn(field) {
    const warning = this.#oldMessage.content.firstElementChild.cloneNode(true);
    warning.querySelector("button").addEventListener("click", () => {
      // A field that was never written in: it follows Python again.
      const fresh = document.createElement("template");
      fresh.innerHTML = field.outerHTML;
      field.replaceWith(fresh.content);
      warning.nextElementSibling.focus();
      warning.remove();
    });
    return warning;
  }

  async #copy(message) {
    const field = message.querySelector("textarea");
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
