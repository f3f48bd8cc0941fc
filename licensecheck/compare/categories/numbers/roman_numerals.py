"""Roman numerals, as far as they are sure to be some: II, XIX, XIXe."""

import re
import unicodedata
from typing import NamedTuple

__all__ = ["RomanNumeral", "may_be_roman", "read_roman"]

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})(e|ème|er|ère)?")
_BELOW_TEN = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_FEWEST = 2
"""Letters: a single one without an ending is too often something else."""


class RomanNumeral(NamedTuple):
    """A number, and what makes it an ordinal, empty where nothing does."""

    value: int
    ending: str


def may_be_roman(word: str) -> bool:
    """Whether a word as it is written is made of the letters of a numeral; a single one is, too."""
    return word[0] in "XIV" and _ROMAN.fullmatch(_plain(word)) is not None


def _plain(word: str) -> str:
    """Return a word with raised letters on the line: XIXᵉ."""
    return word if word.isascii() else unicodedata.normalize("NFKC", word)


def read_roman(word: str, *, alone: bool) -> RomanNumeral | None:
    """Read a numeral up to 39: letters beyond X are too often something else (CD, MIX).

    `alone`: one letter is sure to be one, too.
    """
    found = _ROMAN.fullmatch(_plain(word))
    if found is None or not found[1] + found[2]:
        return None
    if len(found[1] + found[2]) < _FEWEST and not alone and not found[3]:
        return None
    return RomanNumeral(10 * len(found[1]) + _BELOW_TEN[found[2]], found[3] or "")
