"""Blocks of a copy in which something may be said of the article: short ones around it that are not its own."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.copy.text import CopyText

__all__ = ["notice_blocks"]

_LONGEST = 400
"""Characters of such a block, at most."""


def notice_blocks(copy: CopyText, reach: int) -> Iterator[int]:
    """Yield the short blocks before, between and after the article's paragraphs that are not the original's words, no
    more than `reach` blocks away."""
    start, end = copy.comparison.copy_region
    first, last = copy.block_of(start), copy.block_of(max(start, end - 1))
    for index in range(max(0, first - reach), min(len(copy.document.blocks), last + reach + 1)):
        block = copy.document.blocks[index]
        if block.end - block.start <= _LONGEST and not copy.in_article((block.start + block.end) // 2):
            yield index
