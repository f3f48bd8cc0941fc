"""Furniture by wrappers that no paragraph of the article has, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.automatic_ids import repeats_heading
from licensecheck.compare.furniture.boxes.prose import CONTROLS, is_bare_prose, is_boxed_prose
from licensecheck.compare.furniture.boxes.subheads import is_bare_subhead, is_boxed_subhead
from licensecheck.compare.furniture.calls.reader_calls import is_called_notice
from licensecheck.compare.furniture.data_tables import is_in_data_table
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.reasons import BOXED_PROSE, SUBHEAD
from licensecheck.compare.furniture.set_quotations import is_set_quotation
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.tags import HEADING_TAGS, TEXT_TAGS

__all__ = ["by_box", "by_boxed_prose", "by_controls", "by_headed_box"]


def by_box(shape: ArticleShape, block: int) -> str | None:
    """Wrapped in a box of its own, of a kind that none of the article's paragraphs is wrapped in."""
    boxes = (element for element in _own_boxes(shape, block) if not _may_be_text(shape, element, block))
    return next((f"in a box of its own (<{element.tag}>)" for element in boxes), None)


def _may_be_text(shape: ArticleShape, element: Element, block: int) -> bool:
    return is_boxed_prose(shape, element, block) or is_boxed_subhead(shape, element, block)


def by_boxed_prose(shape: ArticleShape, block: int) -> str | None:
    """Wrapped in such a box that holds nothing but prose, or a subhead, where nothing else tells that it is the
    site's; or a paragraph that its class makes a notice, with a title in bold."""
    if is_called_notice(shape, block) and shape.side.ask(_opens_with_title, shape.side.blocks[block].node):
        return f"{BOXED_PROSE} (<p>)"
    for element in _own_boxes(shape, block):
        return SUBHEAD if is_boxed_subhead(shape, element, block) else f"{BOXED_PROSE} (<{element.tag}>)"
    return None


def by_headed_box(shape: ArticleShape, block: int) -> str | None:
    """Below the heading of a copy's box that leads somewhere, though the box is of the kind that the article's
    paragraphs are wrapped in: builders of pages wrap all in one kind."""
    if shape.is_original or breaks(shape.side.keys[block]) >= _SHORT:
        return None
    around = shape.wrappers(block)[1 : 1 + _AROUND]
    return "below the heading of a box" if any(shape.side.ask(_is_headed_box, element) for element in around) else None


_SHORT, _AROUND = 30, 2
"""Words up to which a line may be a box's, and wrappers that may be the box."""


def _is_headed_box(element: Element) -> bool:
    heading = element.select_one(", ".join(HEADING_TAGS))
    if heading is None or element.select_one("a[href], button") is None:
        return False
    title = fold_line(heading.text)
    return opens_like_box(title) and fold_line(element.text).startswith(title)


def _opens_with_title(node: Element) -> bool:
    first = next((child for child in node.children if isinstance(child, Element) or child.text.strip()), None)
    return isinstance(first, Element) and first.tag in ("strong", "b") and first.text.strip() != node.text.strip()


def _own_boxes(shape: ArticleShape, block: int) -> Iterator[Element]:
    is_text = is_set_quotation(shape, block) or is_in_data_table(shape, block)
    for element in () if is_text else shape.wrappers(block):
        if element.tag in TEXT_TAGS or shape.resembles(element) or is_bare_prose(shape, element, block):
            continue
        if is_bare_subhead(shape, element, block):
            continue
        if not repeats_heading(element, element.attr("id") or ""):
            yield element


def by_controls(shape: ArticleShape, block: int) -> str | None:
    """In a form or a bar of buttons; a paragraph may have a button of its own, for a note or a comment."""
    for element in shape.wrappers(block):
        of_text = element.tag in TEXT_TAGS or (element.attr("class") and shape.resembles(element))
        if shape.side.ask(_holds_fields if of_text else _holds_controls, element):
            return "holds form controls"
    around = any(shape.side.ask(_is_form, element) for element in shape.around_box(block))
    return "beside form controls" if around else None


def _is_form(element: Element) -> bool:
    """Whether an element has something to fill in, and no more paragraphs than say what for."""
    return _holds_fields(element) and len(element.select("p")[: _OF_FORM + 1]) <= _OF_FORM


_OF_FORM = 3


def _holds_controls(element: Element) -> bool:
    return element.select_one(CONTROLS) is not None


def _holds_fields(element: Element) -> bool:
    return element.select_one(_FIELDS) is not None


_FIELDS = "input:not([type=checkbox]):not([type=hidden]), select, textarea"
"""What somebody writes into; a box to tick opens a note in the margin."""
