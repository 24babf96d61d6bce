"""Lists what people write for a whole number and its unit, for the checker's fields to tidy."""

_DIGITS = "零一二三四五六七八九"

# What may stand after a number in a field of that unit, in either language, in small letters.
UNIT_WORDS: dict[str, tuple[str, ...]] = {
    "days": ("天", "日", "day", "days", "d"),
    "hours": ("小时", "小時", "时", "時", "个小时", "個小時", "hour", "hours", "hr", "hrs", "h"),
    "minutes": ("分钟", "分鐘", "分", "minute", "minutes", "min", "mins", "m"),
}


def numerals() -> dict[str, str]:
    """Return the plain Chinese numerals below a hundred, each with its digits."""
    found = {_numeral(number): str(number) for number in range(100)}
    return found | {"〇": "0", "两": "2", "兩": "2"}


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + ("" if ones == 0 else _DIGITS[ones])
