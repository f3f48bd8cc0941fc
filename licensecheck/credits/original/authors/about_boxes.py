"""Authors of a box behind the text that says of each who it is: "About the authors", "Ann Lee is a professor at …".

A name there is a heading of its own, leads to its author's page, or begins the sentence that says what its bearer is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from turbohtml import Element

from licensecheck.credits.box_headings import is_box_heading, is_heading_of_authors
from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.original.authors.fellow_authors import links_to_authors
from licensecheck.credits.original.page_words import words_of
from licensecheck.credits.word_places import places_of
from licensecheck.document.model import Block, Document
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["about_authors"]

_LONGEST_HEADING = 40
_LINES = 40
"""Lines of such a box."""
_LEVELS = 8
"""Elements from a line outwards among which its box is."""
_MOST_BOXES = 20
_FEWEST_WORDS = 2
_MOST = 10
"""Authors of one article; a longer list is of all who write for the site."""
_IS = lazy_pattern(
    r"(?P<name>[^\W\d_][^\d\n,;:()!?]{2,58}?)(?:\s\([^()\n]{1,60}\))?(?:,[^.\n]{3,160}?,)?"
    r"\s(?:is|was|has|works|teaches|writes|studies|covers|reports|est|ist|war|arbeitet|es|trabaja|é|è|jest|är|er)\s"
)
"""A name that begins a sentence on its bearer."""


def about_authors(document: Document) -> list[Author]:
    """Return those whom the first such box is about."""
    for heading in islice(_headings(document), _MOST_BOXES):
        found = list(_people(document, heading))
        if 0 < len(found) <= _MOST:
            return found
    return []


def _headings(document: Document) -> Iterator[int]:
    starts = [block.start for block in document.blocks]
    # Letters that are two in small ones would move all places behind them: no stem is looked for there.
    lowered = document.text.lower()
    stems = _STEMS if len(lowered) == len(document.text) else ()
    places = {at for stem in stems for at in places_of(lowered, stem)} if stems else starts
    for index in sorted({bisect_right(starts, at) - 1 for at in places} - {-1}):
        start, end, *_ = document.blocks[index]
        if end - start < _LONGEST_HEADING and is_heading_of_authors(document.text[start:end]):
            yield index


_STEMS = ("aut", "writ", "contrib", "repo", "verfass", "geschr", "crit", "schrijv")
"""One of these stands in every such heading: the pages that have none are spared the long pattern."""


def _people(document: Document, heading: int) -> Iterator[Author]:
    """Yield whom the box below a heading is about: up to another heading, its end, or a line on something else."""
    box = document.blocks[heading].node.parent if isinstance(document.blocks[heading].node, Element) else None
    named: Author | None = None
    for block in document.blocks[heading + 1 : heading + 1 + _LINES]:
        text = words_of(document, block)
        if (box is not None and box not in islice(outwards(block.node), _LEVELS)) or is_box_heading(text):
            return
        if block.tag in HEADING_TAGS:
            named = _of_heading(document, block, text) if block.tag > document.blocks[heading].tag else None
            if named is None:
                return
            continue
        author = _of_note(document, block, text)
        if author is not None and _says_more(text, author.name):
            yield author
            named = None
        elif author is not None:
            named = author
        elif named is not None:
            yield named         # what stands below a name is on its bearer
            named = None
        else:
            return


def _says_more(text: str, name: str) -> bool:
    """Whether a line says something on whom it names: lists of all who write for a site have a number, or nothing."""
    return sum(word.strip(",.").isalpha() for word in text[len(name) :].split()) >= _FEWEST_WORDS


def _of_heading(document: Document, block: Block, text: str) -> Author | None:
    """The author whom a heading in the box names."""
    url = next((link.url for link in links_to_authors(document, block)), None)
    author = Author(name=text, url=url)
    return author if could_be_person(author) else None


def _of_note(document: Document, block: Block, text: str) -> Author | None:
    """The author whom a line is on, by the link or the name that it begins with."""
    link = next(iter(links_to_authors(document, block)), None)
    if link is not None and not document.text[block.start : link.start].strip():
        author = Author(name=words_of(document, link), url=link.url)
    else:
        begins = _IS.match(text)
        author = Author(name=begins["name"]) if begins is not None and " " in begins["name"] else Author(name="")
    return author if could_be_person(author) else None
