"""Words the field for pasted text and what was read in it, in Chinese."""

TEXT: dict[str, str] = {
    "pasted": "把 App 或聊天里的文字贴进来",
    "pasted.example": "例如：商家拒绝了售后申请 2026-11-20 15:30",
    "pasted.private": "文字只在你的浏览器里读，不保存，也不发出去。",
    "pasted.read": "读出时间，填到下面",
    "pasted.missing": "请先把文字贴进来。",
    "pasted.edit": "改文字",
    "pasted.starting": "正在启动计算程序，启动好了就读……",
    "pasted.failed": "计算程序没能启动，现在读不了。文字还在：可以再点一次，或者在下面自己填。",
    "pasted.too-large": "文字太长，最多 20000 字。请只留有关的几句，再点一次。",
    "pasted.text": "原文",
    "pasted.found": "读懂的",
    "pasted.quote": "（原文：「{quote}」）",
    "pasted.left": "还剩 {left}",
    "pasted.unread": "没读懂，没有填",
    "pasted.nothing": "没读到发生了什么、什么时候。请在下面自己选、自己填。",
    "pasted.which-flow": "文字里没说是哪一种，请选：",
    "pasted.which-clock": "文字里的时间，是哪里的时间？",
    "pasted.clock.china": "北京时间",
    "pasted.clock.own": "我的时间",
    "pasted.done": "已经填到下面。请核对，再点「算一算」。",
}
