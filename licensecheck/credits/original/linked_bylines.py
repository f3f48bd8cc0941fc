"""Who a page's own byline names where its metadata names somebody else: many systems give there who put the text in.

Readers are shown the byline, so it is who the publisher says wrote the article. It is believed where it says "by" right
below the headline and leads to the authors' pages, and the page has no byline of those whom the metadata gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.names.byline_leads import is_lead, posting_lead, says_by
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.byline_places import LONGEST_BYLINE
from licensecheck.credits.original.fellow_authors import head_blocks, linked_people, links_to_authors
from licensecheck.credits.original.marked_bylines import is_marked
from licensecheck.document.model import Block, Document

__all__ = ["shown_instead"]


def shown_instead(document: Document, given: Sequence[Author]) -> list[Author]:
    """Return whom the byline below the headline names and links to, where the page has none of those given."""
    head = list(head_blocks(document))
    if not head or any(author.name in document.text[head[0].start : head[-1].end] for author in given):
        return []         # as on nearly all pages
    shown = next(filter(None, (_bylines_people(document, block) for block in head)), [])
    if not shown or any(same_person(a.name, other.name) is not Said.NO for a in given for other in shown):
        return []
    return [] if _has_byline(document, [fold(author.name) for author in given]) else shown


def _has_byline(document: Document, names: Sequence[str]) -> bool:
    """Whether a short line with one of some folded names stands alone, says "by", is called a byline or has a link to
    an author's page."""
    for block in document.blocks:
        if block.end - block.start <= LONGEST_BYLINE:
            text = " ".join(document.text[block.start : block.end].split())
            if any(name in (line := fold(text)) for name in names) and (
                line in names or says_by(text) or is_marked(block.node) or links_to_authors(document, block)
            ):
                return True
    return False


def _bylines_people(document: Document, block: Block) -> list[Author]:
    """The people of a line that begins with "by" and a linked name, if nobody in it is an organisation or account."""
    links = links_to_authors(document, block)
    before = document.text[block.start : links[0].start] if links else ""
    if not before.strip() or not (is_lead(before) or posting_lead(before) == len(before)):
        return []
    people = list(linked_people(document, block, links))
    return list(takewhile(could_be_person, people))

