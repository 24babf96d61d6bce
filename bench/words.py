"""The words around the figures, in both languages; the figures themselves come from the results."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "who.ours": "本站",
        "who.stock-main": "原样 Pyodide，页面里",
        "who.stock-worker": "原样 Pyodide，worker 里",
        "who.pyscript": "PyScript",
        "who.theme": "pyodide-mkdocs-theme",
        "kind.cold": "第一次打开",
        "kind.slow": "第一次打开，慢网络",
        "kind.repeat": "再次打开",
        "kind.bytes": "第一次打开的传输量",
        "column.who": "页面",
        "column.cold": "第一次打开",
        "column.slow": "慢网络上第一次打开",
        "column.repeat": "再次打开",
        "column.cold-bytes": "第一次的传输量",
        "column.repeat-bytes": "再次打开的传输量",
        "chart.title": "打开页面到看见答案要多久、传输多少：越短越好",
        "spread": "{median}（{least}–{most}）",
        "seconds": "{value} 秒",
        "milliseconds": "{value} 毫秒",
        "megabytes": "{value} MB",
        "kilobytes": "{value} kB",
        "bytes": "{value} 字节",
        "times": "{value} 倍",
        "a-second": "{value} 个/秒",
        "left-out": "没有测 {who}：{why}",
        "why.not-fetched": "这次没能取到它需要的文件。",
        "why.not-built": "它的页面这次没能做出来。",
        "why.no-answer": "它的页面没有给出答案。",
        "no-answer": "没有答案",
        "patience": "「没有答案」：等了 {patience} 秒也没有出现。",
        "not-measured": "还没有测过。",
        "column.target": "目标",
        "column.limit": "要求",
        "column.found": "测得",
        "column.met": "结果",
        "met": "达到",
        "missed": "没有达到",
        "at-most": "不超过 {limit}",
        "at-least": "不少于 {limit}",
        "target.cold": "第一次打开，与较快的原样 Pyodide 相比",
        "target.slow": "慢网络上第一次打开，与较快的原样 Pyodide 相比",
        "target.repeat": "再次打开，与较快的原样 Pyodide 相比",
        "target.cold-bytes": "第一次打开到看见答案的传输量",
        "target.reading-bytes": "最重的一个阅读页的传输量",
        "target.answers": "命令行每秒回答的数量，不计启动",
        "target.warm-build": "改一页后重新构建",
        "column.what": "做什么",
        "column.rate": "速度",
        "column.time": "用时",
        "column.pages": "每种语言的页数",
        "column.per-page": "平均每页",
        "growth": "页数多到 {pages} 倍，用时多到 {longer} 倍。",
        "build.from-nothing": "软件包装好以后从头构建",
        "build.site": "只做全部页面",
        "build.page-changed": "改一页后重新构建",
        "build.nothing-changed": "什么都没有改",
        "engine.started": "不计启动",
        "engine.whole": "计入启动",
        "latency.page": "最后一次按键到新答案，页面降速 {slow_down} 倍",
        "latency.python": "其中 Python 用的时间，没有降速",
        "latency.slow": "如果 Python 也同样降速",
        "machine.processor": "处理器",
        "machine.cores": "核数",
        "machine.memory": "内存",
        "machine.system": "系统",
        "machine.kernel": "内核",
        "machine.versions": "版本",
        "machine.dates": "测量日期",
        "gibibytes": "{value} GiB",
        "separator": "，",
        "colon": "：",
        "part.startup": "打开",
        "part.latency": "按键",
        "part.throughput": "命令行",
        "part.build": "构建",
    },
    "en": {
        "who.ours": "This site",
        "who.stock-main": "Stock Pyodide, in the page",
        "who.stock-worker": "Stock Pyodide, in a worker",
        "who.pyscript": "PyScript",
        "who.theme": "pyodide-mkdocs-theme",
        "kind.cold": "First visit",
        "kind.slow": "First visit, slow link",
        "kind.repeat": "Repeat visit",
        "kind.bytes": "Data sent for the first visit",
        "column.who": "Page",
        "column.cold": "First visit",
        "column.slow": "First visit, slow link",
        "column.repeat": "Repeat visit",
        "column.cold-bytes": "Data, first visit",
        "column.repeat-bytes": "Data, repeat visit",
        "chart.title": "From opening the page to the answer: time and data, shorter is better",
        "spread": "{median} ({least}–{most})",
        "seconds": "{value} s",
        "milliseconds": "{value} ms",
        "megabytes": "{value} MB",
        "kilobytes": "{value} kB",
        "bytes": "{value} bytes",
        "times": "{value} ×",
        "a-second": "{value} a second",
        "left-out": "{who} was not measured: {why}",
        "why.not-fetched": "the files it needs could not be fetched this time.",
        "why.not-built": "its page could not be built this time.",
        "why.no-answer": "its page came to no answer.",
        "no-answer": "no answer",
        "patience": "“No answer”: none came in {patience} seconds.",
        "not-measured": "Not measured yet.",
        "column.target": "Target",
        "column.limit": "Wanted",
        "column.found": "Measured",
        "column.met": "Result",
        "met": "met",
        "missed": "missed",
        "at-most": "at most {limit}",
        "at-least": "at least {limit}",
        "target.cold": "First visit, against the faster stock Pyodide",
        "target.slow": "First visit on the slow link, against the faster stock Pyodide",
        "target.repeat": "Repeat visit, against the faster stock Pyodide",
        "target.cold-bytes": "Data sent until the answer, first visit",
        "target.reading-bytes": "Data sent for the heaviest reading page",
        "target.answers": "Answers on the command line, start not counted",
        "target.warm-build": "Build after a change to one page",
        "column.what": "What",
        "column.rate": "Rate",
        "column.time": "Time",
        "column.pages": "Pages in each language",
        "column.per-page": "For each page",
        "growth": "With {pages} times as many pages the build takes {longer} times as long.",
        "build.from-nothing": "Build from nothing but installed packages",
        "build.site": "All pages only",
        "build.page-changed": "Build after a change to one page",
        "build.nothing-changed": "Build when nothing has changed",
        "engine.started": "start not counted",
        "engine.whole": "start counted",
        "latency.page": "From the last keystroke to the new answer, page slowed down {slow_down} times",
        "latency.python": "Of that in Python, which is not slowed down",
        "latency.slow": "If Python were slowed down as much",
        "machine.processor": "Processor",
        "machine.cores": "Cores",
        "machine.memory": "Memory",
        "machine.system": "System",
        "machine.kernel": "Kernel",
        "machine.versions": "Versions",
        "machine.dates": "Measured on",
        "gibibytes": "{value} GiB",
        "separator": ", ",
        "colon": ": ",
        "part.startup": "opening",
        "part.latency": "keystrokes",
        "part.throughput": "command line",
        "part.build": "build",
    },
}


def say(lang: str, key: str, **values: object) -> str:
    """Return words in a language, with values put in.

    Raises:
        KeyError: there are no such words.
    """
    return WORDS[lang][key].format(**values)


class Unit(NamedTuple):
    """How figures of one kind are written.

    Attributes:
        key: the words around the number.
        number: how the number is written.
    """

    key: str
    number: Callable[[float], str]

    def write(self, lang: str, value: float) -> str:
        """Write a value with its unit."""
        return say(lang, self.key, value=self.number(value))

    def spread(self, lang: str, spread: Mapping[str, float]) -> str:
        """Write a median, and behind it the least and the most where there were several runs."""
        median = self.write(lang, spread["median"])
        if spread["runs"] == 1:
            return median
        least, most = (self.number(spread[end]) for end in ("least", "most"))
        return say(lang, "spread", median=median, least=least, most=most)


# To a hundredth of a second, or a tenth from ten seconds on.
SECONDS = Unit("seconds", lambda value: f"{value:.1f}" if value >= 10 else f"{value:.2f}")
MS_AS_SECONDS = Unit("seconds", lambda value: SECONDS.number(value / 1000))
MILLISECONDS = Unit("milliseconds", lambda value: f"{value:.0f}")
A_SECOND = Unit("a-second", lambda value: f"{value:,.0f}")
TIMES = Unit("times", lambda value: f"{value:.2f}")


def size(lang: str, count: float, digits: int = 1) -> str:
    """Write a number of bytes in the greatest unit that it fills, megabytes to a hundredth."""
    if count >= 1_000_000:
        return say(lang, "megabytes", value=f"{count / 1_000_000:.2f}")
    if count >= 1000:
        return say(lang, "kilobytes", value=f"{count / 1000:.{digits}f}")
    return say(lang, "bytes", value=f"{count:.0f}")
