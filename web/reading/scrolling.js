// Lets the keyboard reach a table or a code block that is wider than the room it has, and gives it the name of its
// section; only as long as there is something to scroll to.

const wide = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("article :is(table, pre > code)")]);

/**
 * The title of the section that something stands in.
 * @param {Element} element
 */
function titleOver(element) {
  const titles = [...document.querySelectorAll("article :is(h1, h2, h3, h4, summary)")];
  const before = titles.filter((title) => title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  const words = [...(before.at(-1)?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.matches(".headerlink")),
  );
  return words
    .map(({ textContent }) => textContent)
    .join("")
    .trim();
}

// Of several in one section each has a number.
const titles = wide.map(titleOver);
const names = titles.map((title, index) => {
  const count = titles.slice(0, index + 1).filter((each) => each === title).length;
  return count > 1 ? `${title} (${count})` : title;
});

/**
 * @param {HTMLElement} element
 * @param {number} index among all of these
 */
function nameWhereItScrolls(element, index) {
  // The theme has put a table into a place that scrolls.
  const place = element.matches("table") ? element.closest(".md-typeset__scrollwrap") : element;
  if (!(place instanceof HTMLElement)) return;
  if (place.scrollWidth > place.clientWidth) {
    place.tabIndex = 0;
    place.setAttribute("role", "region");
    place.setAttribute("aria-label", names[index]);
  } else {
    for (const attribute of ["tabindex", "role", "aria-label"]) place.removeAttribute(attribute);
  }
}

// Told of first once all is laid out, and again whenever the room changes: what is folded has none.
const watch = new ResizeObserver(() => wide.forEach(nameWhereItScrolls));
for (const element of wide) watch.observe(element);
watch.observe(document.body);
