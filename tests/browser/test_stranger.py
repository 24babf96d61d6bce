"""Ten errands of somebody who has never seen the site: on a phone, from the first page to the answer.

Taps and screens scrolled are counted; `-s` prints them. A way is found by addresses and by names, so that it
holds whatever the pages look like, and what is folded away costs the taps that unfold it.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from rules.wording import text
from tests.browser.conftest import NOON, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=7)]

MOST_TAPS = 5
MOST_SCREENS = 2

# What a reader looks for by its words, in both languages.
CASH_ON_DELIVERY = re.compile("货到付款|cash on delivery", re.IGNORECASE)
DO_NOT_PAY = re.compile("不要付|do not pay|don’t pay", re.IGNORECASE)
COUNTDOWN = re.compile("倒计时|countdown", re.IGNORECASE)
WITHOUT_RETURN = re.compile("仅退款|without (?:a )?return", re.IGNORECASE)
OTHERS = re.compile("其他情况|other situations|something else", re.IGNORECASE)
CHANGE = re.compile("更改|修改|改一改|换一个|change", re.IGNORECASE)
PART_REFUND = re.compile(r"30 ?%")


@dataclass
class Stranger:
    """Somebody with a phone, who taps and scrolls as little as the page allows.

    Attributes:
        page: the phone.
        lang: the language that is read.
        taps: how often the screen was touched; a field costs one, whatever is typed into it.
        screens: how far was scrolled by hand, in screens; where the page goes by itself is free.
    """

    page: Page
    lang: str
    taps: int = 0
    screens: float = 0
    way: list[str] = field(default_factory=list)

    def scroll_to(self, part: Locator) -> None:
        """Scroll until a part is in view, no further than needed."""
        expect(part).to_be_visible()
        self._settle()
        moved: float = part.evaluate(
            """(part) => {
              const before = scrollY;
              part.scrollIntoView({ block: "nearest", behavior: "instant" });
              return Math.abs(scrollY - before);
            }"""
        )
        self.screens += moved / PHONE["height"]
        if moved:
            self.way.append(f"scroll {moved / PHONE['height']:.2f}")

    def tap(self, part: Locator) -> None:
        """Unfold what hides a part, scroll to it and tap it."""
        self.unfold(part)
        self.scroll_to(part)
        self.taps += 1
        self.way.append(f"tap {part.inner_text().strip().partition(chr(10))[0]}")
        part.tap()

    def type(self, part: Locator, typed: str) -> None:
        """Tap a field and fill it in."""
        self.unfold(part)
        self.scroll_to(part)
        self.taps += 1
        self.way.append(f"type {typed}")
        part.tap()
        part.fill(typed)

    def unfold(self, part: Locator) -> None:
        """Tap the summaries of the folded parts in which something lies, from the outermost on."""
        part.wait_for(state="attached")
        folded = part.locator("xpath=ancestor::details[not(@open)]")
        while not part.is_visible() and folded.count():
            # A summary is on view while its own part is folded; of several the outermost comes first.
            summary = folded.first.locator("> summary")
            self.scroll_to(summary)
            self.taps += 1
            self.way.append(f"tap {summary.inner_text().strip()}")
            summary.tap()

    def _settle(self) -> None:
        """Wait until the page has gone where it goes by itself."""
        self.page.evaluate(
            """async () => {
              const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
              for (let [last, same] = [-1, 0]; same < 5; last = scrollY) {
                await frame();
                same = scrollY === last ? same + 1 : 0;
              }
            }"""
        )

    # What is on the first page.

    def row(self, flow: str, event: str) -> Locator:
        """Return a way from the first page into the checker."""
        return self.on_page(f"a[href*='#flow={flow}&event={event}']")

    def called(self, name: re.Pattern[str]) -> Locator:
        """Return a link or a button of the page, not of its menu, that is called so."""
        return self.on_page("a[href], button").filter(has_text=name)

    def search(self, query: str) -> None:
        """Open the search box, type, and tap the first page that is found."""
        opener = self.on_page("[data-search]").or_(self.page.locator(".md-header [for=__search]"))
        self.tap(opener.and_(self.page.locator(":visible")).first)
        self.way.append(f"type {query}")
        box = self.page.locator(".md-search__input")
        expect(box).to_be_focused()
        box.fill(query)
        # The box listens to keys, and filling it in presses none.
        box.press("End")
        self.tap(self.page.locator(".md-search-result__item > a").first)

    def on_page(self, selector: str) -> Locator:
        return self.page.locator(f":is({selector}):not(nav *, .md-search *, .md-header *)")

    # The checker.

    def wait_for_checker(self) -> None:
        self.page.wait_for_selector("deadline-checker[data-state=ready]", state="attached")

    def choose(self, question: str, value: str) -> None:
        """Choose a card, having asked for the cards where only the chosen one is shown."""
        card = self.page.locator(f"label:has(input[name={question}][value='{value}'])")
        if not card.is_visible() and not card.locator("xpath=ancestor::details[not(@open)]").count():
            self.tap(self.called(CHANGE).and_(self.page.locator(":visible")).first)
        self.tap(card)

    def button(self, key: str) -> Locator:
        name = re.compile(re.escape(text(self.lang, key)))
        return self.page.get_by_role("button", name=name).first

    def fill_date(self, date: str) -> None:
        self.type(self.page.get_by_label(text(self.lang, "form.date")).first, date)

    def work_out(self) -> None:
        self.tap(self.button("form.submit"))
        self.page.wait_for_selector("deadline-checker[data-state=answered]", state="attached")

    def read_end(self, instant: str) -> None:
        """Scroll to the end of the limit that runs, which has to be this one."""
        deadlines = self.answer["deadlines"]
        assert [deadline["safe"] for deadline in deadlines] == [f"{instant}:00+08:00"]
        end = self.page.locator(f"[data-part=answer] time[datetime='{instant}:00+08:00']:visible").first
        self.scroll_to(end)
        expect(end).to_be_in_viewport(ratio=1)

    @property
    def answer(self) -> dict[str, Any]:
        """What the checker shows, as data."""
        raw: str = self.page.locator("deadline-checker").evaluate("(element) => element.answer")
        found: dict[str, Any] = json.loads(raw)
        return found


# It is noon on Saturday 21 November 2026 in China.


def refused_last_night(stranger: Stranger) -> None:
    # Between 18:00 and 24:00 on the 20th, and 48 hours from the earliest of it: 18:00 on the 22nd.
    stranger.tap(stranger.row("intervention", "merchant-rejected").first)
    stranger.wait_for_checker()
    stranger.tap(stranger.button("form.quick.yesterday"))
    stranger.tap(stranger.button("form.part.evening"))
    stranger.work_out()
    stranger.read_end("2026-11-22T18:00")


def no_answer_for_three_days(stranger: Stranger) -> None:
    # Asked for some time on the 18th, so approved by itself 48 hours on, on the 20th. The seven days to
    # send it back, with that day as the first: 20 21 22 23 24 25 26, to 24:00.
    stranger.tap(stranger.row("return-online", "return-requested").first)
    stranger.wait_for_checker()
    stranger.fill_date("2026-11-18")
    stranger.work_out()
    stranger.read_end("2026-11-27T00:00")


def approved_six_days_ago(stranger: Stranger) -> None:
    # On the 15th, and that day is the first: 15 16 17 18 19 20 21, to 24:00.
    stranger.tap(stranger.row("return-online", "merchant-approved").first)
    stranger.wait_for_checker()
    stranger.fill_date("2026-11-15")
    stranger.work_out()
    stranger.read_end("2026-11-22T00:00")


def sent_back_eight_days_ago(stranger: Stranger) -> None:
    # The number given on the 13th; at the latest, with the next day as the first, 14 15 16 17 18 19 20:
    # received by itself, and the refund has no limit.
    stranger.tap(stranger.row("return-online", "tracking-uploaded").first)
    stranger.wait_for_checker()
    stranger.fill_date("2026-11-13")
    stranger.work_out()
    assert stranger.answer["deadlines"] == []
    assert [state["state"] for state in stranger.answer["states"]] == ["awaiting-refund"]
    stranger.scroll_to(stranger.page.locator("[data-part=answer] p:visible").first)


def last_day_is_a_sunday(stranger: Stranger) -> None:
    # Signed for on the 15th, which is not counted: 16 17 18 19 20 21 22. The 22nd is a Sunday, and the law
    # goes on to Monday; Douyin's 168 hours end with the Sunday, which is the safe end.
    stranger.tap(stranger.row("no-reason-return", "parcel-signed").first)
    stranger.wait_for_checker()
    stranger.choose("goods", "none")
    stranger.fill_date("2026-11-15")
    stranger.work_out()
    stranger.read_end("2026-11-23T00:00")


def accepted_20_days_ago(stranger: Stranger) -> None:
    # Accepted on 1 November, which is not counted: 29 days to the 30th, and 31 of December make 60.
    accepted = stranger.row("complaint-12315", "complaint-accepted")
    if accepted.count():
        stranger.tap(accepted.first)
        stranger.wait_for_checker()
    else:
        stranger.tap(stranger.row("complaint-12315", "complaint-filed").first)
        stranger.wait_for_checker()
        stranger.choose("situation", "complaint-12315.complaint-accepted")
    stranger.fill_date("2026-11-01")
    stranger.work_out()
    stranger.read_end("2027-01-01T00:00")


def number_to_call(stranger: Stranger) -> None:
    # F64 and F69.
    number = stranger.page.locator("a[href='tel:95152']:visible").first
    if not number.count():
        stranger.tap(stranger.page.locator("a[href$='contact/']:not(nav *)").first)
    stranger.scroll_to(number)
    # Scrolling goes by whole pixels.
    expect(number).to_be_in_viewport(ratio=0.98)


def cash_on_delivery_offered(stranger: Stranger) -> None:
    # F13: it has been withdrawn; who is asked for it now must not pay.
    if stranger.called(CASH_ON_DELIVERY).count():
        stranger.tap(stranger.called(CASH_ON_DELIVERY).first)
    else:
        stranger.search("货到付款" if stranger.lang == "zh" else "cash on delivery")
    stranger.page.wait_for_url(re.compile("cod|faq|situation"))
    warning = stranger.page.locator(":is(p, li, dd, h2, summary):visible").filter(has_text=DO_NOT_PAY)
    stranger.scroll_to(warning.first)
    expect(warning.first).to_be_in_viewport()


def refund_without_return(stranger: Stranger) -> None:
    # F87: of goods with slight flaws a part may be refunded, at most 30%.
    topic = stranger.on_page("a[href*='#situation=refund-only']")
    if topic.count():
        stranger.tap(topic.first)
        stranger.wait_for_checker()
    else:
        stranger.tap(stranger.called(OTHERS).first)
        expect(stranger.page.get_by_text(WITHOUT_RETURN).first).to_be_attached()
    most = stranger.page.locator(":is(p, li, dd):visible").filter(has_text=PART_REFUND)
    stranger.scroll_to(most.first)
    expect(most.first).to_be_in_viewport()


def countdown_in_the_app(stranger: Stranger) -> None:
    # 3 days 4 hours from noon on the 21st: 16:00 on the 24th, for the minutes that the app leaves out.
    own = stranger.called(COUNTDOWN)
    stranger.tap((own if own.count() else stranger.row("return-online", "merchant-approved")).first)
    stranger.wait_for_checker()
    if not stranger.page.locator("input[name=situation]:checked").count():
        stranger.choose("situation", "return-online.merchant-approved")
    for unit, left in (("days", "3"), ("hours", "4")):
        label = text(stranger.lang, f"form.countdown.{unit}")
        stranger.type(stranger.page.locator("[data-part=countdown]").get_by_label(label, exact=True), left)
    stranger.work_out()
    stranger.read_end("2026-11-24T16:00")


# Who is in a hurry, or has a case that most have, gets there within the bounds.
QUICK = (
    refused_last_night,
    no_answer_for_three_days,
    approved_six_days_ago,
    sent_back_eight_days_ago,
    last_day_is_a_sunday,
    accepted_20_days_ago,
    countdown_in_the_app,
)
OTHER = (number_to_call, cash_on_delivery_offered, refund_without_return)

Errand = Callable[[Stranger], None]


@pytest.fixture(params=["zh", "en"])
def stranger(
    request: pytest.FixtureRequest, new_context: Callable[..., BrowserContext], site: str
) -> Stranger:
    """Somebody on the first page of each language."""
    page = new_context(has_touch=True, reduced_motion="reduce").new_page()
    page.clock.set_fixed_time(NOON)
    page.goto(f"{site}{'' if request.param == 'zh' else 'en/'}", wait_until="networkidle")
    return Stranger(page, request.param)


def run(errand: Errand, stranger: Stranger) -> None:
    errand(stranger)
    cost = f"{stranger.taps} taps, {stranger.screens:.2f} screens"
    print(f"\n{stranger.lang} {errand.__name__}: {cost} ({', '.join(stranger.way)})")


@pytest.mark.parametrize("errand", QUICK)
def test_who_has_a_case_is_soon_at_the_answer(stranger: Stranger, errand: Errand):
    run(errand, stranger)
    assert stranger.taps <= MOST_TAPS, stranger.way
    assert stranger.screens <= MOST_SCREENS, stranger.way


@pytest.mark.parametrize("errand", OTHER)
def test_who_asks_something_else_gets_there(stranger: Stranger, errand: Errand):
    run(errand, stranger)
    assert stranger.taps <= MOST_TAPS, stranger.way


def test_what_is_folded_away_and_far_down_costs_taps_and_screens(
    new_context: Callable[..., BrowserContext],
):
    stranger = Stranger(new_context(has_touch=True).new_page(), "en")
    stranger.page.set_content(
        """<body style="margin: 0"><div style="height: 1688px"></div><details>
        <summary style="height: 100px; display: block">More</summary>
        <button style="height: 100px; display: block; border: 0">Here</button></details>
        <input style="height: 100px; display: block; border: 0; padding: 0"></body>"""
    )
    stranger.tap(stranger.page.get_by_role("button", include_hidden=True))
    assert stranger.taps == 2
    # To the summary's foot and then the button's, at 1788 and 1888 of which 844 are on view.
    assert stranger.screens == pytest.approx((1888 - 844) / 844)
    stranger.tap(stranger.page.locator("summary"))
    stranger.type(stranger.page.locator("input"), "once")
    assert stranger.taps == 4
    assert stranger.screens == pytest.approx((1888 - 844) / 844)
