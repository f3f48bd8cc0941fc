"""Credit lines that a copy sets before or behind a paragraph's sentences: they are read as lines of their own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from licensecheck.compare.model import Span
from licensecheck.credits.copy.text import CopyText

__all__ = ["folded_span", "line_of", "line_set_in", "lines_set_in", "place_of_line"]


def lines_set_in(copy: CopyText) -> Iterator[tuple[int, str]]:
    """Yield the folded words of all such lines, and where each begins in the folded text."""
    start, end = copy.comparison.copy_region
    for index in range(max(0, copy.block_of(start)), copy.block_of(max(start, end - 1)) + 1):
        for span in copy.set_into(index):
            first, last = folded_span(copy, index, span)
            yield first, copy.text[first:last]


def line_of(copy: CopyText, index: int, offset: int) -> str:
    """Return the folded words of the line in a block that a document offset stands in: such a credit line, or else the
    block."""
    return copy.text[slice(*place_of_line(copy, index, offset))]


def line_set_in(copy: CopyText, index: int, offset: int) -> Span | None:
    """Return such a credit line in a block by its document offsets, if one of them stands in it."""
    return next((span for span in copy.set_into(index) if span[0] <= offset < span[1]), None)


def place_of_line(copy: CopyText, index: int, offset: int) -> Span:
    """Return where the line in a block that a document offset stands in has its place in the folded text."""
    line = line_set_in(copy, index, offset)
    if line is not None:
        return folded_span(copy, index, line)
    start = copy.block_start(index)
    return start, start + len(copy.block_text(index))


def folded_span(copy: CopyText, index: int, span: Span) -> Span:
    """Return where the words between two document offsets, both in one block, stand in the folded text."""
    first = copy.block_start(index)
    places = range(first, first + len(copy.block_text(index)))
    start, end = (first + bisect_left(places, offset, key=copy.document_offset) for offset in span)
    return start, end
