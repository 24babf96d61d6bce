// Makes an element's content like a piece of HTML by changing only what differs, so that what the reader has opened,
// selected, focused or written stays as it is. What the page itself has put there, marked `data-own`, stays too.

export function morph(element, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  makeAlike(element, template.content);
}

function makeAlike(element, model) {
  let next = element.firstChild;
  for (const wanted of [...model.childNodes]) {
    let kept = next;
    while (kept && !isSame(kept, wanted)) kept = kept.nextSibling;
    if (!kept) {
      element.insertBefore(wanted, next);
      continue;
    }
    while (next !== kept) next = remove(next);
    if (kept.nodeType === Node.ELEMENT_NODE) {
      copyAttributes(kept, wanted);
      makeAlike(kept, wanted);
    } else if (kept.nodeValue !== wanted.nodeValue) {
      kept.nodeValue = wanted.nodeValue;
    }
    next = kept.nextSibling;
  }
  while (next) next = remove(next);
}

// Tells whether two nodes are the same part of an answer, whatever it says there.
function isSame(one, other) {
  return (
    one.nodeName === other.nodeName &&
    kindOf(one) === kindOf(other) &&
    one.dataset?.rule === other.dataset?.rule &&
    one.dataset?.key === other.dataset?.key
  );
}

// The classes of a node, but for the one that the theme gives to whatever has the focus.
function kindOf(node) {
  return node.getAttribute?.("class")?.replace("focus-visible", "").trim() ?? "";
}

function remove(node) {
  const next = node.nextSibling;
  if (node.dataset?.own === undefined) node.remove();
  return next;
}

function copyAttributes(element, model) {
  for (const { name, value } of [...model.attributes]) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    // A reader's own opening of <details> is no part of the answer.
    if (name !== "open" && !model.hasAttribute(name)) element.removeAttribute(name);
  }
}
