"""What `make bench` measured, as the page about speed shows it: tables, a chart, and the targets."""

from collections.abc import Callable, Mapping

from bench.chart import draw
from bench.figures import RATIOS, Figures, Target, ratio, targets
from bench.results import read
from bench.words import A_SECOND, MILLISECONDS, MS_AS_SECONDS, SECONDS, TIMES, say, size

RESULTS = read()


def speed(lang: str, piece: str, results: Figures = RESULTS) -> str:
    """Return a piece of the results, or say that it was not measured yet.

    Args:
        lang: the page's language.
        piece: one of `PIECES`.
        results: what was measured.
    """
    part, show = PIECES[piece]
    return show(lang, results) if part in results else say(lang, "not-measured")


def _chart(lang: str, results: Figures) -> str:
    return f'<figure class="bench-chart">\n{draw(results["startup"], lang)}\n</figure>'


def _times(lang: str, results: Figures) -> str:
    """Return the times of each kind of visit, and their ratios to those of the faster stock page."""
    startup = results["startup"]
    rows = [
        [say(lang, f"who.{who}"), *(_time(lang, startup["visits"], who, kind) for kind in RATIOS)]
        for who in startup["visits"]
    ]
    notes = [
        say(lang, "left-out", who=say(lang, f"who.{who}"), why=say(lang, f"why.{why}"))
        for who, why in startup["left_out"].items()
    ]
    if any(kind not in kinds for kinds in startup["visits"].values() for kind in RATIOS):
        notes.append(say(lang, "patience", patience=startup["patience"]))
    return "\n\n".join([_table(lang, ["who", *RATIOS], rows), *notes])


def _time(lang: str, visits: Figures, who: str, kind: str) -> str:
    if kind not in visits[who]:
        return say(lang, "no-answer")
    spread = MS_AS_SECONDS.spread(lang, visits[who][kind]["ms"])
    return f"{spread}<br>{TIMES.write(lang, ratio(visits, kind, who))}"


def _sizes(lang: str, results: Figures) -> str:
    visits = results["startup"]["visits"]
    rows = [
        [
            say(lang, f"who.{who}"),
            *(size(lang, visits[who][kind]["bytes"]["median"]) for kind in ("cold", "repeat")),
        ]
        for who in visits
    ]
    return _table(lang, ["who", "cold-bytes", "repeat-bytes"], rows)


def _targets(lang: str, results: Figures) -> str:
    rows = [
        [
            say(lang, f"target.{target.id}"),
            say(
                lang, "at-least" if target.at_least else "at-most", limit=_written(lang, target, target.limit)
            ),
            _written(lang, target, target.found),
            f"**{say(lang, 'met' if target.is_met else 'missed')}**",
        ]
        for target in targets(results)
    ]
    return _table(lang, ["target", "limit", "found", "met"], rows)


def _written(lang: str, target: Target, value: float) -> str:
    match target.id:
        case "cold-bytes" | "reading-bytes":
            return size(lang, value)
        case "answers":
            return A_SECOND.write(lang, value)
        case "warm-build":
            return SECONDS.write(lang, value)
        case _:
            return TIMES.write(lang, value)


def _rate(lang: str, results: Figures) -> str:
    return size(lang, results["startup"]["link"]["bytes_per_second"], digits=0)


def _delay(lang: str, results: Figures) -> str:
    return MILLISECONDS.write(lang, results["startup"]["link"]["delay_ms"])


def _cases(_lang: str, results: Figures) -> str:
    return f"{results['throughput']['cases']:,}"


def _engine(lang: str, results: Figures) -> str:
    rows = [
        [say(lang, f"engine.{kind}"), A_SECOND.spread(lang, results["throughput"][kind])]
        for kind in ("started", "whole")
    ]
    return _table(lang, ["what", "rate"], rows)


def _latency(lang: str, results: Figures) -> str:
    told = results["latency"]
    whole, python = (MILLISECONDS.spread(lang, told[kind]) for kind in ("page", "python"))
    rows = [
        [say(lang, "latency.page", slow_down=told["slow_down"]), whole],
        [say(lang, "latency.python"), python],
        [say(lang, "latency.slow"), MILLISECONDS.write(lang, told["slow"])],
    ]
    return _table(lang, ["what", "time"], rows)


def _build(lang: str, results: Figures) -> str:
    rows = [
        [say(lang, f"build.{kind}"), SECONDS.spread(lang, results["build"][kind])]
        for kind in ("from-nothing", "site", "page-changed", "nothing-changed")
    ]
    return _table(lang, ["what", "time"], rows)


def _growth(lang: str, results: Figures) -> str:
    rows = [
        [
            str(step["pages"]),
            SECONDS.spread(lang, step["seconds"]),
            SECONDS.write(lang, step["seconds"]["median"] / step["pages"]),
        ]
        for step in results["build"]["growth"]
    ]
    return f"{_table(lang, ['pages', 'time', 'per-page'], rows)}\n\n{_growth_in_words(lang, results)}"


def _growth_in_words(lang: str, results: Figures) -> str:
    """Say how the time grows from the fewest pages to the most."""
    few, *_, many = results["build"]["growth"]
    pages = many["pages"] / few["pages"]
    longer = many["seconds"]["median"] / few["seconds"]["median"]
    return say(lang, "growth", pages=f"{pages:.0f}", longer=f"{longer:.1f}")


def _machine(lang: str, results: Figures) -> str:
    dates = {say(lang, f"part.{part}"): results[part]["date"] for part in PARTS if part in results}
    facts = {
        **results["machine"],
        "memory": say(lang, "gibibytes", value=results["machine"]["memory"]),
        "versions": _listed(lang, results["versions"]),
        "dates": _listed(lang, dates),
    }
    lines = (f"- {say(lang, f'machine.{name}')}{say(lang, 'colon')}{told}" for name, told in facts.items())
    return "\n".join(lines)


def _listed(lang: str, pairs: Mapping[str, str]) -> str:
    return say(lang, "separator").join(f"{name} {told}" for name, told in pairs.items())


def _table(lang: str, columns: list[str], rows: list[list[str]]) -> str:
    head = [say(lang, f"column.{column}") for column in columns]
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    return "\n".join(['<div class="figures" markdown>', "", *lines, "", "</div>"])


PARTS = ("startup", "latency", "throughput", "build")

PIECES: Mapping[str, tuple[str, Callable[[str, Figures], str]]] = {
    "chart": ("startup", _chart),
    "times": ("startup", _times),
    "sizes": ("startup", _sizes),
    "targets": ("machine", _targets),
    "rate": ("startup", _rate),
    "delay": ("startup", _delay),
    "cases": ("throughput", _cases),
    "engine": ("throughput", _engine),
    "latency": ("latency", _latency),
    "build": ("build", _build),
    "growth": ("build", _growth),
    "machine": ("machine", _machine),
}
"""What can be shown: the part of the results that it needs, and how it is made."""
