"""Are they the same English words, written as they are spoken or in full? couldn't and could not, it's and it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, tokens
from licensecheck.compare.categories.word_list import words
from licensecheck.compare.model import Category

__all__ = ["contraction", "is_either"]

_LONGEST = 4


def contraction(change: Change) -> Category | None:
    """Spelling, where one side has contracted words of the other's, and both may have the same words in full."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old or not new or max(len(old), len(new)) > _LONGEST or [t.word for t in old] == [t.word for t in new]:
        return None
    if "en" not in languages(change.language):
        return None
    behind = _behind(change)
    return Category.SPELLING if _in_full(old, behind) & _in_full(new, behind) else None


def is_either(change: Change) -> bool:
    """Whether the original has a contraction of two readings ("he's paid": is or has) and the copy one of them."""
    old, new = tokens(change.original), tokens(change.copy)
    if contraction(change) is None or len(old) >= len(new):
        return False
    behind = _behind(change)
    return len(_in_full(old, behind)) > 1 and len(_in_full(new, behind)) == 1


def _behind(change: Change) -> list[str]:
    return [token.word for token in tokens(change.after)[:_ADVERBS]]


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
        told = _TOLD_BY_WHAT_FOLLOWS.get(ending)
        verbs = told(behind) if told is not None else _VERBS.get(ending, ())
        return tuple(f"{base} {verb}" for verb in verbs) or (word,)
    return ("let us",) if word == "let's" else (word,)


def _is_or_has(behind: Sequence[str]) -> tuple[str, ...]:
    """Return what 's may stand for before some words: before a participle either ("he's paid"), but for what stands
    behind that: who did it, or what was done."""
    following, next_word = _verb_and_next(behind)
    if following in _OF_HAS:
        return ("has",)
    if not _is_participle(following) and following not in _LIKE_THEIR_BASE:
        return ("is",)
    if next_word == "by":
        return ("is",)
    return ("has",) if next_word in _OBJECTS else ("is", "has")


def _had_or_would(behind: Sequence[str]) -> tuple[str, ...]:
    """Return what 'd stands for before some words: had before a participle, would before a verb that is known; none
    where the two have one form ("he'd put")."""
    following, _ = _verb_and_next(behind)
    if following in _AFTER_WOULD:
        return ("would",)
    is_had = following in _OF_HAS or following == "better" or _is_participle(following)
    return ("had",) if is_had else ()


def _verb_and_next(behind: Sequence[str]) -> tuple[str, str]:
    """Return the first of some words that is no adverb, and what follows it."""
    for at, word in enumerate(behind):
        if word not in _BETWEEN and not word.endswith("ly"):
            return word, next(iter(behind[at + 1 :]), "")
    return "", ""


def _is_participle(word: str) -> bool:
    """Whether a word is a past participle and no other form of its verb's present."""
    regular = word.endswith("ed") and word not in _NO_PARTICIPLES
    return regular or word in _IRREGULAR_PARTICIPLES


_TOLD_BY_WHAT_FOLLOWS: dict[str, Callable[[Sequence[str]], tuple[str, ...]]] = {"s": _is_or_has, "d": _had_or_would}

_ADVERBS = 6
"""Words behind a contraction among which its participle and what stands behind that are."""
_BETWEEN = words("not never always already just also now since long ever still yet often all both")
_OF_HAS = words("been got gotten had become")
_OBJECTS = words("the a an my your his her its our their this these those that what how why him them us it me")
"""Words of what somebody has done something to: no passive has them."""
_AFTER_WOULD = words(
    "be have like love hate prefer rather want say think know go do make take see get give need ask tell find expect"
    " imagine argue suggest recommend look seem mean help keep work live die leave lose win pay"
)
"""Verbs that follow would, and are no participle."""
_NO_PARTICIPLES = words(
    "indeed hundred red sacred naked wicked rugged ragged need feed speed succeed proceed exceed bleed breed heed seed"
)
_IRREGULAR_PARTICIPLES = words(
    "done gone said made paid left lost won held told sold kept built spent sent met led found felt heard meant begun"
    " sung sunk drunk bound wound fed bled shot struck stuck dealt laid bent lent seen taken mistaken shaken given"
    " forgiven written driven eaten beaten fallen forgotten hidden ridden risen spoken stolen broken chosen frozen"
    " woken forbidden bitten proven sworn worn"
    " torn born borne shorn known shown grown thrown blown flown drawn sewn sown mown hewn overthrown withdrawn brought"
    " bought thought taught caught fought sought wrought hung flung stung swung rung sprung slung strung wrung clung"
    " swollen stricken trodden woven sunken bidden bred sped fled"
)
_LIKE_THEIR_BASE = words("put set cut hit hurt shut read run come beat let cast cost burst quit spread split become")
"""Participles that are their verb's present as well."""

_NEGATED = words(
    "aren can couldn didn doesn don hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren won wouldn"
)
_IRREGULAR = {"can": "can", "won": "will", "shan": "shall"}
_SUBJECTS = words(
    "i you he she it we they that this there here who what where when how why these those"
)
_VERBS = {"re": ("are",), "ve": ("have",), "ll": ("will",), "m": ("am",)}
