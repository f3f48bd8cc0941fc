"""Footnotes at the foot of a text's pages, which a copy has below the whole text.

Between two paragraphs of the text such a note stands where its page ends, and a web page has no such place. It is told
by its number, which stands behind a word of the text before it: "turn.1" and, below, "1. See the report".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import groupby

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["without_page_notes"]


def without_page_notes(stream: Stream, core: Core, differences: Sequence[Difference]) -> Sequence[Difference]:
    """Return the differences but for the notes of the original's pages that the copy has below the text, word for word
    and by the same number."""
    if stream.a.document.format is not Format.TEXT:
        return differences
    gone = [block for d in differences if d.a_whole and not d.b for block in d.a_blocks]
    notes = [block for block in gone if _is_note(stream.a, block, core.a_first)]
    found = _below(stream, notes) if notes else {}
    if not found:
        return differences
    taken_a, taken_b = frozenset(found), frozenset(found.values())
    return [part for d in differences for part in _without(stream, d, taken_a, taken_b)]


def _is_note(a: TextSide, block: int, first: int) -> bool:
    """Whether a block begins with a number that stands as a mark in the text before it, right behind a word."""
    number = _NUMBER.match(a.keys[block])
    if number is None or not a.may_search():
        return False
    start = a.blocks[max(first, block - _REACH)].start
    mark = re.compile(rf"[^\W\d_][^\w\s]{{0,3}}{number[1]}\]?(?![\w%])(?!\.\d)")
    return mark.search(a.text, start, a.blocks[block].start) is not None


_NUMBER = lazy_pattern(r"(\d{1,3})[.)]? (?=\S)")
_REACH = 60
"""Blocks before a note in which its mark stands: a page has fewer paragraphs."""


def _below(stream: Stream, notes: Sequence[int]) -> dict[int, int]:
    """Return the notes that the copy has below its text, each with its block there."""
    own = frozenset(notes)
    text = [j for i, j, _ in stream.matched() if i not in own and not _NUMBER.match(stream.a.keys[i])]
    end = max(text, default=-1)
    found: dict[int, int] = {}
    behind = range(end + 1, min(len(stream.b.blocks), end + 1 + _NOTES)) if end >= 0 else range(0)
    for note in notes:
        place = next((j for j in behind if j not in found.values() and _is_same(stream, note, j)), None)
        if place is not None:
            found[note] = place
    return found


_NOTES = 200
"""Blocks behind a copy's text in which its notes stand."""


def _is_same(stream: Stream, note: int, block: int) -> bool:
    a, b = stream.a, stream.b
    if abs(a.size(note) - b.size(block)) > 1:
        return False
    first, *words = a.tokens(note)
    said, told = [token.word for token in b.tokens(block)], [token.word for token in words]
    if said != told:
        return said == [first.word, *told]
    from licensecheck.compare.differences.numbering import is_items_number

    return is_items_number(a, first, note, b, block)


def _without(stream: Stream, d: Difference, taken_a: Set[int], taken_b: Set[int]) -> Iterator[Difference]:
    """Yield what is left of a difference without some whole blocks, each stretch between them by itself."""
    if d.a_whole and not d.b and not taken_a.isdisjoint(d.a_blocks):
        for blocks in _stretches(d.a_blocks, taken_a):
            words = [token for block in blocks for token in stream.a.tokens(block)]
            yield replace(d, a=words, a_at=(blocks[0], 0), a_blocks=blocks)
    elif d.b_whole and not d.a and not taken_b.isdisjoint(d.b_blocks):
        for blocks in _stretches(d.b_blocks, taken_b):
            words = [token for block in blocks for token in stream.b.tokens(block)]
            yield replace(d, b=words, b_at=(blocks[0], 0), b_blocks=blocks)
    else:
        yield d


def _stretches(blocks: Sequence[int], taken: Set[int]) -> Iterator[tuple[int, ...]]:
    for is_taken, some in groupby(blocks, taken.__contains__):
        if not is_taken:
            yield tuple(some)
