"""A link is read as it was meant, whatever apps made of it; what may have been cut is not taken for whole."""

import json
import random
from typing import Any
from urllib.parse import quote

import pytest

from tests.web.javascript import run

CLOCK = "2026-11-22T04:00:00Z"

AGREED = {"flow": "return-online", "events": [{"event": "merchant-approved", "at": "2026-11-20T15:30"}]}
SEEN = {"rule": "return-online.tracking-number", "at": "2026-11-21T12:00"}
MEDIATION = "complaint-12315.mediation"
LINK = "flow=return-online&event=merchant-approved@2026-11-20T15:30"

# Links as they come out of apps, each with the case it stands for.
MANGLED: dict[str, tuple[str, dict[str, Any]]] = {
    "WeChat adds names of its own": (f"{LINK}&from=singlemessage&isappinstalled=0&scene=1", AGREED),
    "names of campaigns": (f"utm_source=qq&utm_medium=social&{LINK}&spm=a1.b2", AGREED),
    "names with nothing": (f"{LINK}&&share&=", AGREED),
    "a full stop": (f"{LINK}。", AGREED),
    "a full stop, escaped": (f"{LINK}%E3%80%82", AGREED),
    "a full stop, cut within": (f"{LINK}%EF%BC", AGREED),
    "a point": (f"{LINK}.", AGREED),
    "a point and a sentence": (f"{LINK}. 3 days left", AGREED),
    "a bracket": (f"{LINK}）", AGREED),
    "another bracket": (f"{LINK})", AGREED),
    "words after it": (f"{LINK}，你看看是不是快到期了", AGREED),
    "stars around it": (f"{LINK}**", AGREED),
    "a query after it": (f"{LINK}?from=timeline", AGREED),
    "a query after it, with more": (f"{LINK}?from=timeline&isappinstalled=0", AGREED),
    "a second fragment": (f"{LINK}#wechat_redirect", AGREED),
    "a second fragment, escaped": (f"{LINK}%23wechat_redirect", AGREED),
    "two signs before it": (f"#{LINK}", AGREED),
    "written as HTML": (LINK.replace("&", "&amp;"), AGREED),
    "written as HTML twice": (LINK.replace("&", "&amp;amp;"), AGREED),
    "encoded as a whole": (quote(LINK, safe=""), AGREED),
    "encoded as a whole, twice": (quote(quote(LINK, safe=""), safe=""), AGREED),
    "encoded as a whole, with something added": (f"{quote(LINK, safe='')}&from=singlemessage", AGREED),
    "encoded as a whole, as HTML": (quote(LINK.replace("&", "&amp;"), safe=""), AGREED),
    "encoded as a whole, then cut": (f"{quote(LINK, safe='')}%E3%8", AGREED),
    "after the flow": ("flow=return-online，看&event=merchant-approved@2026-11-20T15:30", AGREED),
    "a step without a moment": (
        "flow=return-online&event=merchant-approved。",
        {"flow": "return-online", "events": [{"event": "merchant-approved"}]},
    ),
    "another zone": (
        "flow=return-online&event=merchant-approved@2026-11-20T02:30:15-05:00。",
        {
            "flow": "return-online",
            "events": [{"event": "merchant-approved", "at": "2026-11-20T02:30:15-05:00"}],
        },
    ),
    "a zone whose plus is a plus": (
        "flow=return-online&event=merchant-approved@2026-11-20T15:30+08:00）",
        {"flow": "return-online", "events": [{"event": "merchant-approved", "at": "2026-11-20T15:30+08:00"}]},
    ),
    "what now is": (f"{LINK}&now=2026-11-22T12:00Z！", {**AGREED, "now": "2026-11-22T12:00Z"}),
    "a countdown": (
        f"{LINK}&observed=return-online.tracking-number@2026-11-21T12:00~1d3h20m。",
        {**AGREED, "observed": {**SEEN, "remaining": {"days": 1, "hours": 3, "minutes": 20}}},
    ),
    "its own limit": (
        "flow=evidence-request&event=evidence-requested@2026-11-20&own_limit=evidence-request.evidence-answer:12h，急",
        {
            "flow": "evidence-request",
            "events": [{"event": "evidence-requested", "at": "2026-11-20"}],
            "own_limits": {"evidence-request.evidence-answer": {"value": 12, "unit": "hours"}},
        },
    ),
    "pauses": (
        f"flow=complaint-12315&pause={MEDIATION}:2026-06-10/2026-06-20。&pause={MEDIATION}:2026-07-01/）",
        {
            "flow": "complaint-12315",
            "events": [],
            "pauses": [
                {"rule": "complaint-12315.mediation", "from": "2026-06-10", "to": "2026-06-20"},
                {"rule": "complaint-12315.mediation", "from": "2026-07-01"},
            ],
        },
    ),
}

# What follows the @ in a link, and the moment that is read; None where the end may be part of one that was
# cut: then all of it stays, for Python to refuse.
ENDS = [
    ("2026-11-20", "2026-11-20"),
    ("2026-11-20。", "2026-11-20"),
    ("2026-11-20T15:30", "2026-11-20T15:30"),
    ("2026-11-20T15:30:45,", "2026-11-20T15:30:45"),
    ("2026-11-20T15:30Z)", "2026-11-20T15:30Z"),
    ("2026-11-20T15:30-05:00；", "2026-11-20T15:30-05:00"),
    ("2026-11-20T24:00。", "2026-11-20T24:00"),
    ("2026-11-20T24:00:00", "2026-11-20T24:00:00"),
    ("2026-11-28T18:00/2026-11-29T00:00）", "2026-11-28T18:00/2026-11-29T00:00"),
    ("2026-11-28T18:00+01:00/2026-11-29T00:00Z ok", None),
    ("2026-11-28T18:00+01:00/2026-11-29T00:00Z,ok", "2026-11-28T18:00+01:00/2026-11-29T00:00Z"),
    ("2026-11-20T", None),
    ("2026-11-20T15", None),
    ("2026-11-20T15:3", None),
    ("2026-11-20T15:30:", None),
    ("2026-11-20T15:30:4", None),
    ("2026-11-20T15:30+", None),
    ("2026-11-20T15:30-0", None),
    ("2026-11-20T15:30+08", None),
    ("2026-11-20T15:30+08:", None),
    ("2026-11-20T15:30+08:0", None),
    ("2026-11-20T15:30+0800", None),
    ("2026-11-20T15:30 08:00", None),
    ("2026-11-20T15:30%2", None),
    ("2026-11-20T15:30.123Z", None),
    ("2026-11-20T15:30z", None),
    ("2026-11-20t15:30", None),
    ("2026-11-20 15:30", None),
    ("2026-11-201", None),
    ("2026-11-20/", None),
    ("2026-11-20T15:30/", None),
    ("2026-11-20T15:30/2026-11-21", None),
    ("2026-11-20T15:30/2026-11-21T0", None),
    ("2026-11-20T15:30/2026-11-21T00:00+", None),
    ("2026-11-2", None),
    ("yesterday。", None),
    ("", None),
]

# What cannot be read stays as it was written; what stands beside it is read all the same.
UNREAD: dict[str, tuple[str, dict[str, Any]]] = {
    "a countdown that was cut": (
        f"{LINK}&observed=return-online.tracking-number@2026-11-21T12:00~1d3",
        {**AGREED, "observed": {**SEEN, "remaining": "1d3"}},
    ),
    "a limit without its unit": (
        f"{LINK}&own_limit=return-online.tracking-number:12",
        {**AGREED, "own_limits": {"return-online.tracking-number": "12"}},
    ),
    "a pause whose end was cut": (
        f"{LINK}&pause=complaint-12315.mediation:2026-06-10/2026-06-2",
        {
            **AGREED,
            "pauses": [{"rule": "complaint-12315.mediation", "from": "2026-06-10", "to": "2026-06-2"}],
        },
    ),
    "a pause without an end": (f"{LINK}&pause=mediation", {**AGREED, "pauses": ["mediation"]}),
    "a flow that there is not": (LINK.replace("return-online", "Refund!"), {**AGREED, "flow": "Refund!"}),
}

# What stands in a link beside what Python is asked, and what is read of it.
BESIDES: dict[str, dict[str, Any]] = {
    "situation=cannot-reach-seller": {"situation": "cannot-reach-seller"},
    "situation=cannot-reach-seller。": {"situation": "cannot-reach-seller"},
    "goods=opened": {"goods": "opened"},
    "flow=return-online&goods=opened&situation=x": {
        "flow": "return-online",
        "goods": "opened",
        "situation": "x",
    },
    # A moment of something that was cut away is kept: which event it is, Python asks.
    "event=@2026-11-20": {"events": [{"event": "", "at": "2026-11-20"}]},
    "event=@": {"events": [{"event": "", "at": ""}]},
}

REQUEST = f"(fragment) => JSON.parse(it.writeRequest(it.readLink(fragment), {json.dumps(CLOCK)}))"


def requests(fragments: list[str]) -> list[Any]:
    return run("link.js", REQUEST, fragments)


def test_links_are_read_as_they_were_meant():
    read = requests([fragment for fragment, _ in MANGLED.values()])
    wanted = [{**case, "now": case.get("now", CLOCK)} for _, case in MANGLED.values()]
    assert dict(zip(MANGLED, read, strict=True)) == dict(zip(MANGLED, wanted, strict=True))


def test_a_moment_ends_where_it_is_complete_and_one_that_was_cut_is_not_read():
    read = requests([f"flow=intervention&event=merchant-rejected@{text}" for text, _ in ENDS])
    # An escape that was cut stands for itself.
    assert [case["events"][0]["at"] for case in read] == [wanted or text for text, wanted in ENDS]


def test_what_cannot_be_read_takes_nothing_else_with_it():
    read = requests([fragment for fragment, _ in UNREAD.values()])
    assert read == [{**case, "now": CLOCK} for _, case in UNREAD.values()]


def test_only_a_link_that_names_something_of_a_case_holds_one():
    fragments = {
        LINK: True,
        quote(LINK, safe=""): True,
        "goods=none": True,
        "from=singlemessage": False,
        "a=b&c=d": False,
        "dc-limits": False,
        "top": False,
        "": False,
    }
    assert run("link.js", "(text) => it.holdsCase(text)", list(fragments)) == list(fragments.values())


def test_what_python_is_not_asked_is_read_for_the_form():
    read = run("link.js", "(text) => it.readLink(text)", list(BESIDES))
    assert read == [{"events": [], "pauses": [], **found} for found in BESIDES.values()]


def test_a_situation_is_written_only_where_no_flow_was_chosen():
    cases = [
        {"events": [], "situation": "不知道 & 急"},
        {"flow": "return-online", "events": [], "situation": "x"},
        {"flow": "return-online", "events": []},
        {"events": []},
    ]
    assert run("link.js", "(value) => it.writeLink(value)", cases) == [
        f"situation={quote('不知道 & 急', safe='')}",
        "flow=return-online",
        "flow=return-online",
        "",
    ]


# Cases, and whether something can be worked out from them: from a moment, a countdown, a limit or a pause,
# and not from what only happened.
ASKING: list[tuple[dict[str, Any], bool]] = [
    ({"events": [], "pauses": []}, False),
    ({"flow": "return-online", "events": [{"event": "paid"}], "pauses": []}, False),
    ({"events": [{"event": "paid", "at": "2026-11-20"}], "pauses": []}, True),
    ({"events": [{"event": "paid"}, {"event": "shipped", "at": ""}], "pauses": []}, True),
    ({"events": [], "observed": SEEN, "pauses": []}, True),
    ({"events": [{"event": "paid"}], "ownLimit": {"rule": MEDIATION, "limit": "x"}, "pauses": []}, True),
    ({"events": [], "pauses": [{"rule": MEDIATION, "from": "2026-06-10"}]}, True),
]


def test_only_a_case_with_a_time_or_a_limit_asks_anything():
    found = run("link.js", "(value) => it.asksAnything(value)", [case for case, _ in ASKING])
    assert found == [asks for _, asks in ASKING]


def random_case(chance: random.Random) -> dict[str, Any]:
    """A case such as the page can have: of moments, also some that nothing can be made of."""
    day = f"2026-11-2{chance.randrange(10)}"
    times = [f"{day}T{time}" for time in ("15:30", "24:00", "02:30:15-05:00", "18:00/2026-11-30T00:00Z", "1")]
    moments = [day, *times, "2026-11-2", "昨天 & 今天", "%"]
    rule = "return-online.tracking-number"
    case: dict[str, Any] = {
        "flow": chance.choice(["return-online", "complaint-12315", "退款 & 退货"]),
        "events": [
            {"event": chance.choice(["merchant-approved", "paid"])}
            | ({"at": chance.choice(moments)} if chance.random() < 0.8 else {})
            for _ in range(chance.randrange(1, 4))
        ],
        "pauses": [
            {"rule": rule, "from": day}
            | ({"to": chance.choice(moments[:2])} if chance.random() < 0.5 else {})
            for _ in range(chance.randrange(3))
        ],
    }
    if chance.random() < 0.5:
        left = chance.choice([{"days": 1, "minutes": 20}, {"hours": 0}, "a day"])
        case["observed"] = {"rule": rule, "remaining": left, "at": f"{day}T12:00"}
    if chance.random() < 0.5:
        limit = chance.choice([{"value": 12, "unit": "hours"}, {"value": 3, "unit": "days"}, "x"])
        case["ownLimit"] = {"rule": rule, "limit": limit}
    if chance.random() < 0.5:
        case["goods"] = "none"
    return case


@pytest.fixture(scope="module")
def written() -> list[tuple[dict[str, Any], str]]:
    """Cases, each with the link that the page writes for it."""
    chance = random.Random(20261129)  # noqa: S311 - no secret
    cases = [random_case(chance) for _ in range(300)]
    fragments = run("link.js", "(value) => it.writeLink(value)", cases)
    return list(zip(cases, fragments, strict=True))


@pytest.mark.parametrize("way", ["as it is", "encoded as a whole", "with something added", "as HTML"])
def test_a_link_that_the_page_wrote_reads_back_to_the_same_case(
    written: list[tuple[dict[str, Any], str]], way: str
):
    mangle = {
        "as it is": str,
        "encoded as a whole": lambda text: quote(text, safe=""),
        "with something added": lambda text: f"{text}&from=singlemessage",
        "as HTML": lambda text: text.replace("&", "&amp;"),
    }[way]
    read = run("link.js", "(text) => it.readLink(text)", [mangle(text) for _, text in written])
    assert read == [case for case, _ in written]


def test_what_the_page_writes_is_in_the_strict_form(written: list[tuple[dict[str, Any], str]]):
    for _, text in written:
        assert text.isascii()
        assert not set(text) & set(' #?<>"')
