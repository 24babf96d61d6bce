"""A misspelt member of an answer is an error of the type checker, in every module that shows an answer."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RULES = Path(__file__).parents[2] / "rules"

# One member that each reads of an answer, or of the same in words.
READ = {
    "api/answer.py": "error.index",
    "api/encode.py": "it.standing",
    "entry/cli/check.py": "told.words",
    "entry/cli/table_case.py": "headline.condition",
    "entry/page.py": "headline.until",
    "entry/pipeline.py": "self.answer, self.lang",
    "explain/__init__.py": "answer.unreported",
    "explain/course.py": "unseen.earliest",
    "explain/deadlines.py": "deadline.counts_from",
    "explain/explainer.py": "answer.case",
    "explain/gain.py": "case.reports",
    "explain/headline.py": "deadline.standing",
    "explain/lapses.py": "deadline.observed",
    "explain/letters.py": "answer.states",
    "explain/sentences.py": "source.text",
    "explain/steps.py": "step.deadline",
    "render/board.py": "it.tone",
    "render/html.py": "headline.condition",
    "render/ics.py": "deadline.watched",
    "render/provisional.py": "here.tone",
    "render/terminal.py": "it.observed",
    "render/timeline/marks.py": "deadline.status",
    "render/timeline/svg.py": "mark.is_day",
}
# Hold the words, and hand them on: they read no member themselves.
READ_NOTHING = {"explain/model.py", "render/timeline/__init__.py"}
_SHOWS = re.compile(
    r"^from rules\.(engine\.answer|engine\.case|explain|explain\.model|explain\.letters|entry\.pipeline"
    r"|render\.timeline\.marks) import",
    re.MULTILINE,
)


def test_every_module_that_shows_an_answer_is_misspelt_below():
    shown = (path for wing in ("entry", "explain", "render") for path in (RULES / wing).rglob("*.py"))
    found = {path.relative_to(RULES).as_posix() for path in shown if _SHOWS.search(path.read_text("utf-8"))}
    assert found - READ.keys() == READ_NOTHING


@pytest.mark.full
def test_the_type_checker_finds_a_misspelt_member_in_each(tmp_path: Path):
    shutil.copytree(RULES, tmp_path / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    for name, read in READ.items():
        path = tmp_path / "rules" / name
        source = path.read_text("utf-8")
        member = re.sub(r"\W.*", "", read.split(".", 1)[1])
        misspelt = read.replace(f".{member}", f".{member[:-2]}{member[-1]}", 1)
        assert read in source, name
        path.write_text(source.replace(read, misspelt, 1), "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "-p", "rules"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    found = re.findall(r'^rules/(\S+?):\d+: error: .* has no attribute "\w+"', told.stdout, re.MULTILINE)
    assert set(found) == READ.keys(), told.stdout
