// Puts a button beside every text that readers copy. Where the browser refuses, the text gets selected instead.

const said = /** @type {HTMLElement} */ (document.querySelector(".copy-said"));
const { do: act = "", done = "", refused = "" } = said.dataset;
const SHOWN_MS = 5000;
let silence = 0;

/**
 * What a text is called: a label by itself, a sentence by the heading it stands under.
 * @param {HTMLElement} text
 */
function nameOf(text) {
  /** @type {Element | null} */
  let heading = text;
  while (heading && !heading.matches("h2, h3, h4")) {
    heading = heading.matches("summary") ? heading.firstElementChild : heading.previousElementSibling;
  }
  const name = document.createElement("span");
  if (heading) {
    name.append(...heading.cloneNode(true).childNodes);
  } else {
    name.append(text.textContent);
    name.lang = text.lang;
  }
  return name;
}

/**
 * @param {string} told
 * @param {Node} name
 */
function say(told, name) {
  said.replaceChildren(told, name);
  clearTimeout(silence);
  silence = setTimeout(() => said.replaceChildren(), SHOWN_MS);
}

for (const text of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"))) {
  const content = document.createRange();
  content.selectNodeContents(text);
  const copied = text.textContent;
  const name = nameOf(text);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.lang = document.documentElement.lang;
  const what = /** @type {HTMLElement} */ (name.cloneNode(true));
  what.className = "visually-hidden";
  button.append(act, " ", what);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(copied);
      say(done, name);
    } catch {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(content);
      say(refused, name);
    }
  });
  // In a sentence's own box, at the end of a label's line. The range, made before, does not take it in.
  (text.matches("p") ? text : text.parentElement)?.append(button);
}
