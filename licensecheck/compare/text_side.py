"""One of the two texts while they are compared: blocks, their folded keys, and words where they are needed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from licensecheck.compare.words import Token, block_keys, tokenize
from licensecheck.document.model import Block, Document

__all__ = ["TextSide"]


_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Scripts written without spaces, where each character counts as a word."""


class TextSide:
    """A document with what the comparison asks of it again and again; words are found only where it looks closely."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.blocks: tuple[Block, ...] = document.blocks
        self.keys = block_keys(self.text[b.start:b.end] for b in self.blocks)
        self._tokens: dict[int, list[Token]] = {}

    @cached_property
    def key_counts(self) -> Counter[str]:
        """How often each folded block text stands in the document."""
        return Counter(self.keys)

    @cached_property
    def _all(self) -> str:
        return "\n".join(self.keys)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for key in self.keys:
            starts.append(at)
            at += len(key) + 1
        return starts

    def holds(self, key: str) -> bool:
        """Whether a folded text stands anywhere in the document."""
        return key in self._all

    def repeats(self, part: str) -> bool:
        """Whether a folded text stands more than once in the document."""
        first = self._all.find(part)
        return first >= 0 and self._all.find(part, first + 1) >= 0

    def blocks_with(self, parts: Iterable[str]) -> list[int]:
        """Return the blocks that hold any of some folded strings, in order."""
        found: set[int] = set()
        for part in parts:
            at = self._all.find(part) if part else -1
            while at >= 0:
                block = bisect_right(self._starts, at) - 1
                found.add(block)
                at = self._all.find(part, self._starts[block] + len(self.keys[block]))
        return sorted(found)

    def tokens(self, block: int) -> list[Token]:
        """Return the words of one block."""
        found = self._tokens.get(block)
        if found is None:
            start, end = self.blocks[block].start, self.blocks[block].end
            found = self._tokens[block] = tokenize(self.text, start, end)
        return found

    def size(self, block: int) -> int:
        """Return about how many words a block has, without finding them: exact where they were found already."""
        found = self._tokens.get(block)
        if found is not None:
            return len(found)
        key = self.keys[block]
        if key.isascii():
            return key.count(" ") + 1
        return key.count(" ") + 1 + len(_UNSPACED.findall(key))
