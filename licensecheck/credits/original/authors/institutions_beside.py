"""The institution of an author whose name is a link: in a link or a line below the name, or behind it in the byline."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.bylines.beside_names import is_role
from licensecheck.credits.bylines.dates import without_date
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.model import Said
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import LONGEST_BYLINE
from licensecheck.credits.original.authors.institutions_below import block_of, institution_below, is_in, marked_card
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.link_list import addressed
from licensecheck.document.model import Document, Link
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["institution_of"]

_PAGES = "institutions"
"""The folder of institutions' pages in addresses: The Conversation links an author's so, and its partners."""
_NEAR = 200
"""Characters behind an author's name in which the link to the author's institution begins."""


def institution_of(document: Document, link: Link) -> str | None:
    """Return the institution that stands beside or below an author's linked name."""
    houses = list(_houses(document))
    below = institution_below(document, link, [words_of(document, house) for house in houses])
    linked = next((words_of(document, house) for house in houses if _is_authors(document, link, house)), None)
    if linked and (below is None or linked in below or below in linked):
        return linked
    return below or _beside(document, link)


def _houses(document: Document) -> Iterator[Link]:
    """Yield the links to institutions' pages."""
    for link in (document.links[index] for index in addressed(document.links, (_PAGES,))):
        if f"/{_PAGES}/" in link.url and link.end > link.start:
            yield link


def _is_authors(document: Document, link: Link, house: Link) -> bool:
    """Whether a link to an institution behind an author's name stands with it: in one line, in the author's card, or
    behind nothing but a job on a line with no heading between. Partners of a site are linked in boxes of their own."""
    if not link.end <= house.start < link.end + _NEAR:
        return False
    own, other = block_of(document, link), block_of(document, house)
    if own is None or other is None or own == other:
        return own is not None and own == other
    card = marked_card(own.node)
    if card is not None:
        return is_in(other, card)
    before, _, behind = words_of(document, other).rpartition(words_of(document, house))
    between = [block for block in document.blocks if own.end <= block.start < other.start]
    is_alone = not behind and (not before or is_role(before) or is_job(before))
    return is_alone and not any(block.tag in HEADING_TAGS for block in between)


def _beside(document: Document, link: Link) -> str | None:
    """The institution that follows a linked name in its byline."""
    block = block_of(document, link)
    if block is None or block.end <= link.start or block.end - block.start > LONGEST_BYLINE:
        return None
    label = words_of(document, link)
    if words_of(document, block) == label:
        return None
    text = byline_of(document, block)
    before_date = without_date(text)          # behind it stands a section or a series
    found = split_byline(before_date if label in " ".join(before_date.split()) else text)
    return next((a.institution for a in found if same_person(a.name, label) is Said.YES), None)
