"""Does a line of the page speak of something else than the article: a reader's comment, a teaser of another page?

Authors comment on their own articles, and sites list what else an author wrote: a name there credits nobody with the
article. The elements around the line tell, up to what also wraps the article's own paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.compare.element_names import names_of, signature
from licensecheck.credits.copy_text import CopyText
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.name_places import reads_as_sentence
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_authors_box", "is_comment", "is_reader_comment", "speaks_of_another"]

_COMMENT_NAMES = frozenset(
    (
        "comment", "comments", "commentlist", "commenter", "respond", "disqus", "kommentar", "kommentare",
        "kommentarer", "commentaire", "commentaires", "comentario", "comentarios", "commento", "commenti",
        "reactie", "reacties", "komentarze",
    )
)
"""What content systems call the box of readers' comments, and one comment in it."""
_HEADING = 80
_COMMENTS_HEADING = lazy_pattern(
    r"\W*(?:\d+ )?(?:(?:reader|user|recent) )?(?:comments?|responses?|replies|thoughts)(?: \W*\d+\W*| (?:on|to) .*)?\W*"
    r"|\W*what (?:our )?readers (?:say|think)\W*"
    r"|\W*(?:\d+ )?(?:leser)?"
    r"(?:kommentare?|kommentarer|commentaires?|comentarios?|commenti|reacties|komentarze)\W*\d*\W*"
)
"""What stands above readers' comments."""
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
    return copy.is_behind(index) and _holds_comments(list(_wrappers(copy, index)))


def is_authors_box(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a box about the article's author."""
    return any(not names_of(element).isdisjoint(_AUTHORS_BOXES) for element in _wrappers(copy, index))


def speaks_of_another(copy: CopyText, index: int, name: str) -> bool:
    """Whether a block that holds an author's name is a reader's comment or a teaser of another piece."""
    wrappers = list(_wrappers(copy, index))
    return _holds_comments(wrappers) or _is_teaser(copy, index, name, wrappers)


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


def _holds_comments(wrappers: Sequence[Element]) -> bool:
    """Whether one of the elements around a line is called a reader's comment, or has a heading that announces them."""
    return any(map(is_comment, wrappers)) or any(_is_headed_comments(one, wrappers[0]) for one in wrappers)


def _is_headed_comments(element: Element, line: Element) -> bool:
    """Whether the first heading in an element announces comments, and stands above a line's own element in it."""
    heading = element.select_one("h1, h2, h3, h4, h5, h6")
    if heading is None or heading == line or not _stands_before(heading, line):
        return False
    return _COMMENTS_HEADING.fullmatch(fold_line(heading.text[:_HEADING])) is not None


def _stands_before(first: Element, second: Element) -> bool:
    places = (first.source_location, second.source_location)
    starts = [place.start_tag.start_offset for place in places if place is not None]
    return len(starts) == len(places) and starts[0] < starts[1]


def is_comment(element: Element) -> bool:
    """Whether an element is called a reader's comment, or a box of them."""
    kind = f"{element.attr('itemtype') or ''} {element.attr('itemprop') or ''}".lower()
    return kind.rstrip().endswith("comment") or bool(names_of(element) & _COMMENT_NAMES)


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
