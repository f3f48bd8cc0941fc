"""Paragraphs of pages for people, laid out in the width of a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from licensecheck.policy.fault import printable

__all__ = ["INDENT", "Paragraph", "laid_out"]

INDENT: Final = "    "


class Paragraph(NamedTuple):
    """A text, and what its first line and the others begin with; an empty text is an empty line."""

    text: str = ""
    first: str = ""
    rest: str = INDENT


def laid_out(paragraphs: Iterable[Paragraph], width: int) -> Iterator[str]:
    """The lines, of at most `width` characters; longer words stay whole, so that addresses can be copied."""
    for text, first, rest in paragraphs:
        yield from textwrap.wrap(
            printable(text), width, initial_indent=first, subsequent_indent=rest,
            break_long_words=False, break_on_hyphens=False,
        ) or [""]  # fmt: skip
