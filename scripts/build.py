"""Makes site/: MkDocs builds the pages, then what they run on and what machines read is laid beside them.

Run as `python -m scripts.build`, after `python -m scripts.runtime`. The environment variable SITE_URL says
where the site will be published; mkdocs.yml has the address used without it.
"""

import os
import shutil
import subprocess
import sys

from rules.api.export import catalogue
from scripts.paths import ROOT
from scripts.publish.app import write_app_manifests
from scripts.publish.bundle import hook_search
from scripts.publish.llms import write_llms
from scripts.publish.modes import readable_by_all
from scripts.publish.names import RUNTIME, name_by_content
from scripts.publish.notice import write_notice
from scripts.publish.offline import write_service_worker
from scripts.publish.pack import pack_web
from scripts.publish.policy import write_policies
from scripts.publish.search.index import write_search
from scripts.publish.sitemap import drop_dates
from scripts.runtime.make import MANIFEST

SITE = ROOT / "site"
MADE_RUNTIME = ROOT / "build" / "runtime"
SCHEMA = ROOT / "scripts" / "publish" / "rules.schema.json"
TABLESORT = ROOT / "node_modules" / "tablesort" / "dist"


def build_site() -> None:
    """Build the whole site into site/, replacing what is there.

    Raises:
        subprocess.CalledProcessError: if MkDocs finds an error or anything to warn of.
    """
    # Not --quiet: what it does not print it does not count either, and builds on in spite of a warning.
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(SITE)]
    # The theme would print a page about the future of MkDocs at every build.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(mkdocs, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    shutil.copytree(MADE_RUNTIME, SITE / RUNTIME, ignore=shutil.ignore_patterns(MANIFEST))
    vendor = SITE / "assets" / "vendor"
    vendor.mkdir()
    shutil.copy(TABLESORT / "tablesort.min.js", vendor)
    shutil.copy(TABLESORT / "sorts" / "tablesort.number.min.js", vendor)
    # Without a newline at the end: the hash on every answer is the hash of this text.
    (SITE / "rules.json").write_bytes(catalogue().encode())
    shutil.copy(SCHEMA, SITE)
    write_notice(SITE)
    write_llms(SITE)
    write_app_manifests(SITE)
    drop_dates(SITE)
    write_search(SITE)
    hook_search(SITE)
    pack_web(SITE, MADE_RUNTIME / MANIFEST)
    name_by_content(SITE)
    # Of the pages as they are read: nothing in them may change afterwards.
    write_policies(SITE)
    write_service_worker(SITE)
    readable_by_all(SITE)


def _told(log: str) -> list[str]:
    """Return the lines of a log of MkDocs that tell more than how it goes."""
    return [line for line in log.splitlines() if line and not line.startswith("INFO")]


def main() -> int:
    """Build the site; return MkDocs' exit status if it fails."""
    try:
        build_site()
    except subprocess.CalledProcessError as error:
        print(*_told(error.stderr or ""), sep="\n", file=sys.stderr)
        return error.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
