"""What bylines have beside names: accounts, counts, marks of notes, roles, and what may be an institution's words."""

from __future__ import annotations

import re

from licensecheck.byline_words import AND
from licensecheck.credits.bylines.dates import MONTH
from licensecheck.credits.names.person_forms import looks_like_person
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_role", "may_be_institution", "without_contacts", "without_count", "without_note_marks"]

_CONTACT = lazy_pattern(
    r"[(<\[]?(?:(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<!\w)@\w{1,64})[)>\]]?"
)


def without_contacts(text: str) -> str:
    """Return a byline without e-mail addresses and accounts ("Ann Lee, ann@paper.example", "@annlee"), with a space in
    the place of each."""
    return _CONTACT.sub(" ", text) if "@" in text else text


_FIGURE = re.compile(r"\s*\d")
_COUNTED = lazy_pattern(r"\d{1,2}|\s+\d[\d.,]{0,9}\+?(?:[\s-][^\W\d_]+\.?){1,4}")
_COUNTED_SMALL = lazy_pattern(r"\d{1,2}|\s+\d[\d.,]{0,9}\+?(?:[\s-][a-zà-ÿ]+\.?){1,4}")
"""Behind a comma an institution may stand, with a number in its name: what is counted is written small there."""
_MARK = lazy_pattern(rf"(?<=[^\W\d_]) (\d)(?=\s*(?:[,;&]|\Z)|\s+(?:{AND})\s)")


def without_count(piece: str, *, behind_name: bool) -> str:
    """Return a name without what is counted behind it, minutes, comments, days ("Ann Lee 5 min read"); `behind_name`
    says that it stands behind another one."""
    figure = _FIGURE.search(piece)
    if figure is None or not looks_like_person(piece[: figure.start()]):
        return piece
    counted = _COUNTED_SMALL if behind_name else _COUNTED
    return piece[: figure.start()] if counted.fullmatch(piece, figure.start()) is not None else piece


def without_note_marks(names: str) -> str:
    """Return names without the marks of notes behind them, where these count up: "Ann Lee 1, Jan Berg 2"."""
    marks = list(_MARK.finditer(names)) if _FIGURE.search(names) else []
    counts_up = len(marks) > 1 and [int(mark[1]) for mark in marks] == [*range(1, len(marks) + 1)]
    return _MARK.sub("", names) if counts_up and _is_one(names[: marks[0].start()]) else names


def _is_one(name: str) -> bool:
    return "," not in name and looks_like_person(name)


_ROLE = lazy_pattern(
    r"^(?:(?:assistant|associate|adjunct|emeritus|visiting|senior|junior|staff|chief|guest"
    r"|postdoctoral|post-doctoral|ph\.?\s?d\.?|doctoral|"
    r"principal|lead|distinguished|research|clinical|honorary|contributing|full)\s+)*(?:professor"
    r"|lecturer|reader|researcher|fellow|"
    r"candidate|student|reporter|editor|writer|journalist|correspondent|director|scientist|chair|dean"
    r"|instructor|teacher|head|ceo|cto|cfo|president|vice[ -]president|(?:co-?)?founder|engineer|consultant"
    r"|lawyer|attorney|"
    r"author|contributor|analyst|economist|columnist|profesora?|maître|maitre|chercheu\w+"
    r"|doctorant\w*|wissenschaftliche\w*)\b",
    re.IGNORECASE,
)
_NO_INSTITUTION = lazy_pattern(
    r"^\d|\d{4}|\d:\d|@|://|^www\.|^\W*(?:contact|share|follow|comments?|kommentare?|commentaires?|comentarios?|commenti"
    r"|reacties)\W*$|(?:\S+\s+){12}"
    r"|^\W*(?:leave|add|post|write) (?:a|your) (?:comment|reply)\W*$"
    rf"|{MONTH}\s?\d{{1,2}}$"
    r"|^(?:ph\.?d|m\.?[ads]|m\.?sc|m\.?ph|m\.?ba|m\.?fa|b\.?sc|r\.?[dn]|j\.?d|ll\.?[bm]|d\.?phil)\.?$",
    re.IGNORECASE,
)
"""Counts, dates (set behind a name without a space, too), addresses, what is on buttons, sentences, degrees."""


def is_role(piece: str) -> bool:
    """Whether a piece opens with what its bearer is: "Senior Lecturer in Hydrology"."""
    return _ROLE.match(piece) is not None


def may_be_institution(piece: str) -> bool:
    """Whether a piece may be the name of an institution, as far as its form tells."""
    return not is_role(piece) and any(c.isalpha() for c in piece) and not _NO_INSTITUTION.search(piece)
