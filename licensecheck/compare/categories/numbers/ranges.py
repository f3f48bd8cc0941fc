"""Is it the same range in another form? 5-10% is 5% to 10%, 8-10 June is June 8 to June 10: what one end says of unit,
month or half of the day holds for both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.items import Item, may_be_value, read_items
from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, tokens
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.numbers.quantities import completed, read_quantity, with_year
from licensecheck.compare.categories.seen_words import DASH, SeenWords, seen_words
from licensecheck.compare.model import Category

__all__ = ["another_range", "is_in_one_range", "same_range"]


class _Range(NamedTuple):
    """A range of a text: what its two ends mean, whether a word for `from` leads to it, and its words.

    `is_span` says of its ends that they are days, times or years: what leads to them changes nothing.
    """

    ends: tuple[tuple[object, ...], tuple[object, ...]]
    is_led: bool
    is_span: bool
    first: int
    last: int

    def is_said_like(self, other: _Range) -> bool:
        """Whether another has the same ends, and the same is said of them: rose from 5 to 10, and rose 5 to 10."""
        return self.ends == other.ends and (self.is_span or self.is_led == other.is_led)


class _Joints(NamedTuple):
    """The words of a language that make ranges."""

    to: frozenset[str]
    leads: frozenset[str]
    between: frozenset[str]
    ands: frozenset[str]
    small: frozenset[str]
    all: frozenset[str]


@lru_cache(maxsize=32)
def _joints(language: str) -> _Joints:
    from licensecheck.compare.categories.tables import ranges as table

    lists = (table.TO, table.FROM, table.BETWEEN, table.AND, table.SMALL)
    to, leads, between, ands, small = (words.get(language, frozenset()) for words in lists)
    return _Joints(to, leads, between, ands, small, to | leads | between | ands | small)


def same_range(change: Change) -> Category | None:
    """Numeral or date-format, where a change lies within a range that both sides give alike."""
    for one, two in _ranges(change):
        if one.is_said_like(two):
            return Category.NUMERAL if one.ends[0][0] == "number" else Category.DATE_FORMAT
    return None


def another_range(change: Change) -> Category | None:
    """Number, where a change lies within a range, and gives it another end."""
    found = list(_ranges(change))
    return Category.NUMBER if found and all(one.ends != two.ends for one, two in found) else None


def is_in_one_range(change: Change) -> bool:
    """Whether a change lies within one range on either side."""
    return next(_ranges(change), None) is not None


def _ranges(change: Change) -> Iterator[tuple[_Range, _Range]]:
    """Yield the range that a change lies in, as the original has it and as the copy does, for each reading."""
    changed = (*tokens(change.original), *tokens(change.copy))
    sides: tuple[SeenWords, SeenWords] | None = None
    for way in conventions(change.language):
        joints = _joints(way.language)
        if all(word.word in joints.all or may_be_value(word, way.language) for word in changed):
            sides = sides or seen_words(change)
            one = _range_of(sides[0], way, joints)
            two = one and _range_of(sides[1], way, joints)
            if one and two:
                yield one, two


@lru_cache(maxsize=64)
def _range_of(side: SeenWords, way: Convention, joints: _Joints) -> _Range | None:
    """Return the range that holds the words of a change, if one does."""
    if not any(_may_join(side, at, way.language, joints) for at in range(*_near(side))):
        return None
    items = read_items(side.words, way)
    starts = (at for at, item in enumerate(items) if item.start <= side.first)
    found = (_range_at(items, at, side.words, way, joints) for at in starts)
    return next((one for one in found if one and one.first <= side.first and side.last <= one.last), None)


_REACH = 5
"""Words from a change to the dash or word between the ends of its range."""


def _near(side: SeenWords) -> tuple[int, int]:
    return max(1, side.first - _REACH), min(len(side.words) - 1, side.last + _REACH)


def _may_join(side: SeenWords, at: int, language: str, joints: _Joints) -> bool:
    """Whether a word or dash stands between two words that may be values."""
    word = side.words[at]
    if word is not DASH and word.word not in joints.to and word.word not in joints.ands:
        return False
    return may_be_value(side.words[at - 1], language) and any(
        may_be_value(behind, language) for behind in side.words[at + 1 : at + _LONGEST + 1]
    )


def _range_at(
    items: Sequence[Item], at: int, words: Sequence[Token], way: Convention, joints: _Joints
) -> _Range | None:
    """Read a range that begins at an item, the word that leads to it included."""
    lex = lexicon(way.language)
    lead, start = _lead(items, at, words, joints)
    if lead and at and _word(items, at - 1, words) == lead:
        return None     # from from 5 to 10 is a slip
    low = read_quantity(items, start, words, lex)
    joint = _joint(items, low.end, words, joints, between=lead in joints.between) if low else 0
    high = read_quantity(items, joint, words, lex) if joint else None
    ends = completed(low, high) if low and high else None
    if ends is None:
        return None
    ends = with_year(*ends, items)
    taken = items[at : ends[1].end]
    return _Range(
        (ends[0].meaning, ends[1].meaning),
        is_led=lead in joints.leads,
        is_span=all(end.kind != "number" or end.is_year for end in ends),
        first=min(item.start for item in taken),
        last=max(item.end for item in taken),
    )


def _lead(items: Sequence[Item], at: int, words: Sequence[Token], joints: _Joints) -> tuple[str, int]:
    """Return the word that leads to a range (from, between), and where its first end begins."""
    word = _word(items, at, words)
    if word not in joints.leads and word not in joints.between:
        return "", at
    return word, at + 2 if _word(items, at + 1, words) in joints.small else at + 1


def _joint(items: Sequence[Item], at: int, words: Sequence[Token], joints: _Joints, *, between: bool) -> int:
    """Return where the second end of a range begins, behind a dash or the words for it; 0 where none stands there."""
    start, ties = at, {DASH.word, *(joints.ands if between else ()), *joints.to}
    while at < len(items) and at < start + _LONGEST and _word(items, at, words) in ties:
        if at > start and _word(items, at - 1, words) == _word(items, at, words) != DASH.word:
            return 0    # 5 to to 10 is a slip
        at += 1
    if at > start and _word(items, at, words) in joints.small:
        at += 1
    return at if at > start else 0


_LONGEST = 3
"""Words and dashes between two ends: 18-to-24."""


def _word(items: Sequence[Item], at: int, words: Sequence[Token]) -> str:
    """Return the word that an item is, empty for one of several words."""
    item = items[at] if at < len(items) else None
    return words[item.start].word if item is not None and item.end == item.start + 1 else ""
