"""Are they the same English words, written as they are spoken or in full? couldn't and could not, it's and it is."""

from __future__ import annotations

from collections.abc import Sequence
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
    behind = [token.word for token in tokens(change.after)[:_ADVERBS]]
    return Category.SPELLING if _in_full(old, behind) & _in_full(new, behind) else None


def _in_full(side: Sequence[Token], behind: Sequence[str]) -> frozenset[str]:
    """Return what the words of a side may be in full, `behind` which others stand."""
    said = [*(token.word for token in side), *behind]
    return frozenset(" ".join(way) for way in product(*(_ways(said[at:]) for at in range(len(side)))))


def _ways(said: Sequence[str]) -> tuple[str, ...]:
    """Return what the first of some words may be in full."""
    word, *behind = said
    if word == "cannot":
        return ("can not",)
    base, mark, ending = word.partition("'")
    if not mark:
        return (word,)
    if ending == "t" and base.endswith("n") and base in _NEGATED:
        return (f"{_IRREGULAR.get(base, base[:-1])} not",)
    if base in _SUBJECTS:
        verbs = _verbs_before(behind) if ending == "s" else _VERBS.get(ending, ())
        return tuple(f"{base} {verb}" for verb in verbs) or (word,)
    return ("let us",) if word == "let's" else (word,)


def _verbs_before(behind: Sequence[str]) -> tuple[str, ...]:
    """Return what 's stands for before some words: before a participle it may be either ("he's paid"), and what it is
    changes what is said."""
    following = next((word for word in behind if word not in _BETWEEN and not word.endswith("ly")), "")
    if following in _OF_HAS:
        return ("has",)
    regular = following.endswith("ed") and following not in _NO_PARTICIPLES
    return () if regular or following in _IRREGULAR_PARTICIPLES else ("is",)


_ADVERBS = 4
"""Words behind a contraction among which its participle stands."""
_BETWEEN = words("not never always already just also now since long ever still yet often all both")
_OF_HAS = words("been got gotten had become")
_NO_PARTICIPLES = words("indeed hundred red sacred naked wicked rugged ragged")
_IRREGULAR_PARTICIPLES = words(
    "done gone said made paid left lost won held told sold kept built spent sent met put set cut hit hurt shut read run"
    " come led found felt heard meant begun sung sunk drunk bound wound fed bled shot struck stuck dealt laid beat bent"
    " lent let cast cost burst quit spread split seen taken mistaken shaken given forgiven written driven eaten beaten"
    " fallen forgotten hidden ridden risen spoken stolen broken chosen frozen woken forbidden bitten proven sworn worn"
    " torn born borne shorn known shown grown thrown blown flown drawn sewn sown mown hewn overthrown withdrawn brought"
    " bought thought taught caught fought sought wrought hung flung stung swung rung sprung slung strung wrung clung"
    " swollen stricken trodden woven sunken bidden bred sped fled"
)

_NEGATED = words(
    "aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren won wouldn"
)
_IRREGULAR = {"can": "can", "won": "will", "shan": "shall"}
_SUBJECTS = words(
    "i you he she it we they that this there here who what where when how why these those"
)
_VERBS = {"re": ("are",), "ve": ("have",), "ll": ("will",), "m": ("am",)}
