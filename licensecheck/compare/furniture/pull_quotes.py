"""A line of the original's own that says a part of one of its paragraphs again: a pull quote, whatever it is set in.

Templates and editors set them as paragraphs, bold lines or headings, and in a text or a print nothing tells them apart.
A refrain is another thing: it repeats a whole paragraph.
"""

from __future__ import annotations

import re

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.document.model import Format

__all__ = ["AROUND", "by_pull_quote"]

_FEWEST, _MOST = 5, 40
"""Spaces of a pull quote; what has fewer is said twice by chance ("He was right.")."""

_LONGER = 2
"""Words at least that the paragraph has beside those."""

AROUND = "\"'«» .,;:!?…"
"""What is put around the words, or left off."""

_BEHIND = 12
"""Blocks behind a pull quote among which the shared text goes on."""

_PLACES = 8
"""Places of the words on the page that are looked at."""

_SET_IN = frozenset(("p", "div", "section", "h2", "h3", "h4", "h5", "h6"))


def by_pull_quote(shape: ArticleShape, block: int) -> str | None:
    """Words that stand alone between the original's paragraphs and, word for word, in a longer one of these."""
    key = shape.side.keys[block]
    if not shape.is_original or not _FEWEST <= key.count(" ") <= _MOST or shape.side.key_counts[key] > 1:
        return None
    if shape.side.document.format is Format.HTML and shape.side.blocks[block].tag not in _SET_IN:
        return None
    if not _goes_on(shape, block) or not _is_part_of_paragraph(shape, block):
        return None
    return "a pull quote"


def _goes_on(shape: ArticleShape, block: int) -> bool:
    """Whether the shared text goes on below: in the end that a copy lacks a line is a part of that."""
    return any(entry.node in shape.article_nodes for entry in shape.side.blocks[block + 1 : block + 1 + _BEHIND])


def _is_part_of_paragraph(shape: ArticleShape, block: int) -> bool:
    side = shape.side
    words = side.keys[block].strip(AROUND)
    if not words or not side.repeats(words):
        return False
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    others = (other for other in side.blocks_with((words,))[:_PLACES] if other != block)
    return any(
        side.keys[other].count(" ") >= words.count(" ") + _LONGER
        and _is_text(shape, other)
        and whole.search(side.keys[other]) is not None
        for other in others
    )


def _is_text(shape: ArticleShape, block: int) -> bool:
    """Whether a block is one of the shared paragraphs; one that the copy lacks may be all that said a line again."""
    return shape.side.blocks[block].node in shape.article_nodes
