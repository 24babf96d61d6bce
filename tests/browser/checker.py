"""The checker as a reader meets it, and links to cases as somebody would write them by hand."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page

from rules import answer
from rules.wording import text

# For what has nothing to do with the language.
in_chinese = pytest.mark.parametrize("checker", ["zh"], indirect=True)

Reported = tuple[str, str | None]


@dataclass(frozen=True)
class Link:
    """A case: the fragment that names it, and the request that it stands for."""

    flow: str | None
    events: Sequence[Reported] = ()
    now: str | None = None
    others: dict[str, str] = field(default_factory=dict)

    @property
    def fragment(self) -> str:
        parts = [] if self.flow is None else [f"flow={_escaped(self.flow)}"]
        for event, at in self.events:
            parts.append(f"event={_escaped(event)}" + ("" if at is None else f"@{_escaped(at)}"))
        parts += [] if self.now is None else [f"now={_escaped(self.now)}"]
        parts += [f"{_escaped(name)}={_escaped(value)}" for name, value in self.others.items()]
        return "&".join(parts)

    def answer(self, now: str | None = None) -> str:
        """Ask CPython; ``now`` is for a link that names none."""
        request: dict[str, Any] = {} if self.flow is None else {"flow": self.flow}
        request["events"] = [
            {"event": event} if at is None else {"event": event, "at": at} for event, at in self.events
        ]
        request["now"] = now if self.now is None else self.now
        return answer(json.dumps(request | self.others))


def _escaped(part: str) -> str:
    return quote(part, safe=":+")


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

    def follow(self, fragment: str) -> None:
        """Follow a link from the page to itself, and wait for what it brings."""
        self.page.evaluate(
            """fragment => new Promise((resolve) => {
                addEventListener("hashchange", resolve, { once: true });
                location.hash = fragment;
            })""",
            fragment,
        )

    def wait_for(self, *states: str) -> None:
        selector = ", ".join(f"deadline-checker[data-state={state}]" for state in states)
        self.page.wait_for_selector(selector, state="attached")

    @property
    def state(self) -> str | None:
        return self.element.get_attribute("data-state")

    @property
    def answer(self) -> str | None:
        """The answer's JSON, as the element has it."""
        raw: str | None = self.element.evaluate("element => element.answer")
        return raw

    def text(self, key: str, **values: object) -> str:
        return text(self.lang, key, **values)

    # The form.

    def choose_flow(self, flow: str) -> None:
        self.page.get_by_role("radio", name=self.text(f"flow.{flow}.say")).check()

    def step(self, index: int = 0) -> Locator:
        """A step of the form, newest first."""
        return self.element.locator("[data-part=steps] [data-part=step]").nth(index)

    def fill_step(self, event: str, date: str, time: str = "", index: int = 0) -> None:
        step = self.step(index)
        step.get_by_label(self.text("form.event")).select_option(event)
        step.get_by_label(self.text("form.date")).fill(date)
        step.get_by_label(self.text("form.time")).fill(time)

    def submit(self) -> None:
        self.page.get_by_role("button", name=self.text("form.submit")).click()

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
