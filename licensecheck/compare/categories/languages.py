"""What a language tag says about writing numbers and dates, and which word lists to open."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

__all__ = ["LANGUAGES", "Convention", "conventions", "languages"]

LANGUAGES = ("en", "fr", "es", "pt", "de", "it", "nl")
"""Languages with word lists; for a text whose language is not known all of them are tried."""

_UNDETERMINED = frozenset({"", "und", "mul", "zxx", "x", "i"})
_DECIMAL_POINT = frozenset({
    "en", "zh", "ja", "ko", "he", "th", "hi", "bn", "ur", "ms", "ta", "te", "sw", "cy", "ga", "am", "fil", "gu", "ha",
    "ig", "kn", "ml", "mn", "mr", "mt", "my", "ne", "pa", "si", "so", "tl", "yo", "yue", "zu",
})
_EITHER = frozenset({"ar", "fa"})
"""Languages with a sign of their own beside their own figures, and either of the others beside 1 to 9."""
_MONTH_FIRST_REGIONS = frozenset({"us", "ph", "fm", "mh", "pw", "gu", "pr"})


class Convention(NamedTuple):
    """One way to read figures, and dates in them.

    `decimal` is the decimal sign where it can be told from that of thousands, `month_first` whether 4/6 is the sixth of
    April (`None`: not said). `bare_ordinals`: the 20 of "20. Jahrhundert" and the XX of "XX secolo" are ordinals.
    `region` is the tag's country, empty where it has none. `metres`: the m of 5m is that of metres, not of millions.
    """

    language: str
    decimal: str
    month_first: bool | None
    bare_ordinals: bool = False
    region: str = ""
    metres: bool = False


@lru_cache(maxsize=256)
def languages(tag: str | None) -> tuple[str, ...]:
    """Return the languages whose word lists apply: the tag's own, or all where there is no telling."""
    primary = _subtags(tag)[0]
    return LANGUAGES if primary in _UNDETERMINED else (primary,)


@lru_cache(maxsize=256)
def conventions(tag: str | None) -> tuple[Convention, ...]:
    """Return the ways figures may be written in a language (CLDR number symbols and date patterns)."""
    subtags = _subtags(tag)
    return tuple(
        Convention(language, decimal, _month_first(language, subtags[1:]), region=_region(subtags[1:]))
        for language in languages(tag)
        for decimal in _decimals(language, subtags[1:])
    )


def _subtags(tag: str | None) -> list[str]:
    return (tag or "").replace("_", "-").casefold().split("-")


def _decimals(language: str, rest: list[str]) -> tuple[str, ...]:
    if language in _DECIMAL_POINT:
        return (".",)
    if language in _EITHER:
        return ("",)
    if language == "es" and "es" not in rest:
        # Mexico and Central America write a point, Spain and South America a comma; before three digits either is
        # that of thousands, or 5.000 millones would be 5 millones somewhere.
        return ("",)
    if "ch" in rest or "li" in rest:
        return (".", ",")
    return (",",)


def _month_first(language: str, rest: list[str]) -> bool | None:
    if language != "en":
        return False
    region = _region(rest)
    return region in _MONTH_FIRST_REGIONS if region else None


def _region(rest: list[str]) -> str:
    """Return the country of a tag in small letters, empty where it names none."""
    return next((part for part in rest if len(part) == 2), "")
