"""Is it the same time zone in another form? EST and Eastern, GMT and UTC; EST is not EDT."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, left_of, tokens
from licensecheck.compare.categories.times.times import read_clock
from licensecheck.compare.model import Category

__all__ = ["same_zone"]


class _Zone(NamedTuple):
    """A zone, and which of its times is meant; empty where a name leaves that to the date."""

    name: str
    time: str


@lru_cache(maxsize=1)
def _zones() -> dict[str, _Zone]:
    from licensecheck.compare.categories.tables.zones import ZONES

    return {
        phrase: _Zone(*name.split("/")) for name, phrases in ZONES.items() for phrase in phrases.split(", ")
    }


def same_zone(change: Change) -> Category | None:
    """Date-format, where both sides name one zone behind a time of day."""
    one, two = _zone(tokens(change.original)), _zone(tokens(change.copy))
    if one is None or two is None or one.name != two.name or (one.time and two.time and one.time != two.time):
        return None
    return Category.DATE_FORMAT if _is_behind_time(change) else None


_LONGEST = 3


def _zone(side: Sequence[Token]) -> _Zone | None:
    """Return the zone that words name, in capitals or as a name: `est` and `et` are words of French."""
    if not 0 < len(side) <= _LONGEST or not side[0].raw[:1].isupper():
        return None
    short = len(side) == 1 and len(side[0].raw) <= _SHORT
    return None if short and not side[0].raw.isupper() else _zones().get(" ".join(token.word for token in side))


_SHORT = 4
"""Letters of a zone's initials."""

_TIME = 3
"""Words of a time of day: 5 p.m., 17 Uhr 30."""


def _is_behind_time(change: Change) -> bool:
    left = left_of(change)
    for language in languages(change.language):
        for start in range(max(0, len(left) - _TIME), len(left)):
            clock = read_clock(left, start, language)
            if clock is not None and start + clock.length == len(left):
                return True
    return False
