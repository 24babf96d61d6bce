"""Starts the three engines for Selenium to drive. None of them shows itself on a screen."""

import json
import os
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.remote.webdriver import WebDriver

from scripts.tools.browsers import CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, XVFB, Program, find
from scripts.tools.chromium import find_chromium
from tests.engines.marionette import Marionette

# Readers are in China. What the browsers' own date fields ask for follows the language: month, day, year.
ENVIRONMENT = {**os.environ, "TZ": "Asia/Shanghai", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
TYPED_DATE = "%m/%d/%Y"
PATIENCE = 60  # seconds


class Engine:
    """An engine that runs.

    Attributes:
        driver: Selenium's handle on it.
        typed_date: how its driver wants a date typed, as for `strftime`.
        log: returns what the browser itself has noted as an error since it was last asked.
    """

    def __init__(self, driver: WebDriver, typed_date: str, log: Callable[[], list[str]]) -> None:
        self.driver = driver
        self.typed_date = typed_date
        self.log = log


def _path(program: Program) -> str:
    found = find(program)
    if found is None:
        pytest.fail(f"There is no {program.names[0]}: run `python -m scripts.tools.browsers` first.")
    return str(found)


@contextmanager
def chromium(_folder: Path) -> Iterator[Engine]:
    found = find_chromium()
    if found is None:
        pytest.fail("There is no Chromium: run `python -m scripts.tools.chromium` first.")
    options = webdriver.ChromeOptions()
    options.binary_location = str(found)
    # Root may not use the sandbox, and the only pages opened are the project's own.
    for argument in ("--headless", "--no-sandbox", "--lang=en-US", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "SEVERE"})
    service = webdriver.ChromeService(_path(CHROMEDRIVER), env=ENVIRONMENT)
    with webdriver.Chrome(options, service) as driver:
        yield Engine(driver, TYPED_DATE, lambda: [entry["message"] for entry in driver.get_log("browser")])


@contextmanager
def firefox(profile: Path) -> Iterator[Engine]:
    preferences = {
        "marionette.port": 0,  # a free one
        "ui.useOverlayScrollbars": 1,  # as on a phone
    }
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines), "utf-8")
    command = [_path(FIREFOX), "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    environment = {**ENVIRONMENT, "MOZ_HEADLESS_WIDTH": "1280", "MOZ_HEADLESS_HEIGHT": "1024"}
    with (
        _running(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL),
        webdriver.Remote(Marionette(_told_port(profile)), options=webdriver.FirefoxOptions()) as driver,
    ):
        yield Engine(driver, "%Y-%m-%d", list)


def _told_port(profile: Path) -> int:
    """Return the port that a Firefox listens on, as it tells in its profile."""
    file = profile / "MarionetteActivePort"
    end = time.monotonic() + PATIENCE
    while not (file.is_file() and (port := file.read_text("ascii"))):
        if time.monotonic() > end:
            pytest.fail("Firefox did not start.")
        time.sleep(0.05)
    return int(port)


@contextmanager
def webkit(_folder: Path) -> Iterator[Engine]:
    with ExitStack() as stack:
        display = stack.enter_context(_screen())
        service = webdriver.WebKitGTKService(_path(WEBKIT_DRIVER), env={**ENVIRONMENT, "DISPLAY": display})
        options = webdriver.WebKitGTKOptions()
        for argument in ("--automation", "--javascript-can-open-windows-automatically=true"):
            options.add_argument(argument)
        with warnings.catch_warnings():
            # Selenium calls itself in a way that it warns of.
            warnings.simplefilter("ignore", DeprecationWarning)
            driver = stack.enter_context(webdriver.WebKitGTK(options, service))
        yield Engine(driver, TYPED_DATE, list)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees; yields its name."""
    mine, its = os.pipe()
    command = [_path(XVFB), "-displayfd", str(its), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with (
        os.fdopen(mine, encoding="ascii") as told,
        _running(command, pass_fds=[its], stderr=subprocess.DEVNULL),
    ):
        os.close(its)
        yield f":{told.readline().strip()}"


@contextmanager
def _running(command: list[str], **options: object) -> Iterator[None]:
    """Keep a program running for as long as the context lasts."""
    process = subprocess.Popen(command, **options)
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


ENGINES = {"chromium": chromium, "firefox": firefox, "webkit": webkit}
