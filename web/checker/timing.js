// When something is done: at the next of some instants, or when nothing more urgent is to be done.

import { all } from "./dom.js";

const MINUTE = 60_000;

export class Alarm {
  #callback;
  #timer = 0;

  /** @param {() => void} callback */
  constructor(callback) {
    this.#callback = callback;
  }

  /**
   * Rings at the first of some instants, or after a while; not at what it was set to before.
   * @param {number[]} instants in milliseconds
   * @param {number} latest how long it waits at most
   * @param {number} after instants up to this one do not count
   */
  set(instants, latest, after = Date.now()) {
    this.stop();
    const waits = instants.filter((instant) => instant > after).map((instant) => instant - Date.now());
    this.#timer = setTimeout(this.#callback, Math.max(0, Math.min(latest, ...waits)));
  }

  /**
   * Rings when one of the instants that a place names passes, and after a while, since the time that is left changes.
   * An instant may have passed while what names it was on its way.
   * @param {HTMLElement} place
   * @param {string} [now] the moment as of which it names them
   */
  follow(place, now) {
    const instants = all(place, "time", HTMLTimeElement).map(({ dateTime }) => Date.parse(dateTime));
    this.set(instants, MINUTE, now === undefined ? Date.now() : Date.parse(now));
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

/**
 * Calls back when the page has loaded and nothing more urgent is to be done.
 * @param {() => void} callback
 */
export function whenIdle(callback) {
  const wait = () => ("requestIdleCallback" in window ? requestIdleCallback(callback) : setTimeout(callback, 200));
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
