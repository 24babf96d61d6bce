// Ends whatever goes wrong in the checker in the failed state, with the limits: no exception leaves a silent page, or takes
// away what was typed.

import { near, part } from "./dom.js";

// Where all of the checker's modules are; what other scripts of the page do wrong is not the checker's.
const { href: FOLDER } = new URL(".", import.meta.url);

export class Failure {
  #checker;
  #hasStarted;

  /**
   * @param {HTMLElement} checker
   * @param {() => boolean} hasStarted whether there is anything that could try again
   */
  constructor(checker, hasStarted) {
    this.#checker = checker;
    this.#hasStarted = hasStarted;
    addEventListener("error", ({ error }) => this.#take(error));
    addEventListener("unhandledrejection", ({ reason }) => this.#take(reason));
    // Before anything else hears of it: what the reader tries again is shown again.
    checker.addEventListener("click", (event) => near(event, "[data-part=retry]") && this.#retry(), { capture: true });
    checker.addEventListener("submit", (event) => this.#submit(event), { capture: true });
  }

  /** @param {unknown} error */
  #take(error) {
    const stack = error instanceof Error || error instanceof DOMException ? error.stack : undefined;
    if (stack && !stack.includes(FOLDER)) return;
    console.error("The checker failed:", error);
    this.#checker.dataset.broken = "";
    this.#checker.dataset.state = "error";
    this.#checker.dataset.failed = "";
    delete this.#checker.dataset.folded;
    for (const name of ["failed", "title"]) part(this.#checker, name).hidden = false;
    for (const name of ["answer", "loading"]) part(this.#checker, name).hidden = true;
    part(this.#checker, "spoken").textContent = part(this.#checker, "why").textContent;
  }

  /**
   * No form of the checker's is sent as browsers send them: it would leave with what was typed.
   * @param {Event} event
   */
  #submit(event) {
    event.preventDefault();
    if (this.#hasStarted()) this.#checker.removeAttribute("data-broken");
    else part(this.#checker, "failed").scrollIntoView({ block: "nearest" });
  }

  #retry() {
    if (this.#hasStarted()) this.#checker.removeAttribute("data-broken");
    else location.reload();
  }
}

/**
 * Does something in a place that takes exceptions for its own, which are told here as well.
 * @param {() => void} act
 */
export function told(act) {
  try {
    act();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    throw error;
  }
}

/**
 * Makes a part that the checker can do without: one that cannot start is missing, with the places that are its own.
 * @template T
 * @param {() => T} make
 * @param {HTMLElement[]} places
 * @returns {T | undefined}
 */
export function extra(make, ...places) {
  try {
    return make();
  } catch (error) {
    console.warn("A part of the checker could not start, and is missing:", error);
    for (const place of places) place.hidden = true;
    return undefined;
  }
}
