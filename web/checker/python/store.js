// Keeps in the reader's own browser what a start of Python came to: the next visit need not go that way again.
//
// Kept are the files of the runtime without their compression, and Python's memory with the rules in it, from before the
// first question. Whoever takes a part out sees whether it is whole.

import manifest from "manifest";
import { RUNTIME } from "./download.js";
import { within } from "./patience.js";

const CACHE = "checker-start";
// A store that hangs is passed over.
const PATIENCE = 1_000;

const FILES = Object.keys(manifest.files);
export const MEMORY = "memory";
// There while a start from kept memory is under way: whoever finds it knows that the last one came to nothing.
const TRYING = "trying";

// Memory is of use to the files that it was made with.
const VERSION = Object.values(manifest.files)
  .map(({ name }) => name)
  .join("+");
/** @param {string} part */
const place = (part) => new URL(`kept/${manifest.files[part]?.name ?? `${part}?${VERSION}`}`, RUNTIME).href;

/** Removes all that is kept. */
export async function forget() {
  // Some browsers have no such store, some only for pages that came over a safe connection.
  if (self.caches) await within(caches.delete(CACHE), PATIENCE, CACHE).catch(() => {});
}

export class Store {
  #cache;
  #found;

  /**
   * @param {Cache} cache
   * @param {Map<string, Response | undefined>} found
   */
  constructor(cache, found) {
    this.#cache = cache;
    this.#found = found;
  }

  /** Returns the store, null where there is none that answers. */
  static async open() {
    try {
      return self.caches ? await within(Store.#look(), PATIENCE, CACHE) : null;
    } catch {
      return null;
    }
  }

  static async #look() {
    const cache = await caches.open(CACHE);
    const parts = [...FILES, MEMORY, TRYING];
    const found = await Promise.all(parts.map((part) => cache.match(place(part))));
    return new Store(cache, new Map(parts.map((part, index) => [part, found[index]])));
  }

  /**
   * Returns a part with what was noted with it, undefined where it is not kept.
   * @param {string} part
   */
  take(part) {
    const found = this.#found.get(part);
    this.#found.delete(part);
    return found?.body ? { stream: impatient(found.body), note: found.headers.get("ETag") } : undefined;
  }

  /**
   * @param {string} part
   * @param {ArrayBuffer} content
   * @param {string} [note]
   */
  async put(part, content, note = "") {
    await this.#cache.put(place(part), new Response(content, { headers: { ETag: note } }));
  }

  /** @param {string} part */
  async drop(part) {
    await within(this.#cache.delete(place(part)), PATIENCE, part).catch(() => {});
  }

  /** Notes that a start from kept memory begins; returns whether one may. */
  async try() {
    const isStill = this.#found.get(TRYING) !== undefined;
    await within(this.#cache.put(place(TRYING), new Response()), PATIENCE, TRYING);
    return !isStill;
  }

  /** Notes that Python has started, from kept memory or not. */
  async trust() {
    await this.drop(TRYING);
  }

  /** Removes what other versions have left. */
  async tidy() {
    const known = new Set([...FILES, MEMORY, TRYING].map(place));
    for (const { url } of await this.#cache.keys()) if (!known.has(url)) await this.#cache.delete(url);
  }
}

/**
 * Passes a stream on for as long as it comes.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream
 * @returns {ReadableStream<Uint8Array<ArrayBuffer>>}
 */
function impatient(stream) {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(rest) {
      const { done, value } = await within(reader.read(), PATIENCE, CACHE);
      if (done) rest.close();
      else rest.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
