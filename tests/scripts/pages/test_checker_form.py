"""The checker's form holds, as plain HTML, everything that its scripts choose from."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

import pytest

from rules.dates.day_parts import DAY_PARTS
from rules.explain.sentences import lapse_sentence, limit_sentence, state_sentence
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.goods import EXCLUDED
from rules.rulebook.graph import may_follow
from rules.wording import LANGUAGES, catalogue, in_words, text
from scripts.pages.checker_form import SITUATIONS, checker
from scripts.pages.topics import TOPICS

OLD = ("return-cod", "cancel-cod")
VOID = {"input", "link", "meta", "br"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    children: list["Element | str"] = field(default_factory=list)

    @property
    def words(self) -> str:
        parts = (child if isinstance(child, str) else child.words for child in self.children)
        return " ".join("".join(parts).split())

    def all(self, tag: str, **attributes: str) -> list["Element"]:
        """Every element inside of this kind with these attributes, underscores for hyphens, as they stand."""
        wanted = {name.replace("_", "-"): value for name, value in attributes.items()}
        inside = [child for child in self.children if isinstance(child, Element)]
        found = []
        for child in inside:
            if child.tag == tag and wanted.items() <= child.attributes.items():
                found.append(child)
            found += child.all(tag, **attributes)
        return found

    def cards(self, name: str) -> dict[str, "Element"]:
        """The labels inside with a choice of this name, by what each stands for."""
        cards = ((radio, card) for card in self.all("label") for radio in card.all("input", name=name))
        return {radio.attributes["value"] or "": card for radio, card in cards}


class _Reader(HTMLParser):
    """Reads HTML into elements and insists that every one is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


@pytest.fixture(params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    language: str = request.param
    return language


@pytest.fixture
def page(lang: str) -> Element:
    return read_form(lang)


@cache
def read_form(lang: str) -> Element:
    reader = _Reader()
    reader.feed(checker(lang))
    (root,) = reader.open
    return root


@pytest.mark.parametrize(("flow", "event"), SITUATIONS)
def test_a_situation_is_an_event_of_its_flow(flow: str, event: str):
    assert event in FLOWS[flow].event


def test_the_situations_come_first_in_everyday_words_and_everything_else_last(lang: str, page: Element):
    cards = {
        radio.attributes["value"]: card.all("span")[0].words
        for card in page.all("label")
        for radio in card.all("input", name="situation")
    }
    names = [f"{flow}.{event}" for flow, event in SITUATIONS]
    assert sorted(cards) == sorted([*names, *(topic.id for topic in TOPICS), "other"])
    assert (next(iter(cards)), list(cards)[-1]) == ("intervention.merchant-rejected", "other")
    assert cards == {name: text(lang, f"form.situation.{name}") for name in cards}
    worded = {key.removeprefix("form.situation.") for key in catalogue(lang) if "form.situation." in key}
    assert worded == set(cards)


RUNNING = {
    # The seller's time runs out by itself, then the buyer's runs, then the return is closed.
    ("return-online", "return-requested"): ["merchant-decision", "tracking-number"],
    ("return-online", "merchant-approved"): ["tracking-number"],
    ("return-online", "tracking-uploaded"): ["merchant-receipt"],
    ("return-online", "receipt-confirmed"): [],
    ("return-cod", "tracking-uploaded"): ["merchant-receipt", "refund-voucher"],
    ("intervention", "merchant-rejected"): ["intervention-request"],
    ("intervention", "intervention-requested"): [],
    ("cancel-online", "order-placed"): ["payment"],
    ("cancel-online", "paid"): [],
}


@pytest.mark.parametrize(("flow", "event"), RUNNING)
def test_each_event_says_which_countdowns_can_follow(lang: str, page: Element, flow: str, event: str):
    (template,) = page.all("template", data_flow=flow)
    (option,) = template.all("option", value=event)
    running = [f"{flow}.{timer}" for timer in RUNNING[flow, event]]
    assert (option.attributes["data-rules"] or "").split() == running


def test_each_rule_has_its_name_in_the_list_of_countdowns(lang: str, page: Element):
    (template,) = page.all("template", data_part="rules")
    named = {option.attributes["value"]: option.words for option in template.all("option")}
    timers = {rule: timer for flow in FLOWS.values() for rule, timer in flow.timers.items()}
    assert set(named) == set(timers)
    for rule, timer in timers.items():
        assert named[rule].casefold() == text(lang, f"rule.{timer.id}").casefold()


def marked(page: Element, mark: str) -> set[str | None]:
    """The rules that the page marks so."""
    (template,) = page.all("template", data_part="rules")
    return {option.attributes["value"] for option in template.all("option") if mark in option.attributes}


def test_the_page_says_which_limits_a_case_may_state_or_interrupt(page: Element):
    assert marked(page, "data-own-limit") == {"evidence-request.evidence-answer"}
    assert marked(page, "data-pausable") == {"complaint-12315.mediation"}


def test_an_authority_shows_no_countdown_in_the_app(page: Element):
    authority = {f"complaint-12315.{timer}" for timer in ("acceptance-decision", "mediation", "end-notice")}
    rules = {rule for flow in FLOWS.values() for rule in flow.timers}
    assert marked(page, "data-in-app") == rules - authority


def test_the_goods_are_asked_for_before_the_date_and_none_of_the_kinds_comes_first(lang: str, page: Element):
    questions = [
        field for field in page.all("fieldset") if "dc-question" in (field.attributes["class"] or "")
    ]
    asked = [question.attributes.get("data-field") for question in questions]
    assert asked == ["situation", "flow", "goods", None]
    goods = questions[2]
    assert goods.attributes["data-flows"] == "no-reason-return"
    kinds = goods.cards("goods")
    assert tuple(kinds) == ("none", *EXCLUDED)
    for kind, card in kinds.items():
        assert card.words == text(lang, f"form.goods.{kind}")
        assert ("data-excluded" in card.all("input")[0].attributes) == (kind != "none")


# The kinds that the law excludes in any case, and those that it excludes where the buyer confirmed it at the
# purchase: a word of each in the fact that lists them.
ALWAYS = {"custom": "定做", "perishable": "鲜活易腐", "media": "音像制品", "press": "报纸期刊"}
IF_CONFIRMED = {"unsealed": "拆封后容易影响", "activated": "一经激活或试用", "flawed": "临近保质期"}


def test_the_law_names_every_kind_that_is_excluded():
    told = {fact.id: fact.text.zh for fact in FACTS}
    assert all(word in told["F70"] and word in told["F79"] for word in ALWAYS.values())
    assert all(word in told["F79"] for word in IF_CONFIRMED.values())
    assert (*ALWAYS, *IF_CONFIRMED) == EXCLUDED


def test_who_confirmed_nothing_at_the_purchase_is_not_excluded_by_a_kind_that_needs_it(lang: str):
    confirmed = {"zh": "下单时我确认过不能退", "en": "I confirmed when ordering"}[lang]
    assert [kind for kind in EXCLUDED if confirmed in text(lang, f"form.goods.{kind}")] == [*IF_CONFIRMED]
    # The first choice says that it is the one for them.
    never = {"zh": "没有确认过", "en": "I never confirmed"}[lang]
    assert never in text(lang, "form.goods.none")


def test_the_notice_of_what_cannot_be_returned_names_its_source_and_leads_on(lang: str, page: Element):
    (notice,) = page.all("div", data_part="excluded")
    assert text(lang, "form.goods.excluded") in notice.words
    assert [link.attributes["href"] for link in notice.all("a")] == [
        "../sources/#f70",
        "../sources/#f79",
        "../return-online/",
    ]


def test_a_limit_can_be_stated_in_each_unit_that_the_rules_take(lang: str, page: Element):
    (part,) = page.all("details", data_part="own-limit")
    units = {option.attributes["value"]: option.words for option in part.all("option")}
    assert units == {unit: text(lang, f"form.own-limit.{unit}") for unit in ("hours", "days")}


def test_each_situation_stands_in_a_group_with_its_limit_beside_it(lang: str, page: Element):
    (question,) = page.all("fieldset", data_field="situation")
    groups = question.all("div", role="group")
    assert [group.all("h3")[0].words for group in groups] == [
        text(lang, f"form.group.{name}") for name in ("refused", "returning", "kept", "wrong", "complain")
    ]
    assert all(group.all("label") for group in groups)
    assert [topic.id for topic in TOPICS] == [
        radio.attributes["value"] for radio in groups[3].all("input", name="situation")
    ]
    for flow, event in SITUATIONS:
        (radio,) = question.all("input", value=f"{flow}.{event}")
        timer = FLOWS[flow].state[FLOWS[flow].event[event].leads_to].timer
        told_by = radio.attributes.get("aria-describedby")
        assert (told_by is None) == (timer is None)
        if timer:
            (limit,) = question.all("span", id=str(told_by))
            assert limit.words in {in_words(lang, known.limit) for known in timer.provisions}
            # It is no part of the name that the choice goes by.
            assert limit.attributes["aria-hidden"] == "true"
    # The limit of a return without a reason is a round number of hours in one text, and of days in the law.
    (limit,) = question.all("span", id="dc-limit-return-window-parcel-signed")
    assert limit.words == {"zh": "7 天", "en": "7 days"}[lang]


def test_every_flow_can_be_chosen_in_everyday_words_the_withdrawn_ones_last(lang: str, page: Element):
    cards = page.cards("flow")
    assert set(cards) == set(FLOWS)
    assert tuple(cards)[-2:] == OLD
    for flow, card in cards.items():
        assert card.words == f"{text(lang, f'flow.{flow}.say')} {text(lang, f'flow.{flow}')}"


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_each_event_says_what_it_may_follow(lang: str, page: Element, flow):
    (template,) = page.all("template", data_flow=flow.id)
    options = {option.attributes["value"]: option for option in template.all("option")}
    assert list(options) == [event.id for event in flow.events]
    for event, option in options.items():
        assert option.words == text(lang, f"event.{event}")
        told = (option.attributes["data-follows"] or "").split()
        assert told == [before for before in options if event in may_follow(flow, before)]


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_the_limit_after_each_event_stands_there(lang: str, page: Element, flow):
    (limits,) = page.all("section", data_part="limits")
    (listed,) = limits.all("div", data_flow=flow.id)
    for event in flow.events:
        (item,) = listed.all("li", data_event=event.id)
        timer = flow.state[event.leads_to].timer
        assert ("data-timed" in item.attributes) == (timer is not None)
        assert ("hidden" in item.attributes) == (timer is None)
        if timer:
            assert limit_sentence(flow, timer, lang) in item.words
            assert lapse_sentence(flow, timer, lang) in item.words
        else:
            assert state_sentence(flow, event.leads_to, lang) in item.words
    assert ("hidden" in listed.attributes) == all(state.timer is None for state in flow.states)


def test_it_waits_idle_and_leads_to_all_limits(page: Element):
    (element,) = page.all("deadline-checker")
    assert element.attributes["data-state"] == "idle"
    assert element.all("a", href="../deadlines/")


def test_every_field_has_a_label(page: Element):
    labelled = [
        control for label in page.all("label") for tag in ("input", "select") for control in label.all(tag)
    ]
    assert len(labelled) == len(page.all("input")) + len(page.all("select"))


def test_each_step_offers_the_parts_of_a_day_with_their_hours(page: Element, lang: str):
    for step in page.all("fieldset", data_part="step"):
        (group,) = step.all("div", data_part="parts")
        told = [
            (button.words.split()[0], button.attributes["data-from"], button.attributes["data-to"])
            for button in group.all("button")
        ]
        assert told == [
            (text(lang, f"form.part.{name}"), str(start), str(end))
            for name, (start, end) in DAY_PARTS.items()
        ]
