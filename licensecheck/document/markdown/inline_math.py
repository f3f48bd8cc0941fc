r"""Formulas of Markdown posts that are words with raised or lowered signs: `CO$_2$`, `m$^2$`, `$\mathrm{CO}_2$`.

Readers see CO₂ and m², which pages write with `sub` and `sup`. What is more than that stays as it is written.
"""

from __future__ import annotations

import re

from licensecheck.document.powers import written_above
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["plain_formulas"]

_WORD = r"(?:\\(?:mathrm|text|textrm|rm)\{[A-Za-z]{1,12}\}|[A-Za-z]{1,3}|\d{1,6}(?:[.,]\d{1,6})?)"
_SHIFTED = r"[_^](?:\w|\\circ|\{[\w.+\u2212-]{1,8}\}|\{\\(?:circ|(?:mathrm|text)\{\w{1,12}\})\})"
_FORMULA = lazy_pattern(
    rf"(?<![\\$\w])(?P<word>[^\W_]{{0,40}})(?P<formula>\$\$?(?=[^$\n]{{2,60}}\$)(?:{_WORD})?{_SHIFTED}"
    rf"(?:{_WORD}|{_SHIFTED}){{0,8}}\$\$?)(?![$\d])"
)
_PART = lazy_pattern(
    r"\\(?:mathrm|textrm|text|rm)(?=\{)|(?P<sign>[_^])(?P<shifted>\w|\{?\\circ\}?|\{[\w.+\u2212-]{1,8}\})?|[${}]"
)
_FILLER = "\u200b"


def plain_formulas(text: str) -> str:
    """Return `text`, of the same length, with such formulas as the words that readers see."""
    if text.count("$") < 2 or ("_" not in text and "^" not in text):
        return text
    return _FORMULA.sub(lambda found: found["word"] + _plain(found["formula"], found["word"]), text)


def _plain(formula: str, before: str) -> str:
    def shown(part: re.Match[str]) -> str:
        if part["shifted"] is None:
            return _FILLER * len(part[0])
        value = part["shifted"].strip("{}")
        if value == "\\circ":
            value = "\u00b0"
        elif part["sign"] == "^":
            value = written_above(before + formula[: part.start()].strip("$}"), value)
        return value.rjust(len(part[0]), _FILLER)

    return _PART.sub(shown, formula)
