"""Reads what a case states in one word: on the command line, or in a cell of a table."""

import argparse
import re

_OBSERVED = re.compile(
    r"(?P<rule>[^@]+)@(?P<at>[^~]+)~(?=.)(?:(?P<days>\d+)d)?(?:(?P<hours>\d+)h)?(?:(?P<minutes>\d+)m)?"
)

# As on the command line or as in a link.
_OWN_LIMIT = re.compile(r"(?P<rule>[^=:]+)[=:](?P<value>\d+)(?P<unit>[hd])")
_UNITS = {"h": "hours", "d": "days"}
_PAUSE = re.compile(r"(?P<rule>[^=:]+)[=:](?P<began>[^/]+)/(?P<ended>[^/]*)")


def observed(written: str) -> dict[str, object]:
    """Read ``RULE@TIME~LEFT`` as the ``observed`` member of a request.

    Raises:
        ArgumentTypeError: it is not written that way.
    """
    match = _OBSERVED.fullmatch(written)
    if not match:
        raise argparse.ArgumentTypeError("not RULE@TIME~LEFT, for example …@2026-11-21T12:00~1d3h20m")
    left = {unit: int(match[unit]) for unit in ("days", "hours", "minutes") if match[unit] is not None}
    return {"rule": match["rule"], "remaining": left, "at": match["at"]}


def own_limit(written: str) -> tuple[str, dict[str, object]]:
    """Read ``RULE=12h`` or ``RULE:3d`` as a rule and the limit that the case states for it.

    Raises:
        ArgumentTypeError: it is not written that way.
    """
    match = _OWN_LIMIT.fullmatch(written)
    if not match:
        raise argparse.ArgumentTypeError("not RULE=LIMIT, for example …=12h or …=3d")
    return match["rule"], {"value": int(match["value"]), "unit": _UNITS[match["unit"]]}


def pause(written: str) -> dict[str, str]:
    """Read ``RULE=FROM/TO`` or ``RULE:FROM/TO`` as one of a request's ``pauses``; without ``TO`` it goes on.

    Raises:
        ArgumentTypeError: it is not written that way.
    """
    match = _PAUSE.fullmatch(written)
    if not match:
        raise argparse.ArgumentTypeError("not RULE=FROM/TO, for example …=2026-06-10/2026-06-20")
    stated = {"rule": match["rule"], "from": match["began"]}
    return stated | ({"to": match["ended"]} if match["ended"] else {})
