"""Finds the rules of style sheets that may hide or show, by what such a rule has to have in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from turbohtml import Document as Tree

__all__ = ["Rule", "Sheet", "sheets_of"]

_SHEETS_LIMIT = 300_000
"""Characters of a page's style sheets that are read."""
_PRELUDE_LIMIT = 2_000
"""Characters of one rule's selectors that are read."""
_END_OF_BLOCK = re.compile(r"\}\s*\}")
_NOT_A_WIDE_SCREEN = re.compile(r"@[^{]{0,300}?(?:print|max-width|width\s*<|prefers-|keyframes)")


class Rule(NamedTuple):
    """A style rule: its place in the order of the sheet's rules, its selectors and its declarations."""

    order: int
    selectors: str
    declarations: str


class Sheet:
    """The rules of one style sheet that may hide a box or show it again."""

    __slots__ = ("_conditional", "_top")

    def __init__(self, css: str) -> None:
        self._top: list[tuple[int, str]] = []
        self._conditional: list[tuple[int, str]] = []
        done = order = 0
        for start, end in _blocks(css):
            order = _collect(css[done:start], order, self._top)
            into = [] if _NOT_A_WIDE_SCREEN.match(css, start) else self._conditional
            order = _collect(css[start:end], order, into)
            done = end
        _collect(css[done:], order, self._top)

    def may_hide(self) -> Iterator[Rule]:
        """Yield the rules outside media queries and the like that may hide."""
        for order, text in self._top:
            if (
                ":none" in text or ": none" in text or "hidden" in text or "-999" in text or "-1000" in text
                or "t(" in text or "size:0" in text or "size: 0" in text
            ):
                yield _rule(order, text)

    def may_show(self) -> Iterator[Rule]:
        """Yield the rules that may show on a wide screen, those in media queries included."""
        for order, text in (*self._top, *self._conditional):
            if "display" in text or "visib" in text:
                yield _rule(order, text)


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


def _collect(css: str, order: int, into: list[tuple[int, str]]) -> int:
    """Add the rules that could matter, and return how far the count of rules has come."""
    texts = css.split("}")
    into += [
        (number, text) for number, text in enumerate(texts, order)
        if "display" in text or "visib" in text or "-999" in text or "clip" in text or "size:0" in text
        or "size: 0" in text or "-1000" in text
    ]
    return order + len(texts)


def _rule(order: int, text: str) -> Rule:
    prelude, _, declarations = text.rpartition("{")
    own = prelude[-_PRELUDE_LIMIT:].rpartition("{")[2].rpartition(";")[2]
    return Rule(order, own, declarations)


def sheets_of(tree: Tree) -> Iterator[Sheet]:
    """Yield the style sheets that stand in a page and apply on a screen."""
    left = _SHEETS_LIMIT
    for style in tree.select("style"):
        css = style.text[:left]
        if css and _applies(style.attr("media")) and style.closest("noscript, template") is None:
            left -= len(css)
            yield Sheet(_without_comments(css))


def _applies(media: str | None) -> bool:
    return media is None or media.strip().lower() in ("", "all", "screen")


def _without_comments(css: str) -> str:
    if "<!--" in css:
        css = css.replace("<!--", "").replace("-->", "")      # how sheets were once kept from old browsers
    first, *rest = css.split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)
