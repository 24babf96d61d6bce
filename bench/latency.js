// What `latency.py` adds to the page: a way to type, and to know when the answer to that stands there.

let told = 0;
const { Worker } = window;

window.Worker = class extends Worker {
  constructor(...options) {
    super(...options);
    this.addEventListener("message", () => told++);
  }
};

// Types a time and waits until its answer is laid out; returns how long that took.
window.typeTime = async (time) => {
  const checker = document.querySelector("deadline-checker");
  const field = checker.querySelector("[data-part=step] [type=time]");
  const place = checker.querySelector("[data-part=answer]");
  const before = told;
  const changed = new Promise((resolve) => {
    const look = () => told > before && checker.dataset.state === "answered" && resolve();
    new MutationObserver(look).observe(checker, { attributes: true, childList: true, subtree: true });
  });
  const start = performance.now();
  field.value = time;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await changed;
  place.getBoundingClientRect();
  return performance.now() - start;
};
