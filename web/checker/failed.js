// The failed state, as it is seen: what went wrong, a way to try again, and the limits. Both the checker's modules show it
// and, where these do not run, the head of the page.

import { part } from "./dom.js";

/**
 * @param {HTMLElement} checker
 * @param {"why" | "why-file"} why the part that says why
 */
export function showFailed(checker, why = "why") {
  Object.assign(checker.dataset, { broken: "", failed: "", state: "error" });
  delete checker.dataset.folded;
  for (const name of ["failed", "title"]) part(checker, name).hidden = false;
  for (const name of ["answer", "loading"]) part(checker, name).hidden = true;
  for (const name of ["why", "why-file"]) part(checker, name).hidden = name !== why;
  part(checker, "spoken").textContent = part(checker, why).textContent;
}

/** @param {HTMLElement} checker */
export function showLoading(checker) {
  for (const name of ["broken", "failed"]) delete checker.dataset[name];
  checker.dataset.state = "loading";
  for (const name of ["failed", "why-file"]) part(checker, name).hidden = true;
  for (const name of ["loading", "title", "why"]) part(checker, name).hidden = false;
}
