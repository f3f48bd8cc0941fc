"""The words that languages tell times with, ready to be looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.numbers.measures import units
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.times.dates import months, weekdays
from licensecheck.compare.categories.times.seasons import season_name, season_names

__all__ = ["Phrase", "TimePhrases", "time_phrases"]


class Phrase(NamedTuple):
    """What a phrase tells: so many units from the day of writing; a season or weekend by its name."""

    unit: str
    offset: int
    name: str = ""


class TimePhrases(NamedTuple):
    """The words of one language; `vocabulary` holds all of them, to turn away quickly what is no time."""

    phrases: dict[tuple[str, ...], Phrase]
    parts: list[tuple[tuple[str, ...], str]]
    neutral: frozenset[str]
    ago: tuple[list[str], list[str]]
    day_parts: dict[str, str]
    beside_weekdays: dict[str, str]
    before_years: frozenset[str]
    optional: frozenset[str]
    vocabulary: frozenset[str]


@lru_cache(maxsize=16)
def time_phrases(language: str) -> TimePhrases:
    """Return the words that a language tells times with."""
    from licensecheck.compare.categories.tables import relative_time as table

    phrases = dict(_fixed(table.PHRASES.get(language, {})))
    phrases.update(_patterns(table.NAMES.get(language, {}), table.PATTERNS.get(language, {}), language))
    parts = [
        (tuple(phrase.split()), part)
        for part, all_ in table.PARTS.get(language, {}).items()
        for phrase in all_
    ]
    before, behind = table.AGO.get(language, ("", ""))
    day_parts = _by_first_word(table.DAY_PARTS.get(language, ()))
    beside = _by_first_word(table.BESIDE_WEEKDAYS.get(language, ()))
    neutral = table.NEUTRAL.get(language, frozenset())
    said = {word for phrase in (*phrases, *(phrase for phrase, _ in parts)) for word in phrase}
    return TimePhrases(
        phrases,
        parts,
        neutral,
        (before.split(), behind.split()),
        day_parts,
        beside,
        table.BEFORE_YEARS.get(language, frozenset()),
        table.OPTIONAL.get(language, frozenset()),
        frozenset().union(
            said, neutral, before.split(), behind.split(), day_parts, beside, _others(language)
        ),
    )


def _fixed(table: Mapping[str, Sequence[str]]) -> list[tuple[tuple[str, ...], Phrase]]:
    return [
        (tuple(phrase.split()), Phrase(unit, int(offset), *name))
        for key, phrases in table.items()
        for unit, offset, *name in (key.split(),)
        for phrase in phrases
    ]


def _patterns(
    names: Mapping[str, str], patterns: Mapping[str, Mapping[int, Sequence[str]]], language: str
) -> list[tuple[tuple[str, ...], Phrase]]:
    """Fill the units' names into the patterns of their gender; a name that is not the unit's own is kept, and what
    season it is."""
    found = []
    for key, listed in names.items():
        unit, _, gender = key.partition(":")
        first = listed.split()[0]
        for name in listed.split():
            kept = season_name(name, language) if unit == "season" else name if name != first else ""
            for offset, forms in patterns.get(gender, {}).items():
                found += [(tuple(form.format(name).split()), Phrase(unit, offset, kept)) for form in forms]
    return found


def _by_first_word(lines: Sequence[str]) -> dict[str, str]:
    return {word: line.split()[0] for line in lines for word in line.split()}


def _others(language: str) -> set[str]:
    """Return months, days of the week, units and number words."""
    counts = lexicon(language)
    days = (part for name in weekdays(language) for part in name.split("-"))
    return {
        "s",
        *days,
        *months(language),
        *units(),
        *counts.added,
        *counts.ordinals,
        *counts.ordinal_endings,
        *counts.articles,
        *season_names(language),
    }
