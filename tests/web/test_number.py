"""A number is taken as people write it; what is no plain number stays as it was written."""

from scripts.pages.numbers import UNIT_WORDS, numerals
from tests.web.javascript import run

# What is written in a field for days, and the digits that are meant; None where it stays as it is.
DAYS = {
    "": "",
    "  ": "",
    "1": "1",
    " 1 ": "1",
    "\u30001\u3000": "1",
    "１": "1",
    "１２": "12",
    "007": "7",
    "0": "0",
    "1天": "1",
    "1 天": "1",
    "１　天": "1",
    "3日": "3",
    "2days": "2",
    "2 Days": "2",
    "1 day": "1",
    "4D": "4",
    "一": "1",
    "两": "2",
    "兩天": "2",
    "十": "10",
    "十二天": "12",
    "二十": "20",
    "九十九": "99",
    "〇": "0",
    # As it comes out of a chat, with a mark that nobody sees.
    "\u200b3\u200e": "3",
    # Another unit, more than one number, or no whole one.
    "1小时": None,
    "2h": None,
    "1天3小时": None,
    "3.5": None,
    "3,000": None,
    "½": None,
    "半": None,
    "-1": None,
    "1e3": None,
    "一百": None,
    "天": None,
    "days": None,
    "two": None,
    "几天": None,
    "1天前": None,
}


def tidied(written: list[str], units: list[str]) -> list[dict[str, str]]:
    words = {"numerals": numerals(), "units": UNIT_WORDS}
    values = [[text, words, units] for text in written]
    found: list[dict[str, str]] = run("form/number.js", "(value) => it.tidy(...value)", values)
    return found


def test_what_people_write_becomes_plain_digits_and_all_else_stays():
    found = dict(zip(DAYS, tidied(list(DAYS), ["days"]), strict=True))
    assert {written: said["text"] for written, said in found.items()} == {
        written: written if meant is None else meant for written, meant in DAYS.items()
    }


def test_of_several_units_the_one_that_is_written_is_told():
    meant = {
        "12": {"text": "12"},
        "12小时": {"text": "12", "unit": "hours"},
        "三天": {"text": "3", "unit": "days"},
        "两个小时": {"text": "2", "unit": "hours"},
        "48 hrs": {"text": "48", "unit": "hours"},
        "3d": {"text": "3", "unit": "days"},
        "30分钟": {"text": "30分钟"},
    }
    assert dict(zip(meant, tidied(list(meant), ["hours", "days"]), strict=True)) == meant


def test_minutes_have_words_of_their_own():
    meant = {"20分钟": "20", "20 分": "20", "5 min": "5", "3m": "3", "四十五分鐘": "45", "1時": "1時"}
    found = [said["text"] for said in tidied(list(meant), ["minutes"])]
    assert dict(zip(meant, found, strict=True)) == meant


# A field on a page, of which no more is here than it asks for: its words, what is in it, and whoever listens.
FIELD = """([written, words, units]) => {
    globalThis.HTMLElement = class { textContent = JSON.stringify(words); };
    const form = { querySelector: () => new HTMLElement() };
    let changed = 0, tell;
    const element = {
        form,
        get value() { return written; },
        set value(text) { changed += 1; written = text; },
        addEventListener: (_, listener) => { tell = listener; },
    };
    const field = new it.NumberInput(element, units);
    const read = [field.isEmpty, field.isWrong, field.value, field.unit ?? null];
    tell();
    return [...read, written, changed];
}"""


# What is written in a field for days: whether it counts as empty and as wrong, the number, the unit that was
# written along, and what the field shows afterwards.
FIELDS: dict[str, tuple[bool, bool, int | str, str | None, str]] = {
    "": (True, False, 0, None, ""),
    "  ": (True, False, 0, None, ""),
    "12": (False, False, 12, None, "12"),
    "０７": (False, False, 7, None, "7"),
    "三天": (False, False, 3, "days", "3"),
    "半天": (False, True, "半天", None, "半天"),
    "3.5": (False, True, "3.5", None, "3.5"),
}


def test_a_field_tells_nothing_from_a_number_and_from_what_is_none():
    words = {"numerals": numerals(), "units": UNIT_WORDS}
    found = run("form/number.js", FIELD, [[written, words, ["days"]] for written in FIELDS])
    # What is in the field is written anew only where it is another: that would move the cursor.
    wanted = [[*said, int(said[-1] != written)] for written, said in FIELDS.items()]
    assert dict(zip(FIELDS, found, strict=True)) == dict(zip(FIELDS, wanted, strict=True))
