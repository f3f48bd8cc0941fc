"""What stands below an article's last shared paragraph: notes on who wrote and published it, appeals, disclaimers."""

from __future__ import annotations

import re

from licensecheck.compare.furniture.above_text import NOTE_LENGTH, is_editors_note, links_to_whole
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.calls.appeals import is_appeal
from licensecheck.compare.furniture.reasons import NOTE_BELOW
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import NOTE
from licensecheck.compare.vocabulary.disclaimers import disclaims
from licensecheck.compare.vocabulary.end_notes import (
    is_author_or_call,
    presents_by_surname,
    says_excerpt,
    speaks_of_article,
)
from licensecheck.compare.words import breaks
from licensecheck.document.link_list import between

__all__ = ["by_tail"]


def by_tail(shape: ArticleShape, block: int) -> str | None:
    """An appeal, an address, a disclaimer or who wrote and published it, below the last shared paragraph."""
    key = shape.side.keys[block]
    if block <= shape.tail_start or len(key) > NOTE_LENGTH:
        return None
    marked = NOTE.search(key) or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", key) for name in shape.credited)
    marked = marked or presents_by_surname(key, shape.credited)
    told = marked or is_author_or_call(key) or is_appeal(key) or is_editors_note(key)
    told = told or links_to_whole(shape, block)
    told = told or (not shape.is_original and (disclaims(key) or _says_excerpt(shape.side, block)))
    return NOTE_BELOW if told or _leads_on_behind_credit(shape, block) else None


def _says_excerpt(side: TextSide, block: int) -> bool:
    """Whether a line says that the text is an excerpt and leads nowhere: with a link to another page it is of that."""
    start, end, _, _ = side.blocks[block]
    return says_excerpt(side.keys[block]) and not between(side.document.links, start, end)


def _leads_on_behind_credit(shape: ArticleShape, block: int) -> bool:
    """Whether a line of the copy's leads elsewhere and stands behind the credit line, with which the text ends: where
    readers may discuss it, hear it or have it in another form. One that tells of the article or of its subject has its
    link anywhere, and says what was changed of it."""
    side, key = shape.side, shape.side.keys[block]
    if breaks(key) >= _LINE or not any(shape.tail_start < line < block for line in side.credit_lines):
        return False
    return _has_link_at_edge(side, block) and not speaks_of_article(key)


def _has_link_at_edge(side: TextSide, block: int) -> bool:
    """Whether a block begins or ends with a link."""
    start, end, _, _ = side.blocks[block]
    links = between(side.document.links, start, end)
    outside = ((start, links[0].start), (links[-1].end, end)) if links else ()
    return any(not any(map(str.isalnum, side.text[first:last])) for first, last in outside)


_LINE = 25
"""Words of such a line, at most: two sentences are prose."""
