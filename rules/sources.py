"""Every text the facts rest on: when it dates from and where it can be read.

What each is called, and how much of it was read, is wording (`source.ID`, `source.ID.read`).
"""

from rules.model import Source

_DOUYIN = "https://school.jinritemai.com/doudian/web/article/"

SOURCES: tuple[Source, ...] = (
    Source("guide-2023", date="2023-02-20", where=""),
    Source("dispute-2026", date="2026-06-05", where=_DOUYIN + "aJkboynit5yb"),
    Source("no-reason-2026", date="2026-06-22", where=_DOUYIN + "aJmEsBoSPU5g"),
    Source("cod-retired-2026", date="2026-04-28", where=_DOUYIN + "aJikR2KtbpGR"),
    Source("fraud-shipping-2026", date="2026-07-27", where=_DOUYIN + "aJo44CiDDaqb"),
    Source("advance-repeal-2025", date="2025-12-23", where=_DOUYIN + "aJcHs3TKfRqU"),
    Source("exchange-repeal-2026", date="2026-06-05", where=_DOUYIN + "aJkdxotXV8qx"),
    Source(
        "service-norm-2025",
        date="2025-10-28/2025-11-25",
        where=f"{_DOUYIN}aJZZCnr9x1Ra {_DOUYIN}aJaryLS7uH9t",
    ),
    Source("freight-2026", date="2026-08-18", where=_DOUYIN + "aJpAMtJPdWH7"),
    Source("consumer-law", date="2013", where="arts. 23, 24, 25, 44, 46, 55"),
    Source("no-reason-measures", date="2017/2020", where=""),
    Source("civil-code", date="", where="arts. 200-204"),
    Source("ecommerce-law", date="", where="arts. 51, 53, 59-63"),
    Source("complaint-2026", date="2026-04-15", where="arts. 8, 10, 13, 15, 16, 22, 23, 25, 45, 46"),
    Source("court-2022", date="2022-03-15", where="arts. 1, 3"),
    Source("complaint-2019", date="2019/2022", where=""),
    Source("holidays-2026", date="2025-11", where="gov.cn"),
    Source("hotline-2026", date="2025/2026", where=""),
)
