"""Comments and what follows them end an original's page: told by their heading, in HTML by one with a heading's tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import Format
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["closes", "comments", "holds"]

_CLOSING_STEMS = (
    "comment", "a reply", "conversation", "discussion", "your say", "komment", "coment", "reacties", "koment",
    "hozzászólás", "yorum", "bình luận",
)
_CLOSING = lazy_pattern(
    r"""(?:(?:\(?\d+\)?\ )?(?:comments? | kommentare? | kommentarer | kommentit | commentaires? | coment[áa]rios?
    | comentarii | commenti | reacties | komentarze | komentáře | komentáre | komentari? | hozzászólások
    | yorumlar | bình\ luận | σχόλια | комментарии | коментар[іи] | التعليقات | نظرات | תגובות | टिप्पणियाँ | মন্তব্য
    | ความคิดเห็น | 评论 | 評論 | コメント | 댓글)(?:\ ?[(（]?\d+件?[)）]?)?
    | (?:leave|post|add|write)\ a\ (?:comment|reply)
    | join\ the\ (?:conversation|discussion) | reader\ comments | have\ your\ say
    | (?:sign|log)\ in\ to\ comment
    )""",
    re.VERBOSE,
)
_HEADING_LENGTH = 60
_PIECE = 24


def comments(a: TextSide, b: TextSide) -> Iterator[int]:
    """Yield the blocks of an original from its comments on, where nothing behind their heading stands in the copy."""
    blocks = a.of_tags(HEADING_TAGS) if a.document.format is Format.HTML else range(len(a.keys))
    headings = [block for block in blocks if closes(a.keys[block])]
    if not headings:
        return
    last = len(a.keys)
    while last > headings[0] and b.may_search() and not holds(b, a.keys[last - 1]):
        last -= 1
    first = next((block for block in headings if block >= last), len(a.keys))
    yield from range(first, len(a.keys))


def closes(key: str) -> bool:
    """Whether a folded line is the heading of the comments, which end a page's article."""
    may_close = len(key) <= _HEADING_LENGTH and (has_stem(key, _CLOSING_STEMS) or has_stem(key, OTHER_SCRIPTS))
    return may_close and _CLOSING.fullmatch(key.strip("#*_:. \u203a>|•·")) is not None


def holds(b: TextSide, key: str) -> bool:
    """Whether the copy holds a paragraph, or enough of it to be its edited form."""
    if len(key) < 2 * _PIECE:
        return False
    thirds = (len(key) // 4, len(key) // 2, 3 * len(key) // 4)
    return any(b.holds(key[max(0, at - _PIECE // 2):at + _PIECE // 2]) for at in thirds)
