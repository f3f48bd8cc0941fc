"""Numbers of list items: a browser shows those of an ordered list, which its text does not hold.

"1. Boil the water" written as a paragraph and as the first item of a list read the same. Word writes "o" and a tab for
a bullet when it saves text.
"""

from __future__ import annotations

from itertools import islice
from typing import TypeGuard

from turbohtml import Element

from licensecheck.compare.structure import outwards
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_items_number"]

_ITEM_DEPTH = 3
"""Elements from the text of an item to the item."""

_MARKS, _CLOSING = frozenset((".", ")")), frozenset((")",))
"""What stands behind a number, and behind one in brackets."""

_GAP = 2
_BEHIND_BULLET = lazy_pattern(r"\t|[ \u00a0]{2}")
"""What parts Word's bullet from its item: no sentence begins so."""


def is_items_number(writes: TextSide, token: Token, block: int, shows: TextSide, shown: int) -> bool:
    """Whether a word is the mark with which a block begins on one side ("2.", "(2)", "b)", or Word's "o" for a bullet),
    and the block `shown` of the other side is an item of a list that a browser marks so."""
    before = writes.text[writes.blocks[block].start : token.start].strip()
    behind = writes.text[token.end : token.end + _GAP]
    if before not in ("", "(") or len(token.word) >= _DIGITS:
        return False
    item = next(filter(_is_item, islice(outwards(shows.blocks[shown].node), _ITEM_DEPTH)), None)
    if item is None:
        return False
    if token.word == "o" and not before:
        return _BEHIND_BULLET.match(behind) is not None and _lists(item, "ul")
    number = _value(token.word) if behind[:1] in (_MARKS if not before else _CLOSING) else None
    return number is not None and number == _number_of(shows, item)


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
