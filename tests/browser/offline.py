"""What tests of the offline copy share: servers that tell what they were asked, and versions of a site."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from playwright.sync_api import Page

from scripts.publish.offline import write_service_worker
from tests.browser.stub import stub_worker

PATIENCE_S = 30
_SOON_MS = 20

UPDATE = "navigator.serviceWorker.getRegistration().then((registration) => registration.update())"


def wait_until(page: Page, condition: Callable[[], bool]) -> None:
    """Wait for something outside the page, while the browser goes on."""
    end = monotonic() + PATIENCE_S
    while not condition():
        assert monotonic() < end, "It did not come to pass."
        page.wait_for_timeout(_SOON_MS)


def wait_for_version(page: Page, version: str) -> None:
    """Wait, in a page of any version, until pages that are opened would be of this one.

    No page is opened in the meantime: a browser looks for no newer version while it opens pages.
    """
    has_come = page.evaluate(
        """async ([version, seconds]) => {
            for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
                const response = await fetch(location.pathname);
                if ((await response.text()).endsWith(`<!--version ${version}-->`)) return true;
                await new Promise((resolve) => setTimeout(resolve, 500));
            }
            return false;
        }""",
        [version, PATIENCE_S],
    )
    assert has_come, "It did not come."


def kept(page: Page) -> list[str]:
    """Everything that is kept, by its address in the browser's store."""
    found: list[str] = page.evaluate(
        """async () => {
            const names = await caches.keys();
            const stores = await Promise.all(names.map((name) => caches.open(name)));
            const requests = await Promise.all(stores.map((store) => store.keys()));
            return requests.flat().map(({ url }) => url);
        }"""
    )
    return found


def copy_site(site: Path, folder: Path) -> Path:
    """Copy the built site without the runtime's large files, which a stub takes the place of."""
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("*.wasm", "*.mjs", "*.bin", "*.map", "lunr"))
    return folder


def publish(site: Path, version: str, headline: str) -> None:
    """Make another version of a copied site: every page, the checker, its rules and the search index change.

    Args:
        site: the copy, of whatever version.
        version: a hexadecimal digit; the names of what has changed are made of it, and pages tell it.
        headline: what the checker answers in it.
    """
    mark = version * 8
    (checker,) = (site / "assets").glob("checker-*")
    renamed = {checker: f"checker-{mark}"}
    for index in (site / "search").glob("*.json"):
        renamed[index] = f"{index.name[:2]}.{mark}.json"
    rules = json.dumps({"engine": {"rules_sha256": version}})
    # Every answer begins with the line that opens the form again.
    case = '<div class="dc-case"><button type="button" data-do="change">Change</button></div>'
    html = f'{case}<section class="dc-headline"><p class="dc-sentence">{headline}</p></section>'
    (checker / "worker.js").write_text(stub_worker(answer=rules, headline=headline, html=html), "utf-8")
    for path in site.rglob("*.html"):
        page = path.read_text("utf-8").split("<!--version", 1)[0]
        for old, new in renamed.items():
            page = page.replace(old.name, new)
        path.write_text(f"{page}<!--version {version}-->", "utf-8")
    for old, new in renamed.items():
        old.rename(old.with_name(new))
    write_service_worker(site)


def version_of(page: Page) -> str:
    """The version that a page says it is of, in a comment after its end."""
    found: str = page.evaluate("document.lastChild.data")
    return found.removeprefix("version ")


_COPIES = """async ([name, flip]) => {
  const digests = [];
  for (const store of await caches.keys()) {
    const cache = await caches.open(store);
    for (const request of await cache.keys()) {
      if (!request.url.split("?")[0].endsWith(`/${name}`)) continue;
      const found = await cache.match(request);
      const content = new Uint8Array(await found.arrayBuffer());
      if (flip) content[content.length >> 1] ^= 0xff;
      if (flip) await cache.put(request, new Response(content, { headers: found.headers }));
      digests.push(new Uint8Array(await crypto.subtle.digest("SHA-256", content)).toHex());
    }
  }
  return digests;
}"""


def copies(page: Page, name: str) -> list[str]:
    """The hash of each copy that is kept of a file, in whatever store."""
    found: list[str] = page.evaluate(_COPIES, [name, False])
    return sorted(found)


def damage(page: Page, name: str) -> None:
    """Flip a byte in the middle of each of these copies."""
    before = copies(page, name)
    page.evaluate(_COPIES, [name, True])
    assert before
    assert not set(before) & set(copies(page, name))
