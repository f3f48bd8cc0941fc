"""Letters that readers take for the same and Unicode keeps apart: what keyboards, old encodings and fonts make of one.

Unicode's own equivalences (NFKC) do most of this. What is left: letters that two languages of one script have at two
places (Persian and Arabic yeh), sequences that stood for a letter before it had a place of its own (the chillus of
Malayalam), and signs that are drawn alike whatever their order (vowels and tones of Thai). Each is a closed set.
"""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_otherwise_encoded", "unified", "with_signs_of_their_own"]

_SPACING = "\u00b4\u1fbd\u1fbf\u1ffd"
"""Apostrophes as keyboards without one have them, which NFKC makes a space and an accent of."""

_BY_JOINER = {
    "\u09a4\u09cd\u200d": "\u09ce",
    "\u0d23\u0d4d\u200d": "\u0d7a", "\u0d28\u0d4d\u200d": "\u0d7b", "\u0d30\u0d4d\u200d": "\u0d7c",
    "\u0d31\u0d4d\u200d": "\u0d7c", "\u0d32\u0d4d\u200d": "\u0d7d", "\u0d33\u0d4d\u200d": "\u0d7e",
    "\u0d15\u0d4d\u200d": "\u0d7f",
}
"""Letters without a vowel as they were written before Unicode 4.1 and 5.1: khanda ta of Bengali, the chillus of
Malayalam."""

# One class is searched for in half the time that alternatives take, and every text that is not Latin is searched.
_ENCODED_BEFORE = lazy_pattern(f"[{_SPACING}\u200d]")
_ENCODED = lazy_pattern(
    "[\u0153\u0219\u021b\u0307\u064b\u066a\u06cc\u06a9\u06c0-\u06c3\u05f0-\u05f2\u0d7b\u0e40\u0e4d\u0ecd\u17d2\ua78c]"
)

_SAME_LETTERS = (
    ("\u0153", "oe"),
    ("\u0219", "\u015f"),
    ("\u021b", "\u0163"),
    ("\u0627\u064b", "\u064b\u0627"),
    ("\u06cc\u0654", "\u0626"),
    ("\u06cc", "\u064a"),
    ("\u06a9", "\u0643"),
    ("\u066a", "%"),
    ("\u06c1", "\u0647"),
    ("\u06c0", "\u0647\u0654"),
    ("\u06c2", "\u0647\u0654"),
    ("\u06c3", "\u0629"),
    ("\u05f0", "\u05d5\u05d5"),
    ("\u05f1", "\u05d5\u05d9"),
    ("\u05f2", "\u05d9\u05d9"),
    ("\ua78c", "'"),
    ("i\u0307", "i"),
    ("\u0d7b\u0d4d\u0d31", "\u0d28\u0d4d\u0d31"),
    ("\u0e40\u0e40", "\u0e41"),
    ("\u17d2\u178a", "\u17d2\u178f"),
)
"""A ligature of French typesetters, Romanian s and t with a comma and, as old encodings have them, a cedilla; fathatan
behind its alif and before it; yeh, kaf
and heh as Persian, Urdu and Arabic have them, with their hamza; two letters of Yiddish on one key; the saltillo of
Mexico; a small i of Turkish from its capital; Malayalam nta by both its spellings; Thai ae typed as two e; and what
Khmer writes below a letter for da and for ta."""

_TONE_FIRST = lazy_pattern("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])(?=[\u0e32\u0eb2])")
_RO_FIRST = lazy_pattern("(\u17d2\u179a)((?:\u17d2[\u1780-\u17a2])+)")
"""Signs of one letter in the other order: Thai and Lao am with its tone, two letters below a Khmer one."""


def is_otherwise_encoded(text: str) -> bool:
    """Whether a text may have what `with_signs_of_their_own` changes."""
    return _ENCODED_BEFORE.search(text) is not None


def with_signs_of_their_own(text: str) -> str:
    """Return a text with the letters that joiners stood for, before compatibility forms and joiners are folded away."""
    for sign in _SPACING:
        text = text.replace(sign, "'")
    for sequence, letter in _BY_JOINER.items():
        text = text.replace(sequence, letter)
    return text


def unified(text: str) -> str:
    """Return a folded text with one form of each letter that has several."""
    if _ENCODED.search(text) is None:
        return text
    for letter, other in _SAME_LETTERS:
        text = text.replace(letter, other)
    return _RO_FIRST.sub(r"\2\1", _TONE_FIRST.sub(r"\2\1", text))
