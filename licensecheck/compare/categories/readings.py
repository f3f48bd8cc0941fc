"""Both sides of a change as what they say, read with the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.items import VALUES, Item, may_be_value, read_items
from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.number_words import lexicon

__all__ = ["Side", "Sides", "readings"]

_LEFT, _RIGHT = 4, 4
"""Words of the context read along: a number may begin before the word that changed (two hundred and FIVE)."""


class Side(NamedTuple):
    """What one side says where the two differ, and the words it is said in."""

    items: tuple[Item, ...]
    words: tuple[Token, ...]

    @property
    def meanings(self) -> list[tuple[str, object]]:
        """What is said, in order."""
        return [item.meaning for item in self.items]

    @property
    def values(self) -> list[Item]:
        """The numbers, dates and amounts."""
        return [item for item in self.items if item.kind in VALUES]

    def words_of(self, item: Item) -> tuple[Token, ...]:
        """Return the words of one item."""
        return self.words[item.start : item.end]


class Sides(NamedTuple):
    """The original's side and the copy's, and the language both were read in."""

    old: Side
    new: Side
    language: str


def readings(change: Change) -> tuple[Sides, ...]:
    """Return every reading of a change, none where neither side holds anything of a value."""
    return _readings(
        tokens(change.original),
        tokens(change.copy),
        left_of(change)[-_LEFT:],
        right_of(change)[:_RIGHT],
        change.language,
    )


_Words = tuple[Token, ...]


@lru_cache(maxsize=64)
def _readings(
    old: _Words, new: _Words, left: _Words, right: _Words, language: str | None
) -> tuple[Sides, ...]:
    ways = [way for way in conventions(language) if _may_differ((*old, *new), way.language)]
    both = ((*left, *old, *right), (*left, *new, *right))
    return tuple(
        Sides(
            *_differing(Side(one, both[0]), Side(two, both[1]), len(left), len(right)), language=way.language
        )
        for way, one, two in _read(*both, ways)
    )


def _may_differ(changed: _Words, language: str) -> bool:
    """Whether a word that changed may be part of a value; `and` alone is one of one hundred and five."""
    if any(may_be_value(word, language) for word in changed):
        return True
    return len(changed) == 1 and changed[0].word in lexicon(language).joiners


def _read(
    old: _Words, new: _Words, ways: Sequence[Convention]
) -> Iterator[tuple[Convention, tuple[Item, ...], tuple[Item, ...]]]:
    """Read both sides in each way; a language with two ways to write figures may have one on each side."""
    for one in ways:
        for two in ways:
            if one.language == two.language:
                yield one, read_items(old, one), read_items(new, two)
        if one.month_first is None and any("/" in word.word for word in (*old, *new)):
            # The order of 4/6 is the one that the other side's words show, where the language leaves it open.
            way = one._replace(month_first=_month_stands_first(old, one) or _month_stands_first(new, one))
            yield way, read_items(old, way), read_items(new, way)
        if one.language in _BARE_ORDINALS:
            way = one._replace(bare_ordinals=True)
            yield way, read_items(old, way), read_items(new, way)
        if any(word.raw == "m" for word in (*old, *new)) and "m" in lexicon(one.language).short_scales:
            way = one._replace(metres=True)
            yield way, read_items(old, way), read_items(new, way)


_BARE_ORDINALS = frozenset({"de", "it", "es", "pt", "da", "nb", "fi", "cs", "sk"})
"""Languages in which figures with a full stop, or Roman ones, are ordinals too: das 20. Jahrhundert, il XX secolo."""


def _month_stands_first(words: _Words, way: Convention) -> bool:
    return any(item.kind == "date" and words[item.start].raw[:1].isalpha() for item in read_items(words, way))


def _differing(old: Side, new: Side, left: int, right: int) -> tuple[Side, Side]:
    """Leave out what both sides say in the words around the change."""
    one, two = list(old.items), list(new.items)
    while one and two and one[0].meaning == two[0].meaning and max(one[0].end, two[0].end) <= left:
        del one[0], two[0]
    last_old, last_new = len(old.words) - right, len(new.words) - right
    while (
        one
        and two
        and one[-1].meaning == two[-1].meaning
        and one[-1].start >= last_old
        and two[-1].start >= last_new
    ):
        del one[-1], two[-1]
    return Side(tuple(one), old.words), Side(tuple(two), new.words)
