"""Is it spaces alone, in a script whose rules leave some of them to the writer? 날려 버렸다 and 날려버렸다.

Korean may write a verb and its auxiliary, or the parts of a compound name, together or apart (Hangul Orthography, §47
to §50). Persian sets the joints of a word apart by a sign without width, for which a space is typed. In scripts whose
every letter is compared for itself (Chinese, Thai) spaces are none of the words at all; elsewhere one makes two words.
"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, contracted, tokens
from licensecheck.compare.categories.word_list import words
from licensecheck.compare.model import Category
from licensecheck.compare.words import fold_line
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["only_spaces", "other_spaces"]

_HANGUL = lazy_pattern("[\uac00-\ud7a3]")
_NEGATIONS = frozenset("\uc548\ubabb")
"""Not and cannot: joined to a verb each makes another word of it."""

_JOINER = "\u200c"
_AFFIXES = {"fa": words("مي نمي ها هاي هايي تر ترين ام ات اش اي اند")}
"""Parts of Persian words that are written to the rest without a space, folded."""

_LONGEST = 300
"""Characters of a side beyond which no form is looked for."""


def only_spaces(change: Change) -> bool:
    """Whether spaces alone differ, between letters that may stand together or apart."""
    one, two = change.original, change.copy
    if one.isascii() or max(len(one), len(two)) > _LONGEST:
        return False
    if _JOINER in one + two and fold_line(one.replace(_JOINER, " ")) == fold_line(two.replace(_JOINER, " ")):
        return True
    return _is_korean(one, two) and not any(_NEGATIONS.intersection(beside) for beside in _parted(one, two))


def other_spaces(change: Change) -> Category | None:
    """Spelling, where a space makes another word of Korean letters, or a part of a Persian word stands apart."""
    if _is_korean(change.original, change.copy):
        return Category.SPELLING
    affixes = frozenset[str]().union(*(_AFFIXES.get(tag, ()) for tag in languages(change.language)))
    old, new = tokens(change.original), tokens(change.copy)
    if not affixes or {len(old), len(new)} != {1, 2} or contracted(old) != contracted(new):
        return None
    return Category.SPELLING if any(token.word in affixes for token in max(old, new, key=len)) else None


def _is_korean(one: str, two: str) -> bool:
    """Whether two texts differ by spaces beside Korean letters alone."""
    if _HANGUL.search(one) is None or len(one) == len(two) or "".join(one.split()) != "".join(two.split()):
        return False
    return all(_HANGUL.search(beside) for beside in _parted(one, two))


def _parted(one: str, two: str) -> Iterator[str]:
    """Yield the two letters on either side of each space that one of two texts has, which have the same letters."""
    spaces = [_spaces(text) for text in (one, two)]
    letters = "".join(one.split())
    return (letters[at - 1 : at + 1] for at in sorted(spaces[0] ^ spaces[1]))


def _spaces(text: str) -> set[int]:
    """Return behind how many letters each space stands."""
    found, count = set(), 0
    for part in text.split()[:-1]:
        count += len(part)
        found.add(count)
    return found
