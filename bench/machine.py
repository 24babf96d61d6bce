"""Says on what was measured: the machine, and the versions of what ran on it."""

import json
import os
import platform
import re
from pathlib import Path

from playwright.sync_api import Browser

from bench.figures import Figures
from scripts.paths import ROOT

BENCH = Path(__file__).parent


def here(browser: Browser) -> Figures:
    """Return the ``machine``, its memory in GiB, and the ``versions`` of what is compared and runs on it."""
    try:
        told = Path("/proc/cpuinfo").read_text("utf-8")
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:  # Not Linux.
        told, system = "", platform.platform(terse=True)
    model = re.search(r"^model name\s*: (.*)", told, re.MULTILINE)
    peers = json.loads((BENCH / "package.json").read_text("utf-8"))["devDependencies"]
    pyodide = json.loads((ROOT / "node_modules" / "pyodide" / "package.json").read_text("utf-8"))
    theme, _, theme_version = (BENCH / "theme.in").read_text("utf-8").strip().partition("==")
    return {
        "machine": {
            "processor": model[1] if model else platform.processor() or platform.machine(),
            "cores": os.cpu_count() or 1,
            "memory": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
            "system": system,
            "kernel": f"{platform.system()} {platform.release()}",
        },
        "versions": {
            "Chromium": browser.version,
            "CPython": platform.python_version(),
            "Pyodide": pyodide["version"],
            "PyScript": peers["@pyscript/core"],
            theme: f"{theme_version} (Pyodide {peers['pyodide']})",
        },
    }
