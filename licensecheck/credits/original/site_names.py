"""What a site is called whose pages do not say so to machines: plain WordPress, and pages written by hand.

The page's title ends in the name, the link to the home page is called by it, the copyright line has it. By itself each
of these may be another thing's: a section's, "Home", a company's. Where two agree it is the site's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from licensecheck.credits.addresses import parse_address
from licensecheck.credits.folding import fold_line
from licensecheck.credits.names.publishers import bare, is_kind
from licensecheck.document.link_list import hrefs, related
from licensecheck.document.model import Document, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["shown_site_name"]

_APART = lazy_pattern(r"\s(?:[|·•»«–—-]|::|--)\s|\s»|«\s")
_MOST_LINKS, _LONGEST, _LONGEST_TITLE = 20, 60, 300
_NO_NAMES = frozenset((
    "home", "homepage", "startseite", "accueil", "inicio", "home page", "index", "menu", "start", "hjem", "hem", "blog",
))


def shown_site_name(document: Document, url: str | None, holders: Sequence[str]) -> str | None:
    """Return the name that two of a page's title, its links to the home page and its copyright lines have in common.

    `holders` are the words behind the sign in copyright lines.
    """
    labels = list(_home_labels(document, url))
    ends = _ends(" ".join((document.metadata.title or "")[:_LONGEST_TITLE].split()))
    for name in dict.fromkeys((*ends, *labels)):
        if not _may_be_name(name):
            continue
        signs = (
            name in ends or bare(name) in map(bare, ends),
            bare(name) in map(bare, labels),
            any(_begins_with(holder, name) for holder in holders),
        )
        if sum(signs) > 1:
            return name
    return None


def _may_be_name(name: str) -> bool:
    plain = fold_line(name)
    return 1 < len(name) <= _LONGEST and plain not in _NO_NAMES and not is_kind(bare(name)) and "://" not in name


def _begins_with(holder: str, name: str) -> bool:
    plain, ours = bare(holder), bare(name)
    return plain == ours or (plain.startswith(ours) and not plain[len(ours)].isalnum())


def _ends(title: str) -> list[str]:
    """The last and the first of the parts that a title's signs stand between."""
    parts = [part.strip() for part in _APART.split(title)]
    return [part for part in (parts[-1], parts[0]) if part] if len(parts) > 1 else []


def _home_labels(document: Document, url: str | None) -> Iterator[str]:
    """Yield what the links to the home page of the page's site are called."""
    for link in islice(_home_links(document, url), _MOST_LINKS):
        words = document.text[link.start : link.end] if link.end > link.start else link.label
        label = " ".join(words[: 2 * _LONGEST].split())
        if label:
            yield label


def _home_links(document: Document, url: str | None) -> Iterator[Link]:
    yield from related(document.links, "home")
    address = parse_address(url) if url else None
    for index, href in enumerate(hrefs(document.links)):
        if href == "/" or (address is not None and _is_home(href, address.host)):
            yield document.links[index]


def _is_home(href: str, host: str) -> bool:
    if not href.rstrip("/").endswith(host):
        return False        # as nearly all are
    target = parse_address(href)
    return target is not None and target.path == "/" and target.host == host
