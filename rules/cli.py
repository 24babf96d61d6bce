"""The command line: answers for people and for programs, and the rules themselves."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from rules.answer import answer, refusal
from rules.catalogue import catalogue
from rules.explain import explain, lapse_sentence, limit_sentence
from rules.flows import FLOWS
from rules.moment import CHINA_OFFSET, format_instant
from rules.request import MAX_BYTES
from rules.serial import dumps
from rules.terminal import lines
from rules.wording import LANGUAGES, text

EXIT_REFUSED = 2

_DESCRIPTION = """\
Time limits of Douyin (抖音) after-sales: what a buyer's deadline is and what happens otherwise.
Unofficial: the countdown in the app always wins."""

_CHECK_EXAMPLES = """\
examples:
  python -m rules check --flow intervention --event merchant-rejected=2026-11-20T15:30 --lang en
  python -m rules check --flow return-online --event return-requested=2026-11-19 \\
      --event merchant-approved=2026-11-20T15:30 --now 2026-11-22T12:00
  echo '{"flow":"intervention","events":[…],"now":"2026-11-22T12:00"}' | python -m rules check --json -

A moment is a day (2026-11-20: the hour is not known) or a time (2026-11-20T15:30, China time unless it
ends in Z or ±HH:MM). `python -m rules flows` lists the flows and their events."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0, or 2 where a request could not be answered."""
    options = _parser().parse_args(arguments)
    with _without_traceback():
        run: int = options.run(options)
        sys.stdout.flush()
        return run


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m rules", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = commands.add_parser(
        "check",
        help="work out the deadlines of a case",
        epilog=_CHECK_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.set_defaults(run=_check, parser=check)
    check.add_argument("--flow", metavar="ID", help=f"what the case is about: {', '.join(FLOWS)}")
    check.add_argument(
        "--event",
        metavar="ID=MOMENT",
        action="append",
        default=[],
        help="what happened and when; repeat it, oldest first",
    )
    check.add_argument("--now", metavar="MOMENT", help="work it out as of this instant (default: the clock)")
    check.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the answer (default: zh)")
    source = check.add_mutually_exclusive_group()
    source.add_argument("--json", metavar="FILE", help="answer one JSON request (- = standard input) in JSON")
    source.add_argument(
        "--jsonl",
        metavar="FILE",
        help="answer one JSON request a line (- = standard input), one answer a line",
    )

    flows = commands.add_parser("flows", help="list flows, states, events, limits and sources")
    flows.set_defaults(run=_flows)
    flows.add_argument("--json", action="store_true", help="everything as one JSON text, as published")
    flows.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the list (default: zh)")
    return parser


def _check(options: argparse.Namespace) -> int:
    if options.json or options.jsonl:
        if options.flow or options.event or options.now:
            options.parser.error("--flow, --event and --now go without --json and --jsonl")
        return _check_json(options.json) if options.json else _check_jsonl(options.jsonl)
    if not options.flow or not options.event:
        options.parser.error("--flow and at least one --event are needed, or --json, or --jsonl")
    return _check_for_people(options)


def _check_for_people(options: argparse.Namespace) -> int:
    events = [event.partition("=") for event in options.event]
    request = {
        "flow": options.flow,
        "events": [{"event": name, "at": moment} for name, _, moment in events],
        "now": options.now or _clock(),
    }
    result = json.loads(answer(dumps(request)))
    if "error" in result:
        error = result["error"]
        sys.stderr.write(f"{error['message'][options.lang]} ({error['code']} {error['where']})\n")
        return EXIT_REFUSED
    names = [name for name, _, _ in events]
    for line in lines(explain(result, names, options.lang), options.lang):
        _write(line)
    return 0


def _check_json(path: str) -> int:
    with _opened(path) as stream:
        result = _answer_bytes(stream.read(MAX_BYTES + 1))
    _write(result)
    return _status(result)


def _check_jsonl(path: str) -> int:
    status = 0
    with _opened(path) as stream:
        for line in _request_lines(stream):
            result = _answer_bytes(line)
            _write(result)
            # Whoever sends requests one by one through a pipe gets each answer at once.
            sys.stdout.flush()
            status = status or _status(result)
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
        return answer(_with_now(request.decode()))
    except UnicodeDecodeError:
        return refusal("not-json", "")


def _with_now(request: str) -> str:
    """Put the clock's time into a request that names none, and leave any other as it is."""
    if '"now"' in request:
        return request
    try:
        members = json.loads(request)
        return dumps({**members, "now": _clock()}) if isinstance(members, dict) else request
    except (ValueError, RecursionError):
        return request


def _clock() -> str:
    return format_instant(int(time.time()) + CHINA_OFFSET)


def _status(result: str) -> int:
    return EXIT_REFUSED if result.startswith('{"error":') else 0


def _flows(options: argparse.Namespace) -> int:
    if options.json:
        # Just the text, without a newline: its SHA-256 is the one that answers name.
        sys.stdout.buffer.write(catalogue().encode())
        return 0
    lang = options.lang
    for flow in FLOWS.values():
        _write(f"{flow.id}: {text(lang, f'flow.{flow.id}')}")
        for state in flow.states:
            _write(f"  {state.id}: {text(lang, f'state.{state.id}')}")
            for event in state.takes:
                leads_to = flow.event[event].leads_to
                _write(f"    {event} -> {leads_to}: {text(lang, f'event.{event}')}")
            if state.timer:
                rule, facts = flow.rule(state.timer), ", ".join(state.timer.facts)
                limit, lapse = (
                    limit_sentence(flow, state.timer, lang),
                    lapse_sentence(flow, state.timer, lang),
                )
                _write(f"    [{rule}] {limit} {lapse} ({facts})")
        _write("")
    return 0


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    """Open a file, or standard input for ``-``."""
    if path == "-":
        yield sys.stdin.buffer
    else:
        with Path(path).open("rb") as stream:
            yield stream


def _write(line: str) -> None:
    """Write a line in UTF-8 whatever the terminal's locale says."""
    sys.stdout.buffer.write(f"{line}\n".encode())


@contextmanager
def _without_traceback() -> Iterator[None]:
    """Tell of a file that cannot be read, and end quietly when whoever reads the output has seen enough."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        sys.exit(f"python -m rules: {error.filename}: {error.strerror}")
