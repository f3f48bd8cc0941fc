"""A line that says how far a run is, on a terminal only."""

from __future__ import annotations

import os
import sys
import time
from typing import Final, TextIO

__all__ = ["Progress", "progress_on"]

_WIDTH: Final = 30
_PAUSE: Final = 0.1  # seconds between two drawings; more often nobody sees


class Progress:
    """Draws a bar over itself on `stream`; `None` draws nothing."""

    def __init__(self, total: int, stream: TextIO | None) -> None:
        self._total, self._stream = total, stream
        self._drawn_at = float("-inf")

    def done(self, count: int) -> None:
        """`count` copies have been checked."""
        now = time.monotonic()
        if self._stream is None or (now - self._drawn_at < _PAUSE and count < self._total):
            return
        self._drawn_at = now
        filled = _WIDTH * count // max(1, self._total)
        self._stream.write(f"\r[{'#' * filled}{' ' * (_WIDTH - filled)}] {count}/{self._total} copies")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
        self._drawn_at = float("-inf")


def progress_on(total: int, *, quiet: bool) -> Progress:
    """A bar for several copies where a person sees it; none in CI, in a pipe or with `--quiet`."""
    terminal = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    wanted = terminal and total > 1 and not quiet and not os.environ.get("CI")
    return Progress(total, sys.stderr if wanted else None)
