"""The table of limits can be sorted where script runs, by mouse and by keyboard."""

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", ["", "en/"])
def test_limits_sort_by_how_long_they_are(browser: Browser, site: str, lang: str):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{site}{lang}deadlines/")
    column = "[data-table=limits] td:nth-child(4)"
    page.click("[data-table=limits] th:nth-child(4)")
    up = page.eval_on_selector_all(column, "cells => cells.map((cell) => Number(cell.dataset.sort))")
    assert up == sorted(up)
    # Hours and days stand among each other, so that the numbers alone would sort otherwise.
    assert len(set(up)) > 2
    page.focus("[data-table=limits] th:nth-child(4)")
    page.keyboard.press("Enter")
    down = page.eval_on_selector_all(column, "cells => cells.map((cell) => Number(cell.dataset.sort))")
    assert down == sorted(up, reverse=True)
    page.close()
