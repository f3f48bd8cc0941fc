"""The headline: the original's title, and what the copy calls the article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain

from turbohtml import Element, unescape

from licensecheck.compare.extent.core import Core
from licensecheck.compare.heads.titles import first_line, reads_as_title, says_title, titles
from licensecheck.compare.model import Category, Edit, Kind, Passage
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks, fold_line
from licensecheck.credits.model import Source
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Format, Place
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["headline_edit"]

_ABOVE = 60
"""Blocks above the text in which its headline stands."""


def headline_edit(
    source: Source | None, a: TextSide, b: TextSide, core: Core
) -> tuple[list[Edit], str | None]:
    """Return the edit of the headline, if there is one, and the headline as the copy gives it."""
    if source is None or not source.title:
        return [], None
    known = tuple(titles(a, source.title))
    shown, told = _shown(b, core, known), _told(b)
    read = chain(shown, ((-1, text) for text in b.document.metadata.headings), _lines_above(b, core))
    found = next((line for offset, line in read if _reads(b, offset, line, known)), None)
    other = None if found else _other_headline(b, core, source.title)
    if not found and not other:
        found = next((line for line in told if _reads(b, -1, line, known)), None)
    if found:
        return [], found
    candidates = [other] if other else [*shown, *((-1, text) for text in told)]
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


def _reads(b: TextSide, offset: int, line: str, known: Collection[str]) -> bool:
    """Whether a line of the copy is one of the original's headlines to its readers; an element around what stands
    before or behind it (the section) sets that apart as signs do."""
    if any(reads_as_title(line, title) for title in known):
        return True
    said = [title for title in known if says_title(line, title)]
    node = b.blocks[b.block_at(offset)].node if said and offset >= 0 else None
    if not isinstance(node, Element):
        return False
    parts = " | ".join(part.text for part in node.children)
    return any(reads_as_title(parts, title) for title in said)


def _shown(b: TextSide, core: Core, known: Collection[str]) -> list[tuple[int, str]]:
    """Return what may be the copy's headline to its readers, nearest above the text first, with its offset; -1 in front
    matter."""
    headings = (_called_headline(b, core), *(_heading_above(b, core, tag) for tag in ("h1", "h2")))
    found = list(dict.fromkeys(heading for heading in headings if heading))
    line = first_line(b, known)
    if line is not None:
        text = _line(b, line)
        # The original's page may say it above its text as well, with the site's name.
        if line < core.b_first or any(says_title(text, title) for title in known):
            found.append((_first_word(b, line), text))
    given = [(-1, unescape(value.text)) for value in b.document.front_matter_text if value.key == "title"]
    return [*given, *found]


def _heading_above(b: TextSide, core: Core, tag: str) -> tuple[int, str] | None:
    """Return the heading of a rank that stands nearest above the text, with its offset."""
    for block in range(core.b_first - 1, max(-1, core.b_first - _ABOVE), -1):
        if b.blocks[block].tag == tag:
            return _first_word(b, block), _line(b, block)
    return None


def _called_headline(b: TextSide, core: Core) -> tuple[int, str] | None:
    """Return the heading nearest above the text that the page calls its headline, whatever its rank: the first two may
    be the site's name and the day."""
    for block in range(core.b_first - 1, max(-1, core.b_first - _ABOVE), -1):
        node = b.blocks[block].node
        if b.blocks[block].tag not in HEADING_TAGS or not isinstance(node, Element):
            continue
        names = names_of(node)
        if names & _HEADLINES and not names & _BELOW_HEADLINES:
            return _first_word(b, block), _line(b, block)
    return None


_HEADLINES = frozenset({"headline", "posttitle", "entrytitle", "articletitle", "storytitle"})
"""What templates call an article's headline."""

_BELOW_HEADLINES = frozenset({
    "sub", "subhead", "subheadline", "subheading", "subtitle", "secondary", "deck", "dek", "standfirst", "kicker",
})
"""What they call the line below or above it as well."""


def _lines_above(b: TextSide, core: Core) -> Iterator[tuple[int, str]]:
    """Yield the lines above the text, with their offsets: some templates set the headline as no heading."""
    for block in range(max(0, core.b_first - _ABOVE), core.b_first):
        if b.blocks[block].end - b.blocks[block].start <= _LONGEST:
            yield _first_word(b, block), _line(b, block)


_LONGEST = 400
"""Characters of a line that can be a headline."""


def _line(side: TextSide, block: int) -> str:
    return " ".join(side.text[slice(*side.blocks[block][:2])].split())


def _other_headline(b: TextSide, core: Core, title: str) -> tuple[int, str] | None:
    """Return the heading above a page's text that is called its headline, or is of the first rank, where it is not the
    name of the site or a section: whatever the metadata says then, readers see that, a part of the title as well."""
    heading = _called_headline(b, core) or _heading_above(b, core, "h1")
    if heading is None or b.document.format is not Format.HTML:
        return None
    words, metadata = fold_line(heading[1]), b.document.metadata
    names = (metadata.title, metadata.meta.get("og:site_name"))
    is_name = any(words in fold_line(name) for name in names if name) and words not in fold_line(title)
    return None if is_name or breaks(words) < _FEWEST else heading


_FEWEST = 3
"""Spaces from which a heading above the text is a headline: names of sites and sections are shorter."""


def _told(b: TextSide) -> list[str]:
    """Return what a page's metadata calls it: readers see it in a tab or a shared link alone."""
    metadata = b.document.metadata
    return [text for text in (*metadata.headings, metadata.meta.get("og:title"), metadata.title) if text]


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
