"""Decades: the 1990s, the '90s and the nineties, les années 90 and les années 1990."""

from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.number_words import lexicon, read_words

__all__ = ["Decade", "article_of_decade", "decade_words", "read_decade"]


class Decade(NamedTuple):
    """The first year of a decade, and how many words say it."""

    year: int
    length: int


def decade_words(language: str) -> frozenset[str]:
    """Return the words that a decade can begin with."""
    from licensecheck.compare.categories.tables.calendar import DECADE_NAMES, DECADES, YEARS

    return frozenset({*DECADES.get(language, ()), *YEARS.get(language, ()), *DECADE_NAMES.get(language, ())})


def article_of_decade(word: str, language: str) -> str:
    """Return an article in the form that it has before the word for a decade, any other word as it is."""
    from licensecheck.compare.categories.tables.calendar import BEFORE_DECADES

    return BEFORE_DECADES.get(language, {}).get(word, word)


def read_decade(words: Sequence[Token], at: int, language: str) -> Decade | None:
    """Read a decade that begins at `at`."""
    from licensecheck.compare.categories.tables.calendar import DECADE_ENDINGS, DECADE_NAMES, DECADES, YEARS

    years = YEARS.get(language, frozenset())
    word, follows = words[at].word, words[at + 1 : at + 2]
    if word in DECADES.get(language, {}):
        year, length = DECADES[language][word], 1
    elif not follows:
        return None
    elif follows[0].word == DECADE_ENDINGS.get(language) and (follows[0].glued or len(word) == 4):
        year, length = _in_figures(word), 2
    elif word in DECADE_NAMES.get(language, ()):
        year, length = _behind_name(words, at + 1, language)
    elif word in years and language not in DECADE_ENDINGS:
        year, length = _behind_years(words, at + 1, language)
    else:
        return None
    end = at + length
    behind = language in DECADE_ENDINGS and end < len(words) and words[end].word in years     # die 90er Jahre
    return Decade(year, length + behind) if year else None


def _behind_name(words: Sequence[Token], at: int, language: str) -> tuple[int, int]:
    """Read what stands behind the word for a decade: de 1990, de los noventa, de los años 90."""
    from licensecheck.compare.categories.tables.calendar import BEFORE_DECADES, BETWEEN, YEARS

    small = {*BETWEEN.get(language, ()), *BEFORE_DECADES.get(language, ()), *YEARS.get(language, ())}
    end = at
    while end < min(len(words), at + _SMALL_WORDS) and words[end].word in small:
        end += 1
    year, length = _behind_years(words, end, language) if end < len(words) else (0, 0)
    return year, end - at + length


_SMALL_WORDS = 3


def _behind_years(words: Sequence[Token], at: int, language: str) -> tuple[int, int]:
    if words[at].is_number:
        return _in_figures(words[at].word), 2
    reading = read_words(words, at, lexicon(language))
    if reading is None or reading.ordinal:
        return 0, 0
    return _in_figures(str(reading.value)), 1 + reading.length


def _in_figures(word: str) -> int:
    """Return the year that figures mean: 1990 and 90 are one, of two figures the last century's decade is meant."""
    if not word.isdecimal() or len(word) not in (2, 4) or word[-1] != "0":
        return 0
    if len(word) == 4:
        return int(word)
    return int(word) + (1900 if word >= "20" else 2000)
