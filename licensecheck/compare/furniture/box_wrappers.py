"""Is a block in a box of the site's own? What wraps it tells: by its name, its kind, or the controls in it.

A block is asked up to what also wraps the article's own paragraphs, for that says nothing of this block.
"""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import Element

from licensecheck.compare.box_words import BOX_NAMES, BOX_ROLES, BOX_TAGS
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.automatic_ids import repeats_heading
from licensecheck.compare.furniture.boxed_prose import BOXED_PROSE, CONTROLS, is_bare_prose, is_boxed_prose
from licensecheck.compare.furniture.data_tables import is_in_data_table
from licensecheck.compare.furniture.set_quotations import is_set_quotation
from licensecheck.document.element_names import words_of
from licensecheck.document.tags import TEXT_TAGS

__all__ = ["by_box", "by_boxed_prose", "by_controls", "by_wrapper"]


def by_wrapper(shape: ArticleShape, block: int) -> str | None:
    """In a wrapper that is called a box: by its element, its role, or a word of its class or id."""
    if is_set_quotation(shape, block):
        return None
    answers = (_called_own_box(shape, element) for element in shape.wrappers(block))
    found = next(filter(None, answers), None)
    if found is None:
        around = (_called_own_box(shape, element) for element in shape.around_box(block))
        found = next((answer for answer in around if answer and answer != _TEASER), None)
    return found


def _called_own_box(shape: ArticleShape, element: Element) -> str | None:
    """Return what calls an element a box, unless the article's own paragraphs stand in boxes called so."""
    if shape.side.tells_in_captions and element.tag in ("figure", "figcaption"):
        return None
    answer = shape.side.ask(_called_box, element)
    if answer and answer.startswith(_NAMED) and (shape.wraps_article(element) or shape.is_one_of_many(element)):
        return shape.side.ask(_called_box_by_id, element)
    return answer


_NAMED = "box named "
_TEASER = f"{_NAMED}teaser"
"""What sites also call the part of a text that stands before a paywall."""


def _called_box(element: Element) -> str | None:
    """Return what calls an element a box: its name, its role, or a word of its class or id."""
    if element.tag in BOX_TAGS and not (element.tag == "figure" and _holds_text(element)):
        return f"inside <{element.tag}>"
    role = (element.attr("role") or "").lower()
    if role in BOX_ROLES:
        return f"role {role}"
    named = words_of(element.attr("class") or "") & BOX_NAMES
    return f"{_NAMED}{min(named)}" if named else _called_box_by_id(element)


def _holds_text(figure: Element) -> bool:
    """Whether a figure is a table with rows and columns, as content systems wrap one, or nothing that figures are."""
    if figure.select_one("table th, table tr + tr > td + td") is not None:
        return True
    return not figure.attrs and figure.select_one(_OF_FIGURES) is None


_OF_FIGURES = "img, picture, video, audio, iframe, object, embed, svg, canvas, blockquote, figcaption, pre, a, table"


def _called_box_by_id(element: Element) -> str | None:
    identity = element.attr("id") or ""
    named = words_of(identity) & BOX_NAMES
    if named and repeats_heading(element, identity):
        return None
    return f"{_NAMED}{min(named)}" if named else None


def by_box(shape: ArticleShape, block: int) -> str | None:
    """Wrapped in a box of its own, of a kind that none of the article's paragraphs is wrapped in."""
    boxes = (element for element in _own_boxes(shape, block) if not is_boxed_prose(shape, element, block))
    return next((f"in a box of its own (<{element.tag}>)" for element in boxes), None)


def by_boxed_prose(shape: ArticleShape, block: int) -> str | None:
    """Wrapped in such a box that holds nothing but prose, where nothing else tells that it is the site's."""
    return next((f"{BOXED_PROSE} (<{element.tag}>)" for element in _own_boxes(shape, block)), None)


def _own_boxes(shape: ArticleShape, block: int) -> Iterator[Element]:
    is_text = is_set_quotation(shape, block) or is_in_data_table(shape, block)
    for element in () if is_text else shape.wrappers(block):
        if element.tag in TEXT_TAGS or shape.resembles(element) or is_bare_prose(shape, element, block):
            continue
        if not repeats_heading(element, element.attr("id") or ""):
            yield element


def by_controls(shape: ArticleShape, block: int) -> str | None:
    """In a form or a bar of buttons; a paragraph may have a button of its own, for a note or a comment."""
    for element in shape.wrappers(block):
        of_text = element.tag in TEXT_TAGS or (element.attr("class") and shape.resembles(element))
        if shape.side.ask(_holds_fields if of_text else _holds_controls, element):
            return "holds form controls"
    return None


def _holds_controls(element: Element) -> bool:
    return element.select_one(CONTROLS) is not None


def _holds_fields(element: Element) -> bool:
    return element.select_one(_FIELDS) is not None


_FIELDS = "input:not([type=checkbox]):not([type=hidden]), select, textarea"
"""What somebody writes into; a box to tick opens a note in the margin."""
