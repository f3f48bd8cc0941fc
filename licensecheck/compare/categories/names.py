"""Is it the same name in another form, or another name?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import (
    Change,
    Token,
    contracted,
    is_capitalised,
    left_of,
    right_of,
    starts_sentence,
    tokens,
)
from licensecheck.compare.categories.spelling.variants import PREFIXES
from licensecheck.compare.categories.word_list import without_marks
from licensecheck.compare.model import Category

__all__ = ["another_name", "name_form"]


def name_form(change: Change) -> Category | None:
    """Name-form, where both sides surely are one name: accents, transliteration, a middle initial."""
    old, new = tokens(change.original), tokens(change.copy)
    if bool(old) != bool(new):
        return Category.NAME_FORM if _middle_initial(change, old or new) else None
    if not old or not new or not is_capitalised(old[0].raw) or not is_capitalised(new[0].raw):
        return None
    if len(old) != len(new):
        # Kim Jong-un, Kim Jongun: the hyphen shows that both are one name.
        hyphenated = contracted(old) == contracted(new) and "-" in change.original + change.copy
        hyphenated = hyphenated and max(old, new, key=len)[0].word not in PREFIXES
        return Category.NAME_FORM if hyphenated and not starts_sentence(change) else None
    same = _are_names(old) and _are_names(new) and all(map(partial(_same_name, change), old, new))
    return Category.NAME_FORM if same else None


def another_name(change: Change) -> Category | None:
    """Name, where a capitalised word inside a sentence gave way to another."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old or not new or max(len(old), len(new)) > 6:
        return None
    if starts_sentence(change) and not (old[0].raw.isupper() and len(old[0].raw) > 1):
        return None
    if "de" in languages(change.language) and not _named_in_german(change, old, new):
        return None
    one = [token.word for token in old if is_capitalised(token.raw)]
    two = [token.word for token in new if is_capitalised(token.raw)]
    return Category.NAME if one and two and one != two else None


def _named_in_german(change: Change, old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether it is a name where all nouns are capitalised: initials, or a word behind a first name."""
    left = left_of(change)
    initials = all(len(side[0].raw) > 1 and side[0].raw.isupper() for side in (old, new))
    return initials or languages(change.language) != ("de",) or bool(left and is_capitalised(left[-1].raw))


def _are_names(side: Sequence[Token]) -> bool:
    return all(is_capitalised(token.raw) and not token.is_number for token in side)


def _middle_initial(change: Change, side: Sequence[Token]) -> bool:
    """Whether it is the only initial between two names; the full stop tells it from I, A and vitamin C."""
    left, right = left_of(change), right_of(change)
    if len(side) != 1 or len(side[0].raw) != 1 or not left or not right:
        return False
    text = (change.original or change.copy).strip()
    dotted = text.endswith(".") or (bool(change.original) and change.after.startswith("."))
    return dotted and is_capitalised(side[0].raw) and _written_out(left[-1]) and _written_out(right[0])


def _written_out(name: Token) -> bool:
    """Whether a word is a whole name: beside another initial one more tells two people apart (H.W., W. Bush)."""
    return is_capitalised(name.raw) and len(name.raw) > 1 and "." not in name.raw


def _same_name(change: Change, one: Token, two: Token) -> bool:
    owner = one.word.endswith("'s") and two.word.endswith("'s")
    first, second = (_bare(token.word.removesuffix("'s") if owner else token.word) for token in (one, two))
    return (
        (first == second and not any(map(_ELISION.match, (one.raw, two.raw))))
        or _without_accents(one, two, change)
        or frozenset((first, second)) in _known_forms()
        or _transliterated(without_marks(first), without_marks(second))
    )


_APOSTROPHE = re.compile("['’ʻ](?!(?:s|ll|re|ve|d|m|t)\\Z)")
"""An apostrophe inside a name (Hawai'i, O'Brien), not one of a contraction (she'll)."""


_ELISION = re.compile("(?:[CDJLMNST]|Qu)['’][a-zà-ÿ]")
"""How a sentence begins in French or Italian with a short word cut before another (L’oro): no name (loro, D’Arcy)."""


def _bare(word: str) -> str:
    return _APOSTROPHE.sub("", word)


def _without_accents(one: Token, two: Token, change: Change) -> bool:
    if without_marks(one.word) != without_marks(two.word) or not _has_fewer(one.word, two.word):
        return False
    # Where nouns or first words are capitalised, an accent may tell two words apart (Mutter, Mütter); in Vietnamese it
    # tells two names apart (Hoa, Hòa).
    return languages(change.language) not in (("de",), ("vi",)) and (
        not starts_sentence(change) or languages(change.language) == ("en",)
    )


def _has_fewer(one: str, two: str) -> bool:
    """Whether one of two words lacks some of the other's accents, and has none of its own: Elysée and Élysée."""
    if len(one) != len(two):
        return one.isascii() != two.isascii()
    bare = {(first.isascii(), second.isascii()) for first, second in zip(one, two, strict=True) if first != second}
    return bare in ({(True, False)}, {(False, True)})


@lru_cache(maxsize=1)
def _known_forms() -> frozenset[frozenset[str]]:
    from licensecheck.compare.categories.tables.names import FORMS

    return frozenset(
        frozenset((one, two)) for line in FORMS for one in line.split() for two in line.split() if one != two
    )


_RULES = (
    ("kh", "h"),
    ("gh", "g"),
    ("dzh", "j"),
    ("zh", "j"),
    ("tsch", "ch"),
    ("tch", "ch"),
    ("sch", "sh"),
    ("ts", "c"),
    ("q", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("iyy", "iy"),
    ("yy", "i"),
    ("iy", "i"),
    ("ii", "i"),
    ("yi", "i"),
    ("ij", "i"),
    ("yj", "i"),
    ("y", "i"),
    ("w", "v"),
    ("ff", "v"),
    ("x", "ks"),
    ("j", "i"),
)


def _transliterated(one: str, two: str) -> bool:
    """Whether two names differ only as transliterations do, and at least one is written like one."""
    if one == two or min(len(one), len(two)) < 5 or not (_origin().search(one) or _origin().search(two)):
        return False
    if "q" in one and "q" in two and ("qu" in one) != ("qu" in two):
        return False    # Square, Sqouare: the q of a Latin word is no other script's
    return _skeleton(one) == _skeleton(two)


@lru_cache(maxsize=1)
def _origin() -> re.Pattern[str]:
    from licensecheck.compare.categories.tables.names import ORIGIN

    return re.compile(ORIGIN)


@lru_cache(maxsize=1024)
def _skeleton(word: str) -> str:
    for found, put in _RULES:
        word = word.replace(found, put)
    word = re.sub(r"(.)\1", r"\1", word)
    return re.sub(r"ie(?=v\Z)|(?<=[aeo])i(?=e)", "e", word)
