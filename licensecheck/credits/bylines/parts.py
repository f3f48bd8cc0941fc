"""A byline cut up: into a part for each author, where signs and words join them, and these at commas and brackets."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from licensecheck.byline_words import AND
from licensecheck.credits.bylines.dates import with_dates_apart
from licensecheck.credits.folding import fold
from licensecheck.credits.names.institution_parts import resumes_institution
from licensecheck.credits.names.organisations import is_institution, is_organisation
from licensecheck.credits.names.person_forms import looks_like_person
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["ANDS", "AND_WORDS", "AROUND", "Piece", "joins", "parts_of", "pieces_of"]

_LONGEST = 600
AND_WORDS = f"{AND}|ja|i|oraz|és|ve|dan|și|şi|và|и|та|і|και|و|और|एवं|และ"
"""What stands between two authors in one language or another, as a pattern; of Czech "a" more is asked."""
_AND = lazy_pattern(
    rf"(\s+(?:{AND_WORDS}|a)\s+|\s*(?:[;|•·/]|&(?![^\W\d_]\b)|＆|、|，|،|(?<![\u30a1-\u30ff])・(?![\u30a1-\u30ff])|\bwith\b)\s*"
    r"|\s*[和与與]\s*|\s[\u05d5\u0648](?=[\u05d0-\u05ea\u0621-\u064a]{2,}\s[\u05d0-\u05ea\u0621-\u064a]))",
    re.IGNORECASE,
)
_JOINING_SIGNS = frozenset(";&|•·/＆、，،・和与與\u05d5\u0648")
_JOINING_WORDS = frozenset((*AND_WORDS.split("|"), "a"))
"""Without one of the former, one of these or "with", nothing in a line joins names."""
_ASKED_MORE = frozenset(("a", "\u05d5", "\u0648"))
"""Words for "and" that are other words too, or the first letter of a name: Czech, Hebrew, Arabic."""
_SURNAME_JOINERS = frozenset(("y", "e", "i"))
"""Words between two authors, and between the two surnames of one."""
_PIECES = re.compile(r",|\s[–—-]\s|\(|\)")
AROUND = " .,–—-\u200b"
"""What may stand around a name."""
_LONGEST_ACRONYM = 4
"""Letters of an institution's short name."""
ANDS = (*AND.split("|"), "&")
"""Words between two authors, which may end a line or be all that an element holds."""


def joins(text: str) -> int:
    """Return how many signs and words of a line may stand between two authors."""
    if not _may_join(text):
        return 0
    return sum(sign[0].strip().lower() != "a" for sign in _AND.finditer(text, 0, _LONGEST))


def parts_of(text: str) -> list[str]:
    """The parts that a byline's joining signs and words stand between; "José Ortega y Gasset" is one name."""
    text = with_dates_apart(text)
    if not _may_join(text):
        return [text]
    first, *rest = _AND.split(text)
    parts = [first]
    for sign, part in zip(rest[::2], rest[1::2], strict=True):
        joiner = fold(sign).strip()
        is_surname = joiner in _SURNAME_JOINERS and _is_lone_surname(part) and _ends_in_name(parts[-1])
        is_word = joiner in _ASKED_MORE and not (_ends_in_name(parts[-1]) and _begins_with_name(part))
        if is_surname or is_word or (joiner in ANDS and _goes_on(parts[-1], part)):
            parts[-1] += sign + part
        else:
            parts.append(part)
    return parts


def _may_join(text: str) -> bool:
    """Whether a line has what may stand between two authors."""
    lowered = text.lower()
    if not _JOINING_SIGNS.isdisjoint(lowered) or "with" in lowered:
        return True
    return not _JOINING_WORDS.isdisjoint(lowered.split())


def _is_lone_surname(part: str) -> bool:
    """Whether a part begins with a single name, which nobody is an author under beside others in full."""
    name = _PIECES.split(part, maxsplit=1)[0].strip(AROUND)
    is_word = " " not in name and name[:1].isupper() and len(name) > 1 and name.replace("-", "").isalpha()
    is_acronym = name.isupper() and len(name) <= _LONGEST_ACRONYM
    return is_word and not is_acronym and not is_organisation(name)


def _goes_on(part: str, following: str) -> bool:
    """Whether what a part says of its author's institution goes on in the one behind it."""
    pieces, first = list(pieces_of(part)), next(pieces_of(following), None)
    return len(pieces) > 1 and first is not None and resumes_institution(pieces[-1].words, first.words)


def _ends_in_name(part: str) -> bool:
    name = _PIECES.split(part)[-1].strip(AROUND)
    return looks_like_person(name) and not is_institution(name)


def _begins_with_name(part: str) -> bool:
    return looks_like_person(_PIECES.split(part, maxsplit=1)[0].strip(AROUND))


class Piece(NamedTuple):
    """Words between two signs of a byline."""

    words: str
    in_brackets: bool


def pieces_of(part: str) -> Iterator[Piece]:
    """Yield the pieces of what a byline says of one author."""
    end, in_brackets = 0, False
    for sign in (*_PIECES.finditer(part), None):
        words = part[end : sign.start() if sign else len(part)].strip(AROUND)
        if words:
            yield Piece(words, in_brackets)
        if sign is not None:
            end, in_brackets = sign.end(), sign[0] == "(" or (in_brackets and sign[0] != ")")
