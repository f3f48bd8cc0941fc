"""A change of words as an editor sees it: whole figures, full stops of abbreviations, and the words around.

The comparison knows words alone: of "4 June 2020" and "04/06/2020" it shares the year, of "4" and "4th" the figure,
of "vs." and "versus" it drops the full stop. Here they are put back before a change is named.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.passages import shown
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.window import Window
from licensecheck.compare.words import Token

__all__ = ["Expression", "as_written", "expression"]

_AROUND = 60
"""Characters before and behind a change that tell what its words mean: a comma, a month, a unit."""


class Expression(NamedTuple):
    """What stood in the original and what stands in the copy, the original's text before and behind it, and both sides
    in their own texts."""

    original: str
    copy: str
    before: str
    after: str
    windows: tuple[Window, Window]


def expression(a: TextSide, b: TextSide, difference: Difference) -> Expression:
    """Return a difference as the two texts have it."""
    difference = _whole_isotopes(a, b, _whole_words(a, b, difference))
    difference = _whole_figures(a, b, _whole_groups(a, b, difference))
    before, after = _around(a, difference)
    windows = _window(a, difference.a, difference.a_at), _window(b, difference.b, difference.b_at)
    original = as_written(a, difference.a) or _sign(a, difference.a_at)
    copy = as_written(b, difference.b) or _sign(b, difference.b_at)
    owners = _owner(a, difference.a, copy), _owner(b, difference.b, original)
    original, copy, after = original + owners[0], copy + owners[1], after.removeprefix(owners[0])
    dots = _full_stop(a, difference.a, difference.a_at), _full_stop(b, difference.b, difference.b_at)
    if dots[0] and not dots[1]:
        return Expression(f"{original}.", copy, before, after.removeprefix("."), windows)
    return Expression(original, f"{copy}." if dots[1] and not dots[0] else copy, before, after, windows)


def as_written(side: TextSide, tokens: Sequence[Token]) -> str:
    """Return words as written, with the brackets of a note around them."""
    if not tokens:
        return ""
    start, end = tokens[0].start, tokens[-1].end
    if side.text[max(0, start - 1) : start] == "[" and side.text[end : end + 1] == "]":
        start, end = start - 1, end + 1
    words = side.between(start, end)
    return shown(words, 0, len(words))


def _whole_words(a: TextSide, b: TextSide, difference: Difference) -> Difference:
    """Return a change with what its words are glued to: "4th" for "4" is one word for another, and "km²" for "km"."""
    if difference.a and difference.b:
        return difference
    (i, first), (j, second) = difference.a_at, difference.b_at
    one, two = _at(a, i, first - 1), _at(b, j, second - 1)
    if one is None or two is None or one.word != two.word:
        return difference
    side, before, word = (a, one, difference.a[0]) if difference.a else (b, two, difference.b[0])
    between = side.text[before.end : word.start]
    if between and not (between == "." and side.text[word.start] in _RAISED_LETTERS):
        return difference
    if not before.word.isdecimal() and not _has_index(side.text, word):
        return difference
    return replace(
        difference, a=[one, *difference.a], b=[two, *difference.b], a_at=(i, first - 1), b_at=(j, second - 1)
    )


_RAISED_LETTERS = frozenset("ºª")
"""What makes an ordinal of a figure, with a full stop between them in Spanish and Portuguese: 1.º."""


def _has_index(text: str, figure: Token) -> bool:
    """Whether a figure is part of the word it is glued to: above or below its line, in a formula, behind a unit."""
    if not figure.word.isdecimal():
        return False
    from licensecheck.compare.categories.numbers.measures import ends_in_unit  # with its tables, which few copies need

    before = text[max(0, figure.start - _NEAR) : figure.start]
    return not text[figure.start].isdecimal() or before[-1:].isupper() or ends_in_unit(before)


_NEAR = 40


def _whole_isotopes(a: TextSide, b: TextSide, difference: Difference) -> Difference:
    """Return a number that came or went with the word it is set before: "14C" for "C" is one word for another."""
    if bool(difference.a) == bool(difference.b):
        return difference
    side, figure = (a, difference.a[-1]) if difference.a else (b, difference.b[-1])
    apart = not side.text[max(0, figure.start - 1) : figure.start].strip()
    following = _next(side, figure)
    if not apart or not figure.word.isdecimal() or following is None or following.start != figure.end:
        return difference
    other = _at(b, *difference.b_at) if difference.a else _at(a, *difference.a_at)
    if other is None or other.word != following.word:
        return difference
    first, second = (following, other) if difference.a else (other, following)
    return replace(difference, a=[*difference.a, first], b=[*difference.b, second])


def _whole_figures(a: TextSide, b: TextSide, difference: Difference) -> Difference:
    """Return a change with what its figures go on with: "04/06" without its year is no date, "90" without its "s" no
    decade."""
    while difference.a and difference.b:
        one, two = _next(a, difference.a[-1]), _next(b, difference.b[-1])
        if one is None or two is None or one.word != two.word:
            return difference
        between = a.text[difference.a[-1].end : one.start], b.text[difference.b[-1].end : two.start]
        goes_on = one.word.isdecimal() and any(map(_GO_ON.fullmatch, between))
        ends = not any(between) and difference.a[-1].word.isdecimal() and difference.b[-1].word.isdecimal()
        if not goes_on and not ends:
            return difference
        difference = replace(difference, a=[*difference.a, one], b=[*difference.b, two])
    return difference


def _whole_groups(a: TextSide, b: TextSide, difference: Difference) -> Difference:
    """Return a change with the figures that its first go on with, behind a space: "000" is no number in "5 000"."""
    if not difference.a or not difference.b:
        return difference
    (i, first), (j, second) = difference.a_at, difference.b_at
    one, two = _at(a, i, first - 1), _at(b, j, second - 1)
    if one is None or two is None or one.word != two.word or not one.word.isdecimal() or len(one.word) > _GROUP:
        return difference
    for side, before, word in ((a, one, difference.a[0]), (b, two, difference.b[0])):
        grouped = word.word.isdecimal() and len(word.word) == _GROUP
        if grouped and len(side.text[before.end : word.start]) == 1:
            start = (i, first - 1), (j, second - 1)
            return replace(difference, a=[one, *difference.a], b=[two, *difference.b], a_at=start[0], b_at=start[1])
    return difference


_GROUP = 3
"""Figures between two separators of thousands."""

_GO_ON = re.compile(r"[-/.]")


def _next(side: TextSide, token: Token) -> Token | None:
    """Return the word behind another in its block."""
    block = side.block_at(token.start)
    return _at(side, block, bisect_right(side.tokens(block), token.start, key=_start))


def _start(token: Token) -> int:
    return token.start


def _at(side: TextSide, block: int, word: int) -> Token | None:
    tokens = side.tokens(block) if 0 <= block < len(side.blocks) else []
    return tokens[word] if 0 <= word < len(tokens) else None


def _full_stop(side: TextSide, tokens: Sequence[Token], at: tuple[int, int]) -> str:
    """Return the full stop behind some words, or behind the word before the place where they are missing."""
    last = tokens[-1] if tokens else _at(side, at[0], at[1] - 1)
    return "." if last is not None and side.text.startswith(".", last.end) else ""


def _owner(side: TextSide, tokens: Sequence[Token], other: str) -> str:
    """Return the apostrophe that alone makes the last word an owner, where the other text has one with an s."""
    if not tokens or _OWNER.search(other) is None or side.text[tokens[-1].start - 1 : tokens[-1].start] in _QUOTES:
        return ""
    found = _APOSTROPHE.match(side.text, tokens[-1].end)
    return found[0] if found is not None and tokens[-1].word.endswith(("s", "x", "z")) else ""


_APOSTROPHE = re.compile("['\u2019\u02bc]")
_OWNER = re.compile(rf"[sxz]{_APOSTROPHE.pattern}s\Z", re.IGNORECASE)
_QUOTES = frozenset("'\u2018\u201a\u2039")


def _sign(side: TextSide, at: tuple[int, int]) -> str:
    """Return the sign that stands where words are missing: "5-10" for "5 to 10", "#1" for "No. 1", "gallons/day"
    for "gallons per day"."""
    before, after = _at(side, at[0], at[1] - 1), _at(side, *at)
    between = side.text[before.end : after.start].strip() if before is not None and after is not None else ""
    return between if between in _SIGNS else ""


_SIGNS = frozenset("-\u2010\u2011\u2013\u2014#/")


def _around(side: TextSide, difference: Difference) -> tuple[str, str]:
    """Return the original's text before and behind a change, punctuation included, within its paragraph."""
    window = _window(side, difference.a, difference.a_at)
    return shown(window.text, 0, window.start), shown(window.text, window.end, len(window.text))


def _window(side: TextSide, words: Sequence[Token], at: tuple[int, int]) -> Window:
    """Return some words, or the place where they are missing, with what stands around in their paragraph."""
    block, word = at
    if block >= len(side.blocks):
        return Window("", 0, 0)
    entry, tokens = side.blocks[block], side.tokens(block)
    if words:
        start, end = words[0].start, words[-1].end
    else:
        start = end = tokens[word].start if 0 <= word < len(tokens) else entry.end
    first = max(entry.start, start - _AROUND)
    return Window(side.text[first : min(max(entry.end, end), end + _AROUND)], start - first, end - first)
