// Names the theme's bar with the copy button after the text it copies: without, dozens on one page are called the same.

const article = document.querySelector("article");

function name() {
  for (const bar of article.querySelectorAll("nav.md-code__nav:not([aria-label])")) {
    bar.setAttribute("aria-label", bar.parentElement.querySelector("code").textContent.trim());
  }
}

new MutationObserver(name).observe(article, { childList: true, subtree: true });
name();
