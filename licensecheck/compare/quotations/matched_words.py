"""The words that a paragraph shares with one of the copy, and which of them each side quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.block_quotations import in_block_quotation, shows_quotation
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import (
    OPEN,
    closes_before,
    has_marks,
    leaves_open,
    marks_within,
    quoted_words,
)
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.model import PRINTED, Block

__all__ = ["MatchedWords", "matched_words"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MatchedWords:
    """Words of block `i` of the original that match words of block `j` of the copy: their numbers in both blocks, in
    order, and the number of the quotation that each stands in on either side."""

    a: TextSide
    b: TextSide
    i: int
    j: int
    at_a: Sequence[int]
    at_b: Sequence[int]
    quoted_a: Sequence[int]
    quoted_b: Sequence[int]
    in_block_quotation: bool

    def follows(self, at: int) -> bool:
        """Whether a word stands right behind the one before it, on both sides."""
        return (
            0 < at < len(self.at_a)
            and self.at_a[at] == self.at_a[at - 1] + 1
            and self.at_b[at] == self.at_b[at - 1] + 1
        )

    def words_a(self, stretch: range) -> list[Token]:
        """Return some of the words as they stand in the original."""
        return self.a.tokens(self.i)[self.at_a[stretch[0]] : self.at_a[stretch[-1]] + 1]

    def words_b(self, stretch: range) -> list[Token]:
        """Return some of the words as they stand in the copy."""
        return self.b.tokens(self.j)[self.at_b[stretch[0]] : self.at_b[stretch[-1]] + 1]

    def has_same_marks(self) -> bool:
        """Whether the same marks, in one form or another, stand before, between and behind the words on both sides."""
        return _marks_between(self.a, self.i, self.at_a) == _marks_between(self.b, self.j, self.at_b)

    def difference(self, stretch: range, marks: MarkChange) -> Difference:
        """Return words that differ in their marks alone."""
        return Difference(
            a=self.words_a(stretch),
            b=self.words_b(stretch),
            a_at=(self.i, self.at_a[stretch[0]]),
            b_at=(self.j, self.at_b[stretch[0]]),
            marks=marks,
        )


def _marks_between(side: TextSide, block: int, words: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return behind how many of some words of a block each double mark stands, and each single one: of those that stand
    between the words, or right before or behind all of them."""
    (start, end, _, _), tokens = side.blocks[block], side.tokens(block)
    first, last = words[0], words[-1]
    begin = tokens[first - 1].end if first else start
    stop = tokens[last + 1].start if last + 1 < len(tokens) else end
    starts = [tokens[word].start for word in words]
    double, single = marks_within(side.text, begin, stop)
    return [bisect_right(starts, at) for at in double], [bisect_right(starts, at) for at in single]


def matched_words(stream: Stream, core: Core, gap: Gap) -> Iterator[MatchedWords]:
    """Yield the shared words of each two paragraphs of the article, at least one of which quotes somebody."""
    pairs: dict[tuple[int, int], list[tuple[int, int, int]]] = defaultdict(list)
    for run in gap.runs:
        pairs[gap.a_owner[run.a], gap.b_owner[run.b]].append(run)
    for (i, j), runs in pairs.items():
        if core.holds_a(i) and core.holds_b(j) and _quotes(stream, i, j):
            first_a, first_b = bisect_left(gap.a_owner, i), bisect_left(gap.b_owner, j)
            at_a = [a - first_a + k for a, _, length in runs for k in range(length)]
            at_b = [b - first_b + k for _, b, length in runs for k in range(length)]
            yield _matched(stream, (i, j), at_a, at_b)


def _quotes(stream: Stream, i: int, j: int) -> bool:
    """Whether a paragraph of the original or one of the copy has any marks of quotation, or is a block quotation."""
    has_any = stream.a.ask_of_block(_has_marks, i) or stream.b.ask_of_block(_has_marks, j)
    return has_any or in_block_quotation(stream.a.blocks[i].node)


def _has_marks(side: TextSide, block: int) -> bool:
    return has_marks(side.text, side.blocks[block].start, side.blocks[block].end)


def _matched(stream: Stream, pair: tuple[int, int], at_a: Sequence[int], at_b: Sequence[int]) -> MatchedWords:
    a, b = stream.a, stream.b
    quoted_a, quoted_b = a.ask_of_block(_quoted, pair[0]), b.ask_of_block(_quoted, pair[1])
    return MatchedWords(
        a,
        b,
        *pair,
        at_a,
        at_b,
        [quoted_a[at] for at in at_a],
        [quoted_b[at] for at in at_b],
        shows_quotation(a.blocks[pair[0]].node) or shows_quotation(b.blocks[pair[1]].node),
    )


def _quoted(side: TextSide, block: int) -> list[int]:
    """Return for each word of a block the number of its quotation, PLAIN, or OPEN."""
    start, end, tokens = side.blocks[block].start, side.blocks[block].end, side.tokens(block)
    if not side.ask_of_block(_has_marks, block) and _goes_on(side, block):
        return [OPEN] * len(tokens)
    return quoted_words(side.text, start, end, tokens)


def _goes_on(side: TextSide, block: int) -> bool:
    """Whether a quotation may go on in a block without marks: the last one with any left one open, and the next closes
    it where blocks are paragraphs, for there a mark may just be missing."""
    marked = _marked(side, range(block - 1, max(-1, block - 1 - _LINES), -1))
    if marked is None or not leaves_open(side.text, marked.start, marked.end):
        return False
    if side.document.format in PRINTED:
        return True
    following = _marked(side, range(block + 1, min(len(side.blocks), block + 1 + _PARAGRAPHS)))
    return following is not None and closes_before(side.text, following.start, following.end)


def _marked(side: TextSide, near: Iterable[int]) -> Block | None:
    """Return the first of some blocks that has a mark of quotation."""
    return next((side.blocks[at] for at in near if side.ask_of_block(_has_marks, at)), None)


_LINES, _PARAGRAPHS = 20, 6
"""Lines of a quotation, and paragraphs of one, that are looked at."""
