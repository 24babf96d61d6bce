"""Files have names that change with what is in them, and pages call them by these names."""

import re
from pathlib import Path

import pytest

from scripts.paths import SITE
from scripts.publish.names import name_by_content, with_names

PAGE = """<link href="../assets/site.css"><img src="assets/logo.svg">
<script src="../../assets/checker/element.js"></script><p>assets/site.css is "assets/site.css.map"</p>"""


def make_site(folder: Path, **changed: str) -> Path:
    contents = {
        "index.html": PAGE,
        "assets/site.css": "a {}",
        "assets/logo.svg": "<svg/>",
        "assets/checker/element.js": "element",
        "assets/checker/worker.js": "worker",
        "assets/runtime/rules.bin": "rules",
        "assets/javascripts/bundle.0123abcd.min.js": "theme",
        "assets/stylesheets/main.57a0d79d.min.css": "theme",
        "search/zh.json": "{}",
        **changed,
    }
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    name_by_content(folder)
    return folder


def names(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def test_a_page_calls_renamed_files_by_their_names_and_leaves_its_words():
    new = {
        "assets/site.css": "assets/site.1.css",
        "assets/logo.svg": "assets/logo.2.svg",
        "assets/checker": "assets/checker-3",
    }
    page = with_names(PAGE, new)
    assert 'href="../assets/site.1.css"' in page
    assert 'src="assets/logo.2.svg"' in page
    assert 'src="../../assets/checker-3/element.js"' in page
    assert '<p>assets/site.css is "assets/site.css.map"</p>' in page


def test_names_have_a_hash_before_their_endings(tmp_path: Path):
    found = names(make_site(tmp_path))
    assert len([name for name in found if re.fullmatch(r"assets/site\.[0-9a-f]{8}\.css", name)]) == 1
    assert len([name for name in found if re.fullmatch(r"search/zh\.[0-9a-f]{8}\.json", name)]) == 1
    (bundle,) = [name for name in found if "bundle" in name]
    assert re.fullmatch(r"assets/javascripts/bundle\.[0-9a-f]{8}\.min\.js", bundle)
    assert "0123abcd" not in bundle
    assert "assets/stylesheets/main.57a0d79d.min.css" in found


@pytest.mark.parametrize(
    ("changed", "renamed"),
    [
        ("assets/site.css", {"assets/site"}),
        ("search/zh.json", {"search/zh"}),
        ("assets/checker/worker.js", {"assets/checker-"}),
        # The checker's worker starts the runtime.
        ("assets/runtime/rules.bin", {"assets/checker-"}),
    ],
)
def test_what_changes_gets_another_name_and_nothing_else_does(
    tmp_path: Path, changed: str, renamed: set[str]
):
    before = names(make_site(tmp_path / "before"))
    after = names(make_site(tmp_path / "after", **{changed: "changed"}))
    assert {name for name in before - after if not name.startswith(tuple(renamed))} == set()
    assert all(any(name.startswith(start) for name in after - before) for start in renamed)


@pytest.mark.built
def test_of_the_modules_one_script_is_left_for_each_place_that_loads_one():
    (folder,) = (SITE / "assets").glob("checker-*")
    developers = {"developers.js", "editor.js", "worker_cell.js"}
    assert {path.name for path in folder.glob("*.js")} == {"element.js", "worker.js"} | developers
