// Has the browser keep the whole site, so that it opens without a network, and says whether it does.

import { all } from "./dom.js";

// At the site's root, because a service worker answers for what stands beside and below it.
const SCRIPT = new URL("../../sw.js", import.meta.url);

export class Offline {
  #place;

  /** @param {HTMLElement} place has what can be said */
  constructor(place) {
    this.#place = place;
  }

  /** Makes the copy, or looks for what is new: asks the network, so it is for when there is nothing else to do. */
  async keep() {
    try {
      const { serviceWorker } = navigator;
      const registration = await serviceWorker.register(SCRIPT, { updateViaCache: "none" });
      if (registration.active) lookForNews(registration);
      else await whole(registration);
      document.addEventListener("visibilitychange", () => !document.hidden && lookForNews(registration));
      serviceWorker.addEventListener("controllerchange", () => this.#check(registration));
      await this.#check(registration);
    } catch {
      this.#say("unready");
    }
  }

  /**
   * Browsers clear what a page keeps without ending its service worker: only what is there counts.
   * @param {ServiceWorkerRegistration} registration
   */
  async #check({ active }) {
    this.#say((await completed(active)) ? "ready" : "unready");
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

/**
 * Has the service worker fetch what it lacks; resolves to whether it has all files then.
 * @param {ServiceWorker | null} worker
 * @returns {Promise<boolean>}
 */
function completed(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker?.postMessage("complete", [port2]);
  });
}
