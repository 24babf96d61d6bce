"""A worker that stands in for Python and says what no rule would: the page has to show exactly that."""

import json
from typing import Any

from playwright.sync_api import Page

# The newest question comes back as the text of the reply, so that a test can read what was asked; the name in
# it stands in a hidden line, so that a test can wait for its answer.
_WORKER = """
const { reply, overview } = %s;
self.onmessage = ({ data }) => {
  if (typeof data !== "string") return;
  const asked = JSON.parse(data);
  const said = asked.overview
    ? { cases: asked.overview.map((request) => overview[JSON.parse(request).flow]) }
    : { ...reply, text: data, html: `${reply.html}<p hidden class="asked">${asked.name ?? ""}</p>` };
  postMessage({ reply: JSON.stringify(said) });
};
postMessage({ ready: true });
"""

_WHEN = "2031-02-03T04:05:06+08:00"

_PARTS = "only |{d} D, |{h} H, |{m} M, |{s} S| left"

_HTML = f"""<section class="dc-headline" data-tone="act">
<p class="dc-sentence">Buy a <time datetime="{_WHEN}">kite</time>.</p>
<p class="dc-remaining">
<span aria-hidden="true" data-until="{_WHEN}" data-parts="{_PARTS}"></span>
<span class="visually-hidden">soon</span>
</p>
</section>
<details class="dc-message" data-key="pilot"><summary>Pilot</summary>
<textarea rows="2" aria-label="Pilot">Wind, please.</textarea>
<button type="button" class="dc-quiet" data-do="copy-message">Go</button>
</details>"""

REPLY: dict[str, Any] = {
    "answer": '{"stub": true}',
    "ok": True,
    "html": _HTML,
    "calendar": "BEGIN:KITES\r\nEND:KITES\r\n",
    "safe": _WHEN,
    "headline": "Buy a kite.",
    "title": "Kite, Thirsday",
}

OVERVIEW = {
    "intervention": {"ok": True, "safe": "2031-05-05T05:05:05+08:00", "headline": "Mend the kite."},
    "return-online": {"ok": True, "safe": "", "headline": "Let the kite rest."},
    "cancel-online": {"ok": True, "safe": "2031-01-01T01:01:01+08:00", "headline": "Fly the kite."},
    "return-cod": {"ok": False},
}


def stub_worker(**changes: object) -> str:
    """The source of the worker; `changes` are made to its reply."""
    return _WORKER % json.dumps({"reply": {**REPLY, **changes}, "overview": OVERVIEW})


def route_stub_worker(page: Page, **changes: object) -> None:
    """Put the worker in place of Python's; `changes` are made to its reply."""
    source = stub_worker(**changes)
    page.route(
        "**/checker-*/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=source)
    )
