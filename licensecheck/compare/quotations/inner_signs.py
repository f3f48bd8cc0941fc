"""The signs by which a quotation shows that it is not word for word: an ellipsis for a cut, brackets for another's
words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import PLAIN
from licensecheck.compare.quotations.matched_words import MatchedWords
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["inner_signs"]

_SIGN = lazy_pattern(r"\u2026|\.\s?\.\s?\.|\[[^\[\]\n]{1,80}\]")
_STANDS_FOR_CUT = lazy_pattern(r"\u2026|\.\s?\.|[-\u2010-\u2015\[(*\ufffd?]|\u22ef")
"""What the copy may have in place of an ellipsis: another form of it, a dash, what an encoding made of it."""

_OPENS = lazy_pattern(r"[\[(\u3010\uff08][\s\"'\u2018\u201c]*\Z")
_CLOSES = lazy_pattern(r"[\s\"'\u2019\u201d.,]*[\])\u3011\uff09]")
_NEAR = 4
"""Characters between a bracket and its words."""


def inner_signs(words: MatchedWords) -> Iterator[Difference]:
    """Yield the words of quotations at which such a sign of the original is gone."""
    tokens, (start, end, _, _) = words.a.tokens(words.i), words.a.blocks[words.i]
    first, last = words.at_a[0], words.at_a[-1]     # of a block that is a whole page they may be a few words
    begin = tokens[first - 1].end if first else start
    stop = tokens[last + 1].start if last + 1 < len(tokens) else end
    signs = list(_SIGN.finditer(words.a.text, begin, stop))
    if not signs:
        return
    place = {at: number for number, at in enumerate(words.at_a)}
    for sign in signs:
        first, behind = (bisect_left(tokens, at, key=attrgetter("start")) for at in sign.span())
        marks = MarkChange.BRACKETS if first < behind else MarkChange.ELLIPSIS
        inside = range(first, behind) if first < behind else range(first - 1, first + 1)
        if any(at not in place for at in inside):
            continue
        stretch = range(place[inside[0]], place[inside[-1]] + 1)
        if len(stretch) == len(inside) and _is_quoted(words, stretch) and _is_gone(words, stretch, marks):
            yield words.difference(stretch, marks)


def _is_quoted(words: MatchedWords, stretch: range) -> bool:
    """Whether some words are one piece of a quotation, on both sides."""
    if any(not words.follows(at) for at in stretch[1:]):
        return False
    return words.in_block_quotation or all(
        words.quoted_a[at] == words.quoted_a[stretch[0]] > PLAIN
        and words.quoted_b[at] == words.quoted_b[stretch[0]] > PLAIN
        for at in stretch
    )


def _is_gone(words: MatchedWords, stretch: range, marks: MarkChange) -> bool:
    text, found = words.b.text, words.words_b(stretch)
    if marks is MarkChange.ELLIPSIS:
        return _STANDS_FOR_CUT.search(text, found[0].end, found[-1].start) is None
    if all(token.word.isdecimal() for token in found):
        return False        # the number of a note
    return not _is_in_brackets(text, found)


def _is_in_brackets(text: str, tokens: list[Token]) -> bool:
    start, end = tokens[0].start, tokens[-1].end
    return bool(_OPENS.search(text[max(0, start - _NEAR) : start])) or _CLOSES.match(text, end, end + _NEAR) is not None
