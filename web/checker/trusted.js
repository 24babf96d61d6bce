// Lets Python's answers become HTML, and nothing else: what a reader brings is escaped in them. The browser takes HTML
// from no other module of the checker, where it knows Trusted Types.

const policy = window.trustedTypes?.createPolicy("answer", { createHTML: (html) => html });

/**
 * @param {string} html that Python has made
 * @returns {DocumentFragment}
 */
export function fragmentOf(html) {
  const template = document.createElement("template");
  template.innerHTML = /** @type {string} */ (policy?.createHTML(html) ?? html);
  return template.content;
}
