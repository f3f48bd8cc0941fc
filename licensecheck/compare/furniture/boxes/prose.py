"""Prose in a wrapper that none of the article's paragraphs has: text, where the wrapper is bare; else for a person.

Editors' tools wrap paragraphs without attributes. A class, an id or a style makes a box, and what is in it may be a
site's note on itself as well as a passage that readers take for the article's.
"""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.subheads import LOOKS
from licensecheck.compare.furniture.captions import picture_before
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.lines.controls import OF_CONTROLS
from licensecheck.compare.furniture.repetition import is_said_again
from licensecheck.compare.text_language import language_of
from licensecheck.compare.vocabulary.box_words import (
    CALL,
    NOTE,
    TO_READERS,
    editors_label,
)
from licensecheck.compare.vocabulary.end_notes import is_author_or_call, speaks_of_article
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.model import Format
from licensecheck.document.nesting import outwards
from licensecheck.document.picture_credits import stands_in_picture
from licensecheck.document.tags import BLOCK_TAGS, HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop, ends_like_sentence

__all__ = ["CONTROLS", "TOLD", "is_bare_prose", "is_boxed_prose", "is_prose_alone", "is_sites_line"]

CONTROLS = "input:not([type=hidden]), button, select, textarea"

_PLAIN_TAGS = frozenset(("div", "section", "span", "center"))
_PICTURES = "img, picture, video, audio, iframe, object, embed, svg, canvas"
_IN_BARE_BOXES = f"{_PICTURES}, {CONTROLS}, a[href], ul, ol, dl, table"
"""What an editor puts into no plain wrapper; a heading over some paragraphs may be an editor's."""
_IN_BOXES = f"{_IN_BARE_BOXES}, {', '.join(HEADING_TAGS)}"
_KNOWN_TAGS = BLOCK_TAGS | _PLAIN_TAGS
_PARTS = "p, div, section"
_MOST_PARTS = 200
"""Paragraphs of a wrapper that are looked at."""

_SENTENCE = 7
"""Spaces from which a line is a sentence that could be the text's; on some 700 pages of a hundred sites put into each
other's templates, no site's box between the paragraphs had one from five spaces on."""

TOLD = frozenset(("en", "de", "fr", "es", "pt", "it", "nl"))
"""Languages in which it is known how sites speak to their readers; in others such a box is the site's."""


def is_bare_prose(shape: ArticleShape, element: Element, block: int) -> bool:
    """Whether a wrapper has no attributes and holds a sentence alone, or nothing but prose."""
    key = shape.side.keys[block]
    if element.tag not in _PLAIN_TAGS or element.attrs or not ends_like_sentence(key):
        return False
    return shape.side.ask(_words_without_pictures, element) == key or shape.side.ask(_is_prose, element)


def is_boxed_prose(shape: ArticleShape, element: Element, block: int) -> bool:
    """Whether a wrapper that is merely set apart holds nothing but prose, which speaks to nobody and is no
    pull quote of the text."""
    if element.tag == "header" or not ends_in_full_stop(shape.side.keys[block]):
        return False
    # What an attribute of a component or of an element of a page's own says is known to its maker alone.
    if element.tag in _KNOWN_TAGS and not all(map(_is_of_looks, element.attrs)):
        return False
    if not shape.side.ask(_tells, element) or stands_in_picture(element, shape.side.known_pictures):
        return False
    if _is_below_picture(shape, element):
        return False
    return not any(_is_sentence(line) and is_said_again(shape.side, line) for line in _lines_of(element))


def is_prose_alone(shape: ArticleShape, block: int) -> bool:
    """Whether all that a box of the site's holds around a block is prose which speaks to nobody: what it is called says
    that it is an advert, a newsletter or a menu, readers see a passage, and no label, link or picture tells them. It is
    asked of what `may_be_prose_alone`.
    """
    box = shape.wrappers(block)[-1]
    if not shape.side.ask(_tells, box):
        return False
    return not any(is_said_again(shape.side, line) for line in _lines_of(box) if _is_sentence(line))


def _is_of_looks(attribute: str) -> bool:
    return attribute in LOOKS or attribute.startswith("data-")


def _is_below_picture(shape: ArticleShape, element: Element) -> bool:
    """Whether an element may be a picture's caption: of a copy's page a sentence alone, for what stands below a picture
    may be put to the text as well; in a post nobody but an editor put it there."""
    if picture_before(element) is None:
        return False
    is_post = shape.side.document.format is Format.MARKDOWN
    return shape.is_original or (not is_post and _ENDS.search(fold_line(element.text)) is None)


def _tells(element: Element) -> bool:
    """Whether an element's lines are sentences that tell something, and no note, call or author's portrait."""
    if not _is_prose(element, _IN_BOXES if element.attrs else _IN_BARE_BOXES):
        return False
    lines = _lines_of(element)
    if not any(map(_is_sentence, lines)) or any(map(is_sites_line, lines)):
        return False
    text = _with_text_around(element)
    return _ENGLISH in text or language_of(text) in TOLD


def _with_text_around(element: Element) -> str:
    """Return an element's text, with what stands around a short one, whose few words may be taken for another
    language's."""
    texts = (around.text for around in islice(outwards(element), _LEVELS))
    return next((text for text in texts if len(text) >= _TELLING), element.text)[:_SAMPLE]


_ENGLISH = " the "
"""What hardly a text of another language has; telling languages apart takes the longer."""

_TELLING, _SAMPLE, _LEVELS = 60, 2_000, 6
"""Characters that tell a language, those that are read at most, and elements outwards that may have them."""


def _is_sentence(line: str) -> bool:
    return breaks(line) >= _SENTENCE


def is_sites_line(line: str) -> bool:
    """Whether a folded line is what sites say: to their readers, on themselves, an article, its author or a control."""
    told = is_author_or_call(line) or speaks_of_article(line) or editors_label(line) is not None
    told = told or any(map(CALL.match, _ENDS.split(line))) or _tells_of_site(line)
    controls = opens_like_box(line) and OF_CONTROLS.search(line) is not None
    return told or controls or TO_READERS.search(line) is not None or NOTE.search(line) is not None


def _tells_of_site(line: str) -> bool:
    from licensecheck.compare.vocabulary.disclaimers import disclaims
    from licensecheck.compare.vocabulary.presentation_notes import tells_of_showing

    return disclaims(line) or tells_of_showing(line)


_ENDS = lazy_pattern(r"(?<=[.!?:])\s")
"""Where one sentence of a line ends and another begins."""


def _words_without_pictures(element: Element) -> str | None:
    return fold_line(element.text) if element.select_one(_PICTURES) is None else None


def _is_prose(element: Element, boxes: str = _IN_BOXES) -> bool:
    """Whether an element has nothing that boxes have: pictures, links, headings, lists, controls, labels, openings."""
    if element.select_one(boxes) is not None:
        return False
    return all(ends_like_sentence(line) and not opens_like_box(line) for line in _lines(element))


def _lines_of(element: Element) -> list[str]:
    """The folded paragraphs of an element, or all its words where they are in none."""
    return _lines(element) or [fold_line(element.text)]


def _lines(element: Element) -> list[str]:
    """The folded paragraphs of an element."""
    return [fold_line(part.text) for part in element.select(_PARTS)[:_MOST_PARTS] if part.select_one(_PARTS) is None]
