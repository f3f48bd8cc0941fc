"""What is to be done, said so that an editor need only follow it: the words to paste, whole, and the line."""

from __future__ import annotations

import re
import unicodedata

from licensecheck.document.model import Place

__all__ = ["beginning", "in_line", "plain_words", "quoted", "with_words"]

_BEGINNING = 60
"""Characters by which a reader knows a line whose whole wording stands in the remedy."""
_ENDS = (".", "!", "?", "…", "。")


def beginning(text: str) -> str:
    """The first words of a line in quotation marks, as a message names it that is not to be pasted from."""
    line = " ".join(text.split())
    if len(line) > _BEGINNING:
        cut = line[:_BEGINNING]
        line = f"{cut[: cut.rfind(' ')] if ' ' in cut else cut} …"
    return f"“{line}”"


def with_words(instruction: str, words: str) -> str:
    """An instruction with the words it speaks of behind it, whole, unless it has them itself."""
    if f" {plain_words(words)} " in f" {plain_words(instruction)} ":
        return instruction
    return f"{instruction.rstrip(' .:')}: {quoted(words)}"


def quoted(words: str) -> str:
    """Words in quotation marks at the end of a sentence, which has one full stop, theirs or its own."""
    return f"“{words}”" if words.endswith(_ENDS) else f"“{words}”."


def in_line(place: Place | None) -> str:
    """Where something stands, as "in line 12"; empty where that is not known."""
    return f"in line {place.line}" if place is not None else ""


def plain_words(text: str) -> str:
    """The words of a text in small letters, a space between two."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))
