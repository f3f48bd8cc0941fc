"""What a site puts into a paragraph that elsewhere has a box of its own: "Read more" with a link."""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold
from licensecheck.document.link_list import between
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["follows_sentence", "is_inline_box", "is_link_line"]


def is_inline_box(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether words within a paragraph send the reader to another story: an opening of a box and a link, behind a
    sentence's end; all but the opening is the link."""
    if not 1 < len(tokens) <= _WORDS or tokens[0].word not in _FIRST_WORDS:
        return False
    start, end = tokens[0].start, tokens[-1].end
    opening = _OPENING.match(fold(side.text[start:end]))
    if opening is None:
        return False
    link = _last_link(side, end)
    if link is None or link.end < end or side.text[end : link.end].strip(_CLOSING) or not follows_sentence(side, start):
        return False
    if link.start <= start:
        return opening[_MARK] is not None
    before = fold(side.text[start : link.start])
    is_all = not before[opening.end() :].strip(_BETWEEN)
    return is_all and (opening[_MARK] is not None or opening[_WEAK] is None)


_WORDS = 30
"""Words of a headline, and what opens the box before it."""


def _last_link(side: TextSide, end: int) -> Link | None:
    """Return the last link of a block that begins before an offset."""
    links = between(side.document.links, side.blocks[side.block_at(end - 1)].start, end)
    return links[-1] if links else None


def follows_sentence(side: TextSide, start: int) -> bool:
    """Whether a sentence, a line or nothing ends before some words; a bracket may open them."""
    first = max(side.blocks[side.block_at(start)].start, start - _NEAR)
    before = side.text[first:start].rstrip(" \t\u00a0[(\u201c\"")
    return not before or before.endswith("\n") or ends_like_sentence(fold(before))


_NEAR = 20
"""Characters before some words among which a sentence's end is looked for."""

_BETWEEN = " \n\u00a0[(\"'>|:-"
"""What stands between an opening and its link."""

_CLOSING = " \n\u00a0])\"'\u201d.!?\u203a\u00bb\u2192>"
"""What stands in a link behind its last word."""

_WEAK, _MARK = 1, 2
"""The groups of an opening that says nothing without a mark behind it, and of the mark."""

_OPENING = lazy_pattern(
    r"(?:(?:also|please) )?(?:(read|see|more|related|recommended|plus|watch|listen|mehr|lesen|siehe|lire|voir|leer|lea|lee|ver|leia|veja|leggi|vedi|lees|zie|läs|les|læs)(?=\W*[:|>»]|\s-)"
    r"|(?:read|see|learn) (?:more|also|next)(?: (?:here|on this))?|more (?:here|on this)|(?:related|recommended|further) (?:articles?|content|coverage|links?|posts?|reading|story|stories|topics?)|don't miss"
    r"|(?:lesen sie|lies|lest) (?:auch|mehr|hier|dazu|weiter|hierzu)(?: (?:auch|mehr|dazu))?|mehr (?:dazu|zum thema|hier|lesen)|siehe auch|auch interessant|zum thema|weiterlesen|(?:à )?lire (?:aussi|également|plus|la suite)|à lire|voir (?:aussi|également)"
    r"|le[ea]r? (?:también|además|más)|te puede interesar|ver (?:también|más)|(?:leia|veja) (?:também|mais)|(?:leggi|vedi) anche|(?:lees|zie|bekijk) (?:ook|meer|verder)"
    r"|läs (?:också|även|mer)|(?:les|læs) (?:også|mere?)|lue myös|(?:czytaj|zobacz) (?:też|także|więcej)|(?:читайте|смотрите) также)(?!\w)\s*([:|>»]|-(?=\s))?"
)
"""How a few words open that send readers to another story, in folded words."""

_FIRST_WORDS = frozenset(
    "also please read see more related recommended plus watch listen mehr lesen siehe lire voir leer lea lee ver leia veja"
    " leggi vedi lees zie läs les læs learn further don't don’t don lies lest auch zum weiterlesen à te bekijk lue czytaj"
    " zobacz читайте смотрите".split()
)
"""Their first words."""


def is_link_line(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether some words are a link on a line of its own, behind all that a paragraph says."""
    if not 0 < len(tokens) <= _WORDS:
        return False
    start, end = tokens[0].start, tokens[-1].end
    entry = side.blocks[side.block_at(start)]
    link = _last_link(side, end)
    if link is None or not link.start <= start < end <= link.end or side.text[end : entry.end].strip(_CLOSING):
        return False
    before = side.text[entry.start : start].rstrip(_LEADING)
    return before.endswith("\n") and bool(before.strip())


_LEADING = " \t\u00a0>\u00bb\u203a\u2192\u25b6\u2022\u00b7-\u2013"
"""What stands before a link on such a line."""
