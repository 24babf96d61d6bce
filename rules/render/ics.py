"""Writes deadlines as a calendar file (iCalendar, RFC 5545), with reminders at waking hours."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from rules.dates.moment import CHINA_OFFSET, DAY, HOUR, MINUTE, Instant
from rules.dates.reader_clock import CHINA, Clock
from rules.engine.answer import Answer
from rules.engine.case import Case
from rules.explain.model import DeadlineText, Explanation, plain
from rules.explain.sentences import last_word, sources_sentence
from rules.rulebook.flows import FLOWS
from rules.wording import text

_LEADS = (24 * HOUR, 2 * HOUR)
# Reminders come from eight in the morning to ten at night where the reader is.
_WAKING = (8 * HOUR, 22 * HOUR)
# The entry ends at its time, so that a deadline at midnight stands on the day that it ends. It begins so much
# before, but not before its last reminder: phones count reminders in minutes before the beginning.
_LENGTH = 30 * MINUTE
_FOLD = 75
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# A byte within a character of UTF-8 begins with the bits 10.
_CONTINUES, _CONTINUATION = 0b1100_0000, 0b1000_0000


@dataclass(frozen=True, slots=True)
class Reader:
    """What a calendar has to know of its reader.

    Attributes:
        lang: ``zh`` or ``en``.
        clock: the clock that the reader goes by.
        case: what stays the same when the case is written again, so that its entries are replaced; empty
            where the case has no such name, and is known by what was reported.
        name: what the reader calls the case, if anything.
        link: where the case can be opened, if anywhere.
    """

    lang: str
    clock: Clock = CHINA
    case: str = ""
    name: str = ""
    link: str = ""


def calendar(answer: Answer, told: Explanation, reader: Reader) -> str:
    """Return a calendar with an entry for each deadline that is still to come.

    Args:
        answer: what the rules say.
        told: the same in words, in the reader's language.
        reader: whom it is for.

    Returns:
        The text of an ``.ics`` file; empty where no such deadline runs.
    """
    now = answer.case.now
    # The buyer's own limits come first: some calendars take only the first entry of a file.
    running = sorted(
        (
            (not deadline.is_own, deadline.watched, _noticed(words, told))
            for deadline, words in zip(answer.deadlines, told.deadlines, strict=True)
            if deadline.watched > now
        ),
        key=lambda entry: entry[:2],
    )
    if not running:
        return ""
    named = replace(reader, case=_case(answer.case, reader.case))
    # What runs may have begun earlier, with something that the reader has not seen.
    earlier = {
        step.rule: plain(words) for step, words in zip(answer.unreported, told.unreported, strict=True)
    }
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//douyin-aftersales//rules//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(
            line
            for _, time, words in running
            for line in _entry(time, words, earlier.get(words.rule, ""), now, named)
        ),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _noticed(words: DeadlineText, told: Explanation) -> DeadlineText:
    """Return a deadline with what has retired its whole flow, which not each of its rules rests on."""
    return replace(words, newer=tuple(dict.fromkeys((*told.notices, *words.newer))))


def reminders(safe: Instant, now: Instant, clock: Clock) -> tuple[Instant, ...]:
    """Return when to remind of a safe time: a day and two hours before, at waking hours, never in the past.

    A time at which the reader sleeps is moved to the evening before, or to the morning after where the
    evening is past and the morning still comes before the safe time.

    Args:
        safe: what to remind of.
        now: reminders come after this instant.
        clock: the clock that the reader goes by.
    """
    times = (_awake(safe - lead, safe, now, clock) for lead in _LEADS)
    return tuple(sorted({time for time in times if time is not None and time > now}))


def _awake(time: Instant, safe: Instant, now: Instant, clock: Clock) -> Instant | None:
    first, last = _WAKING
    day, shown = divmod(clock.shown_at(time), DAY)
    if first <= shown <= last:
        return time
    evening = clock.when_it_shows((day if shown > last else day - 1) * DAY + last)
    morning = clock.when_it_shows((day + 1 if shown > last else day) * DAY + first)
    if evening > now:
        return evening
    return morning if morning < safe else None


def _entry(time: Instant, words: DeadlineText, earlier: str, now: Instant, reader: Reader) -> Iterator[str]:
    lang = reader.lang
    reminded = reminders(time, now, reader.clock)
    start = max(time - _LENGTH, *reminded) if reminded else time - _LENGTH
    about = (
        plain(words.reminder),
        plain(words.in_china),
        plain(words.doubt),
        earlier,
        words.lapse,
        *(fact.text for fact in words.newer),
        words.standing_text,
        sources_sentence(words.sources, lang),
        words.review,
        last_word(FLOWS[words.rule.partition(".")[0]], lang),
        reader.link,
    )
    description = "DESCRIPTION:" + _escaped("\n".join(filter(None, about)))
    yield from (
        "BEGIN:VEVENT",
        f"UID:{reader.case}-{words.rule}@douyin-aftersales",
        f"DTSTAMP:{_utc(now)}",
        # A file that was made later replaces one that was made before.
        f"SEQUENCE:{now // MINUTE}",
        f"LAST-MODIFIED:{_utc(now)}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(time)}",
        f"SUMMARY:{_escaped(_summary(words, reader))}",
        description,
        "TRANSP:TRANSPARENT",
    )
    for reminder in reminded:
        # Some calendars show an alarm's description in place of the entry's: so it is the same.
        yield from (
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            description,
            f"TRIGGER:{_before(start - reminder)}",
            "END:VALARM",
        )
    yield "END:VEVENT"


def _before(seconds: int) -> str:
    """Return a duration before the beginning, without days: these differ in length where clocks change."""
    minutes, rest = divmod(seconds, MINUTE)
    return f"-PT{minutes}M" + (f"{rest}S" if rest else "")


def _summary(words: DeadlineText, reader: Reader) -> str:
    # A mark of direction would turn round what stands beside it in the calendar.
    name = _DIRECTIONS.sub("", reader.name)
    key = "calendar.summary.named" if name else "calendar.summary"
    return text(reader.lang, key, name=name, sentence=plain(words.reminder))


def _case(case: Case, name: str) -> str:
    """Return what the entries of a case go by: its own name, or else what was reported."""
    told = (f"{report.event}@{report.when.earliest}-{report.when.latest}" for report in case.reports)
    return hashlib.sha256((name or " ".join((case.flow.id, *told))).encode()).hexdigest()[:20]


def _utc(instant: Instant) -> str:
    return f"{datetime.fromtimestamp(0, UTC) + timedelta(seconds=instant - CHINA_OFFSET):%Y%m%dT%H%M%SZ}"


def _escaped(words: str) -> str:
    """Return words as a text value: its commas, semicolons, backslashes and line ends are escaped."""
    for character in "\\;,":
        words = words.replace(character, f"\\{character}")
    return "\\n".join(words.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Break a line between characters into pieces of at most 75 bytes, all but the first indented."""
    rest = line.encode()
    while len(rest) > _FOLD:
        end = _FOLD
        while rest[end] & _CONTINUES == _CONTINUATION:
            end -= 1
        yield rest[:end].decode()
        rest = b" " + rest[end:]
    yield rest.decode()
