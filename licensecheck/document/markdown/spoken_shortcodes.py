"""Shortcodes and includes that say something to readers: a box's title or what kind it is (`{{< note >}}`, `{{% alert
title="Mind the step" %}}`), a note's words (`{% include note.html content="…" %}`), and words within a sentence
(`a {{< glossary_tooltip text="Pod" >}} holds …`).

What is said stays where it is written; the rest of the tag is blanked by who asks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from licensecheck.document.markdown.admonitions import NOTE_KINDS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["HEADING", "Spoken", "spoken"]

_TAG = lazy_pattern(
    r"(?:\{\{[<%]|\{%-?)\s{0,9}(?:(?:include|render)(?:_cached)?\s{1,9}[\"']?(?:[\w-]{1,40}/){0,4})?"
    r"(?P<name>[A-Za-z][\w-]{0,40})(?:\.\w{1,9})?[\"']?(?=[\s>%-])"
)
_VALUE = r"""\s{0,9}=\s{0,9}(?P<mark>["'])(?P<words>[^\n]{1,200}?)(?P=mark)(?=[\s>%/-])"""
_TITLE = lazy_pattern(rf"(?<![\w-])(?:title|header|heading|label|summary|name){_VALUE}")
_WORDS = lazy_pattern(
    r"""(?<![\w-])(?:text|content)\s{0,9}=\s{0,9}(?P<mark>["'])\s{0,99}(?P<words>\S[^{}]{0,2000}?)(?P=mark)(?=[\s>%/-])"""
)
_FIRST = lazy_pattern(r"""\s{1,9}(?P<mark>["'])(?P<words>[^"'\n]{1,200})(?P=mark)(?=[\s>%/-])""")
_KIND = lazy_pattern(
    r"(?:(?<![\w=-])|(?<=\stype=)|(?<=\scontext=))[\"']?"
    rf"(?P<words>{'|'.join(sorted(NOTE_KINDS))})[\"']?(?=[\s>%.])"
)

_BOXES = frozenset(("admonition", "alert", "callout", "notice")) | NOTE_KINDS
_FOLDED = frozenset(
    (
        "accordion", "accordion-item", "collapse", "details", "expand", "expandable", "spoiler", "tab", "tab-item",
        "toggle",
    )
)
"""What opens when a reader asks for it, under a title that is always seen."""
_PICTURES = frozenset(("anchor", "badge", "btn", "button", "figure", "icon", "image", "img", "video", "youtube"))
"""What shows its text as no word of the sentence it stands in."""

HEADING = "## "
"""What is said before a title."""


class Spoken(NamedTuple):
    """Where a tag's words stand in the text, what is said before them, and how they are written."""

    start: int
    end: int
    lead: str
    words: str


def spoken(text: str, start: int, end: int) -> Spoken | None:
    """Return what the tag at a place of a post says to readers, if it does."""
    tag = _TAG.match(text, start, end)
    if tag is None:
        return None
    name, behind = tag["name"].lower(), tag.end()
    if not _is_alone(text, start, end):
        said = None if name in _PICTURES else _WORDS.search(text, behind, end)
        return None if said is None else _said(said, "")
    if name in _BOXES:
        words = _WORDS.search(text, behind, end)
        if words is not None:
            return _said(words, f"{name.capitalize()}: " if name in NOTE_KINDS else "")
        title = _TITLE.search(text, behind, end) or _KIND.search(text, tag.start("name"), end)
        return None if title is None else _said(title, HEADING)
    title = (_TITLE.search(text, behind, end) or _FIRST.match(text, behind, end)) if name in _FOLDED else None
    return None if title is None else _said(title, HEADING)


def _said(found: re.Match[str], lead: str) -> Spoken:
    words = found["words"]
    is_kind = lead == HEADING and words in NOTE_KINDS
    return Spoken(found.start("words"), found.end("words"), lead, words.capitalize() if is_kind else words)


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in a tag's lines, close by."""
    before = text[max(0, start - _CLOSE) : start].rpartition("\n")[2]
    return not before.strip() and not text[end : end + _CLOSE].partition("\n")[0].strip()


_CLOSE = 200
"""Characters before and behind a tag that are looked at."""
