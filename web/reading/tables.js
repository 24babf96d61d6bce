// Lets the keyboard reach a table that is wider than the room it has, and gives it the name of its section; only as long
// as there is something to scroll to.

const tables = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("article table"));

/**
 * The title of the section that a table stands in.
 * @param {Element} table
 */
function titleOver(table) {
  const titles = [...document.querySelectorAll("article :is(h1, h2, h3, h4, summary)")];
  const before = titles.filter((title) => title.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING);
  const words = [...(before.at(-1)?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.matches(".headerlink")),
  );
  return words.map(({ textContent }) => textContent).join("");
}

// Of several in one section each has a number.
/** @type {Map<HTMLElement, string>} */
const tableNames = new Map();
for (const table of tables) {
  const title = titleOver(table).trim();
  const before = [...tableNames.values()].filter((name) => name.startsWith(title)).length;
  tableNames.set(table, before > 0 ? `${title} (${before + 1})` : title);
}

/** @param {HTMLElement} table */
function nameTable(table) {
  // The theme has put it into a place that scrolls.
  const place = table.closest(".md-typeset__scrollwrap");
  if (!(place instanceof HTMLElement)) return;
  if (place.scrollWidth > place.clientWidth) {
    place.tabIndex = 0;
    place.setAttribute("role", "region");
    place.setAttribute("aria-label", tableNames.get(table) ?? "");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) place.removeAttribute(name);
  }
}

// Told of first once all is laid out, and again whenever the room changes: what is folded has none.
const watch = new ResizeObserver(() => tables.forEach(nameTable));
for (const table of tables) watch.observe(table);
watch.observe(document.body);
