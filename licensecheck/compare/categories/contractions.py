"""Are they the same English words, written as they are spoken or in full? couldn't and could not, it's and it is."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, tokens
from licensecheck.compare.categories.word_list import words
from licensecheck.compare.model import Category

__all__ = ["contraction"]

_LONGEST = 4


def contraction(change: Change) -> Category | None:
    """Spelling, where one side has contracted words of the other's, and both have the same words in full; what 'd
    stands for (had or would) no form tells."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old or not new or max(len(old), len(new)) > _LONGEST or [t.word for t in old] == [t.word for t in new]:
        return None
    if "en" not in languages(change.language):
        return None
    return Category.SPELLING if _in_full(old) & _in_full(new) else None


def _in_full(side: Iterable[Token]) -> frozenset[str]:
    """Return what the words of a side may be in full."""
    return frozenset(" ".join(way) for way in product(*map(_ways, side)))


def _ways(token: Token) -> tuple[str, ...]:
    word = token.word
    if word == "cannot":
        return ("can not",)
    base, mark, ending = word.partition("'")
    if not mark:
        return (word,)
    if ending == "t" and base.endswith("n") and base in _NEGATED:
        return (f"{_IRREGULAR.get(base, base[:-1])} not",)
    if base in _SUBJECTS:
        return tuple(f"{base} {verb}" for verb in _VERBS.get(ending, ())) or (word,)
    return ("let us",) if word == "let's" else (word,)


_NEGATED = words(
    "aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren won wouldn"
)
_IRREGULAR = {"can": "can", "won": "will", "shan": "shall"}
_SUBJECTS = words(
    "i you he she it we they that this there here who what where when how why these those"
)
_VERBS = {"s": ("is", "has"), "re": ("are",), "ve": ("have",), "ll": ("will",), "m": ("am",)}
