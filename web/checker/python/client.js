// Keeps one worker with Python in it, and one question at a time in the worker: of those that wait and are about the same
// thing, the newest wins.

import { afterRefetch } from "./refetch.js";

// How long nothing may be heard of the worker before it counts as lost.
const PATIENCE = 30_000;

/**
 * What the worker says, see `worker.js`.
 * @typedef {{ loaded: number } | { ready: true } | { reply: string } | { missed: string } | { lacking: number }
 *   | { failed: string }} Message
 */

const WORKER = new URL("worker.js", import.meta.url);

export class Client {
  /** @type {"idle" | "loading" | "ready" | "failed"} */
  status = "idle";
  /** @type {number | null} */
  loaded = null; // share of the runtime that has arrived, from 0 to 1; null as long as none is on its way

  /** @type {Worker | null} */
  #worker = null;
  /** @type {Map<string | undefined, Question>} */
  #waiting = new Map(); // by what they are about
  /** @type {Question | null} */
  #asked = null;
  #isForgotten = false; // whether nobody waits for the reply to what was asked
  #isWhole = false; // whether the worker is to have the whole core, since the other lacks something
  #alarm = 0;
  /** @type {AbortController | null} */
  #line = null; // of the worker's script, where that is fetched anew
  #onchange;
  #onreply;
  #onrest;

  /**
   * @param {() => void} onchange called when `status` or `loaded` changed
   * @param {(reply: string) => void} onreply called with the reply to a question, unless that hears for itself
   * @param {() => void} onrest called when no question is left
   */
  constructor(onchange, onreply, onrest) {
    this.#onchange = onchange;
    this.#onreply = onreply;
    this.#onrest = onrest;
  }

  /** Whether it could answer, and nothing is asked. */
  get isAtRest() {
    return this.status === "ready" && !this.#asked && this.#waiting.size === 0;
  }

  start() {
    if (this.status === "idle") this.restart();
  }

  /**
   * Starts as soon as the reader turns to a place.
   * @param {HTMLElement} element
   */
  startAt(element) {
    for (const sign of ["pointerdown", "focusin"]) {
      element.addEventListener(sign, () => this.start(), { once: true });
    }
  }

  /** Starts over with a new worker; a question that was not answered is asked again. */
  restart() {
    const hasFailed = this.status === "failed";
    this.#drop();
    if (this.#asked && this.#isWanted(this.#asked)) this.#waiting.set(this.#asked.about, this.#asked);
    this.#asked = null;
    this.loaded = null;
    this.status = "loading";
    this.#expect();
    // What failed may have been a script that a cache has wrong.
    if (hasFailed) this.#line = afterRefetch(WORKER, () => this.#make());
    else this.#make();
    this.#onchange();
  }

  #make() {
    try {
      const { worker, heard } = takeEarly() ?? makeWorker(this.#isWhole ? "whole" : "");
      worker.onmessage = ({ data }) => {
        if (worker === this.#worker) this.#hear(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.#fail(event.message ?? "The worker did not load.");
      };
      this.#worker = worker;
      for (const event of heard) {
        if ("data" in event) worker.onmessage(event);
        else worker.onerror(event);
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {Question} question */
  ask(question) {
    this.#waiting.set(question.about, question);
    this.start();
    this.#send();
  }

  /** There is time to make the next start a short one. */
  prepare() {
    if (this.status === "ready") this.#worker?.postMessage({ keep: true });
  }

  /**
   * Nobody waits for a reply about a thing any more.
   * @param {string} [about]
   */
  forget(about) {
    this.#waiting.delete(about);
    if (this.#asked?.about === about) this.#isForgotten = true;
  }

  /**
   * Whether the reply to what was asked is still of use.
   * @param {Question} asked
   */
  #isWanted({ about }) {
    return !this.#isForgotten && !this.#waiting.has(about);
  }

  #send() {
    if (this.isAtRest) return this.#onrest();
    const [question] = this.#waiting.values();
    if (this.status !== "ready" || this.#asked || !question) return;
    this.#waiting.delete(question.about);
    this.#asked = question;
    this.#isForgotten = false;
    const { archive } = question;
    this.#worker?.postMessage(archive ? { question: question.write(), archive } : question.write());
    this.#expect();
  }

  /** @param {Message} message */
  #hear(message) {
    if ("failed" in message) return this.#fail(message.failed);
    if ("lacking" in message) return this.#takeWhole(message.lacking);
    clearTimeout(this.#alarm);
    if ("loaded" in message) {
      this.loaded = message.loaded;
      this.#expect();
      this.#onchange();
    } else if ("ready" in message) {
      this.status = "ready";
      this.#onchange();
      this.#send();
    } else if (this.#asked) {
      const question = this.#asked;
      const isWanted = this.#isWanted(question);
      this.#asked = null;
      this.#send();
      try {
        if (!isWanted) return;
        if ("missed" in message) question.miss?.(message.missed);
        else (question.hear ?? this.#onreply)(message.reply);
      } catch (error) {
        // It is asked again when there is a new worker.
        if (!this.#waiting.has(question.about)) this.#waiting.set(question.about, question);
        this.#fail(error);
      }
    }
  }

  /**
   * Has another worker do what this one cannot; what it says from now on may be wrong.
   * @param {number} lacking
   */
  #takeWhole(lacking) {
    console.warn("The core lacks a function, and the whole one takes its place:", lacking);
    this.#isWhole = true;
    this.restart();
  }

  #expect() {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#fail("Nothing was heard of the worker for too long."), PATIENCE);
  }

  /** @param {unknown} reason */
  #fail(reason) {
    console.error("The checker's runtime failed:", reason);
    this.#drop();
    this.status = "failed";
    this.#onchange();
  }

  #drop() {
    clearTimeout(this.#alarm);
    this.#line?.abort();
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** The worker that the head of the page has started, with the events that came of it so far: but only once. */
function takeEarly() {
  const { earlyWorker: worker } = window;
  delete window.earlyWorker;
  return worker && { worker: /** @type {Worker} */ (worker), heard: worker.heard };
}

/** @param {string} name */
function makeWorker(name) {
  const worker = new Worker(WORKER, { type: "module", name });
  return { worker, heard: /** @type {EarlyWorker["heard"]} */ ([]) };
}
