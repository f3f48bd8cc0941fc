"""What is to be done, said so that an editor need only follow it: the words to paste, whole, and the line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from licensecheck.credits.model import Evidence
from licensecheck.document.model import Place
from licensecheck.quoted_words import ended

__all__ = ["beginning", "corrected", "in_line", "out_of_sight", "plain_words", "quoted", "shown_again", "with_words"]

_BEGINNING = 60
"""Characters by which a reader knows a line whose whole wording stands in the remedy."""


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
    return ended(f"“{words}”")


def in_line(place: Place | None) -> str:
    """Where something stands, as "in line 12"; empty where that is not known."""
    return f"in line {place.line}" if place is not None else ""


def out_of_sight(evidence: Sequence[Evidence]) -> str:
    """Why no reader sees some words, as the end of a sentence that says that none does."""
    where = _HIDDEN_IN.get(evidence[0].hidden) if evidence else None
    return f": {where}" if where else ""


_HIDDEN_IN = {
    "comment": "it stands in a comment",
    "hidden": "the page marks it as hidden",
    "style": "its style hides it",
    "style rule": "a style rule of the page hides it",
    "template": "it stands in a template, which browsers do not show",
    "noscript": "it stands in a noscript element, which browsers show only without scripts",
    "dialog": "it stands in a dialog, which is closed until somebody opens it",
    "popover": "it stands in a popover, which is closed until somebody opens it",
    "tooltip": "it stands in a tooltip, which is shown only when somebody asks for it",
    "spoken": "its class keeps it for screen readers, which alone speak it",
}


def shown_again(evidence: Sequence[Evidence], otherwise: str) -> str:
    """What makes readers see what a page has already; `otherwise` where it is not for showing, or its line unknown."""
    place, reason = (evidence[0].place, evidence[0].hidden) if evidence else (None, "")
    if place is None or reason not in _SHOWN_AGAIN:
        return otherwise
    return _SHOWN_AGAIN[reason].format(line=place.line)


_SHOWN_AGAIN = {
    "comment": "Take the comment marks away (line {line}).",
    **dict.fromkeys(("hidden", "style", "style rule"), "Show readers what stands in line {line}."),
}


def corrected(evidence: Sequence[Evidence], right: str, otherwise: str) -> str:
    """Which words of a misspelt name to write otherwise; `otherwise` where the evidence is more than the name."""
    written = evidence[0].text.partition(" (http")[0] if evidence else ""
    if not written or ":" in written:
        return otherwise
    pairs = list(zip(written.split(), right.split(), strict=False))
    wrong = [(old, new) for old, new in pairs if old.casefold() != new.casefold()]
    same_length = len(written.split()) == len(right.split())
    old, new = wrong[0] if same_length and len(wrong) == 1 else (written, right)
    return f"Correct “{old}” to “{new}” {in_line(evidence[0].place)}".rstrip() + "."


def plain_words(text: str) -> str:
    """The words of a text in small letters, a space between two."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))
