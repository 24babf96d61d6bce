"""Runs `python -m rules read`: what a text tells of a case, for people or as JSON."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from rules.api.answer import refusal
from rules.api.compact import dumps
from rules.dates.moment import parse_instant, parse_moment
from rules.entry.cli.output import write
from rules.entry.cli.source import EXIT_REFUSED, clock, exit_status, opened, with_now
from rules.extract.door import read
from rules.extract.request import MAX_BYTES
from rules.rulebook.model import Quantity
from rules.wording import quantity, text
from rules.wording.times import Times


def run(options: argparse.Namespace) -> int:
    """Read what the options name and return the exit status."""
    if options.json:
        if options.file or options.flow or options.now:
            options.parser.error("--json takes everything from the request: leave the other options out")
        return _read_json(options.json)
    if not options.file:
        options.parser.error("a FILE is needed (- = standard input), or --json")
    return _read_for_people(options)


def _read_json(path: str) -> int:
    with opened(path) as stream:
        request = stream.read(MAX_BYTES + 1)
    try:
        result = refusal("too-large", "") if len(request) > MAX_BYTES else read(with_now(request.decode()))
    except UnicodeDecodeError:
        result = refusal("not-json", "")
    write(result)
    return exit_status(result)


def _read_for_people(options: argparse.Namespace) -> int:
    with opened(options.file) as stream:
        # What is no text in UTF-8 is shown as such, and the rest is read.
        words = stream.read(MAX_BYTES + 1).decode(errors="replace")
    now = options.now or clock()
    found = json.loads(
        read(dumps({"text": words, "now": now} | ({"flow": options.flow} if options.flow else {})))
    )
    if "error" in found:
        error = found["error"]
        sys.stderr.write(f"{error['message'][options.lang]} ({error['code']} {error['where']})\n")
        return EXIT_REFUSED
    for line in _lines(found, options.lang, Times(options.lang, parse_instant(now))):
        write(line)
    return 0


def _lines(found: dict[str, Any], lang: str, times: Times) -> Iterator[str]:
    """Yield line by line what was understood, from which words, and what was not."""
    shown = found["observed"]
    if found["flow"]:
        yield text(lang, f"flow.{found['flow']}")
    if not found["events"] and not shown:
        yield text(lang, "read.nothing")
    for event in found["events"]:
        when, what = times.interval(parse_moment(event["at"])), text(lang, f"event.{event['event']}")
        yield text(lang, "read.event", when=when, event=what)
        yield _quoted(event, lang)
    if shown:
        left = " ".join(quantity(lang, Quantity(value, unit)) for unit, value in shown["remaining"].items())
        rule = text(lang, f"rule.{shown['rule'].split('.')[1]}")
        yield text(lang, "read.countdown", rule=rule, left=left)
        yield _quoted(shown, lang)
    if found["unread"]:
        yield text(lang, "read.unread")
        for unread in found["unread"]:
            yield _quoted(unread, lang)


def _quoted(it: dict[str, Any], lang: str) -> str:
    return "   " + text(lang, "read.quote", quote=" ".join(it["quote"].split()))
