"""Does a line of the page speak of something else than the article: a reader's comment, a teaser of another page?

Authors comment on their own articles, and sites list what else an author wrote: a name there credits nobody with the
article. The elements around the line tell, up to what also wraps the article's own paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.credits.comments import holds_comments
from licensecheck.credits.copy.name_places import reads_as_sentence
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.element_names import names_of, signature
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_authors_box", "is_reader_comment", "speaks_of_another", "stands_in_title"]

_AUTHORS_BOXES = frozenset(
    (
        "aboutauthor", "authorbio", "authorbox", "authordescription", "authorinfo", "authorprofile",
        "autorenbox", "bio", "biography",
    )
)
"""What templates call the box about the article's author, which may stand far below the text."""
_TITLE_WORDS = 4
"""Words from which a link is the title of another piece; shorter ones are names, places and calls."""
_ITEMS = ("li", "article")
_WRAPPERS = 12


def is_reader_comment(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a reader's comment, behind the text."""
    return copy.is_behind(index) and holds_comments(list(_wrappers(copy, index)))


def is_authors_box(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a box about the article's author."""
    return any(not names_of(element).isdisjoint(_AUTHORS_BOXES) for element in _wrappers(copy, index))


def speaks_of_another(copy: CopyText, index: int, name: str) -> bool:
    """Whether a block that holds an author's name is a reader's comment or a teaser of another piece."""
    wrappers = list(_wrappers(copy, index))
    return holds_comments(wrappers) or _is_teaser(copy, index, name, wrappers)


def stands_in_title(copy: CopyText, start: int, end: int) -> bool:
    """Whether a name, between two places of the folded text, is the subject of a link's words behind the article: the
    title of another piece about its author."""
    offset = copy.document_offset(start)
    index = copy.block_of(offset)
    link = copy.link_over(offset) or _link_around(copy, index)
    if link is None or not copy.is_behind(index):
        return False
    _, _, behind = fold(copy.label(link)).partition(copy.text[start:end])
    return behind.count(" ") >= _GOES_ON and _VERB.match(behind) is not None


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


def _is_teaser(copy: CopyText, index: int, name: str, wrappers: Sequence[Element]) -> bool:
    """Whether it is one of several items that link to other pages by their titles.

    Above the text such items are the page's own head, whose title may link to the page itself.
    """
    text = copy.block_text(index)
    if copy.is_above(index) or is_credit_line(text) or is_licence_sentence(text):
        return False
    if _is_behind_title(copy, index, fold(name)):
        return True
    titles = [link for link in _links_around(copy, index) if _is_title(copy, link, fold(name))]
    return bool(titles) and any(_is_item(element) and _holds(copy, element, titles) for element in wrappers)


def _is_behind_title(copy: CopyText, index: int, name: str) -> bool:
    """Whether a line gives a title that links to another page, and the name behind it: "Read more: Title, by Ann"."""
    text = copy.block_text(index)
    at = text.find(name)
    if at <= 0:
        return False
    titles = (copy.label(link) for link in copy.links_in(index) if _is_title(copy, link, name))
    return any(0 <= text.find(fold(title)) < at for title in titles if reads_as_sentence(title.split()))


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


def _is_title(copy: CopyText, link: Link, name: str) -> bool:
    label = fold(copy.label(link))
    return label.count(" ") + 1 >= _TITLE_WORDS and name not in label


def _holds(copy: CopyText, element: Element, links: list[Link]) -> bool:
    return any(_stands_in(copy.document.blocks[copy.block_of(link.start)].node, element) for link in links)


def _stands_in(node: object, element: Element) -> bool:
    for _ in range(_WRAPPERS):
        if node == element:
            return True
        node = node.parent if isinstance(node, Element) else None
    return False
