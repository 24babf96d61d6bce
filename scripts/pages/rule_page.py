"""Writes the page of one rule in Markdown: what it says, an example, what it rests on, where it fits in."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from rules.dates.moment import Instant, Interval, calendar_day, parse_moment
from rules.engine.provisions import apply
from rules.explain.sentences import fact_text, lapse_sentence, last_word, limit_sentence, notices, own_key
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import ELAPSED, READINGS, Flow, Provision, State, Timer
from rules.rulebook.review import review_of, sources_of
from rules.rulebook.standing import standing_of_provisions
from rules.wording import capitalized, dates, in_words, text
from scripts.pages.facts import source_title
from scripts.pages.inline import advice, badge, how_sure, numeral, overdue, standing
from scripts.pages.rule_tables import table

# The day on which the worked examples start, with its hour known and not known. Where rest days matter it is
# one before a holiday with a working Saturday after it.
SAMPLE_DAY = "2026-11-20"
SAMPLE_DAY_BEFORE_HOLIDAY = "2026-09-28"
SAMPLE_TIME = "15:30"

_FACT = {fact.id: fact for fact in FACTS}
# From the page of a rule, `rules/FLOW/TIMER.md`, to the pages beside the folder.
_ROOT = "../../"


def rule_page(lang: str, flow: Flow, state: State, timer: Timer) -> str:
    """Return the page of the rule whose timer runs in that state."""
    return _Page(lang, flow, state, timer).markdown()


class _Page:
    """Holds the language and the rule while the parts of its page are written."""

    def __init__(self, lang: str, flow: Flow, state: State, timer: Timer) -> None:
        self.lang = lang
        self.flow = flow
        self.state = state
        self.timer = timer

    def markdown(self) -> str:
        title = self._text("title", rule=capitalized(self._rule()), flow=self._flow_name())
        summary = f"{self._limit_sentence()}{text(self.lang, 'list.space')}{self._lapse_sentence()}"
        about = self._text("about", flow=capitalized(self._flow_name()), summary=summary)
        sections = (
            self._opening(summary),
            self._section("rule", self._terms()),
            self._section("example", self._example()),
            self._section("late", [f"{text(self.lang, f'late.{self.timer.id}')} {advice(self.lang)}"]),
            self._section("grounds", self._grounds()),
            self._section("flow", self._place()),
        )
        # In the search a rule stands behind the page of its flow, which answers more.
        front = f"---\ntitle: {_quoted(title)}\ndescription: {_quoted(about)}\nsearch:\n  boost: 0.3\n---"
        heading = f"# {title} {{ #rule-page }}"
        return "\n\n".join([front, heading, *(block for section in sections for block in section)]) + "\n"

    def _text(self, key: str, **values: object) -> str:
        return text(self.lang, f"rule-page.{key}", **values)

    def _section(self, name: str, blocks: Iterable[str]) -> Iterator[str]:
        yield f"## {self._text(name)} {{ #{name} .fold }}"
        yield from blocks

    # What the rule says.

    def _opening(self, summary: str) -> Iterator[str]:
        if notices(self.flow, self.lang):
            offered = f"[{self._text('withdrawn')}]({_ROOT}{self.flow.id}.md){{ .md-button }}"
            yield f'!!! danger ""\n\n    {text(self.lang, "standing.withdrawn.why")}\n\n    {offered}'
        yield f"{numeral(in_words(self.lang, self.timer.limit))} {summary}\n{{ .lead }}"
        first = next(event for event in self.flow.events if event.leads_to == self.state.id)
        checker = f"{_ROOT}check.md#flow={self.flow.id}&event={first.id}"
        yield f"[{self._text('check')}]({checker}){{ .md-button .md-button--primary }}"
        # In sight, not in the fold that says by when it is to be read again.
        late = overdue(self.lang, review_of(sources_of(self.timer.facts)).review_by)
        yield f"{last_word(self.flow, self.lang)} {late}\n{{ .meta }}"
        up = self._text("up", flow=self._flow_link(), all=f"[{self._text('all')}]({_ROOT}deadlines.md)")
        yield f"{up}\n{{ .meta }}"

    def _terms(self) -> Iterator[str]:
        timer = self.timer
        by = "buyer" if timer.actor == "buyer" else "other"
        actor, act = (
            text(self.lang, own_key(self.flow.id, f"actor.{timer.actor}", self.lang)),
            text(self.lang, f"act.{timer.id}"),
        )
        yield self._term("who", self._text(f"who.{by}", actor=actor, act=act))
        yield self._term("limit", *self._limits())
        start = text(self.lang, "page.start", start=capitalized(text(self.lang, f"start.{timer.id}")))
        starts = list(self._starts())
        # Where just one thing starts it, the sentence has said which.
        several = [self._text("starts"), _bullets(starts)] if len(starts) > 1 else []
        yield self._term("start", start, *several)
        yield self._term("stop", self._text("stops"), _bullets(self._stops()))
        after = text(self.lang, f"state.{timer.lapses_into}")
        yield self._term("lapse", self._text("lapse.state", lapse=self._lapse_sentence(), state=after))
        yield self._term("sure", how_sure(self.lang, self.flow.rule(timer)))
        review = review_of(sources_of(timer.facts))
        written = dates(self.lang).written
        dated = own_key(self.flow.id, "rule-page.checked.dates", self.lang)
        checked = text(self.lang, dated, read=written(review.read), by=written(review.review_by))
        yield self._term("checked", checked)

    def _limits(self) -> Iterator[str]:
        """Yield the limit, or what each of several provisions says, and how it is counted."""
        provisions = self.timer.provisions
        if len(provisions) == 1:
            yield f"**{in_words(self.lang, self.timer.limit)}**"
        else:
            yield _bullets(map(self._dated, provisions))
        yield text(self.lang, "list.space").join(self._counted(provisions))

    def _dated(self, provision: Provision) -> str:
        """Return a provision with its standing and the days it holds for."""
        sure = badge(self.lang, standing_of_provisions([provision]), provision.facts)
        named = f"{self._provision(provision)} {sure}"
        for key, day in (("since", provision.since), ("until", provision.until)):
            if day:
                shown = dates(self.lang).day(date.fromisoformat(day), year=True)
                named = self._text(f"provision.{key}", provision=named, day=shown)
        return named

    def _provision(self, provision: Provision) -> str:
        key = f"provision.{self.timer.id}.{standing_of_provisions([provision])}"
        return text(self.lang, key, limit=provision.limit)

    def _counted(self, provisions: tuple[Provision, ...]) -> Iterator[str]:
        """Yield how the sources count, as far as they settle it."""
        if self.timer.takes_own_limit:
            yield self._text("own-limit")
        if any(provision.reading for provision in provisions):
            yield self._text("counted")
        if any(provision.limit.unit == "working-days" for provision in provisions):
            yield self._text("counted.working")
        if any(provision.moves_off_rest_days for provision in provisions):
            yield self._text("counted.moves")
        if any(provision.pausable for provision in provisions):
            yield self._text("counted.paused")

    def _term(self, name: str, *blocks: str) -> str:
        """Return one item of a definition list; what follows its first line is indented."""
        body = "\n\n".join(filter(None, blocks)).replace("\n", "\n    ").replace("\n    \n", "\n\n")
        return f"{self._text(name)}\n:   {body}"

    def _starts(self) -> Iterator[str]:
        for event in self.flow.events:
            if event.leads_to == self.state.id:
                yield text(self.lang, f"event.{event.id}")
        for _, timer in self.flow.timed:
            if timer.lapses_into == self.state.id:
                link = f"[{capitalized(text(self.lang, f'rule.{timer.id}'))}]({timer.id}.md)"
                lapse = lapse_sentence(self.flow, timer, self.lang)
                yield self._text("starts.lapse", rule=link, lapse=lapse)

    def _stops(self) -> Iterator[str]:
        for name in self.state.takes:
            event = self.flow.event[name]
            after = text(self.lang, f"state.{event.leads_to}")
            yield self._text("stops.way", event=text(self.lang, f"event.{name}"), state=after)

    # The worked example.

    def _example(self) -> Iterator[str]:
        rests = any(provision.moves_off_rest_days for provision in self.timer.provisions)
        sample = SAMPLE_DAY_BEFORE_HOLIDAY if rests else SAMPLE_DAY
        instant, day = parse_moment(f"{sample}T{SAMPLE_TIME}"), parse_moment(sample)
        wording = dates(self.lang)
        yield self._text("example.instant", start=wording.moment(instant.earliest, year=rests))
        yield self._ends(instant)
        yield self._text("example.day", start=wording.day(calendar_day(day.earliest), year=rests))
        yield self._ends(day)
        sides = text(self.lang, f"deadline.side.{self._side()}")
        yield text(self.lang, "list.space").join((*self._why(), sides, self._text("china-time")))

    def _why(self) -> Iterator[str]:
        """Yield why there is one way of counting or several, unless the source settles it."""
        if self.timer.limit.unit == "hours" and not self.timer.provisions[0].reading:
            yield self._text("hours.why")
        elif not self.timer.provisions[0].reading:
            yield text(self.lang, "gap.counting-days")

    def _ends(self, start: Interval) -> str:
        """Return a table of when the limit ends under each reading, and what to go by."""
        ends = list(self._ways_of_counting(start))
        if self._side() == "own":
            safe = min(window.earliest for _, window in ends)
        else:
            safe = max(window.latest for _, window in ends)
        head = [text(self.lang, f"page.column.{column}") for column in ("reading", "end")]
        rows = [[name, self._window(window)] for name, window in ends]
        rows.append([f"**{self._text(f'safe.{self._side()}')}**", f"**{self._end(safe)}**"])
        return table("readings", head, rows)

    def _side(self) -> str:
        return "own" if self.timer.actor == "buyer" else "other"

    def _ways_of_counting(self, start: Interval) -> Iterator[tuple[str, Interval]]:
        """Yield the name of each way of counting that applies to a start, and the end it gives."""
        terms = apply(self.timer, dict.fromkeys(READINGS, start), None, ())
        for term in terms:
            if len(terms) > 1:
                yield self._provision(term.provision), term.ends[ELAPSED]
            elif term.provision.reading:
                yield text(self.lang, f"reading.{term.provision.reading}"), term.ends[ELAPSED]
            elif term.provision.limit.unit == "hours":
                yield self._text("hours", limit=term.provision.limit), term.ends[ELAPSED]
            else:
                yield from ((text(self.lang, f"reading.{name}"), end) for name, end in term.ends.items())

    def _window(self, window: Interval) -> str:
        if window.earliest == window.latest:
            return self._end(window.earliest)
        return self._text("between", earliest=self._end(window.earliest), latest=self._end(window.latest))

    def _end(self, instant: Instant) -> str:
        return str(dates(self.lang).end(instant, year=False))

    # What it rests on, and where it fits in.

    def _grounds(self) -> Iterator[str]:
        for notice in notices(self.flow, self.lang):
            cited = f"[{notice.id}]({_ROOT}sources.md#{notice.id.lower()})"
            yield f"{notice.text} {standing(self.lang, notice.id)} {cited}"
        for name in self.timer.facts:
            fact = fact_text(name, self.lang)
            sources = text(self.lang, "list.and").join(
                f"[{source_title(self.lang, source)}]({_ROOT}sources.md#{source})"
                for source in _FACT[name].sources
            )
            see = text(self.lang, "list.and").join(
                f"[{other}]({_ROOT}sources.md#{other.lower()})" for other in _FACT[name].see
            )
            notes = [
                text(self.lang, "standing.sources", sources=sources) if sources else "",
                text(self.lang, "page.see", facts=see) if see else "",
            ]
            meta = " ".join(filter(None, notes))
            yield (
                '<div class="fact" markdown="1">\n\n'
                f"**[{name}]({_ROOT}sources.md#{name.lower()})** {standing(self.lang, name)}\n\n"
                f"{fact.text}\n\n{meta}\n{{: .meta }}\n\n</div>"
            )

    def _place(self) -> Iterator[str]:
        state = text(self.lang, f"state.{self.state.id}")
        diagram = f"[{self._text('diagram')}]({_ROOT}{self.flow.id}.md#diagram)"
        yield self._text("flow.state", state=state, flow=self._flow_link(), diagram=diagram)
        twins = [
            f"[{text(self.lang, f'flow.{other.id}')}](../{other.id}/{self.timer.id}.md)"
            for other in FLOWS.values()
            for _, timer in other.timed
            if timer.id == self.timer.id and other.id != self.flow.id
        ]
        if twins:
            yield f"{self._text('twins')}\n\n{_bullets(twins)}"

    # Names and sentences of this rule.

    def _rule(self) -> str:
        return text(self.lang, f"rule.{self.timer.id}")

    def _flow_name(self) -> str:
        return text(self.lang, f"flow.{self.flow.id}")

    def _flow_link(self) -> str:
        return f"[{self._flow_name()}]({_ROOT}{self.flow.id}.md)"

    def _limit_sentence(self) -> str:
        return limit_sentence(self.flow, self.timer, self.lang)

    def _lapse_sentence(self) -> str:
        return lapse_sentence(self.flow, self.timer, self.lang)


def _bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _quoted(words: str) -> str:
    """Return a text for the front matter: YAML reads what JSON quotes."""
    return json.dumps(words, ensure_ascii=False)
