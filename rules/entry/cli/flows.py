"""Runs `python -m rules flows`: everything the rules hold, for people or as the site publishes it."""

import argparse

from rules.api.export import catalogue
from rules.entry.cli.output import write
from rules.explain.sentences import lapse_sentence, limit_sentence
from rules.rulebook.flows import FLOWS
from rules.wording import text


def run(options: argparse.Namespace) -> int:
    """Write what there is and return the exit status."""
    if options.json:
        # Just the text, without a newline: its SHA-256 is the one that answers name.
        write(catalogue(), end="")
        return 0
    lang = options.lang
    for flow in FLOWS.values():
        write(f"{flow.id}: {text(lang, f'flow.{flow.id}')}")
        for state in flow.states:
            write(f"  {state.id}: {text(lang, f'state.{state.id}')}")
            for event in state.takes:
                leads_to = flow.event[event].leads_to
                write(f"    {event} -> {leads_to}: {text(lang, f'event.{event}')}")
            if state.timer:
                rule, facts = flow.rule(state.timer), ", ".join(state.timer.facts)
                limit, lapse = (
                    limit_sentence(flow, state.timer, lang),
                    lapse_sentence(flow, state.timer, lang),
                )
                write(f"    [{rule}] {limit} {lapse} ({facts})")
        write("")
    return 0
