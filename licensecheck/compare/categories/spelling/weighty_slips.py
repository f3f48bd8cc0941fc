"""Is a word that a text's meaning hangs on (a number, a unit, a modal verb, a negator) only mistyped? billoin, nimeand.

Such a word is asked for its value before slips of the pen are looked for, so only a slip that every reader sees counts:
two letters inside the word in the wrong order, or one doubled or not. What it leaves is no word, and is no nearer to a
word of another meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, tokens
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.spelling.dictionary import dictionary, is_word
from licensecheck.compare.categories.spelling.typos import one_slip
from licensecheck.compare.model import Category

__all__ = ["slip_in_a_weighty_word"]

_SHORTEST, _SHORTEST_IN_ENGLISH = 6, 5
"""Letters from which a word is known with a slip in it. Outside English dictionaries lack too many forms."""


def slip_in_a_weighty_word(change: Change) -> Category | None:
    """Typo, where one side is such a word and the other is that word with a slip."""
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != 1 or len(new) != 1:
        return None
    one, two = old[0].word, new[0].word
    if min(len(one), len(two)) < _SHORTEST_IN_ENGLISH or not _is_plain_slip(one, two):
        return None
    for language in languages(change.language):
        if language != "en" and max(len(one), len(two)) < _SHORTEST:
            continue
        if _miswritten(one, two, language) or _miswritten(two, one, language):
            return Category.TYPO
    return None


def _is_plain_slip(one: str, two: str) -> bool:
    """Whether two letters behind the first changed places, or one of two equal ones is gone or new."""
    if one[:1] != two[:1]:
        return False
    if len(one) == len(two):
        return sorted(one) == sorted(two) and one_slip(one, two)
    long, short = sorted((one, two), key=len, reverse=True)
    doubled = (at for at in range(1, len(long)) if long[at] == long[at - 1])
    return any(long[:at] + long[at + 1 :] == short for at in doubled)


def _miswritten(word: str, slip: str, language: str) -> bool:
    meanings = _meanings(language)
    if word not in meanings or slip in meanings:
        return False
    book = dictionary(language)
    if book is not None and is_word(slip, book):
        return False
    return not any(meaning != meanings[word] and one_slip(slip, other) for other, meaning in meanings.items())


@lru_cache(maxsize=8)
def _meanings(language: str) -> Mapping[str, object]:
    """Return what each word of a language means that texts are held to."""
    return dict(_told(language))


def _told(language: str) -> Iterator[tuple[str, object]]:
    from licensecheck.compare.categories.tables.meaning import MODALS, NEGATORS
    from licensecheck.compare.categories.tables.units import UNITS
    from licensecheck.compare.vocabulary.calendar_names import MONTHS, WEEKDAYS

    for unit, names in UNITS.items():
        yield from ((name, unit) for name in names.split())
    for table in (MONTHS, WEEKDAYS, MODALS, NEGATORS):
        yield from _first_of_lines(table.get(language, ()))
    lex = lexicon(language)
    for numbers in (lex.added, lex.scales, lex.fractions, lex.halves):
        yield from numbers.items()
    yield from ((word, ("ordinal", value)) for word, value in lex.ordinals.items())


def _first_of_lines(lines: Sequence[str]) -> Iterator[tuple[str, object]]:
    for line in lines:
        words = line.casefold().split()
        yield from ((word, words[0]) for word in words)
