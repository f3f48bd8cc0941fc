"""What stands around a change: in the original, and around a passage that was moved in the copy as well."""

from __future__ import annotations

from bisect import bisect_right

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.surroundings import context_after, context_before, parted
from licensecheck.compare.model import Passage
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["Around", "around_gone", "around_moved", "around_new"]

Around = dict[tuple[object, ...], tuple[str, str]]
"""What stands around a place of the original: several boxes stand between the same two paragraphs."""


def around_gone(stream: Stream, difference: Difference, words: Passage) -> tuple[str, str]:
    """Return what stands before and behind some words of the original."""
    a, behind = stream.a, _behind(stream.a, difference.a[-1])
    return (
        context_before(a, stream.a_blocks, difference.a_at, words.start),
        context_after(a, stream.a_blocks, behind, words.end),
    )


def around_moved(stream: Stream, difference: Difference, words: Passage) -> tuple[str, str]:
    """Return what stands before and behind some words in the copy."""
    b, behind = stream.b, _behind(stream.b, difference.b[-1])
    blocks = range(len(b.blocks))
    return context_before(b, blocks, difference.b_at, words.start), context_after(b, blocks, behind, words.end)


def around_new(stream: Stream, difference: Difference, words: Passage, known: Around) -> tuple[str, str]:
    """Return what stands in the original before and behind the place where the copy has words of its own.

    White space is the copy's: whether they are a paragraph, and whether a space parts them from their neighbours.
    """
    marks = _marks(stream.b, difference)
    before, after = _border_before(stream.b, difference, words), _border_after(stream.b, difference, words)
    key = difference.a_at, marks, before, after
    if key not in known:
        at = parted(stream.a, difference.a_at, marks)
        known[key] = (
            _ending(context_before(stream.a, stream.a_blocks, difference.a_at, at), before),
            _beginning(context_after(stream.a, stream.a_blocks, difference.a_at, at), after),
        )
    return known[key]


def _behind(side: TextSide, last: Token) -> tuple[int, int]:
    """Return the position behind a word."""
    block = side.block_at(last.start)
    return block, bisect_right(side.tokens(block), last.start, key=_start)


def _start(token: Token) -> int:
    return token.start


def _marks(b: TextSide, difference: Difference) -> str | None:
    """Return the marks between new words and the one before them; `None` where they begin a paragraph."""
    block, word = difference.b_at
    return b.text[b.tokens(block)[word - 1].end : difference.b[0].start].strip() if word else None


def _border_before(b: TextSide, difference: Difference, words: Passage) -> str:
    """Return the white space before new words of the copy."""
    if not difference.b_at[1]:
        return "\n"
    return " " if b.text[words.start - 1 : words.start].isspace() else ""


def _border_after(b: TextSide, difference: Difference, words: Passage) -> str:
    """Return what stands between new words of the copy and the next one of their paragraph."""
    if difference.b_whole:
        return "\n"
    block, word = _behind(b, difference.b[-1])
    tokens = b.tokens(block)
    return " ".join(b.text[words.end : tokens[word].start].split("\n")) if word < len(tokens) else "\n"


def _ending(text: str, space: str) -> str:
    text = text.rstrip()
    return text + space if text else ""


def _beginning(text: str, border: str) -> str:
    """Return what stands behind new words, with the white space that parts it from them."""
    text, marks = text.lstrip(), border.strip()
    if not text or not border:
        return text
    if border == "\n":
        # Words put before a full stop, say, are followed by it.
        return text if _has_only_marks(text.partition("\n")[0]) else f"\n{text}"
    return text if border == marks or (marks and text.startswith(marks)) else f" {text}"


def _has_only_marks(text: str) -> bool:
    return bool(text) and not any(map(str.isalnum, text))
