"""Folds a text to one way of writing, each character to one character, so that places stay the same."""

_TRADITIONAL = (
    "絕駁請貨運單號臺檢證據訴簽訂買賣賠過後時點剛兩鐘週禮還餘剩購寄發達協議終調滿級認確撤銷關處審"
    "個們給說會將讓變應該沒"
)
_SIMPLIFIED = (
    "绝驳请货运单号台检证据诉签订买卖赔过后时点刚两钟周礼还余剩购寄发达协议终调满级认确撤销关处审"
    "个们给说会将让变应该没"
)
_FULL_WIDTH = 0xFEE0
_ASCII = range(0x21, 0x7F)
_FOLDED = str.maketrans(
    {
        **{code: chr(code).lower() for code in _ASCII},
        **{code + _FULL_WIDTH: chr(code).lower() for code in _ASCII},
        # Of the traditional characters those in the words that are looked for.
        **dict(zip(map(ord, _TRADITIONAL), _SIMPLIFIED, strict=True)),
        **dict.fromkeys(map(ord, "\u3000\u00a0\t\r"), " "),
        **dict.fromkeys(map(ord, "–—−"), "-"),
        ord("’"): "'",
    }
)


def fold(text: str) -> str:
    """Return a text in half width, small letters and simplified characters, as long as it was."""
    return text.translate(_FOLDED)
