"""From differences to edits: what kind, which category, with its place in both texts."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.compare.core import Core
from licensecheck.compare.differences import Difference
from licensecheck.compare.edges import is_article_edge
from licensecheck.compare.encoding import letter_damage
from licensecheck.compare.glued_credits import credits_apart
from licensecheck.compare.head_lines import heads_apart
from licensecheck.compare.joining import joined
from licensecheck.compare.model import Category, Edit, Kind
from licensecheck.compare.moves import Move, find_moves
from licensecheck.compare.naming import Namer
from licensecheck.compare.passages import QUOTATION_MARKS, context_after, context_before, passage
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.stream import Stream
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["build_edits"]


def build_edits(
    stream: Stream,
    core: Core,
    differences: Sequence[Difference],
    source_date: datetime.date | None = None,
) -> list[Edit]:
    """Return the edits of a copy in reading order; `source_date` is when the original appeared."""
    namer = Namer(stream, core, source_date)
    moves, inside, rest = find_moves(differences, stream.a, stream.b)
    rest = list(credits_apart(stream.b, rest, namer.origin))
    rest = list(heads_apart(stream.b, rest, namer.first_shared, namer.head)) if rest else rest
    concerning = joined([*(d for d in rest if _concerns_article(stream, core, d)), *inside], namer)
    around: _Around = {}
    named = _with_whole_tail(stream, core, [(d, namer.name(d)) for d in concerning])
    edits = [
        _edit(stream, d, name, around)._replace(doubt=namer.doubt(d, name))
        for d, name in named
        if not _is_on_both_pages(stream, d, name)
    ]
    edits.extend(_move_edit(stream, move) for move in moves)
    edits.sort(key=lambda e: (e.copy.start, e.original.start))
    return edits


_Named = tuple[Difference, Category]


def _with_whole_tail(stream: Stream, core: Core, named: list[_Named]) -> list[_Named]:
    """Return the named differences, with the rest of a paragraph called a part of the missing end that follows it."""
    if not any(category is Category.TRUNCATED for _, category in named):
        return named
    last = stream.a.tokens(core.a_last)[-1]
    return [
        (d, Category.TRUNCATED if d.a and not d.b and d.a[-1] == last and not d.a_whole else category)
        for d, category in named
    ]


def _is_on_both_pages(stream: Stream, difference: Difference, category: Category) -> bool:
    """Whether a box of the copy's page stands on the original's as often, beside its article: two pages of one
    house."""
    a, b = stream.a, stream.b
    return (
        category is Category.FURNITURE
        and bool(difference.b_blocks)
        and all(b.key_counts[key] <= a.key_counts[key] for key in (b.keys[block] for block in difference.b_blocks))
    )


def _concerns_article(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether a difference lies in the article, or takes away what clearly belongs to it at its edge."""
    if difference.b:
        inside = core.holds_b(difference.b_at[0])
        return inside and (not difference.a or core.holds_a(difference.a_at[0]))
    if core.holds_a(difference.a_at[0]):
        return True
    return difference.a_whole and any(
        is_article_edge(stream.a, core.judge_a, block) for block in difference.a_blocks
    )


_Around = dict[tuple[tuple[int, int], tuple[int, int]], tuple[str, str]]
"""The words before and behind a stretch of the original: several boxes stand between the same two paragraphs."""


def _edit(stream: Stream, difference: Difference, category: Category, around: _Around) -> Edit:
    ends = difference.a_at, _behind(stream.a, difference) if difference.a else difference.a_at
    if ends not in around:
        around[ends] = (
            context_before(stream.a, stream.a_blocks, ends[0]),
            context_after(stream.a, stream.a_blocks, ends[1]),
        )
    before, after = around[ends]
    return Edit(
        kind=_kind(difference),
        category=category,
        original=passage(stream.a, difference.a, difference.a_at, signs=_signs(difference, MarkChange.GONE)),
        copy=passage(stream.b, difference.b, difference.b_at, signs=_signs(difference, MarkChange.COME)),
        before=before,
        after=after,
        note=_note(stream, difference, category),
    )


def _signs(difference: Difference, marks: MarkChange) -> str:
    """Return the signs to show around the words: the marks of the side that has them."""
    if difference.marks is marks:
        return QUOTATION_MARKS
    return "[]" if difference.marks is MarkChange.BRACKETS else ""


def _note(stream: Stream, difference: Difference, category: Category) -> str | None:
    """Return what a person has to know of an edit beside its category."""
    if difference.marks is not None:
        return difference.marks
    if category is Category.TYPO:
        return letter_damage(stream.a, stream.b, difference)
    return difference.furniture


def _behind(side: TextSide, difference: Difference) -> tuple[int, int]:
    """Return the position behind the last word that is gone."""
    last = difference.a[-1]
    block = side.block_at(last.start)
    return block, bisect_right(side.tokens(block), last.start, key=_start)


def _start(token: Token) -> int:
    return token.start


def _kind(difference: Difference) -> Kind:
    if difference.a and difference.b:
        return Kind.SUBSTITUTION
    return Kind.DELETION if difference.a else Kind.INSERTION


def _move_edit(stream: Stream, move: Move) -> Edit:
    gone, come = move.gone, move.come
    return Edit(
        kind=Kind.MOVE,
        category=Category.REORDERING,
        original=passage(stream.a, gone.a, gone.a_at),
        copy=passage(stream.b, come.b, come.b_at),
        before=context_before(stream.a, stream.a_blocks, gone.a_at),
        after=context_after(stream.a, stream.a_blocks, _behind(stream.a, gone)),
        note=None,
    )
