"""Is it an accent typed as an apostrophe, as keyboards without accents make Italians do? citta' and città, E' and È."""

from __future__ import annotations

import re

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change
from licensecheck.compare.categories.word_list import without_marks
from licensecheck.compare.model import Category
from licensecheck.compare.window import Window
from licensecheck.compare.words import fold

__all__ = ["typed_accent"]

_OPENED = re.compile(r"(?:\A|\s)'")
"""A quotation mark that the apostrophe may close."""
_LANGUAGES = frozenset({"it"})


def typed_accent(change: Change) -> Category | None:
    """Spelling, where a word ends in an accented vowel on one side, and in a vowel and an apostrophe on the other."""
    if change.windows is None or not _LANGUAGES.intersection(languages(change.language)):
        return None
    one, two = change.windows
    same = _is_typed(one, two) or _is_typed(two, one)
    return Category.SPELLING if same else None


def _is_typed(plain: Window, accented: Window) -> bool:
    bare, marked = _words(plain), _words(accented)
    return (
        bare.isascii()
        and not _OPENED.search(fold(plain.text[: plain.start]))
        and bare[-1:].isalpha()
        and fold(plain.text[plain.end : plain.end + 1]) == "'"
        and marked[:-1] == bare[:-1]
        and marked[-1:] != bare[-1:]
        and without_marks(marked) == bare
    )


def _words(window: Window) -> str:
    return fold(window.text[window.start : window.end])
