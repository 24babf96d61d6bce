"""Says on what was measured: the machine, and the versions of what ran on it."""

import json
import os
import platform
from pathlib import Path

from playwright.sync_api import Browser

from scripts.paths import ROOT

BENCH = Path(__file__).resolve().parent


def machine() -> dict[str, str | int]:
    """Return the processor, its cores, the memory in GiB, and the system."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "memory": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": _system(),
        "kernel": f"{platform.system()} {platform.release()}",
    }


def versions(browser: Browser) -> dict[str, str]:
    """Return the versions of what is compared and of what it runs on."""
    peers = json.loads((BENCH / "package.json").read_text("utf-8"))["devDependencies"]
    theme, _, theme_version = (BENCH / "theme.in").read_text("utf-8").strip().partition("==")
    return {
        "Chromium": browser.version,
        "CPython": platform.python_version(),
        "Pyodide": _npm_version(ROOT / "node_modules" / "pyodide"),
        "PyScript": peers["@pyscript/core"],
        theme: f"{theme_version} (Pyodide {peers['pyodide']})",
    }


def _npm_version(package: Path) -> str:
    """Return the version of an npm package in its folder."""
    return str(json.loads((package / "package.json").read_text("utf-8"))["version"])


def _processor() -> str:
    """Return the model as Linux tells it, else what Python knows."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform(terse=True)
