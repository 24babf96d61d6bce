"""Holds pages of the built site against Lighthouse, and says which audit of which page loses points.

Run as `make audit`. Only the points for performance depend on how busy the machine is; they are the median
of several runs.
"""

import re
import sys
from urllib.parse import urlsplit

from scripts.audit.lighthouse import Report, lost, run, score
from scripts.paths import SITE
from scripts.tools.serve import serve

PAGES = (
    "",
    "intervention/",
    "return-online/",
    "deadlines/",
    "faq/",
    "rights/",
    "rules/return-online/tracking-number/",
)
LEAST = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 5


def site_path() -> str:
    """Return the path of the address the site was built for, so that its canonical addresses are true."""
    addresses: list[str] = re.findall(r"<loc>([^<]+)</loc>", (SITE / "sitemap.xml").read_text("utf-8"))
    return urlsplit(min(addresses, key=len)).path


def look_at(address: str) -> dict[str, Report]:
    """Return the report to judge a page by in each category."""
    whole = run(address, LEAST)
    again = [run(address, ["performance"]) for _ in range(RUNS - 1)]
    median = sorted([whole, *again], key=lambda report: score(report, "performance"))[RUNS // 2]
    return {**dict.fromkeys(LEAST, whole), "performance": median}


def main() -> int:
    """Look at every page and print its points; return 1 if a page has too few."""
    failed = False
    print(*LEAST, sep=" · ")
    with serve(SITE, site_path()) as site:
        for path in [*PAGES, *(f"en/{path}" for path in PAGES)]:
            reports = look_at(f"{site}{path}")
            points = {category: score(report, category) for category, report in reports.items()}
            print(*(f"{value:3}" for value in points.values()), path or "(home)", flush=True)
            for category, least in LEAST.items():
                if points[category] < least:
                    failed = True
                    print(f"    {category} has {points[category]}, not {least}:")
                    for loss in lost(reports[category], category):
                        print(f"      {loss}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
