"""Whoever finds a mistake is asked for what it takes to mend it, and warned of private data."""

import re
from typing import Any

import pytest
import yaml

from scripts.pages.repository import FORMS
from scripts.paths import ROOT

GITHUB = ROOT / ".github"
ASKED = {
    "correction.yml": {"page", "sentence", "right", "source", "date"},
    "wrong-date.yml": {"page", "sentence", "happened", "right", "source", "date"},
}


def form(name: str) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE" / name).read_text("utf-8"))
    return told


def test_the_pages_lead_to_the_forms_that_there_are():
    assert (
        {*FORMS.values()}
        == {*ASKED}
        == {path.name for path in (GITHUB / "ISSUE_TEMPLATE").iterdir() if path.name != "config.yml"}
    )


@pytest.mark.parametrize("name", ASKED)
def test_a_form_needs_all_that_it_asks_for(name: str):
    fields = {part["id"]: part for part in form(name)["body"] if part["type"] in {"input", "textarea"}}
    assert fields.keys() == ASKED[name]
    for part in fields.values():
        assert part["validations"]["required"] is True
        zh, _, en = part["attributes"]["label"].partition(" / ")
        assert zh
        assert en


@pytest.mark.parametrize("name", ASKED)
def test_a_form_warns_of_private_data_first_and_asks_again_last(name: str):
    first, *_, last = form(name)["body"]
    for word in ("订单编号", "聊天截图", "order numbers", "screenshots of chats"):
        assert word in first["attributes"]["value"]
    (option,) = last["attributes"]["options"]
    assert option["required"] is True
    assert "order numbers" in option["label"]


def test_a_wrong_date_is_not_told_with_the_link_of_a_case():
    first = form("wrong-date.yml")["body"][0]["attributes"]["value"]
    assert "链接 # 后面有你的步骤和日期" in first
    assert "what follows the # has your steps and dates" in first


def test_a_pull_request_is_asked_for_its_source():
    told = (GITHUB / "pull_request_template.md").read_text("utf-8")
    assert "Where it comes from" in told
    assert "no order numbers" in told


def test_newer_versions_are_proposed_of_everything_that_is_locked():
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text("utf-8"))["updates"]
    folders = {it["package-ecosystem"]: it.get("directories", [it.get("directory")]) for it in updates}
    assert folders["github-actions"] == ["/"]
    locks = {
        path.parent.relative_to(ROOT) for path in ROOT.glob("*/**/package-lock.json") if not ignored(path)
    }
    assert {*folders["npm"]} == {"/", *(f"/{folder.as_posix()}" for folder in locks)}
    assert {*folders["pip"]} == {"/requirements", "/bench"}


def ignored(path: Any) -> bool:
    return bool({"node_modules", "build", "site", ".venv"} & {*path.relative_to(ROOT).parts})


def test_the_citation_has_what_its_format_needs():
    told = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    # What the schema of version 1.2.0 requires, and the members of it that are used.
    assert {"cff-version", "message", "title", "authors"} <= told.keys()
    assert told.keys() <= {
        "cff-version", "message", "title", "authors", "abstract", "type", "license", "keywords",
    }  # fmt: skip
    assert (told["cff-version"], told["type"], told["license"]) == ("1.2.0", "software", "MIT")
    assert [author.keys() for author in told["authors"]] == [{"name"}]
    assert len({*told["keywords"]}) == len(told["keywords"])


def test_the_code_of_conduct_says_where_to_turn():
    told = (ROOT / "CODE_OF_CONDUCT.md").read_text("utf-8")
    assert re.search(r"Tell a maintainer in\s+private", told)
    assert "订单编号" in told
