"""Is a line that begins with "by" and a name the article's byline, where no link leads to its author's page?

Photographers, authors of books and of other pieces are named so as well, and slogans begin so: "By Royal Appointment".
A byline stands right below the headline or is called one, and names people in words that are written so for no other
reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from turbohtml import Element

from licensecheck.credits.bylines.dates import is_date, is_reading_time
from licensecheck.credits.bylines.helpers import find_helpers
from licensecheck.credits.bylines.leads import says_by
from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.model import Author
from licensecheck.credits.names.person_forms import SMALL_WORDS
from licensecheck.credits.names.picture_words import picture_roles
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import LONGEST_BYLINE
from licensecheck.credits.original.authors.marked_bylines import is_marked
from licensecheck.credits.original.small_writing import writes_small
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block, Document
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["has_common_words", "plain_byline"]

_APART = frozenset(("figure", "figcaption", "aside", "nav", "blockquote"))
_CALLED_APART = frozenset((
    "caption", "captions", "credit", "credits", "photo", "photos", "picture", "pictures", "image", "images", "img",
    "media", "gallery", "figure", "foto", "fotos", "bild", "photographer", "promo", "teaser", "related", "recommended",
    "recommendations", "card", "book", "review", "widget", "sidebar", "kicker", "eyebrow", "overline", "subtitle",
    "tagline", "dek", "deck", "slogan", "strapline", "motto",
))
"""What pages call boxes about pictures and other works, and lines above or below a headline that go with it."""
_AROUND = 6
"""Elements from a line outwards among which one says that it stands apart from the article's head."""
_PICTURES = "img, picture, video, iframe, figure"


def plain_byline(document: Document, head: Sequence[Block]) -> Block | None:
    """Return the first line up to the next heading that says "by" and stands as a byline does, if there is one."""
    is_first = True
    for block in takewhile(lambda one: one.tag not in HEADING_TAGS, head):
        line = byline_of(document, block)
        if says_by(line) and not _stands_apart(block.node) and not _is_photographers(line):
            if is_marked(block.node):
                return block
            if is_first and "/" not in line and not _is_below_picture(block.node) and not _is_of_book(document, block):
                return block
        is_first = is_first and (is_date(line.strip()) or is_reading_time(line))
    return None


def _is_of_book(document: Document, block: Block) -> bool:
    """Whether the line below another counts the pages of a book, whose author the upper one names."""
    return _PAGES.search(document.text[block.end : block.end + LONGEST_BYLINE].strip().partition("\n")[0]) is not None


_PAGES = lazy_pattern(r"(?<!\w)\d{2,4}\s?(?:s\.|(?:pp?|pgs?|pages|seiten|páginas|págs?|pagine)\b)", re.IGNORECASE)


def has_common_words(document: Document, people: Sequence[Author]) -> bool:
    """Whether a name has a word in it that the page writes small or that is no name in most lines: Lake Superior."""
    words = {word for author in people for word in author.name.split()}
    return any(fold(word) not in SMALL_WORDS and _is_common(document, word) for word in words)


def _is_common(document: Document, word: str) -> bool:
    return fold(word) in _COMMON or writes_small(document.text, word)


_COMMON = word_set("""
    royal appointment popular demand request public invitation special order decree law chance design default accident
    candlelight moonlight night day train boat bus bike foot land sea air rail road post hand heart numbers nature
    river lake lakes mount mountain bay cape creek valley island islands ocean coast falls forest park beach canyon
    hook crook or and but an auf im am aus ohne bis anfang amor arte
    superior great grand high north south east west northern southern eastern western
""")


def _stands_apart(node: object) -> bool:
    """Whether a line stands in a box beside the article's text or about a picture, or is called so."""
    return any(e.tag in _APART or not _CALLED_APART.isdisjoint(names_of(e)) for e in _boxes(node))


def _boxes(node: object) -> Iterator[Element]:
    """Yield a line's element and what it stands in, up to what holds the article's headline as well."""
    around = islice(outwards(node), _AROUND) if isinstance(node, Element) else iter(())
    return takewhile(lambda e: e.tag not in _OUTER and e.select_one("h1") is None, around)


_OUTER = frozenset(("article", "main", "body", "html"))


def _is_below_picture(node: object) -> bool:
    """Whether a picture stands in a line's box or between it and the headline, which may be the picture's."""
    return any(e.select_one(_PICTURES) is not None or any(map(_is_picture, _above(e))) for e in _boxes(node))


def _above(element: Element) -> Iterator[Element]:
    """Yield what stands above an element in its box, up to the headline."""
    siblings = (one for one in islice(element.previous_siblings, _MOST_ABOVE) if isinstance(one, Element))
    return takewhile(lambda one: one.tag not in HEADING_TAGS and one.select_one("h1") is None, siblings)


_MOST_ABOVE = 20
"""Nodes above a line that are looked at; more stand between no headline and its byline."""


def _is_picture(element: Element) -> bool:
    return element.tag in _PICTURE_TAGS or element.select_one(_PICTURES) is not None


_PICTURE_TAGS = frozenset(_PICTURES.split(", "))


def _is_photographers(line: str) -> bool:
    """Whether a line says of the one it names that they take pictures; who helps them stands behind a lead."""
    helper = find_helpers(line)
    return any(picture_roles(fold(line[: helper.start()] if helper else line)))
