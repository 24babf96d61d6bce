// Shows on the first page the cases that the reader keeps in this browser, the most urgent first.

import { Cases } from "../checker/cases/cases.js";

const SHOWN = 2;

const place = /** @type {HTMLElement} */ (document.querySelector("#kept"));
const { kept: heading = "", open = "", all = "" } = place.dataset;
// The other links of the page lead to the checker too.
const checker = /** @type {HTMLAnchorElement} */ (document.querySelector(".timetable a[href*='check/']"));

/** @param {KeptCase} kept */
const due = ({ safe }) => (Date.parse(safe) > Date.now() ? Date.parse(safe) : Infinity);

/**
 * @param {string} name
 * @param {string} words
 * @param {string} fragment
 */
function row(name, words, fragment) {
  const link = document.createElement("a");
  link.href = checker.href;
  link.hash = fragment;
  const told = document.createElement("b");
  told.textContent = name;
  const sentence = document.createElement("span");
  sentence.textContent = words;
  link.append(told, sentence);
  return link;
}

const cases = new Cases(show);

function show() {
  const sorted = cases.list.toSorted((one, other) => due(one) - due(other) || 0);
  const rows = sorted
    .slice(0, SHOWN)
    .map((kept) => row(kept.name, due(kept) < Infinity ? kept.headline : open, kept.link));
  if (sorted.length > SHOWN) rows.push(row(all.replace("{count}", String(sorted.length)), "", "cases"));
  const title = document.createElement("small");
  title.textContent = heading;
  place.replaceChildren(title, ...rows);
  place.hidden = rows.length === 0;
}

show();
