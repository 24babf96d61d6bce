"""After a first visit Python starts from what the browser has kept, and replies as if it had started anew.

Whatever may have become of what was kept: the checker answers all the same.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from rules.entry.page import reply
from tests.browser.built import SITE, worker_script
from tests.browser.checker import Checker, Link
from tests.browser.offline import wait_until
from tests.browser.test_parity import ASK, BAD, ROWS, question
from tests.browser.wire import Wire, tapped

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=15)]

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")], "2026-11-22T12:00")
OTHER_CASE = Link("intervention", [("merchant-rejected", "2026-02-27T20:00")], "2026-02-28T12:00")

FILES = ["library", "python", "rules"]
# The kept files of the runtime by what they are called there, and Python's memory.
PARTS = {"pyodide", "pyodide.asm", "python", "library", "rules", "memory"}

QUESTIONS = [
    *(question(request, lang) for request in ROWS[::60] for lang in ("zh", "en")),
    *(question(request, "en") for request in BAD[:3] if request.isascii()),
]

# The addresses under which something is kept.
ADDRESSES = """async () => {
  if (!(await caches.has("checker-start"))) return [];
  const cache = await caches.open("checker-start");
  return (await cache.keys()).map(({ url }) => url);
}"""

DIGEST = """async (address) => {
  const cache = await caches.open("checker-start");
  const content = await (await cache.match(address)).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", content)).toHex();
}"""

PUT = """async ([address, body]) => {
  const cache = await caches.open("checker-start");
  await cache.put(address, new Response(body));
}"""

DELETE = """async (address) => {
  const cache = await caches.open("checker-start");
  await cache.delete(address);
}"""

# Changes bytes in the middle, or leaves the second half out.
SPOIL = """async ([address, how]) => {
  const cache = await caches.open("checker-start");
  const found = await cache.match(address);
  const whole = new Uint8Array(await found.arrayBuffer());
  const half = whole.length >> 1;
  if (how === "garbled") whole.fill(0xa5, half);
  if (how === "one bit") whole[half] ^= 1;
  const body = how === "cut short" ? whole.slice(0, half) : whole;
  await cache.put(address, new Response(body, { headers: found.headers }));
}"""

# How often a text occurs in all that is kept, however wide its characters are.
COUNT = """async (text) => {
  const cache = await caches.open("checker-start");
  const spread = (width) => [...text].map((letter) => letter + "\\0".repeat(width - 1)).join("");
  const latin1 = new TextDecoder("latin1");
  let count = 0;
  for (const request of await cache.keys()) {
    const content = latin1.decode(await (await cache.match(request)).arrayBuffer());
    for (const width of [1, 2, 4]) count += content.split(spread(width)).length - 1;
  }
  return count;
}"""


@pytest.fixture
def wire() -> Iterator[Wire]:
    with tapped() as listened:
        yield listened


@pytest.fixture
def checker(page: Page, site: str) -> Checker:
    """The checker in a browser that has kept nothing."""
    return Checker(page, site, "zh")


@pytest.fixture(scope="module")
def visited(one_for_all: Callable[..., BrowserContext], site: str) -> Checker:
    """The checker in a browser that others have visited it with: Python may start from what is kept."""
    return Checker(one_for_all().new_page(), site, "zh")


def kept(page: Page) -> dict[str, str]:
    """The addresses of what is kept, by the names of the parts."""
    addresses: list[str] = page.evaluate(ADDRESSES)
    paths = {PurePosixPath(urlsplit(address).path): address for address in addresses}
    return {re.sub(r"\.[0-9a-f]{8}\.\w+$", "", path.name): address for path, address in paths.items()}


def wait_until_kept(page: Page) -> dict[str, str]:
    """Wait until all is kept, and no start from it is under way."""
    wait_until(page, lambda: kept(page).keys() == PARTS)
    return kept(page)


def visit(checker: Checker, case: Link = CASE) -> dict[str, str]:
    """Open the checker with a case, see the right answer, and stay until all is kept."""
    checker.open_answered(case)
    assert checker.answer == case.answer()
    return wait_until_kept(checker.page)


def leave(checker: Checker) -> None:
    """Go to a page that has no worker."""
    checker.page.goto(f"{checker.root}faq/")


def ask(checker: Checker, questions: list[str]) -> list[str]:
    """Ask a worker of its own."""
    leave(checker)
    address = f"{checker.site}{worker_script().relative_to(SITE).as_posix()}"
    replies: list[str] = checker.page.evaluate(ASK, [address, questions])
    return replies


def test_the_second_visit_fetches_no_file_of_the_runtime_anew(visited: Checker, wire: Wire):
    visit(visited)
    leave(visited)
    wire.clear()
    visit(visited, OTHER_CASE)
    assert wire.runtime() == []
    # Pyodide's scripts are in the browser's own cache.
    assert [name for name in wire.whole() if name.endswith(".mjs")] == []


def test_replies_from_what_was_kept_are_the_same_bytes(checker: Checker, wire: Wire):
    first = ask(checker, QUESTIONS)
    assert wire.runtime() == FILES
    assert {json.loads(replied)["ok"] for replied in first} == {True, False}
    visit(checker)
    wire.clear()
    second = ask(checker, QUESTIONS)
    assert wire.runtime() == []
    assert second == first == [reply(asked) for asked in QUESTIONS]


def fetched_anew(part: str) -> list[str]:
    """What is fetched where a part is not there: the part alone. Memory is made of the others."""
    return [part] if part in FILES else []


# Each part is garbled; cut and changed in one bit are a script, an archive and the memory.
@pytest.mark.parametrize(
    ("part", "how"),
    [
        *((part, "garbled") for part in sorted(PARTS)),
        *((part, how) for part in ("pyodide", "library", "memory") for how in ("cut short", "one bit")),
    ],
)
def test_what_is_damaged_is_made_and_kept_anew(visited: Checker, wire: Wire, part: str, how: str):
    page = visited.page
    address = visit(visited)[part]
    whole = page.evaluate(DIGEST, address)
    leave(visited)
    page.evaluate(SPOIL, [address, how])
    damaged = page.evaluate(DIGEST, address)
    wire.clear()
    visit(visited, OTHER_CASE)
    wait_until(page, lambda: page.evaluate(DIGEST, address) != damaged)
    # Python's memory is never the same twice.
    assert part == "memory" or page.evaluate(DIGEST, address) == whole
    assert wire.runtime() == fetched_anew(part)


@pytest.mark.parametrize("part", sorted(PARTS))
def test_what_is_missing_is_made_and_kept_anew(visited: Checker, wire: Wire, part: str):
    address = visit(visited)[part]
    leave(visited)
    visited.page.evaluate(DELETE, address)
    wire.clear()
    visit(visited, OTHER_CASE)
    assert wire.runtime() == fetched_anew(part)


# The hash of the reply to the last probe, in the manifest that is in the worker.
LAST_PROBE = re.compile(r"\b[0-9a-f]{64}\b(?=[^0-9a-f]\}\],files)")


def listen(page: Page) -> list[str]:
    """What the page and its workers say of starts, from now on."""
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if "memory" in message.text else None)
    return told


def test_where_it_replies_otherwise_than_it_should_python_starts_anew(visited: Checker, wire: Wire):
    visit(visited)
    leave(visited)
    wrong, changed = LAST_PROBE.subn("0" * 64, worker_script().read_text("utf-8"))
    assert changed == 1
    told = listen(visited.page)
    visited.page.route(
        "**/checker-*/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=wrong)
    )
    wire.clear()
    visit(visited, OTHER_CASE)
    visited.page.unroute("**/checker-*/worker.js")
    assert [text for text in told if "It replies otherwise than it should" in text]
    assert wire.runtime() == []


def test_after_a_start_that_came_to_nothing_python_starts_anew(visited: Checker, wire: Wire):
    address = visit(visited)["memory"]
    trying = address.replace("/kept/memory?", "/kept/trying?")
    leave(visited)
    visited.page.evaluate(PUT, [trying, ""])
    told = listen(visited.page)
    wire.clear()
    visit(visited, OTHER_CASE)
    assert [text for text in told if "The last start from it came to nothing" in text]
    assert wire.runtime() == []
    # The one after that starts from memory again.
    leave(visited)
    told.clear()
    visit(visited, CASE)
    assert told == []


def test_what_an_older_version_left_is_removed(checker: Checker):
    leave(checker)
    older = f"{checker.site}assets/runtime/kept/"
    for part in (*PARTS, "trying"):
        checker.page.evaluate(PUT, [f"{older}{part}?older", "[]"])
    checker.open_answered(CASE)
    page = checker.page
    wait_until(page, lambda: not any(url.endswith("?older") for url in page.evaluate(ADDRESSES)))
    wait_until_kept(page)


def test_nothing_of_the_readers_case_is_kept(checker: Checker):
    marks = ("kite-of-a-reader", "2026-11-20T15:37")
    request = json.dumps(
        {
            "flow": "return-online",
            "events": [{"event": "merchant-approved", "at": marks[1]}],
            "now": "2026-11-22T12:00:00+08:00",
        }
    )
    reader = {
        "root": "../",
        "clock": [["2026-10-25T01:00Z", 60]],
        "case": "a1",
        "name": f"耳机 {marks[0]}",
        "link": f"#{marks[0]}",
    }
    asked = [json.dumps({"request": request, "lang": "zh", **reader}, ensure_ascii=False)]
    leave(checker)
    checker.page.evaluate(
        ASK.replace("python.terminate();", "python.postMessage({ keep: true });"),
        [f"{checker.site}{worker_script().relative_to(SITE).as_posix()}", asked],
    )
    wait_until_kept(checker.page)
    assert [checker.page.evaluate(COUNT, mark) for mark in marks] == [0, 0]
    # What the rules themselves say is found.
    assert checker.page.evaluate(COUNT, "merchant-approved") > 0


def without_store(route: Route) -> None:
    lacking = 'Object.defineProperty(self, "caches", { value: undefined });'
    source = f"{lacking}\n{worker_script().read_text('utf-8')}"
    route.fulfill(content_type="text/javascript", body=source)


def test_a_browser_without_such_a_store_starts_python_anew_each_time(checker: Checker, wire: Wire):
    checker.page.route("**/checker-*/worker.js", without_store)
    for case in (CASE, OTHER_CASE):
        wire.clear()
        checker.open_answered(case)
        assert checker.answer == case.answer()
        assert wire.runtime() == FILES
    assert checker.page.evaluate(ADDRESSES) == []


def test_a_browser_without_such_a_store_is_told_of_a_failure(checker: Checker):
    page = checker.page
    page.route("**/checker-*/worker.js", without_store)
    page.route("**/runtime/rules.*.bin", lambda route: route.abort())
    checker.open(CASE)
    checker.wait_for("error")
    page.unroute("**/runtime/rules.*.bin")
    checker.part("retry").click()
    checker.wait_for("answered")
