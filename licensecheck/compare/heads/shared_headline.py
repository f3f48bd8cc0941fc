"""The headline of a text that ends in a full stop, as its first sentence would: told by a copy that is called so."""

from __future__ import annotations

from turbohtml import unescape

from licensecheck.compare.heads.lines import titles_of
from licensecheck.compare.heads.titles import says_title
from licensecheck.document.model import Document, Format

__all__ = ["shared_headline"]

_FEWEST, _MOST = 3, 20
"""Words of such a headline; a shorter one can be part of many others."""


def shared_headline(original: Document, copy: Document) -> str | None:
    """Return the first line of a text where it stands alone and is what the copy's page or post calls itself."""
    if original.format is not Format.TEXT or len(original.blocks) < _FEWEST:
        return None
    line = original.text[slice(*original.blocks[0][:2])].strip()
    if "\n" in line or not _FEWEST <= len(line.split()) <= _MOST:
        return None
    printed = (unescape(value.text) for value in copy.front_matter_text if value.key == "title")
    return line if any(says_title(text, line) for text in (*printed, *titles_of(copy))) else None
