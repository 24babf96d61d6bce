// Fetches the files of the runtime and tells how much of them has come.
//
// What ends too early or stalls goes on from where it is, twice. What was wrong once is asked of the server itself, not
// of what caches have of it.

import manifest from "manifest";
import { within } from "./patience.js";

export const RUNTIME = new URL("../runtime/", import.meta.url);

// How long nothing may come, and how often it is asked for in all: together less than the page waits for the worker.
const PATIENCE = 9_000;
const TURNS = 3;
const PARTIAL_CONTENT = 206;

export class Download {
  /** @type {Map<string, number>} */
  #arrived = new Map(); // bytes of each file
  #tell;

  /** @param {(share: number) => void} tell called with the share of all that is fetched that has come, from 0 to 1 */
  constructor(tell) {
    this.#tell = tell;
  }

  /**
   * Returns a stream of what the server has under a name, whether that could not be had however it was tried, and what
   * ends it early.
   * @param {string} name as in the manifest
   * @param {boolean} isAgain whether what was fetched before was wrong
   */
  open(name, isAgain) {
    const wish = new AbortController();
    const pieces = this.#pieces(name, isAgain, wish.signal);
    this.#note(name, 0);
    const opened = {
      isLost: false,
      stop: () => wish.abort(),
      stream: new ReadableStream({
        async pull(rest) {
          try {
            const { done, value } = await pieces.next();
            if (done) rest.close();
            else rest.enqueue(value);
          } catch (error) {
            opened.isLost = true;
            throw error;
          }
        },
      }),
    };
    return opened;
  }

  /**
   * @param {string} name
   * @param {boolean} isAgain
   * @param {AbortSignal} wish given up where nobody wants more
   * @returns {AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
   */
  async *#pieces(name, isAgain, wish) {
    const { bytes } = manifest.files[name];
    let at = 0;
    for (let turn = 1; ; turn++) {
      const line = new AbortController();
      const giveUp = () => line.abort();
      wish.addEventListener("abort", giveUp);
      try {
        const { reader, from } = await request(name, at, isAgain || turn > 1, line.signal);
        for (let skipped = at - from; ; ) {
          const { done, value } = await within(reader.read(), PATIENCE, name);
          if (done) break;
          const piece = value.subarray(skipped);
          skipped -= value.length - piece.length;
          at += piece.length;
          this.#note(name, at);
          if (piece.length) yield piece;
        }
        if (at >= bytes) return;
        throw new Error(`${name} has ended after ${at} bytes.`);
      } catch (error) {
        line.abort();
        if (turn === TURNS || wish.aborted) throw error;
      } finally {
        wish.removeEventListener("abort", giveUp);
      }
    }
  }

  /**
   * @param {string} name
   * @param {number} arrived
   */
  #note(name, arrived) {
    this.#arrived.set(name, arrived);
    const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);
    const total = sum([...this.#arrived.keys()].map((file) => manifest.files[file].bytes));
    this.#tell(Math.min(1, sum([...this.#arrived.values()]) / total));
  }
}

/**
 * Asks for a file, if need be only for what is still to come of it.
 * @param {string} name
 * @param {number} at
 * @param {boolean} isAgain
 * @param {AbortSignal} signal
 */
async function request(name, at, isAgain, signal) {
  const address = new URL(manifest.files[name].name, RUNTIME);
  /** @type {RequestInit} */
  const options = { signal, cache: isAgain ? "reload" : "default" };
  if (at > 0) options.headers = { Range: `bytes=${at}-` };
  const response = await within(fetch(address, options), PATIENCE, name);
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  return { reader: response.body.getReader(), from: response.status === PARTIAL_CONTENT ? at : 0 };
}
