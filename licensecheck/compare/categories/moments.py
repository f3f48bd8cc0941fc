"""A time as a text tells it: from its own day (yesterday), by the calendar (4 June) or counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.dates import Day, months, read_date, read_month, read_weekday, weekdays
from licensecheck.compare.categories.items import units
from licensecheck.compare.categories.languages import Convention
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.number_words import lexicon, read_words

__all__ = ["COARSENESS", "Moment", "read_moment", "time_words"]

COARSENESS = {"day": 0, "week": 1, "month": 2, "season": 2, "year": 3}


class Moment(NamedTuple):
    """A time: its unit, and how many of them from the day of writing, or the day, month or year it names."""

    unit: str
    offset: int | None = None
    day: Day | None = None
    weekday: int | None = None
    year: int | None = None
    counted: bool = False
    part: str = ""

    @property
    def relative(self) -> bool:
        """Whether it is told from the day of writing; a weekday is, as no week is named with it."""
        return self.offset is not None or (self.weekday is not None and self.day is None)


@lru_cache(maxsize=16)
def _phrases(language: str) -> dict[tuple[str, ...], tuple[str, int]]:
    from licensecheck.compare.categories.tables import relative_time as table

    found: dict[tuple[str, ...], tuple[str, int]] = {}
    for key, phrases in table.PHRASES.get(language, {}).items():
        unit, count = key.split()
        found.update({tuple(phrase.split()): (unit, int(count)) for phrase in phrases})
    for key, names in table.NAMES.get(language, {}).items():
        unit, _, gender = key.partition(":")
        for offset, patterns in table.PATTERNS[language].get(gender, {}).items():
            for pattern in patterns:
                found.update({tuple(pattern.format(name).split()): (unit, offset) for name in names.split()})
    return found


@lru_cache(maxsize=16)
def time_words(language: str) -> frozenset[str]:
    """Return every word that a phrase of time holds, to turn away quickly what holds none."""
    from licensecheck.compare.categories.tables import relative_time as table

    ago = " ".join(table.AGO.get(language, ())).split()
    days = [part for name in weekdays(language) for part in name.split("-")]
    phrases = {
        word
        for phrase in (*_phrases(language), *(phrase for phrase, _ in _parts(language)))
        for word in phrase
    }
    counts = lexicon(language)
    return frozenset().union(
        phrases,
        ago,
        days,
        months(language),
        _neutral(language),
        _beside_weekdays(language),
        ("s",),
        units(),
        counts.added,
        counts.ordinals,
        counts.ordinal_endings,
        counts.articles,
    )


@lru_cache(maxsize=16)
def _parts(language: str) -> list[tuple[tuple[str, ...], str]]:
    from licensecheck.compare.categories.tables.relative_time import PARTS

    return [
        (tuple(phrase.split()), part)
        for part, phrases in PARTS.get(language, {}).items()
        for phrase in phrases
    ]


@lru_cache(maxsize=16)
def _neutral(language: str) -> frozenset[str]:
    from licensecheck.compare.categories.tables.relative_time import NEUTRAL

    return NEUTRAL.get(language, frozenset())


@lru_cache(maxsize=16)
def _beside_weekdays(language: str) -> frozenset[str]:
    from licensecheck.compare.categories.tables.relative_time import DAY_PARTS, PAST_WEEKDAY

    return PAST_WEEKDAY.get(language, frozenset()) | DAY_PARTS.get(language, frozenset())


def read_moment(words: Sequence[Token], convention: Convention) -> Moment | None:
    """Read a time that all of `words` tell, `None` where they say anything else."""
    words = _without_possessive(words)
    part = ""
    bare = False
    while words:
        found = _whole(words, convention, bare=bare)
        if found is not None:
            return found._replace(part=part)
        step, here = _leading(words, convention.language)
        if not step:
            return None
        part, bare, words = here or part, bare or not here, words[step:]
    return None


def _without_possessive(words: Sequence[Token]) -> Sequence[Token]:
    if len(words) > 1 and words[-1].word == "s" and words[-2].is_number:
        return words[:-1]
    if words and words[-1].word.endswith("'s"):
        return (*words[:-1], words[-1]._replace(word=words[-1].word.removesuffix("'s")))
    return words


def _leading(words: Sequence[Token], language: str) -> tuple[int, str]:
    """Return how many words at the start only lead to the time, and which part of it they name."""
    plain = tuple(word.word for word in words[:3])
    for phrase, part in _parts(language):
        if plain[: len(phrase)] == phrase and len(words) > len(phrase):
            return len(phrase), part
    return (1, "") if plain[0] in _neutral(language) else (0, "")


def _whole(words: Sequence[Token], convention: Convention, *, bare: bool) -> Moment | None:
    if len(words) > 6:
        return None
    phrase = _phrases(convention.language).get(tuple(word.word for word in words))
    if phrase is not None:
        return Moment(phrase[0], offset=phrase[1])
    return (
        _ago(words, convention.language)
        or _weekday(words, convention)
        or _calendar(words, convention, bare=bare)
    )


def _ago(words: Sequence[Token], language: str) -> Moment | None:
    from licensecheck.compare.categories.tables.relative_time import AGO

    before, behind = (part.split() for part in AGO.get(language, ("", "")))
    plain = [word.word for word in words]
    if (
        not (before or behind)
        or plain[: len(before)] != before
        or plain[len(plain) - len(behind) :] != behind
    ):
        return None
    rest = words[len(before) : len(words) - len(behind)]
    for count, length in _counts(rest, language):
        if length == len(rest) - 1 and (unit := units().get(rest[-1].word)) in COARSENESS:
            return Moment(str(unit), offset=-count, counted=True)
    return None


def _counts(words: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    if not words:
        return
    if words[0].word.isdecimal() and len(words[0].word) < 4:
        yield int(words[0].word), 1
    elif words[0].word in lexicon(language).articles:
        yield 1, 1
    elif (reading := read_words(words, 0, lexicon(language))) is not None:
        yield reading.value, reading.length


def _weekday(words: Sequence[Token], convention: Convention) -> Moment | None:
    """Read Monday, last Monday, Monday morning, Monday 4 June."""
    language = convention.language
    at = 1 if words[0].word in _beside_weekdays(language) and len(words) > 1 else 0
    found = read_weekday(words, at, language)
    if found is None:
        return None
    rest = words[at + found.length :]
    if rest and rest[0].word in _beside_weekdays(language):
        rest = rest[1:]
    if not rest:
        return Moment("day", weekday=found.day)
    date = read_date(rest, 0, convention)
    if date is None or date.length != len(rest) or date.day.day is None:
        return None
    return Moment("day", day=date.day, weekday=found.day)


def _calendar(words: Sequence[Token], convention: Convention, *, bare: bool) -> Moment | None:
    """Read 4 June, June 2018, June, 2018; a month or year alone only behind a word that leads to a time.

    German needs no such word before a year.
    """
    date = read_date(words, 0, convention)
    if date is not None and date.length == len(words):
        return Moment("month" if date.day.day is None else "day", day=date.day)
    if len(words) != 1 or not (bare or convention.language == "de"):
        return None
    month = read_month(words[0], convention.language)
    if month is not None:
        return Moment("month", day=Day(None, month, None))
    word = words[0].word
    if word.isdecimal() and len(word) == 4 and 1900 <= int(word) <= 2100:
        return Moment("year", year=int(word))
    return None
