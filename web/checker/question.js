// The question that Python is asked of a case: the request, and what it has to know of the reader.

import { one } from "./dom.js";
import { readClock, writeLink, writeRequest } from "./link.js";
import { clockChanges, placeName } from "./reader_clock.js";

/** @import { DeadlineChecker } from "./element.js" */

/**
 * @param {DeadlineChecker} checker
 * @param {Case} asked
 * @param {KeptCase} [kept] what the reader keeps it as
 */
export function writeQuestion(checker, asked, kept) {
  const { lang } = checker;
  return JSON.stringify({
    request: writeRequest(asked, readClock()),
    lang,
    root: checker.dataset.root,
    clock: clockChanges(Date.now(), Number(one(checker, "[data-china-minutes]").dataset.chinaMinutes)),
    device: asked.now === undefined,
    place: placeName(lang),
    case: kept?.id ?? "",
    name: kept?.name ?? "",
    link: address(writeLink(asked)),
  });
}

/**
 * What opens a case anywhere.
 * @param {string} fragment
 */
export function address(fragment) {
  return `${location.origin}${location.pathname}#${fragment}`;
}
