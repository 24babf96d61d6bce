"""What a reader does with the site, in any engine and in either language, by what is written on it."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from rules.wording import text
from tests.engines.launch import PATIENCE, Engine

Found = TypeVar("Found")

LABELLED = """
const [scope, words] = arguments;
const goBy = ({ labels }) => [...labels].some((label) => label.innerText.trim().startsWith(words));
return [...scope.querySelectorAll("input, select")].find(goBy) ?? null;
"""


class Reader:
    """A reader with a window of a phone's size."""

    def __init__(self, engine: Engine, site: str, lang: str) -> None:
        self.engine = engine
        self.driver = engine.driver
        self.lang = lang
        self.root = site if lang == "zh" else f"{site}en/"

    def open(self, path: str) -> None:
        address = f"{self.root}{path}"
        self.driver.get(address)
        # Firefox does not always wait until the old page is gone.
        self.wait_for(lambda: self.driver.current_url == address)

    def follow(self, fragment: str) -> None:
        """Follow a link from the page to itself, and wait until it was noticed."""
        self.driver.execute_async_script(
            """const [fragment, done] = arguments;
            addEventListener("hashchange", () => done(), { once: true });
            location.hash = fragment;""",
            fragment,
        )

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements("css selector", selector)

    def wait_for(self, what: Callable[[], Found | None]) -> Found:
        """Wait until there is something, and return it; what is replaced meanwhile is looked for anew."""
        wait = WebDriverWait(self.driver, PATIENCE, 0.1, [StaleElementReferenceException])
        return wait.until(lambda _: what())

    def see(self, selector: str) -> WebElement:
        """Wait until something is to be seen, and return it."""
        return self.wait_for(lambda: next((one for one in self.all(selector) if one.is_displayed()), None))

    def tap(self, selector: str) -> None:
        """Wait until something is to be seen, and tap on it."""

        def tapped() -> bool:
            self.see(selector).click()
            return True

        self.wait_for(tapped)

    def text(self, key: str) -> str:
        return text(self.lang, key)

    # The checker.

    def wait_for_state(self, state: str) -> None:
        self.wait_for(lambda: self.all(f"deadline-checker[data-state={state}]"))

    @property
    def answer(self) -> str:
        """The answer's JSON, as the element has it."""
        return self.run("return document.querySelector('deadline-checker').answer")

    def deadlines(self) -> list[list[str]]:
        """Each rule that is shown, with the instant that is shown for it."""
        return self.run(
            """return [...document.querySelectorAll("deadline-checker [data-rule]")].map((deadline) =>
                [deadline.dataset.rule, deadline.querySelector("time").dateTime])"""
        )

    # What is wrong.

    def errors(self) -> list[str]:
        """What the page and the browser have noted as errors since this was last asked."""
        heard = self.run(
            "const { heard } = sessionStorage; delete sessionStorage.heard; return heard ?? '[]'"
        )
        return [*json.loads(heard), *self.engine.log()]


class FormByHand:
    """The checker's form, filled in as a reader would, by the words beside its fields."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def field(self, words: str) -> WebElement:
        """The first field in the form that goes by a name."""
        form = self.reader.see("deadline-checker form")
        return self.reader.wait_for(lambda: self.reader.run(LABELLED, form, words))

    def fill(self, situation: str, day: date, time: str) -> None:
        self.field(self.reader.text(f"form.situation.{situation}")).click()
        self.field(self.reader.text("form.date")).send_keys(day.strftime(self.reader.engine.typed_date))
        self.field(self.reader.text("form.time")).send_keys(time)

    def submit(self) -> None:
        self.reader.tap("deadline-checker form [type=submit]")
