"""Currencies: whose dollar a sign is, and which of them words name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.languages import conventions
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens

__all__ = ["Currency", "currency_words", "is_of_unknown_country", "read_currency"]


class Currency(NamedTuple):
    """A currency, and how many words name it."""

    name: str
    length: int


@lru_cache(maxsize=64)
def _currencies(region: str) -> dict[str, str]:
    """Return the currency of each sign, code and name as a region writes them."""
    from licensecheck.compare.categories.tables.currencies import CURRENCIES, DOLLARS, PESOS

    found = {name: unit for unit, names in CURRENCIES.items() for name in names.split(", ")}
    if region in DOLLARS:
        found |= dict.fromkeys(("$", *_PLAIN), DOLLARS[region])
    if region in PESOS:
        found |= dict.fromkeys(("$", "peso", "pesos"), PESOS[region])
    return found


_PLAIN = ("dollar", "dollars")


@lru_cache(maxsize=1)
def currency_words() -> frozenset[str]:
    """Return every word that may be part of a currency, what stands before a dollar sign included."""
    names = [name for phrase in _currencies("") for name in phrase.split()]
    return frozenset({*names, *(name.removesuffix("$") for name in names)} - {""})


def read_currency(words: Sequence[Token], at: int, region: str, *, counted: bool) -> Currency | None:
    """Read A$, AUD and Australian dollars; a name counts behind a number, a code anywhere. The article of "a $20 fine"
    is no country's letter."""
    known = _currencies(region)
    word = words[at].word
    if at + 1 < len(words):
        follows = words[at + 1].word
        if follows == "$" and f"{word}$" in known and words[at].raw[:1].isupper():
            return Currency(known[f"{word}$"], 2)
        if counted and f"{word} {follows}" in known:
            return Currency(known[f"{word} {follows}"], 2)
    raw = words[at].raw
    is_sign = not word[0].isalpha() or raw in _BEFORE_AMOUNTS or (len(raw) == 3 and raw.isupper())
    return Currency(known[word], 1) if word in known and (counted or is_sign) else None


_BEFORE_AMOUNTS = frozenset({"Rs", "kr"})
"""Short forms that stand before an amount, as signs do."""


def is_of_unknown_country(change: Change) -> bool:
    """Whether one side says whose dollars are meant and the other does not, in a text that may be of any country."""
    ways = conventions(change.language)
    if ways[0].region or not any(way.language in _OF_MANY_COUNTRIES for way in ways):
        return False
    left, right = left_of(change), right_of(change)
    one, two = (_named((*left, *tokens(side), *right)) for side in (change.original, change.copy))
    return one != two


_OF_MANY_COUNTRIES = frozenset({"en", "fr", "es"})
"""Languages of several countries that have a dollar or a peso each."""


def _named(words: Sequence[Token]) -> int:
    """Count the places where words say that dollars are those of the United States."""
    found = (read_currency(words, at, "", counted=True) for at in range(len(words)))
    return sum(
        currency is not None and currency.name == "us-dollar" and words[at].word not in ("$", *_PLAIN)
        for at, currency in enumerate(found)
    )
