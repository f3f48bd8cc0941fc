"""The reading order of a PDF page: columns from left to right, what spans them in its place between.

A page is cut where white space runs through it: a gutter between columns first, then rows that share no
gutter. That is the recursive X-Y cut (Nagy and Seth 1984), with gutters that must hold over several rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from licensecheck.document.pdf.initials import LARGER, with_initials
from licensecheck.document.pdf.letters import Letter, Line, Segment, differ_in_size

__all__ = ["line_of", "reading_order", "rows_of"]

_GUTTER = 0.3
"""Heights of a letter from which white space is a gutter. Segments end at spaces of a whole height; what is
left of a gutter after lines that reach into it may be less."""

_BESIDE = 1.0
"""Heights of a letter by which two columns stand side by side: lines set in stand below one another."""

_ROWS = 3
"""Rows over which a gutter must run; two lines with a wide space each are no columns."""

_NARROWEST = 4.0
"""Heights of a letter from which a column is one; bullets and numbers of a list are narrower."""

_DEPTH = 8
_MOST_ROWS = 400
"""Rows of a page that is looked at for columns; a page of print has about 80."""

_COLUMNS = 1 << 20
"""More columns than a page can have: what numbers them over all pages."""

_SAME_ROW = 0.4
_WORD_SPACE = 0.12
"""Heights of a letter from which letters without a space between them are two words: a word space has 0.2
or more."""

Gap = tuple[float, float]


class _Side(NamedTuple):
    """What stands on one side of a gutter: how many segments, how far they reach, and the height of the smallest."""

    number: int
    start: float
    end: float
    top: float
    bottom: float
    height: float


class _Gutter(NamedTuple):
    """White space that runs through some rows, and what stands on its sides."""

    gap: Gap
    left: _Side
    right: _Side


_NOTHING = _Side(0, math.inf, -math.inf, -math.inf, math.inf, math.inf)


def reading_order(page: Sequence[Segment], number: int) -> Iterator[Line]:
    """Yield the lines of page `number` in reading order, each with the number and the edges of its column."""
    for column, region in enumerate(_regions(with_initials(page), _DEPTH), number * _COLUMNS):
        lines = [line_of(row) for row in rows_of(region)]
        edges = min(line.left for line in lines), _right_edge(lines)
        for line in lines:
            yield replace(line, column=column, edges=edges)


def _right_edge(lines: Sequence[Line]) -> float:
    """Return how far a column's lines reach: one that reaches farther by itself (a page's number) tells nothing."""
    ends = sorted((line.right for line in lines), reverse=True)
    alone = len(ends) > _ROWS and ends[0] - ends[1] > _FARTHER * lines[0].height
    return ends[1] if alone else ends[0]


_FARTHER = 4.0
"""Heights of a letter by which one line of a column reaches farther than all others; of a ragged text none does."""


def rows_of(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Return segments of one baseline together, from the top down, each row from left to right."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (-s.base, s.left)):
        row = rows[-1] if rows else None
        if row and _in_row(row[0], segment):
            row.append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.left)
    return rows


def _in_row(first: Segment, second: Segment) -> bool:
    low, high = sorted((first.height, second.height))
    return first.base - second.base <= _SAME_ROW * low and high < LARGER * low


def line_of(row: Sequence[Segment]) -> Line:
    """Return the line that some segments of one baseline make."""
    letters: list[Letter] = []
    for segment in row:
        for at, letter in enumerate(segment.letters):
            last = letters[-1] if letters else None
            if last is not None and last.text != " " and (at == 0 or _apart(last, letter)):
                letters.append(letter._replace(text=" ", link=_shared(last, letter)))
            if letter.text != " " or (letters and letters[-1].text != " "):
                letters.append(letter)
    heights = sorted(letter.height for letter in letters)
    return Line(
        "".join(letter.text for letter in letters), tuple(_link_spans(letters)), row[0].left,
        max(segment.right for segment in row), row[0].base, heights[len(heights) // 2],
    )


def _apart(first: Letter, second: Letter) -> bool:
    space = _FULL_SPACE if _is_unspaced(first.text) and _is_unspaced(second.text) else _WORD_SPACE
    return second.text != " " and second.left - first.right > space * max(first.height, second.height)


def _is_unspaced(letter: str) -> bool:
    """Whether a letter is of a script that puts no spaces between words, and each of its letters in a square."""
    return any(first <= letter[:1] <= last for first, last in _SQUARES)


_SQUARES = (("\u2e80", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uff9f"))
"""Chinese and Japanese letters and their punctuation; the letters' own boxes are narrower than the squares."""

_FULL_SPACE = 0.6
"""Heights of such a letter from which white space between two is one."""


def _shared(first: Letter, second: Letter) -> str | None:
    return first.link if first.link == second.link else None


def _link_spans(letters: Sequence[Letter]) -> Iterator[tuple[int, int, str]]:
    at = start = 0
    current: str | None = None
    for letter in [*letters, None]:
        link = letter.link if letter else None
        if link != current:
            if current is not None:
                yield start, at, current
            start, current = at, link
        at += len(letter.text) if letter else 0


def _regions(segments: list[Segment], depth: int) -> Iterator[list[Segment]]:
    """Yield the columns and the full-width parts of a page in reading order."""
    if not segments:
        return
    for group, gap in _groups(rows_of(segments)):
        if gap is None or depth == 0:
            yield group
        else:
            middle = (gap[0] + gap[1]) / 2
            yield from _regions([s for s in group if s.left < middle], depth - 1)
            yield from _regions([s for s in group if s.left >= middle], depth - 1)


def _groups(rows: Sequence[Sequence[Segment]]) -> Iterator[tuple[list[Segment], Gap | None]]:
    """Yield rows that share a gutter together, and what stands between such groups."""
    page = min(row[0].left for row in rows), max(segment.right for row in rows for segment in row)
    plain: list[Segment] = []
    at = 0
    while at < len(rows):
        stop, gap = _longest_group(rows, at, page) if len(rows) <= _MOST_ROWS else (at, None)
        if gap is None or _spans(rows, at, stop, page) or _goes_over(rows, at, stop, gap):
            plain.extend(rows[at])
            at += 1
            continue
        if plain:
            yield plain, None
            plain = []
        yield [segment for row in rows[at:stop] for segment in row], gap
        at = stop
    if plain:
        yield plain, None


def _spans(rows: Sequence[Sequence[Segment]], first: int, stop: int, page: Gap) -> bool:
    """Whether the first of some rows, up to `stop`, runs over a gutter that the rows below it share farther down: a
    byline that ends where a quotation in the last column begins stands above all columns."""
    for at in range(first + 1, min(first + _SPANNING, len(rows) - _ROWS) + 1):
        farther, gap = _longest_group(rows, at, page)
        if gap is not None and farther > stop and all(_runs_over(row, gap) for row in rows[first:at]):
            return True
    return False


def _goes_over(rows: Sequence[Sequence[Segment]], first: int, stop: int, gap: Gap) -> bool:
    """Whether a few rows with a gutter are lines of a text that goes on over it right above or below: in justified text
    wide spaces stand below one another by chance."""
    if stop - first >= _FEW:
        return False
    group = rows[first:stop]
    edges = min(row[0].left for row in group), max(segment.right for row in group for segment in row)
    beside = [(rows[at], rows[near]) for at, near in ((first - 1, first), (stop, stop - 1)) if 0 <= at < len(rows)]
    return any(_runs_over(row, gap) and _is_next_line(row, near[0], edges) for row, near in beside)


_FEW = 8
"""Rows up to which a gutter can be one by chance; a column of a text has more."""


def _is_next_line(row: Sequence[Segment], other: Segment, edges: Gap) -> bool:
    """Whether two lines are of one size and stand one below the other, the first between the edges of the other's."""
    height = max(row[0].height, other.height)
    within = row[0].left - edges[0] <= _SET_IN * height and row[-1].right - edges[1] <= height
    is_next = within and abs(row[0].base - other.base) <= _LINE * height
    return is_next and not differ_in_size(row[0].height, other.height)


_LINE = 2.0
"""Heights of a letter from one line to the next, at most."""

_SET_IN = 3.0
"""Heights of a letter by which a paragraph's first line is set in, at most."""


def _runs_over(row: Sequence[Segment], gap: Gap) -> bool:
    middle = (gap[0] + gap[1]) / 2
    return any(segment.left < middle < segment.right for segment in row)


_SPANNING = 3
"""Rows above columns that are looked at: a byline of some lines."""


def _longest_group(rows: Sequence[Sequence[Segment]], first: int, page: Gap) -> tuple[int, Gap | None]:
    """Return how far rows from `first` on share a gutter, and the gutter; none where too few do."""
    candidates = [_Gutter(page, _NOTHING, _NOTHING)]
    dividing: list[_Gutter] = []
    stop = first
    for row in rows[first:]:
        narrowed = [gutter for old in candidates for gutter in _narrowed(old, row)]
        still = [gutter for gutter in narrowed if _divides(gutter)]
        if not narrowed or (dividing and not still and stop - first >= _ROWS):
            break                       # what seemed a gutter over fewer rows was two wide spaces
        candidates, dividing, stop = narrowed, still, stop + 1
    if stop - first < _ROWS or not dividing:
        return first, None
    gap = max((gutter.gap for gutter in dividing), key=lambda gap: gap[1] - gap[0])
    return (stop, gap) if _begins_alike(rows[first:stop], gap) else (first, None)


def _begins_alike(rows: Sequence[Sequence[Segment]], gap: Gap) -> bool:
    """Whether what stands behind a gutter begins at the same places, as the lines of a column do; in justified text
    wide spaces stand below one another by chance, and the words behind them begin anywhere."""
    behind = ([segment for segment in row if segment.left >= gap[1]] for row in rows)
    starts = sorted((first.left, first.height) for first in (min(row, key=_left) for row in behind if row))
    near = [second[0] - first[0] <= _ALIKE * first[1] for first, second in pairwise(starts)]
    alike = sum(map(any, zip([False, *near], [*near, False], strict=True)))
    return len(starts) == 1 or alike >= _MOST_ALIKE * len(starts)


def _left(segment: Segment) -> float:
    return segment.left


_ALIKE = 0.4
"""Heights of a letter within which two lines begin at one place."""

_MOST_ALIKE = 0.7
"""Share of a column's lines that begin where another does: the first lines of paragraphs, and centred ones, do not."""


def _narrowed(gutter: _Gutter, row: Sequence[Segment]) -> Iterator[_Gutter]:
    """Yield what a row leaves of a gutter."""
    for start, end in _gaps(row):
        gap = max(start, gutter.gap[0]), min(end, gutter.gap[1])
        if gap[1] - gap[0] >= _GUTTER * row[0].height:
            left = [segment for segment in row if segment.right <= start]
            right = [segment for segment in row if segment.left >= end]
            yield _Gutter(gap, _joined(gutter.left, left), _joined(gutter.right, right))


def _joined(side: _Side, segments: Sequence[Segment]) -> _Side:
    for segment in segments:
        side = _Side(
            side.number + 1, min(side.start, segment.left), max(side.end, segment.right),
            max(side.top, segment.base), min(side.bottom, segment.base), min(side.height, segment.height),
        )
    return side


def _gaps(row: Sequence[Segment]) -> list[Gap]:
    """Return the white space of a row, the margins included."""
    found: list[Gap] = []
    done = -1e6
    for segment in row:
        if segment.left > done:
            found.append((done, segment.left))
        done = max(done, segment.right)
    return [*found, (done, 1e6)]


def _divides(gutter: _Gutter) -> bool:
    """Whether white space has a column of text on each side, side by side over several rows, or the last line of a text
    beside a long column."""
    left, right = gutter.left, gutter.right
    if right.number == 1 and left.number >= _FEW:
        return left.bottom <= right.top and _is_column(left)
    beside = min(left.top, right.top) - max(left.bottom, right.bottom)
    return _is_column(left) and _is_column(right) and beside >= _BESIDE * left.height


def _is_column(side: _Side) -> bool:
    return side.number >= _ROWS - 1 and side.end - side.start >= _NARROWEST * side.height
