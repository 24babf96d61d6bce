"""Compares two builds of the site page by page, and says what one lacks."""

from collections.abc import Iterator, Mapping

from scripts.maintain.forward.pages import Told


def differences(now: Mapping[str, Told], then: Mapping[str, Told]) -> Iterator[str]:
    """Yield a sentence for each page that is not the same: for a build that has to be complete."""
    yield from _only(now, then)
    for name in sorted(now.keys() & then.keys()):
        for part in Told._fields:
            if getattr(now[name], part) != getattr(then[name], part):
                yield f"{name}: another {part}"


def lacking(now: Mapping[str, Told], then: Mapping[str, Told]) -> Iterator[str]:
    """Yield a sentence for each paragraph, point or cell that a page no longer has, whatever its form."""
    yield from _only(now, then)
    for name in sorted(now.keys() & then.keys()):
        if now[name].title != then[name].title:
            yield f"{name}: called “{then[name].title}”, not “{now[name].title}”"
        for heading in now[name].headings:
            if heading not in then[name].headings:
                yield f"{name}: no heading “{heading}”"
        for block in now[name].blocks:
            if block not in then[name].text:
                yield f"{name}: lacks “{block[:60]}”"


def _only(now: Mapping[str, Told], then: Mapping[str, Told]) -> Iterator[str]:
    yield from (f"{name}: missing" for name in sorted(now.keys() - then.keys()))
    yield from (f"{name}: new" for name in sorted(then.keys() - now.keys()))
