"""Runs lines of Python that a reader writes in the page for developers, and tells what they print."""

import ast
import contextlib
import io
import linecache
import traceback
from collections.abc import Callable

# As what errors call the reader's lines.
NAME = "<cell>"
MOST_CHARACTERS = 20_000

Tell = Callable[[str], object]


class _Full(BaseException):
    """More was printed than is shown. No handler of the reader's is meant to catch it."""


class _Output(io.TextIOBase):
    """Passes on what is printed, up to a number of characters."""

    def __init__(self, tell: Tell, most: int) -> None:
        self.show = tell
        self.left = most

    def write(self, text: str) -> int:
        shown = text[: self.left]
        self.left -= len(shown)
        if shown:
            self.show(shown)
        if len(shown) < len(text):
            raise _Full
        return len(text)


class Cell:
    """Keeps the names that earlier runs have defined."""

    def __init__(self) -> None:
        """Begin without any."""
        self.names: dict[str, object] = {"__name__": "__main__"}

    def run(self, code: str, tell: Tell, most: int = MOST_CHARACTERS) -> str:
        """Run lines, and print the last if it is an expression with a value, as an interpreter does.

        Args:
            code: the lines.
            tell: takes what is printed on either stream, piece by piece, and an error with those of its lines
                that are the reader's.
            most: how many characters are told.

        Returns:
            ``done``, ``error`` where one ended it, or ``full`` where there was more to tell.
        """
        lines = code.splitlines(keepends=True)
        linecache.cache[NAME] = (len(code), None, lines, NAME)
        output = _Output(tell, most)
        try:
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
                return self._run(code, output)
        except _Full:
            return "full"

    def _run(self, code: str, output: _Output) -> str:
        try:
            module = ast.parse(code, NAME)
            last = module.body[-1] if module.body else None
            if isinstance(last, ast.Expr):
                module.body.pop()
            # That is what a cell is for.
            exec(compile(module, NAME, "exec"), self.names)  # noqa: S102
            if isinstance(last, ast.Expr):
                result = eval(compile(ast.Expression(last.value), NAME, "eval"), self.names)  # noqa: S307
                if result is not None:
                    output.write(f"{result!r}\n")
        except SystemExit:
            pass
        except Exception as error:  # noqa: BLE001 - whatever the reader's lines raise is theirs to see
            output.write(told(error))
            return "error"
        return "done"


def told(error: BaseException) -> str:
    """Return an error as Python prints it, without the lines of what the reader has called."""
    whole = traceback.TracebackException.from_exception(error)
    _keep_own_lines(whole)
    return "".join(whole.format())


def _keep_own_lines(whole: traceback.TracebackException | None) -> None:
    if whole is None:
        return
    whole.stack[:] = [frame for frame in whole.stack if frame.filename == NAME]
    for inner in (whole.__cause__, whole.__context__, *(whole.exceptions or ())):
        _keep_own_lines(inner)
