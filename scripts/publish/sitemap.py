"""Takes out of the site's map when each page last changed: MkDocs says that of all pages at every build."""

import gzip
import re
from pathlib import Path


def drop_dates(site: Path) -> None:
    """Change the map in the folder of the built site, plain and compressed: same pages, same bytes."""
    path = site / "sitemap.xml"
    text = re.sub(r"\s*<lastmod>[^<]*</lastmod>", "", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    path.with_name("sitemap.xml.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
