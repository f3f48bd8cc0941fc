"""Words within changed paragraphs whose quotation marks are gone or new."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.inner_signs import inner_signs
from licensecheck.compare.quotations.lone_marks import lone_mark
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import PLAIN
from licensecheck.compare.quotations.matched_words import MatchedWords, matched_words
from licensecheck.compare.quotations.styles import QuotationStyles

__all__ = ["otherwise_marked"]


def otherwise_marked(
    stream: Stream, core: Core, gap: Gap, language: Callable[[], str]
) -> Iterator[Difference]:
    """Yield the runs of words that are quoted on one side alone, and signs of cuts in quotations that are gone."""
    for words in matched_words(stream, core, gap):
        changes = _changes(words, language)
        first = next(changes, None)
        # Whether a paragraph is a box's is dear to ask, and few change their marks.
        if first is not None and core.are_text(words.i, words.j):
            yield first
            yield from changes


def _changes(words: MatchedWords, language: Callable[[], str]) -> Iterator[Difference]:
    """Yield what changed in the marks of a paragraph's quotations."""
    longest: dict[tuple[MarkChange, int], range] = {}
    for marks, number, stretch in _stretches(words):
        if len(stretch) > len(longest.get((marks, number), ())):
            longest[marks, number] = stretch
    # A paragraph parted within a quotation has its marks where they were, and reads as if one were missing.
    if longest and not words.has_same_marks():
        styles = QuotationStyles(words, language)
        for (marks, _), stretch in longest.items():
            meaning = styles.meaning(stretch, marks)
            if meaning is not None:
                yield words.difference(stretch, meaning)
    yield from inner_signs(words)
    lone = lone_mark(words)
    if lone is not None:
        yield lone


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
