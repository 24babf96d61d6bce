// Lets Python's answers become HTML, and nothing else: what a reader brings is escaped in them. The browser takes HTML
// from no other module of the checker, where it knows Trusted Types.

/** @type {ReturnType<NonNullable<Window["trustedTypes"]>["createPolicy"]> | undefined} */
let policy;

/**
 * @param {string} html that Python has made
 * @returns {DocumentFragment}
 */
export function fragmentOf(html) {
  // Not before: of a script that comes once more because it did not start, the policy's name would be taken.
  policy ??= window.trustedTypes?.createPolicy("answer", { createHTML: (trusted) => trusted });
  const template = document.createElement("template");
  template.innerHTML = /** @type {string} */ (policy?.createHTML(html) ?? html);
  return template.content;
}
