"""Authors by their names: could one be a person, is one among some others?"""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.names.person_forms import is_name
from licensecheck.credits.names.persons import same_person

__all__ = ["could_be_person", "is_among"]


def could_be_person(author: Author) -> bool:
    """Whether an author may be a person by the name: no desk, no paper, no account."""
    name = author.name
    return is_name(name) and not is_only_organisation(name) and not is_account(name)


def is_among(author: Author, others: Iterable[Author]) -> bool:
    """Whether an author is one of some others, however the names are written."""
    return any(same_person(author.name, other.name) is Said.YES for other in others)
