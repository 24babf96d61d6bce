"""Shows limits on pages: a card for each rule of a flow, and all limits in one table."""

from rules.dates.moment import parse_moment
from rules.engine.span import end
from rules.explain.sentences import fact_text, lapse_sentence, limit_sentence, own_key
from rules.rulebook.facts import FACTS
from rules.rulebook.flows import FLOWS
from rules.rulebook.model import READINGS, Flow, Quantity, Timer
from rules.rulebook.review import review_of, sources_of
from rules.wording import dates, in_words, text
from scripts.pages.inline import cite, find_rule, overdue, standing

# Units in which a fact states how long something may take.
_TIME_UNITS = frozenset({"hours", "days", "working-days", "months", "years"})


def page_of(flow: Flow, timer: Timer) -> str:
    """Return the file of a rule's own page, as a page beside the folder `rules` links to it."""
    return f"rules/{flow.id}/{timer.id}.md"


def rule_cards(lang: str, flow_id: str) -> str:
    """Return every limit of a flow: the rule, what it counts from, what follows on lapse, how sure."""
    flow = FLOWS[flow_id]
    return "\n\n".join(
        f'<div class="rule" id="{timer.id}" data-rule-card="{flow.rule(timer)}" markdown="1">\n\n'
        f"**[{text(lang, f'rule.{timer.id}')}]({page_of(flow, timer)})** "
        f"{standing(lang, flow.rule(timer))}\n\n"
        f"{limit_sentence(flow, timer, lang)}{text(lang, 'list.space')}"
        f"{lapse_sentence(flow, timer, lang)}\n\n"
        f"{text(lang, 'page.start', start=text(lang, f'start.{timer.id}'))} {cite(lang, *timer.facts)}\n"
        "{: .meta }\n\n</div>"
        for _, timer in flow.timed
    )


def deadline_table(lang: str) -> str:
    """Return every limit of every flow as one table, and above it when their sources were last read."""
    head = [
        text(lang, f"page.column.{column}") for column in ("flow", "rule", "actor", "limit", "lapse", "sure")
    ]
    rows = [
        [
            f"[{text(lang, f'flow.{flow.id}')}]({flow.id}.md)",
            f"[{text(lang, f'rule.{timer.id}')}]({page_of(flow, timer)})",
            text(lang, own_key(flow.id, f"actor.{timer.actor}", lang)),
            # Hours and days sort by how long they are, not by their number.
            f"**{_limits(lang, timer)}** {{: data-sort={_hours(timer.limit)} }}",
            lapse_sentence(flow, timer, lang),
            f"{standing(lang, flow.rule(timer))} {cite(lang, *timer.facts)}",
        ]
        for flow in FLOWS.values()
        for _, timer in flow.timed
    ]
    facts = dict.fromkeys(fact for flow in FLOWS.values() for _, timer in flow.timed for fact in timer.facts)
    review = review_of(sources_of(tuple(facts)))
    written = dates(lang).written
    checked = text(lang, "page.checked.table", read=written(review.read), by=written(review.review_by))
    return (
        f"{checked} {overdue(lang, review.review_by)}\n{{: .meta .checked }}\n\n{table('limits', head, rows)}"
    )


def _limits(lang: str, timer: Timer) -> str:
    """Return the limits that hold today."""
    return " / ".join(
        in_words(lang, provision.limit) for provision in timer.provisions if not provision.until
    )


def _hours(limit: Quantity) -> float:
    """Return about how long a limit is: a week has five working days."""
    return limit.value * {"hours": 1, "days": 24, "working-days": 24 * 7 / 5}[limit.unit]


def readings(lang: str, rule: str, start: str) -> str:
    """Return when a limit in days ends under each way of counting, for one sample start.

    Args:
        lang: the page's language.
        rule: id of the rule.
        start: the instant the limit counts from.
    """
    began = parse_moment(start)
    timer = find_rule(rule)[1]
    (provision,) = timer.provisions
    head = [text(lang, f"page.column.{column}") for column in ("reading", "how", "end")]
    rows = [
        [
            f"**{text(lang, f'reading.{reading}')}**",
            text(lang, f"reading.{reading}.why"),
            dates(lang).end(end(provision, began, reading).latest, year=False),
        ]
        for reading in READINGS
    ]
    sample = text(
        lang, "page.sample", start=dates(lang).moment(began.earliest, year=False), limit=timer.limit
    )
    return f"{sample}\n\n{table('readings', head, rows)}"


def other_limits(lang: str) -> str:
    """Return every limit that a fact states and no flow runs on: the law, 12315, insurance, evidence."""
    in_flows = {fact for flow in FLOWS.values() for _, timer in flow.timed for fact in timer.facts}
    rows = [
        [
            " / ".join(f"**{in_words(lang, value)}**" for value in periods),
            fact_text(fact.id, lang).text,
            f"{standing(lang, fact.id)} {cite(lang, fact.id)}",
        ]
        for fact in FACTS
        if fact.id not in in_flows
        and (
            periods := dict.fromkeys(
                value
                for value in fact.values.values()
                if isinstance(value, Quantity) and value.unit in _TIME_UNITS
            )
        )
    ]
    head = [text(lang, f"page.column.{column}") for column in ("limit", "what", "sure")]
    return table("others", head, rows)


def table(kind: str, head: list[str], rows: list[list[str]]) -> str:
    """Return a table that style can turn into a list of cards on narrow screens."""
    lines = [head, ["---"] * len(head), *rows]
    body = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    return f'<div class="table" data-table="{kind}" markdown="1">\n\n{body}\n\n</div>'
