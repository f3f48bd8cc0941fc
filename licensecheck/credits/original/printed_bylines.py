"""Bylines of printed pages: an "Author" box beside the text, or a line of names and an institution above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.credits.model import Author
from licensecheck.credits.names.bylines import looks_like_person, split_byline
from licensecheck.credits.names.organisations import is_organisation
from licensecheck.credits.original.visible_bylines import LONGEST_BYLINE
from licensecheck.document.model import Document, Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["box_authors", "printed_authors"]

_LINES = 120
"""Blocks of a page among which a byline can be."""
_SIDEBAR = lazy_pattern(
    r"^#{0,6}\s*(?:the )?(?:authors?|autor(?:es|en|a)?|auteurs?|autori|über den autor|about the"
    r" authors?)\s*:?\s*$",
    re.IGNORECASE,
)
_DEGREE = lazy_pattern(
    r"^(?:[^,]{0,80}\b(?:candidate|professor|lecturer|fellow|student|researcher|reader|director|chair"
    r"|scientist|dean)\b[^,]*),\s*",
    re.IGNORECASE,
)


def printed_authors(document: Document) -> list[Author]:
    """A printed page's byline without "by": names, then an institution, on a line above the text."""
    if document.format not in (Format.TEXT, Format.PDF):
        return []
    for block in document.blocks[:_LINES]:
        text = " ".join(document.text[block.start : block.end].split())
        if len(text) > LONGEST_BYLINE:
            break
        found = [] if text.endswith((".", "!", "?", ":")) else split_byline(text)
        if found and found[-1].institution and is_organisation(found[-1].institution):
            people = [a for a in found if looks_like_person(a.name) and not is_organisation(a.name)]
            if len(people) == len(found):
                return people
    return []


def box_authors(document: Document) -> list[Author]:
    """A printed page's "Author" box: the heading, the name, then role and institution."""
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if block.end - block.start < 40 and _SIDEBAR.match(document.text[block.start : block.end]):
            lines = [
                line.strip("*_ \t")
                for b in blocks[index + 1 : index + 5]
                for line in document.text[b.start : b.end].splitlines()
                if line.strip("*_ \t")
            ]
            found = list(_box(lines[:6]))
            if found:
                return found
    return []


def _box(lines: list[str]) -> Iterator[Author]:
    author: Author | None = None
    known = False
    for line in lines:
        name, _, rest = line.partition("  ")
        if looks_like_person(name.strip("* ")) and not is_organisation(name):
            author, role = Author(name=name.strip("* ")), rest.strip("* ")
        else:
            role = line
        if author is not None and "," in role:
            yield author._replace(institution=_DEGREE.sub("", role).strip(" .") or None)
            author, known = None, True
    # A name without a role ends the box, unless it is the only one: "CC BY ND" has a name's capitals too.
    if author is not None and not known:
        yield author
