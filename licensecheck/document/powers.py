"""Powers: what markup raises behind a figure is written in the text as readers see it, 10²⁴ and not 1024.

Other raised figures stay as they are. Behind a word they are a footnote's mark as often as a power, and nothing is
read wrongly where they stand on the line.
"""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["raise_powers", "written_above"]

_POWER = lazy_pattern(r"[-+\u2212\u2013]?[0-9]{1,4}")
_ABOVE = str.maketrans(
    "0123456789+-\u2212\u2013", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207b"
)
"""Each sign becomes one other, so that places in the text stay what they are."""


def raise_powers(pieces: list[str], raised: Iterable[tuple[int, Element]]) -> None:
    """Write the powers among `pieces` of text with raised figures: `raised` has each `sup` and the piece it begins
    with."""
    for at, element in raised:
        power = pieces[at] if 0 < at < len(pieces) else ""
        if power and element.text == power:
            pieces[at] = written_above(pieces[at - 1], power)


def written_above(base: str, power: str) -> str:
    """Return figures above the line as they are read behind what stands before them: 10²⁴, and CO2."""
    return power.translate(_ABOVE) if _POWER.fullmatch(power) and _has_power(base, power) else power


def _has_power(base: str, power: str) -> bool:
    """Whether figures above the line are a power of what stands before them; with a sign they are one of a unit too."""
    last = base[-1:]
    return last.isdecimal() or (last.isalpha() and not power[0].isdecimal())
