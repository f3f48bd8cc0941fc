"""Times of day: 5 p.m., 5pm and 17:00 are one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.number_words import lexicon, read_words

__all__ = ["Clock", "read_clock"]


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


def read_clock(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read a time of day that begins at `at`."""
    match = _DIGITS.fullmatch(words[at].word)
    named = _named_hours(language)
    if match is None:
        word = words[at].word
        return Clock(named[word] * 3600, 1) if word in named else _in_words(words, at, language)
    hour, minute, second = (int(part or 0) for part in match.groups())
    if hour > 24 or max(minute, second) > 59:
        return None
    rest = 60 * minute + second
    following = words[at + 1].word if at + 1 < len(words) else ""
    if following in named and hour == 12 and not rest:
        return Clock(named[following] * 3600, 2)
    if following in {"am", "pm"}:
        return Clock(_twelve(hour, following) * 3600 + rest, 2) if 1 <= hour <= 12 else None
    if following in _clock_words(language) - {"am", "pm"}:
        return _with_minutes(words, at, hour, rest, counted=match[2] is not None)
    return Clock(hour * 3600 + rest, 1) if ":" in words[at].word else None


def _in_words(words: Sequence[Token], at: int, language: str) -> Clock | None:
    """Read acht Uhr and huit heures."""
    if not _clock_words(language) - {"am", "pm"}:
        return None
    reading = read_words(words, at, lexicon(language))
    if reading is None or reading.value > 24 or at + reading.length >= len(words):
        return None
    end = at + reading.length
    return (
        Clock(reading.value * 3600, reading.length + 1)
        if words[end].word in _clock_words(language) - {"am", "pm"}
        else None
    )


def _twelve(hour: int, half: str) -> int:
    return hour % 12 + (12 if half == "pm" else 0)


def _with_minutes(words: Sequence[Token], at: int, hour: int, rest: int, *, counted: bool) -> Clock:
    """Read 17h30 and 17 Uhr 30; five hours are read as five o'clock, but on both sides alike."""
    third = words[at + 2] if at + 2 < len(words) else None
    if (
        not counted
        and third is not None
        and len(third.word) == 2
        and third.word.isdecimal()
        and int(third.word) < 60
    ):
        return Clock(hour * 3600 + 60 * int(third.word), 3)
    return Clock(hour * 3600 + rest, 2)
