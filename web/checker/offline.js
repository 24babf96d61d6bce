// Has the browser keep the whole site, so that it opens without a network, and says whether it does.

import { all } from "./dom.js";

// At the site's root, because a service worker answers for what stands beside and below it.
const SCRIPT = new URL("../../sw.js", import.meta.url);

export class Offline {
  #place;

  /** @param {HTMLElement} place has what can be said */
  constructor(place) {
    this.#place = place;
    // It answers for pages only when it has all of them.
    if (navigator.serviceWorker?.controller) this.#say("ready");
  }

  /** Makes the copy, or looks for what is new: asks the network, so it is for when there is nothing else to do. */
  async keep() {
    try {
      const registration = await navigator.serviceWorker.register(SCRIPT, { updateViaCache: "none" });
      if (registration.active) lookForNews(registration);
      else await whole(registration);
      document.addEventListener("visibilitychange", () => !document.hidden && lookForNews(registration));
      this.#say("ready");
    } catch {
      if (!navigator.serviceWorker?.controller) this.#say("unready");
    }
  }

  /** @param {string} name */
  #say(name) {
    for (const text of all(this.#place, ":scope > *")) text.hidden = text.dataset.part !== name;
  }
}

/** @param {ServiceWorkerRegistration} registration */
function lookForNews(registration) {
  // Without a network there is no news.
  registration.update().catch(() => {});
}

/**
 * Waits until a service worker has all files.
 * @param {ServiceWorkerRegistration} registration
 */
async function whole({ installing, waiting }) {
  const worker = installing ?? waiting;
  if (!worker) throw new Error("Nothing is being kept.");
  await new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve(null);
      if (worker.state === "redundant") reject(new Error("Not all files could be kept."));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
