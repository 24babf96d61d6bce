"""Says what can be asked for on the command line, and helps with it."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rules.entry.cli import cells, check, flows, read
from rules.entry.cli.output import flush
from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES

# As it was called: as a module, or as the program that an installed package brings.
_INSTALLED = "douyin-aftersales"

_DESCRIPTION = """\
Time limits of Douyin (抖音) after-sales: what a buyer's deadline is and what happens otherwise.
Unofficial: the countdown in the app always wins."""

_EXAMPLES = """\
examples:
  python -m rules check --flow intervention --event merchant-rejected=2026-11-20T15:30 --lang en
  python -m rules check --flow return-online --event return-requested=2026-11-19 \\
      --event merchant-approved=2026-11-20T15:30 --now 2026-11-22T12:00
  echo '{"flow":"intervention","events":[…],"now":"2026-11-22T12:00"}' | python -m rules check --json -
  echo '昨晚9点商家拒绝了' | python -m rules read -
  python -m rules flows --lang en"""

_CHECK_EPILOG = """\
examples:
  python -m rules check --flow return-online --event merchant-approved=2026-11-20T15:30 --lang en
  python -m rules check --flow return-online --event return-requested=2026-11-19 \\
      --event merchant-approved=2026-11-20T15:30 --ics reminders.ics --svg case.svg
  python -m rules check --flow intervention --event merchant-rejected=2026-11-20 \\
      --observed intervention.intervention-request@2026-11-21T12:00~1d3h20m
  python -m rules check --flow evidence-request --event evidence-requested=2026-11-20T15:30 \\
      --own-limit evidence-request.evidence-answer=12h
  python -m rules check --flow complaint-12315 --event complaint-accepted=2026-06-01 \\
      --pause complaint-12315.mediation=2026-06-10/2026-06-20
  python -m rules check --csv CASES.csv > ANSWERS.csv

A moment is a day (2026-11-20: the hour is not known), a time (2026-11-20T15:30, China time unless it
ends in Z or ±HH:MM) or an interval of two times (2026-11-28T18:00/2026-11-29T00:00: from the first on and
before the second, at most 31 days). The last event may stand without =MOMENT where --observed is the
countdown that it started. What the app shows is RULE@TIME~LEFT: LEFT is what was left at that time, in the
units that the app shows (1d3h20m, 3h20m, 5d). An own limit is in hours or days, a pause is from one moment
to another, both days or times; both may have a colon, as in a link (RULE:12h). `python -m rules flows` lists
flows, events and rules.

A table (--csv, UTF-8) has in its first line the columns flow and event, and perhaps at, event2, at2 and so
on, now, observed, own_limit, pause (several are parted by a space) and lang. Each line is written again with
answer_safe, answer_act, answer_rule, answer_standing and answer_error filled in; what else is in it stays as
it is. A time may also be written as spreadsheets do (2026/11/20 15:30). --now and --lang are for lines that
name none.

The exit status is 2 where a request has no answer; the reason is on standard error (with --json and
--jsonl on standard output, as JSON; with --csv in the column answer_error)."""


_READ_EPILOG = """\
examples:
  echo '昨晚9点商家拒绝了' | python -m rules read -
  python -m rules read --flow return-online --lang en CHAT.txt
  echo '{"text":"rejected on Nov 20 at 3:30pm","now":"2026-11-29T12:00"}' | python -m rules read --json -

What could mean two things, lies ahead or was only promised is not read, and shown as not understood."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0, or 2 where a request could not be answered."""
    options = _parser().parse_args(arguments)
    with _without_traceback():
        run: int = options.run(options)
        flush()
        return run


def _program() -> str:
    return _INSTALLED if Path(sys.argv[0]).stem == _INSTALLED else "python -m rules"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_program(),
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_check(commands)
    _add_read(commands)
    _add_flows(commands)
    return parser


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "check",
        help="work out the deadlines of a case",
        description="Work out the deadlines of a case: by when to act, what happens otherwise, what to tap.",
        epilog=_CHECK_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=check.run, parser=parser)
    case = parser.add_argument_group("a case")
    case.add_argument("--flow", metavar="ID", help=f"what the case is about: {', '.join(FLOWS)}")
    case.add_argument(
        "--event",
        metavar="ID[=MOMENT]",
        action="append",
        default=[],
        help="what happened and when; repeat it, oldest first",
    )
    case.add_argument(
        "--observed", metavar="RULE@TIME~LEFT", type=cells.observed, help="the countdown that the app showed"
    )
    case.add_argument(
        "--own-limit",
        metavar="RULE=LIMIT",
        action="append",
        type=cells.own_limit,
        help="the limit that the request for evidence itself states: 12h, 3d",
    )
    case.add_argument(
        "--pause",
        metavar="RULE=FROM/TO",
        action="append",
        type=cells.pause,
        help="what mediation does not count, such as testing; without TO it goes on; repeat it",
    )
    case.add_argument("--now", metavar="TIME", help="work it out as of this instant (default: the clock)")
    case.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the answer (default: zh)")
    case.add_argument("--ics", metavar="FILE", help="also write the reminders as a calendar file")
    case.add_argument("--svg", metavar="FILE", help="also write the picture of the case")
    programs = parser.add_argument_group("for programs and tables").add_mutually_exclusive_group()
    programs.add_argument(
        "--json", metavar="FILE", help="answer one JSON request (- = standard input) in JSON"
    )
    programs.add_argument(
        "--jsonl",
        metavar="FILE",
        help="answer one JSON request a line (- = standard input), one answer a line",
    )
    programs.add_argument(
        "--csv",
        metavar="FILE",
        help="fill in the answers of a table of cases (- = standard input), one line for each line",
    )


def _add_read(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "read",
        help="find a case in a text",
        description="Find events, their times and a countdown in a text, such as a chat or the app's.",
        epilog=_READ_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=read.run, parser=parser)
    parser.add_argument("file", metavar="FILE", nargs="?", help="the text, in UTF-8 (- = standard input)")
    parser.add_argument("--flow", metavar="ID", help="look for the events of this flow only")
    parser.add_argument("--now", metavar="TIME", help="read it as of this instant (default: the clock)")
    parser.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the reply (default: zh)")
    parser.add_argument(
        "--json", metavar="FILE", help="one JSON request (- = standard input), replied to in JSON"
    )


def _add_flows(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("flows", help="list flows, states, events, limits and sources")
    parser.set_defaults(run=flows.run)
    parser.add_argument("--json", action="store_true", help="everything as one JSON text, as published")
    parser.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the list (default: zh)")


@contextmanager
def _without_traceback() -> Iterator[None]:
    """Tell of a file that cannot be used, and end quietly when whoever reads the output has seen enough."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        # Nothing is read that has no name but standard input.
        sys.exit(f"{_program()}: {error.filename or 'standard input'}: {error.strerror}")
