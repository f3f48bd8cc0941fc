"""What the original supplies for credit: title, authors, publisher, address, licence, notices.

What the page says of itself to machines (JSON-LD, then meta tags) goes before what stands in its text; what
the user says goes before both.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.credits.addresses import parse_address
from licensecheck.credits.licences.given_names import licence_of_name
from licensecheck.credits.licences.references import licence_url, parse_licence_url
from licensecheck.credits.model import Author, Licence, Source
from licensecheck.credits.original.addresses import address_of, other_addresses
from licensecheck.credits.original.authors.reading import read_authors
from licensecheck.credits.original.licence import read_copyright_notice, read_licence
from licensecheck.credits.original.publisher import other_names, publisher_of, website_name
from licensecheck.credits.original.structured import article_object, name_of, publisher_object, text_of
from licensecheck.document.model import Document, Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["SourceOverrides", "read_source"]

_HEADING = lazy_pattern(r"^# +(\S.{2,300})$", re.MULTILINE)
_SITE_SEPARATORS = (" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " • ", " -- ")
_LONGEST_TITLE = 300
"""Characters of a title in which separators are tried; a site's section and a date may stand behind its name."""


class SourceOverrides(NamedTuple):
    """What the user says of the original; it wins over the page.

    `license` is a licence, its address, its SPDX identifier or its name.
    """

    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    license: Licence | str | None = None
    source_url: str | None = None


_NOTHING = SourceOverrides()


def read_source(document: Document, *, overrides: SourceOverrides = _NOTHING) -> Source:
    """Read what an original's page supplies for credit; what it does not say is `None` or empty."""
    article = article_object(document)
    url = overrides.source_url or address_of(document)
    publisher, publisher_url = publisher_of(document, url)
    authors = read_authors(document, publisher)
    licence, address = read_licence(document, [*filter(None, (publisher,)), *(author.name for author in authors)])
    address_here = parse_address(url) if url else None
    source = Source(
        url=url,
        title=_read_title(document, [author.name for author in authors], [*filter(None, (publisher, _host(url)))]),
        authors=authors,
        publisher=publisher,
        publisher_url=publisher_url,
        publisher_too=other_names(document, publisher),
        urls_too=other_addresses(document, url, publisher_url),
        licence=licence,
        license_url=address,
        copyright_notice=read_copyright_notice(document, article),
        article_id=address_here.number if address_here else None,
        language=document.metadata.language
        or text_of(article.get("inLanguage"))
        or document.metadata.meta.get("og:locale"),
    )
    return _overridden(source, overrides)


def _host(url: str | None) -> str | None:
    address = parse_address(url) if url else None
    return address.host if address is not None else None


def _overridden(source: Source, overrides: SourceOverrides) -> Source:
    if overrides.authors:
        source = source._replace(authors=overrides.authors)
    if overrides.publisher:
        source = source._replace(publisher=overrides.publisher, publisher_too=(), given=source.given | {"publisher"})
    if overrides.license is not None:
        licence = (
            overrides.license
            if isinstance(overrides.license, Licence)
            else licence_of_name(overrides.license)
        )
        address = (
            overrides.license
            if isinstance(overrides.license, str) and parse_licence_url(overrides.license)
            else None
        )
        source = source._replace(
            licence=licence, license_url=address or licence_url(licence), given=source.given | {"license"}
        )
    return source


def _read_title(document: Document, authors: Sequence[str], sites: Sequence[str]) -> str | None:
    """The headline as JSON-LD, Open Graph, the heading or the title has it, without the site's name; in a text, the
    first line, which may end in a full stop above a line with the `authors`, and is not what the site or its host is
    called."""
    meta = document.metadata.meta
    article = article_object(document)
    headings = document.metadata.headings
    given = (
        text_of(article.get("headline"))
        or meta.get("og:title")
        or meta.get("citation_title")
        or meta.get("dc.title")
    )
    title = (
        given
        or text_of(document.metadata.said_above("title"))
        or _heading(headings, document.metadata.title)
        or _printed_heading(document)
        or document.metadata.title
    )
    if not title:
        from licensecheck.credits.original.text_titles import first_line

        title = first_line(document, authors, sites)
    if not title or not title.strip():
        return None
    return _without_site(
        " ".join(title.split()), [*headings, *([document.metadata.title] if given else [])], _site(document)
    )


def _heading(headings: Sequence[str], title: str | None) -> str | None:
    """The heading that the page's title holds, or is most like; the first otherwise, unless it is the site's name."""
    plain = _plain(title or "")
    wanted = _WORD.findall(plain)
    parts = _SEPARATED.split(plain)
    own = [heading for heading in headings if not _is_site(_plain(heading.strip()), parts)]
    named = [heading for heading in own if _plain(heading) in plain]
    if named:
        return max(named, key=len)
    like = max(own, key=lambda heading: _shared(_WORD.findall(_plain(heading)), wanted), default=None)
    if like is not None and _shared(_WORD.findall(_plain(like)), wanted):
        return like
    if len(wanted) < _TITLE_WORDS:
        return own[0] if own else None
    return next((heading for heading in own if len(_WORD.findall(heading)) > _SITE_WORDS), None)


def _is_site(heading: str, parts: Sequence[str]) -> bool:
    """Whether a heading is the site's name: the last part of the page's title, or a short one before "»"."""
    counts = [len(_WORD.findall(part)) for part in parts]
    if len(parts) < 3:
        return False
    if heading == parts[-1].strip():
        return sum(counts[:-1]) >= _SITE_WORDS or _HOST.fullmatch(heading) is not None
    before = parts[1].strip() in _BEHIND_SITE and heading == parts[0].strip()
    return before and counts[0] <= _SITE_WORDS and sum(counts[1:]) >= _TITLE_WORDS


def _shared(words: Sequence[str], others: Sequence[str]) -> int:
    """How many of some words are among others, if most are."""
    count = sum(word in others for word in words)
    return count if count >= _LIKE_TITLE * len(words) else 0


_WORD = re.compile(r"\w+")
_LIKE_TITLE = 0.6
"""Share of a heading's words that the page's title has: one is often written for readers, the other for searches."""
_SITE_WORDS, _TITLE_WORDS = 3, 5
"""Words that a site's name takes at most, and those of a headline beside it in a page's title at least."""
_SEPARATED = lazy_pattern(r"( (?:[|·:»•-]|::|--) )")
_HOST = lazy_pattern(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")
_BEHIND_SITE = ("»", "::")
"""Signs that stand between a site's name and a headline; behind all others stands the site's name."""


def _printed_heading(document: Document) -> str | None:
    """A text file's headline: the first line marked as a heading."""
    if document.format is not Format.TEXT:
        return None
    match = _HEADING.search(document.text)
    return match[1] if match else None


def _site(document: Document) -> str | None:
    publisher = name_of(publisher_object(document))
    return document.metadata.meta.get("og:site_name") or publisher or website_name(document)


def _without_site(title: str, others: list[str | None], site: str | None) -> str:
    """Cut the site's name off a title: where it is known, or where the page's heading ends before it."""
    if not any(separator in title for separator in _SITE_SEPARATORS):
        return title
    plain, name = _plain(title), " ".join((site or "").split())
    known = {_plain(other.strip()) for other in others if other}
    sites = [other for other in known if len(_WORD.findall(other)) <= _SITE_WORDS]
    for separator in _SITE_SEPARATORS:
        # The site's name can hold a separator itself.
        if name and plain.endswith(_plain(separator + name)) and len(title) > len(separator + name):
            return title[: -len(separator + name)].strip()
        if name and plain.startswith(_plain(name + separator)) and len(title) > len(name + separator):
            return title[len(name + separator) :].strip()
        for start in (other + separator for other in sites if separator.strip() in _BEHIND_SITE):
            if plain.startswith(start) and len(_WORD.findall(plain[len(start) :])) >= _TITLE_WORDS:
                return title[len(start) :].strip()
        head = title
        for _ in range(title.count(separator, 0, _LONGEST_TITLE)):
            head = head.rpartition(separator)[0].strip()
            if head and _plain(head) in known:
                return head
    return title


def _plain(text: str) -> str:
    """Return a text in lower case, its dashes and its quotation marks all alike."""
    return text.translate(_PLAIN).lower()


_PLAIN = str.maketrans("\u2013\u2014\u2018\u2019\u201c\u201d", "--''\"\"")
