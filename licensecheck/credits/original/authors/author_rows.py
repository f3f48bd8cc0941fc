"""Authors who stand below one another at the headline, each in a line or a card of the same kind, with what they are
and where below the name: "By A" and "By B", `<div class="author">`.

A card begins with its author's name. The boxes of other pieces begin with a title, and name who wrote it below.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from turbohtml import Element

from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.beside_names import is_role
from licensecheck.credits.bylines.labels import opens_with_label
from licensecheck.credits.bylines.late_leads import late_lead
from licensecheck.credits.bylines.leads import is_lead, says_by
from licensecheck.credits.bylines.reading import joined_authors, split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.authors.fellow_authors import head_blocks, linked_people, links_to_authors
from licensecheck.credits.original.authors.institutions_below import (
    CARDS,
    LEVELS,
    LONGEST_LINE,
    SENTENCE_ENDS,
    institution_in,
    is_in,
    lines_in_card,
    marked_card,
)
from licensecheck.credits.original.authors.marked_bylines import is_marked, is_one_of_several
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.element_names import names_of, signature
from licensecheck.document.model import Block, Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["row_authors"]


class _Named(NamedTuple):
    """A line that names authors, where it stands in the head, and whether its words or links say that it does."""

    at: int
    block: Block
    authors: tuple[Author, ...]
    is_told: bool


def row_authors(document: Document, given: Sequence[Author]) -> list[Author]:
    """Return those whom the rows at the headline name together with all the authors given, those with them."""
    head, kinds = _near(document, list(head_blocks(document)), given[0])
    for plain in _rows(document, head, kinds):
        named = [author for line in plain for author in line.authors]
        # Whom metadata gives with an institution nothing more is asked of.
        row = plain if all(_is_known(author, given) for author in named) else _with_institutions(document, head, plain)
        found = [author for named in row for author in named.authors]
        first = [author for author in row[0].authors if _is_same(author, given[0])]
        if len(row) == 1:
            found = [author for author in found if any(_is_same(one, author) for one in given)]
        has_all = all(any(_is_same(one, author) for author in found) for one in given)
        if has_all and (first or not _says_by(document, row)):
            return found
    return []


def _is_known(author: Author, given: Sequence[Author]) -> bool:
    return any(one.institution and _is_same(one, author) for one in given)


def _near(document: Document, head: list[Block], author: Author) -> tuple[list[Block], set[str]]:
    """The lines of the head near those with a part of an author's name, and the kinds of elements that these stand in:
    most heads have buttons and dates as well, and the others of a row stand in such elements."""
    names = {fold(word) for word in author.name.replace(",", " ").split()}
    folded = (fold(document.text[block.start : block.end]) for block in head)
    at = [number for number, text in enumerate(folded) if any(name in text for name in names)]
    kinds = {signature(head[number].node) for number in at if isinstance(head[number].node, Element)}
    return (head[max(0, at[0] - _BEFORE) : at[-1] + 1 + _BEHIND] if at else []), kinds


_BEFORE, _BEHIND = 4, 8
"""Lines before and behind those with the first author's name among which the others of a row are."""


def _is_same(author: Author, other: Author) -> bool:
    return same_person(author.name, other.name) is Said.YES


def _says_by(document: Document, row: Sequence[_Named]) -> bool:
    """Whether a line of a row begins with "by": metadata that gives one of its authors gives the first."""
    return any(says_by(words_of(document, named.block)) for named in row)


def _rows(document: Document, head: Sequence[Block], kinds: Set[str]) -> Iterator[list[_Named]]:
    """Yield the authors of each row, in elements of some kinds."""
    row: list[_Named] = []
    for at, block in enumerate(head):
        if not isinstance(block.node, Element) or signature(block.node) not in kinds:
            continue
        authors = tuple(_told(document, block))
        named = _Named(at, block, authors or tuple(_marked(document, block)), bool(authors))
        if not named.authors or (row and opens_with_label(words_of(document, block))):
            continue
        if row and not _goes_on(document, head, row[-1], named):
            yield row
            row = []
        row.append(named)
    if row:
        yield row


def _told(document: Document, block: Block) -> Iterable[Author]:
    """Those whom a line names that says "by", leads to their pages, or says what they are."""
    text = document.text[block.start : block.end].strip()
    if not text or len(text) > LONGEST_LINE:
        return ()
    text = text[late_lead(text) :]
    links = links_to_authors(document, block)
    if links:
        before = document.text[block.start : links[0].start].strip()
        people = linked_people(document, block, links) if not before or is_lead(before) else ()
        return [author for author in map(_without_house, people) if could_be_person(author)]
    bare = bare_byline(text)
    return _named_in(text) if says_by(text) or (bare is not None and bare.is_certain) else ()


def _marked(document: Document, block: Block) -> Sequence[Author]:
    """Those whom a line names that is called the author's."""
    text = document.text[block.start : block.end].strip()
    is_short = len(text) <= LONGEST_LINE and text.count(" ") < _NAME_WORDS and not text.endswith(SENTENCE_ENDS)
    return _named_in(text) if is_short and text[:1].isalpha() and is_marked(block.node) else ()


_NAME_WORDS = 16
"""Words of a line that names authors and says nothing of its kind, at most."""


def _named_in(line: str) -> Sequence[Author]:
    """The authors of a line, if it names nobody but people: behind a mere comma a place may stand."""
    found = split_byline(line)
    return (joined_authors(line) or found[:1]) if all(map(could_be_person, found)) else ()


def _without_house(author: Author) -> Author:
    """A linked author without the paper behind the name in the link's words."""
    first = next(iter(split_byline(author.name)), author) if "," in author.name else author
    return first._replace(url=author.url)


def _goes_on(document: Document, head: Sequence[Block], first: _Named, second: _Named) -> bool:
    """Whether a line goes on with the row of another one: they are alike, and only what one is stands between them."""
    cards = _cards(first.block.node, second.block.node)
    if cards is None:
        return False
    between = head[first.at + 1 : second.at]
    before = head[first.at - 1 : first.at] if first.at else []
    if any(is_in(block, cards[0]) for block in before):
        return False
    is_line = cards[0] == first.block.node
    if not (first.is_told and second.is_told) and not _may_hold_author(cards[0], first, second, is_line=is_line):
        return False
    return all(is_in(one, cards[0]) or (is_line and _says_what(words_of(document, one))) for one in between)


def _may_hold_author(card: Element, first: _Named, second: _Named, *, is_line: bool) -> bool:
    """Whether a box or a line by whose name alone somebody is told may name an author as the other one does: below a
    line called a byline another one may say where it was written."""
    if is_line and (first.is_told != second.is_told or CARDS.isdisjoint(names_of(card))):
        return card.tag == "li" and is_one_of_several(card)
    return is_one_of_several(card)


def _cards(first: object, second: object) -> tuple[Element, Element] | None:
    """The boxes around two elements that stand beside one another, alike from the elements outwards."""
    for _ in range(LEVELS):
        if not (isinstance(first, Element) and isinstance(second, Element)) or signature(first) != signature(second):
            return None
        if first.parent == second.parent:
            return first, second
        first, second = first.parent, second.parent
    return None


def _with_institutions(document: Document, head: Sequence[Block], row: Sequence[_Named]) -> list[_Named]:
    """A row whose authors have the institutions that stand below their names, but for those who took the pictures."""
    below = [_lines_below(document, head, row, n) for n in range(len(row))]
    return [
        named._replace(authors=(_at_institution(named.authors[0], lines),)) if len(named.authors) == 1 else named
        for n, (named, lines) in enumerate(zip(row, below, strict=True))
        if n == 0 or not any(map(_HELPS.match, lines[:1]))
    ]


_HELPS = lazy_pattern(
    r"(?:[\w-]+\s){0,3}(?:photo|illustrat|translat|cartoon|video|graphic|übersetz|traduct|tradut|fotograf|ilustra)",
    re.IGNORECASE,
)
"""What somebody is who did not write the text; editors write as well."""


def _at_institution(author: Author, lines: Sequence[str]) -> Author:
    return author._replace(institution=author.institution or institution_in(lines))


def _lines_below(document: Document, head: Sequence[Block], row: Sequence[_Named], n: int) -> list[str]:
    """What stands below a name in its card; for a line without a card the lines up to the next name, and as many of the
    same kinds behind the last name."""
    block = row[n].block
    if len(row) == 1:
        return lines_in_card(document, block, marked_card(block.node))
    is_last = n + 1 == len(row)
    cards = _cards(row[n - is_last].block.node, row[n + 1 - is_last].block.node)
    lines = lines_in_card(document, block, cards[is_last] if cards else None)
    between = head[row[0].at + 1 : row[1].at]
    below = head[row[n].at + 1 : row[n].at + 1 + len(between)]
    if lines or [_kind(one) for one in between] != [_kind(one) for one in below]:
        return lines
    return [words_of(document, one) for one in below]


def _kind(block: Block) -> tuple[str, object]:
    node = block.node
    return (signature(node), node.parent) if isinstance(node, Element) else (block.tag, None)


def _says_what(line: str) -> bool:
    """Whether a line says what somebody is, or of which house."""
    return is_role(line) or is_job(line) or institution_in([line]) is not None
