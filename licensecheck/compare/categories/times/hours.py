"""Is it a time of day, against one that shows what it is? 18.00 and 6 p.m., alle 17 and alle ore 17:00."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.number_words import Lexicon, lexicon
from licensecheck.compare.categories.values import same_value
from licensecheck.compare.model import Category

__all__ = ["half_hour", "hour_alone", "hour_with_point"]

_POINT = re.compile(r"(?<![\d.,])(\d{1,2})\.(\d\d)(?![\d.,]\d|\d)")


def hour_with_point(change: Change) -> Category | None:
    """Date-format, where a number with a point, read as hours and minutes, is the other side's time of day."""
    old, new = (_POINT.sub(r"\1:\2", text) for text in (change.original, change.copy))
    clocks = change._replace(original=old), change._replace(copy=new)
    same = any(clock != change and same_value(clock) is Category.DATE_FORMAT for clock in clocks)
    return Category.DATE_FORMAT if same else None


_LAST_HOUR = 24

_CLOCK = re.compile(r"(\d{1,2})\s?[.:hu]\s?30(?!\d)(.*)", re.DOTALL)
_HOURS, _NOON = 12, 12


def half_hour(change: Change) -> Category | None:
    """Date-format, where half an hour is told in words, and in figures in either half of the day: halb vier, 15.30."""
    for told, figures in ((change.original, change.copy), (change.copy, change.original)):
        clock = _CLOCK.fullmatch(figures.strip())
        if clock is None or int(clock[1]) > _LAST_HOUR:
            continue
        for language in languages(change.language):
            words = tokens(told)
            half = _half_of(words, language)
            if half is None or half.hour % _HOURS != int(clock[1]) % _HOURS:
                continue
            rest, behind = words[half.length :], tokens(clock[2])
            if _only_names_hours(behind, language) and _is_in_half(rest, int(clock[1]), language):
                return Category.DATE_FORMAT
    return None


class _Half(NamedTuple):
    """The hour that is half over, and how many words tell it."""

    hour: int
    length: int


def _half_of(words: Sequence[Token], language: str) -> _Half | None:
    """Read halb vier and tres y media."""
    from licensecheck.compare.categories.tables.calendar import CLOCK_WORDS, HALF_BEFORE_HOURS

    lex = lexicon(language)
    if not words:
        return None
    if words[0].word == HALF_BEFORE_HOURS.get(language):
        hour = _hour_in_words(words[1:2], lex)
        return _Half(hour - 1, 2) if hour else None
    hour = _hour_in_words(words[:1], lex)
    at = 1 + (len(words) > 1 and words[1].word in CLOCK_WORDS.get(language, ()))
    follows = [word.word for word in words[at : at + 2]]
    is_half = len(follows) > 1 and follows[0] in lex.joiners and follows[1] in lex.half_more
    return _Half(hour, at + 2) if hour and is_half else None


def _hour_in_words(words: Sequence[Token], lex: Lexicon) -> int:
    hour = lex.added.get(words[0].word, 0) if words else 0
    return hour if hour <= _HOURS else 0


def _only_names_hours(words: Sequence[Token], language: str) -> bool:
    from licensecheck.compare.categories.tables.calendar import CLOCK_WORDS

    return all(word.word in CLOCK_WORDS.get(language, ()) for word in words)


def _is_in_half(rest: Sequence[Token], hour: int, language: str) -> bool:
    """Whether what stands behind a time in words says nothing but the half of the day that an hour is in."""
    from licensecheck.compare.categories.tables.calendar import PARTS_OF_DAY

    half = PARTS_OF_DAY.get(language, {}).get(" ".join(word.word for word in rest))
    return _only_names_hours(rest, language) or (half is not None and (half == "am") == (hour < _NOON))


def hour_alone(change: Change) -> Category | None:
    """Date-format, where an hour has no minutes on one side and 00 on the other, or lost the word for hours."""
    from licensecheck.compare.categories.tables.calendar import BEFORE_HOURS, OPTIONAL_HOURS

    short, long = sorted((tokens(change.original), tokens(change.copy)), key=len)
    if len(long) != 1 or not (left := left_of(change)):
        return None
    for language in languages(change.language):
        if left[-1].word not in BEFORE_HOURS.get(language, ()):
            continue
        if not short:
            right = right_of(change)
            hour = right[0].word.partition(".")[0].partition(":")[0] if right else ""
            optional = long[0].word in OPTIONAL_HOURS.get(language, ())
            return Category.DATE_FORMAT if optional and hour.isdecimal() and int(hour) <= _LAST_HOUR else None
        one, two = sorted((short[0].word, long[0].word), key=len)
        is_hour = one.isdecimal() and int(one) <= _LAST_HOUR
        return Category.DATE_FORMAT if is_hour and two in (f"{one}:00", f"{one}.00") else None
    return None
