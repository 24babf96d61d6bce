"""Words a calendar entry and its reminders in Chinese."""

TEXT: dict[str, str] = {
    "calendar.summary": "{sentence} · 抖音售后",
    "calendar.summary.named": "{sentence} · 抖音售后（{name}）",
    "calendar.act": "{act}：{end}前",
    "calendar.wait": "看一眼 App：{actor}最迟应在{end}前{act}",
    "calendar.complaint-12315.wait": "问一问 12315：{actor}最迟应在{end}前{act}",
    "calendar.unknown": "看一眼 App：{actor}{act}的时限最早{end}到期，最晚哪天现在说不准",
    "calendar.complaint-12315.unknown": "问一问 12315：{actor}{act}的时限最早{end}到期，最晚哪天现在说不准",
}
