"""How long it takes from the last keystroke to the changed answer, on a phone that is four times slower."""

from dataclasses import asdict

from playwright.sync_api import Browser

from bench.figures import Spread
from bench.wire import PHONE, metered
from scripts.paths import SITE

SLOW_DOWN = 4
TIMES = 40

# Notes how long Python is at work on each question: until the next thing that the worker says.
LISTEN = """
window.atWork = [];
const { Worker } = window;
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
"""

# Types a time and waits until its answer stands there.
TYPE = """async (time) => {
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
}"""

CASE = "check/#flow=return-online&event=return-requested@2026-11-01&event=merchant-approved@2026-11-02T09:00"


def measure(browser: Browser) -> dict[str, object]:
    """Type again and again in a case that has its answer.

    Returns:
        In milliseconds from the keystroke until the page with the answer is laid out: the spread of
        ``page`` (the page slowed down and Python's worker not: browsers slow down only the page) and of
        ``python`` (Python at work on one answer, not slowed down); ``slow``, the median if Python were
        slowed down as much; and ``slow_down``, how many times.
    """
    with metered(SITE) as server, browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.add_init_script(LISTEN)
        page.goto(server.address + CASE)
        page.wait_for_selector("deadline-checker[data-state=answered]")
        times = [f"{10 + index // 60:02}:{index % 60:02}" for index in range(TIMES)]
        python = Spread.of(work for _, work in (page.evaluate(TYPE, time) for time in times))
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})
        shown = Spread.of(total for total, _ in (page.evaluate(TYPE, time) for time in times))
    return {
        "slow_down": SLOW_DOWN,
        "page": asdict(shown),
        "python": asdict(python),
        "slow": round(shown.median + (SLOW_DOWN - 1) * python.median, 3),
    }
