"""Datelines: where, when and by whom an article was written, set before its first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_dateline", "names_place"]

_LONGEST = 10
"""Words of a dateline, at most."""

_MARKS = 3
"""Characters behind them that are looked at: a bracket, a space and a dash."""


def is_dateline(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], credited: Sequence[str]) -> bool:
    """Whether words at (block, word) open their paragraph and name the publisher or an author, as agencies do:
    "NORHAVN (The Conversation) - "; `credited` are the folded names."""
    opening = fold(_opening(side, tokens, at))
    return bool(opening) and any(
        re.match(rf"[^()]{{0,60}}\({re.escape(name)}\)|{re.escape(name)}\s*[-|:]\s", opening) for name in credited
    )


def names_place(side: TextSide, tokens: Sequence[Token], at: tuple[int, int]) -> bool:
    """Whether words at (block, word) open their paragraph and say where it was written: "NORHAVN, June 4 - ", or with
    the day alone before a colon."""
    opening = " ".join(_opening(side, tokens, at).split())
    found = _PLACE.fullmatch(opening)
    if found is None or any(word.strip(",:.") in _NO_PLACES for word in fold(opening).split()):
        return False
    if found["colon"] is not None and found["day"] is None:
        return False
    return found["city"].isupper() or found["day"] is not None or _is_region(found["region"] or "")


def _opening(side: TextSide, tokens: Sequence[Token], at: tuple[int, int]) -> str:
    """Return the words with the marks behind them, nothing where they do not open their paragraph."""
    block, word = at
    if word or len(tokens) > _LONGEST:
        return ""
    return side.text[side.blocks[block].start : min(tokens[-1].end + _MARKS, side.blocks[block].end)]


_NAME = r"[^\W\d_a-z][\w'\u2019.-]+"
_PLACE = lazy_pattern(
    rf"(?P<city>{_NAME}(?: {_NAME}){{0,3}})(?:, ?(?P<region>{_NAME}(?: {_NAME}){{0,2}}))??"
    rf"(?P<day>,? (?:[^\W\d_]{{3,9}}\.? \d{{1,2}}|\d{{1,2}}\.? (?:de )?[^\W\d_]{{3,10}}\.?)(?:,? \d{{4}})?)?"
    r"(?: ?(?:[\u2013\u2014]|(?<= )--?)|(?P<colon>:))(?: .?)?"
)
"""A place, its region, a day, a dash or a colon, and the first letter of the sentence."""

_NO_PLACES = frozenset(
    [
        "not", "no", "never", "true", "false", "fake", "lie", "hoax", "satire", "fact", "check", "why", "how", "what",
        "the", "a", "an", "and", "or", "update", "updated", "exclusive", "breaking", "opinion", "watch", "video",
        "photos", "podcast", "quiz", "poll", "analysis", "comment", "live", "news", "explainer", "explained",
        "revealed", "warning", "spoiler", "review", "interview", "column", "editorial", "correction", "sponsored",
        "advertisement", "exklusiv", "kommentar", "analyse", "meinung", "exclusif", "tribune", "exclusiva", "opinión",
        "opinião", "análisis", "análise", "última", "esclusiva", "opinione", "opinie",
    ]
)
"""Words in capitals before a dash that are a label, or say something."""


def _is_region(name: str) -> bool:
    from licensecheck.compare.categories.places import is_region_name

    return is_region_name(fold(name))
