"""Cuts a text into lines and clauses, without cutting through a time."""

import re
from bisect import bisect_right

from rules.extract.model import Span

_CUT = re.compile(
    r"\n|[，,。；;!！?？、]|\.(?=\s|$)|\b(?:and|but|then|so|while|whereas|because)\b|然后|接着|后来|随后|于是|结果|但是|但|因为|所以|并且|而且"
)


def clauses(folded: str, whole: list[Span], begins: list[int]) -> list[list[Span]]:
    """Return the clauses of each line, without what parts them.

    Args:
        folded: the folded text.
        whole: what is not cut through, in order.
        begins: where a clause begins besides.
    """
    starts = [span.start for span in whole]
    cuts = [(at, at, "") for at in begins] + [(*cut.span(), cut[0]) for cut in _CUT.finditer(folded)]
    lines: list[list[Span]] = [[]]
    begun = 0
    for start, end, words in sorted(cuts):
        index = bisect_right(starts, start) - 1
        if index >= 0 and whole[index].start < start < whole[index].end:
            continue
        lines[-1].append(Span(begun, start))
        begun = end
        if words == "\n":
            lines.append([])
    lines[-1].append(Span(begun, len(folded)))
    return [[clause for clause in line if folded[clause.start : clause.end].strip()] for line in lines]
