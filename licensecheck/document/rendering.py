"""HTML made from another format, with a map from each of its characters back to where it came from."""

from __future__ import annotations

import html
import re
from bisect import bisect_right

__all__ = ["Rendering"]

_UNSAFE = re.compile(r"[<>&]")


class Rendering:
    """A page that is written piece by piece; `source_of` leads an offset of the page back to the source's.

    A source offset is whatever the reader counts in: characters of the file, or of the text taken out of it.
    """

    __slots__ = ("_length", "_out", "_pieces", "_starts")

    def __init__(self) -> None:
        self._out: list[str] = []
        self._length = 0
        self._starts: list[int] = []
        self._pieces: list[int] = []

    def tag(self, markup: str) -> None:
        """Put markup that stands for no character of the source."""
        self._out.append(markup)
        self._length += len(markup)

    def text(self, text: str, source: int) -> None:
        """Put text that stands at offset `source`, escaped."""
        done = 0
        for unsafe in [*_UNSAFE.finditer(text), None]:
            stop = unsafe.start() if unsafe else len(text)
            self._starts.append(self._length)
            self._pieces.append(source + done)
            self.tag(text[done:stop] + (html.escape(unsafe[0]) if unsafe else ""))
            done = stop + 1

    def page(self) -> str:
        """Return the page."""
        return "".join(self._out)

    def source_of(self, offset: int) -> int:
        """Return the source offset of the page's character at `offset`, 0 before the first."""
        index = bisect_right(self._starts, offset) - 1
        return self._pieces[index] + offset - self._starts[index] if index >= 0 else 0
