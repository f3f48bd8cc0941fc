"""Authors whom metadata forgets: it names one, and the byline at the headline names that one and others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from turbohtml import Element

from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.helpers import leads_helpers
from licensecheck.credits.bylines.labels import ends_in_label
from licensecheck.credits.bylines.late_leads import late_lead
from licensecheck.credits.bylines.leads import says_by, without_lead
from licensecheck.credits.bylines.reading import joined_authors, joins, split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import is_among
from licensecheck.credits.names.institution_parts import is_within
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.names.person_forms import is_marked_name, is_name
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import (
    LONGEST_BYLINE,
    PROFILE,
    blocks_below_headline,
    is_joined,
)
from licensecheck.credits.original.authors.marked_bylines import is_marked
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.link_list import between
from licensecheck.document.model import Block, Document, Link
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["fellow_authors", "head_blocks", "linked_people", "links_to_authors"]

_LONG_LINE = 80
"""Characters from which a line that ends as a sentence is prose: a standfirst first, then the text."""
_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "»", "。")
_OTHER_JOBS = ("editor", "photo", "illustrat", "translat", "produc", "redakteur", "übersetz", "traduct", "fotograf")
_OTHER_JOB = lazy_pattern(rf"\W{{0,3}}(?:[\w-]+\s){{0,3}}(?:{'|'.join(_OTHER_JOBS)})")
"""What stands behind a linked name that may not be an author's, in small letters."""


def fellow_authors(document: Document, given: Iterable[Author]) -> list[Author]:
    """Return those whom the article's own byline names together with all the authors given."""
    given = tuple(given)
    head = list(head_blocks(document))
    for names in chain(_lines(document, head, given), _linked(document, head), _bare(document, head, given)):
        if names and all(is_among(author, names) for author in given):
            return [author for author in names if _is_fellow(author, given)]
    return []


def _is_fellow(author: Author, given: Sequence[Author]) -> bool:
    """Whether a name is a person's, and no part of an institution that one of those given is said to be of."""
    if is_only_organisation(author.name) or is_account(author.name):
        return False
    return not any(other.institution and is_within(author.name, other.institution) for other in given)


def head_blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks between headline and text, a standfirst among them."""
    sentences = 0
    for block in blocks_below_headline(document):
        text = document.text[block.start : block.end].rstrip()
        sentences += len(text) > _LONG_LINE and text.endswith(_SENTENCE_ENDS)
        if len(text) > LONGEST_BYLINE or sentences > 1:
            return
        yield block


def _lines(document: Document, head: list[Block], given: Sequence[Author]) -> Iterator[list[Author]]:
    """Authors whom a line with those given joins, if it says "by" or its element is called a byline."""
    names = {fold(word) for word in given[0].name.replace(",", " ").split()}
    for block in head:
        text = document.text[block.start : block.end]
        folded = fold(text)
        if not any(name in folded for name in names) or joins(text) < len(given):
            continue        # nobody is in it but those
        text = byline_of(document, block)
        late = late_lead(text)
        if late is not None or says_by(text) or is_marked(block.node):
            yield [author for author in joined_authors(text[late:]) if is_name(author.name)]


def _bare(document: Document, head: list[Block], given: Sequence[Author]) -> Iterator[list[Author]]:
    """Authors in a line with one given that has only names, with what they are and where."""
    for block in head:
        text = document.text[block.start : block.end]
        found = bare_byline(text) if given[0].name in text else None
        if found is not None and found.is_certain:
            yield [author for author in split_byline(text) if author.name in found.names]


def _linked(document: Document, head: list[Block]) -> Iterator[list[Author]]:
    """Linked names that stand in one block or in a row of like ones, none of them a helper's or a byline of its own."""
    names: list[Author] = []
    last: Block | None = None
    for block in head:
        links = links_to_authors(document, block)
        if not links:
            continue
        if last is None or not _is_beside(last, block) or says_by(document.text[block.start : block.end]):
            yield names
            names = []
        names += linked_people(document, block, links)
        last = block
    yield names


def _is_beside(first: Block, second: Block) -> bool:
    """Whether two blocks are items of one row."""
    nodes = (first.node, second.node)
    if not all(isinstance(node, Element) for node in nodes) or first.tag != second.tag:
        return False
    return first.node.parent is not None and first.node.parent == second.node.parent


def linked_people(document: Document, block: Block, links: list[Link]) -> Iterator[Author]:
    """Yield those whom links of a block name, up to the first who only helped."""
    end = block.start
    for n, link in enumerate(links):
        before = document.text[end : link.start]
        if leads_helpers(before) or (end > block.start and ends_in_label(before)):
            return
        name = without_lead(words_of(document, link))
        may_be_author = is_marked_name(name, link.url, is_joined=is_joined(document, links, n))
        behind = document.text[link.end : link.end + _LONG_LINE].lower()
        if may_be_author and not (has_stem(behind, _OTHER_JOBS) and _OTHER_JOB.match(behind)):
            yield Author(name=name, url=link.url)
        end = link.end


def links_to_authors(document: Document, block: Block) -> list[Link]:
    """The links of a block that lead to authors' pages, or say so."""
    return [link for link in between(document.links, block.start, block.end) if _is_authors(link)]


def _is_authors(link: Link) -> bool:
    return link.end > link.start and ("author" in link.rel or PROFILE.search(link.url) is not None)
