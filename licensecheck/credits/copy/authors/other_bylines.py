"""Does a page say that somebody else wrote it? Then an author who is named in other words than a credit's is for a
person to look at: "Join Ann Lee for a talk", "Wet Roads by Ann Lee is out now".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from licensecheck.credits.bylines.dates import without_date
from licensecheck.credits.bylines.leads import says_by, without_lead
from licensecheck.credits.bylines.parts import joins, parts_of, pieces_of
from licensecheck.credits.bylines.reading import looks_like_person, split_byline
from licensecheck.credits.copy.authors.credit_places import LONGEST_BYLINE, first_paragraph
from licensecheck.credits.copy.text import CopyText, printed_evidence
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Byline, Evidence, Said
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import is_account, is_organisation
from licensecheck.credits.names.persons import same_person
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["byline_of_others", "names_others", "strangers"]

_REACH = 12
"""Blocks above the text among which its byline stands."""
_PRINTED = ("author", "authors", "byline")
"""Keys of front matter that themes print as the byline."""


def names_others(copy: CopyText, authors: tuple[Author, ...]) -> bool:
    """Whether bylines above a copy's text name people, and none of the original's authors."""
    return byline_of_others(copy, authors) is not None


def byline_of_others(copy: CopyText, authors: tuple[Author, ...]) -> Byline | None:
    """Return the first byline above a copy's text that names people, where none names one of the original's authors."""
    lines = ((_without_institutions(byline.line, authors), byline) for byline in _bylines(copy))
    bylines = [(names, byline) for line, byline in lines if (names := _people(line))]
    if not bylines or any(_is_one_of(authors, name) for names, _ in bylines for name in names):
        return None
    names, byline = bylines[0]
    return Byline(names, byline.find_evidence())


def strangers(copy: CopyText, authors: tuple[Author, ...]) -> Byline | None:
    """Return whom a byline above a copy's text joins to one of the original's authors, and is none of them.

    Only of a byline that holds names alone: with a place, a house or a label in it, it may say what else was done.
    """
    if _gives_roles(copy.document.metadata.front_matter or {}):
        return None
    known, ours = _known(authors), tuple(word for author in authors for word in fold(author.name).split())

    def may_be(index: int) -> bool:
        return _names_more(copy.block_text(index), known, ours) and joins(copy.block_line(index)) > 0

    for byline in _bylines(copy, may_be):
        line = _without_institutions(byline.line, authors)
        line = _BESIDE_NAMES.split(without_lead(without_date(line)), maxsplit=1)[0]
        if not joins(line):     # a mere comma may lead to a place
            continue
        names = [piece.words for part in parts_of(line) for piece in pieces_of(part)]
        if all(map(_is_person, names)) and any(_is_one_of(authors, name) for name in names):
            others = tuple(name for name in names if not _is_one_of(authors, name))
            if others and not any(is_account(name) or is_job(name) for name in others):
                return Byline(others, byline.find_evidence())
    return None


def _without_institutions(line: str, authors: tuple[Author, ...]) -> str:
    """A byline with commas for where the original's authors work, which may stand in a line of its own below a name."""
    for institution in {author.institution for author in authors if author.institution}:
        line = line.replace(institution, ",") if institution in line else line
    return line


def _known(authors: tuple[Author, ...]) -> list[str]:
    """What the original says in its byline, folded, the longest first."""
    names = (name for author in authors for name in (author.name, author.institution))
    return sorted((fold(name) for name in names if name), key=len, reverse=True)


def _names_more(text: str, known: list[str], ours: tuple[str, ...]) -> bool:
    """Whether a folded line has one of some words, of authors' names, and may have another name than the known: the
    patterns that tell are large, and seldom needed."""
    if not any(word in text for word in ours):
        return False
    for name in known:
        text = text.replace(name, " ")
    return not text.isascii() or sum(word[:1].isalpha() for word in text.split()) >= _FEWEST


_FEWEST = 3
"""Words that are left of a byline with another name: what joins it to the first, and the name."""


def _gives_roles(front_matter: Mapping[str, Any]) -> bool:
    """Whether front matter says of people what they did: translated, took the pictures."""
    people = (one for key in _PRINTED if isinstance(listed := front_matter.get(key), list) for one in listed[:_MOST])
    return any(isinstance(one, Mapping) and any("role" in str(key).lower() for key in one) for one in people)


_MOST = 50
"""People of front matter that are looked at."""

_BESIDE_NAMES = lazy_pattern(r"\s*[|•·/]")
"""Signs behind which a section or a day stands."""


def _people(line: str) -> tuple[str, ...]:
    return tuple(one.name for one in split_byline(line) if _is_person(one.name))


def _is_one_of(authors: tuple[Author, ...], name: str) -> bool:
    return any(same_person(ours.name, name) is not Said.NO for ours in authors)


class _Line(NamedTuple):
    """A byline as it is written, and what finds the words that show it."""

    line: str
    find_evidence: Callable[[], Evidence]


def _bylines(copy: CopyText, may_be: Callable[[int], bool] | None = None) -> Iterator[_Line]:
    """The lines above the text that say by whom it is; `may_be` asks first of a block, for what tells takes longer."""
    for _, group in groupby((v for v, _ in copy.printed if v.key in _PRINTED), key=lambda value: value.key):
        values = tuple(group)
        yield _Line(" & ".join(value.text for value in values), partial(printed_evidence, values[-1]))
    first = first_paragraph(copy)
    for index in range(max(0, first - _REACH), first):
        line = copy.block_line(index) if may_be is None or may_be(index) else ""
        if 0 < len(line) <= LONGEST_BYLINE and says_by(line):
            yield _Line(line, partial(copy.block_evidence, index))


def _is_person(name: str) -> bool:
    return looks_like_person(name) and not is_organisation(name)
