// Ends whatever goes wrong in a checker that has started in the failed state, with the limits: no exception leaves a
// silent page, or takes away what was typed. Until then the head of the page does the same (`web/head/checker.js`).

import { near } from "./dom.js";
import { showFailed } from "./failed.js";

// Where all of the checker's modules are; what other scripts of the page do wrong is not the checker's.
const { href: FOLDER } = new URL(".", import.meta.url);

export class Failure {
  #checker;

  /** @param {HTMLElement} checker */
  constructor(checker) {
    this.#checker = checker;
    addEventListener("error", ({ error }) => this.#take(error));
    addEventListener("unhandledrejection", ({ reason }) => this.#take(reason));
    // Before anything else hears of it: what the reader tries again is shown again.
    const mend = () => checker.removeAttribute("data-broken");
    checker.addEventListener("click", (event) => near(event, "[data-part=retry]") && mend(), { capture: true });
    checker.addEventListener(
      "submit",
      (event) => {
        // No form of the checker's is sent as browsers send them: it would leave with what was typed.
        event.preventDefault();
        mend();
      },
      { capture: true },
    );
  }

  /** @param {unknown} error */
  #take(error) {
    const stack = error instanceof Error || error instanceof DOMException ? error.stack : undefined;
    if (stack && !stack.includes(FOLDER)) return;
    console.error("The checker failed:", error);
    showFailed(this.#checker);
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
