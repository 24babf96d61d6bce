"""Makes site/: MkDocs builds the pages, then what they run on and what machines read is laid beside them.

Run as `python -m scripts.build`, after `python -m scripts.runtime`. The environment variable SITE_URL says
where the site will be published; mkdocs.yml has the address used without it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from rules.api.export import catalogue
from scripts.paths import ROOT
from scripts.publish.app import write_app_manifests
from scripts.publish.bundle import hook_search
from scripts.publish.feed import write_feeds
from scripts.publish.integrity import write_integrity
from scripts.publish.llms import write_llms
from scripts.publish.modes import readable_by_all
from scripts.publish.names import RUNTIME, name_by_content
from scripts.publish.notice import write_notice
from scripts.publish.offline import write_service_worker
from scripts.publish.pack import pack_web
from scripts.publish.policy import write_policies
from scripts.publish.schemas import write_schemas
from scripts.publish.search.index import write_search
from scripts.publish.sitemap import drop_dates
from scripts.runtime.make import MANIFEST

SITE = ROOT / "site"
MADE_RUNTIME = ROOT / "build" / "runtime"
SCHEMA = ROOT / "scripts" / "publish" / "rules.schema.json"
MKDOCS = (sys.executable, "-m", "mkdocs")


def build_site(site: Path = SITE, generator: Sequence[str] = MKDOCS) -> None:
    """Build the whole site, replacing what is there.

    Args:
        site: the folder to build it in.
        generator: the command that builds as MkDocs does.

    Raises:
        subprocess.CalledProcessError: if MkDocs finds an error or anything to warn of.
    """
    # Not --quiet: what it does not print it does not count either, and builds on in spite of a warning.
    command = [*generator, "build", "--strict", "--site-dir", str(site)]
    # The theme would print a page about the future of MkDocs at every build.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    shutil.copytree(MADE_RUNTIME, site / RUNTIME, ignore=shutil.ignore_patterns(MANIFEST))
    # Without a newline at the end: the hash on every answer is the hash of this text.
    (site / "rules.json").write_bytes(catalogue().encode())
    shutil.copy(SCHEMA, site)
    write_schemas(site)
    write_notice(site)
    write_llms(site)
    write_app_manifests(site)
    write_feeds(site)
    drop_dates(site)
    write_search(site)
    pack_web(site, MADE_RUNTIME / MANIFEST)
    hook_search(site)
    name_by_content(site)
    write_integrity(site)
    # Of the pages as they are read: nothing in them may change afterwards.
    write_policies(site)
    write_service_worker(site)
    readable_by_all(site)


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
