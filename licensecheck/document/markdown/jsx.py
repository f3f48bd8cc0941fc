"""Attributes of MDX whose values are expressions: `<Link to={'/x'}>`, `<img style={{width: 300}} />`.

HTML knows no such values and would take the tag for text. A value that is one string stays an attribute's value, every
other is blanked; the text keeps its length. The component that routers call a link is one, and no `link` of a page's
head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.document.markdown.fences import Code
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["plain_links", "without_expressions"]

_TAG = lazy_pattern(r"(?<!`)<[A-Za-z][\w.-]{0,80}(?=\s)")
_ATTRIBUTE = lazy_pattern(
    r"""\s{1,200}(?:[\w:@.-]{1,80}(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'=<>`{]{1,2000}|(?=(?P<value>\{))))?|(?=(?P<spread>\{\.\.\.)))"""
)
_END = lazy_pattern(r"\s{0,200}/?>")
_STRING = lazy_pattern(r"""\{\s{0,20}(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|`[^`"$\n]{0,2000}`)\s{0,20}\}""")
# What stands before the address is tried once: else each of a hundred "to=" would be.
_LINK = lazy_pattern(
    r"<Link(?>(\s(?:[^<>]{0,1000}?\s)?)(to|href)=)([^<>]{0,2000}>.{0,2000}?)</Link>", re.DOTALL
)
_NOT_BLANK = lazy_pattern(r"[^\n]")

_ATTRIBUTES = 60
"""Attributes of one tag, at most."""

_LONGEST = 2_000
"""Characters of an expression, at most."""

_UNCLOSED = 100
"""Expressions that may stay open in a post; real ones are closed."""


def without_expressions(text: str) -> str:
    """Return `text`, of the same length, with the expressions in tags made plain values or blanked."""
    if "={" not in text and "{..." not in text:
        return text
    code = Code(text)
    out: list[str] = []
    done = 0
    for start, end in _expressions(text):
        if not code.in_fence(start):
            out += (text[done:start], _value(text, start, end))
            done = end
    out.append(text[done:])
    return "".join(out)


def plain_links(text: str) -> str:
    """Return `text`, of the same length, with the links that are components as elements of HTML."""
    if "</Link>" not in text:
        return text
    code = Code(text)
    return _LINK.sub(lambda link: link[0] if code.holds(link.start()) else _plain_link(link), text)


def _plain_link(link: re.Match[str]) -> str:
    # "Link" is three letters longer than "a", "href" two longer than "to".
    return f"<a{link[1]}{' ' * (len(link[2]) - 1)}href={link[3]}</a   >"


def _expressions(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the expressions of tags begin and end."""
    at = unclosed = 0
    while unclosed < _UNCLOSED and (tag := _TAG.search(text, at)) is not None:
        at = tag.end()
        found: list[tuple[int, int]] = []
        for _ in range(_ATTRIBUTES):
            attribute = _ATTRIBUTE.match(text, at)
            if attribute is None:
                break
            at = attribute.end()
            if attribute["value"] or attribute["spread"]:
                end = _closed(text, at)
                if end is None:
                    unclosed += 1
                    break
                found.append((at, end))
                at = end
        if found and _END.match(text, at) is not None:
            yield from found


def _closed(text: str, start: int) -> int | None:
    """Return where the brace that opens at `start` is closed."""
    depth = 0
    for at in range(start, min(len(text), start + _LONGEST)):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at + 1
    return None


def _value(text: str, start: int, end: int) -> str:
    if _STRING.fullmatch(text, start, end) is not None:
        return f" {text[start + 1 : end - 1]} ".replace("`", '"')
    # Behind an equals sign a value has to stand.
    value = '""' if text[start - 1] == "=" else "  "
    return value + _NOT_BLANK.sub(" ", text[start + 2 : end])
