"""Lines that are mostly links, and a heading that stands over nothing else: how pages list other stories.

No words tell such a list: sites head it as they like ("Saiba mais", "Ähnliche Beiträge").
"""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import Element

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.wrappers import by_wrapper
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.lines.refrains import is_refrain
from licensecheck.compare.furniture.reasons import MOSTLY_LINKS
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks, fold
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop, ends_like_sentence

__all__ = ["by_links", "by_links_below", "is_link"]

_LINK_SHARE = 0.5
"""Share of a block's characters inside links from which it is a list of links; linked prose stays below 0.35."""

_PROSE = 30
"""Letters outside links, six words, from which a sentence among the article's own paragraphs is prose all the same;
what introduces a link to another story ("Related:", "For more on this, see") has some twenty."""

_TELLING = 20
"""The same for a sentence of the original's that is no call and leads to nothing with a colon."""


def by_links(shape: ArticleShape, block: int) -> str | None:
    """A line that is links and little else."""
    node = shape.side.blocks[block].node
    if not isinstance(node, Element):
        return None
    text = "".join(shape.side.keys[block].split())
    links = shape.side.ask(_links_of, node)
    # Line breaks can cut an element into blocks, and a link can hold several: what counts is what they share.
    linked = sum(min(len(link), len(text)) for link in links if link in text or text in link)
    if not text or linked < _LINK_SHARE * len(text):
        return None
    letters = _PROSE if not _tells(shape, block) else _TELLING
    is_prose = len(text) - linked >= letters and ends_like_sentence(text) and shape.stands_like_paragraph(block)
    return None if is_prose else MOSTLY_LINKS


def _tells(shape: ArticleShape, block: int) -> bool:
    """Whether a line of the original's is a sentence that speaks to nobody: "Lee faces a charge of conspiracy."."""
    key = shape.side.keys[block]
    return shape.is_original and ":" not in key and is_refrain(key)


def is_link(side: TextSide, block: int) -> bool:
    """Whether a block is the words of a link, or of a part of one."""
    node = side.blocks[block].node
    text = "".join(side.keys[block].split())
    return isinstance(node, Element) and any(text in link for link in side.ask(_links_of, node))


def _links_of(node: Element) -> list[str]:
    return ["".join(fold(a.text).split()) for a in node.select("a[href]")[:200]]


def by_links_below(shape: ArticleShape, block: int) -> str | None:
    """A heading of the copy's, or a line in emphasis, with nothing but links to other pages below it down to the next
    paragraph of the article: "Related stories". A subhead stands over words of the article."""
    node = shape.side.blocks[block].node
    if shape.is_original or not isinstance(node, Element) or not _may_head(shape, block, node):
        return None
    listed, paragraphs = 0, 0
    for other in range(block + 1, min(block + 1 + _MOST_LINKS, len(shape.side.blocks))):
        below = shape.side.blocks[other].node
        if not _leads_elsewhere(shape, other) or not _stands_below(shape, below, node):
            break
        listed, paragraphs = listed + 1, paragraphs + (below.tag != "li")
    if not listed or not _ends_list(shape, block + 1 + listed):
        return None
    return _HEADS if listed > 1 or not paragraphs or _leads_on(shape, block) else None


_HEADS = "a heading over nothing but links"
_MOST_LINKS = 40
"""Links of a list of other stories, at most."""

_HEADING = 10
"""Words of a heading over such a list, at most."""


def _may_head(shape: ArticleShape, block: int, node: Element) -> bool:
    """Whether a block is a few words set as a heading, and no sentence."""
    key = shape.side.keys[block]
    if breaks(key) >= _HEADING or ends_in_full_stop(key.rstrip("?")):
        return False
    return node.tag in HEADING_TAGS or (node.tag in _LINES and shape.side.ask(is_emphasised, node))


_LINES = ("p", "div")


def _leads_elsewhere(shape: ArticleShape, block: int) -> bool:
    """Whether a block is links that lead out of the page, and none of the article's own."""
    node = shape.side.blocks[block].node
    if not isinstance(node, Element) or node in shape.article_nodes or by_links(shape, block) is None:
        return False
    return shape.side.ask(_has_other_pages, node)


def _has_other_pages(node: Element) -> bool:
    around = node.closest("a[href]")
    links = [around] if around is not None else node.select("a[href]")[:_MOST_LINKS]
    return all(not (link.attr("href") or "").lstrip().startswith("#") for link in links)


def _stands_below(shape: ArticleShape, node: Element, heading: Element) -> bool:
    """Whether a line stands beside a heading, or is an item of a list that does and is none of the article's: a box
    has a heading of its own."""
    if node.parent == heading.parent:
        return True
    return any(each.parent == heading.parent and each not in shape.shared for each in _lists_around(node))


def _lists_around(node: Element) -> Iterator[Element]:
    """Yield the lists that an item, or what stands in it, is of."""
    element: object = node
    for _ in range(_DEPTH):
        if not isinstance(element, Element):
            return
        if element.tag in ("ul", "ol"):
            yield element
        element = element.parent


_DEPTH = 6
"""Elements from a link's paragraph in an item to the list around its list."""


def _ends_list(shape: ArticleShape, block: int) -> bool:
    """Whether the article goes on at a block, or behind other boxes of the site's, or has ended above it."""
    for other in range(block, block + _BOXES):
        if other > shape.tail_start or other >= len(shape.side.blocks):
            return True
        if shape.side.blocks[other].node in shape.article_nodes:
            return True
        if by_wrapper(shape, other) is None:
            return False
    return False


_BOXES = 8
"""Blocks of other boxes between such a list and the next paragraph, at most."""


def _leads_on(shape: ArticleShape, block: int) -> bool:
    """Whether a heading over a single line leads to it with a colon or says that there is more: else it may be a
    subhead, above a link that a template put there, as it is above one that has a label of its own."""
    key = shape.side.keys[block]
    if opens_like_box(shape.side.keys[block + 1]):
        return False
    return key.endswith(":") or _MORE.search(key) is not None


_MORE = lazy_pattern(
    r"\b(?:related|similar|further|deeper|read(?:ing)?|archives?|more|popular|featured|recommended|news"
    r"|verwandte|ähnliche|weitere?|weiterlesen|passend|mehr|archiv|nachrichten|empfohlen"
    r"|relacionad[ao]s?|similares|más|mais|saiba|arquivo|archivo|noticias|notícias|recomendad[ao]s?"
    r"|connexes?|associés?|similaires|plus|lire|autres?|actualités?"
    r"|correlat[ei]|altr[ei]|ultime|notizie|lett[ei]|approfondi\w*|più"
    r"|gerelateerde?|meer|lezen|lees|nieuws|relaterade?|relaterte|relaterede|mer|mere|lisää|aiheesta"
    r"|powiązane|podobne|więcej|související|další|ilgili|benzer|haberler"
    r"|теме|похожие|ещё|еще|также|новости|схожі|читайте)\b"
    r"|関連|相关|相關|관련|المزيد|ذات صلة"
)
"""Words of headings over other stories, in the languages of `box_openings`."""
