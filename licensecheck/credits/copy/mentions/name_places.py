"""Does a name stand where names stand for something else: in a picture's caption, among the tags of a piece?"""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from licensecheck.credits.addresses import parse_address
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, word_set
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block, Link
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["is_caption", "is_in_menu", "is_listed_site", "is_tag", "is_tag_link", "reads_as_sentence"]

_CAPTIONS = frozenset(("caption", "figcaption"))
_TAG_PAGE = lazy_pattern(
    r"/(?:tags?|topics?|categor(?:y|ies)|temas?|themen?|themes?|labels?|keywords?|etiquetas?|stichwort|schlagwort"
    r"|mots?-cles?|trefwoord)/"
)
_TAG_LINE = lazy_pattern(
    r"\W*(?:tags?|tagged|topics|filed under|keywords|labels|etiquetas|temas|themen|schlagworte?|schlagworter"
    r"|stichworte?|mots[- ]cles|etiquettes|trefwoorden|теги|метки)\b\W"
)
_TAG_STEMS = (
    "tag", "topic", "categor", "filed under", "tema", "them", "label", "keyword", "etiquet", "stichwort", "schlagwort",
    "mot", "trefwoord",
)
"""One of these stands in each of them that is in Latin letters."""
_REACH = 160


def is_caption(block: Block) -> bool:
    """Whether a block is a picture's caption, by its tag or by what it is called."""
    node = block.node
    return is_tagged_caption(block) or (isinstance(node, Element) and not _CAPTIONS.isdisjoint(names_of(node)))


def is_tag_link(link: Link) -> bool:
    """Whether a link leads to all that is filed under a word."""
    if "tag" in link.rel:
        return True
    address = link.href.lower()
    return has_stem(address, _TAG_STEMS) and _TAG_PAGE.search(address) is not None


def is_tag(copy: CopyText, at: int) -> bool:
    """Whether what stands at a place of the folded text is one of the words that the piece is filed under."""
    line = copy.text[max(copy.text.rfind("\n", 0, at) + 1, at - _REACH) : at]
    if (has_stem(line, _TAG_STEMS) or has_stem(line, OTHER_SCRIPTS)) and _TAG_LINE.match(line):
        return True
    link = copy.link_over(copy.document_offset(at))
    return link is not None and is_tag_link(link)


def is_in_menu(copy: CopyText, index: int) -> bool:
    """Whether a block stands in a menu or a bar of the site's own."""
    node = copy.document.blocks[index].node
    return isinstance(node, Element) and node.closest("nav, menu, [role=navigation]") is not None


def is_listed_site(copy: CopyText, index: int, hosts: Sequence[str]) -> bool:
    """Whether a block is one of a list of sites, as a blogroll or a footer has them: another item leads to a host that
    is none of the publisher's `hosts`.

    A list that holds the article, or stands near it and in no side column, may be where a template credits it.
    """
    node = copy.document.blocks[index].node
    item = node.closest("li") if isinstance(node, Element) else None
    rows = item.parent if item is not None else None
    if not isinstance(rows, Element) or rows in copy.around_article:
        return False
    if copy.is_near(index) and rows.closest("aside, footer, nav, menu") is None:
        return False
    others = [other for other in rows.children if isinstance(other, Element) and other != item]
    return any(_leads_elsewhere(other, hosts) for other in others[:_MOST_ITEMS])


def _leads_elsewhere(item: Element, hosts: Sequence[str]) -> bool:
    """Whether an item's link leads to a site that is neither the publisher's nor a licence's."""
    link = item.select_one("a[href]")
    address = parse_address(str(link.attr("href"))) if link is not None else None
    return address is not None and address.host not in (*hosts, _LICENCES)


_LICENCES = "creativecommons.org"
_MOST_ITEMS = 20


def reads_as_sentence(words: Sequence[str]) -> bool:
    """Whether the words of a link are a title's: some are in small letters, as few are in a row of names."""
    return sum(word[0].islower() and fold(word) not in _IN_NAMES for word in words) >= _PLAIN_WORDS


_PLAIN_WORDS = 2
_IN_NAMES = word_set("of and the at for in de la du des et y der die und an e di van von zu")
"""Small words that stand in the names of people and institutions."""
