"""Which of a copy's words are the article's own, and which were set before or behind the sentences of a paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter

from licensecheck.compare.model import Category, Comparison, Kind, Span

__all__ = ["ArticleWords"]


_start = itemgetter(0)


class ArticleWords:
    """The words that a copy has in common with its original, by their offsets in its document."""

    def __init__(self, comparison: Comparison) -> None:
        self._matched = comparison.copy_matched
        self.starts = [start for start, _ in self._matched]
        furniture = (e for e in comparison.edits if e.category is Category.FURNITURE and e.kind is Kind.INSERTION)
        self._set_in = sorted((e.copy.start, e.copy.end) for e in furniture if self._is_matched(e.copy.start))

    def holds(self, offset: int) -> bool:
        """Whether an offset stands in a paragraph of the original's, and not in words that were set into it."""
        if not self._is_matched(offset):
            return False
        at = bisect_right(self._set_in, offset, key=_start) - 1
        return at < 0 or offset >= self._set_in[at][1]

    def set_into(self, start: int, end: int) -> list[Span]:
        """The credit lines that were set into a block, which stands between two offsets."""
        first = bisect_left(self._set_in, start, key=_start)
        return self._set_in[first : bisect_left(self._set_in, end, key=_start)]

    def _is_matched(self, offset: int) -> bool:
        index = bisect_right(self.starts, offset) - 1
        return index >= 0 and offset < self._matched[index][1]
