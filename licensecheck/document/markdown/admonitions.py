"""Boxes of Markdown posts: `:::tip Title` (Pandoc, Docusaurus), `> [!NOTE] Title` (GitHub, Obsidian), and `!!! note
"Title"` or `???` above indented lines (Python-Markdown).

Their marks are no text. A title is a heading, as themes set it, or what kind of box it is where it has none; what such
a box holds is text like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["BOX_TITLE", "NOTE_KINDS", "open_admonitions", "title_lines"]

BOX_TITLE = "admonition-title"
"""The class that themes give a title."""

_FENCE = lazy_pattern(
    r"^(?:(?P<before>[ \t]*(?:>[ \t]?)+)\[!(?P<alert>[A-Za-z]{2,20})\][+-]?|:{3,}[ \t]*(?P<kind>[\w-]*))"
    r"(?:\[(?P<bracketed>(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){1,400})\](?=[ \t]*$)"
    r"|(?P<title>[ \t]+(?=[^\s{:])[^\n{}]{1,200}$))?",
    re.MULTILINE,
)
"""The marks of a box, what kind it is, and its title."""

_INDENTED = lazy_pattern(
    r"^(?:!!!|\?\?\?\+?)[ \t]+(?P<kind>[\w-]{1,40})(?:[ \t]+[\w-]{1,40}){0,6}"
    r"(?:[ \t]+\"(?P<title>[^\"\n]{0,200})\")?[ \t]*$"
    r"(?=\n(?:[ \t]*\n){0,2}(?: {4}|\t)[ \t]*\S)",
    re.MULTILINE,
)
"""The same for a box whose lines are indented."""

_LIST_MARK = lazy_pattern(r"(?:[-*+>]|#{1,6}|\d{1,3}[.)])(?= )")
_FILLER = "\u200b"
_HEADING, _SHORT_HEADING = "####", "##"


def open_admonitions(text: str) -> str:
    """Return `text`, of the same length, with boxes' marks blanked, their titles headings and their lines plain."""
    if ":::" in text or "[!" in text:
        text = _FENCE.sub(_without_mark, text)
    if ("!!!" in text or "???" in text) and _INDENTED.search(text) is not None:
        text = _with_plain_lines(text)
    return text


def title_lines(text: str) -> Iterator[int]:
    """Yield the lines of a post, counted from 0, that are the titles of boxes."""
    for pattern in _patterns(text):
        line = done = 0
        for box in pattern.finditer(text):
            line += text.count("\n", done, box.start())
            done = box.start()
            if _title_of(box):
                yield line


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    if ":::" in text or "[!" in text:
        yield _FENCE
    if "!!!" in text or "???" in text:
        yield _INDENTED


def _without_mark(box: re.Match[str]) -> str:
    before, title = box["before"] or "", _title_of(box)
    if not title:
        return before + " " * (len(box[0]) - len(before))
    behind = 1 if box["bracketed"] else 0
    return before + _title(title, len(box[0]) - len(before) - behind) + _FILLER * behind


def _title_of(box: re.Match[str]) -> str:
    """A box's title, or what themes call one of its kind: an empty title says that it has none."""
    given = box.groupdict()
    if given["title"] is not None or given.get("bracketed"):
        return given.get("bracketed") or given["title"].lstrip()
    kind = given["kind"] or given.get("alert") or ""
    return kind.capitalize() if kind.lower() in NOTE_KINDS else ""


NOTE_KINDS = frozenset(("note", "tip", "hint", "info", "important", "warning", "caution", "danger", "attention"))
"""Kinds of boxes that themes print above one without a title."""


def _title(title: str, room: int) -> str:
    """A heading of some words that stand at the end of the room there is for it."""
    mark = _HEADING if len(_HEADING) + 1 + len(title) <= room else _SHORT_HEADING
    return f"{mark} {_FILLER * (room - len(title) - len(mark) - 1)}{title}"


def _with_plain_lines(text: str) -> str:
    out: list[str] = []
    done = 0
    for box in _INDENTED.finditer(text):
        if box.start() < done:
            continue          # inside another one
        title = _title_of(box)
        mark = _title(title, len(box[0].rstrip()) - 1) + _FILLER if title else ""
        out += (text[done : box.start()], mark.ljust(len(box[0])))
        done = _put_plain(text, box.end(), out)
    out.append(text[done:])
    return "".join(out)


def _put_plain(text: str, at: int, out: list[str]) -> int:
    """Put the lines of a box as lines that are no code, and return where they end."""
    while at < len(text):
        end = text.find("\n", at + 1)
        end = len(text) if end < 0 else end
        line = text[at + 1 : end]
        if line.strip() and not line.startswith(("    ", "\t")):
            break
        out.append("\n" + _plain(line))
        at = end
    return at


def _plain(line: str) -> str:
    """A line less its indent: a sign of no width takes the room, or the mark of a list is set one place before."""
    if not line.strip():
        return line
    if line.startswith("\t"):
        return " " + line[1:]
    mark = _LIST_MARK.match(line, 4)
    return f"   {mark[0]} {line[mark.end() :]}" if mark is not None else f"   {_FILLER}{line[4:]}"
