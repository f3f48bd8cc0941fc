"""Lays styled words out in lines of a terminal's width.

A line is measured in terminal columns: wide East Asian characters take two (Unicode Standard Annex 11),
combining marks and format characters none. Text that has no spaces (Chinese, Japanese, Thai, an address) is
cut where the line ends.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from licensecheck.report.sanitise import clean

__all__ = ["Piece", "columns", "layout"]

_ANSI: Final = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "red": "\x1b[1;31m",
    "yellow": "\x1b[1;33m",
    "green": "\x1b[1;32m",
    "old": "\x1b[31;9m",  # red and struck through
    "new": "\x1b[1;32m",
}
_RESET: Final = "\x1b[0m"


class Piece(NamedTuple):
    """Words in one style (`""`, or a key of `_ANSI`). Untrusted words are cleaned when they are laid out."""

    text: str
    style: str = ""


def columns(text: str) -> int:
    """How many terminal columns `text` takes."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def layout(
    pieces: Iterable[Piece], *, width: int, first: str = "", rest: str = "", colour: bool = False
) -> str:
    """`pieces` as lines of at most `width` columns, the first indented by `first`, the others by `rest`.

    A piece's own line ends count as spaces. Without room for its indent and 20 columns of words a line runs
    over.
    """
    room = max(20, width - max(columns(first), columns(rest)))
    lines = [_paint(_tame(line), colour) for line in _lines(pieces, room)] or [""]
    return "\n".join((rest if number else first) + line for number, line in enumerate(lines))


def _lines(pieces: Iterable[Piece], room: int) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    used = 0
    for glued in _glued(pieces):
        for word in _cut(glued, room):
            size = sum(columns(piece.text) for piece in word)
            if line and used + 1 + size > room:
                yield line
                line, used = [], 0
            line += [_gap(line[-1], word[0]), *word] if line else word
            used += size + (1 if used else 0)
    if line:
        yield line


def _gap(left: Piece, right: Piece) -> Piece:
    """The space between two words: part of a struck or coloured passage where both words are."""
    return Piece(" ", left.style if left.style == right.style else "")


def _glued(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Words, each as the pieces it is made of: only white space parts words, a change of style does not."""
    word: list[Piece] = []
    for piece in pieces:
        text = clean(piece.text)
        for number, part in enumerate(text.split(" ")):
            if number and word:
                yield word
                word = []
            if part:
                word.append(Piece(part, piece.style))
    if word:
        yield word


def _cut(word: Sequence[Piece], room: int) -> Iterator[list[Piece]]:
    """A word in parts that fit into `room`; an address or a path stays whole, so that it can be copied and clicked."""
    address = any("://" in piece.text or ("/" in piece.text and piece.text.isascii()) for piece in word)
    if address or sum(columns(piece.text) for piece in word) <= room:
        yield list(word)
        return
    part: list[Piece] = []
    used = 0
    for piece in word:
        for chunk in _chunks(piece.text, room - used, room):
            if part and used + columns(chunk) > room:
                yield part
                part, used = [], 0
            part.append(Piece(chunk, piece.style))
            used += columns(chunk)
    yield part


def _chunks(text: str, first: int, room: int) -> Iterator[str]:
    """`text` cut into chunks of at most `first`, then `room` columns."""
    start, used, limit = 0, 0, first if first > 1 else room
    for end, character in enumerate(text):
        size = _columns_of(character)
        if used + size > limit and end > start:
            yield text[start:end]
            start, used, limit = end, 0, room
        used += size
    yield text[start:]


def _tame(line: list[Piece]) -> list[Piece]:
    """Keep a line from being a workflow command: GitHub's runner obeys any that begins with two colons."""
    return [Piece("\\"), *line] if "".join(piece.text for piece in line).startswith("::") else line


def _paint(line: Sequence[Piece], colour: bool) -> str:
    if not colour:
        return "".join(piece.text for piece in line)
    runs = ((style, "".join(p.text for p in run)) for style, run in groupby(line, key=lambda p: p.style))
    return "".join(f"{_ANSI[style]}{text}{_RESET}" if style else text for style, text in runs)
