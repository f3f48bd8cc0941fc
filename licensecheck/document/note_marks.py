"""Marks of footnotes as markup shows them: a number that leads to a note on the page, or a raised "Footnote 1".

Style sets such marks apart from the words before them; without it "2025" and its mark are 20251.
"""

from __future__ import annotations

from itertools import islice

from turbohtml import Element, Text

from licensecheck.document.nesting import outwards
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_note_link", "is_shown_note", "names_note", "stands_behind_word"]

_NUMBER = lazy_pattern(r"\d{1,3}")
_NAMED = lazy_pattern(r"[^\W\d_]{2,20}\.?\s{1,3}\d{1,3}")
_LONGEST = 40


def is_note_link(link: Element) -> bool:
    """Whether a link is a number that leads to a place on the page: an address with that place in full has the number
    in its name."""
    address, _, place = (link.attr("href") or "").strip().partition("#")
    if not place:
        return False
    words = link.text.strip()
    return len(words) <= _LONGEST and _NUMBER.fullmatch(words) is not None and (not address or words in place)


def names_note(raised: Element) -> bool:
    """Whether what is raised is a word and a number in a link: "Footnote 1", the word perhaps for screen readers."""
    words = raised.text.strip()
    if len(words) > _LONGEST or _NAMED.fullmatch(words) is None:
        return False
    return raised.select_one("a[href]") is not None or raised.closest("a[href]") is not None


def stands_behind_word(mark: Element) -> bool:
    """Whether an element follows words without a space, itself or with what it is alone in."""
    for element in islice(outwards(mark), _DEPTH):
        before = element.previous_sibling
        if isinstance(before, Text):
            return not before.data[-1:].isspace()
        if before is not None:
            return True
    return False


_DEPTH = 4
"""Elements from a mark to the one that words stand before: the mark, a span, a raised one."""


def is_shown_note(element: Element) -> bool:
    """Whether an element is a note that a page shows when a reader asks for it: right behind its mark in a sentence,
    and called a footnote."""
    if element.tag != "span" or "footnote" not in (element.attr("class") or "").lower():
        return False
    before = element.previous_sibling
    mark = before.text.strip() if isinstance(before, Element) else ""
    return len(mark) <= _LONGEST and _MARK.fullmatch(mark) is not None


_MARK = lazy_pattern(r"[\[(]?\d{1,3}[\])]?")
