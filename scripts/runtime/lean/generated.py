"""Makes up questions as no reader asks them, always the same: what they enter of the core, no case would.

Cases of every flow with moments in every form, names from every plane of Unicode, the largest requests that
are read and larger ones, numbers of every size, texts of every length, and JSON that is broken at any place.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Any, TypeVar

from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow

Json = dict[str, Any]
Choice = TypeVar("Choice")

_SEED = 314
_PLANE = 0x10000
_PLANES = 17
_FIRST = datetime(1999, 12, 1, tzinfo=UTC)
_SECONDS = 104 * 366 * 86_400
_NUMBERS: tuple[Any, ...] = (
    0,
    -1,
    2**15,
    2**31,
    2**53,
    -(2**63),
    2**64,
    10**400,
    1.5,
    -0.0,
    1e-320,
    1e308,
    123456.789,
    True,
    None,
    "7",
    [],
    {},
)
_CHANGES = [["2026-03-29T01:00Z", 120], ["2026-10-25T01:00Z", 60]]
_WORDS = tuple(
    """
    商家 拒绝 同意 退款 退货 申请 平台 介入 昨天 今天 前天 下午 晚上 凌晨 三点半 九点 没有 如果 11月20日
    二〇二六年十一月二十日 还剩 1天3小时 48小时 签收 寄回 快递 投诉 １５：３０ ？ 。 ，
    the seller I rejected approved refund return yesterday not last Friday 2026-11-20T15:30Z 20/11/2026 at
    3:30pm on Nov 20 2 days ago 1 day 3 hours left
    """.split()  # noqa: SIM905 - each word in quotes is harder to read
)


def generated(count: int) -> list[str]:
    """Return so many questions as the page asks them; of more of them the first are the same."""
    made = _Maker(Random(_SEED))  # noqa: S311 - nothing is secret
    return [json.dumps(made.question()) for _ in range(count)]


class _Maker:
    """Draws one question after the other."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def question(self) -> Json:
        lang = self._of("zh", "en")
        return self._any(
            *[lambda: {"request": self._request(), "lang": lang, **self._reader()}] * 16,
            lambda: {"overview": [self._request() for _ in range(self._random.randrange(30))], "lang": lang},
            lambda: {
                "read": json.dumps(self._reading()),
                "lang": lang,
                "place": self._name(),
                **self._told(),
            },
            lambda: {"read": self._broken(json.dumps(self._reading())), "lang": lang},
        )

    def _request(self) -> str:
        text = json.dumps(self._case(), ensure_ascii=self._rarely(2), indent=self._of(None, None, 0, 3))
        if self._rarely(20):
            text = self._broken(text)
        # Some near the largest that is read, some larger.
        return text + " " * (self._random.randrange(60_000, 66_000) if self._rarely(100) else 0)

    def _case(self) -> Json:
        flow = self._of(*FLOWS.values())
        moment = _FIRST + timedelta(seconds=self._random.randrange(_SECONDS))
        if not self._rarely(4):
            moment = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(
                seconds=self._random.randrange(40 * 86_400)
            )
        case: Json = {"flow": flow.id, "events": []}
        for event in self._events(flow):
            case["events"].append({"event": event, "at": self._moment(moment)})
            moment += timedelta(seconds=self._of(0, 1, 60, *[3600, 86_400, 200_000, 700_000] * 5, -86_400))
        case["now"] = self._instant(
            moment + timedelta(seconds=self._random.choice((0, 0, 3600, 86_400, 10**6, 10**8)))
        )
        timer = self._of(*list(flow.timers) * 5, "no-such.rule")
        if self._rarely(4):
            units = {unit: self._count() for unit in ("days", "hours", "minutes") if self._rarely(2)}
            case["observed"] = {"rule": timer, "remaining": units, "at": self._instant(moment)}
        if self._rarely(12):
            case["own_limits"] = {timer: {"value": self._count(), "unit": self._of("hours", "days", "weeks")}}
        if self._rarely(12):
            pause = {"rule": timer, "from": self._moment(moment)}
            case["pauses"] = [
                pause,
                pause | {"to": self._moment(moment + timedelta(days=self._random.randrange(9)))},
            ]
        if self._rarely(20):
            case[self._of("flow", "events", "now", "observed", self._name())] = self._nonsense()
        return case

    def _events(self, flow: Flow) -> list[str]:
        events = [flow.starts_with if self._rarely(2) else self._of(*flow.event)]
        if self._rarely(60):
            return events * self._of(49, 50, 51)
        while takes := flow.state[flow.event[events[-1]].leads_to].takes:
            if self._rarely(3):
                break
            events.append(self._of(*(flow.event if self._rarely(20) else takes)))
        return events

    def _moment(self, moment: datetime) -> str:
        end = moment + timedelta(seconds=self._random.randrange(31 * 86_400))
        return self._any(
            *[lambda: self._instant(moment)] * 24,
            *[lambda: moment.date().isoformat()] * 4,
            lambda: f"{moment.date()}T24:00",
            lambda: f"{self._instant(moment)}/{self._instant(end)}",
            lambda: self._broken(self._instant(moment)),
        )

    def _instant(self, moment: datetime) -> str:
        zone = timezone(timedelta(minutes=self._random.randrange(-840, 841)))
        china = moment + timedelta(hours=8)
        return self._any(
            lambda: china.strftime("%Y-%m-%dT%H:%M"),
            lambda: china.strftime("%Y-%m-%dT%H:%M:%S"),
            lambda: moment.strftime("%Y-%m-%dT%H:%MZ"),
            lambda: moment.astimezone(zone).isoformat(timespec="seconds"),
        )

    def _reader(self) -> Json:
        return {
            "root": "../" * self._random.randrange(4),
            "clock": self._of([], _CHANGES, [["2026-01-01T00:00Z", self._random.randrange(-720, 841)]]),
            "place": self._name(),
            "case": self._name(),
            "name": self._name(),
            "link": "https://example.org/#" + self._name(),
        }

    def _reading(self) -> Json:
        words = [self._of(*_WORDS) for _ in range(self._random.randrange(1, 40))]
        if self._rarely(3):
            words.append(self._name())
        text = self._of("", " ", "\n").join(words)
        if self._rarely(80):
            text = (text + self._name()) * 20_001
            text = text[: self._of(19_999, 20_000, 20_001)]
        now = self._instant(datetime(2026, 11, 29, 4, tzinfo=UTC))
        return {"text": text, "now": now, "clock": self._of([], _CHANGES)} | (
            {"flow": self._of(*FLOWS)} if self._rarely(2) else {}
        )

    def _told(self) -> Json:
        return ({"likely": self._of(*FLOWS)} if self._rarely(2) else {}) | (
            {"times": self._of("own", "china")} if self._rarely(2) else {}
        )

    def _name(self) -> str:
        plane = self._of(0, 0, 0, self._random.randrange(_PLANES)) * _PLANE
        most = self._of(0x80, 0x100, 0x3000, _PLANE)
        length = self._of(0, 1, 3, 12, 40, 300 if self._rarely(20) else 8)
        codes = (plane + self._random.randrange(most) for _ in range(length))
        # Halves of a character are no text.
        return "".join(chr(it) for it in codes if not 0xD800 <= it < 0xE000)

    def _count(self) -> object:
        return self._random.randrange(1, 60) if not self._rarely(12) else self._of(*_NUMBERS)

    def _nonsense(self) -> object:
        return self._any(
            lambda: self._of(*_NUMBERS),
            self._name,
            lambda: [self._name()] * self._random.randrange(60),
            lambda: {self._name(): self._of(*_NUMBERS) for _ in range(self._random.randrange(40))},
            lambda: {str(number): number for number in range(self._random.randrange(3000))},
        )

    def _broken(self, text: str) -> str:
        place = self._random.randrange(len(text) + 1)
        other = self._of(
            "",
            "{",
            "[" * 100,
            "]",
            '"',
            "\\u12",
            "\\ud83d\\ude00",
            "1e999",
            "-",
            "NaN",
            "1" * 5000,
            self._name(),
        )
        return text[:place] + other + text[place + self._random.randrange(3) :]

    def _rarely(self, one_of: int) -> bool:
        return self._random.randrange(one_of) == 0

    def _of(self, *choices: Choice) -> Choice:
        return self._random.choice(choices)

    def _any(self, *makers: Callable[[], Choice]) -> Choice:
        return self._random.choice(makers)()
