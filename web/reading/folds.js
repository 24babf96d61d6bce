// Opens what is folded where somebody goes to it: by a link, by a hit of the search, and on paper. Where somebody
// looks for words on the page, the browser does it by itself.

/** @param {Element | null} place */
function openAround(place) {
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

function openTarget() {
  const name = decodeURIComponent(location.hash.slice(1));
  const place = name && document.getElementById(name);
  if (!place) return;
  openAround(place);
  // What was folded has moved what stands below it.
  place.scrollIntoView();
}

// A click on the link to where one already is changes no address.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) openTarget();
});
window.addEventListener("hashchange", openTarget);

/** @type {HTMLDetailsElement[]} */
let shut = [];
window.addEventListener("beforeprint", () => {
  shut = [...document.querySelectorAll("details")].filter((fold) => !fold.open);
  for (const fold of shut) fold.open = true;
});
window.addEventListener("afterprint", () => {
  for (const fold of shut) fold.open = false;
});
openTarget();
