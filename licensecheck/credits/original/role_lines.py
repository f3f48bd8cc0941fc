"""The institution in a line of an author's card that says what its bearer is, and where: "Professor of Hydrology,
Penn State".

Half of the institutions have no word in their names that says what they are. What follows an academic post is one all
the same, and so is what follows any job in a line that the page calls the author's role. Elsewhere a paper's desk or a
place stands there: "Reporter, Bergen".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from turbohtml import Element

from licensecheck.credits.names.institution_pieces import is_role, may_be_institution
from licensecheck.credits.names.job_titles import is_academic_post, is_job
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block

__all__ = ["institution_of_role", "is_role_line"]

_CARDS = frozenset(("vcard", "hcard"))
"""Boxes of a kind whose parts have fixed names: "role" is what somebody is."""


def is_role_line(block: Block, card: Element) -> bool:
    """Whether a line of a card is what its kind calls the author's role."""
    if not isinstance(block.node, Element) or _CARDS.isdisjoint(names_of(card)):
        return False
    return "role" in names_of(block.node)


def institution_of_role(line: str, *, is_called_role: bool) -> str | None:
    """Return what follows the job in a line, if that is an institution's name as far as its form tells."""
    first, *others = [piece.strip() for piece in line.split(",")]
    last = max((n for n, piece in enumerate(others) if _says_more(piece)), default=-1)
    rest = others[last + 1 :]
    is_told = is_called_role or (is_academic_post(first) and not _may_be_town(rest[:1]))
    return ", ".join(rest) if is_told and rest and _are_names(rest) else None


def _may_be_town(pieces: Sequence[str]) -> bool:
    return any(" " not in piece and not piece.isupper() for piece in pieces)


def _says_more(piece: str) -> bool:
    """Whether a piece says more of what somebody is: "Emeritus", "Director of Tides", "and Towns"."""
    return is_job(piece) or is_role(piece) or piece[:1].islower()


def _are_names(pieces: Iterable[str]) -> bool:
    return all(piece[:1].isupper() and may_be_institution(piece) and _SIGNS.isdisjoint(piece) for piece in pieces)


_SIGNS = frozenset("|•·/")
"""What parts a line into what stands side by side, buttons among them."""
