"""The copyright notice that a reader of the original sees behind the article's text.

A page has other notices: a site's in its footer, a picture's in its caption. Only one that stands in the
article's own container, behind its last paragraph, is the article's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from turbohtml import Element

from licensecheck.credits.folding import fold
from licensecheck.credits.original.licence import COPYRIGHT_SIGNS
from licensecheck.credits.phrases import is_picture_credit, is_relicensing, is_site_wide
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block, Document
from licensecheck.document.nesting import ancestors
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["visible_notice"]

_NOTICE = lazy_pattern(
    r"(?:^|(?<=[.!?|•·–—] ))(?P<lead>(?:[^\W\d]+ ){0,3}?)(?P<notice>"
    r"(?:(?:copyright:? )?(?:©|\(c\)(?= (?:19|20)\d\d\b))|copyright(?= by | (?:19|20)\d\d\b))"
    r" ?(?:by )?(?:(?:19|20)\d\d(?: ?[-–,] ?(?:\d\d){1,2})*,? ?)?(?:by )?[^\W\d_](?:[^.|;•·\n]|\.(?=\w)|(?<=\b\w)\.)*)",
    re.IGNORECASE,
)
"""A sentence that is a notice: sign, years, holder; initials' full stops end no sentence."""
_TERMS = lazy_pattern(
    r"[,:–—-]? *(?:(?:all|some) rights reserved|(?:is |are )?licen[cs]ed\b).*", re.IGNORECASE
)
_LONGEST = 400
"""Characters of a block that is, or ends with, a notice."""
_LONGEST_NOTICE = 120
_PARAGRAPH = 100
"""Characters from which a block counts as a paragraph of running text."""
_MOST = 0.6
"""Share of a page's running text that stands in the article's container."""
_LEVELS = 40
_CAPTIONS = frozenset(
    ("caption", "captions", "credit", "credits", "figcaption", "figure", "gallery", "image", "media", "photo",
     "video", "player", "livecam", "webcam", "subscribe", "newsletter", "widget", "embed")
)
"""What boxes are called that hold another's work, or another's service."""
_OF_THE_SITE = frozenset(("footer", "contentinfo", "colophon", "sitefooter", "nav", "aside", "sidebar"))


def visible_notice(document: Document) -> str | None:
    """The notice behind the article's last paragraph, in its container; `None` where there is none."""
    return next(_behind_text(document), None)


def _behind_text(document: Document) -> Iterator[str]:
    signed = _with_sign(document)
    if not signed:
        return
    long = (block for block in document.blocks if block.end - block.start >= _PARAGRAPH)
    paragraphs = [block for block in long if block.start not in signed]
    words: dict[Element | None, int] = defaultdict(int)      # paragraphs share their parents
    for block in paragraphs:
        words[_parent(block)] += block.end - block.start
    around = {parent: _outwards(parent) for parent in words}
    container = _container(words, around)
    if container is None and any(one.node is not None for one in paragraphs):
        return
    inside = {parent for parent in words if container is None or container in around[parent]}
    last = max((one.start for one in paragraphs if _parent(one) in inside), default=len(document.text))
    for start, block in sorted(signed.items()):
        if start > last and _belongs(block, container):
            yield from _notices(" ".join(document.text[start : block.end].split()))


def _with_sign(document: Document) -> dict[int, Block]:
    """The short blocks in which a copyright sign stands, by where they start."""
    found: dict[int, Block] = {}
    for sign in COPYRIGHT_SIGNS if document.blocks else ():
        at = document.text.find(sign)
        while at >= 0:
            block = document.blocks[max(0, bisect_right(document.blocks, at, key=_start) - 1)]
            if block.start <= at and at + len(sign) <= block.end <= block.start + _LONGEST:
                found[block.start] = block
            at = document.text.find(sign, max(at + 1, block.end))
    return found


def _start(block: Block) -> int:
    return block.start


def _parent(block: Block) -> Element | None:
    return block.node.parent if block.node is not None else None


def _container(
    words: Mapping[Element | None, int], around: Mapping[Element | None, Sequence[Element]]
) -> Element | None:
    """The `article` around most running text, else the innermost element that holds it; `words` are the characters of
    paragraphs in each parent, `around` what that stands in."""
    held: dict[Element, int] = defaultdict(int)
    for parent, size in words.items():
        for element in around[parent]:
            held[element] += size
    least = _MOST * sum(words.values())
    holding = [(len(_outwards(element)), element) for element, size in held.items() if size >= least]
    if not holding:
        return None
    innermost = max(holding, key=lambda one: one[0])[1]
    return next((element for element in _outwards(innermost) if element.tag == "article"), innermost)


def _outwards(node: Element | None) -> list[Element]:
    return ancestors(node)[:_LEVELS]


def _belongs(block: Block, container: Element | None) -> bool:
    """Whether a block stands in the article's container, and in no picture's or site's box there."""
    if block.tag in HEADING_TAGS:
        return False
    if container is None:
        return True
    around = _outwards(block.node)
    if container not in around:
        return False
    within = around[: around.index(container)]
    strange = _CAPTIONS if container.tag == "article" else _CAPTIONS | _OF_THE_SITE
    return not any(strange & {element.tag, *names_of(element)} for element in within)


def _notices(text: str) -> Iterator[str]:
    """What of a block is a notice, without the terms behind it."""
    for match in _NOTICE.finditer(text):
        notice = _TERMS.sub("", match["notice"]).strip(" ,:–—-")
        folded = fold(match[0])
        strange = is_picture_credit(folded) or is_site_wide(folded) or is_relicensing(fold(notice))
        if 1 < len(notice) <= _LONGEST_NOTICE and not strange:
            yield notice
