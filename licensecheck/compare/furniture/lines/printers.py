"""Lines of print that are no text: heads, page numbers and jump lines of a copy, labels and notes of an original.

The reader sets such lines apart wherever they stand; here they are told from sentences that an editor put in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.printed.damage import ends_sentence, is_line_of_print
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.end_notes import presents_author
from licensecheck.document.model import PRINTED
from licensecheck.document.plain_text.print_lines import is_printers_line, running_lines
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_print"]

_WORD = lazy_pattern(r"[^\W\d_]{3}")
"""Part of a word of a paper's or a piece's name, which every running head has."""


def by_print(shape: ArticleShape, block: int) -> str | None:
    """What a printer put between a text's lines; of a printed original a caption or a label as well, where no tag tells
    them from subheads that an editor added."""
    if not shape.is_original:
        return "a printed page's line" if _is_printers_block(shape.side, block) else None
    if is_line_of_print(shape.side, (block,)):
        return "a line of print, no sentence"
    in_print = shape.side.document.format in PRINTED
    return "who the author is" if in_print and presents_author(shape.side.keys[block], shape.credited) else None


def _is_printers_block(side: TextSide, block: int) -> bool:
    """Whether a block of a printed text is a running head, a page number, a jump line or a browser's line."""
    if side.document.format not in PRINTED:
        return False
    found = side.once("printers lines", lambda: list(_printers(side)))
    at = bisect_left(found, block)
    return at < len(found) and found[at] == block


def _printers(side: TextSide) -> Iterator[int]:
    running = running_lines(side.keys)
    for block, key in enumerate(side.keys):
        if is_printers_line(key, ()) or (_is_head(key) and is_printers_line(key, running)):
            yield block


def _is_head(key: str) -> bool:
    """Whether a line that comes again can be a head: it has a name in it, and is no sentence said twice."""
    return _WORD.search(key) is not None and not ends_sentence(key)
