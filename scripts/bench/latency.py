"""How long it takes from the last keystroke to the changed answer, on a phone that is four times slower."""

from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Page

SLOW_DOWN = 4
TIMES = 40

# Notes how long Python is at work on each question.
LISTEN = """
window.atWork = [];
const { Worker } = window;
window.Worker = class extends Worker {
  #asked = 0;
  constructor(...options) {
    super(...options);
    this.addEventListener("message", ({ data }) => {
      if ("reply" in data) window.atWork.push(performance.now() - this.#asked);
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


@dataclass(frozen=True, slots=True)
class Latency:
    """Medians, in milliseconds, from the keystroke until the page with the answer is laid out.

    Attributes:
        shown: with the page slowed down and Python's worker not: browsers slow down only the page.
        python: Python at work on one answer, not slowed down.
    """

    shown: float
    python: float

    @property
    def slow(self) -> float:
        """What it would be if Python were slowed down as much as the page."""
        return self.shown + (SLOW_DOWN - 1) * self.python


def measure(page: Page, address: str) -> Latency:
    """Type again and again in a case that has its answer.

    Args:
        page: a fresh page in Chromium.
        address: where the site is, with a slash at its end.
    """
    page.add_init_script(LISTEN)
    page.goto(address + CASE)
    page.wait_for_selector("deadline-checker[data-state=answered]")
    times = [f"{10 + index // 60:02}:{index % 60:02}" for index in range(TIMES)]
    python = median(work for _, work in (page.evaluate(TYPE, time) for time in times))
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})
    shown = median(total for total, _ in (page.evaluate(TYPE, time) for time in times))
    return Latency(shown, python)
