"""What servers of this process send: how many bytes, and for which paths."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import PurePosixPath

import pytest

from scripts.tools.serve import SiteHandler


@dataclass
class Wire:
    """What was sent since it was last cleared.

    Attributes:
        sent: each path that was asked for, with the status of the response.
        size: bytes of all responses, their heads included.
    """

    sent: list[tuple[str, int]] = field(default_factory=list)
    size: int = 0

    def clear(self) -> None:
        """Forget what was sent."""
        self.sent.clear()
        self.size = 0

    def whole(self) -> list[str]:
        """The names of files that were sent, and not only found unchanged."""
        return [PurePosixPath(path).name for path, status in self.sent if status != HTTPStatus.NOT_MODIFIED]

    def runtime(self) -> list[str]:
        """The names of compressed files of the runtime that were asked for, without their hashes."""
        asked = (PurePosixPath(path) for path, _ in self.sent)
        return sorted(path.name.split(".")[0] for path in asked if path.suffix == ".bin")


@contextmanager
def tapped() -> Iterator[Wire]:
    """Listen to all servers for as long as the context lasts."""
    wire = Wire()
    set_up = SiteHandler.setup

    def setup(handler: SiteHandler) -> None:
        set_up(handler)
        write = handler.wfile.write

        def counted(content: bytes) -> int:
            wire.size += len(content)
            return write(content)

        handler.wfile.write = counted  # type: ignore[method-assign]

    def log_request(handler: SiteHandler, code: int, _size: object = None) -> None:
        wire.sent.append((handler.path, int(code)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SiteHandler, "setup", setup)
        patch.setattr(SiteHandler, "log_request", log_request)
        yield wire
