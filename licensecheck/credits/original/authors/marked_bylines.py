"""Bylines by what a page calls their elements: a line named "author", an item that is the author for machines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.credits.bylines.labels import opens_with_label
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.comments import COMMENT_DEPTH, is_comment, is_in_comment
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import BELOW, LONGEST_BYLINE, start_of, top_blocks
from licensecheck.credits.original.authors.marked_parts import authors_in_parts
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.element_names import names_of, signature
from licensecheck.document.model import Block, Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["ITEM", "is_marked", "is_one_of_several", "marked_authors"]

_LONGEST_NAME = 100
_BYLINE_DEPTH = 3
_BYLINE_NAMES = frozenset(
    ("author", "authors", "authorname", "byline", "bylines", "autor", "autoren", "auteur", "auteurs")
)
_SEVERAL_NAMES = frozenset(("authors", "bylines", "autoren", "auteurs"))
_END_OF_NAMES = lazy_pattern(r"\n|[|•·]|\s[–—-]\s")


def marked_authors(document: Document) -> list[Author]:
    """Return those of the first line that its element's names call the author's, with those of its kind beside it."""
    for block in top_blocks(document):
        # Whether a short line is called so is asked before whom it names: of a page's lines hardly one is.
        if block.end - block.start > LONGEST_BYLINE or not (is_marked(block.node) or any(_marked_in(block.node))):
            continue
        found = authors_in_parts(document, block) or _only_people(document, block) or _of_item(document, block)
        if found and (is_marked(block.node) or _holds_marked(block.node, found)):
            others = (authors_in_parts(document, b) or _only_people(document, b) for b in _beside(document, block))
            return [a._replace(name=_without_site(a.name, document)) for several in (found, *others) for a in several]
    return []


def _only_people(document: Document, block: Block) -> Sequence[Author]:
    """Those whom a short line names, if it names nobody but people."""
    if block.end - block.start > _LONGEST_NAME:
        return ()
    from licensecheck.credits.bylines.local_leads import has_local_lead, without_local_lead

    line, language = byline_of(document, block).strip(), document.metadata.language
    named = without_local_lead(line, language) if has_local_lead(language) else None
    found = split_byline(_END_OF_NAMES.split(named or line, maxsplit=1)[0])
    return found if all(map(could_be_person, found)) else ()


def _of_item(document: Document, block: Block) -> Sequence[Author]:
    """Those whom an element of a short line names that is the author for machines: "12 May | by <i>Ann Lee</i>"."""
    if not isinstance(block.node, Element) or block.end - block.start > LONGEST_BYLINE:
        return ()
    item = block.node.select_one(ITEM)
    words = " ".join(item.text[:_LONGEST_NAME].split()) if item is not None else ""
    if not words or words not in words_of(document, block):
        return ()
    found = split_byline(words)
    return found if all(map(could_be_person, found)) else ()


def _beside(document: Document, block: Block) -> Iterator[Block]:
    """The next lines in the same parent that have a line's class, or are items of a list called the authors'."""
    node = block.node
    if not isinstance(node, Element) or not isinstance(node.parent, Element) or not is_one_of_several(node):
        return
    first = bisect_left(document.blocks, block.end, key=start_of)
    for other in document.blocks[first : first + BELOW]:
        beside = other.node
        is_alike = isinstance(beside, Element) and beside.parent == node.parent and signature(beside) == signature(node)
        if is_alike and not opens_with_label(document.text[other.start : other.end]):
            yield other


def is_one_of_several(element: Element) -> bool:
    """Whether an element by an author's name is one of a kind: it has a class, or is an item of a list that is called
    the authors'. Any other may also say where they write from."""
    if element.attr("class") and not signature(element).endswith(" "):
        return True
    around = element.parent
    return element.tag == "li" and isinstance(around, Element) and not names_of(around).isdisjoint(_SEVERAL_NAMES)


def _without_site(name: str, document: Document) -> str:
    """A name without the site's behind it: "Ann Lee CNBC" on CNBC.com."""
    first, _, last = name.rpartition(" ")
    site = fold(document.metadata.meta.get("og:site_name") or "")
    return first if " " in first and fold(last) in site.replace(".", " ").split() else name


def is_marked(node: object) -> bool:
    """Whether a line's element, or one not far around it, is called the author's; a reader's comment has one, too."""
    marked = False
    for depth in range(COMMENT_DEPTH):
        if not isinstance(node, Element) or is_comment(node):
            return marked and not isinstance(node, Element)
        names = names_of(node) if depth < _BYLINE_DEPTH else ()
        marked = marked or _is_item(node) or not _BYLINE_NAMES.isdisjoint(names)
        node = node.parent
    return marked


def _holds_marked(node: object, authors: Sequence[Author]) -> bool:
    """Whether those whom a line names stand in what its element calls the author's, and in no reader's comment."""
    marked = next(_marked_in(node), None)
    if marked is None:
        return False
    words = " ".join(marked.text[:_LONGEST_NAME].split())
    return all(author.name in words for author in authors) and not is_in_comment(node)


def _marked_in(node: object) -> Iterator[Element]:
    """Yield what an element holds that the page calls the author's."""
    for element in node.select(_CALLED) if isinstance(node, Element) else ():
        if _is_item(element) or not _BYLINE_NAMES.isdisjoint(names_of(element)):
            yield element


def _is_item(element: Element) -> bool:
    """Whether an element is the author of what the page tells in microdata or in RDFa."""
    told = f"{element.attr('itemprop') or ''} {element.attr('property') or ''}".lower().split()
    return not _AUTHORS.isdisjoint(told) or _CREATOR in (element.attr("rel") or "").lower().split()


_CREATOR = "sioc:has_creator"
_AUTHORS = frozenset(("author", "schema:author", "dc:creator", "dcterms:creator"))
ITEM = ", ".join((
    "[itemprop~=author]", *(f'[property~="{name}"]' for name in sorted(_AUTHORS)), f'[rel~="{_CREATOR}"]',
))
_CALLED = f"{ITEM}, [class*=author], [class*=byline], [class*=autor], [class*=auteur]"
