"""Is a paragraph set as captions are? In smaller or grey type, or in the middle of the line as the picture above it is.

What an article's own paragraphs look like says nothing of another one.
"""

from __future__ import annotations

import re

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.document.element_names import words_of
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_set_as_caption"]


def is_set_as_caption(shape: ArticleShape, node: Element, picture: Element) -> bool:
    """Whether a paragraph right below a picture is set otherwise than the article's own: small, grey, or centred as
    the picture is."""
    if shape.side.ask(_is_quiet, node):
        return not any(shape.side.ask(_is_quiet, known) for known in shape.article_nodes)
    if not shape.side.ask(_is_centred, node) or not _is_centred_picture(picture, node):
        return False
    return not any(shape.side.ask(_is_centred, known) for known in shape.article_nodes)


def _is_quiet(node: Element) -> bool:
    """Whether an element's words, or those of an element that is all it holds, are in small or grey type."""
    inner = node.select("span, font")[:_INNER]
    whole = (part for part in inner if len(part.text.strip()) >= _NEARLY_ALL * len(node.text.strip()))
    return any(_is_small_or_grey(element) for element in (node, *whole))


_INNER = 3
_NEARLY_ALL = 0.9
"""Share of a paragraph's characters in one element from which it is all in it; a full stop may stand behind."""


def _is_small_or_grey(element: Element) -> bool:
    if element.tag == "font" and element.attr("size") in _SMALL_FONTS:
        return True
    style = (element.attr("style") or "")[:_LONGEST].lower()
    size = _SIZE.search(style)
    if size is not None and (size["word"] is not None or float(size["number"]) < _SMALLER[size["unit"]]):
        return True
    return _is_grey(style) or "small" in words_of(element.attr("class") or "")


_SMALL_FONTS = ("1", "2", "-1", "-2")
_LONGEST = 1_000
"""Characters of a style that are read."""

_SIZE = lazy_pattern(
    r"(?<![\w-])font-size\s*:\s*(?:(?P<word>(?:xx?-)?small(?:er)?)\b|(?P<number>\d{0,3}\.?\d{1,4})(?P<unit>px|pt|r?em|%))"
)
_SMALLER = {"px": 14.0, "pt": 11.0, "em": 1.0, "rem": 1.0, "%": 100.0}
"""Sizes below those that texts are set in."""


def _is_grey(style: str) -> bool:
    found = _COLOUR.search(style)
    if found is None:
        return False
    if found["name"] is not None:
        return True
    parts = found["rgb"].split(",") if found["rgb"] is not None else _of_hex(found["hex"])
    shades = [int(part, 10 if found["rgb"] is not None else 16) for part in parts]
    return max(shades) - min(shades) <= _TINT and min(shades) >= _DARKEST and max(shades) <= _LIGHTEST


def _of_hex(digits: str) -> list[str]:
    return [digit * 2 for digit in digits] if len(digits) == _SHORT_FORM else re.findall("..", digits)


_COLOUR = lazy_pattern(
    r"(?<![\w-])color\s*:\s*(?:(?P<name>(?:dim|dark|light|slate)?gr[ae]y|silver)\b|#(?P<hex>[0-9a-f]{6}|[0-9a-f]{3})\b"
    r"|rgb\(\s*(?P<rgb>\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3})\s*\))"
)
_SHORT_FORM = 3
_TINT, _DARKEST, _LIGHTEST = 24, 0x50, 0xD0
"""How far a grey's shades lie apart, and between which it lies; #333 and #444 are what many texts are set in."""


def _is_centred_picture(picture: Element, node: Element) -> bool:
    """Whether a picture, or the paragraph it stands in beside another, is centred."""
    element: object = picture
    while isinstance(element, Element) and element != node.parent:
        if _is_centred(element):
            return True
        element = element.parent
    return False


def _is_centred(element: Element) -> bool:
    if (element.attr("align") or "").lower() == "center":
        return True
    if _CENTRED.search((element.attr("style") or "")[:_LONGEST].lower()) is not None:
        return True
    return not _CENTRED_NAMES.isdisjoint(words_of(element.attr("class") or ""))


_CENTRED = lazy_pattern(r"(?<![\w-])text-align\s*:\s*center\b")
_CENTRED_NAMES = frozenset(("aligncenter", "aligncentre", "textcenter", "centered", "centred"))
"""What classes that centre are called, their words joined: `has-text-align-center`, `aligncenter`, `text-center`."""
