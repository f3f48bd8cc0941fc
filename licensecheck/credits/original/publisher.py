"""Who published the original, as its page says: to machines first, then to readers, at last in its notice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from turbohtml import Element

from licensecheck.credits.addresses import parse_address
from licensecheck.credits.folding import fold_line
from licensecheck.credits.names.publishers import bare, is_kind
from licensecheck.credits.original.structured import name_of, publisher_object, text_of, types_of
from licensecheck.document.model import Document, Format
from licensecheck.document.nesting import ancestors
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["other_names", "publisher_of", "website_name"]

_SITES = frozenset(("website", "newsmediaorganization", "organization"))
_SIGNS = ("©", "opyright", "OPYRIGHT")
_MOST_NOTICES = 5
"""Copyright lines looked at, the last first: a page's own stands at its end."""
_MOST_WORDS = 8
_LONGEST_WORD = 40
_MOST_PLACES = 500
"""Places of one name that are looked at; a page made to be slow has a million."""
_LONGEST_NAME = 120
"""Characters behind the sign in which the holder is named."""
_HOLDER = lazy_pattern(
    r"(?:[Cc]opyright|COPYRIGHT|©|\([cC]\)|\s|,|(?:19|20)\d\d|[-–—/]|by\b)+(?P<name>[^\W\d_][^.|;•·\n]*)"
)
_USES = 2
"""Times that the page says the name apart from its copyright line: a company's full name is said there alone."""


def publisher_of(document: Document, url: str | None) -> tuple[str | None, str | None]:
    """Return the publisher's name and home page; `url` is the original's address where it is known."""
    meta, given = document.metadata.meta, publisher_object(document)
    name = (
        name_of(given)
        or meta.get("og:site_name")
        or website_name(document)
        or _in_microdata(document)
        or meta.get("application-name")
        or meta.get("dc.publisher")
        or meta.get("citation_publisher")
        or meta.get("citation_journal_title")
        or name_of(document.metadata.said_above("publisher"))
        or _shown_name(document, url)
        or _copyright_holder(document.text)
    )
    home = text_of(given.get("url")) if isinstance(given, dict) else None
    if home is None or parse_address(home) is None:
        address = parse_address(url) if url else None
        home = f"{url.split('//')[0]}//{url.split('/')[2]}/" if address and url else None
    return (" ".join(name.split()) if name and "://" not in name else None), home


def other_names(document: Document, name: str | None) -> tuple[str, ...]:
    """What the page calls its publisher beside `name`: the site's name, or the one that its microdata gives.

    A university's news site has a name of its own, and the university publishes it. "News" names nobody.
    """
    if name is None:
        return ()
    given = (name_of(publisher_object(document)), document.metadata.meta.get("og:site_name"), _in_microdata(document))
    names = {fold_line(other): " ".join(other.split()) for other in given if other and "://" not in other}
    return tuple(other for key, other in names.items() if key != fold_line(name) and not is_kind(bare(other)))


def _in_microdata(document: Document) -> str | None:
    """The name of the one publisher that elements of the page give."""
    root: object = document.blocks[0].node if document.blocks else None
    if not isinstance(root, Element) or document.format is not Format.HTML:
        return None
    body = ancestors(root)[-1]
    names = {_name_in(element) for element in body.select(_PUBLISHER)[:_MOST_PUBLISHERS]} - {""}
    return names.pop() if len(names) == 1 else None


_PUBLISHER = "[itemprop~=publisher]"
_MOST_PUBLISHERS = 20


def _name_in(publisher: Element) -> str:
    """A publisher's name, as a property of its own or as the element's words; a list of pieces has one for each."""
    name = publisher.select_one("[itemprop~=name]")
    given = (name or publisher).attr("content") or (name.text if name is not None else "")
    if name is None and publisher.attr("itemscope") is None:
        given = given or publisher.text
    return " ".join(given.split()) if len(given) <= _LONGEST_NAME else ""


def website_name(document: Document) -> str | None:
    """The name that the page's JSON-LD gives its site or the organisation behind it."""
    for item in document.metadata.json_ld:
        if types_of(item) & _SITES and name_of(item):
            return name_of(item)
    return None


def _shown_name(document: Document, url: str | None) -> str | None:
    if document.format is not Format.HTML:
        return None
    # Most pages name their site to machines.
    from licensecheck.credits.original.site_names import shown_site_name

    text = document.text
    notices = (_HOLDER.match(text, at, at + _LONGEST_NAME) for at in islice(_signs(text), _MOST_NOTICES))
    return shown_site_name(document, url, [notice["name"] for notice in notices if notice])


def _copyright_holder(text: str) -> str | None:
    """Return the name that a copyright line begins with and that the page goes by elsewhere.

    Printed pages and texts say who published them there alone: "© 2010-2019, The Example Trust (UK) Limited" on a
    page that calls itself The Example.
    """
    for at in islice(_signs(text), _MOST_NOTICES):
        match = _HOLDER.match(text, at, at + _LONGEST_NAME)
        found = _used_elsewhere(text, match["name"].split(), at, match.end()) if match else None
        if found is not None:
            return found
    return None


def _signs(text: str) -> Iterator[int]:
    """Yield where copyright lines begin, the last first."""
    at = len(text)
    while (at := max(text.rfind(sign, 0, at) for sign in _SIGNS)) >= 0:
        start = at - 1 if text[at] in "oO" and at else at
        yield start


def _used_elsewhere(text: str, words: list[str], start: int, end: int) -> str | None:
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        name = " ".join(words[:count]).strip(" ,()")
        if words[count - 1][:1].isupper() and len(name) > len("The"):
            elsewhere = (at for at in _places(text, name) if not start <= at < end)
            if len(list(islice(elsewhere, _USES))) == _USES:
                return name
    return None


def _places(text: str, name: str) -> Iterator[int]:
    """Yield where a name stands by itself: as whole words, and as no part of a longer name."""
    at = text.find(name)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        end = at + len(name)
        if _is_end(text[end : end + 2]) and _is_end(_turned(text[max(0, at - _LONGEST_WORD) : at])):
            yield at
        at = text.find(name, end)


def _is_end(behind: str) -> bool:
    return not behind[:1].isalnum() and not (behind[:1] == " " and behind[1:2].isupper())


def _turned(before: str) -> str:
    """Return the space and the first letter of the word before a name, as if they stood behind it."""
    return before[-1:] + before.split(" ")[-2][:1] if before.endswith(" ") else before[-1:]
