"""Searching a text for many strings: the cost stays that of a few passes over it, however many they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

__all__ = ["held", "many_of_a_length"]

_MANY = 200
"""Strings of one length from which it is faster to look up each piece of a text than to search the text for each."""


def held(parts: Collection[str], text: str) -> set[str]:
    """Return those of some strings that stand in a text."""
    many = many_of_a_length(parts)
    found = {part for part in parts if len(part) not in many and part in text}
    for size, alike in many.items():
        found.update(alike.intersection(text[at : at + size] for at in range(len(text) - size + 1)))
    return found


def many_of_a_length(parts: Collection[str]) -> dict[int, set[str]]:
    """Return the strings of each length that too many have for one search each."""
    if len(parts) < _MANY:
        return {}
    by_length: dict[int, set[str]] = defaultdict(set)
    for part in parts:
        by_length[len(part)].add(part)
    return {size: alike for size, alike in by_length.items() if size and len(alike) >= _MANY}
