"""Dates: 4 June 2018, June 4th, 04/06/2018 and 2018-06-04 are one day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, is_capitalised
from licensecheck.compare.categories.numbers.number_words import lexicon, read_words
from licensecheck.compare.words import fold_word

__all__ = [
    "Date", "Day", "Weekday", "Year", "is_of_either_month", "months", "read_date", "read_month", "read_weekday",
    "read_year_of_era", "signs_of_dates", "weekdays",
]


class Day(NamedTuple):
    """A day of a month, or a month of a year; what is not said is `None`."""

    year: int | None
    month: int
    day: int | None

    def as_date(self) -> datetime.date | None:
        """The day in the calendar, `None` if it is not fully said or is none."""
        if self.year is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


class Date(NamedTuple):
    """A date and how many words it took."""

    day: Day
    length: int


class Year(NamedTuple):
    """A year and how many words it took."""

    year: int
    length: int


class Weekday(NamedTuple):
    """A day of the week (Monday is 0) and how many words it took."""

    day: int
    length: int


@lru_cache(maxsize=32)
def months(language: str) -> dict[str, int]:
    """Return the number of each month by its names."""
    from licensecheck.compare.vocabulary.calendar_names import FURTHER_MONTHS, MONTHS

    told = MONTHS.get(language) or FURTHER_MONTHS.get(language, ())
    return {fold_word(name): number for number, names in enumerate(told, 1) for name in names.split()}


@lru_cache(maxsize=32)
def weekdays(language: str) -> dict[str, int]:
    """Return the number of each day of the week by its names, Monday being 0."""
    from licensecheck.compare.vocabulary.calendar_names import FURTHER_WEEKDAYS, WEEKDAYS

    told = WEEKDAYS.get(language) or FURTHER_WEEKDAYS.get(language, ())
    return {fold_word(name): number for number, names in enumerate(told) for name in names.split()}


@lru_cache(maxsize=32)
def _between(language: str) -> frozenset[str]:
    from licensecheck.compare.categories.tables.calendar import BETWEEN

    return BETWEEN.get(language, frozenset())


def read_month(token: Token, language: str) -> int | None:
    """Return the month a word names."""
    month = months(language).get(token.word)
    if month is None or (language in {"en", "de"} and not is_capitalised(token.raw)):
        return None
    return month


def read_weekday(words: Sequence[Token], at: int, language: str) -> Weekday | None:
    """Return the day of the week that `words` name at `at`."""
    names = weekdays(language)
    said = [word.word for word in words[at : at + _LONGEST_NAME]]
    for length in range(len(said), 0, -1):
        name = "-".join(said[:length])
        if name in names and (length > 1 or language not in {"en", "de"} or is_capitalised(words[at].raw)):
            return Weekday(names[name], length)
    return None


_LONGEST_NAME = 3
"""Words of the name of a day of the week: 水曜日, a sign each."""


_NUMERIC = re.compile(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})")
_MONTH_OF_YEAR = re.compile(r"(\d{1,2})/(\d{4})")
_CENTURIES = (19, 20)
"""Years of a month in figures; 1/1000 is a part."""
_DAY_OF_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")


def read_date(words: Sequence[Token], at: int, convention: Convention) -> Date | None:
    """Read a date that begins at `at`: in figures, or with a month's name."""
    token = words[at]
    if token.is_number:
        numeric = _numeric(token.word, convention)
        if numeric is not None:
            return Date(numeric, 1)
        if convention.language in _DATE_SIGNS:
            return _with_signs(words, at, convention.language)
        if convention.language in _OVER_MONTH:
            over = _over_month(words, at)
            if over is not None:
                return over
        return _in_points(words, at, convention) or _day_first(words, at, convention.language)
    if convention.language in _DATE_SIGNS:
        return _with_signs(words, at, convention.language)
    return _month_first(words, at, convention.language) or _day_first(words, at, convention.language)


class _Part(NamedTuple):
    value: int
    length: int


_DATE_SIGNS = {"zh": ("年", "月", "日号號"), "ja": ("年", "月", "日"), "ko": ("년", "월", "일")}
"""What stands behind the year, the month and the day."""


_ERAS: Mapping[str, Mapping[tuple[str, ...], int]] = {
    "ja": {("令", "和"): 2018, ("平", "成"): 1988, ("昭", "和"): 1925, ("大", "正"): 1911},
    "zh": {("民", "國"): 1911, ("民", "国"): 1911},
}
"""Names of eras before their years, and the year before each one's first."""


@lru_cache(maxsize=8)
def signs_of_dates(language: str) -> frozenset[str]:
    """Return the signs that stand behind the parts of a date, and those of the eras before its year."""
    return frozenset("".join((*_DATE_SIGNS.get(language, ()), *("".join(name) for name in _ERAS.get(language, {})))))


def _with_signs(words: Sequence[Token], at: int, language: str) -> Date | None:
    """Read 2024年6月4日, 2024年6月, 6月4日, 二〇二四年六月四日 and 令和6年6月4日."""
    era = _era(words, at, language)
    here, parts = at + _ERA * bool(era), list[int]()
    for sign in _DATE_SIGNS[language]:
        number = _number_with_sign(words, here, sign, language)
        if number is None and any(parts):
            break
        parts.append(number.value if number else 0)
        here += number.length if number else 0
    year, month, day = (*parts, 0, 0)[:3]
    if not 1 <= month <= _MONTHS or day > _DAYS or not (year or (day and not era)):
        return None
    return Date(Day(era + year if year else None, month, day or None), here - at)


def _era(words: Sequence[Token], at: int, language: str) -> int:
    """Return the year before the first of the era that is named at `at`, 0 where none is."""
    return _ERAS.get(language, {}).get(tuple(word.word for word in words[at : at + _ERA]), 0)


_ERA = 2
"""Words of an era's name, a sign each."""


def read_year_of_era(words: Sequence[Token], at: int, language: str) -> Year | None:
    """Read the 令和6 of 令和6年."""
    era = _era(words, at, language)
    number = _number_with_sign(words, at + _ERA, _DATE_SIGNS[language][0], language) if era else None
    return Year(era + number.value, _ERA + number.length - 1) if number else None


def _number_with_sign(words: Sequence[Token], at: int, sign: str, language: str) -> _Part | None:
    """Read a number, in figures or words, with a sign behind it."""
    if at >= len(words):
        return None
    if words[at].word.isdecimal():
        number = _Part(int(words[at].word), 1)
    else:
        reading = read_words(words, at, lexicon(language)) if language != "ko" else None
        if reading is None or reading.ordinal:
            return None
        number = _Part(reading.value, reading.length)
    end = at + number.length
    is_said = end < len(words) and words[end].word in sign
    return number._replace(length=number.length + 1) if is_said and number.value < _LAST_YEAR else None


_LAST_YEAR = 2200


def _numeric(word: str, convention: Convention) -> Day | None:
    match = _NUMERIC.fullmatch(word)
    if match is None:
        month = _MONTH_OF_YEAR.fullmatch(word)
        return _month(int(month[1]), int(month[2])) if month else None
    one, two, three = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        return _day(one, two, three)
    if len(match[4]) not in {2, 4}:
        return None
    year = three if len(match[4]) == 4 else three + (2000 if three < 70 else 1900)
    if match[2] == "." or convention.month_first is False:
        return _day(year, two, one)
    if convention.month_first is True:
        return _day(year, one, two)
    # 4/6 in an English of no country could be either day: only what cannot be misread counts.
    if one == two or two > 12:
        return _day(year, one, two)
    return _day(year, two, one) if one > 12 else None


def is_of_either_month(change: Change) -> bool:
    """Whether the original alone has a date in figures that may be of two months, 4/6 in an English of no country: the
    copy says which, and the original need not have meant it."""
    if all(way.language != "en" or way.month_first is not None for way in conventions(change.language)):
        return False
    one, two = ({*_OF_EITHER.findall(side)} for side in (change.original, change.copy))
    return any(first != second and max(int(first), int(second)) <= _MONTHS for first, second in one - two)


_OF_EITHER = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?=/\d{2})")
_MONTHS, _DAYS = 12, 31


def _day(year: int, month: int, day: int) -> Day | None:
    return Day(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _month(month: int, year: int) -> Day | None:
    return Day(year, month, None) if 1 <= month <= 12 and year // 100 in _CENTURIES else None


def _in_points(words: Sequence[Token], at: int, convention: Convention) -> Date | None:
    """Read 4.6. and 4. 6. 2024, which are dates where a full stop makes an ordinal."""
    if not convention.bare_ordinals or convention.language not in _POINTED_ORDINALS or not words[at].dot:
        return None
    match = _DAY_OF_MONTH.fullmatch(words[at].word)
    if match is not None:
        day = _day(0, int(match[2]), int(match[1]))
        return Date(day._replace(year=None), 1) if day else None
    month = words[at + 1] if at + 1 < len(words) else None
    if month is None or not month.dot or not (words[at].word + month.word).isdecimal() or len(month.word) > 2:
        return None
    day, year = _day(0, int(month.word), int(words[at].word)), _year(words, at + 2)
    return Date(day._replace(year=year), 2 + (year is not None)) if day else None


_OVER_MONTH = frozenset({"sv", "da", "nb"})
"""Languages that write 7/5 2024."""


def _over_month(words: Sequence[Token], at: int) -> Date | None:
    """Read 7/5 2024; without a year it is a part."""
    day, _, month = words[at].word.partition("/")
    year = _year(words, at + 1)
    found = _day(year, int(month), int(day)) if year and day.isdecimal() and month.isdecimal() else None
    return Date(found, 2) if found else None


_POINTED_ORDINALS = frozenset({"de", "da", "nb", "fi", "cs", "sk"})
"""Languages in which a full stop makes an ordinal of a figure."""


def _day_number(words: Sequence[Token], at: int, language: str) -> _Part | None:
    """Read a day of the month: 4, 4th, 4., first."""
    if at >= len(words):
        return None
    token, lex = words[at], lexicon(language)
    if token.word.isdecimal() and len(token.word) <= 2 and 1 <= int(token.word) <= 31:
        ending = at + 1 < len(words) and words[at + 1].glued and words[at + 1].word in lex.ordinal_endings | {"°"}
        return _Part(int(token.word), 2 if ending else 1)
    if 1 <= lex.ordinals.get(token.word, 0) <= 31:
        return _Part(lex.ordinals[token.word], 1)
    counts = language in _CARDINAL_DAYS and token.word in lex.added and token.word not in lex.articles - {"uno"}
    reading = read_words(words, at, lex) if counts else None
    return _Part(reading.value, reading.length) if reading is not None and 1 <= reading.value <= 31 else None


_CARDINAL_DAYS = frozenset({"fr", "es", "pt", "it"})
"""Languages that count the days of a month in cardinals: el cuatro de junio."""


def _year(words: Sequence[Token], at: int, language: str = "") -> int | None:
    """Read a year of four figures, by the calendar that most of the world counts in."""
    if at >= len(words) or len(words[at].word) != 4 or not words[at].word.isdecimal():
        return None
    year = int(words[at].word)
    if language == "th" and year > _FIRST_OF_THAILAND:
        year -= _BUDDHIST
    return year if 1000 <= year < _LAST_YEAR else None


_BUDDHIST, _FIRST_OF_THAILAND = 543, 2400
"""Years that Thailand counts more than others, and from which a year is one of its own."""


def _skip(words: Sequence[Token], at: int, language: str) -> int:
    while at < len(words) and words[at].word in _between(language):
        at += 1
    return at


def _day_first(words: Sequence[Token], at: int, language: str) -> Date | None:
    day = _day_number(words, at, language)
    if day is None:
        return None
    here = _skip(words, at + day.length, language)
    month = read_month(words[here], language) if here < len(words) else None
    if month is None:
        return None
    after = _skip(words, here + 1, language)
    year = _year(words, after, language)
    end = after + 1 if year else here + 1
    end += bool(year) and end < len(words) and words[end].word in _BEHIND_YEARS.get(language, ())
    return Date(Day(year, month, day.value), end - at)


_BEHIND_YEARS = {"ru": {"года", "г"}, "uk": {"року", "р"}, "pl": {"roku", "r"}}
"""The word for a year that stands behind one, and is left out of a date in figures."""


def _month_first(words: Sequence[Token], at: int, language: str) -> Date | None:
    month = read_month(words[at], language)
    if month is None:
        return None
    here = _skip(words, at + 1, language)
    year = _year(words, here, language)
    if year is not None:
        return Date(Day(year, month, None), here + 1 - at)
    day = _day_number(words, here, language) if language == "en" else None
    if day is None:
        return None
    end = here + day.length
    year = _year(words, end)
    return Date(Day(year, month, day.value), end + (year is not None) - at)
