"""Does an element stand in a picture's caption or credit? Its figure tells, or what its wrappers are called."""

from __future__ import annotations

import re

from turbohtml import Element

from licensecheck.document.model import Block
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["is_tagged_caption", "stands_in_picture"]

_CAPTION_TAGS = frozenset(("figcaption", "figure", "caption"))
"""Elements whose own words are about a picture or a table."""

_PICTURE = re.compile(r"(?<![a-z])(?:caption|figure|photo|image|img|picture|bild|foto|legende)")
"""What wrappers of captions and picture credits are called; "credit" alone is a credit line's name as
well."""

_PICTURES = "img, picture, video, iframe, svg, canvas, object, embed, amp-img, table"

_CAPTION_LENGTH = 400
"""Characters up to which a wrapper named so is a caption; a longer one is an article with pictures in it."""

_PICTURE_REACH = 3
"""Elements asked whether they belong to a picture: the caption's own wrapper, its line, and the figure."""


def is_tagged_caption(block: Block) -> bool:
    """Whether a block's tag says that its words are about a picture or a table."""
    return block.tag in _CAPTION_TAGS


def stands_in_picture(element: object, known: dict[Element, bool | None]) -> bool:
    """Whether an element is a picture's caption or credit, or stands in one.

    `known` are those that were asked: a page's links share their wrappers, whose texts are long.
    """
    node = element
    for _ in range(_PICTURE_REACH):
        if not isinstance(node, Element):
            return False
        if node not in known:
            known[node] = _is_picture(node)
        answer = known[node]
        if answer is not None:
            return answer
        node = node.parent
    return False


def _is_picture(wrapper: Element) -> bool | None:
    """Whether a wrapper is a picture's; `None` where what it stands in has to be asked."""
    if _is_longer(wrapper.text):
        return False
    if wrapper.tag == "figcaption":
        return True
    if wrapper.tag == "figure":     # a quotation or a notice stands in one as well, as editors set it
        return not _is_set_text(wrapper) or wrapper.select_one(_PICTURES) is not None
    return True if _PICTURE.search(f"{wrapper.attr('class') or ''} {wrapper.attr('id') or ''}".lower()) else None


def _is_longer(text: str) -> bool:
    """Whether a text is longer than a caption; each sign of East Asia says as much as three letters."""
    if len(text) > _CAPTION_LENGTH:
        return True
    # The pattern takes as long to compile as a dozen others, and most captions have no such sign.
    signs = len(_SIGNS.findall(text)) if max(text, default="") >= "\u3041" else 0
    return len(text) + 2 * signs > _CAPTION_LENGTH


_SIGNS = lazy_pattern("[\u3041-\u9fff\uac00-\ud7a3]")


def _is_set_text(figure: Element) -> bool:
    """Whether a figure holds a quotation, or a sentence that no caption is."""
    if figure.select_one("blockquote") is not None:
        return True
    return figure.select_one("figcaption") is None and ends_like_sentence(figure.text)
