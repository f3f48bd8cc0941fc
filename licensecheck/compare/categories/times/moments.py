"""A time as a text tells it: from its own day (yesterday), by the calendar (4 June) or counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from licensecheck.compare.categories.languages import Convention
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.measures import units
from licensecheck.compare.categories.numbers.number_words import lexicon, read_words
from licensecheck.compare.categories.times.dates import Day, read_date, read_month, read_weekday
from licensecheck.compare.categories.times.seasons import read_years, season_name
from licensecheck.compare.categories.times.time_phrases import TimePhrases, time_phrases

__all__ = ["COARSENESS", "Moment", "is_year_with_apostrophe", "read_moment"]

COARSENESS: Mapping[str, float] = {"day": 0, "week": 1, "month": 2, "season": 2.5, "year": 3}


class Moment(NamedTuple):
    """A time: its unit, and how many of them from the day of writing, or the day, month or year it names.

    `part` is the part of it (early), `hours` the part of the day, `which` which week a weekday is in (last), or which
    year a month, `name` a season's or a weekend's, `years` a season's, `counted` whether units were counted (two weeks
    ago), `date` the day of the month beside a weekday.
    """

    unit: str
    offset: int | None = None
    day: Day | None = None
    weekday: int | None = None
    year: int | None = None
    counted: bool = False
    part: str = ""
    hours: str = ""
    which: str = ""
    name: str = ""
    years: tuple[int, int] | None = None
    date: int | None = None

    @property
    def relative(self) -> bool:
        """Whether it is told from the day of writing; a weekday is, as no week is named with it."""
        return self.offset is not None or (self.weekday is not None and self.day is None) or self.is_month_told

    @property
    def is_month_told(self) -> bool:
        """Whether it is a month by its name, of a year told from the day of writing: last September."""
        return self.unit == "month" and self.which != ""


def read_moment(words: Sequence[Token], convention: Convention, *, leads_to_time: bool) -> Moment | None:
    """Read a time that all of `words` tell, `None` where they say anything else.

    `leads_to_time`: the word before them is one behind which a month or four figures alone are a time.
    """
    known = time_phrases(convention.language)
    words, part, hours = _without_possessive(words), "", ""
    while words:
        found = _whole(words, convention, known, bare=leads_to_time or convention.language == "de")
        if found is not None:
            said = (known.day_parts[word.word] for word in reversed(words) if word.word in known.day_parts)
            return found._replace(part=part, hours=next(said, hours))
        if len(words) > 1 and words[0].word in known.day_parts:     # the night of 11 March
            hours, words = known.day_parts[words[0].word], words[1:]
            continue
        step, here = _leading(words, known)
        if not step:
            return None
        part, leads_to_time, words = here or part, True, words[step:]
    return None


def is_year_with_apostrophe(words: Sequence[Token]) -> bool:
    """Whether words end with 1930's, which is of that year or those ten years; 1930s is a decade."""
    return len(words) > 1 and words[-1].word == "s" and words[-2].is_number and not words[-1].glued


def _without_possessive(words: Sequence[Token]) -> Sequence[Token]:
    if is_year_with_apostrophe(words):
        return words[:-1]
    if words and words[-1].word.endswith("'s"):
        return (*words[:-1], words[-1]._replace(word=words[-1].word.removesuffix("'s")))
    return words


def _leading(words: Sequence[Token], known: TimePhrases) -> tuple[int, str]:
    """Return how many words at the start only lead to the time, and which part of it they name."""
    plain = tuple(word.word for word in words[:4])
    for phrase, part in known.parts:
        if plain[: len(phrase)] == phrase and len(words) > len(phrase):
            return len(phrase), part
    return (1, "") if plain[0] in known.neutral else (0, "")


def _whole(
    words: Sequence[Token], convention: Convention, known: TimePhrases, *, bare: bool
) -> Moment | None:
    if len(words) > 6:
        return None
    phrase = known.phrases.get(tuple(word.word for word in words))
    if phrase is not None:
        return Moment(phrase.unit, offset=phrase.offset, name=phrase.name)
    return (
        _ago(words, convention.language, known)
        or _season(words, convention.language, known)
        or _month_told(words, convention.language, known)
        or _weekday(words, convention, known)
        or _calendar(words, convention, bare=bare)
    )


def _ago(words: Sequence[Token], language: str, known: TimePhrases) -> Moment | None:
    before, behind = known.ago
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


def _season(words: Sequence[Token], language: str, known: TimePhrases) -> Moment | None:
    """Read summer 2025, the summer of 2025, winter 2024-25; its article is part of some words for it (l'été)."""
    name = season_name(words[0].word, language)
    if not name:
        return None
    rest = words[1:]
    while rest and rest[0].word in known.neutral:
        rest = rest[1:]
    years = read_years(rest)
    return Moment("season", name=name, years=years) if years is not None else None


def _month_told(words: Sequence[Token], language: str, known: TimePhrases) -> Moment | None:
    """Read last September, septembre dernier."""
    if len(words) != _WHICH_AND_MONTH:
        return None
    for which, month in ((0, 1), (1, 0)):
        said, found = known.beside_weekdays.get(words[which].word, ""), read_month(words[month], language)
        if said and found is not None:
            return Moment("month", day=Day(None, found, None), which=said)
    return None


_WHICH_AND_MONTH = 2


def _weekday(words: Sequence[Token], convention: Convention, known: TimePhrases) -> Moment | None:
    """Read Monday, last Monday, Monday morning, Monday 4 June."""
    which = known.beside_weekdays.get(words[0].word, "") if len(words) > 1 else ""
    found = read_weekday(words, 1 if which else 0, convention.language)
    if found is None:
        return None
    rest = words[(1 if which else 0) + found.length :]
    if rest and not which and rest[0].word in known.beside_weekdays:
        which, rest = known.beside_weekdays[rest[0].word], rest[1:]
    if rest and rest[0].word in known.day_parts:
        rest = rest[1:]
    if not rest:
        return Moment("day", weekday=found.day, which=which)
    if len(rest) == 1 and convention.language in _DATED_WEEKDAYS and rest[0].word in _DATES:
        return Moment("day", weekday=found.day, which=which, date=int(rest[0].word))
    date = read_date(rest, 0, convention)
    if date is None or date.length != len(rest) or date.day.day is None:
        return None
    return Moment("day", day=date.day, weekday=found.day, which=which)


_DATED_WEEKDAYS = frozenset({"pt", "es", "fr", "it"})
"""Languages in which the day of the month alone stands behind a day of the week: na quarta-feira (11)."""
_DATES = frozenset(map(str, range(1, 32)))


def _calendar(words: Sequence[Token], convention: Convention, *, bare: bool) -> Moment | None:
    """Read 4 June, June 2018, June, 2018; a month or year alone only behind a word that leads to a time."""
    date = read_date(words, 0, convention)
    if date is not None and date.length == len(words):
        return Moment("month" if date.day.day is None else "day", day=date.day)
    if len(words) != 1 or not bare:
        return None
    month = read_month(words[0], convention.language)
    if month is not None:
        return Moment("month", day=Day(None, month, None))
    word = words[0].word
    if word.isdecimal() and len(word) == 4 and 1900 <= int(word) <= 2100:
        return Moment("year", year=int(word))
    return None
