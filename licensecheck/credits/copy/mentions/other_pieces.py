"""Does a line of the page speak of something else than the article: a reader's comment, a teaser of another page?

Authors comment on their own articles, and sites list what else an author wrote: a name there credits nobody with the
article. The elements around the line tell, up to what also wraps the article's own paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.credits.comments import holds_comments
from licensecheck.credits.copy.mentions.piece_links import (
    block_of_link,
    is_authors_page,
    is_headed_title,
    is_in_line_title,
    is_long_title,
    is_short_title,
)
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.element_names import names_of, signature
from licensecheck.document.link_list import between
from licensecheck.document.model import Link
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["has_title", "is_authors_box", "is_reader_comment", "speaks_of_another", "stands_in_title"]

_AUTHORS_BOXES = frozenset(
    (
        "aboutauthor", "authorbio", "authorbox", "authordescription", "authorinfo", "authorprofile",
        "autorenbox", "bio", "biography",
    )
)
"""What templates call the box about the article's author, which may stand far below the text."""
_ITEMS = ("li", "article")
_WRAPPERS = 12


def is_reader_comment(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a reader's comment, behind the text."""
    is_below = not (copy.is_above(index) or copy.is_between_paragraphs(index))
    return is_below and holds_comments(list(_wrappers(copy, index)), copy.known_comments)


def has_title(copy: CopyText, start: int, end: int) -> bool:
    """Whether a link between two offsets of a document gives the title of a piece."""
    return any(is_in_line_title(copy, link) for link in between(copy.links, start, end))


def is_authors_box(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a box about the article's author."""
    return any(not names_of(element).isdisjoint(_AUTHORS_BOXES) for element in _wrappers(copy, index))


def speaks_of_another(copy: CopyText, pages: SourcePages, index: int, name: str) -> bool:
    """Whether a block that holds an author's name is a reader's comment or a teaser of another piece."""
    wrappers = list(_wrappers(copy, index))
    return holds_comments(wrappers, copy.known_comments) or _is_teaser(copy, pages, index, name, wrappers)


def stands_in_title(copy: CopyText, pages: SourcePages, start: int, end: int) -> bool:
    """Whether a name, between two places of the folded text, is the subject of a link's words behind the article: the
    title of another piece about its author."""
    offset = copy.document_offset(start)
    index = copy.block_of(offset)
    link = copy.link_over(offset) or _link_around(copy, index)
    if link is None or copy.is_above(index) or pages.leads_to_original(link):
        return False
    _, _, behind = fold(copy.label(link)).partition(copy.text[start:end])
    if _COLON.match(behind) is not None:
        return not is_authors_page(link)
    return copy.is_behind(index) and behind.count(" ") >= _GOES_ON and _VERB.match(behind) is not None


def _link_around(copy: CopyText, index: int) -> Link | None:
    """The link that a whole block stands in, as the titles of cards do."""
    block = copy.document.blocks[index]
    links = copy.links_in(index - 1)
    return links[-1] if links and links[-1].start <= block.start and links[-1].end >= block.end else None


_GOES_ON = 2
_VERB = lazy_pattern(
    r" (?!(?:for|from|of|at|via|in|on|and|with|by|is|fur|von|pour|par|para|per|di|da|voor|van|und|et|y|e|en)\b)\w"
)
"""How a title goes on behind a name: not with where somebody is from, whom they write for, or who they are."""
_COLON = lazy_pattern(r"\s?:\s*\S.{4}")
"""What stands between the name of who speaks, or writes, and the title of their piece."""


def _is_teaser(copy: CopyText, pages: SourcePages, index: int, name: str, wrappers: Sequence[Element]) -> bool:
    """Whether it is one of several items that link to other pages by their titles.

    Above the text such items are the page's own head, whose title may link to the page itself.
    """
    text = copy.block_text(index)
    if copy.is_above(index) or is_credit_line(text) or is_licence_sentence(text):
        return False
    if _is_behind_title(copy, pages, index, fold(name)) or _is_below_title(copy, index, fold(name)):
        return True
    titles = [
        link
        for link in _links_around(copy, index)
        if _is_title(copy, index, link, fold(name)) and not pages.leads_to_original(link)
    ]
    return bool(titles) and any(_is_item(element) and _holds(copy, element, titles) for element in wrappers)


def _is_behind_title(copy: CopyText, pages: SourcePages, index: int, name: str) -> bool:
    """Whether a line gives a title that links to another page, and the name behind it: "Read more: Title, by Ann"."""
    text = copy.block_text(index)
    at = text.find(name)
    if at <= 0:
        return False
    links = (
        link for link in copy.links_in(index) if is_in_line_title(copy, link) and not pages.leads_to_original(link)
    )
    titles = (fold(copy.label(link)) for link in links)
    return any(0 <= text.find(title) < at for title in titles if name not in title)


def _is_below_title(copy: CopyText, index: int, name: str) -> bool:
    """Whether the heading next above a line behind the article is the title of another piece, in one box with it."""
    if not copy.is_behind(index) or copy.document.blocks[index].tag in HEADING_TAGS or is_authors_box(copy, index):
        return False
    above = range(index - 1, max(-1, index - 1 - _NEIGHBOURS), -1)
    heading = next((at for at in above if copy.document.blocks[at].tag in HEADING_TAGS), None)
    if heading is None or not copy.is_behind(heading) or name in copy.block_text(heading):
        return False
    node = copy.document.blocks[heading].node
    if not any(_stands_in(node, element) for element in _wrappers(copy, index)):
        return False
    links = (*copy.links_in(heading - 1), *copy.links_in(heading))
    return any(block_of_link(copy, link) == heading and is_headed_title(copy, link) for link in links)


def _wrappers(copy: CopyText, index: int) -> Iterator[Element]:
    node = copy.document.blocks[index].node
    for _ in range(_WRAPPERS):
        if not isinstance(node, Element) or node in copy.around_article:
            return
        yield node
        node = node.parent


def _is_item(element: Element) -> bool:
    """Whether an element is one of several of its kind."""
    if element.tag in _ITEMS:
        return True
    parent, kind = element.parent, signature(element)
    return (
        not kind.endswith(" ")
        and isinstance(parent, Element)
        and sum(isinstance(other, Element) and signature(other) == kind for other in parent.children) > 1
    )


_NEIGHBOURS = 4


def _links_around(copy: CopyText, index: int) -> Iterator[Link]:
    for at in range(max(0, index - _NEIGHBOURS), index + _NEIGHBOURS + 1):
        yield from copy.links_in(at)


def _is_title(copy: CopyText, index: int, link: Link, name: str) -> bool:
    """Whether a link near a block gives the title of a piece: one of a few words does so in a heading, or before the
    name that the block holds."""
    label = fold(copy.label(link))
    if name in label or is_authors_page(link):
        return False
    if is_long_title(copy, link) or is_headed_title(copy, link):
        return True
    return _stands_before_name(copy, index, link, label, name) and is_short_title(copy, link)


def _stands_before_name(copy: CopyText, index: int, link: Link, label: str, name: str) -> bool:
    if link.start < copy.document.blocks[index].start:
        return True
    text = copy.block_text(index)
    return 0 <= text.find(label) < text.find(name)


def _holds(copy: CopyText, element: Element, links: list[Link]) -> bool:
    return any(_stands_in(copy.document.blocks[block_of_link(copy, link)].node, element) for link in links)


def _stands_in(node: object, element: Element) -> bool:
    for _ in range(_WRAPPERS):
        if node == element:
            return True
        node = node.parent if isinstance(node, Element) else None
    return False
