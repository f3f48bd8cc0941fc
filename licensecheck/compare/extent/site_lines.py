"""Lines beside an article's own paragraphs that say of themselves that they are a note or a call, not its text."""

from __future__ import annotations

from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.vocabulary.box_words import NOTE
from licensecheck.compare.vocabulary.end_notes import is_end_note

__all__ = ["has_note_words", "is_site_line"]

_REACH = 2_000
"""Characters of a block in which the words of a note are looked for."""


def has_note_words(key: str) -> bool:
    """Whether a folded line has an address, a right, or words to readers in it, as notes and calls do."""
    return NOTE.search(key, 0, _REACH) is not None


def is_site_line(judge: Furniture, block: int) -> bool:
    """Whether something tells that a block is the site's: its words, or what the page sets it in."""
    key = judge.side.keys[block]
    return has_note_words(key) or is_end_note(key, judge.credited) or judge.reason(block) is not None
