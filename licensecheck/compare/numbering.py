"""Numbers of list items: a browser shows those of an ordered list, which its text does not hold.

"1. Boil the water" written as a paragraph and as the first item of a list read the same.
"""

from __future__ import annotations

from itertools import islice
from typing import TypeGuard

from turbohtml import Element

from licensecheck.compare.structure import outwards
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["is_items_number"]

_ITEM_DEPTH = 3
"""Elements from the text of an item to the item."""

_MARKS = frozenset(".)")


def is_items_number(writes: TextSide, token: Token, block: int, shows: TextSide, shown: int) -> bool:
    """Whether a word is the number with which a block begins on one side ("2." or "2)"), and the block `shown` of the
    other side is an item of a list that a browser numbers so."""
    if not token.word.isdecimal() or len(token.word) >= _DIGITS or writes.text[token.end : token.end + 1] not in _MARKS:
        return False
    if writes.text[writes.blocks[block].start : token.start].strip():
        return False
    item = next(filter(_is_item, islice(outwards(shows.blocks[shown].node), _ITEM_DEPTH)), None)
    return item is not None and _number_of(shows, item) == int(token.word)


def _is_item(element: Element) -> TypeGuard[Element]:
    return element.tag == "li"


def _number_of(side: TextSide, item: Element) -> int | None:
    listed = item.parent
    if not isinstance(listed, Element) or listed.tag != "ol" or listed.attr("reversed") is not None:
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
