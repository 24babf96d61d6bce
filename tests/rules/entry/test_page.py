"""A reply for a page: the raw answer, and HTML that shows its safe times first."""

import json
import re
from typing import Any

import pytest

import rules
from rules.wording import LANGUAGES, text
from tests.door import case, shown

NOW = "2026-11-22T12:00"


def replied(flow: str, *events: tuple[str, str], lang: str = "en") -> dict[str, Any]:
    request = case(flow, NOW, *events)
    reply = shown(request, lang)
    assert reply["answer"] == rules.answer(json.dumps(request))
    return reply


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_time_in_a_deadline_is_its_safe_one(lang: str):
    reply = replied("return-online", ("return-requested", "2026-11-20"), lang=lang)
    answer = json.loads(reply["answer"])
    found = re.findall(r' data-rule="([^"]+)".*?<time datetime="([^"]+)"', reply["html"])
    assert sorted(found) == sorted((deadline["rule"], deadline["safe"]) for deadline in answer["deadlines"])
    assert len(found) == 2
    # The end that the headline names is that of its rule, and stands first.
    assert f'<p class="dc-sentence" data-rule="{found[0][0]}">' in reply["html"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refusal_is_shown_with_its_message_and_a_way_out(lang: str):
    reply = replied("intervention", ("merchant-rejected", "yesterday"), lang=lang)
    assert reply["ok"] is False
    assert json.loads(reply["answer"])["error"]["message"][lang] in reply["html"]
    assert '<a href="../deadlines/">' in reply["html"]


def test_what_a_reader_wrote_is_never_markup():
    reply = replied("intervention", ("<b>", "<script>"))
    assert "<b>" not in reply["html"]
    assert "<script>" not in reply["html"]


def html(now: str, lang: str) -> str:
    """Return what is shown of a case that began on the day before the notice on it should be read again."""
    found: str = shown(case("intervention", now, ("merchant-rejected", "2027-02-19T20:00")), lang)["html"]
    return found


@pytest.mark.usefixtures("sources_with_known_days")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_that_should_have_been_checked_again_says_so_in_the_headline_and_beside_it(lang: str):
    words = {"zh": "请先以 App 为准", "en": "Trust the app first"}[lang]
    assert words not in html("2027-02-20T23:59", lang)
    shown_late = html("2027-02-21T00:00", lang)
    (notes,) = re.findall(r'<section class="dc-notes">.*?</section>', shown_late)
    (deadline,) = re.findall(r"<article .*?</article>", shown_late)
    assert notes.count(words) == deadline.count(words) == 1
    # It is not folded with what it means that the rule is only so sure.
    assert words not in re.findall(r"<details.*?</details>", notes)[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_sure_a_rule_is_stands_with_links_to_its_sources_and_their_dates(lang: str):
    shown_now = html("2027-02-20T00:00", lang)
    (beside,) = re.findall(r'<p class="dc-sources">.*?</p>', shown_now)
    # How sure it is was said in the notes, and is said once.
    assert shown_now.count(text(lang, "standing.unconfirmed.why")) == 1
    linked = re.findall(r'<a href="\.\./sources/#([a-z0-9-]+)">([^<]+)</a>', beside)
    assert [source for source, _ in linked] == ["guide-2023", "dispute-2026"]
    days = {"zh": ("2023年2月20日", "2026年6月5日"), "en": ("20 February 2023", "5 June 2026")}[lang]
    assert all(day in words for day, (_, words) in zip(days, linked, strict=True))


@pytest.mark.parametrize("name", ["half a \ud800 pair", "\udfff\ud800", "nothing\0 in it", "\x1b[31mred"])
def test_what_is_no_character_in_a_name_breaks_no_reply(name: str):
    request = case("intervention", NOW, ("merchant-rejected", "2026-11-22T10:00"))
    plain = shown(request, "en", name="x", case="x", link="x", place="x")
    found = shown(request, "en", name=name, case=name, link=name, place=name)
    assert found["ok"]
    assert found["html"] == plain["html"]
    # All that is left of it can be sent and kept.
    kept = found["calendar"].encode().decode()
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f]", kept)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("more", "key"),
    [
        (
            {"pauses": [{"rule": "complaint-12315.mediation", "from": "2026-11-21"}] * 51},
            "refusal.too-many-pauses",
        ),
        (
            {"observed": {"rule": "complaint-12315.mediation", "remaining": {"hours": 1e308}, "at": NOW}},
            "refusal.endless-countdown",
        ),
    ],
)
def test_what_is_too_much_is_told_in_words_that_fit(more: dict[str, Any], key: str, lang: str):
    request = case("complaint-12315", NOW, ("complaint-accepted", "2026-11-20"), **more)
    # Python writes no number so large that JSON readers take it for endless.
    found = json.loads(rules.answer(json.dumps(request).replace("1e+308", "1e999")))
    assert found["error"]["message"][lang] == text(lang, key)
    assert text(lang, key) != text(lang, f"error.{found['error']['code']}")
