"""A table of cases comes back with each line answered as the door answers it, and with nothing lost."""

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rules.wording import text
from scripts.paths import ROOT
from tests.cases import table
from tests.door import ask
from tests.rules.entry.command_line import run

EXAMPLE = ROOT / "docs" / "assets" / "cases.csv"
ADDED = ["answer_safe", "answer_act", "answer_rule", "answer_standing", "answer_error"]
REJECTED = "intervention,merchant-rejected,2026-11-20T15:30,2026-11-21T09:00"


def filled(written: str | bytes, *options: str) -> list[list[str]]:
    given = written if isinstance(written, bytes) else written.encode()
    return [
        *csv.reader(
            io.StringIO(run("check", "--csv", "-", *options, given=given).stdout.decode(), newline="")
        )
    ]


def answers(written: str, *options: str) -> list[dict[str, str]]:
    head, *lines = filled(written, *options)
    return [dict(zip(head, line, strict=True)) for line in lines]


def line_of(request: dict[str, Any]) -> dict[str, str]:
    """Write a request as the cells of a line."""
    cells = {"flow": request["flow"], "now": request["now"]}
    for number, event in enumerate(request["events"], 1):
        end = "" if number == 1 else str(number)
        cells |= {f"event{end}": event["event"], f"at{end}": event.get("at", "")}
    if seen := request.get("observed"):
        left = "".join(f"{count}{unit[0]}" for unit, count in seen["remaining"].items())
        cells["observed"] = f"{seen['rule']}@{seen['at']}~{left}"
    own = request.get("own_limits", {}).items()
    cells["own_limit"] = " ".join(f"{rule}={limit['value']}{limit['unit'][0]}" for rule, limit in own)
    pauses = request.get("pauses", [])
    cells["pause"] = " ".join(f"{it['rule']}={it['from']}/{it.get('to', '')}" for it in pauses)
    return cells


def test_the_example_is_answered_as_counted_by_hand():
    head, *lines = filled(EXAMPLE.read_bytes())
    assert head[-5:] == ADDED
    assert [line[-5] for line in lines] == [
        "2026-11-22T15:30:00+08:00",  # 48 hours from the 20th, 15:30
        "2026-11-27T00:00:00+08:00",  # 7 days, of which the 20th may be the first: the last is the 26th
        "2026-11-22T15:20:00+08:00",  # the 21st, 12:00, and a day, 3 hours and 20 minutes
        "2026-11-21T03:30:00+08:00",  # 12 hours from the 20th, 15:30
        "2026-08-12T00:00:00+08:00",  # 60 days after 1 June end with 31 July; 11 days of testing, 11 August
        "",
    ]
    assert [line[-1] != "" for line in lines] == [False] * 5 + [True]
    assert lines[1][-4] == "请在11月26日（周四）24:00前寄回商品并填写退货单号。"
    assert lines[3][-3:-1] == ["evidence-request.evidence-answer", "officially announced"]
    assert lines[5][-1].endswith("(bad-moment, column at)")


@pytest.mark.full(but_each=3)
@pytest.mark.parametrize("name", ["answers.csv", "law.csv", "observed.csv"])
def test_each_line_says_what_the_door_says(name: str):
    rows = table(name)
    lines = [line_of(row.request) for row in rows]
    head = sorted({column for line in lines for column in line})
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, head)
    writer.writeheader()
    writer.writerows(lines)
    found = answers(written.getvalue(), "--lang", "en")
    assert len(found) == len(rows)
    for row, line in zip(rows, found, strict=True):
        answer = ask(row.request)
        limits = [it for it in (*answer["deadlines"], *answer["lapsed"]) if it["rule"] == line["answer_rule"]]
        assert line["answer_error"] == "", row.id
        assert line["answer_act"], row.id
        assert bool(limits) == bool(line["answer_rule"]), row.id
        if limits:
            safe = line["answer_safe"] or None
            assert safe in [it["safe"] for it in limits], row.id
            assert line["answer_standing"] in {text("en", f"standing.{it['standing']}") for it in limits}
        else:
            assert line["answer_safe"] == line["answer_standing"] == "", row.id


def test_what_is_no_part_of_a_case_passes_through_as_it_is():
    odd = ['=HYPERLINK("x")', "+1", "-1", "@sum", "a,b", 'say "so"', "two\nlines", "\t", "１"]
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow([*(f"c{number}" for number in range(len(odd))), "flow", "event", "at", "now"])
    writer.writerow([*odd, *REJECTED.split(",")])
    _, line = filled(written.getvalue())
    assert line[: len(odd)] == odd


def test_no_cell_that_is_filled_in_is_a_formula():
    written = "flow,event,at,now,own_limit,pause,observed,lang\n"
    for cell in ("=1+1", "+1", "-1", "@x"):
        case = REJECTED.split(",")
        written += "".join(",".join([*case[:n], cell, *case[n + 1 :]]) + ",,,,\n" for n in range(4))
        written += "".join(f"{REJECTED}{',' * n}{cell}{',' * (4 - n)}\n" for n in range(1, 5))
    lines = answers(written, "--lang", "en")
    assert len(lines) == 32
    for line in lines:
        assert line["answer_error"]
        assert all(line[name][:1] not in {"=", "+", "-", "@", "\t", "\r"} for name in ADDED if line[name])


def test_each_line_in_is_a_line_out_whatever_is_wrong_with_it():
    head = "flow,event,at,now\n"
    lines = [REJECTED, "", "intervention", REJECTED + ",more,=2", "no-such,x,y,z", '"' + "x" * 200_000]
    done = run("check", "--csv", "-", "--lang", "en", given=(head + "\n".join(lines) + "\n").encode())
    assert done.returncode == 2
    found = [*csv.reader(io.StringIO(done.stdout.decode(), newline=""))][1:]
    assert [len(line) for line in found] == [9, 0, 9, 11, 9, 9]
    assert [line[8] if line else None for line in found] == [
        "",
        None,
        f"{text('en', 'error.missing-field')} (missing-field, column event)",
        text("en", "table.too-many-cells"),
        f"{text('en', 'error.unknown-flow')} (unknown-flow, column flow)",
        text("en", "table.not-csv"),
    ]
    assert found[3][9:] == ["more", "=2"]


def test_an_error_names_its_column():
    head = "flow,event,at,event2,at2,event4,at4,now,observed,own_limit,pause,lang\n"
    dated = "return-online,return-requested,2026-11-19,merchant-approved,2026-11-20"
    case = f"{dated},,,2026-11-21T09:00,,,,en".split(",")
    named = {
        0: "flow", 1: "event", 2: "at", 3: "event2", 4: "at2", 7: "now", 8: "observed", 9: "own_limit",
        10: "pause", 11: "lang",
    }  # fmt: skip
    for place, column in named.items():
        (line,) = answers(
            head + ",".join([*case[:place], "nonsense", *case[place + 1 :]]) + "\n", "--lang", "en"
        )
        assert line["answer_error"].endswith(f", column {column})"), column
    # Columns that are empty in between do not move the name.
    (line,) = answers(head + ",".join([*case[:5], "tracking-uploaded", "never", *case[7:]]) + "\n")
    assert line["answer_error"].endswith("(bad-moment, column at4)")


@pytest.mark.parametrize("written", ["2026/11/20 15:30", "2026-11-20 15:30", "2026/11/20 15:30:00"])
def test_a_time_as_spreadsheets_write_it_is_that_time(written: str):
    (line,) = answers(f"flow,event,at,now\nintervention,merchant-rejected,{written},2026/11/21 9:00\n")
    assert line["answer_safe"] == "2026-11-22T15:30:00+08:00"


def test_a_mark_of_excel_is_kept_and_none_is_added():
    written = f"flow,event,at,now\n{REJECTED}\n".encode()
    plain = run("check", "--csv", "-", given=written).stdout
    assert plain.startswith(b"flow,")
    assert run("check", "--csv", "-", given=b"\xef\xbb\xbf" + written).stdout == b"\xef\xbb\xbf" + plain


def test_what_is_no_utf_8_passes_through():
    written = "note,flow,event,at,now\n备注,".encode("gbk") + REJECTED.encode() + b"\n"
    out = run("check", "--csv", "-", given=written).stdout
    assert "备注,".encode("gbk") + REJECTED.encode() + b",2026-11-22T15:30:00+08:00," in out


def test_columns_of_the_answer_are_filled_in_anew():
    once = run("check", "--csv", "-", given=EXAMPLE.read_bytes()).stdout
    assert run("check", "--csv", "-", given=once).stdout == once


@pytest.mark.parametrize(
    ("head", "key", "column"),
    [
        ("", "no-column", "flow"),
        ("flow,at", "no-column", "event"),
        ("flow;event;at", "no-column", "flow"),
        ("flow,event,at,event", "twice", "event"),
    ],
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_no_table_of_cases_is_refused(head: str, key: str, column: str, lang: str):
    done = run("check", "--csv", "-", "--lang", lang, given=f"{head}\n{REJECTED}\n".encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == text(lang, f"table.{key}", column=column) + "\n"


def test_columns_that_pass_through_are_named():
    told = run("check", "--csv", "-", "--lang", "en", given=EXAMPLE.read_bytes()).stderr
    assert told.decode() == "Passed through as they are: order, note\n"


def test_a_table_takes_no_other_case():
    done = run("check", "--csv", EXAMPLE, "--flow", "intervention")
    assert done.returncode == 2
    assert b"--csv" in done.stderr


def test_a_table_is_answered_line_by_line():
    child = subprocess.Popen(
        [sys.executable, "-m", "rules", "check", "--csv", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert child.stdin
    assert child.stdout
    with child:
        child.stdin.write(b"flow,event,at,now\n")
        for _ in range(3):
            child.stdin.write(REJECTED.encode() + b"\n")
            child.stdin.flush()
            # A table that was read to its end first would leave this without an answer.
            while not (line := child.stdout.readline()).startswith(b"intervention"):
                assert line
            assert b"2026-11-22T15:30:00+08:00" in line
        child.stdin.close()
    assert child.returncode == 0


@pytest.mark.process
def test_nothing_is_kept_of_a_line(tmp_path: Path):
    def peak(lines: int) -> int:
        path = tmp_path / f"{lines}.csv"
        path.write_text("note,flow,event,at,now\n" + f"{'x' * 10_000},{REJECTED}\n" * lines, "utf-8")
        program = (
            "import sys, tracemalloc; from rules.entry.cli import main; tracemalloc.start();"
            "main(['check', '--csv', sys.argv[1]]);"
            "print(tracemalloc.get_traced_memory()[1], file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, path], capture_output=True, cwd=ROOT, check=True
        )
        return int(done.stderr.split()[-1])

    # 200 lines more, of ten thousand bytes each.
    assert peak(250) - peak(50) < 200_000
