// What text may become HTML, and which address a script, where no policy of ours was asked for it by name. It stands in
// the head of every page, as browsers that know Trusted Types ask for it from the first script on.

// All that the theme writes: text in which what was searched for is marked.
const MARKS = /<mark data-md-highlight>|<\/mark>/g;
// What runs beside the page: Python, search and the service worker.
const WORKER = /\/(?:search|sw|worker)[\w.-]*\.js$/;

window.trustedTypes?.createPolicy("default", {
  createHTML: (html) => (html.replace(MARKS, "").includes("<") ? null : html),
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, document.baseURI);
    // A script that stands in the page may come once more.
    const isInPage = [...document.scripts].some(({ src }) => src.split("?")[0] === origin + pathname);
    return origin === location.origin && (isInPage || WORKER.test(pathname)) ? address : null;
  },
});
