"""Says in Chinese what is wrong with a request and what to do about it."""

TEXT: dict[str, str] = {
    "error.not-json": "这不是能读懂的 JSON。请检查格式和编码（UTF-8）后再试。",
    "error.too-large": "内容太多：最多 64 KiB、50 个步骤；粘贴的文字最多 20000 字。请删去一些再试。",
    "error.wrong-type": "这一项的类型不对。请对照格式说明改正。",
    "error.unknown-field": "有一项不认识。如果这是别人发来的链接，请刷新页面再打开一次。",
    "error.missing-field": "少填了一项。请选好流程和发生的事，并填上日期；不知道日期，也可以只填 App 里的倒计时。",
    "error.unknown-flow": "没有这个流程。请重新选择你遇到的情况。",
    "error.unknown-event": "这个流程里没有这一步。请重新选择发生的事。",
    "error.bad-moment": "日期或时间不完整，或者没有这一天。请重新填写日期和时间（也可以写成 2026-11-20 或 2026-11-20T15:30；一段时间要早的在前，最多 31 天）。",
    "error.date-out-of-range": "日期超出范围：只能算 2000 年到 2100 年（北京时间）。请检查年份。",
    "error.events-out-of-order": "步骤的先后不对：后一步的时间早于前一步。请检查这两步的日期和时间。",
    "error.event-in-future": "这一步的时间还没到。请填已经发生的时间。",
    "error.event-not-possible": "按这个流程，前一步之后不会发生这一步。请检查步骤有没有选错。",
    "error.unknown-rule": "这个流程没有这项时限。请从列出的时限里重新选择。",
    "error.bad-remaining": "看不懂这个倒计时。请照 App 里显示的填整数：天、小时、分钟。",
    "error.rule-not-running": "按你填的步骤，这个倒计时还不会开始。请补上让它开始的那一步，或者换一个倒计时。",
    "error.no-own-limit": "这一项时限不能改填别的期限。请删掉填写的期限，再算一次。",
    "error.bad-limit": "看不懂填写的期限。请照举证要求里写的填整数，并选好小时或天。",
    "error.bad-pause": "检测的起止时间不对：结束不能早于开始，也不能晚于现在；还没检测完的，结束时间留空。请核对日期。",
    "error.pause-not-possible": "这一项时限不会因为检测而暂停。请删掉填写的检测时间，再算一次。",
    "refusal.endless-countdown": "倒计时填得太长：到期要到 2100 年以后了。请照 App 里显示的填整数：天、小时、分钟。",
    "refusal.too-many-pauses": "检测时间填得太多：最多 50 段。请删去一些，或把连着的几段合成一段。",
    # Where the reader filled in something the rules can only half explain.
    "warning.after-lapse": (
        "「{event}」发生时，前一个时限应该已经过了，流程本该自动走到下一步。以 App 里的状态为准。"
    ),
    "warning.possibly-after-lapse": "「{event}」发生时，前一个时限可能已经过了。以 App 里的状态为准。",
    "warning.step-missing": "「{event}」之前好像少了一步。补上它，答案会更准。",
    "warning.calendar-unknown": (
        "这个时限要算到 {year} 年，可没查到 {year} 年的放假安排，所以不说最后一天是哪天。"
        "官方安排公布后再算一次。"
    ),
    "warning.rule-in-transition": (
        "2026年4月15日换了新办法，你的投诉在那之前受理、到那天可能还没有结束。按新办法还是旧办法算，"
        "没查到规定，所以两个都列出。"
    ),
    "warning.pause-running": "你填的检测还没有结束。检测的时间不计算在内，什么时候结束还不知道，所以不说调解最晚到哪天为止。",
}
