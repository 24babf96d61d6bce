"""Weighs a page's worker: what its JavaScript holds, and the memory in which its Python lives."""

import json
from typing import Any

from playwright.sync_api import BrowserContext, Page, Route

_PAUSE = 50  # milliseconds
# What a worker's script begins with, so that it can say how large its memories have become; none
# of them is held by that.
_WATCH = """\
self.memories = [];
for (const name of ["instantiate", "instantiateStreaming"]) {
  const make = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await make.apply(WebAssembly, given);
    const { memory } = (made.instance ?? made).exports;
    if (memory) memories.push(new WeakRef(memory));
    return made;
  };
}
"""
_SIZE = "memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0)"


def watch(context: BrowserContext) -> None:
    """Have workers of a context watched from their start; it may have no service worker."""

    def watched(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=_WATCH + response.text())

    context.route("**/worker.js", watched)


def worker_memory(page: Page) -> int:
    """Return the bytes that a page's only worker holds, which was watched, once what it can spare is gone."""
    worker = _Worker(page)
    worker.ask("HeapProfiler.collectGarbage")
    heap = worker.ask("Runtime.getHeapUsage")
    python = worker.ask("Runtime.evaluate", expression=_SIZE)["result"]["value"]
    return int(heap["usedSize"] + heap["backingStorageSize"] + python)


class _Worker:
    """A worker to which the browser's debugger speaks through the page's."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._replies: dict[int, dict[str, Any]] = {}
        self._session.on("Target.receivedMessageFromTarget", self._hear)
        attached: list[str] = []
        self._session.on("Target.attachedToTarget", lambda told: attached.append(told["sessionId"]))
        how = {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False}
        self._session.send("Target.setAutoAttach", how)
        while not attached:
            page.wait_for_timeout(_PAUSE)
        (self._id,) = attached

    def _hear(self, told: dict[str, str]) -> None:
        message = json.loads(told["message"])
        if "id" in message:
            self._replies[message["id"]] = message["result"]

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        number = len(self._replies) + 1
        message = json.dumps({"id": number, "method": method, "params": parameters})
        self._session.send("Target.sendMessageToTarget", {"sessionId": self._id, "message": message})
        while number not in self._replies:
            self._page.wait_for_timeout(_PAUSE)
        return self._replies[number]
