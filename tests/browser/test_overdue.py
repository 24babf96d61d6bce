"""A rule or a source whose day of review is over says so by itself, on pages built long before."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser

from rules.rulebook.flows import FLOWS
from rules.rulebook.review import review_of, sources_of
from rules.rulebook.sources import SOURCES

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=3)]

TIMER = FLOWS["return-online"].timed[0][1]
RULE = f"rules/return-online/{TIMER.id}/"
LAST = datetime.fromisoformat(review_of(sources_of(TIMER.facts)).review_by).replace(tzinfo=UTC)
# The last day of review ends in China eight hours before it ends in UTC.
MIDNIGHT = LAST + timedelta(hours=16)
TOLD = {"": "已过核对期限", "en/": "This check is overdue"}


def told(browser: Browser, address: str, now: datetime, zone: str = "Asia/Shanghai") -> list[str]:
    with browser.new_context(timezone_id=zone) as context:
        page = context.new_page()
        page.clock.set_fixed_time(now)
        page.goto(address)
        said: list[str] = page.evaluate(
            "[...document.querySelectorAll('.overdue')].map((part) => part.innerText).filter(Boolean)"
        )
        return said


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Pacific/Auckland"])
@pytest.mark.parametrize("lang", TOLD)
def test_a_rule_says_that_its_check_is_overdue_once_its_last_day_is_over_in_china(
    browser: Browser, site: str, lang: str, zone: str
):
    address = f"{site}{lang}{RULE}"
    assert told(browser, address, MIDNIGHT - timedelta(seconds=1), zone) == []
    assert told(browser, address, MIDNIGHT, zone) == [TOLD[lang]]


@pytest.mark.parametrize("lang", TOLD)
def test_every_source_says_it_in_the_end_and_the_table_of_limits_too(browser: Browser, site: str, lang: str):
    later = datetime(2100, 1, 1, tzinfo=UTC)
    assert told(browser, f"{site}{lang}sources/#list", later) == [TOLD[lang]] * len(SOURCES)
    assert told(browser, f"{site}{lang}deadlines/", later) == [TOLD[lang]]
