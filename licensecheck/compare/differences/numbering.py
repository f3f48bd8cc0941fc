"""Numbers of list items and headings: a browser shows those of an ordered list, which its text does not hold, and
themes number headings in the same way.

"1. Boil the water" written as a paragraph and as the first item of a list read the same. Word writes "o" and a tab for
a bullet when it saves text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import TypeGuard

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_headings_number", "is_items_number", "is_paragraphs_number"]

_ITEM_DEPTH = 3
"""Elements from the text of an item to the item."""

_MARKS, _CLOSING = frozenset(".)\uff0e\u3001\uff09"), frozenset(")\uff09")
"""What stands behind a number, and behind one in brackets."""

_BEFORE = ("", "(", "\uff08")
"""What stands before it."""

_GAP = 2
_BEHIND_BULLET = lazy_pattern(r"\t|[ \u00a0]{2}")
"""What parts Word's bullet from its item: no sentence begins so."""


def is_items_number(writes: TextSide, token: Token, block: int, shows: TextSide, shown: int) -> bool:
    """Whether a word is the mark with which a block, or a line of it behind a break, begins on one side ("2.", "(2)",
    "b)", or Word's "o" for a bullet), and the block `shown` of the other side is an item of a list that a browser marks
    so."""
    before = _line_before(writes, token, block)
    behind = writes.text[token.end : token.end + _GAP]
    if before not in _BEFORE or len(token.word) >= _DIGITS:
        return False
    item = next(filter(_is_item, islice(outwards(shows.blocks[shown].node), _ITEM_DEPTH)), None)
    if item is None:
        return False
    if token.word == "o" and not before:
        return _BEHIND_BULLET.match(behind) is not None and _lists(item, "ul")
    number = _value(token.word) if behind[:1] in (_MARKS if not before else _CLOSING) else None
    return number is not None and number == _number_of(shows, item)


def _line_before(side: TextSide, token: Token, block: int) -> str:
    """Return what stands before a word in its block, or in its line where breaks part the block's lines."""
    before = side.text[side.blocks[block].start : token.start]
    line = before.rpartition("\n")[2].strip()
    node = side.blocks[block].node
    if line in _BEFORE and isinstance(node, Element) and side.ask(_has_breaks, node):
        return line
    return before.strip()


def _has_breaks(node: Element) -> bool:
    return node.tag == "pre" or node.select_one("br") is not None


def is_headings_number(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], other: Sequence[Token]) -> bool:
    """Whether words at (block, word) are `other` with the mark before them by which a heading is numbered ("2.", "#2",
    "b)"), and the headings before or behind it have the numbers next to it: what counts them is no part of them."""
    block, word = at
    if word or not tokens or [t.word for t in tokens[1:]] != [t.word for t in other]:
        return False
    number = _heading_number(side, block)
    if number is None:
        return False
    headings = side.once("headings", lambda: [i for i, entry in enumerate(side.blocks) if entry.tag in HEADING_TAGS])
    own = bisect_left(headings, block)
    beside = (*headings[max(0, own - _BESIDE) : own], *headings[own + 1 : own + 1 + _BESIDE])
    return any(_heading_number(side, i) in (number - 1, number + 1) for i in beside)


def is_paragraphs_number(
    side: TextSide, tokens: Sequence[Token], at: tuple[int, int], other: Sequence[Token]
) -> bool:
    """Whether a word at (block, word) is the number of a paragraph in an element of its own, as journals and courts
    count theirs, or of a heading in a block above it: three that stand near one another have three numbers in a row."""
    block, word = at
    if word or len(tokens) != 1 or other:
        return False
    counted = _counted(side, block)
    beside = (*range(max(0, block - _NEAR), block), *range(block + 1, min(len(side.blocks), block + 1 + _NEAR)))
    if counted is None:
        return False
    near = {counted, *(_counted(side, i) for i in beside)}
    firsts = range(counted - _IN_A_ROW + 1, counted + 1)
    return any(near.issuperset(range(first, first + _IN_A_ROW)) for first in firsts)


_IN_A_ROW = 3
_NEAR = 12
"""Blocks before and behind a numbered paragraph among which the next numbers are; of parts others stand between."""


def _counted(side: TextSide, block: int) -> int | None:
    """Return the number that an element of its own has before a paragraph's words, or a block before a heading."""
    node, first = side.blocks[block].node, side.first_tokens(block, 2)
    word = first[0].word if first else ""
    if not isinstance(node, Element) or len(word) > _MOST_FIGURES or not word.isdecimal():
        return None
    if len(first) == 1:
        is_apart = block + 1 < len(side.blocks) and side.blocks[block + 1].tag in HEADING_TAGS
    else:
        is_apart = node.tag == "p" and any(e.text.strip(" .)[]") == word for e in node.select("span, a, sup, b")[:1])
    return int(word) if is_apart else None


_MOST_FIGURES = 3
"""Figures of a paragraph's number, at most."""

_BESIDE = 3
"""Headings before and behind a numbered one among which the next number is: others stand between, of a lower level."""


def _heading_number(side: TextSide, block: int) -> int | None:
    """Return the number that is set before a heading's words, with a mark of its own or in an element of its own."""
    node, first = side.blocks[block].node, side.first_tokens(block, 1)
    if side.blocks[block].tag not in HEADING_TAGS or not first or not isinstance(node, Element):
        return None
    start, end = side.blocks[block].start, first[0].end
    number = _value(first[0].word)
    if number is None or len(first[0].word) > _LONGEST_NUMBER:
        return None
    marked = side.text[end : end + 1] in _BEHIND_NUMBER or side.text[start : first[0].start].strip() == "#"
    apart = marked or any(e.text.strip(" .):") == side.text[first[0].start : end] for e in node.select("*")[:_PARTS])
    return number if apart else None


_BEHIND_NUMBER = tuple(".):")
_PARTS = 3
"""Elements of a heading, the first of which may hold its number."""

_LONGEST_NUMBER = 2
"""Figures of a heading's number; more are a year."""


def _value(word: str) -> int | None:
    """Return the number that a mark stands for: itself, or a letter's place in the alphabet."""
    if word.isdecimal():
        return int(word)
    return ord(word) - ord("a") + 1 if len(word) == 1 and "a" <= word <= "z" else None


def _lists(item: Element, tag: str) -> bool:
    return isinstance(item.parent, Element) and item.parent.tag == tag


def _is_item(element: Element) -> TypeGuard[Element]:
    return element.tag == "li"


def _number_of(side: TextSide, item: Element) -> int | None:
    listed = item.parent
    if not isinstance(listed, Element) or not _lists(item, "ol") or listed.attr("reversed") is not None:
        return None
    return side.ask(_numbers, listed).get(item)


def _numbers(listed: Element) -> dict[Element, int]:
    """Return the number of each item of an ordered list (HTML, section 4.4.8, ordinal value)."""
    number = _whole(listed.attr("start"), 1) - 1
    found: dict[Element, int] = {}
    for item in listed.children:
        if isinstance(item, Element) and item.tag == "li":
            number = _whole(item.attr("value"), number + 1)
            found[item] = number
    return found


def _whole(value: str | None, otherwise: int) -> int:
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else otherwise


_DIGITS = 10
