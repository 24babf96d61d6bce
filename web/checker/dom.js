// Finds and copies elements that the page is sure to have, and knows of what kind they are.

/**
 * Returns what a selector finds in a place: an element of a kind, any of HTML unless told.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selector
 * @param {new () => T} [kind]
 * @returns {T}
 * @throws {Error} there is no such element
 */
export function one(place, selector, kind) {
  const found = place.querySelector(selector);
  if (!isOf(found, kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/**
 * Returns all that a selector finds in a place of a kind, any of HTML unless told.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selector
 * @param {new () => T} [kind]
 */
export function all(place, selector, kind) {
  return [...place.querySelectorAll(selector)].filter((found) => isOf(found, kind));
}

/**
 * Returns the part of a place that goes by a name.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} place
 * @param {string} name
 * @param {new () => T} [kind]
 */
export function part(place, name, kind) {
  return one(place, `[data-part="${name}"]`, kind);
}

/**
 * Returns the element that something happened to, or the nearest around it, that a selector fits; null if none does.
 * @param {Event} event
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export function near({ target }, selector) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
}

/**
 * Returns a new copy of the piece of the page that a template holds.
 * @param {ParentNode} place
 * @param {string} name of the template, as a part of the place
 */
export function copyOf(place, name) {
  const copy = part(place, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template ${name} is empty.`);
  return copy;
}

/**
 * @template {Element} [T=HTMLElement]
 * @param {Element | null} found
 * @param {(new () => T) | undefined} kind
 * @returns {found is T}
 */
function isOf(found, kind) {
  return found instanceof (kind ?? HTMLElement);
}
