"""Quotations whose marks changed while their words stayed: somebody's words read as the author's, or the reverse.

Of the words that both texts share, each side says which stand between quotation marks. Another kind of marks is
typography; a run of words that is quoted on one side alone is a change, and so is the sign of a cut or of an editor's
word that is gone from a quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from turbohtml import Element

from licensecheck.compare.alignment.equal_blocks import Pair
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.repetition import is_said_again
from licensecheck.compare.furniture.set_quotations import is_own_quotation
from licensecheck.compare.quotations.block_quotations import in_block_quotation, is_note, is_set_as_quotation
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import PRINTED
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["quotation_changes"]

_MARK = lazy_pattern(
    "[\"\u05f4\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\u2018\u2019\u201a'`\u00b4]"
)


_WHOLE = slice(None)


def quotation_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the quotations whose words are in both texts, and whose marks are not."""
    language = cache(lambda: _language(stream, core))
    for segment in stream.segments:
        if isinstance(segment, Pair):
            yield from _of_equal(stream, core, segment)
        elif segment.runs:
            # Most copies have no such words.
            from licensecheck.compare.quotations.marked_inside import is_marked_inside
            from licensecheck.compare.quotations.marked_words import otherwise_marked

            yield from otherwise_marked(stream, core, segment, language)
            pairs = {a: (b, words) for (a, b), words in _shared_words(segment).items()}
            for a, (b, words) in pairs.items():
                if not is_marked_inside(stream, segment, a, b):
                    yield from _flattened(stream, core, a, b, words)


def _of_equal(stream: Stream, core: Core, pair: Pair) -> Iterator[Difference]:
    if in_block_quotation(stream.a.blocks[pair.a].node):
        # Few articles set quotations apart.
        from licensecheck.compare.quotations.speakers import speaker_changes

        yield from _flattened(stream, core, pair.a, pair.b)
        yield from speaker_changes(stream, pair) if core.holds_b(pair.b) else ()
    yield from _set_apart(stream, core, pair.a, pair.b)


def _language(stream: Stream, core: Core) -> str:
    from licensecheck.compare.naming.article_language import article_language

    return (article_language(stream.a, core) or "").partition("-")[0]


def _shared_words(gap: Gap) -> dict[tuple[int, int], slice]:
    """Return which words of a copy's block are those of a block of the original, which may be one of several in it, for
    each two that share some."""
    found: dict[tuple[int, int], slice] = {}
    for run in gap.runs:
        pair = gap.a_owner[run.a], gap.b_owner[run.b]
        at = run.b - bisect_left(gap.b_owner, pair[1])
        first = found[pair].start if pair in found else at
        found[pair] = slice(first, at + run.length)
    return found


def _flattened(
    stream: Stream, core: Core, a: int, b: int, words: slice = _WHOLE
) -> Iterator[Difference]:
    """A block quotation that became a paragraph like any other, or some words of one."""
    second = stream.b.blocks[b]
    if stream.b.document.format in PRINTED or second.tag == "pre":
        return      # a text has no block quotations, and print sets them by their margins
    if not _is_quotation(stream.a, a) or is_set_as_quotation(stream.b, b) or not core.holds_b(b):
        return
    if _quotation_around(second.node) is not None and _has_text_beside(stream, core):
        return      # one so long that it would be the article, were there no other text
    text = stream.b.text[second.start : second.end].strip()
    if _MARK.match(text) or not _has_block_quotations(stream, core):
        return
    if _is_mostly_marked(stream.a, a) and _is_mostly_marked(stream.b, b):
        return      # who speaks stands before the marks, and the marks stay
    if is_said_again(stream.a, stream.a.keys[a]) and is_said_again(stream.b, stream.b.keys[b]):
        return      # a pull quote of both pages
    if _names_speaker(stream.a, a):
        return
    yield _marked_otherwise(stream, a, b, MarkChange.BLOCK_GONE, words)


def _marked_otherwise(
    stream: Stream, a: int, b: int, change: MarkChange, words: slice = _WHOLE
) -> Difference:
    return Difference(
        a=stream.a.tokens(a),
        b=stream.b.tokens(b)[words],
        a_at=(a, 0),
        b_at=(b, words.start or 0),
        a_blocks=(a,),
        b_blocks=(b,),
        marks=change,
    )


def _set_apart(stream: Stream, core: Core, a: int, b: int) -> Iterator[Difference]:
    """A paragraph of the author's that became a block quotation: readers take it for somebody's words."""
    first, second = stream.a.blocks[a], stream.b.blocks[b]
    quotation = _quotation_around(second.node)
    if quotation is None or is_note(quotation) or not core.holds_b(b):
        return
    if _quotation_around(first.node) is not None:
        return
    if stream.a.document.format in PRINTED or is_set_as_quotation(stream.a, a) or _may_be_quoted(stream.a, a):
        return
    if _MARK.match(stream.b.text[second.start : second.end].strip()) or not _is_set_apart_alone(stream, core):
        return
    if _names_speaker(stream.b, b):
        return
    yield _marked_otherwise(stream, a, b, MarkChange.SET_APART)


def _names_speaker(side: TextSide, block: int) -> bool:
    """Whether a block says whose the quotation above it is, and is itself none, wherever it stands."""
    from licensecheck.compare.quotations.speakers import speaker_below

    return block > 0 and speaker_below(side, block - 1) == block


def _quotation_around(node: Element | None) -> Element | None:
    return node.closest("blockquote") if isinstance(node, Element) else None


def _is_mostly_marked(side: TextSide, block: int) -> bool:
    """Whether most words of a block stand between marks of quotation."""
    from licensecheck.compare.quotations.marks import PLAIN, quoted_words

    tokens, (start, end, _, _) = side.tokens(block), side.blocks[block]
    quoted = quoted_words(side.text, start, end, tokens)
    return 2 * sum(number > PLAIN for number in quoted) >= len(tokens)


def _may_be_quoted(a: TextSide, block: int) -> bool:
    """Whether a paragraph of the original may be somebody's words without a mark: in emphasis, or behind a colon."""
    node = a.blocks[block].node
    is_told = block > 0 and a.keys[block - 1].endswith(":")
    return is_told or not isinstance(node, Element) or is_emphasised(node) or _MARK.match(a.keys[block]) is not None


def _is_set_apart_alone(stream: Stream, core: Core) -> bool:
    """Whether a copy sets a few of the shared paragraphs as block quotations, and not its whole text."""
    shared = [stream.b.blocks[j].node for _, j, words in stream.matched() if core.holds_b(j) and words >= _PARAGRAPH]
    apart = sum(_quotation_around(node) is not None for node in shared)
    return apart <= _FEW * len(shared)


_PARAGRAPH = 8
"""Words of a paragraph."""

_FEW = 0.25
"""Share of an article's paragraphs up to which block quotations are some of them."""


def _has_text_beside(stream: Stream, core: Core) -> bool:
    """Whether some shared text of a copy stands outside block quotations."""
    return any(
        _quotation_around(stream.b.blocks[j].node) is None
        for _, j, words in stream.matched()
        if core.holds_b(j) and words >= _PARAGRAPH
    )


def _is_quotation(side: TextSide, block: int) -> bool:
    """Whether a block of the original is set as a quotation; where its class alone says so, as who said it may be, its
    words do as well."""
    node = side.blocks[block].node
    if not in_block_quotation(node):
        return False
    return node.closest("blockquote") is not None or is_own_quotation(side, block)


def _has_block_quotations(stream: Stream, core: Core) -> bool:
    """Whether block quotations of the original are the author's choice: some of its shared text stands outside them."""
    return any(
        not in_block_quotation(stream.a.blocks[i].node)
        for i, _, words in stream.matched()
        if core.holds_a(i) and words >= _PARAGRAPH
    )
