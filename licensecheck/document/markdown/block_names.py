"""What a Markdown post calls its blocks: captions and quotations in fenced boxes, in shortcodes or with attributes.

Site builders make classes of these names; the marks themselves are no text (`shortcodes`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from licensecheck.document.markdown.shortcodes import COMPONENT_ENDS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["names_of_lines"]

_NAME = lazy_pattern(
    r"(?i)(?<![\w-])(?:(?P<quote>(?:block|pull)?-?quot(?:e|ation))|(?P<caption>(?:(?:fig|figure|image|img|photo)-?)?caption))(?![\w-])"
)
"""What boxes, tags and classes are called that hold a quotation or a caption."""

_FENCE = lazy_pattern(r" {0,3}:{3,}[ \t]*(?P<named>[^\n]{0,200})")
_ATTRIBUTES = lazy_pattern(r"[ \t]{0,9}\{:(?P<words>[^{}\n]{0,200})\}[ \t]{0,9}\Z")
_TAG = lazy_pattern(
    r"(?:\{\{[<%]|\{%-?)[ \t]{0,9}(?P<ends>/|end)?[ \t]{0,9}(?P<word>[\w-]{1,40})[^{}\n]{0,300}[>%]\}\}?"
    r"|<(?P<closes>/)?(?P<component>[A-Z]\w{0,40})(?:\s[^<>\n]{0,300})?>"
)
"""A tag of a shortcode (Hugo), of Liquid (Jekyll, Hexo) or of a component (MDX), or the one that ends it."""

_MOST = 60
"""Lines of a box, at most."""


def names_of_lines(text: str) -> Mapping[int, str]:
    """Return of the lines of a post, counted from 0, those whose blocks are a "quote" or a "caption"."""
    if not any(mark in text for mark in (":::", "{{", "{%", "{:", *COMPONENT_ENDS)):
        return {}
    names: dict[int, str] = {}
    lines = text.split("\n")
    for first, last, name in (*_boxes(lines), *_tagged(lines), *_with_attributes(lines)):
        if last - first < _MOST:
            names.update(dict.fromkeys(range(first, last + 1), name))
    return names


def _boxes(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield fenced boxes: `::: {.caption}` (Pandoc), `:::quote`."""
    opened: list[tuple[int, str | None]] = []
    for number, line in enumerate(lines):
        fence = _FENCE.match(line) if ":::" in line else None
        if fence is None:
            continue
        if fence["named"].strip():
            opened.append((number, _called(fence["named"])))
        elif opened:
            first, name = opened.pop()
            if name is not None:
                yield first, number, name


def _tagged(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield what stands between a tag and the one that ends it."""
    opened: dict[str, int] = {}
    for number, line in enumerate(lines):
        for tag in _TAG.finditer(line) if "{" in line or "<" in line else ():
            word = tag["word"] or tag["component"]
            name = _called(word)
            if name is None:
                continue
            if tag["ends"] is None and tag["closes"] is None:
                opened[word] = number
            elif word in opened:
                yield opened.pop(word), number, name


def _with_attributes(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the blocks with a line of attributes below them, or above (kramdown)."""
    for number, line in enumerate(lines):
        attributes = _ATTRIBUTES.match(line) if "{:" in line else None
        name = _called(attributes["words"]) if attributes is not None else None
        if name is not None:
            first = number
            while first > max(0, number - _MOST) and lines[first - 1].strip():
                first -= 1
            yield (first, number, name) if first < number else (number, number + 1, name)


def _called(words: str) -> str | None:
    found = _NAME.search(words)
    return found.lastgroup if found is not None else None
