"""Writes `manifest.json` for each language, from which a browser installs the checker as an app."""

from pathlib import Path

from bs4 import BeautifulSoup

from rules.api.compact import dumps

# The first page of each language, and the way from there to the site's root.
_HOMES = {"": "./", "en/": "../"}
# Name, width and height in pixels, and whether a system may cut it into a shape of its own.
_ICONS = (
    ("icon-192.png", 192, "any"),
    ("icon-512.png", 512, "any"),
    ("icon-maskable-512.png", 512, "maskable"),
)


def write_app_manifests(site: Path) -> None:
    """Write them into the folder of the built site, beside the first page of each language.

    Both apps hold the whole site; each opens with the checker in its language.

    Raises:
        LookupError: a first page does not say what the site is called.
    """
    for home, root in _HOMES.items():
        page = BeautifulSoup((site / home / "index.html").read_text("utf-8"), "html.parser")
        colour = _told(page, 'meta[name="theme-color"]')
        manifest = {
            "name": _told(page, 'meta[property="og:site_name"]'),
            "short_name": _told(page, 'meta[name="apple-mobile-web-app-title"]'),
            "description": _told(page, 'meta[name="description"]'),
            "lang": "en" if home else "zh",
            "dir": "ltr",
            "start_url": "check/",
            "scope": root,
            "display": "standalone",
            "theme_color": colour,
            "background_color": colour,
            "icons": [
                {
                    "src": f"{root}assets/icons/{name}",
                    "sizes": f"{size}x{size}",
                    "type": "image/png",
                    "purpose": purpose,
                }
                for name, size, purpose in _ICONS
            ],
        }
        (site / home / "manifest.json").write_text(dumps(manifest), "utf-8")


def _told(page: BeautifulSoup, selector: str) -> str:
    element = page.select_one(selector)
    if element is None:
        raise LookupError(f"the first page has no {selector}")
    return str(element["content"])
