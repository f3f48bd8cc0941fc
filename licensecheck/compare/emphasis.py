"""Text in emphasis: leads, calls and captions are set in it where no tag says what they are."""

from __future__ import annotations

from turbohtml import Element

__all__ = ["is_emphasised"]

_EMPHASIS = "em, i, strong, b"
_EMPHASISED = 0.8
"""Share of an element's characters in emphasis from which all of it is."""


def is_emphasised(node: Element) -> bool:
    """Whether nearly all that an element says stands in emphasis; the full stop or a bracket may not."""
    parts = (part for part in node.select(_EMPHASIS) if not _stands_in_emphasis(part.parent))
    return _stands_in_emphasis(node) or sum(len(part.text) for part in parts) > _EMPHASISED * len(node.text)


def _stands_in_emphasis(node: object) -> bool:
    return isinstance(node, Element) and node.closest(_EMPHASIS) is not None
