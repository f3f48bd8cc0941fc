"""Footnotes that a Markdown post writes among its paragraphs: readers see them below the text.

`^[a note]` stands in the sentence it belongs to (Pandoc and its like), `[^1]: a note` between two paragraphs, or in the
line below another one. All are blanked where they stand, so that every offset stays what it was, and said again behind
the post's end, each in a paragraph and in the order in which they are called; `sources` lead from there to where they
are written.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from licensecheck.document.markdown.fences import Code
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Post", "with_notes_below"]

_FILLER = "\u200b"
_CALLED = lazy_pattern(r"\[\^(\d{1,6})\]")
_MARKS = lazy_pattern(
    r"^(?P<fence>```|~~~)(?:.*\n)(?:(?!(?P=fence)).*\n)*|\\.|`[^`\n]*+`|\^\[|[\[\]]|\n[ \t]*+\n", re.MULTILINE
)
"""The brackets of notes and links, the ends of paragraphs, and what holds neither: code, and signs that are escaped."""

_DEFINITION = lazy_pattern(
    r"^ {0,3}(\[\^[^\]\s]{1,60}\]:)[ \t]+\S[^\n]*+"
    r"(?:\n[ \t]*+[^\s\[#>|*+-][^\n]*+|\n[ \t]*+\n(?: {4}|\t)[ \t]*+\S[^\n]*+)*",
    re.MULTILINE,
)
"""A note between paragraphs, with its further lines, and with further paragraphs, which are indented."""

_NEXT = lazy_pattern(r"\S")
_EMPTY = lazy_pattern(r"\n[ \t]*\n {0,3}\Z")
_BEFORE = 20
"""An empty line before another one, and the characters that are searched for it."""
_NOT_BLANK = lazy_pattern(r"[^\n]")
_FEWEST, _LONGEST = 9, 3_000
"""Characters of a note in a sentence: its number has to have room in its place."""


_ABOVE = "\n\n\\"
"""What parts a note below from what stands above it, and keeps its mark from being read as a link's definition."""


class Post(NamedTuple):
    """A post's text with its notes below; `sources` has, in order, offsets of pieces below and where each stands."""

    text: str
    sources: tuple[tuple[int, int], ...] = ()

    def source_of(self, offset: int) -> int:
        """Return where a character of the text is written."""
        if not self.sources or offset < self.sources[0][0]:
            return offset
        below, written = self.sources[bisect_right(self.sources, (offset, len(self.text))) - 1]
        return written + offset - below


class _Note(NamedTuple):
    """Where a note is written, where its words are, and the mark it is written with; none where it stands in a
    sentence."""

    start: int
    end: int
    first: int
    last: int
    mark: str = ""


def with_notes_below(text: str) -> Post:
    """Return a post whose notes all stand below its text."""
    notes, defined = list(_in_sentences(text)), list(_defined(text))
    if not notes and _stand_below(text, defined):
        return Post(text)
    out: list[str] = []
    found: list[tuple[int, str, _Note]] = []
    done, called = 0, _calls(text)
    number = max((int(match[1]) for match in _CALLED.finditer(text)), default=0)
    for note in sorted([*notes, *defined]):
        if note.start < done:
            continue
        number += not note.mark
        mark = note.mark or f"[^{number}]"
        out += (text[done : note.start], _blank(text[note.start : note.end], "" if note.mark else mark))
        found.append((called.get(mark, len(text)) if note.mark else note.start, mark, note))
        done = note.end
    return _with_below(text, "".join([*out, text[done:]]), sorted(found))


def _with_below(text: str, blanked: str, notes: Iterable[tuple[int, str, _Note]]) -> Post:
    """Return a post of a text whose notes are blanked, with those below it."""
    below: list[str] = []
    sources: list[tuple[int, int]] = []
    length = len(text)
    for _, mark, note in notes:
        opening, said = f"{_ABOVE}{mark}: ", text[note.first : note.last]
        below += (opening, said)
        sources += ((length + len(_ABOVE), note.start), (length + len(opening), note.first))
        length += len(opening) + len(said)
    return Post("".join([blanked, *below]), tuple(sources))


def _calls(text: str) -> dict[str, int]:
    """Return where each note is called first."""
    found: dict[str, int] = {}
    for call in _CALL.finditer(text):
        found.setdefault(call[0], call.start())
    return found


_CALL = lazy_pattern(r"\[\^[^\]\s]{1,60}\](?!:)")


def _blank(written: str, mark: str) -> str:
    """Return what stands in a note's place: the mark that calls it, and nothing that readers see."""
    return mark + _NOT_BLANK.sub(_FILLER if mark else " ", written[len(mark) :])


def _in_sentences(text: str) -> Iterator[_Note]:
    """Yield the notes in sentences; brackets stand in them in pairs."""
    opened: list[int] = []      # where brackets open, -1 for those of no note
    for mark in _MARKS.finditer(text) if "^[" in text else ():
        if mark[0] in ("^[", "["):
            is_note = mark[0] == "^[" and not any(at >= 0 for at in opened[-_DEEPEST:])
            opened.append(mark.start() if is_note else -1)
        elif mark[0] == "]" and opened:
            start, end = opened.pop(), mark.end()
            if start >= 0 and _FEWEST <= end - start <= _LONGEST and " " in text[start:end]:
                yield _Note(start, end, start + len("^["), end - 1)
        elif mark[0].isspace():
            opened.clear()


_DEEPEST = 4
"""Brackets around a note among which another note may have opened."""


def _defined(text: str) -> Iterator[_Note]:
    """Yield the notes that stand in lines of their own."""
    code = Code(text)
    for match in _DEFINITION.finditer(text) if "]: " in text else ():
        if not code.in_fence(match.start()):
            yield _Note(match.start(1), match.end(), match.end(1) + 1, match.end(), match[1][:-1])


def _stand_below(text: str, defined: Sequence[_Note]) -> bool:
    """Whether all notes stand at a post's end already, an empty line before each."""
    at = len(text)
    for note in reversed(defined):
        is_last = _NEXT.search(text, note.end, at) is None
        if not is_last or _EMPTY.search(text, max(0, note.start - _BEFORE), note.start) is None:
            return False
        at = note.start
    return True
