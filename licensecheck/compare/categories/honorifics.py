"""Is it a person's title, shortened, written out, added or dropped?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, is_capitalised, left_of, right_of, tokens
from licensecheck.compare.model import Category

__all__ = ["honorific"]


@lru_cache(maxsize=16)
def _titles(language: str) -> dict[str, str]:
    """Return the line that each form of a title belongs to; forms of several words are joined by a space."""
    from licensecheck.compare.categories.tables.titles import TITLES

    found: dict[str, str] = {}
    for line in TITLES.get(language, ()):
        if line in _PHRASES:
            found[line.removesuffix(" *")] = line
            continue
        found.update({form.replace(".", ""): line for form in line.split() if form != "*"})
    return found


_PHRASES = frozenset({"prime minister *", "attorney general *", "lt gov", "dist atty"})


def honorific(change: Change) -> Category | None:
    """Honorific, where the sides give one title in two forms, or a title before a name came or went."""
    old, new = tokens(change.original), tokens(change.copy)
    if max(len(old), len(new)) > 3 or not _before_a_name(change):
        return None
    for language in languages(change.language):
        one, two = _title(old, language), _title(new, language)
        if one and two and one == two:
            return Category.HONORIFIC
        if (one or two) and not (old and new) and (one or two or "").endswith("*") and not _is_noun(change):
            return Category.HONORIFIC
    return None


def _title(side: Sequence[Token], language: str) -> str | None:
    if not side or not all(is_capitalised(token.raw) or language not in {"en", "de"} for token in side):
        return None
    return _titles(language).get(" ".join(token.word for token in side))


def _before_a_name(change: Change) -> bool:
    right = right_of(change)
    return bool(right) and is_capitalised(right[0].raw) and right[0].raw.isalpha()


def _is_noun(change: Change) -> bool:
    from licensecheck.compare.categories.tables.titles import DETERMINERS

    left = left_of(change)
    return bool(left) and left[-1].word in DETERMINERS
