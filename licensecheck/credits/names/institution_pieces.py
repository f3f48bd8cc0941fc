"""What a piece of a byline behind a name is, where it is no name: a role, or words that may be an institution's."""

from __future__ import annotations

import re

from licensecheck.credits.names.byline_dates import MONTH
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_role", "may_be_institution"]

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
