"""Every text the facts rest on: its date, where it can be read, when it was read and should be read again.

What each is called, and how much of it was read, is wording (`source.ID`, `source.ID.read`). Whoever has read
a text again changes its `read` here: the day by which it should be read once more follows.
"""

from rules.rulebook.model import Source

# After how many months a text should be read again, by how fast texts of its kind change.
_PLATFORM, _ARTICLE, _LAW, _REPEALED = 3, 6, 12, 12

_DOUYIN = "https://school.jinritemai.com/doudian/web/article/"


def _source(name: str, *, date: str, where: str, read: str, months: int) -> Source:
    """Return a source that should be read again so many months after it was read."""
    year, month, day = map(int, read.split("-"))
    years, month_before = divmod(month - 1 + months, 12)
    # The 28th is in every month.
    review_by = f"{year + years}-{month_before + 1:02}-{min(day, 28):02}"
    return Source(name, date=date, where=where, read=read, review_by=review_by)


SOURCES: tuple[Source, ...] = (
    _source("guide-2023", date="2023-02-20", where="", read="2026-11-23", months=_ARTICLE),
    _source(
        "dispute-2026", date="2026-06-05", where=_DOUYIN + "aJkboynit5yb", read="2026-11-23", months=_PLATFORM
    ),
    _source(
        "no-reason-2026",
        date="2026-06-22",
        where=_DOUYIN + "aJmEsBoSPU5g",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "cod-retired-2026",
        date="2026-04-28",
        where=_DOUYIN + "aJikR2KtbpGR",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "fraud-shipping-2026",
        date="2026-07-27",
        where=_DOUYIN + "aJo44CiDDaqb",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "advance-repeal-2025",
        date="2025-12-23",
        where=_DOUYIN + "aJcHs3TKfRqU",
        read="2026-11-23",
        months=_REPEALED,
    ),
    _source(
        "exchange-repeal-2026",
        date="2026-06-05",
        where=_DOUYIN + "aJkdxotXV8qx",
        read="2026-11-23",
        months=_REPEALED,
    ),
    _source(
        "service-norm-2025",
        date="2025-10-28/2025-11-25",
        where=f"{_DOUYIN}aJZZCnr9x1Ra {_DOUYIN}aJaryLS7uH9t",
        read="2026-11-23",
        months=_PLATFORM,
    ),
    _source(
        "freight-2026", date="2026-08-18", where=_DOUYIN + "aJpAMtJPdWH7", read="2026-11-23", months=_PLATFORM
    ),
    _source(
        "consumer-law", date="2013", where="arts. 23, 24, 25, 44, 46, 55", read="2026-11-23", months=_LAW
    ),
    _source(
        "no-reason-measures",
        date="2017/2020",
        where="arts. 6-14, 17, 19",
        read="2026-11-29",
        months=_LAW,
    ),
    _source("civil-code", date="", where="arts. 200-204", read="2026-11-23", months=_LAW),
    _source("ecommerce-law", date="", where="arts. 51, 53, 59-63", read="2026-11-23", months=_LAW),
    _source(
        "complaint-2026",
        date="2026-04-15",
        where="arts. 8, 10, 13, 15, 16, 22, 23, 25, 45, 46",
        read="2026-11-23",
        months=_LAW,
    ),
    _source("court-2022", date="2022-03-15", where="arts. 1, 3", read="2026-11-23", months=_LAW),
    _source("complaint-2019", date="2019/2022", where="", read="2026-11-23", months=_REPEALED),
    # Not by its age: the schedule of the next year is published about then.
    Source("holidays-2026", date="2025-11", where="gov.cn", read="2026-11-23", review_by="2026-12-01"),
    _source("verify-2025", date="2025-04", where="", read="2026-11-29", months=_PLATFORM),
    _source("hotline-unified-2025", date="2025-12", where="", read="2026-11-29", months=_PLATFORM),
    _source("police-96110", date="2019/2025", where="", read="2026-11-29", months=_LAW),
    _source("hotline-2026", date="2025/2026", where="", read="2026-11-23", months=_PLATFORM),
)
