"""What may stand between an article's paragraphs and a short one of theirs: a picture's caption, a table, a heading."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import outwards
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["is_line", "is_set_apart", "leads_away"]

_FEWEST = 3
"""Words from which a line beside the paragraphs can be one of them."""


def is_line(side: TextSide, block: int) -> bool:
    """Whether a block is a sentence, however short: a label, a name or a date is none."""
    return side.size(block) >= _FEWEST and ends_in_full_stop(side.keys[block])


def is_set_apart(side: TextSide, block: int, text: int, *, may_lead: bool = False) -> bool:
    """Whether a block is set otherwise than one of the text and does not lead away from it: a caption, a heading, an
    item, a cell, a quotation, a box. Where a list of links or a bar of buttons stands, a page's end has begun, unless
    it may lead away for all that."""
    node, known = side.blocks[block].node, side.blocks[text].node
    if not isinstance(node, Element) or not isinstance(known, Element) or stands_like(side, block, text):
        return False
    if node.tag == known.tag and node.parent == known.parent:
        return False        # a paragraph of another kind: a licence, a note, a credit
    if node in islice(outwards(known), _DEPTH):
        return False        # bare words among the paragraphs
    return may_lead or side.ask(_illustrates, node) or not side.ask(leads_away, node)


_DEPTH = 6
"""Elements from a paragraph outwards in which words may stand bare beside it."""


def _illustrates(node: Element) -> bool:
    """Whether an element stands in a picture's box, whose words say whose it is and link there, or in a quotation's."""
    return any(element.tag in _ILLUSTRATIONS for element in islice(outwards(node), _DEPTH))


_ILLUSTRATIONS = frozenset(("figure", "figcaption", "blockquote"))


def leads_away(node: Element) -> bool:
    """Whether an element is links for the most part, or holds what readers press or fill in."""
    if node.closest("a[href], nav, form, button") is not None or node.select_one(_CONTROLS) is not None:
        return True
    links = (link for link in node.select("a[href]")[:_LINKS] if not (link.attr("href") or "").startswith("#"))
    return _SHARE * sum(len(link.text) for link in links) >= max(1, len(node.text.strip()))


_CONTROLS = "input, button, select, textarea"

_LINKS = 100
"""Links of an element that are looked at."""

_SHARE = 2
"""Times that links go into an element's words where they are most of these: twice."""
