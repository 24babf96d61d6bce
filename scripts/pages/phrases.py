"""Lists what the app's labels mean, and sentences that are ready to send; each can be copied.

A label's characters are the app's, so they are data; what it means is wording (`label.NAME`). A sentence to
send is the same Chinese on the pages of both languages (`phrase.NAME` in the Chinese wording); the English
wording says what it means.
"""

from dataclasses import dataclass
from html import escape

from rules.wording import text
from scripts.pages.inline import cite


@dataclass(frozen=True, slots=True)
class Label:
    """A word that the app shows.

    Attributes:
        name: what its wording is filed under.
        hanzi: the characters on the screen.
        pinyin: how they are said, with tone marks.
        facts: ids of the facts that name it; none where it is only a word that orders usually show.
    """

    name: str
    hanzi: str
    pinyin: str
    facts: tuple[str, ...] = ()


LABELS: dict[str, tuple[Label, ...]] = {
    "request": (
        Label("details", "订单详情", "dìngdān xiángqíng", ("F66",)),
        Label("ask", "申请售后", "shēnqǐng shòuhòu", ("F66",)),
        Label("return", "退货退款", "tuìhuò tuìkuǎn"),
        Label("refund-only", "仅退款", "jǐn tuìkuǎn"),
        Label("exchange", "换货", "huànhuò"),
        Label("tracking", "退货单号", "tuìhuò dānhào", ("F31",)),
        Label("apply", "申请平台介入", "shēnqǐng píngtái jièrù", ("F66",)),
        Label("intervention", "平台介入", "píngtái jièrù", ("F1",)),
        Label("evidence", "举证", "jǔzhèng", ("F6",)),
        Label("validity", "商家售后服务有效期", "shāngjiā shòuhòu fúwù yǒuxiàoqī", ("F5",)),
    ),
    "order": (
        Label("to-pay", "待付款", "dài fùkuǎn"),
        Label("to-ship", "待发货", "dài fāhuò"),
        Label("to-receive", "待收货", "dài shōuhuò"),
        Label("signed", "已签收", "yǐ qiānshōu"),
        Label("refuse", "拒收", "jùshōu", ("F87",)),
        Label("insurance", "运费险", "yùnfèixiǎn", ("F85",)),
        Label("no-reason", "七天无理由退货", "qī tiān wú lǐyóu tuìhuò", ("F72",)),
    ),
    "people": (
        Label("seller", "商家", "shāngjiā"),
        Label("service", "客服", "kèfú"),
        Label("after-sales", "售后客服", "shòuhòu kèfú", ("F60",)),
        Label("courier", "快递", "kuàidì"),
    ),
    "settings": (
        Label("me", "我", "wǒ", ("F62",)),
        Label("settings", "设置", "shèzhì", ("F62",)),
        Label("help", "反馈与帮助", "fǎnkuì yǔ bāngzhù", ("F62",)),
        Label("mine", "我的反馈", "wǒ de fǎnkuì", ("F62",)),
        Label("about", "关于抖音", "guānyú Dǒuyīn", ("F63",)),
    ),
    "danger": (
        Label("code", "验证码", "yànzhèngmǎ", ("F65",)),
        Label("screen", "共享屏幕", "gòngxiǎng píngmù", ("F65",)),
        Label("cod", "货到付款", "huò dào fùkuǎn", ("F13",)),
        Label("collect", "到付", "dàofù", ("F87",)),
    ),
}


def labels(lang: str, group: str) -> str:
    """Return a group of the app's labels with what each means; readers of English also see how it is said."""
    return "\n\n".join(_entry(lang, label) for label in LABELS[group])


def phrase(lang: str, name: str) -> str:
    """Return a text in Chinese to copy as it stands; readers of English also see what it says."""
    ready = f'<p class="phrase" lang="zh" data-copy>{escape(text("zh", f"phrase.{name}"))}</p>'
    return ready if lang == "zh" else f"{ready}\n\n{text(lang, f'phrase.{name}')}\n{{: .gloss }}"


def copying(lang: str) -> str:
    """Return the place where a page tells that something was copied, with the words for it."""
    words = " ".join(
        f'data-{word}="{escape(text(lang, f"copy.{word}"))}"' for word in ("do", "done", "refused")
    )
    return f'<p class="copy-said" role="status" {words}></p>'


def _entry(lang: str, label: Label) -> str:
    """Return one label as an entry of a definition list."""
    term = f'<span lang="zh" data-copy>{label.hanzi}</span>'
    if lang != "zh":
        term += f' <span class="pinyin" lang="zh-Latn">{label.pinyin}</span>'
    return f"{term}\n:   {text(lang, f'label.{label.name}')}{cite(lang, *label.facts)}"
