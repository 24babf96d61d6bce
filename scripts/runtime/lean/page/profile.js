// Takes the checker's worker through a visit, and a second one from what the first has kept, and adds up what of the core
// was entered.

const KEPT = "checker-start"; // the cache in which the worker keeps its start
const LATER = { read: "extract.bin", console: "console.bin" }; // what comes for questions with such a member
const FEW = 100; // questions of the second visit

class Python {
  #worker = new Worker(new URL("./checker/worker.js", import.meta.url), { type: "module" });

  /**
   * @param {string} name of the answer that is waited for
   * @param {unknown} [message] to send
   */
  hear(name, message) {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => {
        if (name in data) resolve(data[name]);
        else if ("failed" in data) reject(new Error(data.failed));
      };
      this.#worker.onerror = ({ message: reason }) => reject(new Error(reason));
      if (message !== undefined) this.#worker.postMessage(message);
    });
  }

  keep() {
    this.#worker.postMessage({ keep: true });
  }

  stop() {
    this.#worker.terminate();
  }
}

/** The start is kept once Python's memory is there, which comes last. */
async function isKept() {
  const cache = await caches.open(KEPT);
  return (await cache.keys()).some(({ url }) => url.includes("/kept/memory"));
}

async function untilKept() {
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** @param {string[]} questions */
async function visit(questions) {
  const python = new Python();
  await python.hear("ready");
  const replies = [];
  for (const question of questions) {
    const [, archive] = Object.entries(LATER).find(([member]) => member in JSON.parse(question)) ?? [];
    replies.push(await python.hear("reply", archive ? { question, archive } : question));
  }
  return { python, replies };
}

async function profile() {
  const questions = await (await fetch("./questions.json")).json();
  const first = await visit(questions);
  first.python.keep();
  await untilKept();
  const entered = await first.python.hear("entered", "entered");
  first.python.stop();
  const second = await visit(questions.slice(0, FEW));
  const more = await second.python.hear("entered", "entered");
  return { replies: first.replies, again: second.replies, entered: entered.map((bits, place) => bits | more[place]) };
}

profile().then(
  (result) => {
    window.profile = result;
  },
  (error) => {
    window.profile = { error: String(error) };
  },
);
