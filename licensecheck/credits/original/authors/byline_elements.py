"""A byline as its elements part it: `By <a>Ann Lee</a> <a>Environment</a>` names Ann Lee.

Style sets apart what stands beside a name: a section, a place, a button, the minutes that reading takes. In the words
alone they go on with the name, or with the institution behind it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from turbohtml import Element

from licensecheck.credits.bylines.beside_names import without_contacts, without_note_marks
from licensecheck.credits.bylines.helpers import is_help, leads_helpers
from licensecheck.credits.bylines.labels import ends_in_label
from licensecheck.credits.bylines.leads import without_lead
from licensecheck.credits.bylines.parts import parts_of, pieces_of
from licensecheck.credits.bylines.reading import ANDS, looks_like_person
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import (
    is_institution,
    is_newsroom,
    is_only_organisation,
)
from licensecheck.credits.names.person_forms import SMALL_WORDS
from licensecheck.credits.original.authors.byline_places import PROFILE, elements_of, put_together
from licensecheck.document.link_list import between
from licensecheck.document.model import Block, Document, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["byline_of"]

_MOST = 40
"""Elements of a line that are looked at; a byline has fewer."""


_LEADS = frozenset(("von", "di", "de", "af"))
"""Words that lead a name in where they stand outside its element, as a colon says; else they may begin a surname."""


class _Part(NamedTuple):
    """Words of a line that no border of an element parts, as written and with one space between them, and the link
    that holds them."""

    text: str
    words: str
    link: Link | None


def byline_of(document: Document, block: Block) -> str:
    """Return the words of a line without those that stand in an element of their own behind a whole name."""
    parts = list(_parts(document, block))
    if len(parts) > 1 and parts[0].link is None and parts[0].words.lower() in _LEADS:
        parts[0] = parts[0]._replace(text=f"{parts[0].words}: ")
    is_told = any(_ends_in_name(part.words) or _ends_in_place(part.words) for part in parts[:-1])
    if len(parts) > _MOST or not is_told or _has_breaks(block):
        return put_together([part.text for part in parts])
    return put_together(list(_kept(list(_without_asides(parts)))))


def _parts(document: Document, block: Block) -> Iterator[_Part]:
    links = {link.start: link for link in between(document.links, block.start, block.end)}
    is_one_line = isinstance(block.node, Element) and block.tag != "pre" and not _has_breaks(block)
    for start, end in elements_of(document, block):
        text = document.text[start:end]
        if is_one_line:
            text = text.replace("\n", " ")      # where the source breaks its lines, readers see none
        yield _Part(text, " ".join(text.split()), links.get(start))


def _has_breaks(block: Block) -> bool:
    """Whether readers see several lines, whose names stand below one another."""
    return isinstance(block.node, Element) and block.node.select_one("br") is not None


def _ends_in_name(words: str) -> bool:
    """Whether words end in a name in full."""
    if words.isascii() and " " not in words:
        return False
    *_, part = parts_of(without_note_marks(without_lead(without_contacts(words)))) or [""]
    *_, piece = [piece.words for piece in pieces_of(part)] or [""]
    return looks_like_person(piece) and piece.split()[-1].lower() not in SMALL_WORDS


def _kept(parts: list[_Part]) -> Iterator[str]:
    """Yield the words of a line's parts that are names, go on with one or say what its bearer is."""
    named: _Part | None = None
    is_left = False
    for part in parts:
        if named is None or not part.words:
            yield part.text
        elif _goes_on(part.words):
            if is_left and not _is_joined(part.words):
                continue
            yield part.text
        elif _names_another(named, part):
            yield f" & {part.text}"
        elif _is_same_name(named, part):
            yield f" {part.text}"
        elif is_job(part.words) or (is_institution(part.words) and not is_newsroom(part.words)):
            yield f", {part.text}"
            continue
        elif leads_helpers(part.words) or ends_in_label(part.words):
            yield f" {part.text}"
        elif is_help(part.words):
            return
        else:
            is_left = not part.words.isdigit()       # the figure of a note
            continue
        if part.words:
            named = part if _ends_in_name(part.words) else None
            is_left = False


def _without_asides(parts: list[_Part]) -> Iterator[_Part]:
    """Yield the parts of a line but for those behind an institution that neither go on with it nor name an author."""
    author: Link | None = None
    is_placed = False
    for part in parts:
        is_other = is_placed and bool(part.words) and not _goes_on(part.words)
        if is_other and not _names_author(part, author):
            continue
        yield part._replace(text=f" & {part.text.lstrip()}") if is_other else part
        if _ends_in_name(part.words):
            author = part.link
        if any(map(str.isalnum, part.words)):
            is_placed = _ends_in_place(part.words)


def _ends_in_place(words: str) -> bool:
    """Whether words end in the whole name of an institution that stands behind an author's: ", University of Basel"."""
    if "," not in words or words.endswith(","):
        return False
    *_, part = parts_of(words) or [""]
    *_, piece = [piece.words for piece in pieces_of(part)] or [""]
    _, *others = piece.split() or [""]
    return bool(others) and others[-1].lower() not in _GOING_ON and is_institution(piece)


_GOING_ON = SMALL_WORDS | {*ANDS, "of", "for", "in", "at", "für", "des", "voor"}
"""With what the name of an institution goes on in the next element: "University of <b>Basel</b>"."""


def _names_author(part: _Part, author: Link | None) -> bool:
    """Whether words name somebody with a link like the author's before them, or with what that person is."""
    if part.link is not None:
        return looks_like_person(part.words) and _is_of_people(part.link, author)
    first, *others = [piece.words for piece in pieces_of(part.words)] or [""]
    return looks_like_person(first) and any(is_job(other) or is_institution(other) for other in others)


def _is_of_people(link: Link, author: Link | None) -> bool:
    """Whether a link leads to somebody's page, or into the folder that an author's leads into."""
    return PROFILE.search(link.url) is not None or (author is not None and _folder(author) == _folder(link) != "")


def _goes_on(words: str) -> bool:
    """Whether words go on with what stands before them, as far as their first letter or sign tells."""
    is_count = any(map(str.isdigit, words)) and not _is_joined(words)
    return not (words[0].isupper() or is_count)


def _is_joined(words: str) -> bool:
    return words.split(maxsplit=1)[0].lower() in ANDS


def _names_another(named: _Part, part: _Part) -> bool:
    """Whether a link behind a linked name is another author's: it leads to such a page, or into the same folder. One to
    the same author's page is a button."""
    if named.link is None or part.link is None or f"{part.link.url}/".startswith(f"{named.link.url.rstrip('/')}/"):
        return False
    is_person = looks_like_person(part.words) and not is_only_organisation(part.words)
    return is_person and _is_of_people(part.link, named.link)


def _folder(link: Link) -> str:
    """The folder that a link leads into, below its site's root."""
    return _SITE.sub("", link.url).rstrip("/").rpartition("/")[0]


_SITE = lazy_pattern(r"^\w+://[^/]*")


def _is_same_name(named: _Part, part: _Part) -> bool:
    """Whether a part may be the rest of a name: an element like the one that its first half stands in."""
    if named.link is not None or part.link is not None or without_lead(named.words) != named.words:
        return False
    if without_contacts(named.words) != named.words:
        return False
    return looks_like_person(part.words) and not is_only_organisation(part.words)
