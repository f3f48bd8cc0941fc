"""Is a block in a box of the site's own? What wraps it tells: by its name, its kind, or the controls in it.

A block is asked up to what also wraps the article's own paragraphs, for that says nothing of this block.
"""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.set_quotations import is_set_quotation
from licensecheck.compare.vocabulary.box_words import (
    BOX_NAMES,
    BOX_ROLES,
    BOX_TAGS,
    HEAD_NAMES,
    PROSE_NAMES,
    QUOTATION_NAMES,
)
from licensecheck.document.element_names import words_of
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["by_wrapper", "called_own_box", "may_be_prose_alone"]


def by_wrapper(shape: ArticleShape, block: int) -> str | None:
    """In a wrapper that is called a box: by its element, its role, or a word of its class or id."""
    if is_set_quotation(shape, block):
        return None
    answers = (called_own_box(shape, element) for element in shape.wrappers(block))
    found = next(filter(None, answers), None)
    if found is None:
        around = ((called_own_box(shape, element), element.tag) for element in shape.around_box(block))
        found = next((answer for answer, tag in around if answer and (answer != _TEASER or tag == "article")), None)
    return found


def called_own_box(shape: ArticleShape, element: Element) -> str | None:
    """Return what calls an element a box, unless the article's own paragraphs stand in boxes called so."""
    if shape.side.tells_in_captions and element.tag in ("figure", "figcaption"):
        return None
    answer = shape.side.ask(_called_box, element)
    if answer and answer.startswith(_NAMED) and (shape.wraps_article(element) or shape.is_one_of_many(element)):
        return shape.side.ask(_called_box_by_id, element)
    return answer


_NAMED = "box named "
_TEASER = f"{_NAMED}teaser"
"""What sites also call the part of a text that stands before a paywall; an article in it is another piece."""


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
    if not named:
        return None
    from licensecheck.compare.furniture.boxes.automatic_ids import repeats_heading

    return None if repeats_heading(element, identity) else f"{_NAMED}{min(named)}"


def may_be_prose_alone(shape: ArticleShape, block: int) -> bool:
    """Whether a block in a box is a sentence that no label leads, and nothing tells readers that the box is the site's:
    no link, picture or control in it, and none of its wrappers is of a kind that holds plain prose."""
    key, around = shape.side.keys[block], shape.wrappers(block)
    if not around or not ends_in_full_stop(key) or opens_like_box(key):
        return False
    return not any(map(_holds_prose, around)) and around[-1].select_one(_OF_BOXES) is None


def _holds_prose(element: Element) -> bool:
    """Whether an element is, by its tag or what it is called, of a kind that holds plain prose."""
    called = words_of(f"{element.attr('class') or ''} {element.attr('id') or ''} {element.attr('role') or ''}")
    return element.tag in _PROSE_TAGS or not called.isdisjoint(PROSE_NAMES | QUOTATION_NAMES | HEAD_NAMES)


_PROSE_TAGS = frozenset(("figure", "figcaption", "caption", "header", "blockquote", "details", "summary", "fieldset"))
_OF_BOXES = "a[href], img, input, button, select, textarea"
