// Keeps the worker in which a cell's lines run, and ends it: when the reader stops it, when lines take too long, and when
// nothing is heard of it for too long while it starts.

import { afterRefetch } from "../checker/python/refetch.js";

const WORKER = new URL("worker_cell.js", import.meta.url);
// How long nothing may be heard of its start.
const PATIENCE = 30_000;
const SECOND = 1000;

/**
 * What is told of a run: how far Python has come, that it runs, what the lines print, and how it ended: `done`, `error`,
 * `full`, `late`, `failed`, or what `stop` was told.
 * @typedef {object} Listener
 * @property {(share: number) => void} load
 * @property {() => void} run
 * @property {(text: string) => void} tell
 * @property {(end: string) => void} end
 */

export class Runner {
  /** @type {Worker | null} */
  #worker = null;
  #isReady = false;
  #hasFailed = false; // whether the last start came to nothing
  /** @type {AbortController | null} */
  #line = null; // of the worker's script, where that is fetched anew
  /** @type {string | null} */
  #code = null; // what is to be run, or runs
  #alarm = 0;
  #seconds;
  #listener;

  /**
   * @param {number} seconds that lines may take
   * @param {Listener} listener
   */
  constructor(seconds, listener) {
    this.#seconds = seconds;
    this.#listener = listener;
  }

  /** Whether lines run, or wait for Python. */
  get isBusy() {
    return this.#code !== null;
  }

  /** @param {string} code */
  run(code) {
    this.#code = code;
    if (this.#isReady) return this.#begin();
    this.#expect(PATIENCE, "failed");
    // What failed may have been a script that a cache has wrong.
    if (this.#hasFailed) this.#line = afterRefetch(WORKER, () => this.#make());
    else this.#make();
  }

  #make() {
    try {
      const worker = new Worker(WORKER, { type: "module" });
      this.#worker = worker;
      worker.onmessage = ({ data }) => {
        if (worker === this.#worker) this.#hear(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.stop("failed");
      };
    } catch (error) {
      console.error("The cell's worker did not start:", error);
      this.stop("failed");
    }
  }

  /**
   * Ends the worker with all names that lines have defined.
   * @param {string} why
   */
  stop(why) {
    const wasBusy = this.isBusy;
    clearTimeout(this.#alarm);
    this.#hasFailed = why === "failed";
    this.#line?.abort();
    this.#worker?.terminate();
    this.#worker = null;
    this.#isReady = false;
    this.#code = null;
    if (wasBusy) this.#listener.end(why);
  }

  #begin() {
    this.#listener.run();
    this.#expect(this.#seconds * SECOND, "late");
    this.#worker?.postMessage(this.#code);
  }

  /** @param {{ loaded: number } | { ready: true } | { told: string } | { end: string } | { failed: string }} message */
  #hear(message) {
    if ("loaded" in message) {
      this.#expect(PATIENCE, "failed");
      this.#listener.load(message.loaded);
    } else if ("ready" in message) {
      this.#isReady = true;
      this.#begin();
    } else if ("told" in message) {
      this.#listener.tell(message.told);
    } else if ("end" in message) {
      clearTimeout(this.#alarm);
      this.#code = null;
      this.#listener.end(message.end);
    } else {
      console.error("The cell's Python failed:", message.failed);
      this.stop("failed");
    }
  }

  /**
   * @param {number} wait in milliseconds
   * @param {string} why it is stopped then
   */
  #expect(wait, why) {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.stop(why), wait);
  }
}
