"""Whether a block before the first or behind the last shared paragraph of the original belongs to its article.

The page says little there: authors' notes, corrections and appeals follow an article in the same container. So only
what looks like the article's own paragraphs counts: the same kind of element in the same place, a full sentence of
prose, and none of the marks of a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.set_apart import is_line, is_set_apart
from licensecheck.compare.alignment.whole_lists import whole_list
from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.extent.named_body import is_in_named_body, is_in_told_body
from licensecheck.compare.extent.own_classes import is_lead, is_trail
from licensecheck.compare.extent.site_lines import has_note_words, is_site_line
from licensecheck.compare.furniture.data_tables import is_in_data_table
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.end_notes import heads_end_matter, is_end_note, presents_author
from licensecheck.document.element_names import signature
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import END_MARK, FULL_STOPS

__all__ = ["ENDS_PROSE", "OF_BOXES", "is_article_edge"]

_WORDS = 8
"""Words from which a block at the edge can be a paragraph."""

_FEWEST = 3
"""Words from which a sentence beside the original's paragraphs, and like them, can be one; of a copy the site's own
lines end so."""

_CLOSED = rf"""[{FULL_STOPS}](?:\s?["'”’“‘»›)\]」』）】])*"""
_PICTURE = r"\s?(?:fotos?|photos?|bild(?:er)?|images?|pictures?|imagen|imagem|immagine|crédits?|credits?) ?[:/] ?[^:]{2,60}"
_BEHIND = rf"\s?\([^()]{{1,80}}\)|\s?/ ?\w{{2,4}}|(?:\s?\[\w{{1,4}}\]){{1,9}}|{_PICTURE}"
_NOTES = r"\s?(?:\d{1,3}(?:, ?\d{1,3}){0,4}|[*\u2020\u2021\u00a7]{1,3})"
ENDS_PROSE = lazy_pattern(
    rf"(?:{_CLOSED}(?:{_BEHIND})?|(?<!\d){_CLOSED}{_NOTES}){END_MARK}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{{20}}"
)
"""How prose ends, a reporter or an agency in brackets, initials, whose a picture is or the marks of notes behind it or
not; Thai and its like end no sentence with a mark."""


def is_article_edge(side: TextSide, judge: Furniture, block: int) -> bool:
    """Whether a block outside the shared paragraphs is one of the article's own."""
    node = side.blocks[block].node
    if not isinstance(node, Element) or _is_behind_end(judge, block) or not _is_like_text(side, judge, block, node):
        return False
    return not has_note_words(side.keys[block])       # what takes longest to tell, of those few


def _is_like_text(side: TextSide, judge: Furniture, block: int, node: Element) -> bool:
    """Whether a block stands and reads as the article's own do."""
    key = side.keys[block]
    if _is_led_to(judge, block) or _is_of_table_beside(judge, block) or _is_code_beside(judge, block):
        return judge.reason(block) is None
    words = len(side.first_tokens(block, _WORDS))
    if words < _WORDS and (words < _FEWEST or not judge.is_original):
        return False
    following = list(_following(side, judge, block))
    if not ENDS_PROSE.search(key) and not (key.endswith(":") and following) and not _is_signed_prose(judge, block):
        return False
    is_note = presents_author if following else is_end_note
    if is_note(key, judge.credited):
        return False
    if words < _WORDS:
        return _is_beside_text(judge, block) and judge.reason(block) is None
    is_own = _is_alike(judge, node) or is_lead(judge, block, following) or _is_told(judge, block)
    is_own = is_own or _is_of_plain_box(judge, block) or (not following and is_trail(judge, block))
    is_own = is_own or _is_bare_beside(judge, node)
    return is_own and judge.reason(block) is None


def _is_behind_end(judge: Furniture, block: int) -> bool:
    """Whether the original says above a block that its text ends there, as releases do before what they say of whom
    they are from."""
    side = judge.side
    for other in range(block - 1, max(-1, block - 1 - _BESIDE), -1) if judge.is_original else ():
        if side.blocks[other].node in judge.article_nodes:
            return False
        if len(side.keys[other]) <= _MARK and _ENDS_TEXT.fullmatch(side.keys[other]):
            return True
        if _is_heading(side, other) and heads_end_matter(side.keys[other]):
            return True
    return False


def _is_heading(side: TextSide, block: int) -> bool:
    """Whether a block is a heading, or a line all in emphasis."""
    node = side.blocks[block].node
    return side.blocks[block].tag in HEADING_TAGS or (isinstance(node, Element) and side.ask(is_emphasised, node))


_MARK = 12
"""Characters of such a line, at most."""

_ENDS_TEXT = lazy_pattern(r"(?:# ?){3,}|-{0,3} ?30 ?-{0,3}|[-~*]{1,3} ?(?:ends?|ende|fin) ?[-~*]{1,3}|ends")
"""How a press release ends (Associated Press Stylebook): "###", "-30-", "ENDS"."""


def _is_led_to(judge: Furniture, block: int) -> bool:
    """Whether a line of the original stands right below a heading of its article or a line that ends with a colon, or
    is an item of a list that does: no text ends there."""
    side = judge.side
    if not judge.is_original:
        return False
    first = block
    while first and block - first < _BESIDE and side.blocks[first].tag == "li" == side.blocks[first - 1].tag:
        first -= 1
    above = side.blocks[first - 1] if first else None
    if above is None or above.node not in judge.article_nodes:
        return False
    return above.tag in HEADING_TAGS or side.keys[first - 1].endswith(":")


def _is_of_table_beside(judge: Furniture, block: int) -> bool:
    """Whether a cell of the original is of a table of figures and names that stands right beside its paragraphs, its
    caption or heading between."""
    if not judge.is_original or not is_in_data_table(judge, block):
        return False
    return _is_near(judge, whole_list(judge.side, block, _CELLS))


def _is_code_beside(judge: Furniture, block: int) -> bool:
    """Whether a block of the original is code that stands right beside its paragraphs: no site says anything so."""
    return judge.is_original and judge.side.blocks[block].tag == "pre" and _is_near(judge, range(block, block + 1))


def _is_near(judge: Furniture, blocks: range) -> bool:
    """Whether some blocks stand right beside a paragraph of the article, a label between."""
    side = judge.side
    near = (*range(blocks[0] - 1, blocks[0] - 1 - _LABELS, -1), *range(blocks[-1] + 1, blocks[-1] + 1 + _LABELS))
    return any(0 <= at < len(side.blocks) and side.blocks[at].node in judge.article_nodes for at in near)


_CELLS = 8
"""Cells up to the end of a table, at most: all are asked, and of a long table some are near its end."""

_LABELS = 2
"""Blocks between a paragraph and a table, a heading or a caption, and one to find the paragraph."""


def _is_alike(judge: Furniture, node: Element) -> bool:
    """Whether an element is of the kind of some of the article's own."""
    kind = signature(node)
    return any(kind == signature(known) for known in judge.article_nodes) or judge.is_one_of_many(node)


def _is_bare_beside(judge: Furniture, node: Element) -> bool:
    """Whether prose of the original stands bare in the element that holds its paragraphs: the first one, often."""
    return judge.is_original and any(known.parent == node for known in judge.article_nodes)


def _is_of_plain_box(judge: Furniture, block: int) -> bool:
    """Whether prose of the original is an item or a quotation in a list or quotation that is called nothing and stands
    right beside its paragraphs, with nothing but such prose in it."""
    side = judge.side
    box = _plain_box(side.blocks[block].node)
    if not judge.is_original or box is None:
        return False
    first = last = block
    while first and block - first < _BESIDE and _plain_box(side.blocks[first - 1].node) is box:
        first -= 1
    while last + 1 < len(side.blocks) and last - block < _BESIDE and _plain_box(side.blocks[last + 1].node) is box:
        last += 1
    beside = [side.blocks[at].node for at in (first - 1, last + 1) if 0 <= at < len(side.blocks)]
    if not any(isinstance(n, Element) and n.parent is box.parent and n in judge.article_nodes for n in beside):
        return False
    return box.select_one(OF_BOXES) is None and all(
        ENDS_PROSE.search(side.keys[at]) and len(side.first_tokens(at, _WORDS)) == _WORDS for at in range(first, last + 1)
    )


OF_BOXES = "a[href], img, input, button, cite, footer"
"""What lists of other stories, references, and quotations of other pages hold."""


def _plain_box(node: object) -> Element | None:
    """Return the list that an item is of, or the quotation that words stand bare in, if it has no attributes."""
    if not isinstance(node, Element) or node.attrs:
        return None
    box = node.parent if node.tag == "li" else node if node.tag == "blockquote" else None
    return box if isinstance(box, Element) and not box.attrs else None


def _is_signed_prose(judge: Furniture, block: int) -> bool:
    """Whether a block of the original is several sentences that stand as its text does, whatever is behind the last:
    who wrote a letter, say."""
    key = judge.side.keys[block]
    sentences = sum(1 for _ in islice(_NEXT_SENTENCE.finditer(key), _SEVERAL))
    return judge.is_original and sentences == _SEVERAL and judge.stands_like_paragraph(block)


_NEXT_SENTENCE = lazy_pattern(r"(?<=[^\W\d_]{3})[.!?]['\"”’]? (?=[^\W\d_])")
"""Where one sentence ends and another begins; short forms and initials have fewer letters."""

_SEVERAL = 3
"""Ends of sentences in a paragraph from which it is prose, for all that stands at its own end."""


def _is_beside_text(judge: Furniture, block: int) -> bool:
    """Whether a short sentence stands beside the original's paragraphs and like them, a picture, a table, a heading or
    another such sentence between; or anywhere beside them in what the page names as its article's text."""
    over_boxes = is_in_named_body(judge.side, block)
    beside = any(_reaches_text(judge, block, step, over_boxes=over_boxes) for step in (-1, 1))
    return beside or _is_told(judge, block)


def _is_told(judge: Furniture, block: int) -> bool:
    """Whether the original's metadata has a block in its article's text; what is all in emphasis is a note on it."""
    return judge.is_original and _is_plain(judge, block) and is_in_told_body(judge.side, block)


def _is_plain(judge: Furniture, block: int) -> bool:
    node = judge.side.blocks[block].node
    return isinstance(node, Element) and not judge.side.ask(is_emphasised, node)


def _reaches_text(judge: Furniture, line: int, step: int, *, over_boxes: bool) -> bool:
    """Whether a paragraph of the article comes next in one direction, apart from what may stand between; a line all in
    emphasis is a note there."""
    side, is_plain = judge.side, _is_plain(judge, line)
    for other in range(line + step, len(side.blocks) if step > 0 else -1, step)[:_BESIDE]:
        if stands_like(side, other, line):
            if side.blocks[other].node in judge.article_nodes:
                return True
            if not _is_own_line(judge, other):
                return False
        elif not is_plain or not is_set_apart(side, other, line, may_lead=over_boxes):
            return False
    return False


def _is_own_line(judge: Furniture, block: int) -> bool:
    """Whether a block of the original is a sentence and nothing tells that it is the site's."""
    return is_line(judge.side, block) and not is_site_line(judge, block)


_BESIDE = 60
"""Blocks between a short sentence and the paragraphs at most: a table has as many cells."""


def _following(side: TextSide, judge: Furniture, block: int) -> Iterator[Element]:
    """Yield the article's own elements that come next: a subhead or a label may stand before the next paragraph, and a
    box on the authors below a lead."""
    near = range(block + 1, min(block + 1 + _WITH_BOX, len(side.blocks)))
    if not any(side.blocks[other].node in judge.article_nodes for other in near):
        return      # as behind the article, where what the boxes are called decides nothing
    seen = 0
    for other in near:
        node = side.blocks[other].node
        if node is not None and node in judge.article_nodes:
            yield node
        elif judge.is_original and judge.by_wrapper(other) is not None:
            continue
        seen += 1
        if seen == _NEXT:
            return


_NEXT, _WITH_BOX = 3, 16
"""Blocks behind a first paragraph among which the article goes on, and with those of a box between: a few authors with
their posts and links."""
