"""Lists each limit with all that changes with it, its facts, rules, pages and tests: `make limits`.

Pages and tests are there only in a checkout: the package knows neither, and has therefore no such command.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from rules.rulebook import limits
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import Flow, Quantity, Timer
from rules.wording import in_words
from scripts.paths import ROOT

LIMITS = {name: value for name, value in vars(limits).items() if isinstance(value, Quantity)}

_MACRO = re.compile(r"\{\{ *(\w+)\(([^)]*)\)")
_TEXT = re.compile(r'"([^"]*)"')


def reach(name: str, root: Path = ROOT) -> Iterator[str]:
    """Yield the lines to print about one limit.

    Args:
        name: what it is called in `rules.rulebook.limits`.
        root: the checkout.
    """
    limit = LIMITS[name]
    stated = _stated(limit)
    timed = _timed(limit)
    yield f"{name}: {in_words('en', limit)}"
    yield "  facts:"
    yield from (f"    {fact} {value}, rules/rulebook/facts/{module}.py" for fact, value, module in stated)
    yield "  rules:"
    yield from (f"    {flow.rule(timer)}, page rules/{flow.id}/{timer.id}" for flow, timer in timed)
    if not timed:
        yield "    none runs on it"
    yield "  pages:"
    yield from (f"    {page.relative_to(root).as_posix()}" for page in pages(limit, root / "docs"))
    yield "  tests, with the number of lines:"
    yield from (f"    {test.relative_to(root).as_posix()}: {count}" for test, count in _tests(name, root))


def pages(limit: Quantity, docs: Path) -> Iterator[Path]:
    """Yield the pages written by hand that show a limit, whether by itself or within something else."""
    pairs = {(fact, value) for fact, value, _ in _stated(limit)}
    rules = {flow.rule(timer) for flow, timer in _timed(limit)}
    flows = {flow.id for flow, _ in _timed(limit)}
    shown_by = {
        "limit": rules,
        "big_limit": rules,
        "readings": rules,
        "rule_cards": flows,
        "diagram": flows,
        "example": flows,
        "fact": {fact for fact, _ in pairs},
    }
    # These show every limit there is, or every one that a rule runs on; the checker may, in what it advises.
    lists = {"facts", "other_limits", "checker"} | ({"deadline_table"} if rules else set())
    for page in sorted(docs.glob("*.md")):
        for macro, arguments in _MACRO.findall(page.read_text("utf-8")):
            named = _TEXT.findall(arguments)
            first, second, *_ = (*named, "", "")
            # The sentence of a fact that is cited stands where the section ends.
            if macro == "cite" and not shown_by["fact"].isdisjoint(named):
                yield page
                break
            of_value = macro in {"value", "big_value"} and (first, second) in pairs
            if of_value or macro in lists or first in shown_by.get(macro, ()):
                yield page
                break


def _stated(limit: Quantity) -> list[tuple[str, str, str]]:
    """Return where a limit is stated: the fact, what the limit is called in it, and the module it lies in."""
    return [
        (fact.id, name, fact.section.replace("-", "_"))
        for fact in FACTS
        for name, value in fact.values.items()
        if value is limit
    ]


def _timed(limit: Quantity) -> list[tuple[Flow, Timer]]:
    """Return the rules that run on a limit, alone or beside others."""
    return [
        (flow, state.timer)
        for flow in FLOWS.values()
        for state in flow.states
        if state.timer and any(provision.limit is limit for provision in state.timer.provisions)
    ]


def _tests(name: str, root: Path) -> Iterator[tuple[Path, int]]:
    """Yield the tests and tables that name a limit, a rule that runs on it, or the number of a fact."""
    timers = "|".join(sorted({timer.id for _, timer in _timed(LIMITS[name])}))
    in_facts = (f'"{fact}", "{value}"' for fact, value, _ in _stated(LIMITS[name]))
    named = [rf"\b{name}\b", *in_facts, *([rf"(?<![\w-])({timers})(?=[\"',=@ ])"] if timers else [])]
    pattern = re.compile("|".join(named))
    for path in sorted((root / "tests").rglob("*.*")):
        if path.suffix in {".py", ".csv", ".json"}:
            lines = sum(bool(pattern.search(line)) for line in path.read_text("utf-8").splitlines())
            if lines:
                yield path, lines


def main(arguments: list[str] | None = None) -> int:
    """Print what changes with the limits that are named, or with each."""
    parser = argparse.ArgumentParser(prog="make limits", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="LIMIT", help=f"one of {', '.join(LIMITS)}")
    names = parser.parse_args(arguments).names
    if unknown := {*names} - {*LIMITS}:
        parser.error(f"no such limit: {', '.join(sorted(unknown))}")
    print("\n\n".join("\n".join(reach(name)) for name in names or LIMITS))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
