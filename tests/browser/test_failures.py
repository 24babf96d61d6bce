"""Where the runtime cannot start, the page says so, shows the limit, keeps what was typed and tries again."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest
from playwright.sync_api import Page, Route, expect

from rules.explain.sentences import lapse_sentence, limit_sentence
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Quantity
from rules.rulebook.sources import SOURCES
from tests.browser import other_engine
from tests.browser.built import SITE, worker_script
from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.runtime import route_file, rules_with
from tests.browser.waiting import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=13)]


# Files of the runtime, named by their content.
CORE = "**/runtime/python.*.bin"
LIBRARY = "**/runtime/library.*.bin"
RULES = "**/runtime/rules.*.bin"
WORKER = "**/checker-*/worker.js"


def abort(route: Route) -> None:
    route.abort()


def not_found(route: Route) -> None:
    route.fulfill(status=404, body="")


def content(route: Route) -> bytes:
    """What is in the file that is asked for."""
    return (SITE / "assets" / "runtime" / PurePosixPath(route.request.url).name).read_bytes()


def cut_short(route: Route) -> None:
    whole = content(route)
    route.fulfill(body=whole[: len(whole) // 2])


def damaged(route: Route) -> None:
    whole = bytearray(content(route))
    for at in range(len(whole) // 2, len(whole) // 2 + 64):
        whole[at] ^= 0xFF
    route.fulfill(body=bytes(whole))


def cut_short_script(route: Route) -> None:
    route.fulfill(content_type="text/javascript", body=content(route)[:5_000])


def page_instead(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<!doctype html><title>Sign in to this network</title>")


def without_webassembly(route: Route) -> None:
    source = f"delete self.WebAssembly;\n{worker_script().read_text('utf-8')}"
    route.fulfill(content_type="text/javascript", body=source)


HOWS = {"blocked": abort, "missing": not_found, "cut short": cut_short, "damaged": damaged}
BROKEN = {
    "worker blocked": (WORKER, abort),
    "worker missing": (WORKER, not_found),
    **{
        f"{file} {what}": (pattern, how)
        for file, pattern in {"core": CORE, "library": LIBRARY, "rules": RULES}.items()
        for what, how in HOWS.items()
    },
    "another page in place of the rules": (RULES, page_instead),
    "loader blocked": ("**/runtime/pyodide.*.mjs", abort),
    "loader missing": ("**/runtime/pyodide.*.mjs", not_found),
    "loader cut short": ("**/runtime/pyodide.asm.*.mjs", cut_short_script),
    "no WebAssembly": (WORKER, without_webassembly),
}


def fill(checker: Checker) -> None:
    checker.situation("return-online.merchant-approved").check()
    checker.fill_moment("2026-11-20", "15:30")


def expect_failure(checker: Checker) -> None:
    """The sentence in the page's language, the chosen step's limit only, the way out; nothing is lost."""
    flow = FLOWS["return-online"]
    timer = flow.state["awaiting-tracking"].timer
    assert timer
    checker.wait_for("error")
    failed = checker.part("failed")
    expect(failed).to_be_visible()
    expect(failed).to_contain_text(checker.text("form.failed"))
    expect(failed).to_contain_text(checker.text("form.failed.why"))
    limits = checker.part("limits")
    entries = limits.locator("[data-event]:visible")
    expect(entries).to_have_count(1)
    expect(entries).to_contain_text(limit_sentence(flow, timer, checker.lang))
    expect(entries).to_contain_text(lapse_sentence(flow, timer, checker.lang))
    expect(limits.locator("a[href='../deadlines/']")).to_be_visible()
    assert checker.typed() == [("merchant-approved", "2026-11-20", "15:30")]
    assert checker.answer is None


# For each part that can be broken one way of it, after which the runtime has to start all the same.
MENDED = (
    "worker missing",
    "core damaged",
    "library cut short",
    "rules damaged",
    "loader blocked",
    "no WebAssembly",
)


def in_turns(names: Iterable[str]) -> pytest.MarkDecorator:
    """Each in one language, turn by turn: all of them say the same."""
    turns = [("en" if index % 2 else "zh", what) for index, what in enumerate(names)]
    return pytest.mark.parametrize(("checker", "what"), turns, indirect=["checker"])


@in_turns(BROKEN)
def test_a_runtime_that_cannot_start_says_so(checker: Checker, what: str):
    checker.page.route(*BROKEN[what])
    checker.open()
    fill(checker)
    checker.submit()
    expect_failure(checker)


@in_turns(MENDED)
def test_a_runtime_that_could_not_start_starts_when_it_can(checker: Checker, what: str):
    pattern, how = BROKEN[what]
    checker.page.route(pattern, how)
    checker.open()
    fill(checker)
    checker.submit()
    checker.wait_for("error")
    checker.page.unroute(pattern)
    checker.part("retry").click()
    checker.wait_for("answered")
    expect(checker.part("failed")).to_be_hidden()
    expect(checker.part("limits")).to_be_hidden()
    answer = checker.told
    link = Link("return-online", [("merchant-approved", "2026-11-20T15:30")])
    assert checker.answer == link.answer(answer["now"])


@in_chinese
def test_a_browser_without_workers_is_told(checker: Checker):
    checker.page.add_init_script("delete window.Worker")
    checker.open()
    fill(checker)
    checker.submit()
    expect_failure(checker)


@in_chinese
def test_a_runtime_that_is_not_heard_of_for_half_a_minute_is_given_up(checker: Checker):
    # However slow the machine is, no time passes but what is let pass.
    stop_clock(checker.page)
    checker.page.route(CORE, lambda _: None)
    with checker.page.expect_request(CORE):
        checker.open()
    fill(checker)
    checker.submit()
    checker.wait_for("loading")
    # What has arrived is counted; then nothing is heard any more.
    wait_until(checker.page, "document.querySelector('[data-part=percent]').textContent.match(/^[1-9]/)")
    checker.page.clock.run_for(29_000)
    assert checker.state == "loading"
    checker.page.clock.run_for(2_000)
    expect_failure(checker)
    checker.page.unroute(CORE)
    checker.part("retry").click()
    checker.wait_for("answered")


@in_chinese
def test_a_runtime_that_breaks_before_anything_is_asked_says_so_with_every_limit(checker: Checker):
    checker.page.route(CORE, abort)
    checker.open()
    checker.wait_for("error")
    expect(checker.part("failed")).to_be_visible()
    assert checker.part("limits").locator("[data-event]:visible").count() > 5


# Each step of a start, and code that takes its place and breaks, as `HOW` says.
STEPS = {
    "fetch": "self.fetch = () => { HOW };",
    "unpack": "WebAssembly.instantiate = () => { HOW };",
    "collect": "Response.prototype.arrayBuffer = () => { HOW };",
    "compile": "WebAssembly.compileStreaming = WebAssembly.compile = () => { HOW };",
    "instantiate": """const { instantiate } = WebAssembly;
        WebAssembly.instantiate = (code, ...rest) => {
          if (!(code instanceof WebAssembly.Module)) return instantiate(code, ...rest);
          HOW
        };""",
    "load": ("pyodide.mjs", "export function loadPyodide() { HOW }"),
    "set up": ("pyodide.asm.mjs", "export default () => { HOW };"),
}
WAYS = {"throws": "throw new Error('broken');", "rejects": "return Promise.reject(new Error('broken'));"}


def break_step(page: Page, step: str, way: str) -> None:
    stand_in = STEPS[step]
    if isinstance(stand_in, tuple):
        name, source = stand_in
        return route_file(page, name, source.replace("HOW", WAYS[way]).encode())
    body = f"{stand_in.replace('HOW', WAYS[way])}\n{worker_script().read_text('utf-8')}"
    return page.route(WORKER, lambda route: route.fulfill(content_type="text/javascript", body=body))


def stop_clock(page: Page) -> None:
    """Let no time pass in the page: nothing is given up only because it was not heard of for too long."""
    page.clock.install(time="2026-11-21T12:00:00+08:00")
    page.clock.pause_at("2026-11-21T12:00:01+08:00")


@pytest.mark.parametrize(
    ("checker", "step", "way"),
    [
        ("en" if (index + turn) % 2 else "zh", step, way)
        for index, step in enumerate(STEPS)
        for turn, way in enumerate(WAYS)
    ],
    indirect=["checker"],
)
def test_whatever_breaks_in_a_start_is_told_at_once(checker: Checker, step: str, way: str):
    stop_clock(checker.page)
    break_step(checker.page, step, way)
    checker.open()
    fill(checker)
    checker.submit()
    expect_failure(checker)


# What Python's part can do wrong: at its import, at the first question, or by a reply that is none.
WRONG = {
    "import": "raise RuntimeError('broken')",
    "no reply": "",
    "reply raises": "def reply(question):\n    raise RuntimeError('broken')",
    "reply is a promise": "async def reply(question):\n    raise RuntimeError('broken')",
    "reply is no JSON": "def reply(question):\n    return 'broken'",
    "reply is no answer": "def reply(question):\n    return '{}'",
}


@in_turns(WRONG)
def test_rules_that_do_not_work_are_told_at_once(checker: Checker, what: str):
    stop_clock(checker.page)
    route_rules(checker.page, {"entry/page.py": WRONG[what]})
    checker.open()
    fill(checker)
    checker.submit()
    expect_failure(checker)
    # Nothing is lost: with rules that work the same question is answered.
    checker.page.unroute_all()
    checker.part("retry").click()
    checker.wait_for("answered")


COMPILING = {
    "missing": "delete WebAssembly.compileStreaming;",
    **{way: f"WebAssembly.compileStreaming = () => {{ {code} }};" for way, code in WAYS.items()},
}


@in_turns(COMPILING)
def test_where_a_browser_cannot_compile_as_it_comes_it_compiles_the_bytes(checker: Checker, what: str):
    source = f"{COMPILING[what]}\n{worker_script().read_text('utf-8')}"
    checker.page.route(WORKER, lambda route: route.fulfill(content_type="text/javascript", body=source))
    checker.open(Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-21T12:00"))
    checker.wait_for("answered", "error")
    assert checker.state == "answered"


def test_once_all_has_come_it_is_starting_and_no_share_is_told(checker: Checker):
    # What undoes the compression is WebAssembly too, but has nothing to be linked with.
    stuck = """const { instantiate } = WebAssembly;
        WebAssembly.instantiate = (source, imports) =>
            imports?.lean ? new Promise(() => {}) : instantiate(source, imports);"""
    source = f"{stuck}\n{worker_script().read_text('utf-8')}"
    checker.page.route(WORKER, lambda route: route.fulfill(content_type="text/javascript", body=source))
    checker.open(Link("return-online", [("merchant-approved", "2026-11-20T15:30")]))
    expect(checker.part("starting")).to_be_visible()
    expect(checker.part("starting")).to_have_text(checker.text("form.starting"))
    expect(checker.part("coming")).to_be_hidden()
    expect(checker.part("percent")).to_have_text("")
    expect(checker.part("loading").get_by_role("progressbar")).not_to_have_attribute("value", re.compile(""))


def instants(value: object) -> set[str]:
    """Every instant in a JSON value."""
    if isinstance(value, dict):
        return set().union(*map(instants, value.values()))
    if isinstance(value, list):
        return set().union(*map(instants, value))
    return {value} if isinstance(value, str) and value.endswith("+08:00") else set()


def route_rules(page: Page, others: dict[str, str]) -> None:
    """Put rules in place of which these modules are others."""
    route_file(page, "rules.bin", rules_with(others))


def test_the_page_shows_what_python_says_and_nothing_of_its_own(checker: Checker):
    source = Path(other_engine.__file__).read_text("utf-8")
    route_rules(checker.page, {"engine/evaluate.py": source})
    checker.open()
    fill(checker)
    checker.work_out()
    said = checker.told
    assert said["deadlines"][0]["safe"] == f"{other_engine.SAFE}:00+08:00"
    result = checker.part("result")
    shown = result.locator("time").evaluate_all("times => times.map((time) => time.dateTime)")
    # A state's own interval is not put in words.
    assert set(shown) == instants({**said, "states": []})
    leading = result.locator("[data-rule='return-online.intervention-request'] time")
    expect(leading).to_have_attribute("datetime", "2031-02-03T04:05:00+08:00")
    # The row of the limit itself, which the headline has marked already.
    deadline = result.locator("article[data-key='return-online.intervention-request']")
    expect(deadline.locator("time").first).to_have_attribute("datetime", "2031-02-03T04:05:00+08:00")
    expect(deadline).to_have_attribute("data-status", "open")
    expect(deadline).to_contain_text(
        checker.text("limit.intervention-request", limit=Quantity(999, "minutes"))
    )
    expect(result.locator(".dc-sentence")).to_contain_text("04:05")
    # No year is named but the stub's and the ones typed; facts speak of others, and so do days of review.
    result.locator("details ul").evaluate_all("lists => lists.forEach((list) => list.remove())")
    reviews = {day[:4] for source in SOURCES for day in (source.read, source.review_by)}
    named = set(re.findall(r"20[0-9]{2}", result.text_content() or ""))
    assert named - {"2023", "2026"} - reviews <= {"2031"}
