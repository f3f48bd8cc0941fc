"""Where a visible character stands in the file on disk.

The parser says where tags stand, not where text does: a text node's place is found from the tag before it,
and a character's by reading the source on from there, character reference by character reference. That is
done only for the few characters whose place a report gives.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from turbohtml import Element, Node, Text

from licensecheck.document.model import Place

__all__ = ["REFERENCE", "LineIndex", "TextNodes", "normalise_newlines"]

_MARKUP = re.compile(r"<!--.*?-->|<[!/?A-Za-z][^>]*>", re.DOTALL)
REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[A-Za-z][A-Za-z0-9]{1,31});?")
"""A character reference of HTML; whether its name is known shows when it is decoded."""


def normalise_newlines(text: str) -> str:
    """Return `text` with every line end as one newline; lines and columns stay what they were."""
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text


class LineIndex:
    """Line and column of offsets into a text whose lines end in a newline."""

    __slots__ = ("_ends", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: list[int] | None = None

    def place(self, offset: int) -> Place:
        """Return the 1-based line and column of `offset`."""
        if self._ends is None:
            # The lines' lengths added up, their newlines not counted: made without a step of Python for each line.
            self._ends = list(accumulate(map(len, self._text.split("\n"))))
        low, high = 0, len(self._ends) - 1
        while low < high:
            middle = (low + high) // 2
            if offset <= self._ends[middle] + middle:
                high = middle
            else:
                low = middle + 1
        start = self._ends[low - 1] + low if low else 0
        return Place(low + 1, offset - start + 1)


class TextNodes:
    """The text nodes a walk met, by the offset of their first character in the joined text."""

    __slots__ = ("_found", "_nodes", "_place", "_raw", "_starts")

    def __init__(
        self, raw: str, starts: Sequence[int], nodes: Sequence[Text], place: Callable[[int], Place]
    ) -> None:
        self._raw, self._starts, self._nodes, self._place = raw, starts, nodes, place
        self._found: dict[int, Place] = {}

    def place(self, offset: int) -> Place:
        """Return the place on disk of the visible character at `offset` (of the text's end: just behind the
        last)."""
        found = self._found.get(offset)
        if found is None:
            found = self._found[offset] = self._place(self._source_offset(offset))
        return found

    def end_place(self, offset: int) -> Place:
        """Return the place just behind the visible character at `offset`, a character reference counted in
        full."""
        source = self._source_offset(offset)
        reference = REFERENCE.match(self._raw, source)
        place = self._place(source)
        width = _width(reference[0]) if reference else 1
        return Place(place.line, place.column + width)

    def _source_offset(self, offset: int) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        node = self._nodes[index]
        data = node.data
        inside = min(offset - self._starts[index], len(data))
        return _locate(self._raw, _source_start(node), data, inside)


def _width(reference: str) -> int:
    """Return how many characters of source write one character: 1 where what looks like a reference is
    none."""
    decoded = html.unescape(reference)
    return 1 if decoded == reference else len(reference) - (len(decoded) - 1)


def _source_start(node: Node) -> int:
    """Return an offset of the source at or before a node's first character, as near as the tags around it
    tell."""
    before = node.previous_sibling
    while before is not None:
        if isinstance(before, Element):
            end = _source_end(before)
            if end is not None:
                return end
        before = before.previous_sibling
    parent = node.parent
    if isinstance(parent, Element):
        location = parent.source_location
        return location.start_tag.end_offset if location is not None else _source_start(parent)
    return 0


def _source_end(element: Element) -> int | None:
    """Return where an element's source ends: behind its end tag, else behind what it holds as far as is
    known."""
    location = element.source_location
    if location is not None and location.end_tag is not None:
        return location.end_tag.end_offset
    node: Node = element
    while True:
        children = node.children
        last = next((c for c in reversed(children) if isinstance(c, Element)), None) if children else None
        if last is None:
            break
        location = last.source_location or location
        if location is not None and location.end_tag is not None:
            return location.end_tag.end_offset
        node = last
    return location.start_tag.end_offset if location is not None else None


def _locate(raw: str, start: int, data: str, inside: int) -> int:
    """Return the offset in `raw` of `data[inside]`, where `data` begins at or behind `start`.

    A text node can be cut in the source by tags the parser dropped; then the search goes on behind them.
    """
    position, done, first = start, 0, None
    while position < len(raw):
        markup = _MARKUP.search(raw, position)
        stop = markup.start() if markup else len(raw)
        matched, source = _match(raw, (position, stop), data, done, inside)
        if matched:
            first = position if first is None else first
            done += matched
            # At a node's last character the next piece need not exist; elsewhere the character is in the
            # next piece.
            if done > inside or (done == inside and done == len(data)):
                return source
        elif done == 0 and stop > position and inside == 0 and not data.strip():
            return position
        if markup is None:
            break
        position = markup.end()
        if done == 0 and first is None and position - start > _REACH:
            break
    return first if first is not None else start


_REACH = 200_000
"""Characters of source searched for a text node's first word before its tag's place is given instead."""


def _match(raw: str, span: tuple[int, int], data: str, done: int, inside: int) -> tuple[int, int]:
    """Match a piece of source with `data[done:]`; return how much fits, and where `inside` stands."""
    fitted = _fit(raw, span, data, done, inside)
    if fitted[0] == 0 and done == 0 and raw.startswith("\n", *span):
        # The first newline of a <pre> is no text.
        return _fit(raw, (span[0] + 1, span[1]), data, done, inside)
    return fitted


def _fit(raw: str, span: tuple[int, int], data: str, done: int, inside: int) -> tuple[int, int]:
    at, stop = span
    count, answer = done, at
    while at < stop:
        reference = REFERENCE.match(raw, at, stop) if raw[at] == "&" else None
        following = raw.find("&", at + 1, stop)
        end = reference.end() if reference else following if following >= 0 else stop
        decoded = html.unescape(reference[0]) if reference else raw[at:end]
        if not data.startswith(decoded, count):
            return 0, span[0]
        if count <= inside < count + len(decoded):
            answer = at if reference else at + inside - count
        count, at = count + len(decoded), end
    return count - done, (answer if count > inside else stop)
