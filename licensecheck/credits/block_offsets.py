"""The way from the folded words of a block back to the document's text: made once, for a block can be megabytes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from licensecheck.credits.folding import Folded, folded

__all__ = ["BlockOffsets"]

_WORD = re.compile(r"\S+")


class BlockOffsets:
    """Where the characters of a block's folded words stand.

    `written` is the block as the document has it, from `start` on; `piece` the same with single spaces, and with some
    at `cuts`, where none are written.
    """

    __slots__ = ("_end", "_folded", "_in_piece", "_in_text", "_lengths", "_start")

    def __init__(self, written: str, start: int, piece: str, cuts: Sequence[int] = ()) -> None:
        self._start, self._end = start, start + len(written)
        # Characters that folding takes away and widens can make up for each other in length.
        self._folded: Folded | None = None if piece.isascii() else folded(piece)
        self._in_text: list[int] = []
        if cuts or len(piece) != len(written):
            bounds = pairwise((0, *cuts, len(written)))
            found = (match for first, last in bounds for match in _WORD.finditer(written, first, last))
            words = [(match.start(), match.end() - match.start()) for match in found]
            self._in_text = [at for at, _ in words]
            self._lengths = [length for _, length in words]
            self._in_piece = list(accumulate((length + 1 for length in self._lengths[:-1]), initial=0))

    def original(self, offset: int) -> int:
        """Return the offset in the document of the character at `offset` of the block's folded words."""
        if self._folded is not None:
            offset = self._folded.original(offset)
        if not self._in_text:
            return min(self._start + offset, self._end)
        word = bisect_right(self._in_piece, offset) - 1
        within = offset - self._in_piece[word]
        if within < self._lengths[word]:
            return self._start + self._in_text[word] + within
        # A space stands for all the white space up to the next word.
        return self._start + self._in_text[word + 1] if word + 1 < len(self._in_text) else self._end
