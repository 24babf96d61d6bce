"""Stands in for traceback: tells where an error came from, without colours and the source's lines."""

import sys
from types import TracebackType


def format_exception(
    kind: type[BaseException] | BaseException,
    value: BaseException | None = None,
    trace: TracebackType | None = None,
) -> list[str]:
    """Return the lines that tell of an error: the functions that it came through, and what it says."""
    error = kind if isinstance(kind, BaseException) else value
    trace = trace or getattr(error, "__traceback__", None)
    lines = ["Traceback (most recent call last):\n"]
    while trace:
        code = trace.tb_frame.f_code
        lines.append(f'  File "{code.co_filename}", in {code.co_qualname}\n')
        trace = trace.tb_next
    named = type(error).__qualname__
    if type(error).__module__ not in {"__main__", "builtins"}:
        named = f"{type(error).__module__}.{named}"
    said = str(error)
    return [*lines, f"{named}: {said}\n" if said else f"{named}\n"]


def print_exception(
    kind: type[BaseException] | BaseException,
    value: BaseException | None = None,
    trace: TracebackType | None = None,
) -> None:
    """Print what `format_exception` returns."""
    sys.stderr.write("".join(format_exception(kind, value, trace)))
