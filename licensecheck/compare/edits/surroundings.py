"""The words around a change as their page has them, so that a reader can search the page for them.

They are cut from the page's own characters: with the marks between them, and a line's end where paragraphs part.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from licensecheck.compare.edits.passages import BEHIND, shown
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["context_after", "context_before", "parted"]

_ROOM, _WORD = 18, 3
"""Six words are shown on each side, or three times as many signs where a sign is a word; the report's contract asks for
four words at least."""

_UNSPACED = "\u0e00"
"""The first sign of the scripts in which a sign may be a word."""

_MARKS, _LONGEST_WORD = 4, 30
"""Marks that open or close at a word and are shown with it, and characters that belong to it, at most."""

_LONGEST = 1_000
"""Characters of one paragraph that are shown; what is longer is no text."""


def context_before(side: TextSide, blocks: Sequence[int], at: tuple[int, int], stop: int) -> str:
    """Return the words before a position (block, word) up to an offset, from the blocks (in order) of the article."""
    block, word = at
    index, room, pieces = bisect_left(blocks, block), _ROOM, [""]
    if index < len(blocks) and blocks[index] == block:
        tokens = _last(side, block, room) if word >= BEHIND else side.tokens(block)[max(0, word - room) : word]
        tokens, room = _within(tokens[::-1], room, side)
        start = side.blocks[block].start
        pieces = [_piece(side.text[_opening(side, start, tokens, room) : stop][-_LONGEST:])]
    while room > 0 and index > 0:
        index -= 1
        tokens, room = _within(_last(side, blocks[index], room)[::-1], room, side)
        if tokens:
            start, end = side.blocks[blocks[index]].start, side.blocks[blocks[index]].end
            pieces.append(_piece(side.text[_opening(side, start, tokens, room) : end][-_LONGEST:]).strip())
    return "\n".join(reversed(pieces))


def context_after(side: TextSide, blocks: Sequence[int], at: tuple[int, int], start: int) -> str:
    """Return the words from a position (block, word) and an offset on."""
    block, word = at
    index, room, pieces = bisect_left(blocks, block), _ROOM, [""]
    if index < len(blocks) and blocks[index] == block:
        if word < BEHIND:
            tokens = side.tokens(block)[word : word + room] if word else _first(side, block, room)
            tokens, room = _within(tokens, room, side)
            pieces = [_piece(side.text[start : _closing(side, side.blocks[block].end, tokens, room)][:_LONGEST])]
        index += 1
    while room > 0 and index < len(blocks):
        tokens, room = _within(_first(side, blocks[index], room), room, side)
        if tokens:
            start, end = side.blocks[blocks[index]].start, side.blocks[blocks[index]].end
            pieces.append(_piece(side.text[start : _closing(side, end, tokens, room)][:_LONGEST]).strip())
        index += 1
    return "\n".join(pieces)


def parted(side: TextSide, at: tuple[int, int], marks: str | None) -> int:
    """Return the offset at which words that are put in part what stands before them from what stands behind.

    `marks` are those between them and the word before them, `None` where they begin a paragraph.
    """
    block, word = at
    if block >= len(side.blocks):
        return len(side.text)
    start, end = side.blocks[block].start, side.blocks[block].end
    if not word:
        return start
    tokens = side.tokens(block) if word < BEHIND else []
    if word >= len(tokens):
        return end if marks is None or not tokens else _behind_marks(side.text, tokens[-1].end, end, marks)
    return _behind_marks(side.text, tokens[word - 1].end, tokens[word].start, marks)


def _behind_marks(text: str, start: int, end: int, marks: str | None) -> int:
    """Return where between two words others are put in: behind the same marks as there, or where a space is.

    Behind marks that are not here they go on with the sentence: before those that are.
    """
    if marks is None:
        return next((at for at in range(start, end) if text[at].isspace()), end)
    return start + len(marks) if text.startswith(marks, start, end) else start


def _last(side: TextSide, block: int, room: int) -> list[Token]:
    tokens = side.last_tokens(block, -(-room // _WORD))
    return side.last_tokens(block, room) if any(_is_sign(side, token) for token in tokens) else tokens


def _first(side: TextSide, block: int, room: int) -> list[Token]:
    tokens = side.first_tokens(block, -(-room // _WORD))
    return side.first_tokens(block, room) if any(_is_sign(side, token) for token in tokens) else tokens


def _within(tokens: Iterable[Token], room: int, side: TextSide) -> tuple[list[Token], int]:
    """Return the words that there is room for, and the room that is left; none is left where words are."""
    found: list[Token] = []
    for token in tokens:
        if room <= 0:
            break
        found.append(token)
        room -= 1 if _is_sign(side, token) else _WORD
    return found, room


def _is_sign(side: TextSide, token: Token) -> bool:
    return token.end - token.start == 1 and side.text[token.start] >= _UNSPACED


def _opening(side: TextSide, start: int, tokens: Sequence[Token], room: int) -> int:
    """Return where words begin that are shown, the last of them first, with the marks that open at them."""
    if room > 0 or not tokens:
        return start
    at = tokens[-1].start
    return at - _glued(side.text[max(start, at - _LONGEST_WORD) : at][::-1])


def _closing(side: TextSide, end: int, tokens: Sequence[Token], room: int) -> int:
    """Return where words end that are shown, with the marks that close at them."""
    if room > 0 or not tokens:
        return end
    at = tokens[-1].end
    return at + _glued(side.text[at : min(end, at + _LONGEST_WORD)])


def _glued(text: str) -> int:
    """Return how many characters up to the next space belong to the word at which a text begins: the rest of one with a
    hyphen, and marks; marks alone where a script has no spaces."""
    part = text.split(maxsplit=1)[0] if text and not text[0].isspace() else ""
    if len(part) < _LONGEST_WORD and all(character < _UNSPACED or _is_mark(character) for character in part):
        return len(part)
    return next((at for at, character in enumerate(part[:_MARKS]) if not _is_mark(character)), min(len(part), _MARKS))


def _is_mark(character: str) -> bool:
    return not character.isalnum()


def _piece(text: str) -> str:
    """Return text on one line, with a space at an end that has one."""
    found = shown(text, 0, len(text))
    before, behind = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' if before else ''}{found}{' ' if behind and found else ''}"
