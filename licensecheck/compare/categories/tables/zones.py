"""Time zones: every way to write one, by its name and, behind a slash, its time; forms are parted by commas."""

from __future__ import annotations

from collections.abc import Mapping

_OF_AMERICA = {"eastern": "e", "central": "c", "mountain": "m", "pacific": "p", "atlantic": "a"}

ZONES: Mapping[str, str] = {
    **{f"{name}/": f"{letter}t, {name}, {name} time" for name, letter in _OF_AMERICA.items()},
    **{f"{name}/standard": f"{letter}st, {name} standard time" for name, letter in _OF_AMERICA.items()},
    **{f"{name}/daylight": f"{letter}dt, {name} daylight time" for name, letter in _OF_AMERICA.items()},
    "universal/": "gmt, utc, greenwich mean time, universal time",
    "british/summer": "bst, british summer time",
    "central european/standard": "cet, mez, central european time, mitteleuropäische zeit",
    "central european/summer": "cest, mesz, central european summer",
    "australian eastern/standard": "aest, australian eastern standard",
    "australian eastern/daylight": "aedt, australian eastern daylight",
}
