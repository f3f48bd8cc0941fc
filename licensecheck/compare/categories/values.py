"""Is it the same number, date or amount in another form, or another one?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.compare.categories.items import VALUES, Item, read_items
from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.number_words import lexicon
from licensecheck.compare.model import Category

__all__ = ["another_value", "same_value"]

_LEFT, _RIGHT = 4, 4
"""Words of the context read along: a number may begin before the word that changed (two hundred and FIVE)."""


class _Sides(NamedTuple):
    """What the two sides say where they say different things, and the words they say it in."""

    old: list[Item]
    new: list[Item]
    old_words: tuple[Token, ...]
    new_words: tuple[Token, ...]


def same_value(change: Change) -> Category | None:
    """Numeral, date-format or spelling, where both sides give the same values and the same words beside them."""
    for convention in conventions(change.language):
        for sides in _readings(change, convention):
            if _meanings(sides.old) == _meanings(sides.new) and any(item.kind in VALUES for item in sides.old):
                return _form(sides)
    return None


def another_value(change: Change) -> Category | None:
    """Number, where the sides give different values, however they are written."""
    if not change.original or not change.copy:
        return _part_of_a_number(change)
    differ = False
    for convention in conventions(change.language):
        sides = _read(change, convention)
        old, new = _values(sides.old), _values(sides.new)
        if old == new:
            return None
        differ = differ or _weighs(sides, convention)
    return Category.NUMBER if differ else None


def _readings(change: Change, convention: Convention) -> list[_Sides]:
    """Read both sides; 4/6 in the order that the other side's words show, where the language leaves it open."""
    sides = _read(change, convention)
    if convention.month_first is not None or "/" not in change.original + change.copy:
        return [sides]
    month_first = any(item.kind == "date" and _begins_with_month(item, side)
                      for items, side in ((sides.old, sides.old_words), (sides.new, sides.new_words))
                      for item in items)
    return [sides, _read(change, convention._replace(month_first=month_first))]


def _begins_with_month(item: Item, words: Sequence[Token]) -> bool:
    return words[item.start].raw[:1].isalpha()


def _read(change: Change, convention: Convention) -> _Sides:
    left, right = left_of(change)[-_LEFT:], right_of(change)[:_RIGHT]
    old_words = (*left, *tokens(change.original), *right)
    new_words = (*left, *tokens(change.copy), *right)
    old, new = read_items(old_words, convention), read_items(new_words, convention)
    while old and new and old[0].meaning == new[0].meaning and max(old[0].end, new[0].end) <= len(left):
        old, new = old[1:], new[1:]
    kept_old, kept_new = len(old_words) - len(right), len(new_words) - len(right)
    while old and new and old[-1].meaning == new[-1].meaning and (
        old[-1].start >= kept_old and new[-1].start >= kept_new
    ):
        old, new = old[:-1], new[:-1]
    return _Sides(old, new, old_words, new_words)


def _meanings(items: Sequence[Item]) -> list[tuple[str, object]]:
    return [item.meaning for item in items]


def _values(items: Sequence[Item]) -> list[tuple[str, object]]:
    return sorted((item.meaning for item in items if item.kind in VALUES), key=repr)


def _form(sides: _Sides) -> Category:
    if any(item.kind in {"date", "clock"} for item in sides.old) and _figures(sides, "old") != _figures(sides, "new"):
        return Category.DATE_FORMAT
    if _figures(sides, "old") == _figures(sides, "new"):
        reordered = any(item.kind == "date" for item in sides.old) and _initials(sides, "old") != _initials(sides, "new")
        return Category.DATE_FORMAT if reordered else Category.SPELLING
    return Category.NUMERAL


def _figures(sides: _Sides, side: str) -> list[str]:
    """Return the words that give numbers, as they are written."""
    items, words = (sides.old, sides.old_words) if side == "old" else (sides.new, sides.new_words)
    found: list[str] = []
    for item in items:
        if item.kind in {"number", "ordinal", "clock"}:
            found.extend(word.word for word in words[item.start : item.end] if word.word not in {"am", "pm"})
        elif item.kind == "date":
            found.extend(word.word for word in words[item.start : item.end] if not word.word.isalpha() or word.glued)
    return found


def _initials(sides: _Sides, side: str) -> list[bool]:
    items, words = (sides.old, sides.old_words) if side == "old" else (sides.new, sides.new_words)
    return [word.word.isalpha() for item in items if item.kind == "date" for word in words[item.start : item.end]]


def _part_of_a_number(change: Change) -> Category | None:
    """Name what is added to or gone from a number that goes on beside it: (five) hundred."""
    for convention in conventions(change.language):
        sides = _read(change, convention)
        counts = [[item for item in items if item.kind in VALUES] for items in (sides.old, sides.new)]
        if all(counts) and _values(sides.old) != _values(sides.new):
            return Category.NUMBER
    return None


def _weighs(sides: _Sides, convention: Convention) -> bool:
    """Whether a value is surely meant: a figure, or number words on both sides, and not an article or pronoun."""
    lex = lexicon(convention.language)
    kinds = [[item for item in items if item.kind in VALUES] for items in (sides.old, sides.new)]
    if all(kinds):
        return True
    words = (sides.old_words, sides.new_words)
    return any(
        not all(word.word in lex.articles or word.word == "one" for word in side[item.start : item.end])
        for items, side in zip(kinds, words, strict=True) for item in items
    )
