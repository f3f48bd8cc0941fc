"""From differences to edits: what kind, which category, with its place in both texts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Element

from licensecheck.compare.categories import Change, categorise
from licensecheck.compare.core import Core
from licensecheck.compare.differences import Difference
from licensecheck.compare.edges import is_article_edge
from licensecheck.compare.model import Category, Edit, Kind
from licensecheck.compare.moves import Move, find_moves
from licensecheck.compare.notes import says_where_from
from licensecheck.compare.passages import context_after, context_before, passage, shown
from licensecheck.compare.quoting import is_quoted
from licensecheck.compare.stream import Stream
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold

__all__ = ["build_edits"]

_SENTENCE = 6
"""Words from which a run that ends a sentence is a sentence of its own."""


def build_edits(stream: Stream, core: Core, differences: Sequence[Difference], language: str | None) -> list[Edit]:
    """Return the edits of a copy in reading order."""
    moves, rest = find_moves(differences)
    edits = [_edit(stream, core, d, language) for d in rest if _concerns_article(stream, core, d)]
    edits.extend(_move_edit(stream, move) for move in moves)
    edits.sort(key=lambda e: (e.copy.start, e.original.start))
    return edits


def _concerns_article(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether a difference lies in the article, or takes away what clearly belongs to it at its edge."""
    if difference.b:
        inside = core.holds_b(difference.b_at[0])
        return inside and (not difference.a or core.holds_a(difference.a_at[0]))
    if core.holds_a(difference.a_at[0]):
        return True
    return difference.a_whole and any(is_article_edge(stream.a, core.judge_a, block) for block in difference.a_blocks)


def _edit(stream: Stream, core: Core, difference: Difference, language: str | None) -> Edit:
    before = context_before(stream.a, stream.a_blocks, difference.a_at)
    behind = (difference.a_at[0], difference.a_at[1] + len(difference.a))
    after = context_after(stream.a, stream.a_blocks, _behind(stream.a, difference) if difference.a else behind)
    return Edit(
        kind=_kind(difference), category=_category(stream, core, difference, before, after, language),
        original=passage(stream.a, difference.a, difference.a_at, marks=difference.marks),
        copy=passage(stream.b, difference.b, difference.b_at),
        before=before, after=after, note="quotation marks or block quotation gone" if difference.marks else difference.furniture,
    )


def _behind(side: TextSide, difference: Difference) -> tuple[int, int]:
    """Return the position behind the last word that is gone."""
    last = difference.a[-1]
    block = difference.a_at[0]
    while block + 1 < len(side.blocks) and side.blocks[block + 1].start <= last.start:
        block += 1
    tokens = side.tokens(block)
    return block, next((k + 1 for k, t in enumerate(tokens) if t.start == last.start), len(tokens))


def _kind(difference: Difference) -> Kind:
    if difference.a and difference.b:
        return Kind.SUBSTITUTION
    return Kind.DELETION if difference.a else Kind.INSERTION


def _category(
    stream: Stream, core: Core, difference: Difference, before: str, after: str, language: str | None
) -> Category:
    if difference.marks:
        return Category.QUOTATION
    if difference.furniture is not None or not difference.a and _is_credit(stream.b, difference):
        return Category.FURNITURE
    if not difference.b and _is_subhead(stream.a, difference):
        return Category.MARKUP
    if not difference.b and (difference.a_whole or _holds_sentence(stream.a, difference.a)):
        tail = difference.a_whole and difference.a_at[0] > core.a_last
        return Category.TRUNCATED if tail else Category.OMISSION
    if not difference.a and (difference.b_whole or _holds_sentence(stream.b, difference.b)):
        return Category.FURNITURE if difference.b_whole and _on_page(stream, difference) else Category.ADDITION
    original = _raw(stream.a, difference.a)
    copy = _raw(stream.b, difference.b)
    quoted = is_quoted(stream.a, difference.a_at, len(difference.a))
    return categorise(Change(
        original=original, copy=copy, before=before, after=after, quoted=quoted, language=language,
    ))


def _is_credit(side: TextSide, difference: Difference) -> bool:
    """Whether new words are the credit line, set behind the last sentence of a paragraph."""
    return says_where_from(fold(_raw(side, difference.b)))


_REPEAT_WORDS = 5
"""Words from which a block that stands in the original as well repeats it rather than adds to it."""


def _on_page(stream: Stream, difference: Difference) -> bool:
    """Whether new blocks only repeat what the original's page says: a pull quote, a note below the article."""
    keys = [stream.b.keys[block] for block in difference.b_blocks]
    if all(key in stream.a.key_counts for key in keys):
        return True
    return len(difference.b) >= _REPEAT_WORDS and all(_repeats(stream.a, key) for key in keys)


_PIECE, _MOST = 24, 0.6
"""Length of the pieces of a block that are looked for in the original's page, and the share that must be found."""


def _repeats(a: TextSide, key: str) -> bool:
    pieces = [key[at:at + _PIECE] for at in range(0, max(1, len(key) - _PIECE + 1), _PIECE)]
    return sum(a.holds(piece) for piece in pieces) >= _MOST * len(pieces)


_SUBHEAD_WORDS = 12


def _is_subhead(side: TextSide, difference: Difference) -> bool:
    """Whether what is gone is a subhead alone: text and sense stand without it, as where a list becomes a paragraph."""
    return (
        difference.a_whole and len(difference.a) <= _SUBHEAD_WORDS
        and all(_is_heading(side, block) for block in difference.a_blocks)
    )


def _is_heading(side: TextSide, block: int) -> bool:
    entry = side.blocks[block]
    if entry.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return True
    node = entry.node
    bold = node.select_one("strong, b") if entry.tag == "p" and isinstance(node, Element) else None
    return bold is not None and len(bold.text.split()) >= len(side.keys[block].split())


def _raw(side: TextSide, tokens: Sequence) -> str:
    passed = side.between(tokens[0].start, tokens[-1].end) if tokens else ""
    return shown(passed, 0, len(passed))


_ENDS = re.compile(r"""[.!?…。！？।॥؟]["'”’»)\]]*(?:\s|\Z)""")


def _holds_sentence(side: TextSide, tokens: Sequence) -> bool:
    """Whether a run of words is a sentence or more: enough words, and a sentence ends with its last or before its first."""
    if len(tokens) < _SENTENCE:
        return False
    end = tokens[-1].end
    return bool(_ENDS.match(side.text, end, end + 8))


def _move_edit(stream: Stream, move: Move) -> Edit:
    gone, come = move.gone, move.come
    return Edit(
        kind=Kind.MOVE, category=Category.REORDERING, original=passage(stream.a, gone.a, gone.a_at),
        copy=passage(stream.b, come.b, come.b_at), before=context_before(stream.a, stream.a_blocks, gone.a_at),
        after=context_after(stream.a, stream.a_blocks, _behind(stream.a, gone)), note=None,
    )
