"""Is it only punctuation, case, spaces or a mark in a link's place?"""

from __future__ import annotations

import re
import unicodedata

from licensecheck.compare.categories.model import Change, tokens
from licensecheck.compare.categories.numbers.measures import ends_in_unit
from licensecheck.compare.categories.spelling.letter_forms import same_forms
from licensecheck.compare.categories.spelling.spaces import only_spaces
from licensecheck.compare.model import Category
from licensecheck.compare.signs import COMBINING
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["footnote_mark", "typography"]

_MARK = re.compile(
    r"(?:\[\s?(?:\d{1,3}|[a-z]|\*|note \d{1,3}|\d{1,3}[,;] ?\d{1,3})\s?\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?:[,;]?\s?)"
)
_GLUED_MARK = re.compile(
    rf"(?P<word>.*(?:[^\W\d_]|[{COMBINING}])[.,;:”\"')]*)(?P<mark>\[\d{{1,3}}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{{1,3}}|(?<=[a-zß-ÿ])\d{{1,3}})",
    re.DOTALL,
)
_FIGURES_MARK = re.compile(
    r"(?P<word>(?:1[5-9]|20)\d\d|\d{1,3}(?:[.,'’ \xa0\u2009\u202f]\d\d\d)+(?<!000))"
    r"(?P<mark>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\^\d{1,2}\^?|\[\^?\d{1,2}\]?)"
)
"""A mark behind a year, or behind a number in groups of three that is not round: nobody raises one to a power."""
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"
_REACH = 40
_SPACED_FIGURES = re.compile(r"\d[\d\s]*\Z")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[*_\s]{0,4}['’][*_\s]{0,4}(?=[^\W\d_])")
"""An apostrophe with a space beside it, where marks of emphasis end before it: Guardian ’s, l’ eau."""
_OF_NAMES = re.compile(r"[+#]")
"""Signs that are part of names: C++, C#, A+."""
_BRACKETED = re.compile(r"\A\[?([^\W\d_])\](?=[^\W\d_])")
"""The first letter of a word in brackets; the words of a change begin behind a sign."""


def typography(change: Change) -> Category | None:
    """Typography: the same words, whatever stands between them; figures grouped by spaces or not; 3 x 4 and 3 × 4; a
    first letter in brackets, which tell that its case was another's."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old and not new and _OF_NAMES.findall(change.original) != _OF_NAMES.findall(change.copy):
        return None
    if [token.word for token in old] == [token.word for token in new]:
        # U.S. and US are two spellings of the initials, U.S. and us not even that.
        dotted = any(
            ("." in one.raw) != ("." in two.raw)
            for one, two in zip(old, new, strict=True)
            if not one.is_number
        )
        return None if dotted else Category.TYPOGRAPHY
    if same_forms(change) or only_spaces(change):
        return Category.TYPOGRAPHY
    one, two = change.original.strip(), change.copy.strip()
    if {one.lower(), two.lower()} == {"x", "×"} and change.before[-1:].isdigit() and change.after[:1].isdigit():
        return Category.TYPOGRAPHY
    if one.isupper() != two.isupper() and _in_small_letters(one) == _in_small_letters(two):
        return Category.TYPOGRAPHY
    if _APOSTROPHE.sub("'", one).lower() == _APOSTROPHE.sub("'", two).lower():
        return Category.TYPOGRAPHY
    if _BRACKETED.sub(r"\1", one).lower() == _BRACKETED.sub(r"\1", two).lower():
        return Category.TYPOGRAPHY
    grouped = _SPACED_FIGURES.match(one) and _SPACED_FIGURES.match(two)
    return Category.TYPOGRAPHY if grouped and "".join(one.split()) == "".join(two.split()) else None


def _in_small_letters(text: str) -> str:
    """Words in small letters as capitals of them can be read: Greek writes capitals without accents, a capital I is a
    Turkish ı or i, and the Armenian ligature և is two letters, of which the second is another."""
    letters = unicodedata.normalize("NFD", text.casefold()).replace("\u0307", "").replace("\u0131", "i")
    letters = letters.replace("\u0565\u0582", "\u0565\u057e")
    return _GREEK_ACCENT.sub("", letters)


_GREEK_ACCENT = lazy_pattern("(?<=[\u0370-\u03ff])\u0301|(?<=[\u0370-\u03ff]\u0308)\u0301")


def footnote_mark(change: Change) -> Category | None:
    """Markup: a footnote's mark came, went or changed its form: in brackets, raised, or glued to a word or a year."""
    longer, shorter = sorted((change.original.strip(), change.copy.strip()), key=len, reverse=True)
    if not shorter:
        return Category.MARKUP if _MARK.fullmatch(longer) and not _is_power(change) else None
    inner = _INNER_MARK.search(longer)
    if inner is not None and tokens(longer[: inner.start()] + longer[inner.end() :]) == tokens(shorter):
        return Category.MARKUP
    glued = _FIGURES_MARK.fullmatch(longer) or _GLUED_MARK.fullmatch(longer)
    other = _FIGURES_MARK.fullmatch(shorter)
    shorter = other["word"] if other is not None else shorter
    if glued is None or _raises(f"{change.before[-_REACH:]} {glued['word'][-_REACH:]}", glued["mark"]):
        return None
    return Category.MARKUP if tokens(glued["word"]) and tokens(glued["word"]) == tokens(shorter) else None


_INNER_MARK = lazy_pattern(rf"(?:(?<=[^\W\d_])|(?<=[{COMBINING}]))\[\d{{1,3}}\](?=['\u2019]?[^\W\d_])")
"""A mark behind a linked word to which an ending is written: the council[1]'s."""


def _is_power(change: Change) -> bool:
    """Whether raised figures that came or went make an area or a volume of a length, or a variable's power: km², x²."""
    raised = (change.original or change.copy).strip()
    return raised[0] in _RAISED and _raises(change.before[-_REACH:], raised)


def _raises(before: str, mark: str) -> bool:
    """Whether a mark behind a unit or a variable makes another of it."""
    return ends_in_unit(before) or (mark in _POWERS and _VARIABLE.search(before) is not None)


_POWERS = frozenset("²³⁴")
_VARIABLE = lazy_pattern(r"(?<![\w'’])(?:[a-zα-ω]|R)\Z")
"""One letter alone; of capital ones R², for a note may stand behind vitamin C or generation Z."""
