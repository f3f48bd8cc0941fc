"""Pages of our own for the tests of reading, and what is asked of every one of them."""

from __future__ import annotations

import re

from licensecheck.document import Document, Format, read

LETTER = re.compile(r"\w")


def html(body: str, head: str = "", url: str | None = None) -> Document:
    """A page read from its body."""
    source = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read(source.encode(), location="page.html", url=url)


def markdown(post: str, url: str | None = None) -> Document:
    """A Markdown post."""
    return read(post.encode(), location="post.md", url=url, format=Format.MARKDOWN)


def words(document: Document) -> str:
    """All visible words, single spaces between."""
    return " ".join(document.text.split())


def blocks(document: Document) -> list[str]:
    """The visible words of each block."""
    return [" ".join(document.text[b.start : b.end].split()) for b in document.blocks]


def at(document: Document, source: str, word: str) -> str:
    """What stands in the file where the document says that its (first) `word` does."""
    place = document.place(document.text.index(word))
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[place.line - 1][place.column - 1 :]


def misplaced(document: Document, source: str) -> list[tuple[str, int, int]]:
    """The letters and digits that do not stand in the file where the document says they do."""
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    wrong = []
    for match in LETTER.finditer(document.text):
        place = document.place(match.start())
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        if line[place.column - 1 : place.column] not in (match[0], "&"):
            wrong.append((match[0], place.line, place.column))
    return wrong
