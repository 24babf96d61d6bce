"""Words in Chinese what was read in a text."""

TEXT: dict[str, str] = {
    "read.nothing": "没看出发生了什么事。",
    "read.event": "{when}：{event}",
    "read.quote": "「{quote}」",
    "read.countdown": "{rule}：还剩 {left}",
    "read.unread": "没看懂的：",
}
