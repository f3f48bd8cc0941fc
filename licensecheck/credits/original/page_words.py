"""The words of a part of a page, as a line of text."""

from __future__ import annotations

from licensecheck.document.model import Block, Document, Link

__all__ = ["words_of"]


def words_of(document: Document, part: Block | Link) -> str:
    """Return the words of a block or a link, one space between them."""
    return " ".join(document.text[part.start : part.end].split())
