"""The original's authors, with their institutions and pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from turbohtml import Element

from licensecheck.compare.element_names import names_of
from licensecheck.credits.bylines import is_account, is_organisation, looks_like_person, split_byline, without_lead
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names import same_person
from licensecheck.credits.other_pieces import is_comment
from licensecheck.credits.structured import (
    article_object,
    is_organisation_object,
    items,
    name_of,
    resolve_reference,
    text_of,
)
from licensecheck.document.link_list import related
from licensecheck.document.model import Document, Format, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_authors"]

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
)
_PROFILE = lazy_pattern(
    r"/(?:profiles?|authors?|autor(?:es)?|auteurs?|by|people|staff|contributors?|team|journalists?)/[^/?#]+",
    re.IGNORECASE,
)
_BY = lazy_pattern(
    r"^\s*(?:by|von|par|por|di|door|af|av|text[eo]? by|words by|story by|written by|escrito por|écrit"
    r" par|escrito por|geschrieben von|"
    r"scritto da)\s*:?\s+(?=\w)",
    re.IGNORECASE,
)
_MOST_AUTHORS = 50
_BYLINE_BLOCKS = 120
_LONGEST_BYLINE = 300
_LONGEST_NAME = 100
_BYLINE_DEPTH = 3
_COMMENT_DEPTH = 12
_BYLINE_NAMES = frozenset(
    ("author", "authors", "authorname", "byline", "bylines", "autor", "autoren", "auteur", "auteurs")
)
_END_OF_NAMES = re.compile(r"\n|[|•·]|\s[–—-]\s")
_ONE_BYLINE = 120
"""Characters between two linked names of one byline: roles and institutions stand there, a teaser's text does not."""
_MOST_BYLINES = 3
"""Bylines and authors' boxes that one article has; a page with more lists other pieces."""
_SIDEBAR = lazy_pattern(
    r"^#{0,6}\s*(?:the )?(?:authors?|autor(?:es|en|a)?|auteurs?|autori|über den autor|about the"
    r" authors?)\s*:?\s*$",
    re.IGNORECASE,
)
_DEGREE = lazy_pattern(
    r"^(?:[^,]{0,80}\b(?:candidate|professor|lecturer|fellow|student|researcher|reader|director|chair"
    r"|scientist|dean)\b[^,]*),\s*",
    re.IGNORECASE,
)


def read_authors(document: Document) -> tuple[Author, ...]:
    """Return the authors that a page names; an organisation only where no person is given."""
    given, organisations = _structured(document)
    authors = given or _from_meta(document) or _from_front_matter(document)
    if not any(looks_like_person(a.name) and not is_organisation(a.name) for a in authors):
        visible = _from_links(document) or _from_byline(document) or _from_marked(document) or _from_sidebar(document)
        authors = visible or _from_printed_line(document) or authors or organisations
    authors = [a for a in _distinct(authors) if not is_account(a.name)]
    people = [a for a in authors if not is_organisation(a.name)]
    return tuple(_completed(a, document) for a in (people or authors)[:_MOST_AUTHORS])


def _structured(document: Document) -> tuple[list[Author], list[Author]]:
    """The authors in the page's JSON-LD: people, or what may be people, and organisations."""
    article = article_object(document)
    people: list[Author] = []
    organisations: list[Author] = []
    for given in items(article.get("author") or article.get("creator")):
        value = resolve_reference(document, given)
        (organisations if is_organisation_object(value) else people).extend(_of_value(value))
    return people, organisations


def _of_value(value: object) -> Iterable[Author]:
    if isinstance(value, str):
        return _named(unescape(value))
    name = name_of(value) if isinstance(value, dict) else None
    if not isinstance(value, dict) or not name:
        return ()
    affiliation = value.get("affiliation") or value.get("worksFor") or value.get("memberOf")
    url = text_of(value.get("url")) or text_of(value.get("sameAs"))
    return _named(name, institution=name_of(affiliation), url=url)


def _named(text: str, institution: str | None = None, url: str | None = None) -> Iterable[Author]:
    """One name, or several written into one value ("A, B and C")."""
    text = " ".join(text.split())
    if "@" in text:
        text = _EMAIL.sub(" ", text).strip(" ,;()<>")
    if not text or "://" in text or text.startswith(("@", "{", "[")):
        return ()
    split = split_byline(text)
    if len(split) > 1 and same_person(text, text) is Said.YES and not _turned_round(text):
        return split
    if len(split) == 1 and split[0].institution and institution is None:
        return (split[0]._replace(url=url),)
    return (
        Author(
            name=split[0].name if split and institution is None else text, institution=institution, url=url
        ),
    )


_EMAIL = lazy_pattern(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
"""An e-mail address, which some systems write beside a name ("Ann Lee, ann@paper.example")."""


def _turned_round(text: str) -> bool:
    """Whether "Smith, John" is one name: a single word before the one comma."""
    before, comma, after = text.partition(",")
    return bool(comma) and "," not in after and len(before.split()) == 1 and len(after.split()) <= 3


def _from_meta(document: Document) -> list[Author]:
    for key in _META:
        value = document.metadata.meta.get(key)
        if value:
            found = list(_named(value))
            if found:
                return found
    return []


def _from_front_matter(document: Document) -> list[Author]:
    front_matter = document.metadata.front_matter or {}
    for key in ("authors", "author", "byline", "by"):
        found: list[Author] = []
        for value in items(front_matter.get(key)):
            if isinstance(value, dict) and name_of(value):
                institution = name_of(value.get("institution") or value.get("affiliation"))
                found.append(
                    Author(name=name_of(value) or "", institution=institution, url=text_of(value.get("url")))
                )
            elif isinstance(value, str):
                found.extend(_named(value))
        if found:
            return found
    return []


def _from_links(document: Document) -> list[Author]:
    """Links the page itself marks as the author's; where lists of other pieces have them, too, only the first."""
    bylines: list[list[Author]] = []
    last = -_ONE_BYLINE
    for link in related(document.links, "author"):
        if link.end > link.start:
            if link.start - last >= _ONE_BYLINE:
                bylines.append([])
            bylines[-1].append(Author(name=without_lead(_label(document, link)), url=link.url))
            last = link.end
    meant = bylines if len(bylines) <= _MOST_BYLINES else bylines[:1]
    return [author for byline in meant for author in byline if looks_like_person(author.name)]


def _from_byline(document: Document) -> list[Author]:
    for block in document.blocks[:_BYLINE_BLOCKS]:
        if block.end - block.start <= _LONGEST_BYLINE:
            text = document.text[block.start : block.end]
            if _BY.match(text):
                found = [a for a in split_byline(text) if looks_like_person(a.name)]
                if found:
                    return found
    return []


def _from_marked(document: Document) -> list[Author]:
    """The first line that its element's names call the author's: "author", "byline"."""
    for block in document.blocks[:_BYLINE_BLOCKS]:
        if block.end - block.start <= _LONGEST_NAME:
            found = split_byline(_END_OF_NAMES.split(document.text[block.start : block.end].strip(), maxsplit=1)[0])
            people = found and all(looks_like_person(a.name) and not is_organisation(a.name) for a in found)
            if people and _is_marked(block.node):
                return [author._replace(name=_without_site(author.name, document)) for author in found]
    return []


def _without_site(name: str, document: Document) -> str:
    """A name without the site's behind it: "Ann Lee CNBC" on CNBC.com."""
    first, _, last = name.rpartition(" ")
    site = fold(document.metadata.meta.get("og:site_name") or "")
    return first if " " in first and fold(last) in site.replace(".", " ").split() else name


def _is_marked(node: object) -> bool:
    """Whether a line's element, or one not far around it, is called the author's; a reader's comment has one, too."""
    marked = False
    for depth in range(_COMMENT_DEPTH):
        if not isinstance(node, Element) or is_comment(node):
            return marked and not isinstance(node, Element)
        names = names_of(node) if depth < _BYLINE_DEPTH else ()
        marked = marked or node.attr("itemprop") == "author" or not _BYLINE_NAMES.isdisjoint(names)
        node = node.parent
    return marked


def _from_printed_line(document: Document) -> list[Author]:
    """A printed page's byline without "by": names, then an institution, on a line above the text."""
    if document.format not in (Format.TEXT, Format.PDF):
        return []
    for block in document.blocks[:_BYLINE_BLOCKS]:
        text = " ".join(document.text[block.start : block.end].split())
        if len(text) > _LONGEST_BYLINE:
            break
        found = [] if text.endswith((".", "!", "?", ":")) else split_byline(text)
        if found and found[-1].institution and is_organisation(found[-1].institution):
            people = [a for a in found if looks_like_person(a.name) and not is_organisation(a.name)]
            if len(people) == len(found):
                return people
    return []


def _from_sidebar(document: Document) -> list[Author]:
    """A printed page's "Author" box: the heading, the name, then role and institution."""
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if block.end - block.start < 40 and _SIDEBAR.match(document.text[block.start : block.end]):
            lines = [
                line.strip("*_ \t")
                for b in blocks[index + 1 : index + 5]
                for line in document.text[b.start : b.end].splitlines()
                if line.strip("*_ \t")
            ]
            found = list(_box(lines[:6]))
            if found:
                return found
    return []


def _box(lines: list[str]) -> Iterator[Author]:
    author: Author | None = None
    known = False
    for line in lines:
        name, _, rest = line.partition("  ")
        if looks_like_person(name.strip("* ")) and not is_organisation(name):
            author, role = Author(name=name.strip("* ")), rest.strip("* ")
        else:
            role = line
        if author is not None and "," in role:
            yield author._replace(institution=_DEGREE.sub("", role).strip(" .") or None)
            author, known = None, True
    # A name without a role ends the box, unless it is the only one: "CC BY ND" has a name's capitals too.
    if author is not None and not known:
        yield author


def _distinct(authors: Iterable[Author]) -> list[Author]:
    found: list[Author] = []
    for author in authors:
        if any(fold(author.name).endswith(f" {fold(a.name)}") for a in found if " " in a.name):
            continue        # "All articles of Ann Lee", beside Ann Lee
        index = next((i for i, a in enumerate(found) if fold(a.name) == fold(author.name)), None)
        if index is None:
            found.append(author)
        elif found[index].institution is None or found[index].url is None:
            old = found[index]
            found[index] = old._replace(
                institution=old.institution or author.institution, url=old.url or author.url
            )
    return found


def _completed(author: Author, document: Document) -> Author:
    """Add the page and institution that the text gives beside the author's name."""
    if author.url is not None and author.institution is not None:
        return author
    if document.format in (Format.TEXT, Format.PDF) and author.institution is None:
        sidebar = next(
            (a for a in _from_sidebar(document) if same_person(author.name, a.name) is Said.YES), None
        )
        return author._replace(institution=author.institution or (sidebar.institution if sidebar else None))
    links = document.links
    for index, link in enumerate(links):
        if (
            link.end > link.start
            and ("author" in link.rel or _PROFILE.search(link.href))
            and _names(document, link, author)
        ):
            following = next(
                (
                    n
                    for n in links[index + 1 : index + 4]
                    if "/institutions/" in n.href and n.start - link.end < 200
                ),
                None,
            )
            institution = author.institution or (
                _label(document, following) if following else _beside(document, link)
            )
            return author._replace(url=author.url or link.url, institution=institution or None)
    return author


def _names(document: Document, link: Link, author: Author) -> bool:
    return same_person(author.name, _label(document, link)) is Said.YES


def _beside(document: Document, link: Link) -> str | None:
    """The institution that follows a linked name in its byline."""
    block = next((b for b in document.blocks if b.start <= link.start < b.end), None)
    if block is None or block.end - block.start > _LONGEST_BYLINE:
        return None
    label = _label(document, link)
    found = split_byline(document.text[block.start : block.end])
    return next((a.institution for a in found if same_person(a.name, label) is Said.YES), None)


def _label(document: Document, link: Link) -> str:
    return " ".join(document.text[link.start : link.end].split())
