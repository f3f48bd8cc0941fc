"""Plain text: paragraphs between empty lines, or a line each, read like a page of paragraphs.

Text that is plainly Markdown (saved from a page, or a post under another name) is read as such. A word
divided at a line's end is joined again; running heads, page numbers and jump lines inside a paragraph
become blocks of their own, and so do the items of a list. A message's head is no text but for its subject.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from licensecheck.document.charset import decode
from licensecheck.document.html import build_document
from licensecheck.document.model import SOFT_HYPHEN, Document, Format, Place
from licensecheck.document.places import LineIndex, normalise_newlines
from licensecheck.document.plain_text.line_lengths import Lines, lines_of, paragraph_starts
from licensecheck.document.plain_text.mail_head import mail_head
from licensecheck.document.plain_text.print_lines import (
    DIVIDED,
    Divisions,
    is_printers_line,
    running_lines,
)
from licensecheck.document.plain_text.written_lists import items_of
from licensecheck.document.rendering import Rendering
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS

__all__ = ["read_text"]

_PARAGRAPH = re.compile(r"(?:^[^\S\n]*+\S[^\n]*+(?:\n|\Z))+", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\[\n]{1,300}\]\([^()\s]{0,2000}\)")
_BOLD = re.compile(r"\*\*[^\s*][^*\n]{0,300}\*\*")
_LOOKED_AT = 400_000
_LONGEST_POST = 1_000_000
"""Characters beyond which text is not read as Markdown: no post is as long, and marks can be set to cost
much time."""

_LONG = 60
"""Characters of the longest word that may be divided."""


def read_text(data: bytes, *, location: str, url: str | None = None, charset: str | None = None) -> Document:
    """Read plain text; raises CouldNotCheck when its bytes are no text."""
    raw = normalise_newlines(decode(data, header=charset))
    if _is_markdown(raw):
        from licensecheck.document.markdown.reading import read_markdown

        return read_markdown(data, location=location, url=url, charset=charset, format=Format.TEXT)
    digest = hashlib.sha256(data).hexdigest()
    return _text_document(raw, location=location, url=url, sha256=digest)


def _is_markdown(raw: str) -> bool:
    """Whether text is plainly Markdown: headings, links or bold words in its marks, at least two of them."""
    if len(raw) > _LONGEST_POST:
        return False
    head = raw[:_LOOKED_AT]
    return sum(len(mark.findall(head)) for mark in (_HEADING, _LINK, _BOLD)) >= 2


def _text_document(raw: str, *, location: str, url: str | None, sha256: str) -> Document:
    """Build a document from text whose paragraphs are separated by empty lines."""
    lines = LineIndex(raw)
    raw = _with_bullets(_unquoted(raw))
    out, divisions = Rendering(), Divisions(raw)
    running = running_lines(raw.split("\n"))
    head = mail_head(raw)
    subject = [head.subject] if head.subject else []
    for start, end in (*subject, *_blocks(raw, head.end, running)):
        out.tag("<p>")
        done = start
        for hyphen in DIVIDED.finditer(raw, start, end):
            before = raw[max(start, hyphen.start() - _LONG):hyphen.start()]
            if divisions.divides(before, raw[hyphen.end():hyphen.end() + _LONG]):
                out.text(raw[done:hyphen.start()], done)
                out.text(SOFT_HYPHEN, hyphen.start())
                done = hyphen.end()
        out.text(raw[done:end], done)

    def place(offset: int) -> Place:
        return lines.place(min(out.source_of(offset), len(raw)))

    return build_document(out.page(), place, location=location, url=url, format=Format.TEXT, sha256=sha256)


_QUOTED = lazy_pattern(r"^[ \t]*>[> \t]*", re.MULTILINE)


def _unquoted(raw: str) -> str:
    """Return a text with spaces for the signs with which a reply quotes, where they stand before all of its lines."""
    if not raw.lstrip("\ufeff\n").startswith(">"):
        return raw
    if any(line.strip() and not line.lstrip("\ufeff ").startswith(">") for line in raw.split("\n")):
        return raw
    return _QUOTED.sub(lambda signs: signs[0].replace(">", " "), raw)


_UNNAMED_BULLET = lazy_pattern(r"^([ \t]*)\(cid:\d{1,5}\)(?=[ \t])", re.MULTILINE)


def _with_bullets(raw: str) -> str:
    """Return a text with bullets for what programs write that take text out of PDF files, "(cid:127)", where no font
    names the sign before an item."""
    if "(cid:" not in raw:
        return raw
    return _UNNAMED_BULLET.sub(lambda sign: f"{sign[1]}•".ljust(len(sign[0])), raw)


def _blocks(raw: str, begin: int, running: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the extents of paragraphs, and of lines inside them that a printer put there or that begin paragraphs or
    items."""
    made, is_head = lines_of(raw), True
    for number, paragraph in enumerate(_PARAGRAPH.finditer(raw, begin)):
        first = at = paragraph.start()
        lines = paragraph[0].splitlines(keepends=True)
        apart = _are_paragraphs(lines)
        starts = frozenset() if apart else _starts(lines, made, is_first=number == 0, is_head=is_head)
        is_head = is_head and made.first_prose([line.strip() for line in lines]) == len(lines)
        for index, line in enumerate(lines):
            stop = at + len(line)
            if index in starts and at > first:
                yield first, at
                first = at
            if apart or (is_printers_line(line, running) and not _is_last_word(lines, index, raw, stop)):
                if at > first:
                    yield first, at
                yield at, stop
                first = stop
            at = stop
        if at > first:
            yield first, at


def _starts(lines: Sequence[str], made: Lines, *, is_first: bool, is_head: bool) -> frozenset[int]:
    return items_of(lines) | paragraph_starts(lines, made, is_first=is_first, is_head=is_head)


_SENTENCE_END = re.compile(rf"""[{FULL_STOPS}:]["'”’»)\]]*\Z""")
_LAST = 8
"""Characters of a line that are looked at."""
_FEWEST = 3
_ENDING = 0.6
"""Share of lines that end a sentence from which each is a paragraph. Of lines that a program broke one in ten does; of
paragraphs all but headings do."""


def _are_paragraphs(lines: Sequence[str]) -> bool:
    """Whether lines without an empty one between them are a paragraph each."""
    if len(lines) < _FEWEST or _are_broken(lines):
        return False
    return sum(_SENTENCE_END.search(line.rstrip()[-_LAST:]) is not None for line in lines) >= _ENDING * len(lines)


def _are_broken(lines: Sequence[str]) -> bool:
    """Whether a program may have broken a paragraph into lines: no line had room for the next one's first word."""
    plain = [" ".join(line.split()) for line in lines]
    width = max(map(len, plain))
    return width <= _WIDEST and all(
        " " in line and len(line) + 1 + len(following.partition(" ")[0]) > width for line, following in pairwise(plain)
    )


def _is_last_word(lines: Sequence[str], number: int, raw: str, stop: int) -> bool:
    """Whether a number alone is a paragraph's last word, for which a program found no room on the line before: no
    sentence ends there, and none goes on in the next paragraph, as it does behind the number of a page."""
    if not 0 < number == len(lines) - 1 or not lines[number].strip().isdecimal():
        return False
    following = _NEXT.match(raw, stop)
    goes_on = following is not None and following[1].islower()
    return not goes_on and _SENTENCE_END.search(lines[number - 1].rstrip()[-_LAST:]) is None and _are_broken(lines)


_NEXT = re.compile(r"\s*+(.)")

_WIDEST = 100
"""Characters of the longest line that programs make."""
