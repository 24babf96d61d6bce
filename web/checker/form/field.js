// One thing that the reader fills in: what is missing or wrong with it, said right beside it, for eyes and for screen
// readers alike.

import { one, part } from "../dom.js";

/** @typedef {Record<string, HTMLElement | false | null | undefined>} Problems */

let count = 0;

export class Field {
  #controls;

  /**
   * @param {HTMLElement} element where it stands
   * @param {HTMLElement[]} controls what is typed in and chosen from there, groups of these included
   */
  constructor(element, controls) {
    this.element = element;
    this.#controls = controls;
  }

  /**
   * What is missing or wrong: the control, if it is so, by the name of the paragraph about it, in order.
   * @returns {Problems}
   */
  get problems() {
    return {};
  }

  /**
   * The first control to fill in or to mend, null if there is none.
   * @returns {HTMLElement | null}
   */
  get firstWrong() {
    return Object.values(this.problems).find((control) => control) || null;
  }

  /** Shows what is missing or wrong. */
  check() {
    for (const [name, control] of Object.entries(this.problems)) this.miss(name, control);
    if (this.firstWrong) this.unfold();
  }

  /** Takes back all that was said to be missing, wrong or refused. */
  forgive() {
    this.accept();
    for (const name of Object.keys(this.problems)) this.miss(name);
  }

  /**
   * Shows why it was refused.
   * @param {string[]} where the way to the member of the request that was refused
   * @param {string} message
   */
  refuse(where, message) {
    const paragraph = this.part("refused");
    paragraph.textContent = message;
    this.#say(paragraph, this.controlOf(where));
    this.unfold();
  }

  /** Takes back the refusal. */
  accept() {
    this.#say(this.part("refused"));
  }

  /**
   * The control that a member of the request comes from.
   * @protected
   * @param {string[]} _where
   */
  controlOf(_where) {
    return this.#controls[0];
  }

  /**
   * @protected
   * @param {string} name
   */
  part(name) {
    return part(this.element, name);
  }

  /**
   * Says of a control what is missing or wrong with it, or of none.
   * @param {string} name of the paragraph that says so
   * @param {HTMLElement | false | null} [control]
   */
  miss(name, control) {
    this.#say(one(this.element, `[data-missing="${name}"]`), control);
  }

  /**
   * Shows what a link said where the fields cannot show it, as it was written, or nothing.
   * @protected
   * @param {string} [text]
   */
  showWritten(text) {
    const paragraph = this.part("written");
    paragraph.hidden = text === undefined;
    one(paragraph, "code").textContent = text ?? "";
  }

  /**
   * Opens it, where it is folded away, or closes it.
   * @protected
   */
  unfold(isOpen = true) {
    if (this.element instanceof HTMLDetailsElement) this.element.open = isOpen;
  }

  /**
   * Shows a paragraph about one control and about no other, or about none.
   * @param {HTMLElement} paragraph
   * @param {HTMLElement | false | null} [control]
   */
  #say(paragraph, control) {
    paragraph.hidden = !control;
    paragraph.id ||= `dc-problem-${++count}`;
    for (const other of this.#controls) {
      if (other !== control && other.getAttribute("aria-describedby") === paragraph.id) {
        other.removeAttribute("aria-describedby");
        other.removeAttribute("aria-invalid");
      }
    }
    if (!control) return;
    control.setAttribute("aria-describedby", paragraph.id);
    // A group has no such state.
    if (!control.matches("fieldset")) control.setAttribute("aria-invalid", "true");
  }
}
