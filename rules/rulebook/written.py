"""Reads what the rulebook says as it is written down there: paragraphs, first in Chinese, then in English."""

from rules.rulebook.model import Text


def texts(written: str) -> list[Text]:
    """Return the texts written one after the other, each a Chinese paragraph and an English one.

    Paragraphs are parted by a blank line. Lines of Chinese are joined without a space, so none may end
    where a space stands.
    """
    parts = iter(written.strip().split("\n\n"))
    return [
        Text("".join(map(str.strip, zh.split("\n"))), " ".join(en.split()))
        for zh, en in zip(parts, parts, strict=True)
    ]
