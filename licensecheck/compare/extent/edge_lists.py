"""A list or a table at an article's beginning or end, of which both texts have items: it is compared as a whole.

Its items are no sentences, so that nothing tells them from what a page lists beside a text; that the copy has them as
well, and right beside the text as well, does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.set_apart import is_set_apart, leads_away
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.alignment.whole_lists import list_of, whole_list
from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import PRINTED
from licensecheck.document.nesting import outwards

__all__ = ["with_lists_beside"]

_Pair = tuple[int, int]

_STEP, _REACH = 3, 10
"""Blocks between the text and its list, in the original and in the copy: a heading, a caption; an advert as well."""

_FEWEST = 2
"""Items of one list that both texts have, at least; and half of all."""

_OF_PAGES = "img, iframe, ul, ol, table"
"""What lists of the page hold, and lists of lists."""


def with_lists_beside(stream: Stream, pairs: Sequence[_Pair], inside: Sequence[_Pair]) -> Sequence[_Pair]:
    """Return the matched pairs of an article and those of a list right before or behind them, up to its farthest item
    on both sides; `pairs` are all that match, in order."""
    before = [pair for pair in reversed(pairs) if pair[0] < inside[0][0] and pair[1] < inside[0][1]]
    behind = [pair for pair in pairs if pair[0] > inside[-1][0] and pair[1] > inside[-1][1]]
    first = _list_beside(stream, pairs, before, inside[0], 0)
    last = _list_beside(stream, pairs, behind, inside[-1], -1)
    return [*first, *inside, *last] if first or last else inside


def _list_beside(
    stream: Stream, pairs: Sequence[_Pair], beyond: Sequence[_Pair], edge: _Pair, farthest: int
) -> list[_Pair]:
    """Return the pairs of the list that comes next from an edge outwards, none where it is not the article's."""
    a, b = stream.a, stream.b
    pair = next((pair for pair in beyond if list_of(a, pair[0]) is not None), None)
    listed = list_of(a, pair[0]) if pair is not None else None
    if pair is None or listed is None or not a.ask(_is_plain, listed):
        return []
    one = whole_list(a, pair[0])
    other = _lines(one, beyond) if b.document.format in PRINTED else whole_list(b, pair[1])
    common = {found for found in pairs if found[0] in one and found[1] in other}
    if len(common) < max(_FEWEST, (min(len(one), len(other)) + 1) // 2):
        return []
    if not _adjoins(stream, beyond, (one, other), edge):
        return []
    return sorted({*common.intersection(beyond), (one[farthest], other[farthest])})


def _lines(items: range, pairs: Sequence[_Pair]) -> range:
    """Return the lines of a text from the first that says an item to the last."""
    found = [j for i, j in pairs if i in items]
    return range(min(found), max(found) + 1)


def _is_plain(element: Element) -> bool:
    """Whether a list is words more than links, and no part of a page's own boxes."""
    if element.select_one(_OF_PAGES) is not None or element.closest("footer, aside") is not None:
        return False
    return not leads_away(element)


def _adjoins(stream: Stream, pairs: Sequence[_Pair], items: tuple[range, range], edge: _Pair) -> bool:
    """Whether a list stands right beside the text on both sides, and in the original in what holds its paragraphs."""
    a, b = stream.a, stream.b
    matched = {i for i, _ in pairs}
    between = list(_between(items[0], edge[0]))
    if len(between) > _STEP or len(list(_between(items[1], edge[1]))) > _REACH:
        return False
    if not all(block in matched or is_set_apart(a, block, edge[0]) for block in between):
        return False
    return _is_beside(a, items[0][0], edge[0]) and (
        b.document.format in PRINTED or _is_beside(b, items[1][0], edge[1])
    )


def _is_beside(side: TextSide, item: int, text: int) -> bool:
    """Whether the list of an item stands in an element that holds a paragraph, bare or in a wrapper of its own."""
    listed = list_of(side, item)
    holders = set(islice(outwards(side.blocks[text].node), _DEPTH))
    wrappers = islice(outwards(listed), 1, _WRAPPED) if listed is not None else ()
    return any(element in holders for element in wrappers)


_DEPTH, _WRAPPED = 6, 3
"""Elements from a paragraph outwards, and from a list, among which one holds both: a list may have a wrapper."""


def _between(items: range, text: int) -> Iterator[int]:
    yield from range(text + 1, items[0]) if text < items[0] else range(items[-1] + 1, text)
