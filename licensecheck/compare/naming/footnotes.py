"""Footnote marks: a number in brackets, raised behind a word, or leading to a note, that sites put where a link was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from turbohtml import Element, Text

from licensecheck.compare.signs import ABOVE, COMBINING
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold_line
from licensecheck.document.link_list import between
from licensecheck.document.note_marks import is_note_link, names_note, stands_behind_word
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["glues_mark", "is_footnote_mark", "without_marks"]

_MARK = lazy_pattern(r"\d{1,3}|[a-z]|x{0,3}(?:ix|iv|v?i{1,3})")
_BEFORE = lazy_pattern(rf"(?:[\w{COMBINING}]{{3}}|[^\w\s(\[{COMBINING}])[\s(\[]*\Z")
"""What a raised mark stands behind: a word or a stop. Behind a figure or a unit it is an exponent."""

_REACH = 12


_MOST = 4
"""Marks behind one word at most."""


def is_footnote_mark(side: TextSide, tokens: Sequence[Token], block: int) -> bool:
    """Whether a run in that block is a footnote's mark alone, or a few of them."""
    if not 0 < len(tokens) <= _MOST:
        return False
    start, end = tokens[0].start, tokens[-1].end
    if all(token.word.isdecimal() for token in tokens[1:2]) and len(tokens) <= _NAME_AND_NUMBER and (
        _NAMED.match(side.text[max(0, start - 1) : end + _REACH]) is not None
    ):
        return True
    if not all(_MARK.fullmatch(token.word) for token in tokens):
        return fold_line(side.text[start:end]) in _of_block(side, block, _named_notes)
    before = side.text[max(0, start - _REACH) : start]
    if len(tokens) == 1 and before.endswith(("[", "[^")) and side.text.startswith("]", end):
        return True
    if before.endswith("(") and side.text.startswith(")", end) and _has_note(side, tokens, block):
        return True
    if before.endswith("^") and _BEFORE.search(before[:-1]):
        return True         # what Markdown makes of a note whose definition is one word: a link to it
    marks = {token.word for token in tokens}
    if marks <= _of_block(side, block, _linked) and all(_is_link(side, token) for token in tokens):
        return True         # no power leads to a note
    if _BEFORE.search(before) is None or _is_isotope(side, start, end):
        return False
    is_sign = _SIGNS_BEHIND_STOP.fullmatch(before + side.text[start:end]) is not None
    return (is_sign or marks <= _of_block(side, block, _raised)) and not _is_power(before)


_NAME_AND_NUMBER = 2
_NAMED = lazy_pattern(
    r"(?i)\[(?:foot)?(?:note|nota|noot|not|fn|anm|anmerkung|fußnote|voetnoot|fotnot|fodnote|przypis|прим|сноска)"
    r"\.?[ \u00a0]\d{1,3}\]"
)
"""A mark that says what it is: "[note 1]"."""


def _has_note(side: TextSide, tokens: Sequence[Token], block: int) -> bool:
    """Whether words are a number with which a line below their block begins, as that number's note does."""
    if len(tokens) != 1 or not tokens[0].word.isdecimal():
        return False
    return side.once("numbered lines", lambda: _numbered_lines(side))[int(tokens[0].word)] > block


def _numbered_lines(side: TextSide) -> list[int]:
    """Return, for each number of three figures at most, the last block that begins with it: "(1) ", "[1] ", "1. "."""
    found = [-1] * 1_000
    for block, key in enumerate(side.keys):
        number = _NUMBERED.match(key)
        if number is not None:
            found[int(number[1])] = block
    return found


_NUMBERED = lazy_pattern(r"[(\[]?(\d{1,3})[)\].:](?!\d)")

_SIGNS_BEHIND_STOP = lazy_pattern(rf"(?s:.*)[.!?。！？।؟…][\"'”’»)\]」』]*[{ABOVE}]{{1,3}}")
"""Raised figures behind a sentence's end, which are no power of anything."""


def glues_mark(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], others: Sequence[Token]) -> bool:
    """Whether a figure is read as one with the raised mark behind the stop or comma behind it: 1904.¹ is no 1904.1.
    `others` are the other side's words there."""
    if len(tokens) != 1 or len(others) not in (1, 2) or not others[0].word.isdecimal():
        return False
    figures, word = others[0].word, tokens[0].word
    if len(others) == len((figures, word)) and word[len(figures) + 1 :] != others[1].word:
        return False        # the mark leads to its note on the other side
    return word.startswith(figures) and word[len(figures) :][:1] in _STOPS and word in _of_block(side, at[0], _glued)


_STOPS = (".", ",", ":")


def _glued(node: Element) -> frozenset[str]:
    """Return the figures of an element that a raised mark follows behind a stop, as both are read."""
    found = (
        (_FIGURES_STOP.search(mark.previous_sibling.data[-_REACH:]), mark.text.strip())
        for mark in node.select("sup")[:_MOST_LINKS] if isinstance(mark.previous_sibling, Text)
    )
    return frozenset(before[0] + mark for before, mark in found if before is not None)


_FIGURES_STOP = lazy_pattern(r"\d+[.,:]\Z")


def _is_power(before: str) -> bool:
    from licensecheck.compare.categories.numbers.measures import ends_in_unit  # with its tables, which few copies need

    return ends_in_unit(before)


def _is_isotope(side: TextSide, start: int, end: int) -> bool:
    """Whether a number stands before a word, not behind one: the 14 of ¹⁴C."""
    return side.text[end : end + 1].isalpha() and not side.text[start - 1 : start].strip(" \n\t\xa0([")


def _of_block(side: TextSide, block: int, marks: Callable[[Element], frozenset[str]]) -> frozenset[str]:
    node = side.blocks[block].node
    return side.ask(marks, node) if isinstance(node, Element) else frozenset()


def _is_link(side: TextSide, token: Token) -> bool:
    """Whether a word is all that a link holds."""
    links = between(side.document.links, token.start, token.end)
    return any(link.start <= token.start and side.text[link.start : link.end].strip() == token.word for link in links)


def _raised(node: Element) -> frozenset[str]:
    return frozenset(word for mark in node.select("sup") for word in _WORD.findall(mark.text.lower()))


def _linked(node: Element) -> frozenset[str]:
    """Return the numbers that lead to notes from right behind words of an element."""
    links = node.select("a[href*='#']")[:_MOST_LINKS]
    return frozenset(link.text.strip() for link in links if is_note_link(link) and stands_behind_word(link))


def _named_notes(node: Element) -> frozenset[str]:
    return frozenset(fold_line(mark.text) for mark in node.select("sup")[:_MOST_LINKS] if names_note(mark))


_MOST_LINKS = 200

_WORD = re.compile(r"\w+")


def without_marks(side: TextSide, block: int) -> str:
    """Return a block's folded text without the footnotes' marks at its end."""
    key, node = side.keys[block], side.blocks[block].node
    if not key.endswith("]") and not (isinstance(node, Element) and node.select_one(_MAY_HOLD_MARKS) is not None):
        return key
    raised = _of_block(side, block, _raised) | _of_block(side, block, _linked)
    for _ in range(_MOST):
        mark = _AT_END.search(key)
        if mark is None or not (mark[0].endswith("]") or mark[1] in raised):
            break
        key = key[: mark.start()]
    return key


_MAY_HOLD_MARKS = "sup, a[href*='#']"
_AT_END = lazy_pattern(r"\s?[\[(]?(\d{1,3}|[a-z])[\])]?\Z")
