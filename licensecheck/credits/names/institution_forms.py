"""Is a line's name of an institution a shorter form of the one that the original gives?

"QUT" is said of Queensland University of Technology, "Oxford University" of the University of Oxford, "London School of
Economics" of one with more to its name, "University College London" of UCL. It may be another institution's as
well, so a person has to look.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise, takewhile

from licensecheck.byline_words import AND
from licensecheck.credits.folding import fold, word_set
from licensecheck.lazy_pattern import lazy_pattern

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
    """Whether a line, as it is written, has a shorter, fuller or otherwise ordered form of an institution's name."""
    if _has_acronym(institution, line) or _has_its_words(institution, line):
        return True
    pieces = [piece for piece in (_words_of(piece) for piece in _PIECES.split(line)) if piece]
    joined = (one + other for one, other in pairwise(pieces))
    ours = _words_of(institution)
    return bool(ours) and any(_is_other_form(ours, piece) for piece in chain(pieces, joined))


def _words_of(piece: str) -> list[str]:
    """The words of a piece of a line up to a date or a count."""
    return list(takewhile(lambda word: word[0].isalpha(), (word.rstrip(".") for word in _WORD.findall(piece))))


def _is_other_form(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a piece of a line is an institution's name without its kind, with words in the place of letters or the
    other way round."""
    if [fold(word) for word in theirs] == [fold(word) for word in ours[:-1]] and _is_lone_kind(ours):
        return True                     # Harvard, of Harvard University
    if _abbreviates(ours, theirs) or _abbreviates(theirs, ours):
        return True
    return _cuts_words(ours, theirs) or _cuts_words(theirs, ours)


def _is_lone_kind(words: Sequence[str]) -> bool:
    return fold(words[-1]) in _KINDS and not any(fold(word) in _KINDS | _JOINING for word in words[:-1])


def _abbreviates(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name begins with letters for the first words of a fuller one, and goes on with none or the next of
    them: "UCL", "UC Berkeley" of "University of California, Berkeley". In capitals the place behind may be added:
    "UNSW Sydney"."""
    letters, rest = short[0] if short else "", [fold(word) for word in short[1:]]
    if not (letters.isupper() and len(letters) >= _FEWEST_INITIALS):
        return False
    known = [word for word in full if fold(word) not in _JOINING]
    first, behind = known[: len(letters)], [fold(word) for word in known[len(letters) :]]
    if "".join(word[0] for word in first).upper() != letters:
        return False
    return behind[: len(rest)] == rest if rest and behind else len(letters) >= _FEWEST_LETTERS and not behind


def _cuts_words(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the words of a name are beginnings of those of a fuller one: "Penn State" of "Pennsylvania State
    University"."""
    pairs = [(fold(ours), fold(theirs)) for ours, theirs in zip(short, full, strict=False)]
    if not _FEWEST_INITIALS <= len(short) < len(full) or not all(theirs.startswith(ours) for ours, theirs in pairs):
        return False
    return all(fold(word) in _KINDS for word in full[len(short) :]) and len(short[0]) >= _LEAST_ABBREVIATED


_FEWEST_INITIALS = 2
_PIECES = lazy_pattern(rf"[,;|·•()\n/]|\s[–—-]\s|\s(?:{AND}|&)\s")


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
    """Whether a word for a kind of institution stands among others, whole or cut short: "Univ.", "Uni", "U." """
    short = (their.rstrip(".") for their in theirs)
    return any((len(their) >= _LEAST_ABBREVIATED or their == "u") and word.startswith(their) for their in short)
