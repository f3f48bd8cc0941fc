"""Is it the same letters and figures in other signs: a ligature, another digit, a modifier for an apostrophe?"""

from __future__ import annotations

import unicodedata

from licensecheck.compare.categories.languages import LANGUAGES, languages
from licensecheck.compare.categories.model import Change
from licensecheck.compare.window import Window
from licensecheck.compare.words import fold_line
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["same_forms"]

_LONGEST = 600
"""Characters of both sides beyond which no form is looked for."""

_DIGIT = lazy_pattern(r"(?![0-9])\d")
_SEPARATORS = str.maketrans({"\u066b": ".", "\u066c": ","})
_BETWEEN_ELS = lazy_pattern("(?<=l)[\u00b7\u2022\u2027\u2219\u22c5\u30fb.-](?=l)")
"""The dot of Catalan l·l, and what is typed in its place."""
_INSIDE_WORDS = lazy_pattern("[\u055a-\u055c\u055e]")
"""Marks that Armenian writes on a vowel: of a question, a call, a stress."""
_TYPED_APOSTROPHE = "`"
_FRACTION = "\u2044"
"""What a fraction in one sign folds to, whether or not a figure stands before it."""
_EDGES = "'\u2019\u2018\u02bc\u02bb\u02b9\ua78c`\u00b4"


def same_forms(change: Change) -> bool:
    """Whether two sides have the same letters and figures, whatever signs they are written in."""
    both = change.original + change.copy
    if len(both) > _LONGEST or (both.isascii() and _TYPED_APOSTROPHE not in both):
        return False
    digits = change.language is None or not set(LANGUAGES).intersection(languages(change.language))
    one, two = (_plain(text, digits=digits) for text in (change.original, change.copy))
    if not any(map(str.isalnum, one)) or _FRACTION in one:
        return False
    return one == two or _alike_with_edges(change)


def _plain(text: str, *, digits: bool = False) -> str:
    """Return a text in its plainest form; `digits`: also those of its script as western ones."""
    if digits:
        text = _DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text).translate(_SEPARATORS)
    return _BETWEEN_ELS.sub("\u00b7", _INSIDE_WORDS.sub("", fold_line(text).replace(_TYPED_APOSTROPHE, "'")))


def _alike_with_edges(change: Change) -> bool:
    """Compare ʻāina, whose first sign is a letter to Unicode, and ‘āina, whose first sign is a mark beside the word."""
    return change.windows is not None and _plain(_widened(change.windows[0])) == _plain(_widened(change.windows[1]))


def _widened(window: Window) -> str:
    """Return the words of a window with the apostrophes right beside them."""
    text, start, end = window
    start -= start > 0 and text[start - 1] in _EDGES
    end += end < len(text) and text[end] in _EDGES
    return text[start:end]
