"""Pull quotes of a PDF: words of the text set once more, in larger letters, to catch the eye."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

__all__ = ["PullQuotes"]

_FEWEST = 6
"""Words from which larger letters can be a pull quote; a subhead of fewer may have the words of its text."""

_SIGNATURE = 8
"""Words of a last line that can say whose words they are."""

_NO_LETTER = re.compile(r"[\W_]+")


class PullQuotes:
    """Tells which lines in larger letters repeat `body`, the paragraphs in letters of the text's size."""

    def __init__(self, body: Iterable[str]) -> None:
        self._body = body

    @cached_property
    def _told(self) -> str:
        return "\n".join(map(_letters, self._body))

    def repeats(self, lines: Sequence[str]) -> bool:
        """Whether some lines, or all but a signature below them, stand in the text word for word."""
        text = " ".join(lines)
        if len(text.split()) < _FEWEST:
            return False
        if _letters(text) in self._told:
            return True
        is_signed = len(lines) > 1 and len(lines[-1].split()) <= _SIGNATURE
        return is_signed and self.repeats(lines[:-1])


def _letters(text: str) -> str:
    """Return the letters and figures alone: lines of other lengths divide words elsewhere, and marks are put round."""
    return _NO_LETTER.sub("", text).casefold()
