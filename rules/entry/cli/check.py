"""Runs `python -m rules check`: one case for people, or requests for programs."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rules.api.answer import answer, refusal
from rules.api.compact import dumps
from rules.api.decode import MAX_BYTES, RequestError
from rules.entry.cli.output import flush, write
from rules.entry.cli.source import EXIT_REFUSED, clock, exit_status, opened, with_now
from rules.entry.cli.table import answer_table
from rules.entry.pipeline import answer_and_explain
from rules.render.ics import Reader, calendar
from rules.render.terminal import lines
from rules.wording import text

# The options that make up a case; requests for programs bring their own.
_OF_A_CASE = ("flow", "event", "now", "observed", "own_limit", "pause", "ics", "svg")


def run(options: argparse.Namespace) -> int:
    """Answer what the options ask and return the exit status."""
    if options.csv:
        if any(getattr(options, name) for name in _OF_A_CASE if name != "now"):
            options.parser.error("--csv takes the cases from the table: leave the other options out")
        return answer_table(options)
    if options.json or options.jsonl:
        if any(getattr(options, name) for name in _OF_A_CASE):
            options.parser.error(
                "--json and --jsonl take everything from the requests: leave the other options out"
            )
        return _check_json(options.json) if options.json else _check_jsonl(options.jsonl)
    if not options.flow or not options.event:
        options.parser.error("--flow and at least one --event are needed, or --json, --jsonl or --csv")
    return _check_for_people(options)


def _check_for_people(options: argparse.Namespace) -> int:
    try:
        told = answer_and_explain(dumps(_request(options)), options.lang)
    except RequestError as error:
        reason = text(options.lang, error.reason)
        sys.stderr.write(f"{reason} ({error.code} {error.where})\n")
        return EXIT_REFUSED
    colours = bool(sys.stdout) and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for line in lines(told.words, options.lang, colours=colours):
        write(line)
    if options.svg:
        Path(options.svg).write_text(told.picture, "utf-8")
    if options.ics:
        entries = calendar(told.answer, told.words, Reader(options.lang))
        if entries:
            Path(options.ics).write_text(entries, "utf-8", newline="")
        else:
            sys.stderr.write("There is nothing to be reminded of, and no calendar file was written.\n")
    return 0


def _request(options: argparse.Namespace) -> dict[str, object]:
    events = [event.partition("=") for event in options.event]
    # An event alone has no time of its own, and the countdown tells what can be told of it.
    request: dict[str, object] = {
        "flow": options.flow,
        "events": [{"event": name} | ({"at": moment} if given else {}) for name, given, moment in events],
        "now": options.now or clock(),
    }
    if options.observed:
        request["observed"] = options.observed
    if options.own_limit:
        request["own_limits"] = dict(options.own_limit)
    if options.pause:
        request["pauses"] = options.pause
    return request


def _check_json(path: str) -> int:
    with opened(path) as stream:
        result = _answer_bytes(stream.read(MAX_BYTES + 1))
    write(result)
    return exit_status(result)


def _check_jsonl(path: str) -> int:
    status = 0
    with opened(path) as stream:
        for line in _request_lines(stream):
            result = _answer_bytes(line)
            write(result)
            # Whoever sends requests one by one through a pipe gets each answer at once.
            flush()
            status = status or exit_status(result)
    return status


def _request_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a stream, none longer than it takes to see that it is too long."""
    longest = MAX_BYTES + 2
    while line := stream.readline(longest):
        yield line.removesuffix(b"\n")
        while len(line) == longest and not line.endswith(b"\n"):
            line = stream.readline(longest)


def _answer_bytes(request: bytes) -> str:
    if len(request) > MAX_BYTES:
        return refusal("too-large", "")
    try:
        return answer(with_now(request.decode()))
    except UnicodeDecodeError:
        return refusal("not-json", "")
