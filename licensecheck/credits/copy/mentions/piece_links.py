"""Does a link lead to another piece on the copy's own site, and do its words give that piece's title?

Titles are short, in capitals, or in scripts without spaces and small letters. So where a link leads tells as much as
its words: a name beside a link to another site may be that of somebody who works there.
"""

from __future__ import annotations

from turbohtml import Element

from licensecheck.credits.addresses import AUTHOR_FOLDERS, parse_address
from licensecheck.credits.box_headings import is_heading_of_authors
from licensecheck.credits.copy.mentions.name_places import is_tag_link, reads_as_sentence
from licensecheck.credits.copy.text import CopyText
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "block_of_link",
    "is_authors_page",
    "is_headed_title",
    "is_in_line_title",
    "is_long_title",
    "is_short_title",
]

_TITLE_WORDS = 4
"""Words from which a link is the title of another piece; shorter ones may be names, places and calls."""
_FEWEST_WORDS = 2
_AUTHOR_PAGE = lazy_pattern(rf"/{AUTHOR_FOLDERS}/")
_ELSEWHERE = ("mailto:", "tel:", "javascript:", "#", "data:")
_UNSPACED = lazy_pattern(r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_TITLE_LETTERS = 7
"""Letters of a title in a script without spaces; the names of people have four or five."""
_HEADINGS = "h2, h3, h4, h5, h6"


def is_authors_page(link: Link) -> bool:
    """Whether a link leads to what a site says of an author."""
    return "author" in link.rel or _AUTHOR_PAGE.search(link.href.lower()) is not None


def is_long_title(copy: CopyText, link: Link) -> bool:
    """Whether a link has as many words as titles have, wherever it leads, or in a script without spaces as many
    letters and leads to another page of the site."""
    label = copy.label(link)
    return label.count(" ") + 1 >= _TITLE_WORDS or (_is_long_unspaced(label) and _leads_to_piece(copy, link))


def is_headed_title(copy: CopyText, link: Link) -> bool:
    """Whether a link to another page of the site stands in a heading, or holds one."""
    index = block_of_link(copy, link)
    if not 0 <= index < len(copy.document.blocks) or not _leads_to_piece(copy, link):
        return False
    node = copy.document.blocks[index].node
    headed = isinstance(node, Element) and node.closest(_HEADINGS) is not None
    return headed and not is_heading_of_authors(copy.label(link))


def block_of_link(copy: CopyText, link: Link) -> int:
    """The index of the block that a link's words begin in; a link around a heading begins before it."""
    index = copy.block_of(link.start)
    blocks = copy.document.blocks
    ends = index < 0 or link.start >= blocks[index].end
    return index + 1 if ends and index + 1 < len(blocks) and blocks[index + 1].start < link.end else index


def is_short_title(copy: CopyText, link: Link) -> bool:
    """Whether a link of a few words leads to another page of the site."""
    label = copy.label(link)
    words = label.count(" ") + 1
    return (words >= _FEWEST_WORDS or _is_long_unspaced(label)) and _leads_to_piece(copy, link)


def is_in_line_title(copy: CopyText, link: Link) -> bool:
    """Whether a link amid a line's words is a title: by its small letters, or in a script without them by where it
    leads. One in capitals may be what an institution is called, and one to an author's page is a name: "Abd al-Rahman
    da Silva"."""
    label = copy.label(link)
    if is_authors_page(link) or not is_long_title(copy, link):
        return False
    return reads_as_sentence(label.split()) or (label.lower() == label.upper() and _leads_to_piece(copy, link))


def _is_long_unspaced(label: str) -> bool:
    return not label.isascii() and len(_UNSPACED.findall(label)) >= _TITLE_LETTERS


def _leads_to_piece(copy: CopyText, link: Link) -> bool:
    """Whether a link leads to a page of the copy's own site that is neither an author's nor a tag's."""
    href = link.href.strip().lower()
    if not href or href.startswith(_ELSEWHERE) or is_tag_link(link) or is_authors_page(link):
        return False
    if "://" not in href and not href.startswith("//"):
        return True
    address = parse_address(link.url)
    return address is not None and address.host in _own_hosts(copy)


def _own_hosts(copy: CopyText) -> set[str]:
    """The hosts that the copy says it stands on."""
    metadata = copy.document.metadata
    given = (copy.document.url, metadata.meta.get("og:url"), metadata.canonical)
    return {address.host for url in given if url and (address := parse_address(url)) is not None}
