"""Where a visible character stands in the file on disk.

The parser says where tags stand, not where text does: a text node's place is found from the tag before it,
and a character's by reading the source on from there, character reference by character reference. That is
done only for the few characters whose place a report gives.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from turbohtml import Comment, Element, Node, SourceSpan, Text, unescape

from licensecheck.document.model import Place
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["REFERENCE", "LineIndex", "TextNodes", "normalise_newlines", "place_of_tag"]

_COMMENT = lazy_pattern(r"<(?:!|(?=\?)|/)")
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

    __slots__ = ("_begins", "_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        # At each multiple of _STEP, as far as was asked: the lines before it, and where its line begins.
        self._lines = [0]
        self._begins = [0]

    def __call__(self, offset: int, near: SourceSpan | None = None) -> Place:
        """Return the 1-based line and column of `offset`; `near` is a tag not far before it, whose line is known."""
        if near is None or not 0 <= offset - near.start_offset <= _STEP:
            return self.place(offset)
        lines = self._text.count("\n", near.start_offset, offset)
        begin = self._text.rfind("\n", near.start_offset, offset) + 1 or near.start_offset - near.start_col
        return Place(near.start_line + lines, offset - begin + 1)

    def place(self, offset: int) -> Place:
        """Return the 1-based line and column of `offset`."""
        at = min(max(offset, 0), len(self._text)) // _STEP
        while at >= len(self._lines):
            self._go_on()
        lines = self._lines[at] + self._text.count("\n", at * _STEP, offset)
        begin = self._text.rfind("\n", at * _STEP, offset) + 1 or self._begins[at]
        return Place(lines + 1, offset - begin + 1)

    def _go_on(self) -> None:
        start = (len(self._lines) - 1) * _STEP
        self._lines.append(self._lines[-1] + self._text.count("\n", start, start + _STEP))
        self._begins.append(self._text.rfind("\n", start, start + _STEP) + 1 or self._begins[-1])


_STEP = 4096
"""Characters between two places whose line is remembered: counting on from there costs some microseconds."""


def place_of_tag(element: Element, place: Callable[[int], Place | None]) -> Place | None:
    """Return where an element's start tag stands, where the page has one; `place` turns an offset into a place."""
    location = element.source_location
    if location is None:
        return None
    tag = location.start_tag
    return place(tag.start_offset, tag) if isinstance(place, LineIndex) else place(tag.start_offset)


class TextNodes:
    """The text nodes a walk met, by the offset of their first character in the joined text."""

    __slots__ = ("_found", "_nodes", "_place", "_raw", "_spellings", "_starts")

    def __init__(
        self, raw: str, starts: Sequence[int], nodes: Sequence[Text], place: Callable[[int], Place]
    ) -> None:
        self._raw, self._starts, self._nodes, self._place = raw, starts, nodes, place
        self._found: dict[int, Place] = {}
        self._spellings: dict[int, _Spelling] = {}

    def place(self, offset: int) -> Place:
        """Return the place on disk of the visible character at `offset` (of the text's end: just behind the
        last)."""
        found = self._found.get(offset)
        if found is None:
            found = self._found[offset] = self._place_of(self._source_offset(offset), offset)
        return found

    def _place_of(self, source: int, offset: int) -> Place:
        parent = self._nodes[max(0, bisect_right(self._starts, offset) - 1)].parent if self._nodes else None
        if not isinstance(self._place, LineIndex) or not isinstance(parent, Element):
            return self._place(source)
        location = parent.source_location
        return self._place(source, location.start_tag if location is not None else None)

    def end_place(self, offset: int) -> Place:
        """Return the place just behind the visible character at `offset`, a character reference counted in
        full."""
        source = self._source_offset(offset)
        reference = REFERENCE.match(self._raw, source)
        place = self._place_of(source, offset)
        width = _width(reference[0]) if reference else 1
        return Place(place.line, place.column + width)

    def _source_offset(self, offset: int) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        spelling = self._spellings.get(index) or self._spell(index)
        return spelling.source_of(offset - self._starts[index])

    def _spell(self, last: int) -> _Spelling:
        """Find a node in the source: behind the tags around it, or else behind the nodes before it."""
        first, start = last, _source_start(self._raw, self._nodes[last])
        while start is None and first > max(0, last - _NODES):
            known = self._spellings.get(first - 1)
            if known is not None:
                start = known.end
                break
            first -= 1
            start = _source_start(self._raw, self._nodes[first])
        at = start or 0
        for index in range(first, last + 1):
            spelling = self._spellings[index] = _Spelling(self._raw, at, _data(self._nodes[index]))
            at = spelling.end
        return spelling


_NODES = 200
"""Nodes before one that are found first where no tag tells its place."""

_SIBLINGS = 1
"""Elements in a row that the parser made up and that are passed by; behind more, words stand between them."""


def _width(reference: str) -> int:
    """Return how many characters of source write one character: 1 where what looks like a reference is
    none."""
    decoded = unescape(reference)
    return 1 if decoded == reference else len(reference) - (len(decoded) - 1)


def _source_start(raw: str, node: Node) -> int | None:
    """Return an offset of the source at or before a node's first character, as near as the tags and comments
    around it tell, `None` where they are the parser's own."""
    comments: list[Comment] = []
    start: int | None = None
    before = node.previous_sibling
    passed = 0
    while before is not None and start is None:
        if isinstance(before, Element) and (passed := passed + 1) > _SIBLINGS:
            return None
        if isinstance(before, Comment):
            comments.append(before)
        elif isinstance(before, Element):
            start = _source_end(before)
        before = before.previous_sibling
    if start is None:
        start = _parent_start(raw, node.parent) if not passed else None
    if start is None:
        return None
    for comment in reversed(comments):
        start = _behind(raw, comment.data, start)
    return start


def _parent_start(raw: str, parent: Node | None) -> int | None:
    if not isinstance(parent, Element):
        return 0
    location = parent.source_location
    return location.start_tag.end_offset if location is not None else _source_start(raw, parent)


def _behind(raw: str, comment: str, start: int) -> int:
    """Return where the next comment with these words ends, `start` where it is not found."""
    opened = _COMMENT.search(raw, start)
    found = raw.find(comment, opened.end()) if opened is not None else -1
    return raw.find(">", found + len(comment)) + 1 if found >= 0 else start


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


def _data(node: Text) -> str:
    # `data` widens a text to four bytes a character and keeps that in the tree; without references its source is the
    # same.
    source: str = node.to_source()
    return node.data if "&" in source else source


class _Spelling:
    """How a text node is written in the source: pieces that stand as they are, and character references.

    A node can be cut in the source by tags the parser dropped; then the search goes on behind them.
    """

    __slots__ = ("_before_body", "_done", "_offsets", "_sources", "_whole")

    def __init__(self, raw: str, start: int, data: str) -> None:
        self._before_body = start == 0
        self._offsets = [0]
        self._sources = [start]
        self._whole = [False]
        self._done = 0
        if _stands_as_written(raw, start, data):
            self._add([(0, start, False), (len(data), start + len(data), False)])
            return
        position = reached = start
        while position < len(raw) and self._done < len(data) and position - reached <= _REACH:
            markup = _MARKUP.search(raw, position)
            stop = markup.start() if markup else len(raw)
            if self._match(raw, position, stop, data):
                reached = stop
            elif self._done == 0 and stop > position and not data.strip():
                self._sources[0] = position
                break
            position = markup.end() if markup else len(raw)

    @property
    def end(self) -> int:
        """Where the node ends as far as it was found."""
        return self._sources[-1]

    def source_of(self, offset: int) -> int:
        """Return where the node's character at `offset` stands; its beginning where that cannot be found."""
        if offset > self._done:
            return self._sources[min(1, len(self._sources) - 1)]
        index = bisect_right(self._offsets, offset) - 1
        return self._sources[index] + (0 if self._whole[index] else offset - self._offsets[index])

    def _match(self, raw: str, start: int, stop: int, data: str) -> bool:
        """Add a piece of source if it is what comes next in `data`."""
        pieces = _pieces(raw, start, stop, data, self._done)
        if not pieces and self._done == 0 and raw.startswith("\n", start, stop):
            pieces = _pieces(raw, start + 1, stop, data, 0)      # the first newline of a <pre> is no text
        if not pieces and self._done == 0 and self._before_body and not data[:1].isspace():
            space = _SPACE.match(raw, start, stop)               # nor is white space before the body
            pieces = _pieces(raw, space.end(), stop, data, 0) if space else []
        if pieces:
            self._add(pieces)
        return bool(pieces)

    def _add(self, pieces: list[tuple[int, int, bool]]) -> None:
        for offset, source, whole in pieces:
            self._offsets.append(offset)
            self._sources.append(source)
            self._whole.append(whole)
        self._done = pieces[-1][0]


def _stands_as_written(raw: str, start: int, data: str) -> bool:
    """Whether a text node is what stands between two tags, without references: most are."""
    if "&" in data or "<" in data or not raw.startswith(data, start):
        return False
    return _MARKUP.match(raw, start + len(data)) is not None


_SPACE = re.compile(r"\s+")
_REACH = 200_000
"""Characters of source searched for a text node's next piece before it is given up."""


def _pieces(raw: str, at: int, stop: int, data: str, done: int) -> list[tuple[int, int, bool]]:
    """Return the pieces of a stretch of source that fits `data[done:]`, none if it does not.

    Each is its offset in `data`, its offset in the source and whether it is a reference; the last is the end.
    """
    pieces = []
    while at < stop:
        reference = REFERENCE.match(raw, at, stop) if raw[at] == "&" else None
        following = raw.find("&", at + 1, stop)
        end = reference.end() if reference else following if following >= 0 else stop
        decoded = unescape(reference[0]) if reference else raw[at:end]
        if not data.startswith(decoded, done):
            return []
        pieces.append((done, at, reference is not None and len(decoded) < end - at))
        done, at = done + len(decoded), end
    return [*pieces, (done, stop, False)] if pieces else []
