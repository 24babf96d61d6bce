"""Whatever is wrong with a file of the runtime ends in an answer, or in the limits and a way to try again.

The whole table, each file with each fault at each visit, is for `make audit`; one of each kind is always
tried.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.built import worker_script
from tests.browser.checker import Checker, Link
from tests.browser.conftest import PHONE
from tests.browser.faults import FAULTS, FaultyServer
from tests.browser.offline import copies, damage, wait_until
from tests.browser.runtime import built_file
from tests.browser.test_failures import expect_failure, fill
from tests.browser.test_snapshot import wait_until_kept

pytestmark = pytest.mark.browser

NewContext = Callable[..., BrowserContext]

FILES = ("worker.js", "pyodide.mjs", "pyodide.asm.mjs", "python.bin", "library.bin", "rules.bin")
DAMAGED = "damaged in the store"
# Until the page has answered or said that it cannot.
PATIENCE_MS = 40_000

CASE = Link("return-online", [("merchant-approved", "2026-11-20T15:30")])


def name_of(file: str) -> str:
    """What a file is called on the server."""
    return worker_script().name if file == "worker.js" else built_file(file).name


def table(faults: tuple[str, ...], *quick: str) -> pytest.MarkDecorator:
    """Every fault with every file; one file of each fault, each time another, needs no audit to be tried.

    Of these only `quick` are tried where all that takes long is left out.
    """
    rows = []
    for turn, fault in enumerate(faults, 3):
        usual = () if fault in quick else pytest.mark.full
        for index, file in enumerate(FILES):
            marks = usual if index == turn % len(FILES) else pytest.mark.audit
            rows.append(pytest.param(fault, file, marks=marks))
    return pytest.mark.parametrize(("fault", "file"), rows)


def ask(checker: Checker) -> None:
    """Type a case, and wait until there is an answer or there can be none."""
    checker.open()
    fill(checker)
    checker.submit()
    selector = "deadline-checker:is([data-state=answered], [data-state=error])"
    checker.page.wait_for_selector(selector, state="attached", timeout=PATIENCE_MS)


def expect_answer(checker: Checker) -> None:
    """The right answer, and what was typed is still there."""
    checker.wait_for("answered")
    assert checker.answer == CASE.answer(checker.told["now"])
    assert checker.typed() == [("merchant-approved", "2026-11-20", "15:30")]


def try_again(checker: Checker) -> None:
    checker.part("retry").click()
    expect_answer(checker)


@pytest.fixture(scope="module")
def visited(browser: Browser, faulty_server: FaultyServer) -> Iterator[BrowserContext]:
    """A browser that has kept all that it can of an earlier visit."""
    context = browser.new_context(viewport=PHONE, timezone_id="Asia/Shanghai")
    checker = Checker(context.new_page(), faulty_server.address, "zh")
    checker.open_answered(CASE)
    wait_until_kept(checker.page)
    expect(checker.part("ready")).to_be_visible(timeout=120_000)
    checker.page.close()
    yield context
    context.close()


@pytest.fixture
def page(visited: BrowserContext) -> Iterator[Page]:
    """A page of the visited browser."""
    opened = visited.new_page()
    yield opened
    visited.set_offline(False)
    opened.close()


# In three tables each fault is quick once.
@table(FAULTS, "missing", "HTML with 200")
def test_at_a_first_visit_it_is_told_and_tried_again(
    new_context: NewContext, server: FaultyServer, fault: str, file: str
):
    checker = Checker(new_context().new_page(), server.address, "zh")
    server.break_file(name_of(file), fault)
    ask(checker)
    expect_failure(checker)
    server.mend()
    try_again(checker)


def spoil(page: Page, server: FaultyServer, fault: str, file: str) -> list[str]:
    """Have a file damaged, on the server or in the browser; return the hashes of what is kept of it."""
    page.goto(f"{server.address}faq/")
    whole = copies(page, name_of(file))
    # In the offline copy, and what Python starts from.
    assert len(whole) == (1 if file == "worker.js" else 2)
    if fault == DAMAGED:
        damage(page, name_of(file))
    else:
        server.break_file(name_of(file), fault)
    return whole


def expect_mended(page: Page, file: str, whole: list[str]) -> None:
    """All that is kept of a file is as it was."""
    wait_until(page, lambda: copies(page, name_of(file)) == whole)


@table((*FAULTS, DAMAGED), "cut", "hangs", DAMAGED)
def test_at_a_later_visit_it_answers(page: Page, server: FaultyServer, fault: str, file: str):
    checker = Checker(page, server.address, "zh")
    whole = spoil(page, server, fault, file)
    ask(checker)
    expect_answer(checker)
    expect_mended(page, file, whole)


@table((*FAULTS, DAMAGED), "one byte flipped", "stalls in the middle")
def test_without_a_network_it_answers_or_tells(page: Page, server: FaultyServer, fault: str, file: str):
    checker = Checker(page, server.address, "zh")
    whole = spoil(page, server, fault, file)
    page.context.set_offline(True)
    ask(checker)
    if fault == DAMAGED:
        expect_failure(checker)
        page.context.set_offline(False)
        try_again(checker)
    expect_answer(checker)
    expect_mended(page, file, whole)


@pytest.mark.full(but_each=2)
@pytest.mark.parametrize("file", ["python.bin", "pyodide.asm.mjs"])
def test_a_download_that_stalls_goes_on_from_where_it_is(
    new_context: NewContext, server: FaultyServer, file: str
):
    checker = Checker(new_context().new_page(), server.address, "zh")
    server.break_file(name_of(file), "stalls in the middle", times=1)
    ask(checker)
    expect_answer(checker)
    assert server.ranges == [0, built_file(file).stat().st_size // 2]


@pytest.mark.full(but_each=2)
@pytest.mark.parametrize("fault", ["missing", "HTML with 200", "one byte flipped"])
@pytest.mark.parametrize("file", ["rules.bin", "pyodide.asm.mjs"])
def test_a_bad_copy_in_the_browsers_own_cache_is_passed_over(
    new_context: NewContext, server: FaultyServer, fault: str, file: str
):
    checker = Checker(new_context().new_page(), server.address, "zh")
    # Once is enough: the browser may keep it for ten minutes.
    server.break_file(name_of(file), fault, times=1)
    ask(checker)
    expect_answer(checker)


@pytest.mark.parametrize("call", ["open", "match"])
def test_a_store_that_hangs_is_passed_over(new_context: NewContext, server: FaultyServer, call: str):
    checker = Checker(new_context().new_page(), server.address, "zh")
    where = "caches.constructor" if call == "open" else "Cache"
    hang = f"{where}.prototype.{call} = () => new Promise(() => {{}});"
    script = f"{hang}\n{worker_script().read_text('utf-8')}"
    checker.page.route(
        "**/checker-*/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=script)
    )
    ask(checker)
    expect_answer(checker)
