"""Finds the smallest words for times: a day, a weekday, a part of a day, a clock time, a zone, so long ago.

Numbers that are something else, such as those of an order or a price, are found first and passed over.
"""

import re
from collections.abc import Iterator

from rules.extract.numerals import NUMBER
from rules.extract.starts import at_starts

_N = NUMBER
_YEAR = "(?:[0-9]{4}|[〇零一二三四五六七八九]{4})"
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT_WEEKDAYS = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_COUNT = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,3}"
_NOT_IN_A_NUMBER = r"(?<![0-9a-z./\-])"

# What is no time though it has numbers: prices, versions, numbers of orders and telephones, limits.
_PASSED_OVER = (
    r"[¥$€£]\s?[0-9][0-9,.]*"
    r"|(?<![0-9.])[0-9][0-9,.]*\s?(?:元|块|rmb\b|yuan\b|cny\b|usd\b|%|折|件|个工作日)"
    r"|\bv[0-9]+(?:\.[0-9]+)*"
    r"|(?:版本|version|系统|ios|android)\s?号?:?\s?[0-9]+(?:\.[0-9]+)*"
    r"|(?<![0-9.])[0-9]{1,3}(?:\.[0-9]+){2,}(?!\.?[0-9])(?<!\.[12][0-9]{3})"
    r"|[0-9]{3,4}[- ][0-9]{3,4}[- ][0-9]{4}(?![0-9])|[0-9]{3,4}-[0-9]{7,8}|[0-9]{7,}(?![0-9])"
    r"|(?<![a-z0-9])(?=[a-z0-9]*[a-z])(?=[a-z0-9]*[0-9]{3})[a-z0-9]{6,}(?![a-z0-9])"
    r"|(?:[0-9]{1,3}|[〇零一二两三四五六七八九十]{1,3})\s?(?:个?(?:工作日|小时|钟头|月|星期)|天|日|周|分钟|年)\s?(?:之|以)?(?:内|后|以上|以下|无理由)"
    r"|(?:\b(?:within|in|after|for|every)\s+)(?:the\s+)?(?:\w+\s+)?[0-9]+\s+(?:hours?|days?|weeks?|minutes?|months?)\b(?!\s+ago)"
    r"|[0-9]+-(?:day|hour)\b"
)

_ATOM = re.compile(
    at_starts(
        rf"(?P<skip>{_PASSED_OVER})"
        # So long ago.
        rf"|(?P<ago>(?<![0-9.])(?=[0-9〇零一二两三四五六七八九十半几])"
        rf"(?:(?P<ago_days>[0-9]{{1,3}}|{_N}|几)\s?(?P<ago_unit>天|周|个?星期|个?礼拜|个?月|年))?\s?"
        rf"(?:(?P<ago_hours>[0-9]{{1,3}}|{_N}|半|几)\s?个?(?P<ago_more>多)?(?P<ago_half>半)?(?:小时|钟头))?\s?"
        rf"(?:(?P<ago_minutes>[0-9]{{1,3}}|{_N}|几)\s?分钟?)?(?:以|之)?前)"
        rf"|(?P<since>\b(?:(?P<half_hour>half an hour)|(?P<hour_half>an hour and a half)"
        rf"|(?<![0-9.])(?P<count>{_COUNT})\s(?P<unit>minute|min|hour|hr|day|week|month|year)s?)\sago\b)"
        r"|(?P<vague>\b(?:a few|several|a couple of|some)\s(?:minutes|hours|days|weeks|months)\sago\b"
        r"|前几天|前些天|前阵子|最近|当天|当日|当晚|次日|第二[天日]|前晚|午夜|the (?:next|same|following|other) day"
        r"|\b(?:recently|midnight)\b)"
        r"|(?P<now>刚刚|刚才|\bjust now\b)"
        # A day.
        rf"|(?P<ymd>(?P<y1>{_YEAR})\s?年\s?(?P<m1>{_N})\s?月\s?(?P<d1>{_N})\s?[日号]?)"
        rf"|{_NOT_IN_A_NUMBER}(?P<ymd2>(?P<y2>[0-9]{{4}})(?P<sep>[-/.])(?P<m2>[0-9]{{1,2}})(?P=sep)(?P<d2>[0-9]{{1,2}}))"
        r"(?![0-9]|[-/.][0-9])"
        rf"|{_NOT_IN_A_NUMBER}(?P<dmy>(?P<d3>[0-9]{{1,2}})(?P<sep3>[-/.])(?P<m3>[0-9]{{1,2}})(?P=sep3)(?P<y3>[0-9]{{4}}))"
        r"(?![0-9]|[-/.][0-9])"
        rf"|(?P<md>(?P<m4>{_N})\s?月\s?(?P<d4>{_N})(?:\s?[日号]|(?=\s?(?:[,，。;；早上中下傍晚凌半夜]|[0-9]{{1,2}}:|$|\n))))"
        rf"|{_NOT_IN_A_NUMBER}(?P<md2>(?P<m5>[0-9]{{1,2}})[-/.](?P<d5>[0-9]{{1,2}}))(?=\s{{1,3}}[0-9]{{1,2}}:[0-9]{{2}})"
        rf"|{_NOT_IN_A_NUMBER}(?P<slash>(?P<m6>[0-9]{{1,2}})/(?P<d6>[0-9]{{1,2}}))(?![0-9/.%])"
        rf"|(?P<monthday>(?:(?P<month>上个?月|本月|这个?月)\s?|(?<![第单编型0-9.]))(?P<d7>{_N})\s?[日号])"
        r"(?![店线楼门馆仓机码院房车位桌柜内前后之以起线常用记报志期历子])"
        rf"|\b(?P<mdy>(?P<m8>{_MONTHS})\.?\s?(?P<d8>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<y8>[0-9]{{4}}))?)"
        r"(?![0-9:]|\s?(?:days?|hours?|minutes?|%|yuan|-\s?[0-9]))"
        rf"|(?<![0-9.:/])(?P<dmy2>(?P<d9>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m9>{_MONTHS})\b\.?(?:,?\s(?P<y9>[0-9]{{4}})(?![0-9:]))?)"
        r"|(?P<day>大前天|前天|昨[天日]|今[天日]|明[天日早晚]|大?后天|the day before yesterday|\byesterday\b|\btoday\b"
        r"|the day after tomorrow|\btomorrow\b)"
        r"|(?P<day_part>今早|今晨|今晚|昨早|\bthis (?:morning|afternoon|evening)\b|\btonight\b)"
        r"|(?P<last_night>昨[晚夜](?!上)|昨晚上|\blast night\b)"
        r"|(?P<period>上上?(?:周|个?星期|个?礼拜|个?月)(?![一二三四五六日天末0-9]|\s?[0-9])|[这本下](?:周|个?星期|个?礼拜)(?![一二三四五六日天末])|下个?月"
        r"|\b(?:last|this|next) (?:week|month|year)\b|周末|\bweekend\b)"
        r"|(?P<weekday>(?P<which>上上|上|这|本|下)?一?个?(?<![一二两三四五六七八九十0-9每])(?:周|星期|礼拜)(?P<zh_day>[一二三四五六日天]))"
        rf"|\b(?P<weekday2>(?:(?P<which2>last|this|next|on|past|every)\s(?:the\s)?)?(?P<en_day>{_WEEKDAYS})\b"
        rf"|(?:(?P<which3>last|this|next|on)\s)?(?P<short_day>{_SHORT_WEEKDAYS})\b\.?(?=,?\s(?:[0-9]|(?:{_MONTHS})\b)))"
        # A part of a day.
        r"|(?P<part>凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|晚间|夜里|深夜|半夜|夜间"
        r"|\bearly (?:in the )?morning\b|(?<!good )\bmorning\b|\bnoon\b|\bmidday\b|(?<!good )\bafternoon\b"
        r"|(?<!good )\bevening\b|\bnight\b)(?!好)"
        # A clock time.
        r"|(?<![0-9:.])(?P<clock>(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,6})?)?)"
        r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?P<zone>z\b|\s?(?:utc|gmt)(?:\s?[+-][0-9]{1,2}(?::?[0-9]{2})?)?|\s?\+[0-9]{2}:?[0-9]{2}|-[0-9]{2}:?[0-9]{2})?"
        r"(?![0-9:])"
        rf"|(?P<clock2>(?<![0-9.:])(?P<hour2>{_N})\s?[点时](?![击赞评餐开选候间长效段限刻常])"
        rf"(?:钟|整|\s?(?:(?P<past>半|[一三]刻)|(?P<minute2>{_N})(?![0-9天月日年小元个件])\s?(?P<fen>分)?(?:\s?(?P<second2>{_N})\s?秒)?))?)"
        r"|(?<![0-9.:])(?P<clock3>(?P<hour3>[0-9]{1,2})(?:[.](?P<minute3>[0-9]{2}))?\s?(?:(?P<half3>[ap])\.?m\b\.?|o'?clock\b))"
        r"|\bat (?P<clock4>(?P<hour4>[0-9]{1,2}))(?![0-9:/%]|[.,-][0-9]|\s?[ap]\.?m\b)(?!\s?(?:days?|hours?|minutes?|yuan|percent|rmb)\b)"
        r"|(?P<place>北京时间|中国时间|\b(?:beijing|china) time\b)",
        others="¥$€£ ",
    )
)


def atoms(folded: str) -> Iterator[re.Match[str]]:
    """Yield the words for times in a folded text, in order; the kind of each is its ``lastgroup``."""
    return (match for match in _ATOM.finditer(folded) if match["skip"] is None)


def kind(atom: re.Match[str]) -> str:
    """Return what an atom is: the name of the group that holds all of it."""
    return next(name for name in KINDS if atom[name] is not None)


DAYS = ("ymd", "ymd2", "dmy", "md", "md2", "slash", "monthday", "mdy", "dmy2", "day")
WEEKDAYS = ("weekday", "weekday2")
CLOCKS = ("clock", "clock2", "clock3", "clock4")
ALONE = ("ago", "since", "vague", "now", "period")
KINDS = (*DAYS, *WEEKDAYS, *CLOCKS, *ALONE, "day_part", "last_night", "part", "place")
