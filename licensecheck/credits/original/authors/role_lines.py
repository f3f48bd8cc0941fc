"""The institution in a line of an author's card that says what its bearer is, and where: "Professor of Hydrology,
Penn State".

Half of the institutions have no word in their names that says what they are. What ends a line behind an academic post
with its subject is one all the same. Elsewhere a subject, a paper's desk or a place stands there: "Professor, Climate
Dynamics", "Reporter, Bergen".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from turbohtml import Element

from licensecheck.credits.bylines.beside_names import is_role, may_be_institution
from licensecheck.credits.folding import fold, word_set
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
    """Return what ends a line behind a job, if that is an institution's name as far as its form and the line tell."""
    pieces = [piece.strip() for piece in line.split(",")]
    last = max((n for n, piece in enumerate(pieces[1:], 1) if _says_more(piece)), default=0)
    said, rest = pieces[: last + 1], pieces[last + 1 :]
    if not rest or not _are_names(rest):
        return None
    if _is_told_by_form(rest[-1]):
        is_told = is_called_role or (is_academic_post(said[0]) and len(rest) == 1)
    else:
        is_told = _is_post(said[0]) and _has_subject(said) != (len(rest) > 1)
        is_told = is_told and (is_called_role or not _may_be_town(rest[0]))
    return rest[-1] if is_told else None


def _is_told_by_form(piece: str) -> bool:
    """Whether a name has capitals inside a word as no subject or town has: KU Leuven, UMass Amherst."""
    words = piece.replace("-", " ").replace(".", "").split()
    return any(sum(map(str.isupper, word)) > 1 and fold(word) not in _SHORT_FORMS for word in words)


_SHORT_FORMS = word_set("us usa uk eu uae nyc dc la un ai it hr pr stem dna rna hiv aids tv")
"""Countries, towns and subjects in capitals."""


def _is_post(piece: str) -> bool:
    return is_academic_post(piece) or not _RESEARCH.isdisjoint(fold(piece).split())


_RESEARCH = frozenset(("research", "recherche", "recherches"))


def _has_subject(said: Sequence[str]) -> bool:
    """Whether a line says what its job is about, so that what follows is something else: "Professor of Law"."""
    return any(piece[:1].islower() or not _OF.isdisjoint(fold(piece).split()[1:]) for piece in said)


_OF = word_set("of in for de del des du d di da do della en für fur van i av")
"""What stands between a job and its subject."""


def _may_be_town(piece: str) -> bool:
    return " " not in piece and not piece.isupper()


def _says_more(piece: str) -> bool:
    """Whether a piece says more of what somebody is: "Emeritus", "Director of Tides", "and Towns"."""
    return is_job(piece) or is_role(piece) or piece[:1].islower()


def _are_names(pieces: Iterable[str]) -> bool:
    return all(piece[:1].isupper() and may_be_institution(piece) and _SIGNS.isdisjoint(piece) for piece in pieces)


_SIGNS = frozenset("|•·/")
"""What parts a line into what stands side by side, buttons among them."""
