"""Is a line a byline? It names who wrote, and has little beside: institutions, what they are by their work, dates, how
long the reading takes.

"By Ann Lee, Professor of Law, University of Aarau | Published March 14, 2025 | 6 min read".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Set

from licensecheck.compare.words import count_words, fold
from licensecheck.credits.names.persons import SURNAME_WORDS, TITLES
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["BYLINE_WORDS", "is_byline", "surname_first"]

BYLINE_WORDS = 6
"""Words of a byline that are neither a name nor an institution: "By", "and", a date, a role."""

_LONGEST_PIECE = 8
"""Words of a role, of an institution that the original does not name, or of a date, at most."""


def is_byline(key: str, text: str, names: Iterable[str], authors: Collection[str], publisher: str) -> bool:
    """Whether a folded line with some folded names in it is little else; `text` is the line as it is written. Titles
    count for nothing.

    Where an author is named, parts that are dates, roles, institutions or the publisher are none of the few other
    words.
    """
    rest = key
    for name in names:
        rest = rest.replace(name, " , ")
    rest = " ".join([word for word in rest.split(" ") if word.rstrip(".") not in TITLES])
    if _count(rest) <= BYLINE_WORDS:
        return True
    if not any(author in key for author in authors):
        return False
    if publisher:
        rest = rest.replace(publisher, " , ")
    if _PROSE.search(rest.rstrip(_MARKS)):
        return False
    capitals = {fold(word).strip(_MARKS) for word in text.split() if word.lstrip(_MARKS)[:1].isupper()}
    if _may_be_short(rest):
        rest = _SHORT.sub(_written_out, rest)
        capitals.update([_FULL.get(word, word.replace(".", "")) for word in capitals])
    pieces = [piece for piece in map(str.strip, _BETWEEN.split(rest)) if piece]
    if not pieces or (ends_in_full_stop(pieces[-1]) and not _ends_otherwise(pieces[-1], capitals)):
        return False
    return sum(_count(piece) for piece in pieces if not _is_known(piece, capitals)) <= BYLINE_WORDS


def _count(text: str) -> int:
    """How many words a text has; the signs of Thai and its kin are letters of words that no space parts."""
    signs = 0 if text.isascii() else len(_THAI.findall(text))
    return count_words(text) - signs + signs // _THAI_WORD


_THAI, _THAI_WORD = lazy_pattern("[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u1000-\u103f\u1780-\u17d3]"), 4


def surname_first(name: str) -> str | None:
    """Return a folded name with its surname before a comma: "de la fuente, andrés"."""
    words = name.split(" ")
    at = len(words) - 1
    while at > 1 and words[at - 1] in SURNAME_WORDS:
        at -= 1
    return f"{' '.join(words[at:])}, {' '.join(words[:at])}" if at > 0 else None


_PROSE = lazy_pattern(r"[。！？।]|다\.\s")
"""How a sentence ends that another follows, where a full stop can be no abbreviation's."""

_BETWEEN = lazy_pattern(r"[|,;()\n\u00b7]|\u2022|\s[-/]\s|(?<=[^\W\d_]{3})\.\s")
"""What parts the pieces of a byline, in folded text."""


def _written_out(short: re.Match[str]) -> str:
    return _FULL.get(short[0].rstrip("."), short[0].replace(".", ""))


_FULL = {
    "univ": "university", "uni": "university", "inst": "institute", "dept": "department", "dep": "department",
    "hosp": "hospital", "lab": "laboratory", "coll": "college", "acad": "academy", "assoc": "association",
    "natl": "national", "nat": "national", "intl": "international", "fdn": "foundation", "ctr": "center",
    "fac": "faculty", "soc": "society", "sch": "school",
}
"""Words for houses that bylines write short."""
_SHORT = lazy_pattern(
    rf"(?<!\w)(?:{'|'.join(_FULL)}|inc|ltd|llc|corp|co|bros|jr|sr|prof|asst|rev|hon|ing|mag|st|mt)\."
    r"|(?<![\w.])(?:[^\W\d_]\.){2,}|(?<!\w)(?:ph|ed|ll|sc)\.d\."
)
"""What is written short with a full stop, which ends nothing."""


def _may_be_short(text: str) -> bool:
    """Whether a full stop stands behind a few letters."""
    return any(len(part) < _FEWEST_LONG or not part[-_FEWEST_LONG:].isalnum() for part in text.split(".")[:-1])


_FEWEST_LONG = 6
"""Letters of a word that is none of those that are written short."""


def _ends_otherwise(piece: str, capitals: Set[str]) -> bool:
    """Whether a full stop at a byline's end is that of a time, or of a place or a house in one word: "Calif."."""
    return _is_time(piece) or (" " not in piece and len(piece) <= _SHORT_PLACE and piece.strip(_MARKS) in capitals)


_SHORT_PLACE = 7
"""Characters of a place's or a house's short name at a byline's end, at most."""
_MARKS = "\"'.,:;()[]|&-"


def _is_known(piece: str, capitals: Set[str]) -> bool:
    """Whether a piece says when a text appeared, how long it takes to read, what somebody is, or where they work."""
    if piece.count(" ") >= _LONGEST_PIECE:
        return False
    return _is_time(piece) or _is_work(piece, capitals)


def _is_work(piece: str, capitals: Set[str]) -> bool:
    # The lists of jobs and institutions are long, and most lines end before they are asked.
    from licensecheck.credits.names.job_titles import is_job
    from licensecheck.credits.names.organisations import is_institution

    if is_job(piece):
        return True
    parts = (part.strip(_MARKS) for part in piece.split())
    words = [word for word in parts if len(word) >= _FULL_WORD and word.upper() != word.lower()]
    return capitals >= set(words) and is_institution(piece)


_FULL_WORD = 4
"""Letters of a word that names of institutions write with a capital: "University of the West and the Isles"."""


def _is_time(piece: str) -> bool:
    """Whether a piece is a date, a time of day or how long the reading takes, with a few words on what it is."""
    from licensecheck.credits.bylines.dates import is_month

    if not any(map(str.isdigit, piece)):
        return False
    told, other = _TIME.subn(" ", piece), 0
    for part in told[0].split():
        word = part.strip(_MARKS)
        other += len(word) > _SHORT_WORD and not is_month(word)
    return told[1] > 0 and other <= _OTHERS and not any(map(str.isdigit, told[0]))


_TIME = lazy_pattern(
    r"(?<![\d.,])(?:\d{1,3}\s?min(?:ute|uti?|uto?s?|uten)?s?\b\.?|(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?!\d)"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?:19|20)\d\d(?!\d)|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?(?![\d%]))"
)
"""A figure that tells a time: minutes, a clock, a date, a year, a day."""

_SHORT_WORD, _OTHERS = 2, 2
"""Letters of words such as "on" and "de", and longer words that say what a time is: "last updated", "temps de
lecture"."""
