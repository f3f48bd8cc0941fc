"""What stands below an author's name in its card: what somebody is, of which institution, and where that is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, takewhile

from turbohtml import Element

from licensecheck.credits.bylines.beside_names import may_be_institution
from licensecheck.credits.bylines.leads import without_lead
from licensecheck.credits.names.institution_parts import is_where
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import is_institution
from licensecheck.credits.original.authors.byline_places import start_of
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block, Document, Link
from licensecheck.document.nesting import outwards

__all__ = [
    "CARDS", "LEVELS", "LONGEST_LINE", "SENTENCE_ENDS", "block_of", "institution_below", "institution_in", "is_in",
    "lines_in_card", "marked_card",
]

LEVELS = 4
"""Elements from a name outwards among which its card is."""
LONGEST_LINE = 160
"""Characters of a line that says what an author is."""
CARDS = frozenset(("author", "authorname", "autor", "auteur", "vcard", "hcard", "person", "contributor"))
"""What boxes are called that hold one author's name, with what they are."""
SENTENCE_ENDS = (".", "!", "?", "…", "。")
_LINES = 4
"""Lines of a card behind the name that are looked at."""


def institution_below(document: Document, link: Link, houses: Sequence[str]) -> str | None:
    """Return the institution that stands below an author's linked name, in a card that is called the author's.

    `houses` are institutions that the page links to: one of them that ends a line of the card is meant there.
    """
    block = block_of(document, link)
    if block is None or without_lead(words_of(document, block)) != words_of(document, link):
        return None
    card = marked_card(block.node)
    if card is None:
        return None
    from licensecheck.credits.original.authors.role_lines import is_role_line

    below = _blocks_in_card(document, block, card)
    lines = [words_of(document, one) for one in below]
    linked = (house for line in lines for house in houses if line == house or line.endswith(f", {house}"))
    roles = [line for one, line in zip(below, lines, strict=True) if is_role_line(one, card)]
    return next(linked, None) or institution_in(lines, roles)


def block_of(document: Document, link: Link) -> Block | None:
    """The line in which a link begins."""
    index = bisect_left(document.blocks, link.start + 1, key=start_of) - 1
    return document.blocks[index] if index >= 0 else None


def marked_card(node: object) -> Element | None:
    """The outermost box near an author's name that is called an author's."""
    around = islice(outwards(node), LEVELS) if isinstance(node, Element) else ()
    return next((box for box in reversed([*around]) if not CARDS.isdisjoint(names_of(box))), None)


def lines_in_card(document: Document, block: Block, card: Element | None) -> list[str]:
    """The next lines in a name's card."""
    return [words_of(document, one) for one in _blocks_in_card(document, block, card)] if card is not None else []


def _blocks_in_card(document: Document, block: Block, card: Element) -> list[Block]:
    first = bisect_left(document.blocks, block.end, key=start_of)
    return list(takewhile(lambda one: is_in(one, card), document.blocks[first : first + _LINES]))


def institution_in(lines: Sequence[str], roles: Sequence[str] = ()) -> str | None:
    """The institution that the first line names that does: behind what its author is, before where it is.

    `roles` are those of the lines that the page calls a role; a name that does not say what it is may stand there.
    """
    for line in lines:
        if len(line) > LONGEST_LINE or line.endswith(SENTENCE_ENDS):
            return None
        found = _known_in(line) or _of_role(line, is_called_role=line in roles)
        if found is not None:
            return found
    return None


def _of_role(line: str, *, is_called_role: bool) -> str | None:
    from licensecheck.credits.original.authors.role_lines import institution_of_role

    return institution_of_role(line, is_called_role=is_called_role)


def _known_in(line: str) -> str | None:
    """The last institution that says what it is in a line, with where that is."""
    pieces = [piece.strip() for piece in line.split(",")]
    last = max((n for n, piece in enumerate(pieces) if _is_house(piece)), default=None)
    if last is None:
        return None
    where = pieces[last + 1 : last + 2]
    is_part = bool(where) and is_where(pieces[last], where[0], ends_byline=True)
    return ", ".join(pieces[last : last + 1 + is_part])


def _is_house(piece: str) -> bool:
    """Whether a piece of a line is an institution's name, and not what somebody is there: "Senior Research Fellow"."""
    is_name = (" " in piece or piece.isupper()) and piece.count(" ") < _HOUSE_WORDS and not any(map(str.isdigit, piece))
    return is_name and is_institution(piece) and may_be_institution(piece) and not is_job(piece)


_HOUSE_WORDS = 10
"""Words of an institution's name, at most: below an author's a title of theirs may stand."""


def is_in(block: Block, box: Element) -> bool:
    """Whether a block stands in a box near it."""
    return any(element == box for element in islice(outwards(block.node), 2 * LEVELS))
