// What `visit.py` adds to a page: when the answer is there, and what goes on in the background.

// By the page's own clock, which starts with the navigation.
window.noteAnswer = (selector) => {
  const look = () => {
    if (window.answeredAt !== undefined || !document.querySelector(selector)) return;
    window.answeredAt = performance.now();
    document.documentElement.dataset.answered = "";
  };
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  new MutationObserver(look).observe(document, all);
};

// How much is stored, and whether a service worker is still being set up.
window.background = async () => {
  const { usage } = await navigator.storage.estimate();
  const registration = await navigator.serviceWorker.getRegistration();
  return [usage, Boolean(registration?.installing || registration?.waiting)];
};
