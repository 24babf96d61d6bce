// Makes an element's content like a piece of HTML by changing only what differs, so that what the reader has opened,
// selected, focused or written stays as it is. What the page itself has put there, marked `data-own`, stays too.

import { fragmentOf } from "./trusted.js";

/**
 * @param {HTMLElement} element
 * @param {string} html
 */
export function morph(element, html) {
  makeAlike(element, fragmentOf(html));
}

/**
 * @param {Node} element
 * @param {Node} model
 */
function makeAlike(element, model) {
  let next = element.firstChild;
  for (const wanted of [...model.childNodes]) {
    let kept = next;
    while (kept && !isSame(kept, wanted)) kept = kept.nextSibling;
    if (!kept) {
      element.insertBefore(wanted, next);
      continue;
    }
    while (next && next !== kept) next = remove(next);
    if (kept instanceof Element && wanted instanceof Element) {
      copyAttributes(kept, wanted);
      makeAlike(kept, wanted);
    } else if (kept.nodeValue !== wanted.nodeValue) {
      kept.nodeValue = wanted.nodeValue;
    }
    next = kept.nextSibling;
  }
  while (next) next = remove(next);
}

/**
 * Tells whether two nodes are the same part of an answer, whatever it says there.
 * @param {Node} one
 * @param {Node} other
 */
function isSame(one, other) {
  return (
    one.nodeName === other.nodeName &&
    kindOf(one) === kindOf(other) &&
    dataOf(one)?.rule === dataOf(other)?.rule &&
    dataOf(one)?.key === dataOf(other)?.key
  );
}

/**
 * The classes of a node, but for the one that the theme gives to whatever has the focus.
 * @param {Node} node
 */
function kindOf(node) {
  return (node instanceof Element && node.getAttribute("class")?.replace("focus-visible", "").trim()) || "";
}

/** @param {Node} node */
function dataOf(node) {
  return node instanceof HTMLElement || node instanceof SVGElement ? node.dataset : undefined;
}

/** @param {ChildNode} node */
function remove(node) {
  const next = node.nextSibling;
  if (dataOf(node)?.own === undefined) node.remove();
  return next;
}

/**
 * @param {Element} element
 * @param {Element} model
 */
function copyAttributes(element, model) {
  for (const { name, value } of [...model.attributes]) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    // A reader's own opening of <details> is no part of the answer.
    if (name !== "open" && !model.hasAttribute(name)) element.removeAttribute(name);
  }
}
