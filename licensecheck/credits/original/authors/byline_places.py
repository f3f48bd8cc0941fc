"""Where bylines stand on a page: below the article's headline, or near the page's top."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from licensecheck.credits.addresses import AUTHOR_FOLDERS
from licensecheck.credits.bylines.reading import ANDS
from licensecheck.credits.folding import fold, fold_line
from licensecheck.document.model import Block, Document, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "BELOW",
    "LONGEST_BYLINE",
    "PROFILE",
    "blocks_below_headline",
    "elements_of",
    "headline_end",
    "is_anded",
    "is_joined",
    "line_of",
    "put_together",
    "start_of",
    "top_blocks",
]

LONGEST_BYLINE = 300
"""Characters of a line up to which it can be a byline."""

PROFILE = lazy_pattern(rf"/{AUTHOR_FOLDERS}/[^/?#]+", re.IGNORECASE)
"""The page that a site has for one author."""

_BYLINE_BLOCKS = 120
"""Blocks of a page among which its byline can be."""


def headline_end(document: Document) -> int | None:
    """Return where the article's headline ends: the only first-rank heading, or the one that the page's title holds."""
    headings = [block for block in document.blocks if block.tag == "h1"]
    title = fold(document.metadata.meta.get("og:title") or document.metadata.title or "")
    named = [b for b in headings if fold_line(document.text[b.start : b.end]) in title]
    found = (named or headings)[:1] if len(headings) == 1 or named else []
    return found[0].end if found else None


def top_blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks below the article's headline, then those at the page's top: menus can be longer than both."""
    yield from blocks_below_headline(document)
    yield from document.blocks[:_BYLINE_BLOCKS]


def blocks_below_headline(document: Document) -> Sequence[Block]:
    """Return the first blocks below the article's headline; none where it cannot be told which heading that is."""
    below = headline_end(document)
    if below is None:
        return ()
    first = bisect_left(document.blocks, below, key=start_of)
    return document.blocks[first : first + BELOW]


def start_of(block: Block) -> int:
    """Return the offset at which a block begins: the key by which blocks are searched."""
    return block.start


BELOW = 20
"""Blocks below a headline among which its byline stands: a standfirst, a picture, buttons."""


def line_of(document: Document, block: Block) -> str:
    """Return the words of a line, with a space where those of two elements touch: `<span>By</span><a>Ann Lee</a>`."""
    return put_together([document.text[start:end] for start, end in elements_of(document, block)])


def elements_of(document: Document, block: Block) -> Iterator[tuple[int, int]]:
    """Yield from where to where the words of a line go that no border of an element parts."""
    seams = document.seams
    starts = [block.start, *seams[bisect_left(seams, block.start) : bisect_left(seams, block.end)], block.end]
    return ((start, end) for start, end in pairwise(starts) if start < end)


def put_together(parts: Sequence[str]) -> str:
    """Return the words of elements as one line, with a space where a word begins right behind another."""
    line = "".join(parts[:1])
    for before, part, behind in zip(parts, parts[1:], [*parts[2:], ""], strict=False):
        is_joint = part.lower() in ANDS and behind[:1].isupper()
        begins = part[0].isupper() and (len(before) > 1 or before.lower() in ANDS)
        line += f" {part}" if line[-1].isalnum() and (is_joint or begins) else part
    return line


def is_joined(document: Document, links: Sequence[Link], at: int) -> bool:
    """Return whether "and" or a comma joins a linked name to the one before it or behind it."""
    return any(gap.strip(" ,") in {"", *ANDS} and gap.strip() for gap in _gaps(document, links, at))


def is_anded(document: Document, links: Sequence[Link], at: int) -> bool:
    """Return whether "and" joins a linked name to another: buttons stand beside a name without a word."""
    return any(gap.strip(" ,") in ANDS for gap in _gaps(document, links, at))


def _gaps(document: Document, links: Sequence[Link], at: int) -> Iterator[str]:
    """Yield what stands between a linked name and those before and behind it."""
    for before, behind in pairwise(links[max(0, at - 1) : at + 2]):
        yield document.text[before.end : behind.start][:_JOINER].lower()


_JOINER = 7
"""Characters between two linked names that "and" joins, and one more."""
