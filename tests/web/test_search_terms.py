"""How search cuts what is typed into terms, takes forms of a word for one, and marks what was typed."""

from tests.web.javascript import run

TERMS = "../search/terms.js"
MARKS = "../search/marks.js"
SIMPLIFIED = "it.setSimplified('臺險', '台险')"


def gists(*texts: str) -> list[str]:
    return run(TERMS, f"(text) => ({SIMPLIFIED}, it.gist(text))", list(texts))


def test_different_ways_of_writing_come_to_the_same():
    for one, other in [
        ("平臺介入", "平台介入"),
        ("１２３１５", "12315"),
        ("运费險没赔怎么办？", "运费险没赔"),
        ("Refunded!", "refunds"),
        ("What is the REFUND", "refund"),
        ("shipping", "shipped"),
        ("don’t fit", "don't fit"),
    ]:
        first, second = gists(one, other)
        assert first.strip() == second.strip() != "", (one, other)


def test_a_word_loses_its_ending_and_nothing_else():
    # Of fewer than three letters before it, an ending is none; what has a digit in it is no word.
    assert run(TERMS, "it.stem", ["refunding", "parties", "shipped", "fees", "bus", "used", "b2bs"]) == [
        "refund",
        "party",
        "ship",
        "fee",
        "bus",
        "used",
        "b2bs",
    ]


def test_a_pair_is_what_stands_side_by_side():
    counts = {
        # Each character, and the two together.
        "退货": 3,
        "退 货": 2,
        # A number, two characters, two pairs; a blank after a number makes no difference, a comma does.
        "48小时": 5,
        "48 小时": 5,
        "48，小时": 4,
        # Likewise where the number comes last: each, and the two together.
        "满48": 3,
        "满 48": 3,
        "满，48": 2,
        "48 hours": 2,
        "App里": 3,
        "App 里": 2,
    }
    assert run(TERMS, "(text) => it.allTerms(text).length", list(counts)) == list(counts.values())


def shared(typed: str, text: str) -> bool:
    (both,) = run(
        TERMS,
        "([typed, text]) => it.askedTerms(typed).filter((term) => it.allTerms(text).includes(term)).length",
        [[typed, text]],
    )
    return bool(both)


def test_a_number_beside_chinese_is_found_with_and_without_a_blank():
    assert shared("48小时", "要在 48 小时内申请")
    assert shared("12315投诉", "向 12315 投诉")
    assert shared("7天", "7天内")


def test_of_what_is_typed_only_what_stands_alone_is_not_asked_in_pairs():
    # Each text with the terms it has, counted by hand: words, numbers, and pairs with Chinese in them.
    counts = {
        "骗": 1,
        # 退货
        "退货": 1,
        # 退, 货
        "退 货": 2,
        # 48, 48小, 小时
        "48小时": 3,
        "48 小时": 3,
        # 小时, 时48, 48
        "小时48": 3,
        # 48, 小时
        "48，小时": 2,
        # 7, 7天: a character that is paired with a number does not stand alone
        "7天": 2,
        # 满48, 48
        "满 48": 2,
        # app, app里
        "App里": 2,
        # refund
        "the refund": 1,
    }
    both = """(text) => {
        const all = it.allTerms(text), asked = it.askedTerms(text);
        return [asked.length, asked.every((term) => all.includes(term))];
    }"""
    found = dict(zip(counts, run(TERMS, both, list(counts)), strict=True))
    # And each is among the terms by which the same text is found.
    assert found == {text: [count, True] for text, count in counts.items()}


def test_one_character_is_found_and_of_more_only_those_beside_each_other():
    assert shared("骗", "已经被骗了")
    assert not shared("退货", "退款和到货")


def test_words_are_marked_as_they_stand():
    assert run(MARKS, "([text, query]) => it.mark(text, it.typedWords(text, query))", [
        ["平台要 48 小时", "48小时"],
        ["The refund was refused, prefund", "refunds refuse"],
        ["已经被骗了", "骗"],
    ]) == [
        ["平台要 ", "48", " ", "小时", ""],
        ["The ", "refund", " was ", "refused", ", prefund"],
        ["已经被", "骗", "了"],
    ]  # fmt: skip


def test_an_extract_has_the_words_that_were_typed():
    text = "先看一眼。" * 40 + "退货单号写在这里。" + "再看一眼。" * 40
    (cut,) = run(MARKS, "([text, words]) => it.extract(text, words)", [[text, ["单号"]]])
    assert cut.startswith("…退货单号写在这里。")
    assert cut.endswith("…")
    assert len(cut) < 90
