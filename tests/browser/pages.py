"""Which pages the built site has, and which of them stand for all that are made by one template."""

import re

from tests.browser.built import SITE

SITEMAP = SITE / "sitemap.xml"

# The pages of rules are made by one template.
RULES = ("rules/return-online/tracking-number/", "rules/return-cod/refund-voucher/")


def pages() -> list[str]:
    """The paths of all pages, relative to the site's root, as its map lists them; none before it is built."""
    if not SITEMAP.is_file():
        return []
    addresses = re.findall(r"<loc>([^<]+)</loc>", SITEMAP.read_text("utf-8"))
    root = min(addresses, key=len)
    return [address.removeprefix(root) for address in addresses]


def samples() -> list[str]:
    """The paths of all pages but those of rules, and of two of these in each language."""
    return [path for path in pages() if "rules/" not in path or path.removeprefix("en/") in RULES]
