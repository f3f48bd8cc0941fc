"""Finds the rules of style sheets that may hide or show, by what such a rule has to have in it.

Sheets hold hundreds of kilobytes. Plain searches for the few words that a hiding declaration needs read them
at the speed of memory; only the rules around what is found are looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from turbohtml import Document as Tree

__all__ = ["Rule", "Sheet", "sheets_of"]

_SHEETS_LIMIT = 300_000
"""Characters of a page's style sheets that are read."""
_SHEETS_KEPT = 64
"""Sheets that stay in memory for the next page of their site."""
_PRELUDE_LIMIT = 2_000
"""Characters of one rule's selectors that are read."""
_END_OF_BLOCK = re.compile(r"\}\s*\}")
_EVERY_SCREEN = re.compile(r"@media\s+(?:only\s+)?(?:screen|all)\s*\{", re.IGNORECASE)
_NOT_A_WIDE_SCREEN = re.compile(r"@[^{]{0,300}?(?:print|max-width|width\s*<|prefers-|keyframes)")
_HIDING = (
    "splay:none", "splay: none", "splay : none", "visib", "clip", "-999", "-100", "size:0", "size: 0",
    "height:0", "height: 0", "width:0", "width: 0",
)
_SHOWING = ("display", "visib")


class Rule(NamedTuple):
    """A style rule: its offset in the sheet, its selectors and its declarations."""

    order: int
    selectors: str
    declarations: str


class Sheet:
    """The rules of one style sheet that may hide a box or show it again."""

    def __init__(self, css: str) -> None:
        self._css = _without_comments(css)

    @cached_property
    def may_hide(self) -> tuple[Rule, ...]:
        """The rules that may hide on every screen: outside media queries and the like, or in one for all screens."""
        return tuple(rule for rule in self._rules(_HIDING) if self._is_every_screen(rule.order))

    @cached_property
    def may_show(self) -> tuple[Rule, ...]:
        """The rules that may show on a wide screen, those in media queries included."""
        return tuple(rule for rule in self._rules(_SHOWING) if self._is_wide_screen(rule.order))

    def _is_every_screen(self, offset: int) -> bool:
        block = self._block_at(offset)
        return not block or block in self._for_every_screen

    @cached_property
    def _for_every_screen(self) -> frozenset[tuple[int, int]]:
        """The blocks for all screens that hold no other conditions."""
        css = self._css
        return frozenset(
            (start, end) for start, end in self._blocks
            if _EVERY_SCREEN.match(css, start) and css.find("@", start + 1, end) < 0
        )

    def _is_wide_screen(self, offset: int) -> bool:
        block = self._block_at(offset)
        return not block or _NOT_A_WIDE_SCREEN.match(self._css, block[0]) is None

    def _rules(self, words: Iterable[str]) -> Iterator[Rule]:
        """Yield the rules that hold any of some words, in their order."""
        css = self._css
        starts: set[int] = set()
        for word in words:
            at = css.find(word)
            while at >= 0:
                starts.add(css.rfind("}", 0, at) + 1)
                end = css.find("}", at)
                at = css.find(word, end) if end >= 0 else -1
        return (_rule(css, start) for start in sorted(starts))

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


def _rule(css: str, start: int) -> Rule:
    end = css.find("}", start)
    prelude, _, declarations = css[start : end if end >= 0 else len(css)].rpartition("{")
    own = prelude[-_PRELUDE_LIMIT:].rpartition("{")[2].rpartition(";")[2]
    return Rule(start, own, declarations)


_sheet_of = lru_cache(maxsize=_SHEETS_KEPT)(Sheet)
"""The sheet of a text: pages of one site share theirs."""


def sheets_of(tree: Tree) -> Iterator[Sheet]:
    """Yield the style sheets that stand in a page and apply on a screen."""
    left = _SHEETS_LIMIT
    for style in tree.select("style"):
        css = style.text[:left]
        if css and _applies(style.attr("media")) and style.closest("noscript, template") is None:
            left -= len(css)
            yield _sheet_of(css)


def _applies(media: str | None) -> bool:
    return media is None or media.strip().lower() in ("", "all", "screen")


def _without_comments(css: str) -> str:
    if css.lstrip().startswith("<!--"):
        css = css.replace("<!--", "").replace("-->", "")      # how sheets were once kept from old browsers
    first, *rest = css.split("/*")
    return css if not rest else first + "".join(part.partition("*/")[2] for part in rest)
