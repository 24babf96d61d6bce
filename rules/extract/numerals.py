"""Reads small whole numbers, in digits, in Chinese and in English words."""

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7} | {
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}

# A number below a hundred as it stands in a date or a time.
NUMBER = "(?:[0-9]{1,2}|[〇零一二两三四五六七八九十]{1,3})"


def number(words: str) -> int | None:
    """Return what a number is, or None where the words are none."""
    if words.isascii():
        return int(words) if words.isdigit() else _WORDS.get(words)
    if "十" not in words:
        # One digit after the other, as years are written; a leading zero as in 零五分 changes nothing.
        digits = [_DIGITS.get(character) for character in words]
        return None if None in digits else int("".join(map(str, digits)))
    tens, _, ones = words.partition("十")
    parts = (_DIGITS.get(tens, None) if tens else 1), (_DIGITS.get(ones, None) if ones else 0)
    return None if None in parts else (parts[0] or 0) * 10 + (parts[1] or 0)
