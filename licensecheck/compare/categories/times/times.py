"""Times of day: 5 p.m., 5pm and 17:00 are one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.number_words import Lexicon, Reading, lexicon, read_words

__all__ = ["Clock", "parts_of_day_before", "read_clock"]


class Clock(NamedTuple):
    """Seconds since midnight, and how many words they took."""

    seconds: int
    length: int


_DIGITS = re.compile(r"(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?")


@lru_cache(maxsize=32)
def _clock_words(language: str) -> frozenset[str]:
    from licensecheck.compare.categories.tables.calendar import CLOCK_WORDS

    return CLOCK_WORDS.get(language, frozenset())


@lru_cache(maxsize=32)
def _named_hours(language: str) -> Mapping[str, int]:
    from licensecheck.compare.categories.tables.calendar import NAMED_HOURS

    return NAMED_HOURS.get(language, {})


@lru_cache(maxsize=32)
def _parts_of_day(language: str) -> Mapping[tuple[str, ...], str]:
    from licensecheck.compare.categories.tables.calendar import PARTS_OF_DAY

    return {tuple(phrase.split()): half for phrase, half in PARTS_OF_DAY.get(language, {}).items()}


@lru_cache(maxsize=32)
def parts_of_day_before(language: str) -> Mapping[tuple[str, ...], str]:
    """Return the words before an hour that say which half of the day it is in, each with the half."""
    from licensecheck.compare.categories.tables.calendar import PARTS_OF_DAY_BEFORE

    return {tuple(phrase.split()): half for phrase, half in PARTS_OF_DAY_BEFORE.get(language, {}).items()}


def read_clock(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read a time of day that begins at `at`."""
    for phrase, half in parts_of_day_before(language).items():
        if tuple(word.word for word in words[at : at + len(phrase)]) == phrase:
            clock = _hour_of(words, at + len(phrase), language)
            return clock and _in_its_half(clock._replace(length=len(phrase) + clock.length), half)
    return _hour_of(words, at, language)


def _hour_of(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read a time of day that begins with its hour, or with the word for it."""
    if at >= len(words):
        return None
    match = _DIGITS.fullmatch(words[at].word)
    if match is None:
        return _named(words, at, language) or _behind_its_word(words, at, language) or _in_words(words, at, language)
    hour, minute, second = (int(part or 0) for part in match.groups())
    if hour > 24 or max(minute, second) > 59:
        return None
    rest = 60 * minute + second
    named = _named(words, at + 1, language) if hour == 12 and not rest else None
    if named is not None:
        return Clock(named.seconds, 1 + named.length)
    if at + 1 < len(words) and words[at + 1].word in _HALVES:
        return Clock(_twelve(hour, words[at + 1].word) * 3600 + rest, 2) if 1 <= hour <= 12 else None
    if at + 1 < len(words) and words[at + 1].word in _clock_words(language) - _HALVES:
        clock = _with_minutes(words, at, hour, rest, counted=match[2] is not None)
        return _in_half(clock, words, at, language) or clock
    clock = Clock(hour * 3600 + rest, 1)
    return _in_half(clock, words, at, language) or (clock if ":" in words[at].word else None)


_HALVES = frozenset({"am", "pm"})


def _named(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read noon and meio-dia."""
    known, name = _named_hours(language), ""
    for length, word in enumerate(words[at : at + 2], 1):
        name = f"{name}-{word.word}" if name else word.word
        if name in known:
            return Clock(known[name] * 3600, length)
    return None


def _behind_its_word(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read the ore 17 of alle ore 17."""
    from licensecheck.compare.categories.tables.calendar import BEFORE_HOURS, OPTIONAL_HOURS

    if words[at].word not in OPTIONAL_HOURS.get(language, ()) or not 0 < at < len(words) - 1:
        return None
    match = _DIGITS.fullmatch(words[at + 1].word) if words[at - 1].word in BEFORE_HOURS[language] else None
    if match is None:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups())
    return Clock(hour * 3600 + 60 * minute + second, 2)


def _in_half(clock: Clock, words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Return a time with the words behind it that say which half of the day it is in, None where none do."""
    end = at + clock.length
    follows = tuple(word.word for word in words[end : end + _LONGEST])
    for phrase, half in _parts_of_day(language).items():
        if follows[: len(phrase)] == phrase:
            return _in_its_half(clock._replace(length=clock.length + len(phrase)), half)
    return None


def _in_its_half(clock: Clock, half: str) -> Clock | None:
    """Return a time told by the hours of half a day in those of a whole one, None where there is no telling."""
    hour, rest = divmod(clock.seconds, 3600)
    if not 1 <= hour <= 12 or (half == "am" and hour == 12):
        return None     # las 12 de la mañana are noon to some
    is_late = half == "pm" or (half == "night" and _FIRST_OF_NIGHT <= hour < 12)
    return clock._replace(seconds=_twelve(hour, "pm" if is_late else "am") * 3600 + rest)


_LONGEST = 4
"""Words that say which half of the day it is."""

_FIRST_OF_NIGHT = 6
"""The first hour of a night that is before midnight."""


def _in_words(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read acht Uhr, dix-sept heures trente and las cinco de la tarde."""
    lex = lexicon(language)
    if words[at].word not in lex.added and words[at].word not in lex.scales:
        return None
    if not (_clock_words(language) - _HALVES or _parts_of_day(language)):
        return None
    reading = read_words(words, at, lex)
    if reading is None or reading.ordinal or reading.value > 24:
        return None
    end = at + reading.length
    if end >= len(words) or words[end].word not in _clock_words(language) - _HALVES:
        return _in_half(Clock(reading.value * 3600, reading.length), words, at, language)
    minutes = _minutes_in_figures(words, end + 1) or _minutes_in_words(words, end + 1, lex) or _NONE
    clock = Clock(reading.value * 3600 + minutes.value * 60, reading.length + 1 + minutes.length)
    return _in_half(clock, words, at, language) or clock


def _minutes_in_words(words: Sequence[Token], at: int, lex: Lexicon) -> Reading | None:
    if at >= len(words) or words[at].word not in lex.added.keys() | lex.scales.keys():
        return None
    reading = read_words(words, at, lex)
    if reading is None or reading.ordinal or reading.value > _LAST_MINUTE:
        return None
    return reading._replace(length=_with_name(words, at + reading.length) - at)


def _minutes_in_figures(words: Sequence[Token], at: int) -> Reading | None:
    """Read the 30 of 17h30 and 17h30min, and what stands for it: 5時半."""
    from licensecheck.compare.categories.tables.calendar import HALF_PAST

    word = words[at].word if at < len(words) else ""
    if word in HALF_PAST:
        return Reading(_HALF_AN_HOUR, ordinal=False, length=1)
    if len(word) != 2 or not word.isdecimal() or int(word) > _LAST_MINUTE:
        return None
    return Reading(int(word), ordinal=False, length=_with_name(words, at + 1) - at)


def _with_name(words: Sequence[Token], end: int) -> int:
    """Return where minutes end, with the word for them."""
    from licensecheck.compare.categories.tables.calendar import MINUTES

    return end + (end < len(words) and words[end].word in MINUTES)


_NONE = Reading(0, ordinal=False, length=0)
_HALF_AN_HOUR, _LAST_MINUTE = 30, 59


def _twelve(hour: int, half: str) -> int:
    return hour % 12 + (12 if half == "pm" else 0)


def _with_minutes(words: Sequence[Token], at: int, hour: int, rest: int, *, counted: bool) -> Clock:
    """Read 17h30 and 17 Uhr 30; five hours are read as five o'clock, but on both sides alike."""
    minutes = None if counted else _minutes_in_figures(words, at + 2)
    if minutes is None:
        return Clock(hour * 3600 + rest, 2)
    return Clock(hour * 3600 + 60 * minutes.value, 2 + minutes.length)
