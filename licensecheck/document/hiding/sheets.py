"""Finds the rules of style sheets that may hide or show, by what such a rule has to have in it.

Sheets hold hundreds of kilobytes. One search for the values that hide reads them at a third of the speed of
memory; only the rules around what is found are looked at.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from turbohtml import Document as Tree
from turbohtml import Element, Namespace

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Rule", "Sheet", "sheet_texts"]

_SHEETS_LIMIT = 2_000_000
"""Characters of a page's style sheets that are read."""
_PRELUDE_LIMIT = 2_000
"""Characters of one rule's selectors that are read."""
_END_OF_BLOCK = lazy_pattern(r"\}\s*\}")
_EVERY_SCREEN = lazy_pattern(r"@media\s+(?:only\s+)?(?:screen|all)\s*\{", re.IGNORECASE)
_NOT_A_WIDE_SCREEN = lazy_pattern(r"@[^{]{0,300}?(?:print|max-width|width\s*<|prefers-|keyframes)")
_HIDING = lazy_pattern(
    r":(?=\s*[nhcri0-])(?:(?:(?<=splay:)|(?<=splay :))\s*none|(?<=ibility:)\s*collapse|(?<=size:)\s*0"
    r"|\s*(?:hidden|clip|rect\(|inset\(|-\d{3}))"
)
"""One of these is in all that hides. A pattern that begins with one plain character is tried at those characters
only, which makes one search of it; a search for each word took three times as long."""
_COMMENT = lazy_pattern(r"/(?=\*)")
"""Where a comment begins: told in a third of the time that a search for both characters takes."""
_SHOWING = lazy_pattern(r":(?<=display:|ibility:)(?!\s*(?:none|hidden))")


class Rule(NamedTuple):
    """A style rule: its offset in the sheet, its selectors, and where its declarations are opened."""

    order: int
    selectors: str
    opened: int


class Sheet:
    """The rules of one style sheet that may hide a box or show it again."""

    def __init__(self, css: str) -> None:
        self._css = _without_comments(css)

    def may_hide(self) -> Iterator[Rule]:
        """Yield the rules that may hide, those in media queries and the like included."""
        return self._rules(_HIDING)

    @cached_property
    def may_show(self) -> tuple[Rule, ...]:
        """The rules that may show, those in media queries and the like included."""
        return tuple(self._rules(_SHOWING))

    def is_for_all(self, rule: Rule) -> bool:
        """Whether a rule stands outside media queries and the like, or in one for every screen."""
        block = self._block_at(rule.order)
        return block is None or block in self._for_every_screen

    @cached_property
    def _for_every_screen(self) -> frozenset[tuple[int, int]]:
        """The blocks for all screens that hold no other conditions."""
        css = self._css
        return frozenset(
            (start, end) for start, end in self._blocks
            if _EVERY_SCREEN.match(css, start) and css.find("@", start + 1, end) < 0
        )

    def is_for_wide_screens(self, rule: Rule) -> bool:
        """Whether a rule applies on a wide screen."""
        block = self._block_at(rule.order)
        return not block or _NOT_A_WIDE_SCREEN.match(self._css, block[0]) is None

    def _rules(self, pattern: re.Pattern[str]) -> Iterator[Rule]:
        """Yield the rules in which a pattern is found, in their order."""
        css = self._css
        end = 0
        for found in pattern.finditer(css):
            at = found.start()
            if at >= end:
                start = css.rfind("}", end, at) + 1 or end
                end = css.find("}", at) + 1 or len(css)
                opened = css.rfind("{", start, end)
                if opened >= 0:
                    prelude = css[start:opened][-_PRELUDE_LIMIT:]
                    yield Rule(start, prelude.rpartition("{")[2].rpartition(";")[2], opened)

    def declarations(self, rule: Rule) -> str:
        """What a rule declares; most rules are dropped by their selectors before that is asked."""
        end = self._css.find("}", rule.opened)
        return self._css[rule.opened + 1 : end if end >= 0 else len(self._css)]

    def _block_at(self, offset: int) -> tuple[int, int] | None:
        """Return the extent of the block with rules of its own that holds a rule, None at the top of the sheet.

        A block's first rule begins where the block does, or before it in white space.
        """
        index = bisect_right(self._block_ends, offset)
        block = self._blocks[index] if index < len(self._blocks) else None
        return block if block and block[0] <= self._text_at(offset) else None

    def _text_at(self, offset: int) -> int:
        css = self._css
        while offset < len(css) and css[offset].isspace():
            offset += 1
        return offset

    @cached_property
    def _blocks(self) -> list[tuple[int, int]]:
        return list(_blocks(self._css))

    @cached_property
    def _block_ends(self) -> list[int]:
        return [end for _, end in self._blocks]


def _blocks(css: str) -> Iterator[tuple[int, int]]:
    """Yield where the blocks of a sheet stand that hold rules of their own: media queries, key frames,
    layers."""
    at = css.find("@")
    while at >= 0:
        opened = css.find("{", at)
        if opened < 0:
            return
        end = opened
        if css.find("{", opened + 1, css.find("}", opened) + 1) >= 0:
            closed = _END_OF_BLOCK.search(css, opened)
            end = closed.end() if closed else len(css)
            yield at, end
        at = css.find("@", end)


def sheet_texts(tree: Tree, raw: str) -> Iterator[str]:
    """Yield the style sheets that stand in a page and apply on a screen; `raw` is what the tree was parsed from."""
    left = _SHEETS_LIMIT
    elsewhere = frozenset(tree.select("noscript style, template style"))
    for style in tree.select("style"):
        css = _text(style, raw, left)
        if css and _applies(style.attr("media")) and style not in elsewhere:
            left -= len(css)
            yield css


def _text(style: Element, raw: str, most: int) -> str:
    """The first characters of a sheet, cut out of the page: the parser would make a copy of megabytes, and keep it."""
    location = style.source_location if style.namespace is Namespace.HTML else None
    if location is None or location.end_tag is None:
        return style.text[:most]
    start = location.start_tag.end_offset
    return raw[start : min(location.end_tag.start_offset, start + most)]


def _applies(media: str | None) -> bool:
    return media is None or media.strip().lower() in ("", "all", "screen")


def _without_comments(css: str) -> str:
    if css.lstrip().startswith("<!--"):
        css = css.replace("<!--", "").replace("-->", "")      # how sheets were once kept from old browsers
    kept = []
    at = 0
    while comment := _COMMENT.search(css, at):
        start = comment.start()
        kept.append(css[at:start])
        at = css.find("*/", start + 2) + 2
        if at < 2:
            return "".join(kept)
    return "".join((*kept, css[at:])) if kept else css
