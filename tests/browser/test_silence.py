"""No page falls silent: whatever throws, wherever it throws, the reader sees that it failed, and the limits.

What no test here shows: exceptions in the worker, see `test_failures.py`.
"""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.stub import route_stub_worker
from tests.browser.test_cases import KEY, THREE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

LINK = Link("intervention", [("merchant-rejected", "2026-11-20T15:30")])

# Notes every callback that the checker's modules leave behind. The chosen one throws, as if in its module.
INSTRUMENT = """
window.callbacks = [];
window.chosen = null;
function noted(what, callback) {
  const { stack } = new Error();
  if (typeof callback !== "function" || !stack.includes("/checker-")) return callback;
  const note = { what, call: (...given) => {
    if (window.chosen !== note) return callback(...given);
    const error = new TypeError("This has been broken.");
    error.stack = stack;
    throw error;
  } };
  window.callbacks.push(note);
  return note.call;
}
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, callback, options) {
  const where = this.dataset?.part ?? this.dataset?.do ?? this.localName ?? this.constructor.name;
  const isWatch = ["error", "unhandledrejection"].includes(type) || options?.capture;
  return listen.call(this, type, isWatch ? callback : noted(`${type} at ${where}`, callback), options);
};
const later = window.setTimeout;
window.setTimeout = (callback, wait) => later(noted("timer", callback), wait);
const idle = window.requestIdleCallback;
window.requestIdleCallback = (callback) => idle(noted("rest", callback));
window.breakOne = async (note) => {
  const checker = document.querySelector("deadline-checker");
  const pause = () => new Promise((resolve) => later(resolve, 0));
  window.chosen = note;
  later(() => note.call(new Event("broken")));
  await pause();
  await pause();
  window.chosen = null;
  const isSeen = (name) => checker.querySelector(`[data-part=${name}]`).checkVisibility();
  const isTold = checker.dataset.state === "error" && isSeen("failed") && isSeen("limits");
  checker.querySelector("[data-part=retry]").click();
  for (let turn = 0; turn < 200 && checker.dataset.state !== "answered"; turn += 1) await pause();
  return isTold && checker.dataset.state === "answered" ? null : `${note.what}: ${checker.dataset.state}`;
};
window.breakAll = async () => {
  const silent = [];
  const notes = [...window.callbacks];
  for (const note of notes) silent.push(await window.breakOne(note));
  return { asked: notes.map(({ what }) => what), silent: silent.filter(Boolean) };
};
"""


@in_chinese
def test_an_exception_in_any_callback_is_told_and_what_is_tried_again_is_there_again(checker: Checker):
    put = f"localStorage.setItem('{KEY}', {json.dumps(THREE)});"
    checker.page.add_init_script(put + INSTRUMENT)
    route_stub_worker(checker.page)
    checker.open_answered(LINK)
    found = checker.page.evaluate("breakAll()")
    assert found["silent"] == []
    # Some of each kind, so that none is left out unnoticed.
    kinds = {what.split(" at ")[0] for what in found["asked"]}
    assert kinds >= {
        "click",
        "submit",
        "input",
        "change",
        "hashchange",
        "visibilitychange",
        "storage",
        "timer",
    }
    assert len(found["asked"]) > 50


def throwing(of: str, name: str) -> str:
    """A script after which whoever uses a member of an object is thrown an error."""
    thrown = f'() {{ throw new TypeError("{name} is broken"); }}'
    return f'Object.defineProperty({of}, "{name}", {{ configurable: true, get{thrown}, set{thrown} }});'


def expect_told(checker: Checker) -> None:
    checker.wait_for("error")
    expect(checker.part("failed")).to_be_visible()
    expect(checker.part("failed")).to_contain_text(checker.text("form.failed.why"))
    expect(checker.part("limits").locator("[data-timed]:visible").first).to_be_visible()


AT_START = [
    ("Element.prototype", "toggleAttribute"),
    ("HTMLTemplateElement.prototype", "content"),
    ("HTMLInputElement.prototype", "checked"),
    ("Date.prototype", "getTimezoneOffset"),
    ("Node.prototype", "textContent"),
]


@pytest.mark.parametrize(("of", "name"), AT_START)
@in_chinese
def test_an_exception_while_the_element_starts_is_told(checker: Checker, of: str, name: str):
    checker.page.add_init_script(throwing(of, name))
    route_stub_worker(checker.page)
    checker.open()
    expect_told(checker)


@in_chinese
def test_an_element_that_could_not_start_is_opened_again(checker: Checker):
    broken = throwing("Date.prototype", "getTimezoneOffset")
    checker.page.add_init_script(f"if (!sessionStorage.opened) {{ sessionStorage.opened = 1; {broken} }}")
    route_stub_worker(checker.page)
    checker.open(LINK)
    expect_told(checker)
    checker.part("retry").click()
    checker.wait_for("answered")


@in_chinese
def test_nothing_typed_leaves_with_a_form_where_the_checker_did_not_start(checker: Checker):
    checker.page.add_init_script(throwing("Date.prototype", "getTimezoneOffset"))
    route_stub_worker(checker.page)
    checker.open()
    expect_told(checker)
    chosen = checker.situation("intervention.merchant-rejected")
    chosen.check()
    checker.page.evaluate("window.isBefore = true")
    checker.part("form").evaluate("(form) => form.requestSubmit()")
    # The page begins anew, with what was chosen, and the checker does not start again.
    checker.page.wait_for_function("!window.isBefore")
    assert checker.page.url == checker.address
    expect_told(checker)
    expect(chosen).to_be_checked()
    expect(checker.part("failed")).to_be_in_viewport()


# What throws, and what the checker then goes without.
NO_WATCH = """
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...others) {
  const isOurs = new Error().stack.includes("/checker-");
  if (isOurs && type === "visibilitychange") throw new TypeError("visibilitychange is broken");
  return listen.call(this, type, ...others);
};
"""
NO_PASTE = """
const find = Element.prototype.querySelector;
Element.prototype.querySelector = function (selector) {
  if (this.dataset.part === "paste" && selector === "textarea") throw new TypeError("The field is broken");
  return find.call(this, selector);
};
"""
WITHOUT = {
    "take away": (throwing("Navigator.prototype", "userAgent"), ["along", "cases"]),
    "update and offline": (throwing("Navigator.prototype", "serviceWorker"), []),
    "what goes by being looked at": (NO_WATCH, ["along", "cases"]),
    "pasting": (NO_PASTE, ["paste"]),
}


@pytest.mark.parametrize("what", WITHOUT)
@in_chinese
def test_an_extra_that_cannot_start_is_missing_and_cases_are_worked_out(checker: Checker, what: str):
    broken, missing = WITHOUT[what]
    checker.page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(THREE)}); {broken}")
    route_stub_worker(checker.page)
    checker.open()
    checker.wait_for("ready")
    assert checker.part("paste").is_visible() is ("paste" not in missing)
    checker.situation("intervention.merchant-rejected").check()
    checker.fill_moment("2026-11-20", "15:30")
    checker.work_out()
    expect(checker.part("answer")).to_contain_text("Buy a kite.")
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    for name in ("along", "cases"):
        assert checker.part(name).is_visible() is (name not in missing), name
    # So is a link.
    checker.open_answered(LINK)


WHILE_SHOWN = [
    ("Element.prototype", "innerHTML"),
    ("Intl", "DateTimeFormat"),
    ("HTMLTimeElement.prototype", "dateTime"),
    ("JSON", "parse"),
]


@pytest.mark.parametrize(("of", "name"), WHILE_SHOWN)
def test_an_exception_while_a_reply_is_shown_is_told(checker: Checker, of: str, name: str):
    route_stub_worker(checker.page)
    checker.open()
    checker.wait_for("ready")
    checker.situation("intervention.merchant-rejected").check()
    checker.fill_moment("2026-11-20", "15:30")
    whole = f"window.whole = Object.getOwnPropertyDescriptor({of}, '{name}');"
    checker.page.evaluate(f"() => {{ {whole} {throwing(of, name)} }}")
    checker.submit()
    expect_told(checker)
    assert checker.typed() == [("merchant-rejected", "2026-11-20", "15:30")]
    checker.page.evaluate(f"() => Object.defineProperty({of}, '{name}', window.whole)")
    checker.part("retry").click()
    checker.wait_for("answered")
    expect(checker.part("failed")).to_be_hidden()


@in_chinese
def test_what_others_do_wrong_in_the_page_is_not_the_checkers(checker: Checker):
    route_stub_worker(checker.page)
    checker.open_answered(LINK)
    checker.page.evaluate("setTimeout(() => { throw new Error('not ours'); })")
    checker.page.evaluate("new Promise((resolve) => setTimeout(resolve, 50))")
    assert checker.state == "answered"
