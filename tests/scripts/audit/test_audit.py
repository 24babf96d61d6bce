"""A page that loses points in Lighthouse fails the audit, and the audit that took them is named."""

from typing import Any

import pytest

from scripts.audit import __main__ as audit
from scripts.audit.lighthouse import Report, lost


def report(points: float, *audits: dict[str, Any]) -> Report:
    asked = [{"id": found["id"], "weight": found.pop("weight", 1)} for found in audits]
    categories = {category: {"score": points, "auditRefs": asked} for category in audit.LEAST}
    return {"categories": categories, "audits": {found["id"]: found for found in audits}}


def test_only_audits_that_took_points_are_named():
    image = {"items": [{"node": {"snippet": "<img>"}}]}
    told = report(
        0.9,
        {"id": "image-alt", "title": "No alt", "score": 0, "details": image},
        {"id": "total-blocking-time", "title": "Blocked", "score": 0.8, "displayValue": "310 ms"},
        {"id": "canonical", "title": "Canonical", "score": 1},
        {"id": "hreflang", "title": "Does not apply", "score": None},
        {"id": "unused-css", "title": "Counts for nothing", "score": 0, "weight": 0},
    )
    assert list(lost(told, "seo")) == [
        "image-alt (No alt): <img>",
        "total-blocking-time (Blocked): 310 ms",
    ]


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the runs of each page tell, in place of Lighthouse; two pages stand for all."""
    told: list[float] = []
    left: list[float] = []

    def run(address: str, categories: object) -> Report:
        if not left:
            left.extend(told)
        return report(left.pop(0), {"id": "speed", "title": "Slow", "score": 0.5, "displayValue": address})

    monkeypatch.setattr(audit, "run", run)
    monkeypatch.setattr(audit, "PAGES", ("faq/",))
    monkeypatch.setattr(audit, "site_path", lambda: "/REPO/")
    return told


def test_the_median_of_the_runs_counts(runs: list[float]):
    runs += [1, 0.5, 0.98, 0.2, 0.99]
    assert audit.main() == 0


def test_a_page_under_the_least_fails_and_is_told(runs: list[float], capsys: pytest.CaptureFixture[str]):
    runs += [1, 0.5, 0.97, 0.2, 0.99]
    assert audit.main() == 1
    told = capsys.readouterr().out
    assert "performance has 97, not 98:\n      speed (Slow): http://127.0.0.1:" in told
    assert "/REPO/en/faq/" in told


def test_any_other_category_must_be_without_a_fault(runs: list[float], capsys: pytest.CaptureFixture[str]):
    runs += [0.99, 1, 1, 1, 1]
    assert audit.main() == 1
    assert "seo has 99, not 100" in capsys.readouterr().out
