"""People in front matter: the keys under which builders, themes and citation formats keep a name and an institution.

A name is text, or has parts as in Quarto, MyST and CSL; an institution is text, an object, a list of either, or the id
of one that the front matter lists apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["PEOPLE", "TABLES", "institutions_of", "listed_institutions", "name_of_person", "people_under_other_keys"]

PEOPLE = ("authors", "author", "byline", "by")
"""Keys of those who wrote a post."""

TABLES = ("taxonomies", "extra", "params")
"""Where builders (Zola, Hugo) keep what is not their own key; themes print people from there as well."""

_OTHER_KEY = lazy_pattern(
    r"(?:co|guest|source|original|post|article|main|first)*(?:author|writer|creator|contributor|autor(?:in|a)?|auteure?"
    r"|autrice|autore|autori|verfasser(?:in)?|forfatter|forfattare|skribent|schrijver)(?:e?[sn]|innen)?(?:names?|full)?"
)
"""Other keys, without capitals, hyphens and underscores, of those who wrote a post: original_author, autor."""
_MOST_LEVELS, _MOST_KEYS = 3, 200
"""Levels of front matter, and keys of each, that are looked at."""

_LISTED = "affiliations"
"""The key with which Quarto and MyST list institutions apart from the authors, who name them by their ids."""

_WHOLE = ("name", "literal", "fullname", "displayname")
_PARTS = (
    ("given", "givenname", "givennames", "first", "firstname"), ("droppingparticle",), ("nondroppingparticle",),
    ("family", "familyname", "last", "lastname", "surname"), ("suffix",),
)
"""Keys of a name's parts, in the order of the name."""

_INSTITUTION = (
    "institution", "institutions", "affiliation", "affiliations", "institute", "organization", "organizations",
    "organisation", "organisations", "org",
)
_MOST = 50
"""Institutions of one person that are looked at."""


def name_of_person(person: Mapping[Any, Any]) -> str | None:
    """Return a person's name, put together where it has parts."""
    values = _by_key(person)
    name = values.get("name")
    if isinstance(name, Mapping):
        values = _by_key(name)
    return _first(values, _WHOLE) or " ".join(filter(None, (_first(values, part) for part in _PARTS))) or None


def people_under_other_keys(front_matter: Mapping[Any, Any], level: int = 0) -> Iterator[tuple[str, str]]:
    """Yield what other keys than themes print say of who wrote a post, each with its key: a site's own template may
    print it."""
    for key, value in islice(front_matter.items(), _MOST_KEYS):
        plain = str(key).lower().replace("-", "").replace("_", "")
        if _OTHER_KEY.fullmatch(plain) and (level > 0 or plain not in PEOPLE):
            names = (name_of_person(one) if isinstance(one, Mapping) else _text(one) for one in _items(value))
            yield from ((str(key), name) for name in names if name)
        elif isinstance(value, Mapping) and level < _MOST_LEVELS:
            yield from people_under_other_keys(value, level + 1)


def _first(values: Mapping[str, Any], keys: Sequence[str]) -> str | None:
    return next(filter(None, (_text(values.get(key)) for key in keys)), None)


def institutions_of(person: Mapping[Any, Any], listed: Mapping[str, str]) -> Iterator[str]:
    """Yield where a person works; `listed` has the names of institutions by the ids that stand for them."""
    values = _by_key(person)
    for key in _INSTITUTION:
        for one in _items(values.get(key)):
            name = _institution(one)
            if name:
                yield listed.get(name, name)


def listed_institutions(front_matter: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of the institutions that front matter lists apart, by their ids."""
    found: dict[str, str] = {}
    for one in _items(front_matter.get(_LISTED)):
        name, own = _institution(one), _text(one.get("id")) if isinstance(one, Mapping) else None
        if name and own:
            found[own] = name
    return found


def _institution(value: object) -> str | None:
    """Return an institution's name, or the id that stands for it."""
    if not isinstance(value, Mapping):
        return _text(value)
    return _first(_by_key(value), ("name", *_INSTITUTION, "ref"))


def _items(value: object) -> Iterator[object]:
    return islice(value if isinstance(value, list) else [value], _MOST)


def _by_key(values: Mapping[Any, Any]) -> dict[str, Any]:
    """Return values by their keys without capitals, hyphens and underscores: "first_name" and "firstName" are one."""
    return {str(key).lower().replace("-", "").replace("_", ""): value for key, value in values.items()}


def _text(value: object) -> str | None:
    is_text = isinstance(value, str | int | float) and not isinstance(value, bool)
    return " ".join(str(value).split()) or None if is_text else None
