"""Marks of Markdown that note programs know and readers do not see as they are written (Obsidian, Logseq, Quartz):
`[[page|words]]`, `![[picture.png|caption]]`, `==highlighted==`, and a paragraph's name at its end, ` ^name`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from licensecheck.document.markdown.fences import Code
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["plain_notes"]

_PART = r"[^\[\]|\n]{1,300}"
_LINK = lazy_pattern(rf"(?<![\[!])(\[\[{_PART}\|)({_PART})\]\](?![\](\[])")
_MEDIA = r"\.(?:avif|bmp|gif|jpe?g|png|svg|webp|flac|m4a|mp3|ogg|wav|webm|3gp|mkv|mov|mp4|ogv|pdf)"
_EMBED = lazy_pattern(
    rf"!\[\[(?P<file>[^\[\]|\n#]{{1,300}}?{_MEDIA})(?:#[^\[\]|\n]{{0,100}})?(?:\|[^\[\]\n]{{0,600}})?\]\]",
    re.IGNORECASE,
)
"""A file that is shown in its place. Words behind it are read aloud for a picture, or say how wide it is."""

_HIGHLIGHT = lazy_pattern(r"(?<![=A-Za-z0-9])==(?=[^\s=>])([^\n=]{1,1000})(?<=\S)==(?![=A-Za-z0-9])")

_NAME = lazy_pattern(
    r"(?:(?<=[^\s^])[ \t]{1,9}|^)\^(?=[\d-]{0,60}[A-Za-z])[A-Za-z\d-]{1,60}[ \t]{0,9}"
    r"(?=\n[ \t]{0,40}(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t])|\n?\Z)",
    re.MULTILINE,
)
"""The name of a paragraph or of an item. Figures alone may be a power with a space before it."""

_FILLER = "\u200b"


def plain_notes(text: str) -> str:
    """Return `text`, of the same length, with such marks as what readers see."""
    if not any(mark in text for mark in ("[[", "==", " ^", "\n^")):
        return text
    code = Code(text)
    for pattern, plain in ((_EMBED, _picture), (_LINK, _words), (_HIGHLIGHT, _highlighted), (_NAME, _nothing)):
        text = pattern.sub(partial(_unless_code, code, plain), text)
    return text


def _unless_code(code: Code, plain: Callable[[re.Match[str]], str], found: re.Match[str]) -> str:
    return found[0] if code.holds(found.start()) else plain(found)


def _picture(found: re.Match[str]) -> str:
    # An address ends at a space: what has one in its name cannot be written as a picture within the length.
    shown = f"![]({found['file']})" if _PLAIN_ADDRESS.fullmatch(found["file"]) else ""
    return shown + _nothing(found)[len(shown) :]


def _words(found: re.Match[str]) -> str:
    return f"{_FILLER * len(found[1])}{found[2]}{_FILLER * 2}"


def _highlighted(found: re.Match[str]) -> str:
    return f"{_FILLER * 2}{found[1]}{_FILLER * 2}"


def _nothing(found: re.Match[str]) -> str:
    # Spaces at a line's start would make code of the words behind them.
    ends_line = found.string[found.end() : found.end() + 1] in ("", "\n")
    return (" " if ends_line else _FILLER) * len(found[0])


_PLAIN_ADDRESS = lazy_pattern(r"[^\s()<>]+")
