"""Lines of a page that name its headings to lead to them: tables of contents say again what the text says."""

from __future__ import annotations

from collections.abc import Mapping

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["heads_contents", "said_elsewhere"]


def said_elsewhere(side: TextSide) -> Mapping[str, list[int]]:
    """Return the blocks of each line that a page says more than once, but for those of a table of contents.

    An entry leads to a place of the page, or stands beside another line that names a heading: scripts make lists
    without links.
    """
    found: dict[str, list[int]] = {}
    keys, counts = side.keys, side.key_counts
    again = {key for entry, key in zip(side.blocks, keys, strict=True) if entry.tag in HEADING_TAGS and counts[key] > 1}
    for block, (entry, key) in enumerate(zip(side.blocks, keys, strict=True)):
        if counts[key] < 2:
            continue
        leads = isinstance(entry.node, Element) and side.ask(_leads_within_page, entry.node)
        if not leads and not (entry.tag not in HEADING_TAGS and _is_beside_another(side, block, again)):
            found.setdefault(key, []).append(block)
    return found


def _is_beside_another(side: TextSide, block: int, headings: set[str]) -> bool:
    """Whether a line right before or behind another names a heading as well, and is none."""
    beside = (at for at in (block - 1, block + 1) if 0 <= at < len(side.keys))
    return side.keys[block] in headings and any(
        side.keys[at] in headings and side.keys[at] != side.keys[block] and side.blocks[at].tag not in HEADING_TAGS
        for at in beside
    )


def heads_contents(side: TextSide, block: int) -> bool:
    """Whether a few words that are no sentence stand right above a list that begins with one of the page's headings."""
    key, item = side.keys[block], block + 1
    if item >= len(side.keys) or side.key_counts[side.keys[item]] < 2:
        return False
    if breaks(key) >= _LABEL or ends_like_sentence(key.rstrip(":")):
        return False
    node = side.blocks[item].node
    if not isinstance(node, Element) or node.closest("li") is None:
        return False
    headings = side.once("headings", lambda: [at for at, entry in enumerate(side.blocks) if entry.tag in HEADING_TAGS])
    return any(side.keys[heading] == side.keys[item] for heading in headings[:_MOST])


_MOST = 300
"""Headings of a page that are looked at."""


_LABEL = 5
"""Spaces below which words are a list's label."""


def _leads_within_page(node: Element) -> bool:
    return node.select_one('a[href*="#"]') is not None or node.closest('a[href*="#"]') is not None
