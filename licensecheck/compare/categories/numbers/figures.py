"""Numbers in figures: 1,000 is 1000, and 1.000 is too where that is how a language writes it."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

__all__ = ["read_figures"]

_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DECIMAL = "\u066b"
"""The sign that Arabic puts before decimals, and before nothing else."""
_LONGEST = 60
"""Digits that are read as a number; more are an identifier and compared as a word."""


@lru_cache(maxsize=4096)
def read_figures(word: str, decimal: str) -> Fraction | None:
    """Return the value of a number written in digits, `None` if it is no single number (1.2.3, 17:00).

    `decimal` is the sign that a single separator before three digits would be.
    """
    if len(word) > _LONGEST:
        return None
    if not word.isascii():
        decimal = "." if _DECIMAL in word else decimal
        word = "".join(_ascii(sign) for sign in word)
    base, raised, power = word.partition("^")
    if raised:
        return _power(read_figures(base, decimal), power)
    negative = word[0] in "-−"
    plain = re.sub(r"[\s']", "", word.lstrip("-−"))
    if "/" in plain:
        return _fraction(plain)
    if not _PLAIN.fullmatch(plain):
        return None
    value = _positional(plain, decimal)
    return -value if negative and value is not None else value


_HIGHEST = 999
"""Powers that are worked out: a number in a text has some hundred figures at most."""


def _power(base: Fraction | None, power: str) -> Fraction | None:
    exponent = int(power)
    # Nobody writes a first power: a raised 1 is a footnote's mark.
    if base is None or exponent == 1 or abs(exponent) > _HIGHEST or (exponent < 0 and not base):
        return None
    return base**exponent


def _ascii(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return {_DECIMAL: ".", "\u066c": "'", "\u2044": "/", "\u2019": "'"}.get(sign, sign)


def _fraction(plain: str) -> Fraction | None:
    over, _, under = plain.partition("/")
    if not under.isdigit() or not over.isdigit() or int(under) == 0 or int(over) >= int(under):
        return None
    return Fraction(int(over), int(under))


def _positional(plain: str, decimal: str) -> Fraction | None:
    marks = [sign for sign in plain if sign in ".,"]
    if not marks:
        return Fraction(int(plain))
    if len(set(marks)) == 2:
        point = marks[-1]
        if marks.count(point) > 1:
            return None
        return Fraction(plain.replace("," if point == "." else ".", "").replace(",", "."))
    sign = marks[0]
    groups = plain.split(sign)
    if len(marks) > 1:
        grouped = all(len(group) == 3 for group in groups[1:]) or _indian(groups)
        return Fraction("".join(groups)) if grouped else None
    if len(groups[1]) == 3 and len(groups[0]) <= 3 and groups[0] != "0" and sign != decimal:
        return Fraction("".join(groups))
    return Fraction(plain.replace(",", "."))


def _indian(groups: list[str]) -> bool:
    """Whether digits are grouped as lakhs and crores are: 1,00,000."""
    return len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1])
