// Has a script that did not come, or not as it was built, come once more, past what caches have of it: they would go on
// handing out the bad copy. What does not come then either is told by the event "lost", for whoever can do something.

import { refetch } from "../checker/python/refetch.js";

let turn = 0;

/** @param {HTMLScriptElement} script */
export async function loadAgain(script) {
  const address = new URL(script.src);
  address.search = "";
  const anew = document.createElement("script");
  Object.assign(anew, { type: script.type, integrity: script.integrity });
  try {
    await refetch(address, { integrity: script.integrity });
    // Of a module that failed a page never asks again by the same address.
    address.search = `again=${++turn}`;
    anew.src = address.href;
    script.replaceWith(anew);
  } catch {
    tellLost(script);
  }
}

/** @param {HTMLScriptElement} script */
function tellLost(script) {
  script.dispatchEvent(new Event("lost", { bubbles: true }));
}

addEventListener(
  "error",
  ({ target: script }) => {
    // What others have put into the page has no hash of ours.
    if (!(script instanceof HTMLScriptElement && script.integrity)) return;
    if (new URL(script.src).search) tellLost(script);
    else loadAgain(script);
  },
  // An element's own does not bubble.
  { capture: true },
);
