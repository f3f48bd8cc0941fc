"""Roman numerals, as far as they are sure to be some: II, XIX, XIXe."""

import re
from typing import NamedTuple

__all__ = ["RomanNumeral", "may_be_roman", "read_roman"]

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})(e|ème|er|ère)?")
_BELOW_TEN = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_FEWEST = 2
"""Letters: a single one is too often something else."""


class RomanNumeral(NamedTuple):
    """A number, and what makes it an ordinal, empty where nothing does."""

    value: int
    ending: str


def may_be_roman(word: str) -> bool:
    """Whether a word as it is written is made of the letters of a numeral; a single one is, too."""
    return word[0] in "XIV" and _ROMAN.fullmatch(word) is not None


def read_roman(word: str) -> RomanNumeral | None:
    """Read a numeral up to 39: letters beyond X are too often something else (CD, MIX)."""
    found = _ROMAN.fullmatch(word)
    if found is None or len(found[1] + found[2]) < _FEWEST:
        return None
    return RomanNumeral(10 * len(found[1]) + _BELOW_TEN[found[2]], found[3] or "")
