"""Is it a short form written out, or a long one shortened?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import (
    Change,
    Token,
    is_capitalised,
    left_of,
    right_of,
    starts_sentence,
    tokens,
)
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.word_list import without_marks, words
from licensecheck.compare.model import Category

__all__ = ["abbreviation"]


def abbreviation(change: Change) -> Category | None:
    """Spelling, where one side is the short form of the other's words."""
    old, new = (tokens(side) for side in _without_owner(change.original, change.copy))
    if _number_sign(change) or _rest_of_a_name(change, old or new):
        return Category.SPELLING
    if not old or not new or max(len(old), len(new)) > _LONGEST_NAME:
        return None
    if _same_dotted(old, new) or _initials(old, new, change) or _initials(new, old, change):
        return Category.SPELLING
    if "de" in languages(change.language) and _street(old, new):
        return Category.SPELLING
    meanings = _meanings_of(old, change) & _meanings_of(new, change)
    if meanings & _states() and not (is_capitalised(old[0].raw) and is_capitalised(new[0].raw)):
        return None  # A mass is not Massachusetts.
    return Category.SPELLING if meanings else None


def _number_sign(change: Change) -> bool:
    """Whether a sign before a figure became the word for it: #1, No. 1."""
    sign, word = sorted((change.original.strip(), change.copy.strip()), key=len)
    if sign != "#" or not right_of(change)[:1] or not right_of(change)[0].is_number:
        return False
    named = " ".join(token.word for token in tokens(word))
    return "number" in _meanings("").get(named, ())


_OWNER = re.compile("['’]s\\Z")


def _without_owner(one: str, two: str) -> tuple[str, str]:
    """Return both sides without the 's that each of them ends in: U.K.'s and UK's."""
    if not _OWNER.search(one.strip()) or not _OWNER.search(two.strip()):
        return one, two
    return _OWNER.sub("", one.strip()), _OWNER.sub("", two.strip())


def _rest_of_a_name(change: Change, side: Sequence[Token]) -> bool:
    """Whether words came or went behind a name that stands for the same without them: Covid-19, Covid."""
    if bool(change.original) == bool(change.copy) or not 0 < len(side) <= _LONGEST_REST:
        return False
    left = left_of(change)
    rest = " ".join(token.word for token in side)
    for length in range(1, min(_LONGEST_REST, len(left)) + 1):
        name = " ".join(token.word for token in left[-length:])
        for language in ("", *languages(change.language)):
            known = _meanings(language)
            if known.get(name, frozenset()) & known.get(f"{name} {rest}", frozenset()) and not _is_town(name):
                return True
    return False


_LONGEST_REST = 3


def _is_town(name: str) -> bool:
    """Whether a name is that of a state as well, which its town is not: Washington, D.C."""
    return name in _states()


def _street(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether a street is shortened inside its name: Bahnhofstr., Bahnhofstraße."""
    if len(old) != 1 or len(new) != 1:
        return False
    short, long = sorted((old[0].word, new[0].word), key=len)
    return short.endswith("str") and long == f"{short}asse"


_LONGEST_NAME = 8
"""Words of a name that has a short form."""

_FEWEST_INITIALS = 3
"""Letters from which initials are sure: two fit too many names, and the usual ones are in the table."""


def _initials(short: Sequence[Token], long: Sequence[Token], change: Change) -> bool:
    """Whether one side is the initials of a name that the other writes out: BBC, British Broadcasting Corporation."""
    letters = short[0].raw.replace(".", "") if len(short) == 1 and long else ""
    if languages(change.language) == ("it",) and is_capitalised(letters):
        letters = letters.upper()       # Italian writes initials as a name: Oms, Usa
    if len(letters) < _FEWEST_INITIALS or not letters.isupper():
        return False
    names = [_ELIDED.sub("", token.raw) for token in long]
    capitals = "".join(map(_initial, filter(is_capitalised, names)))
    if capitals == letters or not is_capitalised(names[0]):
        return capitals == letters
    # Romance languages write only the first word of a name with a capital: Organisation mondiale de la santé.
    told = (name for name in names if is_capitalised(name) or name.casefold() not in _JOINTS)
    return without_marks("".join(map(_initial, told)).casefold()) == letters.casefold()


def _initial(name: str) -> str:
    """Return what of a word stands among initials: all of what is in capitals itself, as in USGS and WWII."""
    return name if name.isupper() else name[0]


_ELIDED = re.compile("\\A(?:[ld]|all|dell|nell|sull)['’]", re.IGNORECASE)
_JOINTS = words(
    "of the for and to in de du des la le les et en au aux del el los las y para por da do das dos e di della dello "
    "delle dei degli al alla per van der het voor und für von die das"
)
"""Words of a name that its initials leave out."""


def _same_dotted(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether both sides are one set of initials, with and without full stops: U.S. and US, but not U.S. and
    us."""
    one, two = ("".join(token.raw for token in side) for side in (old, new))
    if "." not in one + two and len(old) == len(new):
        return False
    plain = one.replace(".", "")
    return (
        plain == two.replace(".", "") and len(plain) <= 6 and (plain.isupper() or plain.casefold() in _SMALL)
    )


_SMALL = frozenset({"am", "pm", "eg", "ie", "phd", "mph", "aka"})


def _meanings_of(side: Sequence[Token], change: Change) -> frozenset[str]:
    phrase = " ".join(token.word for token in side)
    found = frozenset(
        meaning
        for language in ("", *languages(change.language))
        for meaning in _meanings(language).get(phrase, ())
    )
    return found if found and _is_short_form(side, change) else frozenset(m for m in found if m == phrase)


_VOWELS = frozenset("aeiouy")


def _is_short_form(side: Sequence[Token], change: Change) -> bool:
    """Whether the words are meant as a short form: US and no. 1, but not us and no."""
    from licensecheck.compare.categories.tables.abbreviations import CAPITALS_ONLY

    if not any(token.word in CAPITALS_ONLY for token in side):
        return True
    raw = "".join(token.raw for token in side)
    if change.after.startswith(".") and not _VOWELS.intersection(raw.casefold()):
        return True     # no word, and both sides have a full stop behind the change: v., vs.
    if (len(raw) > 1 and raw.isupper()) or "." in raw or side[-1].dot:
        return True
    if len(raw) > 1 and is_capitalised(raw) and languages(change.language) == ("it",) and not starts_sentence(change):
        return True     # Italian writes initials as a name: Ue, Usa
    right = right_of(change)
    return (bool(right) and _is_number(right[0], change)) or (
        raw[:1].isalpha() and len(raw) == 1 and bool(left_of(change))
    )


def _is_number(token: Token, change: Change) -> bool:
    return token.is_number or any(token.word in lexicon(language).added for language in languages(change.language))


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    from licensecheck.compare.categories.tables.abbreviations import STATES

    return frozenset(line.partition("|")[0] for line in STATES)


@lru_cache(maxsize=16)
def _meanings(language: str) -> dict[str, frozenset[str]]:
    """Return what each short or full form may stand for."""
    from licensecheck.compare.categories.tables.abbreviations import ABBREVIATIONS, STATES

    found: dict[str, set[str]] = {}
    for line in (*ABBREVIATIONS.get(language, ()), *(STATES if language == "en" else ())):
        forms = line.casefold().split("|")
        for form in forms:
            found.setdefault(form, set()).add(forms[0])
    return {form: frozenset(meanings) for form, meanings in found.items()}
