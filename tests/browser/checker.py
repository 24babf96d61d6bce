"""The checker as a reader meets it, and links to cases as somebody would write them by hand."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from rules import answer
from rules.wording import text

# For what has nothing to do with the language.
in_chinese = pytest.mark.parametrize("checker", ["zh"], indirect=True)
shared_in_chinese = pytest.mark.parametrize("shared", ["zh"], indirect=True)


def shared_at(now: str) -> Any:
    """Make the fixture of a file's tests: the shared checker with nothing filled in, at one time."""

    @pytest.fixture
    def checker(shared: "Checker") -> "Checker":
        shared.page.clock.set_fixed_time(now)
        return shared

    return checker


Reported = tuple[str, str | None]
# A countdown in the app: the rule, the instant it was seen, and what was left, `1d3h20m` and by unit.
Observed = tuple[str, str, str, dict[str, int] | str]
# A limit that the case states: the rule, and what is stated, `12h` and as a number with its unit.
OwnLimit = tuple[str, str, dict[str, int | str] | str]
# Days that are not counted: the rule, the first, and the last, None where it goes on.
Paused = tuple[str, str, str | None]


@dataclass(frozen=True)
class Link:
    """A case: the fragment that names it, and the request that it stands for."""

    flow: str | None
    events: Sequence[Reported] = ()
    now: str | None = None
    observed: Observed | None = None
    own_limit: OwnLimit | None = None
    pauses: Sequence[Paused] = ()
    goods: str | None = None

    @property
    def fragment(self) -> str:
        parts = [] if self.flow is None else [f"flow={_escaped(self.flow)}"]
        for event, at in self.events:
            parts.append(f"event={_escaped(event)}" + ("" if at is None else f"@{_escaped(at)}"))
        parts += [] if self.now is None else [f"now={_escaped(self.now)}"]
        if self.observed:
            rule, at, left, _ = self.observed
            parts.append(f"observed={_escaped(rule)}@{_escaped(at)}~{_escaped(left)}")
        if self.own_limit:
            rule, stated, _ = self.own_limit
            parts.append(f"own_limit={_escaped(rule)}:{_escaped(stated)}")
        for rule, start, end in self.pauses:
            parts.append(f"pause={_escaped(rule)}:{_escaped(start)}/{_escaped(end or '')}")
        parts += [] if self.goods is None else [f"goods={_escaped(self.goods)}"]
        return "&".join(parts)

    def answer(self, now: str | None = None) -> str:
        """Ask CPython; ``now`` is for a link that names none."""
        request: dict[str, Any] = {} if self.flow is None else {"flow": self.flow}
        request["events"] = [
            {"event": event} if at is None else {"event": event, "at": at} for event, at in self.events
        ]
        request["now"] = now if self.now is None else self.now
        if self.observed:
            rule, at, _, remaining = self.observed
            request["observed"] = {"rule": rule, "remaining": remaining, "at": at}
        if self.own_limit:
            rule, _, limit = self.own_limit
            request["own_limits"] = {rule: limit}
        if self.pauses:
            request["pauses"] = [
                {"rule": rule, "from": start} | ({} if end is None else {"to": end})
                for rule, start, end in self.pauses
            ]
        return answer(json.dumps(request))


def _escaped(part: str) -> str:
    return quote(part, safe=":+/")


class Checker:
    """The page with the checker, in one language."""

    def __init__(self, page: Page, site: str, lang: str) -> None:
        self.page = page
        self.lang = lang
        self.site = site
        self.root = site if lang == "zh" else f"{site}en/"
        self.address = f"{self.root}check/"

    @property
    def element(self) -> Locator:
        return self.page.locator("deadline-checker")

    def part(self, name: str) -> Locator:
        return self.element.locator(f"[data-part={name}]:not(template)")

    def open(self, link: Link | None = None) -> None:
        """Open the page anew."""
        self.page.goto("about:blank")
        self.page.goto(self.address + (f"#{link.fragment}" if link else ""))

    def open_answered(self, link: Link) -> None:
        """Open the page anew at a case, and wait for its answer."""
        self.open(link)
        self.wait_for("answered")

    def follow(self, fragment: str) -> None:
        """Follow a link from the page to itself, and wait for what it brings."""
        # A link to where one is already brings nothing: that place is left first.
        self.page.evaluate(
            """async (fragment) => {
                const go = (to) => new Promise((resolve) => {
                    addEventListener("hashchange", resolve, { once: true });
                    location.hash = to;
                });
                const target = new URL(location);
                target.hash = fragment;
                if (target.hash === location.hash) await go(fragment === "top" ? "bottom" : "top");
                await go(fragment);
            }""",
            fragment,
        )

    def follow_answered(self, link: Link) -> None:
        """Follow a link to a case, and wait for its answer."""
        self.follow(link.fragment)
        self.wait_for("answered")

    def change_language(self, ready: str = "[data-state=answered]") -> "Checker":
        """Go over to the page in the other language, wait until it is ready, and return it."""
        other = Checker(self.page, self.site, "en" if self.lang == "zh" else "zh")
        self.page.locator("a.language").click()
        self.page.wait_for_selector(f"deadline-checker[lang={other.lang}]{ready}", state="attached")
        return other

    def clear(self) -> None:
        """Leave nothing filled in, as after opening the page anew."""
        self.follow("top")
        self.follow("")

    def wait_for(self, *states: str) -> None:
        selector = ", ".join(f"deadline-checker[data-state={state}]" for state in states)
        self.page.wait_for_selector(selector, state="attached")

    @property
    def state(self) -> str | None:
        return self.element.get_attribute("data-state")

    @property
    def answer(self) -> str | None:
        """The answer's JSON, as the element has it once none is on its way."""
        self.page.wait_for_selector("deadline-checker:not([data-state=loading])", state="attached")
        raw: str | None = self.element.evaluate("element => element.answer")
        return raw

    def expect_no_answer_yet(self) -> None:
        """Expect that an answer is on its way, and that nothing stands there as one."""
        assert self.state == "loading"
        assert self.element.evaluate("element => element.answer") is None
        assert self.element.locator("[data-rule]").count() == 0

    @property
    def told(self) -> dict[str, Any]:
        """The answer, read."""
        read: dict[str, Any] = json.loads(self.answer or "")
        return read

    def unfold_all(self) -> None:
        self.element.evaluate("all => all.querySelectorAll('details').forEach((part) => (part.open = true))")

    def too_small(self, selector: str) -> list[str]:
        """What is shown and too low for a thumb."""
        found: list[str] = self.element.locator(selector).evaluate_all(
            """all => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
                .map((one) => one.outerHTML)"""
        )
        return found

    @property
    def width(self) -> int:
        """How wide the page is, be it wider than the screen."""
        wide: int = self.page.evaluate("document.documentElement.scrollWidth")
        return wide

    def tab_to(self, condition: str) -> None:
        """Go on from field to field until one is reached of which a condition in JavaScript holds."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(f"(({{ activeElement: field }}) => {condition})(document)"):
                break

    def expect_asked_for(self, field: Locator, what: str, focused: Locator | None = None) -> None:
        """Expect that nothing was worked out, and that a field has the focus and says what it lacks."""
        expect(focused or field).to_be_focused()
        expect(field).to_have_accessible_description(self.text(f"form.missing.{what}"))
        assert self.answer is None

    def text(self, key: str, **values: object) -> str:
        return text(self.lang, key, **values)

    # The form.

    def situation(self, name: str) -> Locator:
        """A card that asks what happened, ``FLOW.EVENT`` or ``other``, its list unfolded."""
        return self._card("situation", name)

    def edit(self) -> None:
        """Open the form, where it has given way to an answer that is there or on its way."""
        # In one step: what is there in the answer's place, and its button with it, may go at any moment.
        self.page.wait_for_function(
            """() => {
                const checker = document.querySelector("deadline-checker");
                const buttons = checker.querySelectorAll("[data-part=result] [data-do=change]");
                const shown = [...buttons].find((button) => button.checkVisibility());
                if (checker.hasAttribute("data-folded")) shown?.click();
                return !checker.hasAttribute("data-folded");
            }"""
        )

    def chosen(self) -> str | None:
        """Which of these cards is chosen."""
        found: str | None = self.element.evaluate(
            "element => element.querySelector('[name=situation]:checked')?.value"
        )
        return found

    def choose_flow(self, flow: str) -> None:
        """Choose a flow by itself, as somebody does who finds no situation that fits."""
        self.situation("other").check()
        name = f"{self.text(f'flow.{flow}.say')} {self.text(f'flow.{flow}')}"
        self.page.get_by_role("radio", name=name, exact=True).check()

    def step(self, index: int = 0) -> Locator:
        """A step of the form, newest first."""
        self.edit()
        return self.element.locator("[data-part=steps] [data-part=step]").nth(index)

    def fill_step(self, event: str, date: str, time: str = "", index: int = 0) -> None:
        self.step(index).get_by_label(self.text("form.event")).select_option(event)
        self.fill_moment(date, time, index)

    def fill_moment(self, date: str, time: str = "", index: int = 0) -> None:
        step = self.step(index)
        step.get_by_label(self.text("form.date")).fill(date)
        step.get_by_label(self.text("form.time")).fill(time)

    def quick(self, name: str, index: int = 0) -> Locator:
        """A button that fills in a moment: ``now``, ``today`` or ``yesterday``."""
        return self.step(index).get_by_role("button", name=self.text(f"form.quick.{name}"))

    def count(self, unit: str) -> Locator:
        """A field of the countdown: ``days``, ``hours`` or ``minutes``."""
        self.edit()
        return self.part("countdown").get_by_label(self.text(f"form.countdown.{unit}"), exact=True)

    def goods(self, kind: str) -> Locator:
        """A card that asks what kind of goods it is."""
        return self._card("goods", kind)

    def _card(self, question: str, name: str) -> Locator:
        """A card of a question; "none of these" ends more than one."""
        self.edit()
        field = self.element.locator(f"[data-field={question}]")
        change = field.locator("[data-part=change]")
        if change.is_visible() and change.get_attribute("aria-expanded") == "false":
            change.click()
        return field.get_by_role("radio", name=self.text(f"form.{question}.{name}"), exact=True)

    def unfold(self, name: str) -> Locator:
        """Open a part of the form that is folded up, and return it."""
        self.edit()
        self.part(name).locator("summary").click()
        return self.part(name)

    def message(self) -> Locator:
        """The first of the texts to send, in the row that holds them."""
        row = self.part("answer").locator(".dc-messages > details")
        if row.get_attribute("open") is None:
            row.locator("> summary").click()
        return row.locator(".dc-message").first

    def submit(self) -> None:
        # An answer that has come meanwhile, as to a link, has folded the form away.
        self.edit()
        self.page.get_by_role("button", name=self.text("form.submit")).click()

    def work_out(self) -> None:
        self.submit()
        self.wait_for("answered")

    def typed(self) -> list[tuple[str, str, str]]:
        """What stands in the form: event, date and time of each step, newest first."""
        rows: list[list[str]] = self.element.evaluate(
            """element => [...element.querySelectorAll("[data-part=steps] [data-part=step]")].map((step) =>
                ["select", "[type=date]", "[type=time]"].map((field) => step.querySelector(field).value))"""
        )
        return [(event, date, time) for event, date, time in rows]

    def offered(self, index: int = 0) -> list[str]:
        """The events to choose from in a step."""
        found: list[str] = (
            self.step(index)
            .locator("select")
            .evaluate("select => [...select.options].map((option) => option.value).filter(Boolean)")
        )
        return found
