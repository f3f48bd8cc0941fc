"""A link's address written beside its words, as plain text and the marks of other formats have it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.model import Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_links_address"]

_ADDRESS = lazy_pattern(
    r"""(?:link:)?(?P<address>(?:https?://|www\.|mailto:)[^\s()<>\[\]{}"]{1,2000})(?P<attributes>\)\{[^{}\n]{1,200})?"""
)
"""An address; behind it perhaps what Markdown says of how the link opens, where the file is not read as Markdown."""

_MOST = 2_200
"""Characters of an address, at most."""

_BRACKETS = ("()", "[]", "<>")

_CLOSING = 3
"""Characters behind an address and its attributes in which the bracket is: a quotation mark, a space."""

_FEWEST = 2
"""Words of the shortest address."""

_LINK_WORDS = 300
"""Characters of the words of a link in AsciiDoc, which stand behind its address."""

_SLIDES = 3
"""Words of an address that may be the words before it, or those behind it the words of the address."""


def is_links_address(side: TextSide, tokens: Sequence[Token], other: TextSide) -> bool:
    """Whether words that only one side has are an address in brackets, or that of a link of the `other`."""
    start, end = tokens[0].start, tokens[-1].end
    if tokens[0].word in _SCHEMES and _is_scheme(side.text, start, end):
        return True
    if end - start > _MOST or len(tokens) < _FEWEST:
        return False
    if "." not in side.text[start:end]:
        return _is_relative(side, start, end, other)
    return any(_is_address(side, *place, other) for place in _places(side, tokens))


_SCHEMES = ("http", "https")
_SCHEME = lazy_pattern(r"(?<!\w)https?://(?:www\.)?(?=[\w-]{1,60}\.\w)")


def _is_scheme(text: str, start: int, end: int) -> bool:
    """Whether words are what an address begins with, which one side shows and the other does not: `https://`, with
    `www.` or without. Who writes `www.` alone has typed it."""
    found = _SCHEME.match(text, start)
    return found is not None and text[end : found.end()] in ("://", "://www.", ".")


def _places(side: TextSide, tokens: Sequence[Token]) -> Sequence[tuple[int, int]]:
    """Return where the words stand, and where they may stand as well since the same words adjoin them."""
    own, count = side.tokens(side.block_at(tokens[0].start)), len(tokens)
    first = bisect_left(own, tokens[0].start, key=lambda token: token.start)
    places = [(tokens[0].start, tokens[-1].end)]
    for step in (-1, 1):
        at = first
        for _ in range(_SLIDES):
            gone, come = (at + count - 1, at - 1) if step < 0 else (at, at + count)
            if come < 0 or come >= len(own) or gone >= len(own) or own[gone].word != own[come].word:
                break
            at += step
            places.append((own[at].start, own[at + count - 1].end))
    return places


def _is_address(side: TextSide, start: int, end: int, other: TextSide) -> bool:
    found = _ADDRESS.fullmatch(side.text, start, end)
    if found is None:
        is_bare = _is_in_brackets(side, start, end) and _is_bare_address(side.text[start:end], other)
        return is_bare or _is_relative(side, start, end, other)
    is_set_apart = _is_in_brackets(side, start, end) or _is_asciidoc(side, end)
    return is_set_apart or _is_linked(side, start, found["address"], other)


def _is_bare_address(words: str, other: TextSide) -> bool:
    """Whether words are the address of a link of the `other` side without what it begins with, or its site's:
    "example.org/study", "example.org"."""
    if _BARE.fullmatch(words) is None:
        return False
    bare = words.rstrip("/")
    addresses = (_SCHEME.sub("", link.url or "") for link in other.document.links)
    return any(bare in (address.rstrip("/"), address.partition("/")[0]) for address in addresses)


def _is_relative(side: TextSide, start: int, end: int, other: TextSide) -> bool:
    """Whether words in brackets are what the `other` side's page writes for the address of one of its links:
    "/topics/rivers"."""
    opening = next((at for at in range(start - 1, max(-1, start - 1 - _OPENING), -1) if side.text[at] in "([<"), None)
    if opening is None:
        return False
    closing = _CLOSING_OF[side.text[opening]]
    stop = side.text.find(closing, end, end + _CLOSING)
    written = side.text[opening + 1 : stop].strip("\"' ")
    return stop >= 0 and "/" in written and any(link.href == written for link in other.document.links)


_OPENING = 8
"""Characters before the first word of an address in which the bracket is: "../../"."""

_CLOSING_OF = {"(": ")", "[": "]", "<": ">"}


_BARE = lazy_pattern(r"[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:/[^\s()<>\[\]{}\"]{0,300})?")


def _is_in_brackets(side: TextSide, start: int, end: int) -> bool:
    before, behind = side.text[max(0, start - 1) : start], side.text[end : end + _CLOSING].lstrip("/\"' ")
    return before + behind[:1] in (*_BRACKETS, "(}")


def _is_asciidoc(side: TextSide, end: int) -> bool:
    return side.text.startswith("[", end) and side.text.find("]", end, end + _LINK_WORDS) > end + 1


def _is_linked(side: TextSide, start: int, address: str, other: TextSide) -> bool:
    """Whether the other side links to an address, or a post has it in the angle brackets that make it a link."""
    own = side.document.links if side.document.format is Format.MARKDOWN else ()
    return any(address in (link.url, link.href) for link in other.document.links) or any(
        link.start == start and address in (link.url, link.href) for link in own
    )
