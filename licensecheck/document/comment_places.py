"""Where what a comment holds stands in the file: the parser says it of tags, and not of comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from licensecheck.document.model import Place

__all__ = ["CommentPlaces", "in_single_spaces"]

_OPENED = "<!--"
_CLOSED = "--"
_WORD = re.compile(r"\S+")


class CommentPlaces:
    """The comments of a page by their words; one is looked for when its place is asked for.

    `raw` is what the page was parsed from, `place` says where an offset of it stands on disk.
    """

    def __init__(self, raw: str, place: Callable[[int], Place]) -> None:
        self._raw, self._place = raw, place

    def of(self, comments: Iterable[str]) -> list[Callable[[int], Place | None]]:
        """For each comment, in the page's order, what gives the place of the character at an offset of it."""
        seen = Counter[str]()
        found: list[Callable[[int], Place | None]] = []
        for words in comments:
            found.append(partial(self._locate, words, seen[words]))
            seen[words] += 1
        return found

    def _locate(self, words: str, before: int, offset: int) -> Place | None:
        """`before` comments with the same words come first."""
        at, mark = -1, f"{_OPENED}{words}{_CLOSED}"
        for _ in range(before + 1):
            at = self._raw.find(mark, at + 1)
            if at < 0:
                return None
        return self._place(at + len(_OPENED) + offset)


def in_single_spaces(words: str, offset: int) -> int:
    """The offset in `words` of what stands at `offset` of the same words with one space between two."""
    for word in _WORD.finditer(words):
        length = word.end() - word.start()
        if offset < length:
            return word.start() + offset
        offset -= length + 1
    return 0
