"""Bylines of printed pages: an "Author" box beside the text, or a line of names and an institution above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.credits.box_headings import is_box_heading, is_heading_of_authors
from licensecheck.credits.bylines.helpers import is_help
from licensecheck.credits.bylines.reading import looks_like_person, split_byline
from licensecheck.credits.model import Author
from licensecheck.credits.names.organisations import is_organisation
from licensecheck.credits.original.authors.byline_places import LONGEST_BYLINE
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.model import PRINTED, Document
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["box_authors", "printed_authors"]

_LINES = 120
"""Blocks of a page among which a byline can be."""
_BOX_LINES = 40
"""Lines below an "Author" heading that are looked at: a name, a role and a button for each of a dozen authors."""
_LONGEST_LINE = 160
"""Characters of a line that says what an author is."""
_DEGREE = lazy_pattern(
    r"^(?:[^,]{0,80}\b(?:candidate|professor|lecturer|fellow|student|researcher|reader|director|chair"
    r"|scientist|dean)\b[^,]*),\s*",
    re.IGNORECASE,
)


def printed_authors(document: Document) -> list[Author]:
    """A printed page's byline without "by": names, then an institution, on a line above the text."""
    if document.format not in PRINTED:
        return []
    for block in document.blocks[:_LINES]:
        text = words_of(document, block)
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
    for index, block in enumerate(document.blocks):
        if block.end - block.start < _LONGEST_HEADING and is_heading_of_authors(document.text[block.start : block.end]):
            found = list(_box(*_lines_below(document, index)))
            if found:
                return found
    return []


def _lines_below(document: Document, heading: int) -> tuple[list[str], bool]:
    """The lines of an author's box, and whether another heading ends it: then all of them are the box's."""
    lines: list[str] = []
    of_heading = document.blocks[heading].tag
    for start, end, tag, _ in document.blocks[heading + 1 : heading + 1 + _BOX_LINES]:
        text = document.text[start:end]
        if tag in HEADING_TAGS or is_box_heading(text) or (tag == of_heading and tag in _LABEL_TAGS):
            return lines, True
        if is_help(text.strip("*_ \t:")):
            return lines, False
        for line in filter(None, (line.strip("*_ \t") for line in text.splitlines())):
            if len(line) > _LONGEST_LINE or len(lines) == _BOX_LINES:
                return lines, False
            lines.append(line)
    return lines, False


def _box(lines: list[str], is_whole: bool) -> Iterator[Author]:
    author: Author | None = None
    known = False
    for line in lines if is_whole else lines[:_FEW_LINES]:
        name, _, rest = line.partition("  ")
        if looks_like_person(name.strip("* ")) and not is_organisation(name):
            if author is not None:
                yield author
                if not is_whole:
                    return
            author, role = Author(name=name.strip("* ")), rest.strip("* ")
        else:
            role = line
        if author is not None and ("," in role or is_organisation(role)):
            yield author._replace(institution=_DEGREE.sub("", role).strip(" .") or None)
            author, known = None, True
    # A name without a role ends the box, unless it is the only one: "CC BY ND" has a name's capitals too.
    if author is not None and (is_whole or not known):
        yield author


_LONGEST_HEADING = 40
_LABEL_TAGS = frozenset(("dt", "th"))
"""Tags of what says in lists and tables what stands behind it."""
_FEW_LINES = 6
"""Lines of a box of which no heading says where it ends: the article goes on below it."""
