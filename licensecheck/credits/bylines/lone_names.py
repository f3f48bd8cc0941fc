"""Authors of one name in a byline: "By Ann Lee and Suharto". A house or a place stands there as well.

One word is told to be somebody's only where nothing but an "and" stands between it and a name in full.
"""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.credits.bylines.dates import is_month
from licensecheck.credits.bylines.parts import ANDS, AROUND
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import is_account, is_organisation
from licensecheck.credits.names.person_forms import is_lone_name, looks_like_person

__all__ = ["is_lone_author"]

_ANDS = (*ANDS, "dan")


def _is_bare(name: str) -> bool:
    return looks_like_person(name) and "," not in name


def is_lone_author(line: str, parts: Sequence[str], at: int) -> bool:
    """Whether a part of a byline is an author's only name, joined to the part before it, or else behind it."""
    part = parts[at].strip(AROUND)
    if not is_lone_name(part) or is_organisation(part) or is_account(part) or is_job(part) or is_month(part):
        return False
    others = [(parts[at - 1].strip(AROUND), part)] if at else [(part, other.strip(AROUND)) for other in parts[1:2]]
    words = " ".join(line.split())
    return any(
        _is_bare(first if at else second) and any(f"{first} {word} {second}" in words for word in _ANDS)
        for first, second in others
    )
