"""The measures of how the site speaks, on pages small enough to be counted by hand."""

from pathlib import Path

import pytest

from scripts.maintain.editorial.__main__ import main
from scripts.maintain.editorial.article import Article, read
from scripts.maintain.editorial.measures import (
    STATIC,
    marks_per_100,
    measure,
    sentence_p90,
    words,
    words_before,
)
from scripts.maintain.editorial.targets import HOME, TARGETS, Measure, Page, missed, most, pages


def article(body: str) -> Article:
    return read(f"<header>9 天</header><article>{body}</article><footer>9 天</footer>")


def text(body: str) -> str:
    return " ".join(article(body).text.split())


@pytest.mark.parametrize(
    ("body", "open_words"),
    [
        ("<h1>一<a class='headerlink' href='#x'>¶</a></h1><p>二\n三</p>", "一 二 三"),
        ("<details><summary>题</summary><p>折</p></details><p>开</p>", "题 开"),
        ("<details open><summary>题</summary><p>开</p></details>", "题 开"),
        ("<details><p>折</p><details open><summary>里</summary></details></details>", ""),
        ("<p hidden>不</p><template><p>不</p></template><svg><text>不</text></svg><p>有</p>", "有"),
        ("<p>一<br>二<img src='x'>三<input type='text'>四</p>", "一 二 三 四"),
        ("<p>一句。<a href='../sources/#f70'>F70</a></p>", "一句。"),
        ("<p class='sources'>依据：<a href='../sources/#f70'>F70</a></p>", ""),
        ("<details class='grounds' open><summary>依据</summary>不</details>", ""),
        ("<div data-part='topics'>不</div><section data-part='limits'>不</section>有", "有"),
        ("<nav>不</nav><p>有", "有"),
    ],
)
def test_only_what_stands_open_is_read(body: str, open_words: str):
    assert text(body) == open_words


def test_a_line_of_sources_counts_once_and_folded_marks_not():
    mark = "<a href='../sources/#f{}'>F{}</a>"
    cited = "".join(mark.format(number, number) for number in (1, 30, 70))
    assert article(f"<p>一{cited}</p>").marks == 3
    assert article(f"<p class='sources'>{cited}</p>").marks == 1
    assert article(f"<details class='grounds'><summary>依据</summary>{cited}</details>").marks == 1
    assert article(f"<details><summary>题</summary>{cited}</details>").marks == 0
    assert article("<a href='../sources/#standings'>有多可靠</a>").marks == 0
    # Two marks for 400 words, and for eight: a page of less than a hundred is taken for one of a hundred.
    for length, expected in ((400, 0.5), (8, 2)):
        page = article(f"<p>{'一' * length}{mark * 2}</p>".format(1, 1, 2, 2))
        assert marks_per_100(page, "zh") == expected


@pytest.mark.parametrize(
    ("said", "lang", "count"),
    [
        ("商家要在 48 小时内处理，看 App。", "zh", 12),
        ("15:30 and 2,000 yuan", "en", 4),
        ("Tap 申请售后 (“request after-sales”).", "en", 4),
        ("", "zh", 0),
    ],
)
def test_words_are_counted_as_each_language_has_them(said: str, lang: str, count: int):
    assert words(said, lang) == count


@pytest.mark.parametrize(
    ("body", "lang", "count"),
    [
        ("<h1>退货</h1><p>商家要在 <strong>48 小时</strong>内处理。</p>", "zh", 6),
        ("<p>拒绝后有 7 个工作日。</p>", "zh", 4),
        ("<p>最晚 24:00 之前。</p>", "zh", 2),
        # A date is no limit, nor is a year; the day that is one comes later.
        ("<p>2026 年 11 月 20 日的公示，给 7 日。</p>", "zh", 10),
        ("<p>出自 2023 年。</p>", "zh", 4),
        ("<p>先看 <a href='tel:95152'>95152</a></p>", "zh", 2),
        ("<p>先看<a class='md-button' href='x/'>算</a></p>", "zh", 2),
        ("<p>先看<a href='../check/#flow=x&event=y'>这里</a></p>", "zh", 2),
        ("<p>先看<a href='../checklist/'>这里</a></p>", "zh", 4),
        ("<p>先看<button>算</button></p>", "zh", 2),
        ("<p>先看<input type='hidden'>别的<input type='radio'>后</p>", "zh", 4),
        ("<p>先看</p><details><button>折</button></details><p hidden><button>不</button></p>", "zh", 2),
        ("<p>The seller has 48 hours.</p>", "en", 3),
        ("<p>Within 7 working days.</p>", "en", 1),
        ("<p>Since 2023 the rule of 7-day returns</p>", "en", 5),
        ("<p>Nothing here at all.</p>", "en", 4),
    ],
)
def test_words_before_the_first_time_or_thing_to_tap(body: str, lang: str, count: int):
    assert words_before(article(body), lang) == count


@pytest.mark.parametrize(
    ("body", "lang", "counts"),
    [
        ("<p>App 里的倒计时和这里不一样时，一律以 App 为准。</p>", "zh", (1, 0, 0)),
        ("<p>以 App 为准。App 里有倒计时？填它就行，一律以它为准。</p>", "zh", (2, 0, 0)),
        ("<p>金额以保单页面为准。</p>", "zh", (0, 0, 0)),
        ("<p><span class='standing'>未经官方确认</span> 多久退，没查到规定。</p>", "zh", (0, 1, 1)),
        ("<p>If the countdown in the app differs from this, the app is right.</p>", "en", (1, 0, 0)),
        ("<p>Go by the countdown. The app shows one. That is right.</p>", "en", (1, 0, 0)),
        ("<p>Not confirmed officially. We found no rule; no source states one.</p>", "en", (0, 1, 2)),
        ("<details><summary>题</summary>没查到。未经官方确认。以 App 为准。</details>", "zh", (0, 0, 0)),
    ],
)
def test_a_caveat_is_counted_each_time_it_stands_open(body: str, lang: str, counts: tuple[int, ...]):
    measured = measure(article(body), lang)
    assert (
        measured[Measure.APP_WINS],
        measured[Measure.NOT_CONFIRMED],
        measured[Measure.NOT_STATED],
    ) == counts


def test_nine_sentences_of_ten_are_this_long():
    # Without punctuation, spaces and what has no full stop: nine of 3 and one of 20.
    nine = "一二，三。" * 9
    assert sentence_p90(f"{nine}\n一个没有句号的很长很长很长的标题\n{'字' * 20}！", "zh") == 3
    assert sentence_p90(f"{nine}{'字' * 20}！{'字' * 7}；", "zh") == 7
    assert sentence_p90("One two three. Four – five! Not a sentence", "en") == 3
    assert sentence_p90("It ends at 24:00 (China time). See “A.” Then go.", "en") == 6
    assert sentence_p90("标题", "zh") == 0


def test_a_badge_is_no_part_of_its_sentence():
    assert sentence_p90(article("<p><span class='standing'>现行有效</span> 七天。</p>").text, "zh") == 2


@pytest.mark.parametrize(
    ("name", "path", "lang", "value"),
    [
        (Measure.SCREENS, HOME, "zh", 2.3),
        (Measure.SCREENS, "check/", "en", 2.6),
        (Measure.SCREENS, "contact/", "zh", 4),
        (Measure.SCREENS, "return-online/", "en", 8),
        (Measure.SCREENS, "rights/", "zh", None),
        (Measure.MARKS, "rules/return-cod/refund-voucher/", "zh", None),
        (Measure.MARKS, "faq/", "en", 1),
        (Measure.WORDS_BEFORE, HOME, "en", 40),
        (Measure.SENTENCE, "faq/", "zh", 28),
    ],
)
def test_the_longest_name_in_the_table_goes(name: Measure, path: str, lang: str, value: float | None):
    page = Page(path, lang, Path("index.html"))
    assert most(name, page) == value
    assert not missed(name, page, value or 99)
    assert missed(name, page, 99.1) == (value is not None)


def test_everything_is_measured_and_has_a_target():
    assert {*TARGETS} == {*Measure}
    assert {*measure(article("<p>一。</p>"), "zh")} == {*STATIC} == {*Measure} - {Measure.SCREENS}


def build(site: Path, **bodies: str) -> Path:
    for path, body in bodies.items():
        file = site / path.replace("__", "/") / "index.html"
        file.parent.mkdir(parents=True)
        file.write_text(f"<article>{body}</article>", "utf-8")
    return site


def test_pages_are_found_in_both_languages(tmp_path: Path):
    found = pages(build(tmp_path / "site", en__faq="", faq="", assets__bench=""))
    assert [(page.path, page.lang, page.address) for page in found] == [
        ("faq/", "zh", "faq/"),
        ("faq/", "en", "en/faq/"),
    ]


def test_a_miss_is_named_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    good = build(tmp_path / "good", faq="<p>有 7 天。</p>", en__faq="<p>There are 7 days.</p>")
    assert main([str(good), "--no-screens"]) == 0
    assert "\n0 beyond their target" in capsys.readouterr().out
    bad = build(tmp_path / "bad", faq=f"<p>{'字' * 41}。没查到。没查到。</p>", en__faq="7 days")
    assert main([str(bad), "--no-screens"]) == 1
    assert capsys.readouterr().out.splitlines()[-4:] == [
        "3 beyond their target",
        "zh faq/: words before 47, at most 40",
        "zh faq/: not stated 2, at most 1",
        "zh faq/: sentence p90 41, at most 28",
    ]
    assert main([str(tmp_path / "none")]) == 1
    assert "make build" in capsys.readouterr().err
