"""Kept cases: in this browser only, sorted by what is due, never silently lost, taken elsewhere as a file."""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checker import Checker, Link, in_chinese
from tests.browser.stub import OVERVIEW, REPLY, route_stub_worker

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=9)]

NOON = "2026-11-21T12:00:00+08:00"
KEY = "douyin-after-sales-cases"
REJECTED = Link("intervention", [("merchant-rejected", "2026-11-20")])
AGREED = Link("return-online", [("merchant-approved", "2026-11-20T15:30")])
PAID = Link("cancel-online", [("paid", "2026-11-20T10:00")])


def case(name: str, link: Link, safe: str = "", **changes: object) -> dict[str, Any]:
    made = {"id": f"id-{name}", "name": name, "link": link.fragment, "safe": safe}
    return {**made, "headline": f"{name}!", "saved": "2026-11-20T00:00:00.000Z", **changes}


def store(*cases: dict[str, Any], **changes: object) -> str:
    return json.dumps({"kind": KEY, "version": 1, "cases": cases, **changes})


THREE = store(case("waits", PAID), case("later", AGREED), case("soon", REJECTED))


def keep_before(checker: Checker, raw: str) -> None:
    """Put a store in place before the page is opened, once."""
    put = f"localStorage.setItem('{KEY}', {json.dumps(raw)}); sessionStorage.set = 1;"
    checker.page.add_init_script(f"if (!sessionStorage.set) {{ {put} }}")


def kept(page: Page) -> Any:
    raw = page.evaluate(f"localStorage.getItem('{KEY}')")
    return json.loads(raw)["cases"] if raw else []


def press(place: Locator, name: str) -> None:
    place.locator(f"[data-do={name}]:visible").click()


def keep(checker: Checker, name: str, button: str = "save") -> None:
    press(checker.part("along"), "keep")
    checker.part("keep").locator("input").fill(name)
    press(checker.part("keep"), button)


def names(checker: Checker) -> list[str]:
    return checker.part("cases").locator("[data-do=open]").all_inner_texts()


def item(checker: Checker, name: str) -> Locator:
    return checker.part("kept").get_by_role("listitem").filter(has_text=name)


def said(checker: Checker) -> Locator:
    return checker.part("cases-said").locator(".dc-said")


@pytest.fixture
def stubbed(checker: Checker) -> Checker:
    """The checker with a worker that needs no time to start; what it says is in `stub`."""
    checker.page.clock.set_fixed_time(NOON)
    route_stub_worker(checker.page)
    return checker


def test_cases_are_kept_named_opened_changed_and_sorted_by_what_python_says(checker: Checker):
    page = checker.page
    page.clock.set_fixed_time(NOON)
    checker.open()
    for link, name in ((PAID, "waits"), (AGREED, "later"), (REJECTED, "soon")):
        checker.follow_answered(link)
        keep(checker, name)
        expect(checker.part("along").locator(".dc-said")).to_contain_text(checker.text("along.keep.done"))
    assert names(checker) == ["soon", "later", "waits"]
    assert [(one["name"], one["link"]) for one in kept(page)] == [
        ("waits", PAID.fragment),
        ("later", AGREED.fragment),
        ("soon", REJECTED.fragment),
    ]
    soon = item(checker, "soon")
    headline = checker.part("answer").locator(".dc-sentence").text_content() or ""
    expect(soon.locator("time")).to_have_text(headline)
    expect(soon.locator("time")).to_have_attribute("datetime", "2026-11-22T00:00:00+08:00")
    expect(soon.get_by_text(checker.text("along.cases.opened"))).to_be_visible()
    # Another one is opened, changed and kept again: it stays the same case.
    item(checker, "later").locator("[data-do=open]").click()
    checker.wait_for("answered")
    assert page.url == f"{checker.address}#{AGREED.fragment}"
    button = checker.part("along").locator("[data-do=keep]")
    expect(button).to_have_text(checker.text("along.kept"))
    before = kept(page)[1]
    checker.step().locator("[type=time]").fill("09:00")
    expect(button).to_have_text(checker.text("along.update"))
    keep(checker, "later")
    expect(button).to_have_text(checker.text("along.kept"))
    after = kept(page)[1]
    assert after["id"] == before["id"]
    assert after["link"] == before["link"].replace("15:30", "09:00")
    # What the calendar calls the case follows from its id, also after the page is loaded anew.
    page.reload()
    checker.wait_for("answered")
    with page.expect_download() as downloading:
        press(checker.part("along"), "calendar")
    calendar = re.sub(r"\r\n ", "", Path(downloading.value.path()).read_bytes().decode())
    name = hashlib.sha256(after["id"].encode()).hexdigest()[:20]
    assert f"UID:{name}-return-online.tracking-number@" in calendar
    assert "later" in calendar
    # As a new case it gets an id of its own.
    checker.step().locator("[type=time]").fill("08:00")
    expect(button).to_have_text(checker.text("along.update"))
    keep(checker, "another", "another")
    assert len({one["id"] for one in kept(page)}) == 4


def test_the_list_shows_what_python_says_and_nothing_of_its_own(stubbed: Checker):
    cases = [
        case("rests", AGREED),
        case(
            "breaks", Link("return-cod", [("tracking-uploaded", "2026-11-16")]), "2030-01-01T00:00:00+08:00"
        ),
        case("mends", REJECTED, "2030-01-01T00:00:00+08:00"),
        case("flies", PAID, "2040-01-01T00:00:00+08:00"),
    ]
    keep_before(stubbed, store(*cases))
    stubbed.open()
    expect(item(stubbed, "flies")).to_contain_text(str(OVERVIEW["cancel-online"]["headline"]))
    assert names(stubbed) == ["flies", "mends", "rests", "breaks"]
    for name, flow in (("mends", "intervention"), ("flies", "cancel-online")):
        time = item(stubbed, name).locator("time")
        expect(time).to_have_text(str(OVERVIEW[flow]["headline"]))
        expect(time).to_have_attribute("datetime", str(OVERVIEW[flow]["safe"]))
    expect(item(stubbed, "rests").locator(".dc-kept-headline")).to_have_text("Let the kite rest.")
    unclear = stubbed.text("along.cases.unclear")
    expect(item(stubbed, "breaks").locator(".dc-kept-headline")).to_have_text(unclear)


@in_chinese
def test_until_python_is_there_the_list_shows_what_was_said_at_keeping(checker: Checker):
    checker.page.route("**/checker-*/worker.js", lambda route: route.abort())
    keep_before(checker, store(case("rests", PAID), case("mends", REJECTED, "2030-01-01T00:00:00+08:00")))
    checker.open()
    assert names(checker) == ["mends", "rests"]
    expect(item(checker, "mends")).to_contain_text("mends!")


def test_keeping_does_not_move_what_the_reader_looks_at(stubbed: Checker):
    stubbed.open_answered(REJECTED)
    press(stubbed.part("along"), "keep")
    place = "document.querySelector('[data-part=along]').getBoundingClientRect().top"
    before = stubbed.page.evaluate(place)
    # Not through Playwright, which would bring the button into view first.
    stubbed.part("keep").locator("[data-do=save]").evaluate("button => button.click()")
    expect(stubbed.part("cases")).to_be_attached()
    assert stubbed.page.evaluate(place) == pytest.approx(before, abs=4)
    assert [one["name"] for one in kept(stubbed.page)] == [REPLY["title"]]


def test_a_case_is_renamed_and_removed_and_brought_back(stubbed: Checker):
    keep_before(stubbed, THREE)
    stubbed.open()
    soon = item(stubbed, "soon")
    press(soon, "rename")
    soon.get_by_label(stubbed.text("along.cases.rename.label")).fill(" <b>red</b>\n shoes ")
    soon.locator("form [type=submit]").click()
    # What a reader writes is never markup.
    assert "<b>red</b> shoes" in names(stubbed)
    press(item(stubbed, "red"), "remove")
    expect(said(stubbed)).to_contain_text(stubbed.text("along.cases.removed", name="<b>red</b> shoes"))
    assert sorted(names(stubbed)) == ["later", "waits"]
    assert len(kept(stubbed.page)) == 2
    expect(said(stubbed).get_by_role("button")).to_be_focused()
    said(stubbed).get_by_role("button", name=stubbed.text("along.cases.undo")).click()
    assert "<b>red</b> shoes" in names(stubbed)
    assert len(kept(stubbed.page)) == 3


def test_all_are_deleted_once_the_reader_is_sure(stubbed: Checker):
    keep_before(stubbed, THREE)
    stubbed.open()
    cases = stubbed.part("cases")
    press(cases, "delete")
    expect(stubbed.part("sure")).to_contain_text(stubbed.text("along.cases.delete.sure", count=3))
    press(cases, "delete-no")
    assert len(kept(stubbed.page)) == 3
    press(cases, "delete")
    press(cases, "delete-yes")
    expect(cases).to_be_hidden()
    expect(said(stubbed)).to_have_text(stubbed.text("along.cases.deleted"))
    assert (
        stubbed.page.evaluate("Object.keys(localStorage).filter((key) => key.includes('after-sales'))") == []
    )


def test_cases_go_out_as_a_file_and_come_in_elsewhere(
    stubbed: Checker, new_checker: Callable[..., Checker], tmp_path: Path
):
    keep_before(stubbed, THREE)
    stubbed.open()
    with stubbed.page.expect_download() as downloading:
        press(stubbed.part("cases"), "export")
    assert downloading.value.suggested_filename == stubbed.text("along.file.cases")
    file = tmp_path / "cases.json"
    downloading.value.save_as(file)
    asked = f"{stubbed.text('along.asked.cases')} {stubbed.text('along.unsaved')}"
    expect(said(stubbed)).to_have_text(asked)
    there = new_checker(stubbed.lang)
    route_stub_worker(there.page)
    there.open()
    expect(there.part("bring")).to_contain_text(there.text("along.cases.import.first"))
    with there.page.expect_file_chooser() as choosing:
        press(there.part("bring"), "import")
    choosing.value.set_files(file)
    counts = {"added": 3, "replaced": 0, "kept": 0}
    expect(said(there)).to_have_text(there.text("along.cases.imported", **counts))
    assert kept(there.page) == json.loads(THREE)["cases"]
    expect(there.part("bring")).to_be_hidden()
    # Of two with the same id the one that was kept last stays.
    newer = case("sooner", REJECTED, id="id-soon", saved="2026-11-21T00:00:00.000Z")
    older = case("latest", AGREED, id="id-later", saved="2026-11-19T00:00:00.000Z")
    file.write_text(store(newer, older, case("fourth", PAID)), "utf-8")
    there.part("file").set_input_files(file)
    counts = {"added": 1, "replaced": 1, "kept": 1}
    expect(said(there)).to_have_text(there.text("along.cases.imported", **counts))
    assert sorted(names(there)) == ["fourth", "later", "sooner", "waits"]


FOREIGN = {
    "no JSON": "<html>",
    "other JSON": '{"version": 1, "cases": []}',
    "nothing": "null",
    "a newer version": store(case("soon", REJECTED), version=2),
    "an id that would break a calendar": store(case("soon", REJECTED, id="x\r\nBEGIN:VEVENT")),
    "a case without a link": store({"id": "a", "name": "b"}),
    "a case that is none": json.dumps({"kind": KEY, "version": 1, "cases": [None]}),
}


@in_chinese
def test_a_name_that_is_taken_stays_the_readers_own(stubbed: Checker, tmp_path: Path):
    keep_before(stubbed, store(case("kite", AGREED)))
    stubbed.open()
    file = tmp_path / "cases.json"
    file.write_text(store(case("kite", PAID, id="other")), "utf-8")
    stubbed.part("file").set_input_files(file)
    counts = {"added": 1, "replaced": 0, "kept": 0}
    expect(said(stubbed)).to_have_text(stubbed.text("along.cases.imported.numbered", **counts))
    assert {one["name"]: one["link"] for one in kept(stubbed.page)} == {
        "kite": AGREED.fragment,
        "kite (2)": PAID.fragment,
    }


@in_chinese
def test_no_name_is_given_twice_to_what_comes_in(stubbed: Checker, tmp_path: Path):
    old, new = "2026-11-20T00:00:00.000Z", "2026-11-21T00:00:00.000Z"
    long = "k" * 80
    # The reader's own two of one name are their own affair.
    own = [case(name, AGREED) for name in ("one", "two", "left")]
    own.append(case(long, AGREED, id="id-long"))
    own += [case("twin", AGREED, id=f"twin-{number}") for number in range(2)]
    keep_before(stubbed, store(*own))
    stubbed.open()
    file = tmp_path / "cases.json"
    newer = [
        case("two", PAID, id="id-one", saved=new),
        case("free", PAID, id="id-left", saved=new),
        case("twin", PAID, id="twin-0", saved=new),
    ]
    fresh = [
        case(name, PAID, id=f"{at}-fresh", saved=old)
        for at, name in enumerate(["three", "three", "three", "left", "three (2)", long, long, "one"])
    ]
    file.write_text(store(*fresh, *newer), "utf-8")
    stubbed.part("file").set_input_files(file)
    counts = {"added": 8, "replaced": 3, "kept": 0}
    expect(said(stubbed)).to_have_text(stubbed.text("along.cases.imported.numbered", **counts))
    assert {one["id"]: one["name"] for one in kept(stubbed.page)} == {
        "id-one": "two (2)",
        "id-two": "two",
        "id-left": "free",
        "id-long": long,
        "twin-0": "twin",
        "twin-1": "twin",
        "0-fresh": "three",
        "1-fresh": "three (2)",
        "2-fresh": "three (3)",
        # These were given up by what is newer.
        "3-fresh": "left",
        "7-fresh": "one",
        "4-fresh": "three (2) (2)",
        "5-fresh": f"{'k' * 76} (2)",
        "6-fresh": f"{'k' * 76} (3)",
    }


LONG_TASKS = """window.longest = 0;
new PerformanceObserver((list) => {
    window.longest = Math.max(window.longest, ...list.getEntries().map(({ duration }) => duration));
}).observe({ type: "longtask", buffered: true });"""


@in_chinese
def test_three_thousand_cases_come_in_without_locking_the_page(stubbed: Checker, tmp_path: Path):
    stubbed.page.add_init_script(LONG_TASKS)
    stubbed.open()
    stubbed.wait_for("ready")
    file = tmp_path / "cases.json"
    file.write_text(store(*(case(f"k{number}", PAID) for number in range(3_000))), "utf-8")
    stubbed.part("file").set_input_files(file)
    counts = {"added": 3_000, "replaced": 0, "kept": 0}
    expect(said(stubbed)).to_have_text(stubbed.text("along.cases.imported", **counts))
    # What is not shown is a tap away: 3,000 less the 300 that are.
    more = stubbed.part("more-kept")
    expect(more).to_have_text(stubbed.text("along.cases.more", count=300, left=2_700))
    expect(stubbed.part("kept").get_by_role("listitem")).to_have_count(300)
    expect(item(stubbed, "k2").first).to_contain_text(str(OVERVIEW["cancel-online"]["headline"]))
    more.click()
    expect(stubbed.part("kept").get_by_role("listitem")).to_have_count(600)
    # It used to stand still for 13 seconds, on a machine that did nothing else.
    assert stubbed.page.evaluate("longest") < 3_000


@in_chinese
def test_three_hundred_cases_are_there_at_once(stubbed: Checker):
    keep_before(stubbed, store(*(case(f"k{number}", PAID) for number in range(300))))
    stubbed.page.add_init_script(
        """new MutationObserver((_, watch) => {
            if (document.querySelectorAll("[data-part=kept] > li").length < 300) return;
            window.listed = performance.now();
            watch.disconnect();
        }).observe(document, { childList: true, subtree: true });
        addEventListener("DOMContentLoaded", () => (window.parsed = performance.now()));"""
    )
    stubbed.open()
    expect(stubbed.part("kept").get_by_role("listitem")).to_have_count(300)
    expect(stubbed.part("more-kept")).to_be_hidden()
    assert stubbed.page.evaluate("listed - Math.min(parsed ?? listed, listed)") < 1_000


@in_chinese
def test_marks_of_direction_in_a_name_turn_round_nothing_beside_it(stubbed: Checker):
    name = "abc\u202edef"
    keep_before(stubbed, store(case(name, PAID, id="turned")))
    stubbed.open_answered(PAID)
    (shown,) = stubbed.part("kept").locator("[data-do=open] bdi").all()
    assert shown.text_content() == name
    assert shown.evaluate("part => getComputedStyle(part).unicodeBidi") == "isolate"
    press(stubbed.part("kept"), "remove")
    removed = stubbed.text("along.cases.removed", name="abcdef")
    expect(said(stubbed)).to_contain_text(removed)


@in_chinese
def test_a_file_that_is_not_ours_is_refused(stubbed: Checker):
    stubbed.open()
    for content in FOREIGN.values():
        stubbed.page.evaluate("document.querySelector('[data-part=cases-said] .dc-said').textContent = ''")
        stubbed.part("file").set_input_files(
            {"name": "cases.json", "mimeType": "application/json", "buffer": content.encode()}
        )
        expect(said(stubbed)).to_have_text(stubbed.text("along.cases.import.foreign"))
    assert kept(stubbed.page) == []


@pytest.mark.parametrize("checker", ["zh", "en"], indirect=True)
def test_a_store_that_cannot_be_read_is_set_aside_and_offered(stubbed: Checker):
    raw = store(case("sound", REJECTED), {"id": "broken"})
    keep_before(stubbed, raw)
    stubbed.open()
    aside = stubbed.part("aside")
    expect(aside).to_contain_text(stubbed.text("along.aside"))
    # What can be read is there all the same.
    assert names(stubbed) == ["sound"]
    with stubbed.page.expect_download() as downloading:
        press(aside, "aside-save")
    assert Path(downloading.value.path()).read_text("utf-8") == raw
    stubbed.page.reload()
    expect(aside).to_be_visible()
    press(aside, "aside-drop")
    expect(aside).to_be_hidden()
    stubbed.page.reload()
    assert names(stubbed) == ["sound"]
    expect(aside).to_be_hidden()


@in_chinese
def test_no_store_breaks_the_page(stubbed: Checker):
    for content in FOREIGN.values():
        stubbed.open()
        stubbed.page.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [KEY, content])
        stubbed.open_answered(REJECTED)
        expect(stubbed.part("aside")).to_be_visible()
        keep(stubbed, "new")
        assert names(stubbed) == ["new"]
        press(stubbed.part("aside"), "aside-drop")
        stubbed.page.evaluate("localStorage.clear()")


REFUSING = {
    "a full store": "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaError'); };",
    "no store at all": """Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("", "SecurityError"); },
    });""",
}


@pytest.mark.parametrize("what", REFUSING)
def test_a_browser_that_keeps_nothing_is_told_of(stubbed: Checker, what: str):
    stubbed.page.add_init_script(REFUSING[what])
    stubbed.open_answered(REJECTED)
    keep(stubbed, "name")
    outcome = stubbed.part("along")
    expect(outcome.locator(".dc-said")).to_have_text(stubbed.text("along.keep.refused"))
    link = f"{stubbed.address}#{REJECTED.fragment}"
    expect(outcome.locator(".dc-fallback textarea")).to_have_value(link)
    expect(stubbed.part("cases")).to_be_hidden()


@in_chinese
def test_what_cannot_be_read_nor_set_aside_is_not_written_over(stubbed: Checker):
    keep_before(stubbed, "{")
    stubbed.page.add_init_script(
        f"const set = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) {{"
        f" if (key.startsWith('{KEY}') && sessionStorage.set) throw new DOMException('', 'QuotaError');"
        " set.call(this, key, value); };"
    )
    stubbed.open_answered(REJECTED)
    keep(stubbed, "name")
    said_there = stubbed.part("along").locator(".dc-said")
    expect(said_there).to_have_text(stubbed.text("along.keep.refused"))
    assert stubbed.page.evaluate(f"localStorage.getItem('{KEY}')") == "{"
    with stubbed.page.expect_download() as downloading:
        press(stubbed.part("aside"), "aside-save")
    assert Path(downloading.value.path()).read_text("utf-8") == "{"


@in_chinese
def test_another_window_sees_what_is_kept(stubbed: Checker):
    stubbed.open()
    other = Checker(stubbed.page.context.new_page(), stubbed.site, "zh")
    route_stub_worker(other.page)
    other.open_answered(REJECTED)
    keep(other, "shared")
    expect(stubbed.part("cases")).to_be_visible()
    assert names(stubbed) == ["shared"]


@in_chinese
def test_a_new_case_begins_with_an_empty_form(stubbed: Checker):
    stubbed.open_answered(REJECTED)
    keep(stubbed, "first")
    press(stubbed.part("cases"), "new")
    assert stubbed.page.url == stubbed.address
    assert stubbed.answer is None
    expect(stubbed.part("along")).to_be_hidden()
    stubbed.page.go_back()
    stubbed.wait_for("answered")
    expect(stubbed.part("along").locator("[data-do=keep]")).to_have_text(stubbed.text("along.kept"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_axe_finds_nothing_in_the_list_and_beside_the_answer(
    new_checker: Callable[..., Checker], violations: Callable[[Page], list[str]], scheme: str, lang: str
):
    checker = new_checker(lang, color_scheme=scheme, reduced_motion="reduce")
    page = checker.page
    route_stub_worker(page)
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
    keep_before(checker, store(*json.loads(THREE)["cases"], {"id": "broken"}))
    checker.open_answered(REJECTED)
    press(item(checker, "later"), "rename")
    press(checker.part("cases"), "delete")
    press(checker.part("along"), "keep")
    press(checker.part("along"), "text")
    expect(checker.part("along").locator(".dc-fallback")).to_be_visible()
    assert checker.too_small(".dc-cases :is(button, input)") == []
    assert checker.width == 390
    assert violations(page) == []
