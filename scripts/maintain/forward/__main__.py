"""Builds the site with ProperDocs and with Zensical, and says where they tell a reader anything else.

Run as `make forward`, after the site was built. Under ProperDocs everything has to be the same, the checker's
answer too; under Zensical every page's text has to be there.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.build import build_site
from scripts.maintain.forward.compare import differences, lacking
from scripts.maintain.forward.pages import Told, pages
from scripts.maintain.forward.zensical import prepare
from scripts.paths import ROOT, SITE
from scripts.tools.chromium import find_chromium
from scripts.tools.serve import serve

FOLDER = ROOT / "build" / "forward"
CASE = "check/#flow=intervention&event=merchant-rejected@2026-11-20T15:30&now=2026-11-21T09:00"


def main() -> int:
    """Build and compare; return 1 if anything is different that must not be."""
    now = pages(SITE)
    site = FOLDER / "properdocs" / "site"
    build_site(site, (str(_python("properdocs")), "-m", "properdocs"))
    found = [*differences(now, pages(site)), *_answers(site)]
    _say("ProperDocs", len(now), found)
    missing = [*lacking(now, _zensical())]
    _say("Zensical", len(now), missing)
    return int(bool(found or missing))


def _python(name: str) -> Path:
    return FOLDER / name / "venv" / "bin" / "python"


def _zensical() -> dict[str, Told]:
    """Build each language by itself, and return the pages under the names that the site has them by."""
    found: dict[str, Told] = {}
    zensical = _python("zensical").with_name("zensical")
    for folder in prepare(FOLDER / "zensical" / "pages"):
        # It warns of links to what is laid beside the pages later, so it is not strict.
        subprocess.run(
            [zensical, "build"], cwd=folder, env={"PYTHONPATH": str(ROOT)}, check=True, capture_output=True
        )
        home = "en/" if folder.name == "en" else ""
        told = pages(folder / "site")
        found |= {(home + name).removesuffix("/.") if home else name: page for name, page in told.items()}
    return found


def _answers(site: Path) -> Iterator[str]:
    """Yield a sentence for each language in which the checker of another build answers otherwise."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        for home in ("", "en/"):
            told = []
            for folder in (SITE, site):
                with serve(folder) as address:
                    page = browser.new_context().new_page()
                    page.goto(f"{address}{home}{CASE}")
                    answer = page.locator('[data-part="answer"]')
                    answer.locator("p").first.wait_for(timeout=60_000)
                    told.append(answer.inner_text())
            if told[0] != told[1] or not told[0]:
                yield f"{home}check/: another answer"
        browser.close()


def _say(generator: str, known: int, found: list[str]) -> None:
    print(f"{generator}: {known} pages, {len(found)} differences")
    for difference in found:
        print(f"  {difference}")


if __name__ == "__main__":
    sys.exit(main())
