// What stands in the head of the checker's page: as on every page, and what tells where the checker does not start. Its
// own modules tell of themselves only once they run.

import "./page.js";
import { near, part } from "../checker/dom.js";
import { showFailed, showLoading } from "../checker/failed.js";
import { keepTyped, restoreTyped } from "../checker/typed.js";
import { loadAgain } from "./again.js";

const SCRIPT = "/element.js";
// How long a reader waits who has asked.
const PATIENCE = 30_000;

/** The element, as long as no `Checker` is at work in it. */
const idle = () => /** @type {HTMLElement | null} */ (document.querySelector("deadline-checker:not([data-started])"));
const script = () => /** @type {HTMLScriptElement} */ (document.querySelector(`script[src*="${SCRIPT}"]`));

let alarm = 0;

/** @param {"why" | "why-file"} why */
function fail(why) {
  const checker = idle();
  if (!checker) return;
  showFailed(checker, why);
  // Who has asked looks for an answer: once the browser is back where the page was before it was loaded again.
  const look = () => part(checker, "failed").scrollIntoView({ block: "nearest" });
  if (!("asked" in checker.dataset)) return;
  if (document.readyState === "complete") look();
  else addEventListener("load", () => setTimeout(look));
}

/** @param {HTMLElement} checker */
function wait(checker) {
  showLoading(checker);
  clearTimeout(alarm);
  alarm = setTimeout(() => fail("why-file"), PATIENCE);
}

/** @param {HTMLElement} checker */
function retry(checker) {
  wait(checker);
  // An element is defined once for a page: what has come and did not start begins anew with the page.
  if (window.customElements?.get(checker.localName)) {
    keepTyped(checker);
    location.reload();
  } else loadAgain(script());
}

document.addEventListener("DOMContentLoaded", () => {
  const checker = idle();
  if (checker) restoreTyped(checker);
});
addEventListener("lost", ({ target }) => {
  if (target === script()) fail("why-file");
});
addEventListener("error", ({ error, filename }) => {
  if (`${filename} ${error?.stack}`.includes(SCRIPT)) fail("why");
});
addEventListener("click", (event) => {
  const checker = idle();
  if (!checker || !near(event, "[data-part=retry]")) return;
  checker.toggleAttribute("data-asked", part(checker, "form").querySelector("[name=situation]:checked") !== null);
  retry(checker);
});
// Without a script the form leads to the page with all limits; here it waits, and loses nothing.
addEventListener("submit", (event) => {
  const checker = idle();
  if (!checker || event.target !== part(checker, "form")) return;
  event.preventDefault();
  checker.dataset.asked = "";
  if (checker.dataset.state === "error") retry(checker);
  else wait(checker);
});
