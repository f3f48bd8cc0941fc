"""Captions that one page has and the other has not: told by a tag or a class, apart from the questions of
`furniture.captions`, which a clean copy need not load."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import CAPTION_NAMES
from licensecheck.document.element_names import words_of
from licensecheck.document.model import Block

__all__ = ["own_captions"]


def own_captions(side: TextSide, other: TextSide) -> list[int]:
    """Return the blocks that are captions by their tag or class, and that another text has nowhere."""
    others = other.key_counts
    return [
        block for block, key in enumerate(side.keys)
        if len(key) >= _TELLING and key not in others and _is_caption(side.blocks[block])
    ]


def _is_caption(block: Block) -> bool:
    if block.tag in _TAGS:
        return True
    named = block.node.attr("class") if block.tag in _OF_CLASS and isinstance(block.node, Element) else None
    return named is not None and not words_of(named).isdisjoint(CAPTION_NAMES)


_TELLING = 20
"""Characters of a caption that says something."""
_TAGS, _OF_CLASS = frozenset(("figcaption", "caption")), frozenset(("p", "div", "span", "small"))
"""Elements of captions, and those that a class makes one."""
