"""Did metres become millions? The m of "5 m high" is no million; that of "£5m" and of "5m people" is."""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.currencies import currency_words
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.word_list import words

__all__ = ["metres_as_millions"]


def metres_as_millions(change: Change) -> bool:
    """Whether an m that may be that of metres stands against the word for millions."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old or not new:
        return False
    if _names_million(new, change) and _has_m(old):
        return _may_be_metres(change, old, 0)
    return _names_million(old, change) and _has_m(new) and _may_be_metres(change, new, 1)


def _has_m(side: Sequence[Token]) -> bool:
    return any(token.raw == "m" for token in side)


def _names_million(side: Sequence[Token], change: Change) -> bool:
    lexicons = [lexicon(language) for language in languages(change.language)]
    return any(lex.scales.get(token.word) == _MILLION and "m" in lex.short_scales for token in side for lex in lexicons)


_MILLION = 10**6


def _may_be_metres(change: Change, side: Sequence[Token], of_copy: int) -> bool:
    """Whether nothing beside a number and its m says that money is counted, and a space before the m or a word for a
    distance behind it says that a length is told."""
    around = (*left_of(change), *side, *right_of(change))
    at = len(left_of(change)) + next(i for i, token in enumerate(side) if token.raw == "m")
    beside = (*around[max(0, at - 2) : at], *around[at + 1 : at + 2])
    if any(token.word in currency_words() for token in beside):
        return False
    follows = [token.word for token in around[at + 1 : at + 3]]
    tells_distance = bool(follows) and (follows[0] in _DISTANCES or (follows[0] == "in" and follows[-1] in _SIZES))
    return tells_distance or _is_spaced(change, of_copy)


def _is_spaced(change: Change, of_copy: int) -> bool:
    text = (change.original, change.copy)[of_copy]
    before = change.before
    if change.windows is not None:
        window = change.windows[of_copy]
        text, before = window.text[window.start : window.end], window.text[: window.start]
    head, mark, _ = text.partition("m")
    return bool(mark) and f"{before}{head}"[-1:].isspace()


_DISTANCES = words(
    "high tall long wide deep thick across away apart above below beyond off up down x × square squared sq tide swell"
)
_SIZES = words("length height width depth diameter thickness")
