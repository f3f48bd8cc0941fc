"""The authors whom a page names to machines: in JSON-LD, in meta tags, in front matter."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from turbohtml import unescape

from licensecheck.credits.bylines.beside_names import without_contacts
from licensecheck.credits.bylines.leads import is_lead
from licensecheck.credits.bylines.reading import joins, looks_like_person, split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.institution_parts import is_within
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import (
    bears_surname,
    is_account,
    is_newsroom,
    is_organisation,
    is_plainly_no_person,
)
from licensecheck.credits.names.person_forms import SMALL_WORDS, is_lone_name
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.structured import (
    article_object,
    is_organisation_object,
    is_person_object,
    items,
    name_of,
    publisher_object,
    resolve_reference,
    text_of,
    types_of,
)
from licensecheck.document.front_matter.people import (
    PEOPLE,
    TABLES,
    institutions_of,
    listed_institutions,
    name_of_person,
)
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["GivenAuthors", "given_authors", "without_own_house"]

_META = (
    "citation_author",
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "byline",
    "twitter:creator:name",
    "authors",
    "cxenseparse:author",
    "mrf:authors",
)


_ONE_NAME, _INSTITUTION = "citation_author", "citation_author_institution"
"""The tag that holds one name each, the surname first as it may be, and the one for where its bearer works."""
_MOST_GIVEN_NAMES = 3


class GivenAuthors(NamedTuple):
    """The authors, organisations said to be such apart.

    `persons` are folded names that are said to be people's, `sites` those that the page's own site goes by; `groups`
    are those of the organisations that wrote together with people.
    """

    authors: list[Author]
    organisations: list[Author]
    groups: list[Author]
    persons: frozenset[str]
    sites: frozenset[str]


def given_authors(document: Document) -> GivenAuthors:
    """Return the authors in the page's JSON-LD, or else in its meta tags or front matter."""
    people: list[Author] = []
    organisations: list[Author] = []
    persons: set[str] = set()
    article = article_object(document)
    sites = _site_names(document)
    for given in items(article.get("author") or article.get("creator")):
        value = resolve_reference(document, _in_role(given))
        found = [without_own_house(author, sites) for author in _of_value(document, value, sites)]
        (organisations if is_organisation_object(value) else people).extend(found)
        if is_person_object(value):
            persons |= {fold(author.name) for author in found if not _is_desk(author.name, sites)}
    authors = people or _from_meta(document, sites) or _from_front_matter(document)
    if not people and _contents(document, _ONE_NAME):
        persons |= {fold(author.name) for author in authors if len(authors) > 1} - sites
    groups = [one for one in organisations if _is_group(one.name, people, sites)] if people else []
    return GivenAuthors(authors, organisations, groups, frozenset(persons), sites)


def _in_role(value: object) -> object:
    """The author whom an object of schema.org's type Role holds; any other value is one itself."""
    return (value.get("author") or value) if isinstance(value, dict) and "role" in types_of(value) else value


def _is_group(name: str, people: Sequence[Author], sites: frozenset[str]) -> bool:
    """Whether an organisation given beside people wrote with them: it is no site, no newsroom, nor where they work."""
    houses = {*sites, *(author.institution for author in people if author.institution)}
    is_own = any(is_within(name, house) or is_within(house, name) for house in houses)
    return not (is_own or is_newsroom(name) or is_account(name))


def without_own_house(author: Author, sites: frozenset[str]) -> Author:
    """An author without an institution that is the page's own publisher, which is credited as such."""
    house = fold(author.institution or "")
    is_own = house in sites or house.removeprefix("the ") in sites
    return author._replace(institution=None) if is_own else author


def _is_desk(name: str, sites: frozenset[str]) -> bool:
    """Whether what is called a person is none; a site may be called as its author is."""
    return is_plainly_no_person(name) or (fold(name) in sites and is_organisation(name))


def _site_names(document: Document) -> frozenset[str]:
    """What the site is called, with its article and without: systems give its account as a person."""
    given = (document.metadata.meta.get("og:site_name"), name_of(publisher_object(document)))
    names = {fold(name) for name in given if name}
    return frozenset(names | {name.removeprefix("the ") for name in names})


def _of_value(document: Document, value: object, sites: frozenset[str]) -> Iterable[Author]:
    if isinstance(value, str):
        return _named(unescape(value), sites)
    if not isinstance(value, dict):
        return ()
    affiliation = value.get("affiliation") or value.get("worksFor") or value.get("memberOf")
    institution = name_of([resolve_reference(document, one) for one in items(affiliation)])
    url = text_of(value.get("url")) or text_of(value.get("sameAs"))
    given = value.get("name") or value.get("legalName") or name_of(value)
    names = filter(None, map(name_of, items(given)))
    return [author for name in names for author in _named(name, sites, institution=institution, url=url)]


def _named(
    text: str, sites: frozenset[str] = frozenset(), institution: str | None = None, url: str | None = None
) -> Iterable[Author]:
    """One name, or several written into one value ("A, B and C"); that of the page's site has no parts."""
    text = " ".join(text.split())
    if fold(text) in sites:
        return (Author(name=text, institution=institution, url=url),)
    if "@" in text:
        text = " ".join(without_contacts(text).split()).strip(" ,;()<>")
    if not text or "://" in text or text.startswith(("{", "[")):
        return ()
    split = split_byline(text)
    if _turned_round(text) and not (split and split[0].institution):
        return (Author(name=text, institution=institution, url=url),)
    if len(split) > 1 and same_person(text, text) is Said.YES:
        return split
    if len(split) == 1 and split[0].institution and institution is None:
        return (split[0]._replace(url=url),)
    return (
        Author(
            name=split[0].name if split and institution is None else text, institution=institution, url=url
        ),
    )


def _turned_round(text: str) -> bool:
    """Whether "Smith, John" is one name: a single word, but for "De" and the like, before the one comma."""
    before, comma, after = text.partition(",")
    *particles, _ = before.split() or [""]
    is_surname = all(fold(word) in SMALL_WORDS for word in particles)
    has_capitals = before.lower() != before.upper()
    one_comma = bool(comma) and "," not in after
    return one_comma and is_surname and has_capitals and len(after.split()) <= _MOST_GIVEN_NAMES


def _from_meta(document: Document, sites: frozenset[str]) -> list[Author]:
    for key in _META:
        is_one = key == _ONE_NAME
        found = [list(_one_name(value) if is_one else _named(value, sites)) for value in _contents(document, key)]
        authors = [author for several in found for author in several]
        if authors:
            # Beside a name, systems repeat the tag for an account or an abbreviation of the same person.
            full = [a.name for a in authors if _is_full_name(a.name) or (is_one and bears_surname(a.name))]
            named = [author for author in authors if _is_kept(author.name, full, is_one=is_one)] if full else found[0]
            named = named or authors
            return _with_institutions(named, _contents(document, _INSTITUTION)) if is_one else named
    others = (author for name in _in_other_tags(document) for author in _one_name(name))
    return [author for author in others if _is_full_name(author.name)]


def _is_kept(name: str, full: Sequence[str], *, is_one: bool) -> bool:
    """Whether a tag's name is an author's beside some names in full: one of them, or one word that is no part of any.

    In the tags that hold one author each nothing else stands.
    """
    if name in full:
        return True
    if is_account(name) or (" " not in name and any(_is_short_for(fold(name), one) for one in full)):
        return False
    return is_lone_name(name) or (is_one and " " in name and not is_newsroom(name))


def _is_short_for(word: str, name: str) -> bool:
    """Whether a word is made of a name: "lee", "annlee", "alee"."""
    words = fold(name.replace(",", " ")).split()
    return word in "".join(words) or any(word in (one[0] + other, one + other[0]) for one in words for other in words)


def _contents(document: Document, key: str) -> list[str]:
    """What all meta tags of a name say."""
    metadata = document.metadata
    return [value for value in metadata.repeated_meta.get(key) or (metadata.meta.get(key, ""),) if value]


def _with_institutions(authors: list[Author], institutions: list[str]) -> list[Author]:
    """Authors with the institutions that tags give: one each, the first of a lone author's.

    Where there are fewer or more, the tags do not say whose they are.
    """
    if len(authors) == 1:
        institutions = institutions[:1]
    if len(authors) != len(institutions):
        return authors
    return [author._replace(institution=its) for author, its in zip(authors, institutions, strict=True)]


def _in_other_tags(document: Document) -> Iterable[str]:
    """The names in tags that hold more than one author's name: a list of them, an object, a label's value."""
    meta = document.metadata.meta
    if "citation_authors" in meta:
        return meta["citation_authors"].split(";")
    if "parsely-page" in meta:
        return _in_object(meta["parsely-page"])
    labels = [f"twitter:label{n}" for n in "12" if f"twitter:label{n}" in meta]
    return filter(None, (meta.get(label.replace("label", "data")) for label in labels if is_lead(meta[label])))


def _in_object(text: str) -> Iterable[str]:
    try:
        page = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    names = items(page.get("authors") or page.get("author")) if isinstance(page, dict) else ()
    return [name for name in names if isinstance(name, str)]


def _one_name(text: str) -> Iterable[Author]:
    """One name, which may be turned round with several surnames: "García Núñez, José"."""
    before, comma, after = text.partition(",")
    is_turned = comma and looks_like_person(before) and len(after.split()) == 1 and after.strip().istitle()
    if is_turned and not is_organisation(after) and not is_job(after):
        return (Author(name=" ".join(text.split())),)
    joints = len(_SURNAMES_JOINT.findall(text))
    if joints and joins(text) == joints and not comma and looks_like_person(text):
        return (Author(name=" ".join(text.split())),)
    return _named(text)


_SURNAMES_JOINT = lazy_pattern(r"\s(?:e|y|i)\s")
"""What joins two surnames, and two people: in a tag of one name it is the former."""


def _is_full_name(name: str) -> bool:
    return looks_like_person(name.replace(",", " ")) and not is_organisation(name)


_IN_FRONT_MATTER = (*PEOPLE, "author_name", "creator", "writer", "contributors")
"""Keys of authors in front matter, the likeliest first: themes that list `contributors` set them as the byline."""

_MARKED_UP = lazy_pattern(r"!?\[([^\[\]]{1,200})\]\([^()\s]{0,2000}\)|</?[A-Za-z][^<>@]{0,2000}>")
"""A link of Markdown or a tag in a value of front matter, which themes print as they do the text."""


def _from_front_matter(document: Document) -> list[Author]:
    whole = document.metadata.front_matter or {}
    listed = listed_institutions(whole)
    inner = (table for table in map(document.metadata.said_above, TABLES) if isinstance(table, dict))
    tables = [{str(key).lower(): value for key, value in table.items()} for table in (whole, *inner)]
    for given in (table.get(key) for table in tables for key in _IN_FRONT_MATTER):
        found: list[Author] = []
        for value in items(given):
            if isinstance(value, dict):
                found.extend(_author_object(value, listed))
            elif isinstance(value, str):
                found.extend(_named(_without_markup(value)))
        if found:
            return found
    return []


def _without_markup(text: str) -> str:
    return _MARKED_UP.sub(lambda found: found[1] or "", text) if "[" in text or "<" in text else text


def _author_object(value: Mapping[str, object], listed: Mapping[str, str]) -> Iterator[Author]:
    name = name_of_person(value)
    if name and "://" not in name:
        yield Author(name=name, institution=next(institutions_of(value, listed), None), url=text_of(value.get("url")))
