"""Joins the words for one time, such as a day, a part of it and a clock time, in whatever order."""

import itertools
import re
from dataclasses import dataclass, field

from rules.extract.atoms import ALONE, CLOCKS, DAYS, WEEKDAYS, atoms, kind
from rules.extract.model import Span

# What may stand between words that belong to one time; never the end of a line.
_GLUE = re.compile(r"[ ,，()（）]{0,3}(?:(?:的|于|t|at|on|in|the|of|in the|around)\b|的)?[ (（]{0,2}")
_LONGEST_GLUE = 9
# A time that begins or ends here is a bound, a stretch or a guess and says of no event when it was.
_BEFORE_A_BOUND = re.compile(
    r"(?:\b(?:by|before|until|till|since|after|from|between|through|around|about|approximately|~"
    r"|due(?: on)?|deadline:?|expires?(?: on)?|valid until)(?: the)?"
    r"|截[止至](?:时间|日期)?|最[晚迟]|不[晚迟]于|预计|预期|有效期|到期|大[约概]|约|直?到|至|[自从]|早于|晚于|等到"
    r"|(?:生产|到期|保质|截止|有效|失效|上市|出厂)(?:日期|时间|期)?)[ :于在为]{0,3}(?:on |at )?$"
)
_AFTER_A_BOUND = re.compile(
    r" ?(?:(?:之|以)?[前内后](?!天)|起|开始|过后|到(?!账)|至|左右|前后|多|许|~|-\s?[0-9]"
    r"|to [0-9]|until|or so|or later)"
    # The time of a thing that is spoken of, such as yesterday's request.
    r"|(?:我?(?:提交|申请|发起|提出|寄出|寄回|下单|购买|买|签收)了?)?的(?!时候|事|[\s,，。.!！]|$)"
)


@dataclass(slots=True)
class Mention:
    """The words for one time.

    Attributes:
        span: where they stand.
        words: the words by kind.
        is_bound: whether it is the bound of a stretch, or a guess.
    """

    span: Span
    words: dict[str, re.Match[str]] = field(default_factory=dict)
    is_bound: bool = False

    def first(self, kinds: tuple[str, ...]) -> tuple[str, re.Match[str]] | None:
        """Return the words of one of several kinds that exclude each other, with their kind."""
        return next(((name, self.words[name]) for name in kinds if name in self.words), None)

    @property
    def has_day(self) -> bool:
        """Whether it says on which day."""
        return any(name in self.words for name in (*DAYS, *WEEKDAYS, "day_part", "last_night"))


# Of each group a time has one word at most.
_GROUPS = {
    **dict.fromkeys(DAYS, "day"),
    **dict.fromkeys(WEEKDAYS, "weekday"),
    **dict.fromkeys(CLOCKS, "clock"),
    **dict.fromkeys(ALONE, "alone"),
    "day_part": "day_part",
    "last_night": "day_part",
    "part": "part",
    "place": "place",
}
# What cannot stand in one time with what.
_EXCLUDED = {
    "day": {"day_part", "alone"},
    "weekday": {"day_part", "alone"},
    "day_part": {"day", "weekday", "alone", "part"},
    "part": {"day_part", "alone"},
    "alone": {"day", "weekday", "day_part", "part", "clock", "alone"},
    "clock": {"alone"},
    "place": set(),
}


def mentions(folded: str) -> list[Mention]:
    """Return all times that a folded text speaks of, in order."""
    found: list[Mention] = []
    groups: set[str] = set()
    for atom in atoms(folded):
        name = kind(atom)
        group = _GROUPS[name]
        if found and _belongs(folded, found[-1], atom) and not groups & {group, *_EXCLUDED[group]}:
            found[-1].span = Span(found[-1].span.start, atom.end())
            found[-1].words[name] = atom
            groups.add(group)
        elif _is_days_ago_and(found, name, folded, atom):
            found[-1].span = Span(found[-1].span.start, atom.end())
            found[-1].words[name] = atom
        else:
            found.append(Mention(Span(*atom.span()), {name: atom}))
            groups = {group}
    for mention in found:
        start, end = mention.span
        mention.is_bound = bool(
            _BEFORE_A_BOUND.search(folded, max(0, start - 20), start) or _AFTER_A_BOUND.match(folded, end)
        )
    for one, other in itertools.pairwise(found):
        # From one to the other: neither says when something was.
        if re.fullmatch(r" ?(?:到|至|-|~|–|to|and|或|or|和) ?", folded[one.span.end : other.span.start]):
            one.is_bound = other.is_bound = True
    # What stands alone for a place's clock is no time.
    return [mention for mention in found if {*mention.words} - {"place"}]


def _belongs(folded: str, mention: Mention, atom: re.Match[str]) -> bool:
    gap = folded[mention.span.end : atom.start()]
    return len(gap) <= _LONGEST_GLUE and _GLUE.fullmatch(gap) is not None


def _is_days_ago_and(found: list[Mention], name: str, folded: str, atom: re.Match[str]) -> bool:
    """Say whether words tell the hour of a time such as "two days ago"."""
    if not found or name not in {*CLOCKS, "part"} or not _belongs(folded, found[-1], atom):
        return False
    words = found[-1].words
    return bool({"ago", "since"} & {*words}) and name not in words and not {*CLOCKS} & {*words} & {name}
