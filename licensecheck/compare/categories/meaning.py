"""Does it say the opposite, or say it with more or less certainty?"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from licensecheck.compare.categories.languages import LANGUAGES, languages
from licensecheck.compare.categories.model import Change, right_of, tokens
from licensecheck.compare.model import Category

__all__ = ["modality", "negation", "negators"]


@lru_cache(maxsize=32)
def _negators(tag: tuple[str, ...]) -> dict[str, str]:
    """Return the negators of some languages, each with the one it stands for."""
    from licensecheck.compare.categories.tables.meaning import NEGATORS

    return {
        word: line.split()[0]
        for language in tag
        for line in NEGATORS.get(language, ())
        for word in line.casefold().split()
    }


@lru_cache(maxsize=32)
def _modals(tag: tuple[str, ...]) -> dict[str, str]:
    from licensecheck.compare.categories.tables.meaning import MODALS

    return {
        word: line.split()[0]
        for language in tag
        for line in MODALS.get(language, ())
        for word in line.casefold().split()
    }


@lru_cache(maxsize=32)
def _affixes(tag: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from licensecheck.compare.categories.tables.meaning import PREFIXES, SUFFIXES

    return (
        tuple(prefix for language in tag for prefix in PREFIXES.get(language, "").split()),
        tuple(suffix for language in tag for suffix in SUFFIXES.get(language, "").split()),
    )


def negation(change: Change) -> Category | None:
    """Negation: a negator added, gone or exchanged, or a word turned into its opposite by a prefix."""
    tag = languages(change.language)
    old, new = _words(change.original), _words(change.copy)
    if not old and not new:
        return None
    found = {} if _is_numero(change) else _negators(tag)
    if found and _counted(old, found) != _counted(new, found):
        return Category.NEGATION
    if len(old) == len(new) == 1 and _opposites(old[0], new[0], tag):
        return Category.NEGATION
    return None


def negators(text: str) -> tuple[str, ...]:
    """Return the words of a text, in any language with word lists, that turn a statement into its opposite."""
    known = _negators(LANGUAGES)
    return tuple(word for word in _words(text) if word in known)


def _is_numero(change: Change) -> bool:
    """Whether the word that came or went is the number of a figure behind it: No. 1."""
    text, right = (change.original or change.copy).strip(), right_of(change)
    return text in ("No.", "no.", "Nº", "nº") and bool(right) and right[0].is_number


def modality(change: Change) -> Category | None:
    """Modality: a modal verb or a hedge added, gone or exchanged."""
    tag = languages(change.language)
    old, new = _words(change.original), _words(change.copy)
    found = _modals(tag)
    before, after = _counted(old, found), _counted(new, found)
    if before == after:
        return None
    others = [word for word in (*old, *new) if word not in found]
    # One side empty: the words that came or went have to be the hedge itself, not a clause that holds one.
    return Category.MODALITY if (old and new) or not others else None


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[str, ...]:
    """Return the folded words of a side; a contraction counts as its parts."""
    found: list[str] = []
    for token in tokens(text):
        word = token.word.replace("’", "'")
        if word.endswith("n't"):
            found += [_CONTRACTED.get(word[:-3], word[:-3]), "not"]
        elif word in {"cannot", "cant"}:
            found += ["can", "not"]
        elif "'" in word and word.partition("'")[0] in {
            "n",
            "d",
            "l",
            "qu",
            "c",
            "s",
            "j",
            "m",
            "t",
            "un",
            "dell",
            "all",
        }:
            head, _, tail = word.partition("'")
            found += [head + "'", tail]
        else:
            found.append(word)
    return tuple(word for word in found if word)


_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


def _counted(words: Iterable[str], found: dict[str, str]) -> list[str]:
    return sorted(found[word] for word in words if word in found)


def _opposites(old: str, new: str, tag: tuple[str, ...]) -> bool:
    long, short = (old, new) if len(old) > len(new) else (new, old)
    prefixes, suffixes = _affixes(tag)
    if len(short) >= 3 and any(long == prefix + short for prefix in prefixes):
        return True
    return any(
        first.endswith(one)
        and second.endswith(two)
        and first[: -len(one)] == second[: -len(two)]
        and len(first) > len(one) + 2
        for one, two in zip(suffixes[::2], suffixes[1::2], strict=True)
        for first, second in ((old, new), (new, old))
    )
