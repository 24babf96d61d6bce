// What `latency.py` adds to the page: how long Python is at work on each question, and a way to type.

window.atWork = [];
const { Worker } = window;

// Python is at work until the next thing that the worker says.
window.Worker = class extends Worker {
  #asked = 0;
  constructor(...options) {
    super(...options);
    this.addEventListener("message", () => {
      if (this.#asked) window.atWork.push(performance.now() - this.#asked);
      this.#asked = 0;
    });
  }
  postMessage(question) {
    this.#asked = performance.now();
    super.postMessage(question);
  }
};

// Types a time and waits until its answer stands there; returns how long that took, and Python's part of it.
window.typeTime = async (time) => {
  const checker = document.querySelector("deadline-checker");
  const field = checker.querySelector("[data-part=step] [type=time]");
  const place = checker.querySelector("[data-part=answer]");
  window.atWork.length = 0;
  const changed = new Promise((resolve) => {
    const look = () => window.atWork.length > 0 && checker.dataset.state === "answered" && resolve();
    new MutationObserver(look).observe(checker, { attributes: true, childList: true, subtree: true });
  });
  const start = performance.now();
  field.value = time;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await changed;
  place.getBoundingClientRect();
  return [performance.now() - start, window.atWork.at(-1)];
};
