"""Quotations that a page sets apart: by an element of their own, by what a template calls it, or by an indent."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element, Text

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import NOTE_LABELS, QUOTATION_NAMES
from licensecheck.document.element_names import words_of
from licensecheck.document.nesting import outwards
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "in_block_quotation", "is_note", "is_set_as_quotation", "names_speaker", "sets_quotation", "shows_quotation",
]


def in_block_quotation(node: Element | None) -> bool:
    """Whether an element is a block quotation, or stands in one: by its tag, or by what its template calls it. One that
    holds a whole article, as posts set what they take over, is none."""
    current: object = node
    for _ in range(_DEPTH):
        if not isinstance(current, Element):
            return False
        if current.tag == "blockquote":
            return not is_note(current) and not _is_article(current)
        if _is_called_quotation(current):
            return not is_note(current)
        current = current.parent
    return False


_DEPTH = 4
"""Elements from a paragraph outwards that may be the quotation it stands in."""


def names_speaker(node: Element | None) -> bool:
    """Whether an element's tag tells that it says whose a block quotation is: its foot, or its figure's caption."""
    place = node.closest("footer, figcaption") if isinstance(node, Element) else None
    if place is None or not isinstance(place.parent, Element):
        return False
    return in_block_quotation(place) if place.tag == "footer" else place.parent.select_one("blockquote") is not None


def is_note(quotation: Element) -> bool:
    """Whether a block quotation opens with what notes are called ("Note:", a bold "Tip"): posts set their boxes so."""
    words = (node for node in islice(quotation.descendants, _FIRST) if isinstance(node, Text))
    first = next((node for node in words if node.data.strip(_AROUND_LABEL)), None)
    if first is None:
        return False
    label, colon, _ = first.data[:_LABEL].partition(":")
    is_set = colon or (isinstance(first.parent, Element) and first.parent.tag in _SET_OFF)
    return bool(is_set) and label.lower().strip(_AROUND_LABEL) in NOTE_LABELS


_LABEL, _FIRST = 40, 20
"""Characters within which such a label stands, and elements and pieces of text among which it is the first."""

_AROUND_LABEL = " \n\t*_:.!\u200b\ufe0f"
_SET_OFF = frozenset(("strong", "b", "em", "h2", "h3", "h4", "h5", "h6"))
"""What a label without a colon is set in."""


def _is_called_quotation(element: Element) -> bool:
    """Whether an element's class is a word for a quotation, and the element no more than one."""
    named = element.attr("class")
    # Letters that stand in every word for a quotation, and in few other classes.
    if not named or not ("uot" in named or "ita" in named or "yta" in named):
        return False
    names = words_of(named)
    return (
        not names.isdisjoint(QUOTATION_NAMES)
        and names.isdisjoint(_OF_OTHERS)
        and not _holds_article(element)
    )


def _holds_article(element: Element) -> bool:
    """Whether an element has more in it than a quotation has."""
    # Each paragraph in it asks anew, so that no more may be looked at than shows it.
    paragraphs = 0
    for number, node in enumerate(element.descendants):
        paragraphs += isinstance(node, Element) and node.tag == "p"
        if paragraphs > _PARAGRAPHS or number >= _NODES:
            return True
    return False


def _is_article(quotation: Element) -> bool:
    """Whether a block quotation has more in it than a quotation has, and little stands beside it."""
    if not _holds_article(quotation) or not isinstance(quotation.parent, Element):
        return False
    within = sum(node.tag == "p" for node in islice(quotation.descendants, _NODES) if isinstance(node, Element))
    beside = sum(node.tag == "p" for node in islice(quotation.parent.children, _NODES) if isinstance(node, Element))
    return beside < _FEW_OF_ALL * within


_OF_OTHERS = frozenset(("doublequote", "formatquote", "hasquote", "singlequote", "withquote"))
"""Names of articles that are or have a quotation, and of paragraphs by the mark that they begin with."""

_PARAGRAPHS = 8
"""Paragraphs of a quotation, at most; what has more is an article's, whatever it is called."""

_NODES = 1_000
"""Elements and pieces of text in a quotation, at most."""


def sets_quotation(element: Element) -> bool:
    """Whether an element by itself shows its words as a block quotation: by its tag, its class or an indent."""
    return element.tag == "blockquote" or _is_called_quotation(element) or _is_indented(element)


def shows_quotation(node: Element | None) -> bool:
    """Whether an element may be shown as a quotation, which marks stand for elsewhere: it is a block quotation, is
    called a citation, or is indented."""
    return in_block_quotation(node) or any(map(_may_quote, islice(outwards(node), _SHOWN_DEPTH)))


_SHOWN_DEPTH = 2
"""A paragraph, or the box around it, has the class or the indent."""


def _may_quote(element: Element) -> bool:
    return _QUOTED.search(element.attr("class") or "") is not None or _is_indented(element)


def is_set_as_quotation(side: TextSide, block: int) -> bool:
    """Whether readers see a block as a block quotation: it is one, is called one, or is indented by its style or its
    page's, or has a bar beside it."""
    node = side.blocks[block].node
    if in_block_quotation(node):
        return True
    if any(_may_quote(element) or _is_barred(element) for element in islice(outwards(node), _DEPTH)):
        return True
    return node is not None and _is_styled_so(side, node)


def _is_barred(element: Element) -> bool:
    style = element.attr("style")
    return style is not None and element.tag in _PLAIN and _BARRED.search(style, 0, _STYLE) is not None


def _is_styled_so(side: TextSide, element: Element) -> bool:
    """Whether the page's own sheet indents an element's class, or puts a bar beside it, and few elements around it have
    the class: office programs write a rule for each kind of paragraph."""
    named, parent = element.attr("class"), element.parent
    if not named or element.tag not in _PLAIN or not isinstance(parent, Element):
        return False
    *_, root = outwards(element)
    if side.ask(_quoting_classes, root).isdisjoint(named.split()):
        return False
    beside = [one for one in islice(parent.children, _NODES) if isinstance(one, Element) and one.tag == element.tag]
    return sum(one.attr("class") == named for one in beside) <= max(_FEW, _FEW_OF_ALL * len(beside))


def _quoting_classes(root: Element) -> frozenset[str]:
    """Return the classes that a page's own sheet indents, or puts a bar beside."""
    found: set[str] = set()
    for rule in "".join(style.text for style in root.select("style"))[:_SHEET].split("}"):
        selectors, _, declared = rule.rpartition("{")
        if _INDENTED.search(declared) or _BARRED.search(declared):
            found.update(_CLASS.findall(selectors))
    return frozenset(found)


_CLASS = lazy_pattern(r"\.([\w-]+)\s*(?=,|\Z)")
"""The class that a selector ends with."""
_PLAIN = frozenset(("p", "div", "section"))
_FEW, _FEW_OF_ALL = 2, 0.25
"""Elements beside a quotation that are of its class: some paragraphs, or a part of them."""
_SHEET = 100_000
"""Characters of a page's own style sheets that are read."""
_STYLE = 1_000
"""Characters of a style that are read."""


def _is_indented(element: Element) -> bool:
    style = element.attr("style")
    return style is not None and element.tag in ("p", "div") and _INDENTED.search(style, 0, _STYLE) is not None


_QUOTED = lazy_pattern(r"(?i)(?<![a-z])(?:block|mso|pull)?-?(?:quot(?:e|ation)|zitat|cita|citation)(?![a-z])")
_INDENT = (
    r"(?:(?:[2-9]\d|1\d\d)(?:\.\d+)?px|[2-9](?:\.\d+)?r?em|(?:1[5-9]|[2-9]\d|1\d\d)(?:\.\d+)?pt"
    r"|(?:[1-5](?:\.\d+)?|0?\.[5-9]\d*)cm|(?:[5-9]|[1-5]\d)(?:\.\d+)?mm|(?:1(?:\.\d+)?|0?\.[2-9]\d*)in)(?![\w.])"
)
_INDENTED = lazy_pattern(
    rf"(?i)(?:padding|margin)(?:-(?:left|inline-start)\s*:\s*|\s*:\s*[\w.]{{1,9}}\s+(?:[\w.]{{1,9}}\s+[\w.]{{1,9}}\s+)?){_INDENT}"
)
"""What editors' button for indenting writes, and office programs; four lengths end with the left one, and of two the
second is left and right."""
_BARRED = lazy_pattern(
    r"(?i)(?<![\w-])border-(?:left|inline-start)(?:-width)?\s*:\s*(?:[1-9]\d?(?:\.\d+)?(?:px|pt)|solid|thick|medium)"
)
"""A bar at a paragraph's left side, as mail programs and editors set beside a quotation."""
