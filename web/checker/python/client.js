// Keeps one worker with Python in it, and one question at a time in the worker: of those that wait and are about the same
// thing, the newest wins.
//
// A question is any object whose `write()` returns the text for Python when its turn comes. It may say what it is `about`,
// and `hear(reply)` for itself.

// How long nothing may be heard of the worker before it counts as lost.
const PATIENCE = 30_000;

export class Client {
  status = "idle"; // then loading; then ready or failed
  loaded = null; // share of the runtime that has arrived, from 0 to 1; null as long as none is on its way

  #worker = null;
  #waiting = new Map(); // questions, by what they are about
  #asked = null;
  #isForgotten = false; // whether nobody waits for the reply to what was asked
  #alarm = 0;
  #onchange;
  #onreply;
  #onrest;

  // `onchange()` is called when `status` or `loaded` changed, `onreply(reply)` with the reply to the
  // newest question about the same thing, unless it hears for itself, and `onrest()` when no question is left.
  constructor(onchange, onreply, onrest) {
    this.#onchange = onchange;
    this.#onreply = onreply;
    this.#onrest = onrest;
  }

  // Whether it could answer, and nothing is asked.
  get isAtRest() {
    return this.status === "ready" && !this.#asked && this.#waiting.size === 0;
  }

  start() {
    if (this.status === "idle") this.restart();
  }

  // Starts over with a new worker; a question that was not answered is asked again.
  restart() {
    this.#drop();
    if (this.#asked && this.#isWanted) this.#waiting.set(this.#asked.about, this.#asked);
    this.#asked = null;
    this.loaded = null;
    this.status = "loading";
    this.#expect();
    try {
      const { worker, heard } = takeEarly() ?? makeWorker();
      worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.#fail(event.message ?? "The worker did not load.");
      };
      this.#worker = worker;
      for (const event of heard) worker[`on${event.type}`](event);
    } catch (error) {
      this.#fail(error);
    }
    this.#onchange();
  }

  ask(question) {
    this.#waiting.set(question.about, question);
    this.start();
    this.#send();
  }

  // There is time to make the next start a short one.
  prepare() {
    if (this.status === "ready") this.#worker.postMessage({ keep: true });
  }

  // Nobody waits for a reply about a thing any more.
  forget(about) {
    this.#waiting.delete(about);
    if (this.#asked?.about === about) this.#isForgotten = true;
  }

  // Whether the reply to what was asked is still of use.
  get #isWanted() {
    return !this.#isForgotten && !this.#waiting.has(this.#asked.about);
  }

  #send() {
    if (this.isAtRest) return this.#onrest();
    if (this.status !== "ready" || this.#asked || this.#waiting.size === 0) return;
    const [question] = this.#waiting.values();
    this.#waiting.delete(question.about);
    this.#asked = question;
    this.#isForgotten = false;
    this.#worker.postMessage(question.write());
    this.#expect();
  }

  #hear(message) {
    if ("failed" in message) return this.#fail(message.failed);
    clearTimeout(this.#alarm);
    if ("loaded" in message) {
      this.loaded = message.loaded;
      this.#expect();
      this.#onchange();
    } else if ("ready" in message) {
      this.status = "ready";
      this.#onchange();
      this.#send();
    } else {
      const question = this.#asked;
      const { hear = this.#onreply } = this.#isWanted ? question : { hear() {} };
      this.#asked = null;
      this.#send();
      try {
        hear(message.reply);
      } catch (error) {
        // It is asked again when there is a new worker.
        if (!this.#waiting.has(question.about)) this.#waiting.set(question.about, question);
        this.#fail(error);
      }
    }
  }

  #expect() {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#fail("Nothing was heard of the worker for too long."), PATIENCE);
  }

  #fail(reason) {
    console.error("The checker's runtime failed:", reason);
    this.#drop();
    this.status = "failed";
    this.#onchange();
  }

  #drop() {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = null;
  }
}

// The worker that the head of the page has started, with the events that came of it so far: but only once.
function takeEarly() {
  const { earlyWorker: worker } = window;
  delete window.earlyWorker;
  return worker && { worker, heard: worker.heard };
}

function makeWorker() {
  return { worker: new Worker(new URL("worker.js", import.meta.url), { type: "module" }), heard: [] };
}
