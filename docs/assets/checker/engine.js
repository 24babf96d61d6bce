// Keeps one worker with Python in it, and one question at a time in the worker: of those that wait, the newest wins.
//
// A question is any object whose `write()` returns the text for Python when its turn comes.

// How long nothing may be heard of the worker before it counts as lost.
const PATIENCE = 30_000;

export class Engine {
  status = "idle"; // then loading; then ready or failed
  loaded = 0; // share of the runtime that has arrived, from 0 to 1

  #worker = null;
  #waiting = null;
  #asked = null;
  #isForgotten = false; // whether nobody waits for the reply to what was asked
  #alarm = 0;
  #onchange;
  #onreply;

  // `onchange()` is called when `status` or `loaded` changed, `onreply(reply)` with the reply to the newest question.
  constructor(onchange, onreply) {
    this.#onchange = onchange;
    this.#onreply = onreply;
  }

  start() {
    if (this.status === "idle") this.restart();
  }

  // Starts over with a new worker; a question that was not answered is asked again.
  restart() {
    this.#drop();
    if (!this.#isForgotten) this.#waiting ??= this.#asked;
    this.#asked = null;
    this.loaded = 0;
    this.status = "loading";
    this.#expect();
    try {
      const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.#fail(event.message ?? "The worker did not load.");
      };
      this.#worker = worker;
    } catch (error) {
      this.#fail(error);
    }
    this.#onchange();
  }

  ask(question) {
    this.#waiting = question;
    this.start();
    this.#send();
  }

  // Nobody waits for a reply any more.
  forget() {
    this.#waiting = null;
    this.#isForgotten = true;
  }

  #send() {
    if (this.status !== "ready" || this.#asked || !this.#waiting) return;
    this.#asked = this.#waiting;
    this.#waiting = null;
    this.#isForgotten = false;
    this.#worker.postMessage(this.#asked.write());
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
      this.#asked = null;
      if (this.#waiting) this.#send();
      else if (!this.#isForgotten) this.#onreply(message.reply);
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
