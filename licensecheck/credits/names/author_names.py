"""Could a name that a byline gives be a person's?"""

from __future__ import annotations

from licensecheck.credits.model import Author
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.names.person_forms import is_name

__all__ = ["could_be_person"]


def could_be_person(author: Author) -> bool:
    """Whether an author may be a person by the name: no desk, no paper, no account."""
    name = author.name
    return is_name(name) and not is_only_organisation(name) and not is_account(name)
