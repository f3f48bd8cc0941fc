"""Direct quotations: what stands between quotation marks or in a block quotation is somebody's own words.

Two questions: does a change stand inside a quotation of the original, and did a quotation lose its marks, so that
somebody's words read as the author's?
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment import Pair
from licensecheck.compare.core import Core
from licensecheck.compare.differences import Difference
from licensecheck.compare.gaps import Gap
from licensecheck.compare.stream import Stream
from licensecheck.compare.structure import in_block_quotation, is_set_as_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.model import Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_quoted", "lost_quotations"]

_QUOTATION = lazy_pattern(
    '[\u201c\u201e\u201f][^\u201c\u201d\u201e]{2,800}?[\u201d\u201c]|"[^"\u201c\u201d]{2,800}?"|\u00ab[^\u00ab\u00bb]{2,800}?\u00bb|\u300c[^\u300c\u300d]{2,400}?\u300d'
)
_MARK = lazy_pattern(
    "[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\u2018\u2019\u201a'`\u00b4]"
)

_MARKS = lazy_pattern(f"{_MARK.pattern}+")

_DAMAGED = lazy_pattern("[?\ufffd\u0080-\u009f]")
"""What a mark becomes in an encoding that does not have it, close to the first word: no mark is gone."""

_ESCAPED = lazy_pattern(r"&(?:quot|[lr][ds]quo|bdquo|[lr]aquo|#34|#82\d\d|#171|#187);\Z")
"""How HTML writes a mark, which readers see where it was escaped a second time."""

_LONGEST = 8
"""Characters that such a mark takes at most."""

_FEWEST = 2
"""Words from which a quotation is held against the copy; marks around one word are a style (scare quotes, titles)."""


def is_quoted(side: TextSide, at: tuple[int, int], count: int) -> bool:
    """Whether the `count` words at (block, word) of a text stand in a direct quotation."""
    block, word = at
    if block >= len(side.blocks):
        return False
    if in_block_quotation(side.blocks[block].node):
        return True
    tokens = side.tokens(block)
    if not tokens or not 0 <= word < len(tokens) or not count:
        return False
    start = tokens[word].start
    entry = side.blocks[block]
    ends = side.once(f"quotations {block}", lambda: _quotation_ends(side, block))
    if bisect_left(ends, start) % 2 and bisect_right(ends, start) % 2:
        return True
    # A quotation that goes on in the next paragraph has no closing mark in this one.
    opened = max(side.text.rfind(mark, entry.start, start) for mark in "\u201c\u00ab\u201e")
    return opened >= 0 and not any(mark in side.text[opened + 1 : entry.end] for mark in "\u201d\u00bb\u201c")


def _quotation_ends(side: TextSide, block: int) -> list[int]:
    """Return where the quotations of a block begin and end, in turn."""
    entry = side.blocks[block]
    return [at for found in _QUOTATION.finditer(side.text, entry.start, entry.end) for at in found.span()]


def lost_quotations(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the quotations of the original whose words the copy has without any marks."""
    for segment in stream.segments:
        if isinstance(segment, Pair):
            yield from _flattened(stream, core, segment.a, segment.b)
        elif segment.runs:
            yield from _unmarked(stream, core, segment)
            pairs = {segment.a_owner[run.a]: segment.b_owner[run.b] for run in segment.runs}
            for a, b in pairs.items():
                yield from _flattened(stream, core, a, b)


def _flattened(stream: Stream, core: Core, a: int, b: int) -> Iterator[Difference]:
    """A block quotation that became a paragraph like any other."""
    first, second = stream.a.blocks[a], stream.b.blocks[b]
    if stream.b.document.format in (Format.TEXT, Format.PDF):
        return      # a text has no block quotations, and print sets them by their margins
    if not in_block_quotation(first.node) or is_set_as_quotation(second.node) or not core.holds_b(b):
        return
    text = stream.b.text[second.start : second.end].strip()
    if _MARK.match(text) or not _has_block_quotations(stream, core):
        return
    yield Difference(
        a=stream.a.tokens(a),
        b=stream.b.tokens(b),
        a_at=(a, 0),
        b_at=(b, 0),
        a_blocks=(a,),
        b_blocks=(b,),
        marks=True,
    )


def _has_block_quotations(stream: Stream, core: Core) -> bool:
    """Whether block quotations of the original are the author's choice: some of its shared text stands outside them."""
    return any(
        not in_block_quotation(stream.a.blocks[i].node)
        for i, _, words in stream.matched()
        if core.holds_a(i) and words >= 8
    )


def _unmarked(stream: Stream, core: Core, gap: Gap) -> Iterator[Difference]:
    partner: dict[int, int] = {}
    first = 0
    while first < len(gap.a):
        block = gap.a_owner[first]
        last = bisect_right(gap.a_owner, block, first)
        entry = stream.a.blocks[block]
        for quotation in _QUOTATION.finditer(stream.a.text, entry.start, entry.end):
            partner = partner or _partners(gap)
            inside = range(
                bisect_right(gap.a, quotation.start(), first, last, key=_start),
                bisect_left(gap.a, quotation.end(), first, last, key=_start),
            )
            found = _without_marks(stream, core, gap, inside, partner)
            if found is not None:
                j0, j1 = found
                yield Difference(
                    a=gap.a[inside[0] : inside[-1] + 1],
                    b=gap.b[j0 : j1 + 1],
                    a_at=(block, inside[0] - first),
                    b_at=(gap.b_owner[j0], _word_of(gap, j0)),
                    marks=True,
                )
        first = last


def _start(token: Token) -> int:
    return token.start


def _partners(gap: Gap) -> dict[int, int]:
    return {run.a + k: run.b + k for run in gap.runs for k in range(run.length)}


def _without_marks(
    stream: Stream, core: Core, gap: Gap, inside: Sequence[int], partner: dict[int, int]
) -> tuple[int, int] | None:
    """Return the words of the copy that a quotation became, where they stand there whole and without marks."""
    if len(inside) < _FEWEST or any(k not in partner for k in inside):
        return None
    b = stream.b
    j0, j1 = partner[inside[0]], partner[inside[-1]]
    block = gap.b_owner[j0]
    if j1 - j0 != inside[-1] - inside[0] or gap.b_owner[j1] != block or not core.holds_b(block):
        return None
    if in_block_quotation(b.blocks[block].node) or _MARK.search(_edges(gap.b[j0 : j1 + 1], b)):
        return None
    start = gap.b[j0].start
    if _DAMAGED.match(b.text, max(0, start - 1), start) or _ESCAPED.search(b.text[max(0, start - _LONGEST) : start]):
        return None
    had = _marks_around(stream.a, gap.a, gap.a_owner, inside[0], inside[-1])
    has = _marks_around(b, gap.b, gap.b_owner, j0, j1)
    # Marks of what is quoted right before or behind stand there as well: what counts is that there are fewer.
    return (j0, j1) if has[0] < had[0] and has[1] < had[1] else None


def _marks_around(
    side: TextSide, tokens: Sequence[Token], owner: Sequence[int], first: int, last: int
) -> tuple[int, int]:
    """Return how many marks of quotation stand between some words and the word before them, and behind them."""
    block = owner[first]
    inside_before = first > 0 and owner[first - 1] == block
    inside_behind = last + 1 < len(owner) and owner[last + 1] == block
    start = tokens[first - 1].end if inside_before else side.blocks[block].start
    end = tokens[last + 1].start if inside_behind else side.blocks[block].end
    return (
        len(_MARKS.findall(side.text, start, tokens[first].start)),
        len(_MARKS.findall(side.text, tokens[last].end, end)),
    )


def _edges(tokens: Sequence[Token], b: TextSide) -> str:
    """Return the first and last character of some words: a mark can be part of a word (an apostrophe)."""
    return b.text[tokens[0].start] + b.text[tokens[-1].end - 1]


def _word_of(gap: Gap, at: int) -> int:
    return at - bisect_left(gap.b_owner, gap.b_owner[at], 0, at)
