"""Quotations whose marks changed while their words stayed: somebody's words read as the author's, or the reverse.

Of the words that both texts share, each side says which stand between quotation marks. Another kind of marks is
typography; a run of words that is quoted on one side alone is a change, and so is the sign of a cut or of an editor's
word that is gone from a quotation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from licensecheck.compare.alignment import Pair
from licensecheck.compare.core import Core
from licensecheck.compare.differences import Difference
from licensecheck.compare.gaps import Gap
from licensecheck.compare.languages import article_language
from licensecheck.compare.quotations.inner_signs import inner_signs
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import PLAIN
from licensecheck.compare.quotations.matched_words import MatchedWords, matched_words
from licensecheck.compare.quotations.styles import QuotationStyles
from licensecheck.compare.stream import Stream
from licensecheck.compare.structure import in_block_quotation, is_set_as_quotation
from licensecheck.document.model import Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["quotation_changes"]

_MARK = lazy_pattern(
    "[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\u2018\u2019\u201a'`\u00b4]"
)


def quotation_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the quotations whose words are in both texts, and whose marks are not."""
    language = cache(lambda: (article_language(stream.a, core) or "").partition("-")[0])
    for segment in stream.segments:
        if isinstance(segment, Pair):
            yield from _flattened(stream, core, segment.a, segment.b)
        elif segment.runs:
            yield from _otherwise_marked(stream, core, segment, language)
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
        marks=MarkChange.GONE,
    )


def _has_block_quotations(stream: Stream, core: Core) -> bool:
    """Whether block quotations of the original are the author's choice: some of its shared text stands outside them."""
    return any(
        not in_block_quotation(stream.a.blocks[i].node)
        for i, _, words in stream.matched()
        if core.holds_a(i) and words >= 8
    )


def _otherwise_marked(
    stream: Stream, core: Core, gap: Gap, language: Callable[[], str]
) -> Iterator[Difference]:
    for words in matched_words(stream, core, gap):
        changes = _changes(words, language)
        first = next(changes, None)
        # Whether a paragraph is a box's is dear to ask, and few change their marks.
        if first is not None and core.judge_a.reason(words.i) is None and core.judge_b.reason(words.j) is None:
            yield first
            yield from changes


def _changes(words: MatchedWords, language: Callable[[], str]) -> Iterator[Difference]:
    """Yield what changed in the marks of a paragraph's quotations."""
    styles = QuotationStyles(words, language)
    longest: dict[tuple[MarkChange, int], range] = {}
    for marks, number, stretch in _stretches(words):
        if len(stretch) > len(longest.get((marks, number), ())):
            longest[marks, number] = stretch
    for (marks, _), stretch in longest.items():
        if not styles.is_style(stretch, marks):
            yield words.difference(stretch, marks)
    yield from inner_signs(words)


def _stretches(words: MatchedWords) -> Iterator[tuple[MarkChange, int, range]]:
    """Yield the runs of words that stand in a quotation on one side alone, with the quotation's number there."""
    if words.in_block_quotation:
        return
    start, last = 0, None
    for at, (one, two) in enumerate([*zip(words.quoted_a, words.quoted_b, strict=True), (PLAIN, PLAIN)]):
        state = _state(one, two)
        if state != last or not words.follows(at):
            if last is not None:
                yield (*last, range(start, at))
            start, last = at, state


def _state(one: int, two: int) -> tuple[MarkChange, int] | None:
    if one > PLAIN and two == PLAIN:
        return MarkChange.GONE, one
    return (MarkChange.COME, two) if one == PLAIN and two > PLAIN else None
