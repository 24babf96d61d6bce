"""The package is built without the network, holds the rules alone, and does as the README says."""

import re
import shlex
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

from rules.api.version import VERSION
from scripts.paths import ROOT
from tests.scripts.pythons import oldest_and_newest, oldest_that_is_allowed

pytestmark = pytest.mark.makes

README = (ROOT / "README.md").read_text("utf-8")
MODULES = {
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "rules").rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
}


def run(*command: str | Path, cwd: Path) -> str:
    """Run a program outside the repository, so that nothing of it is imported from there."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build both as `make package` does."""
    folder = tmp_path_factory.mktemp("package")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(
    scope="module",
    params=[0, pytest.param(1, marks=pytest.mark.full)],
    ids=["oldest", "newest"],
)
def installed(request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel with nothing else and no network, and return the folder of its programs."""
    folder = tmp_path_factory.mktemp("empty")
    run(oldest_and_newest()[request.param], "-m", "venv", folder, cwd=folder)
    run(
        *(folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--no-index", wheel),
        cwd=folder,
    )
    return folder / "bin"


def test_the_oldest_python_that_is_allowed_is_among_those_that_are_tried():
    oldest, _ = oldest_and_newest()
    told = run(oldest, "-c", "import sys; print(*sys.version_info[:2])", cwd=ROOT)
    assert tuple(map(int, told.split())) >= oldest_that_is_allowed()


def test_the_wheel_holds_the_rules_alone(wheel: Path):
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == MODULES
    assert "rules/py.typed" in names


def test_the_sdist_holds_the_rules_and_what_building_takes(built: Path):
    (path,) = built.glob("*.tar.gz")
    top = f"douyin_aftersales-{VERSION}/"
    with tarfile.open(path) as archive:
        names = {name.removeprefix(top) for name in archive.getnames()}
    beside = {"LICENSE", "PKG-INFO", "README.md", "pyproject.toml", ".gitignore"}
    assert names == MODULES | beside


def test_the_wheel_says_what_it_is(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        told = message_from_string(archive.read(name).decode())
        licence = archive.read(name.replace("METADATA", "licenses/LICENSE")).decode()
    assert (told["Name"], told["Version"]) == ("douyin-aftersales", VERSION)
    assert told["License-Expression"] == "MIT"
    assert licence == (ROOT / "LICENSE").read_text("utf-8")
    assert told.get_all("Requires-Dist") is None
    assert told["Requires-Python"] == ">=3.11"
    assert {"Typing :: Typed", "Natural Language :: English"} <= {*told.get_all("Classifier")}


def test_the_same_rules_make_the_same_wheel(wheel: Path, tmp_path: Path):
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=ROOT)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_version_is_typed_in_one_place():
    written = [path for path in MODULES if f'"{VERSION}"' in (ROOT / path).read_text("utf-8")]
    assert written == ["rules/api/version.py"]
    assert VERSION not in (ROOT / "pyproject.toml").read_text("utf-8").split("[dependency-groups]")[0]


def test_pip_installs_the_folder(tmp_path: Path):
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--no-build-isolation", "--no-index", "--target", tmp_path, ROOT),
        cwd=tmp_path,
    )
    told = run(sys.executable, "-c", "import rules; print(rules.__file__)", cwd=tmp_path)
    assert told.strip() == str(tmp_path / "rules" / "__init__.py")


def test_the_readmes_commands_say_what_it_shows_from_the_installed_package(installed: Path, tmp_path: Path):
    shown = re.findall(r"^\$ python -m (rules .*?[^\\])$\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert shown
    for command, lines in shown:
        arguments = shlex.split(command.replace("\\\n", " "))
        told = run(installed / "python", "-m", *arguments, cwd=tmp_path)
        assert told.startswith(lines.split("   …")[0])
        # The program of the package is the same one.
        assert run(installed / "douyin-aftersales", *arguments[1:], cwd=tmp_path) == told


def test_the_readmes_python_says_what_it_shows_from_the_installed_package(installed: Path, tmp_path: Path):
    examples = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert examples
    for example in examples:
        told = run(installed / "python", "-c", example, cwd=tmp_path)
        assert told.splitlines() == re.findall(r"print\(.*\)  # (.*)", example)


def test_the_program_helps_under_its_own_name(installed: Path, tmp_path: Path):
    assert run(installed / "douyin-aftersales", "--help", cwd=tmp_path).startswith("usage: douyin-aftersales")
    told = run(installed / "python", "-m", "rules", "--help", cwd=tmp_path)
    assert told.startswith("usage: python -m rules")


def test_the_installed_package_brings_its_types(installed: Path, tmp_path: Path):
    (tmp_path / "right.py").write_text("import rules\nfound: str = rules.answer('{}')\n", "utf-8")
    (tmp_path / "wrong.py").write_text("import rules\nfound: int = rules.answer('{}')\n", "utf-8")
    check = (sys.executable, "-m", "mypy", "--strict", "--python-executable", installed / "python")
    run(*check, "right.py", cwd=tmp_path)
    told = subprocess.run([*check, "wrong.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert 'expression has type "str"' in told.stdout
