"""Whether a block before the first or behind the last shared paragraph of the original belongs to its article.

The page says little there: authors' notes, corrections and appeals follow an article in the same container. So only
what looks like the article's own paragraphs counts: the same kind of element in the same place, a full sentence of
prose, and none of the marks of a note.
"""

from __future__ import annotations

import re

from turbohtml import Element

from licensecheck.compare.furniture import Furniture, signature
from licensecheck.compare.text_side import TextSide
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_article_edge"]

_WORDS = 8
"""Words from which a block at the edge can be a paragraph."""

_NOTE = lazy_pattern(
    r"[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w{3,}|\bfollow (?:him|her|us|me|them|@)|\bnewsletter\b|\bsubscri|\bsign up\b|\ball rights reserved\b|©|\(c\) ?\d{4}"
    r"|\bclick here\b|\bhave a (?:tip|story)\b|\b(?:photo|image|picture|video|graphic)s?(?: credit)?s? ?(?:by|:|/)|\bgetty images\b|\bmehr zum thema\b|\babonni|\bspenden\b|\binscri|\babonnez|\bsuscr",
    re.IGNORECASE,
)
"""Marks of a note about the article, its author or the site; asked only outside the shared text."""

_END = lazy_pattern(r"""[.!?…。！？।॥؟]["'”’»)\]]*\Z|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{20}""")
"""How prose ends; Thai and its like end no sentence with a mark."""


def is_article_edge(side: TextSide, judge: Furniture, block: int) -> bool:
    """Whether a block outside the shared paragraphs is one of the article's own."""
    entry = side.blocks[block]
    node, key = entry.node, side.keys[block]
    if (
        not isinstance(node, Element)
        or len(side.tokens(block)) < _WORDS
        or not _END.search(key)
        or _NOTE.search(key)
    ):
        return False
    if not any(signature(node) == signature(known) for known in judge.article_nodes):
        return False
    return judge.reason(block) is None
