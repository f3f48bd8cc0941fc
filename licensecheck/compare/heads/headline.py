"""The headline: the original's title, and what the copy calls the article."""

from __future__ import annotations

import re
from collections.abc import Collection

from turbohtml import unescape

from licensecheck.compare.core import Core
from licensecheck.compare.heads.titles import first_line, says_title, titles
from licensecheck.compare.model import Category, Edit, Kind, Passage
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.model import Source
from licensecheck.document.model import Place

__all__ = ["headline_edit"]

_TAGS = ("h1", "h2", "h3")


def headline_edit(
    source: Source | None, a: TextSide, b: TextSide, core: Core
) -> tuple[list[Edit], str | None]:
    """Return the edit of the headline, if there is one, and the headline as the copy gives it."""
    if source is None or not source.title:
        return [], None
    known = tuple(titles(a, source.title))
    candidates = _candidates(b, core, known)
    for _, text in candidates:
        if any(says_title(text, title) for title in known):
            return [], text
    if not candidates:
        return [], None
    offset, text = candidates[0]
    place = b.document.place(offset) if offset >= 0 else _printed_place(b, text)
    edit = Edit(
        kind=Kind.SUBSTITUTION,
        category=Category.HEADLINE,
        original=_title_passage(a, source.title),
        before="",
        after="",
        copy=Passage(
            text=text,
            start=max(0, offset),
            end=max(0, offset) + len(text),
            line=place.line if place else 1,
            column=place.column if place else 1,
        ),
    )
    return [edit], text


def _printed_place(b: TextSide, text: str) -> Place | None:
    return next((value.place for value in b.document.front_matter_text if unescape(value.text) == text), None)


def _candidates(b: TextSide, core: Core, known: Collection[str]) -> list[tuple[int, str]]:
    """Return what may be the copy's headline, nearest above the text first; the offset is -1 for metadata."""
    found: list[tuple[int, str]] = []
    for tag in _TAGS[:2]:
        for j in range(core.b_first - 1, max(-1, core.b_first - 60), -1):
            block = b.blocks[j]
            if block.tag == tag:
                found.append((_first_word(b, j), " ".join(b.text[block.start : block.end].split())))
                break
    line = first_line(b, known)
    if line is not None:
        text = " ".join(b.text[slice(*b.blocks[line][:2])].split())
        # The original's page may say it above its text as well, with the site's name.
        if line < core.b_first or any(says_title(text, title) for title in known):
            found.append((_first_word(b, line), text))
    if b.document.front_matter_text:
        found[:0] = [(-1, unescape(value.text)) for value in b.document.front_matter_text if value.key == "title"]
    metadata = b.document.metadata
    found.extend(
        (-1, text) for text in (*metadata.headings, metadata.meta.get("og:title"), metadata.title) if text
    )
    return found


def _first_word(side: TextSide, block: int) -> int:
    tokens = side.first_tokens(block, 1)
    return tokens[0].start if tokens else side.blocks[block].start


def _title_passage(a: TextSide, title: str) -> Passage:
    key = fold_line(title)
    for block, text in enumerate(a.keys):
        if text == key:
            start = _first_word(a, block)
            place = a.document.place(start)
            return Passage(
                text=title, start=start, end=a.blocks[block].end, line=place.line, column=place.column
            )
    return Passage(text=re.sub(r"\s+", " ", title), start=0, end=0, line=1, column=1)
