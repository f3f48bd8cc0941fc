"""What an original's page says again of its article: all of it for print or a full screen, its subheads in a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from turbohtml import Element

from licensecheck.compare.alignment.equal_blocks import ANCHOR_LENGTH, second_telling
from licensecheck.compare.text_side import TextSide
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["entries", "retold"]


def retold(a: TextSide, b: TextSide) -> Iterator[int]:
    """Yield the blocks of the original's second telling; of what only this has, what the copy has as well is the
    article's."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, key in enumerate(a.keys):
        if len(key) >= ANCHOR_LENGTH and key in b.key_counts:
            places[key].append(i)
    told_twice = sum(len(key) for key, found in places.items() if len(found) > 1)
    again = second_telling(places, b) if 2 * told_twice > sum(map(len, places)) else None
    if again is None:
        return      # headlines and subheads stand in lists as well, and are few of a text's words
    first = set(a.keys[:again])
    last = max(i for i in range(again, len(a.keys)) if a.keys[i] in first and len(a.keys[i]) >= ANCHOR_LENGTH)
    for i in range(again, last + 1):
        if a.keys[i] in first or a.keys[i] not in b.key_counts:
            yield i


def entries(a: TextSide) -> Iterator[int]:
    """Yield the entries of an original's table of contents: lines that lead to a heading of the same words below."""
    headings = {a.keys[i] for i in a.of_tags(HEADING_TAGS)}
    for i, key in enumerate(a.keys):
        if a.key_counts[key] > 1 and key in headings and a.blocks[i].tag not in HEADING_TAGS and _leads_within(a, i):
            yield i


def _leads_within(a: TextSide, block: int) -> bool:
    node = a.blocks[block].node
    return isinstance(node, Element) and node.select_one('a[href*="#"]') is not None
