"""Readers' comments: authors comment on their own articles, and a name there credits nobody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from turbohtml import Element

from licensecheck.credits.folding import fold_line
from licensecheck.document.element_names import names_of
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["COMMENT_DEPTH", "holds_comments", "is_comment", "is_in_comment"]

COMMENT_DEPTH = 12
"""Elements around a line among which a box of comments is looked for."""

_COMMENT_NAMES = frozenset(
    (
        "comment", "comments", "commentlist", "commenter", "respond", "disqus", "kommentar", "kommentare",
        "kommentarer", "commentaire", "commentaires", "comentario", "comentarios", "commento", "commenti",
        "reactie", "reacties", "komentarze",
    )
)
"""What content systems call the box of readers' comments, and one comment in it."""
_HEADINGS = ", ".join(HEADING_TAGS)
_HEADING = 80
_COMMENTS_HEADING = lazy_pattern(
    r"\W*(?:\d+ )?(?:(?:reader|user|recent) )?(?:comments?|responses?|replies|thoughts)(?: \W*\d+\W*| (?:on|to) .*)?\W*"
    r"|\W*what (?:our )?readers (?:say|think)\W*"
    r"|\W*(?:\d+ )?(?:leser)?"
    r"(?:kommentare?|kommentarer|commentaires?|comentarios?|commenti|reacties|komentarze)\W*\d*\W*"
)
"""What stands above readers' comments."""


def holds_comments(wrappers: Sequence[Element]) -> bool:
    """Whether one of the elements around a line is called a reader's comment, or has a heading that announces them."""
    return any(map(is_comment, wrappers)) or any(_is_headed_comments(one, wrappers[0]) for one in wrappers)


def _is_headed_comments(element: Element, line: Element) -> bool:
    """Whether the first heading in an element announces comments, and stands above a line's own element in it."""
    heading = element.select_one(_HEADINGS)
    if heading is None or heading == line or not _stands_before(heading, line):
        return False
    return _COMMENTS_HEADING.fullmatch(fold_line(heading.text[:_HEADING])) is not None


def _stands_before(first: Element, second: Element) -> bool:
    places = (first.source_location, second.source_location)
    starts = [place.start_tag.start_offset for place in places if place is not None]
    return len(starts) == len(places) and starts[0] < starts[1]


def is_comment(element: Element) -> bool:
    """Whether an element is called a reader's comment, or a box of them."""
    kind = f"{element.attr('itemtype') or ''} {element.attr('itemprop') or ''}".lower()
    return kind.rstrip().endswith("comment") or bool(names_of(element) & _COMMENT_NAMES)


def is_in_comment(node: object) -> bool:
    """Whether a line's element is a reader's comment, or stands in one."""
    return isinstance(node, Element) and any(map(is_comment, islice(outwards(node), COMMENT_DEPTH)))
