"""Days of testing that are not counted: as many as there were, in the form, in the link and to Python."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.checker import Checker, Link, Paused, shared_at

pytestmark = [pytest.mark.browser, pytest.mark.full(but_each=11)]

checker = shared_at("2026-07-01T12:00:00+08:00")
RULE = "complaint-12315.mediation"
SITUATION = "complaint-12315.complaint-accepted"


def case(*pauses: Paused) -> Link:
    accepted = ("complaint-accepted", "2026-05-20")
    return Link("complaint-12315", [accepted], "2026-07-01T04:00:00Z", pauses=pauses)


def day(checker: Checker, name: str, row: int = 0) -> Locator:
    """The day ``from`` which or ``to`` which the goods were tested."""
    return checker.part("pauses").get_by_label(checker.text(f"form.pause.{name}"), exact=True).nth(row)


def rows(checker: Checker) -> list[tuple[str, str]]:
    starts, ends = (
        checker.part("pauses")
        .locator(f".dc-pause [data-day={name}]")
        .evaluate_all("all => all.map((f) => f.value)")
        for name in ("from", "to")
    )
    return list(zip(starts, ends, strict=True))


def press(checker: Checker, name: str, row: int = 0) -> None:
    button = checker.part("pauses").get_by_role("button", name=checker.text(f"form.pause.{name}"), exact=True)
    button.nth(row).click()


def test_several_tests_can_be_told_and_stand_in_the_link(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-05-20")
    checker.work_out()
    assert "pause" not in checker.page.url
    # 60 days after 20 May it is 19 July, a Sunday.
    assert checker.told["deadlines"][0]["safe"] == "2026-07-21T00:00:00+08:00"
    checker.unfold("pauses")
    day(checker, "from").fill("2026-06-01")
    day(checker, "to").fill("2026-06-10")
    checker.wait_for("answered")
    first = (RULE, "2026-06-01", "2026-06-10")
    assert checker.answer == case(first).answer()
    press(checker, "add")
    expect(day(checker, "from", 1)).to_be_focused()
    # A row that is empty says nothing.
    assert checker.answer == case(first).answer()
    day(checker, "from", 1).fill("2026-06-20")
    checker.wait_for("answered")
    assert checker.answer == case(first, (RULE, "2026-06-20", None)).answer()
    assert checker.page.url.endswith(f"&pause={RULE}:2026-06-01/2026-06-10&pause={RULE}:2026-06-20/")
    expect(checker.part("answer")).to_contain_text(checker.text("warning.pause-running"))
    press(checker, "remove", 0)
    expect(day(checker, "from")).to_be_focused()
    checker.wait_for("answered")
    assert rows(checker) == [("2026-06-20", "")]
    assert checker.answer == case((RULE, "2026-06-20", None)).answer()


def test_a_link_fills_them_in_and_a_change_of_language_takes_them_along(checker: Checker):
    link = case((RULE, "2026-06-01", "2026-06-10"), (RULE, "2026-06-20", None))
    checker.follow_answered(link)
    expect(checker.part("pauses")).to_have_attribute("open", "")
    assert rows(checker) == [("2026-06-01", "2026-06-10"), ("2026-06-20", "")]
    assert checker.answer == link.answer()
    checker.change_language()
    assert checker.answer == link.answer()


def test_a_test_without_its_first_day_or_that_ends_too_early_is_told_at_the_field(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-05-20")
    checker.unfold("pauses")
    day(checker, "to").fill("2026-06-10")
    checker.unfold("pauses")
    checker.submit()
    checker.expect_asked_for(day(checker, "from"), "pause")
    day(checker, "from").fill("2026-06-11")
    expect(checker.part("pauses").get_by_text(checker.text("form.missing.pause"))).to_be_hidden()
    checker.submit()
    checker.expect_asked_for(day(checker, "to"), "pause-to")
    day(checker, "from").fill("2026-06-10")
    checker.work_out()
    assert checker.answer == case((RULE, "2026-06-10", "2026-06-10")).answer()


def test_an_end_that_is_half_typed_is_not_taken_for_none(checker: Checker):
    checker.situation(SITUATION).check()
    checker.fill_moment("2026-05-20")
    checker.unfold("pauses")
    day(checker, "from").fill("2026-06-01")
    day(checker, "to").focus()
    checker.page.keyboard.type("06")
    checker.submit()
    checker.expect_asked_for(day(checker, "to"), "date")


REFUSED = {
    f"{RULE}:2026-07-20/": ("bad-pause", "from"),
    f"{RULE}:2026-06-10/2026-06-01": ("bad-pause", "to"),
    f"{RULE}:2026-02-30/2026-06-01": ("bad-moment", "from"),
    f"{RULE}:2026-06-01/soon": ("bad-moment", "to"),
    f"{RULE}:2026-06-01": ("wrong-type", "from"),
    "complaint-12315.end-notice:2026-06-01/2026-06-10": ("pause-not-possible", "from"),
    "complaint-12315.tea:2026-06-01/2026-06-10": ("unknown-rule", "from"),
}


@pytest.mark.parametrize("pause", REFUSED)
def test_what_a_link_says_and_python_refuses_is_told_at_its_row(checker: Checker, pause: str):
    code, field = REFUSED[pause]
    checker.follow(f"{case((RULE, '2026-05-25', '2026-05-26')).fragment}&pause={pause}")
    checker.wait_for("error")
    error = checker.told["error"]
    assert error["code"] == code
    wrong = day(checker, field, 1)
    expect(wrong).to_have_accessible_description(error["message"][checker.lang])
    expect(wrong).to_be_visible()
    expect(day(checker, "from", 0)).not_to_have_attribute("aria-invalid", "true")
    # Everything that was typed or linked is still there.
    assert rows(checker)[0] == ("2026-05-25", "2026-05-26")
    written = checker.part("pauses").locator("code").nth(1)
    assert written.is_visible() == (rows(checker)[1] == ("", ""))
    day(checker, "from", 1).fill("2026-06-01")
    day(checker, "to", 1).fill("2026-06-02")
    checker.wait_for("answered")
    expect(written).to_be_hidden()
    assert (
        checker.answer
        == case((RULE, "2026-05-25", "2026-05-26"), (RULE, "2026-06-01", "2026-06-02")).answer()
    )


def test_a_link_may_name_times_that_the_fields_do_not_show(checker: Checker):
    link = case((RULE, "2026-06-01T10:00", "2026-06-10"))
    checker.follow_answered(link)
    assert checker.answer == link.answer()
    expect(checker.part("pauses").locator("code")).to_have_text(f"{RULE}:2026-06-01T10:00/2026-06-10")
    checker.fill_moment("2026-05-21")
    checker.wait_for("answered")
    assert checker.page.url.endswith(f"&pause={RULE}:2026-06-01T10:00/2026-06-10")


def test_what_another_flow_does_not_know_is_not_sent_and_not_lost(checker: Checker):
    checker.follow_answered(case((RULE, "2026-06-01", "2026-06-10")))
    checker.situation("intervention.merchant-rejected").check()
    checker.wait_for("answered")
    expect(checker.part("pauses")).to_be_hidden()
    assert "pause" not in checker.page.url
    # Nor can there be testing before the complaint is accepted.
    checker.situation("complaint-12315.complaint-filed").check()
    checker.wait_for("answered")
    expect(checker.part("pauses")).to_be_hidden()
    checker.situation(SITUATION).check()
    checker.wait_for("answered")
    assert checker.page.url.endswith(f"&pause={RULE}:2026-06-01/2026-06-10")


def test_no_countdown_in_the_app_is_asked_for_of_what_an_authority_does(checker: Checker):
    checker.situation(SITUATION).check()
    expect(checker.part("pauses")).to_be_visible()
    expect(checker.part("countdown")).to_be_hidden()
