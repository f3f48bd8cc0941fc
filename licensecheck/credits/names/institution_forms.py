"""Is a line's name of an institution a shorter form of the one that the original gives?

"QUT" is said of Queensland University of Technology, "Oxford University" of the University of Oxford, "London School of
Economics" of one with more to its name. It may be another institution's as well, so a person has to look.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.credits.folding import fold, word_set

__all__ = ["is_shorter_form"]

_JOINING = word_set("""
    of the and for in at on de la le les du des del dell della di da do dos das e y et und für fur der den van voor
    och og
""")
_KINDS = word_set("""
    university universities universitat universite universidad universidade universita universiteit universitet
    universitetet institute institut instituto istituto college school academy academie centre center department
    faculty hospital foundation society council laboratory research national state royal
""")
"""Words for what kind of institution it is: many have them, and none is known by them."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?\.?")
_ACRONYM = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{0,4}[A-Z](?![\w-])")
_FEWEST_LETTERS, _LEAST_ABBREVIATED = 3, 3


def is_shorter_form(institution: str, line: str) -> bool:
    """Whether a line, as it is written, has a shorter or otherwise ordered form of an institution's name."""
    return _has_acronym(institution, line) or _has_its_words(institution, line)


def _has_acronym(institution: str, line: str) -> bool:
    words = [word for word in _WORD.findall(institution) if word[0].isalnum()]
    letters = "".join(word[0] for word in words if fold(word) not in _JOINING).upper()
    every = "".join(word[0] for word in words).upper()
    known = {word for word in words if word.isupper() and len(word) >= _FEWEST_LETTERS}
    for found in _ACRONYM.findall(line):
        short = found.upper()
        if found in known or (len(short) >= _FEWEST_LETTERS and (letters.startswith(short) or every == short)):
            return True
    return False


def _has_its_words(institution: str, line: str) -> bool:
    """Whether half of the words that make an institution known stand in a line, and more than a place's name does."""
    theirs = [fold(word) for word in _WORD.findall(line)]
    ours = [fold(word).rstrip(".") for word in re.split(r"[\W_]+", institution) if word]
    own = [word for word in ours if word not in _JOINING and word not in _KINDS and len(word) >= _FEWEST_LETTERS]
    there = [word for word in own if word in {their.rstrip(".") for their in theirs}]
    if not there or 2 * len(there) < len(own):
        return False
    return len(there) > 1 or any(_is_kind(word, theirs) for word in ours if word in _KINDS)


def _is_kind(word: str, theirs: Sequence[str]) -> bool:
    """Whether a word for a kind of institution stands among others, whole or cut short: "Univ.", "Uni"."""
    short = (their.rstrip(".") for their in theirs)
    return any(len(their) >= _LEAST_ABBREVIATED and word.startswith(their) for their in short)
