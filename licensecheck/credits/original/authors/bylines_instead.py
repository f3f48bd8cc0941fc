"""Who a page's own byline names where its metadata names somebody else: many systems give there who put the text in, or
the site itself.

Readers are shown the byline, so it is who the publisher says wrote the article. It is believed where it says "by" right
below the headline and the page has no byline of those whom the metadata gives. With links to the authors' pages it is
the article's beyond doubt; without them it must stand as a byline does (see `plain_bylines`), and no reader of the page
may learn of those given, however they are written.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from licensecheck.credits.bylines.leads import is_lead, posting_lead, says_by
from licensecheck.credits.bylines.reading import joined_authors, split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import LONGEST_BYLINE
from licensecheck.credits.original.authors.fellow_authors import head_blocks, linked_people, links_to_authors
from licensecheck.credits.original.authors.marked_bylines import is_marked
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.link_list import between
from licensecheck.document.model import Block, Document, Link

__all__ = ["shown_instead"]


def shown_instead(document: Document, given: Sequence[Author], houses: frozenset[str]) -> list[Author]:
    """Return whom the byline below the headline names, where the page has none of those given.

    `houses` are the folded names that the page's own site goes by, which stand anywhere on its pages.
    """
    head = list(head_blocks(document))
    people = [author for author in given if fold(author.name) not in houses]
    if not head or any(author.name in document.text[head[0].start : head[-1].end] for author in people):
        return []         # as on nearly all pages
    linked = next(filter(None, (_linked_people(document, block) for block in head)), [])
    shown = linked or _plainly_named(document, head, people, houses)
    if not shown or any(same_person(a.name, other.name) is not Said.NO for a in given for other in shown):
        return []
    return [] if _has_byline(document, [fold(author.name) for author in people]) else shown


def _has_byline(document: Document, names: Sequence[str]) -> bool:
    """Whether a short line with one of some folded names stands alone, says "by", is called a byline or has a link to
    an author's page."""
    for block in document.blocks if names else ():
        if block.end - block.start <= LONGEST_BYLINE:
            text = words_of(document, block)
            if any(name in (line := fold(text)) for name in names) and (
                line in names or says_by(text) or is_marked(block.node) or links_to_authors(document, block)
            ):
                return True
    return False


def _linked_people(document: Document, block: Block) -> list[Author]:
    """The people of a line that begins with "by" and a linked name, if nobody in it is an organisation or account."""
    links = links_to_authors(document, block)
    before = document.text[block.start : links[0].start] if links else ""
    if not before.strip() or not (is_lead(before) or posting_lead(before) == len(before)):
        return []
    people = list(linked_people(document, block, links))
    return list(takewhile(could_be_person, people))


def _plainly_named(
    document: Document, head: Sequence[Block], given: Sequence[Author], houses: frozenset[str]
) -> list[Author]:
    """The people of a byline without links that names nobody but people in full, if the page's words have none of the
    names given, nor a word of one in that line."""
    from licensecheck.credits.original.authors.plain_bylines import has_common_words, plain_byline

    block = plain_byline(document, head)
    if block is None or any(_leads_elsewhere(link) for link in between(document.links, block.start, block.end)):
        return []
    found = _without_houses(byline_of(document, block), houses)
    if has_common_words(document, found) and not is_marked(block.node):
        return []
    words = {word for author in found for word in fold(author.name).split()}
    is_anothers = any(not words.isdisjoint(fold(author.name).replace(",", " ").split()) for author in given)
    return [] if is_anothers or _has_words(document, given) else found


def _without_houses(line: str, houses: frozenset[str]) -> list[Author]:
    """The authors of a line but for the site's own name behind theirs, unless "and" joins it: it may be a person's."""
    joined = [author.name for author in joined_authors(line)]
    return [one for one in split_byline(line) if one.name in joined or fold(one.name) not in houses]


def _leads_elsewhere(link: Link) -> bool:
    """Whether a link shows words and writes to nobody: without them a name is a place's, or a piece's below it."""
    return link.end > link.start and not link.href.startswith("mailto:")


def _has_words(document: Document, given: Sequence[Author]) -> bool:
    """Whether the words of a page have one of some names."""
    text = fold(document.text) if given else ""
    return any(fold(author.name) in text for author in given)
