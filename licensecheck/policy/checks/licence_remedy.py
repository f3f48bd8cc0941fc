"""What mends a licence that is stated wrongly: which words or which address take the place of which, in which line."""

from __future__ import annotations

from licensecheck.credits.licences.names import licence_url
from licensecheck.credits.licences.references import licence_in_words
from licensecheck.credits.model import Licence, LicenceStatement
from licensecheck.policy.checks.instructions import in_line
from licensecheck.policy.license_key import named
from licensecheck.policy.model import Case

__all__ = ["address_instead", "words_instead"]

_NOUNS = frozenset({"licence", "license"})
_LONGEST_NAME = 100
"""Characters of a licence's name with the words of its link; what is longer is more than a name."""


def words_instead(case: Case, wrong: LicenceStatement, right: Licence) -> str:
    """Which words name the right licence in place of the wrong one; where only a link gives it, which address."""
    words = _name(case, wrong)
    if words is not None:
        noun = words.rpartition(" ")[2]
        name = f"{named(right)} {noun}" if noun.casefold() in _NOUNS else named(right)
        return f"{_line(case, wrong)} replace “{words}” by “{name}”."
    return _address(case, wrong, right) or _in_general(case, wrong, right)


def address_instead(case: Case, wrong: LicenceStatement, right: Licence) -> str:
    """Which address leads to the right licence in place of the wrong one."""
    return _address(case, wrong, right) or _in_general(case, wrong, right)


def _name(case: Case, wrong: LicenceStatement) -> str | None:
    """The licence's name as the copy writes it, `None` where it stands elsewhere than at the statement's spot."""
    words = " ".join(case.facts.copy.text[slice(*wrong.spot)].split()) if wrong.spot is not None else ""
    if not words or len(words) > _LONGEST_NAME:
        return None
    found = licence_in_words(words)
    if found is None or found.licence is None or wrong.licence is None:
        return None
    return words if found.licence.unit == wrong.licence.unit else None


def _address(case: Case, wrong: LicenceStatement, right: Licence) -> str | None:
    address = licence_url(right)
    if not wrong.url or address is None:
        return None
    return f"{_line(case, wrong)} replace the link's address {wrong.url} by {address}"


def _in_general(case: Case, wrong: LicenceStatement, right: Licence) -> str:
    address = licence_url(right)
    link = f", {address}" if address is not None else ""
    other = named(wrong.licence) if wrong.licence is not None else "another licence"
    return f"{_line(case, wrong)} give {named(right)}{link}, in place of {other}."


def _line(case: Case, wrong: LicenceStatement) -> str:
    place = case.facts.copy.place(wrong.spot[0]) if wrong.spot is not None else wrong.evidence.place
    return in_line(place).capitalize() or "In the credit line"
