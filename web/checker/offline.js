// Has the browser keep the whole site, so that it opens without a network, and says whether it does.

// At the site's root, because a service worker answers for what stands beside and below it.
const SCRIPT = new URL("../../sw.js", import.meta.url);

export class Offline {
  #place;

  // `place` has what can be said.
  constructor(place) {
    this.#place = place;
    // It answers for pages only when it has all of them.
    if (navigator.serviceWorker?.controller) this.#say("ready");
  }

  // Makes the copy, or looks for what is new: asks the network, so it is for when there is nothing else to do.
  async keep() {
    try {
      const registration = await navigator.serviceWorker.register(SCRIPT, { updateViaCache: "none" });
      if (registration.active) lookForNews(registration);
      else await whole(registration.installing ?? registration.waiting);
      document.addEventListener("visibilitychange", () => !document.hidden && lookForNews(registration));
      this.#say("ready");
    } catch {
      if (!navigator.serviceWorker?.controller) this.#say("unready");
    }
  }

  #say(name) {
    for (const text of this.#place.children) text.hidden = text.dataset.part !== name;
  }
}

function lookForNews(registration) {
  // Without a network there is no news.
  registration.update().catch(() => {});
}

// Waits until a service worker has all files.
function whole(worker) {
  return new Promise((resolve, reject) => {
    function look() {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("Not all files could be kept."));
    }
    worker.addEventListener("statechange", look);
    look();
  });
}
