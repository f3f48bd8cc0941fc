"""Footnotes of Markdown posts that have names: readers see their numbers, in the order in which they are called."""

from __future__ import annotations

import re

from licensecheck.document.markdown.fences import Code

__all__ = ["number_footnotes"]

_MARK = re.compile(r"\[\^([^\]\s^]{1,60})\]")
_FILLER = "\u200b"


def number_footnotes(text: str) -> str:
    """Return `text`, of the same length, with the number of each named footnote in place of its name.

    A name that is shorter than its number stays.
    """
    numbers: dict[str, str] = {}
    code = Code(text)
    for match in _MARK.finditer(text):
        if text[match.end() : match.end() + 1] != ":" and not code.holds(match.start()):
            numbers.setdefault(match[1], str(len(numbers) + 1))
    if all(map(str.isdigit, numbers)):
        return text
    return _MARK.sub(lambda match: match[0] if code.holds(match.start()) else _numbered(match, numbers), text)


def _numbered(match: re.Match[str], numbers: dict[str, str]) -> str:
    name, number = match[1], numbers.get(match[1])
    if number is None or name.isdigit() or len(number) > len(name):
        return match[0]
    return f"[^{number}{_FILLER * (len(name) - len(number))}]"
