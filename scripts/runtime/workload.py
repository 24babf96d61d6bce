"""Asks questions that take the rules through all they do in a page, so that a missing module shows."""

import json

from rules.rulebook.flows import FLOWS

NOW = "2026-11-22T12:00:00+08:00"
_MEDIATION = "complaint-12315.mediation"
_WEEK = {"value": 7, "unit": "days"}


def _case(
    flow: str,
    *events: tuple[str, str],
    observed: tuple[str, dict[str, int]] | None = None,
    **stated: object,
) -> str:
    request: dict[str, object] = {
        "flow": flow,
        "events": [{"event": event, "at": at} for event, at in events],
        "now": NOW,
        **stated,
    }
    if observed:
        timer, remaining = observed
        request["observed"] = {"rule": f"{flow}.{timer}", "remaining": remaining, "at": NOW}
    return json.dumps(request)


def _text(words: str) -> str:
    return json.dumps({"text": words, "now": NOW, "flow": "intervention", "clock": _CLOCK})


REQUESTS = (
    *(_case(flow.id, (flow.starts_with, "2026-11-21")) for flow in FLOWS.values()),
    _case("return-online", ("return-requested", "2026-11-01"), ("tracking-uploaded", "2026-11-19T09:00Z")),
    _case(
        "return-cod", ("return-requested", "2026-11-10"), ("receipt-confirmed", "2026-11-21T08:00:30-05:00")
    ),
    _case("return-online", ("merchant-approved", "2026-11-21"), observed=("tracking-number", {"days": 5})),
    _case("return-online", ("merchant-approved", "2026-11-21"), observed=("tracking-number", {"hours": 790})),
    _case("no-reason-return", ("goods-returned", "2026-11-20T10:00")),
    _case(
        "evidence-request",
        ("evidence-requested", "2026-11-22T11:00"),
        own_limits={"evidence-request.evidence-answer": {"value": 12, "unit": "hours"}},
    ),
    # Two rules side by side; a pause that goes on; a calendar that is not known.
    _case("complaint-12315", ("complaint-accepted", "2026-04-10")),
    _case(
        "complaint-12315",
        ("complaint-accepted", "2026-11-02"),
        pauses=[
            {"rule": _MEDIATION, "from": "2026-11-05", "to": "2026-11-07"},
            {"rule": _MEDIATION, "from": "2026-11-10T09:00"},
        ],
    ),
    # One for each error.
    "not JSON",
    '{"flow":NaN}',
    "\ud800",
    json.dumps("x" * 70_000),
    json.dumps([]),
    json.dumps({"flow": "return-online", "events": [], "now": NOW, "more": 1}),
    json.dumps({"flow": "return-online"}),
    _case("no-such-flow", ("return-requested", "2026-11-20")),
    _case("return-online", ("no-such-event", "2026-11-20")),
    _case("return-online", ("return-requested", "yesterday")),
    _case("return-online", ("return-requested", "1999-11-20")),
    _case("return-online", ("return-requested", "2026-11-20"), ("merchant-approved", "2026-11-18")),
    _case("return-online", ("return-requested", "2026-11-23")),
    _case("return-online", ("refunded", "2026-11-20"), ("return-requested", "2026-11-21")),
    _case("complaint-12315", ("complaint-filed", "2026-11-20"), own_limits={"no-such-rule": _WEEK}),
    _case("complaint-12315", ("complaint-filed", "2026-11-20"), own_limits={_MEDIATION: _WEEK}),
    _case(
        "evidence-request",
        ("evidence-requested", "2026-11-22T11:00"),
        own_limits={"evidence-request.evidence-answer": _WEEK | {"value": 0}},
    ),
    _case(
        "evidence-request",
        ("evidence-requested", "2026-11-22T11:00"),
        pauses=[{"rule": "evidence-request.evidence-answer", "from": "2026-11-22"}],
    ),
    _case(
        "complaint-12315",
        ("complaint-accepted", "2026-11-02"),
        pauses=[{"rule": _MEDIATION, "from": "2026-11-23"}],
    ),
)

_CLOCK = [["2026-03-29T01:00Z", 120], ["2026-10-25T01:00Z", 60]]
_READER = {
    "root": "../",
    "clock": _CLOCK,
    "place": "Berlin",
    "case": "",
    "name": "",
    "link": "",
}

# What is to be read in each language, and a text that is too long to be read.
TEXTS = (
    "昨晚9点商家拒绝了，还剩1天3小时可以申请平台介入",
    "The seller rejected it on Nov 20 at 3:30pm",
    "x" * 20_001,
)

# What the console is asked: a case with all that it can state, and refusals that have a place.
TRIED = (
    _case(
        "complaint-12315",
        ("complaint-accepted", "2026-11-02"),
        observed=("mediation", {"days": 40, "hours": 3}),
        pauses=[{"rule": _MEDIATION, "from": "2026-11-05", "to": "2026-11-07"}],
    ),
    _case(
        "evidence-request",
        ("evidence-requested", "2026-11-22T11:00"),
        own_limits={"evidence-request.evidence-answer": {"value": 12, "unit": "hours"}},
    ),
    "not JSON",
    '{"flow":NaN}',
    _case("return-online", ("return-requested", "yesterday")),
)

QUESTIONS = tuple(
    json.dumps(question)
    for lang in ("zh", "en")
    for question in (
        *({"request": request, "lang": lang, **_READER} for request in REQUESTS),
        {"overview": REQUESTS, "lang": lang},
        *({"read": _text(words), "lang": lang} for words in TEXTS),
        *({"console": request, "lang": lang, "check": "../check/"} for request in TRIED),
    )
)

# Asked to see whether a runtime is sound: one answer, and one refusal.
PROBES = (QUESTIONS[0], QUESTIONS[len(REQUESTS) - 1])
