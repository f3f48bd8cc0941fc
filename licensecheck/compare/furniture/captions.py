"""Captions that no tag tells from a paragraph: by the credit that ends them, or by the picture they stand below."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from turbohtml import Element, Text

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.subheads import is_bold_sentence, is_subhead
from licensecheck.compare.furniture.caption_type import is_set_as_caption
from licensecheck.compare.furniture.reasons import BELOW_PICTURE, BESIDE_PICTURE, CREDITED_PICTURE, SUBHEAD
from licensecheck.compare.vocabulary.box_words import PICTURE_CREDIT
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.element_names import names_of
from licensecheck.document.nesting import is_cell, table_of
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["by_credit", "by_picture", "is_caption_of_nothing", "picture_before"]

_SHORT = 40
"""Words of a caption, at most."""


def by_credit(shape: ArticleShape, block: int) -> str | None:
    """A line that says at its end whose picture it is about, or that a content system's code calls a caption."""
    key = shape.side.keys[block]
    if breaks(key) >= _SHORT:
        return None
    if key.startswith("[caption ") and _CAPTION_CODE.fullmatch(key):
        return "a caption"
    if PICTURE_CREDIT.search(key):
        return CREDITED_PICTURE
    return "a label with a licence" if _LABEL_WITH_LICENCE.fullmatch(key) else None


def is_caption_of_nothing(shape: ArticleShape, block: int) -> bool:
    """Whether a line that ends in a picture's credit is a sentence that stands as paragraphs do, and nothing is shown
    beside it."""
    side, node = shape.side, shape.side.blocks[block].node
    if breaks(side.keys[block]) < _SENTENCE or not shape.stands_like_paragraph(block) or not isinstance(node, Element):
        return False
    if node.parent is None or node.parent.select_one(_SHOWN) is not None:
        return False
    first, last = (side.blocks[min(max(0, at), len(side.blocks) - 1)] for at in (block - _ABOVE, block + 1))
    return not any(first.start <= embed.offset <= last.end for embed in side.document.embeds)


_SENTENCE = 9
_ABOVE = 3
"""Blocks before a caption among which its picture may stand: other captions, a line on the film."""
_SHOWN = "video, audio, object, embed, svg, canvas"
"""What shows something and is loaded by nothing that a page embeds."""


def by_picture(shape: ArticleShape, block: int) -> str | None:
    """A caption in the paragraph of its picture, or set apart by emphasis or its type right below one."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if breaks(key) >= _SHORT or not isinstance(node, Element):
        return None
    if node in shape.shared or node in shape.bare:
        is_caption = key in shape.side.ask(_lines_below_pictures, node)
    else:
        in_it = shape.side.ask(_opens_with_picture, node)
        if in_it and breaks(key) >= _CAPTION and _is_prose_beside(shape, node, block):
            return None if shape.is_original else BESIDE_PICTURE
        is_told = in_it or _is_pictures(shape, block) or _is_set_below_picture(shape, node)
        below = node.tag in _PARAGRAPHS and (is_told or shape.side.ask(_is_below_picture, node))
        # Whoever adds a subhead adds it in bold; an original's caption is left out with its picture.
        if below and not is_told and not shape.is_original:
            if is_subhead(shape, block):
                return SUBHEAD
            if is_bold_sentence(shape, block):
                return BELOW_PICTURE
        table = table_of(node) if is_cell(node) else None
        in_table = table is not None and shape.side.ask(_cell_below_picture, table) == node
        is_caption = in_table or below
    return "a caption" if is_caption else None


_CAPTION_CODE = lazy_pattern(r"\[caption [^\]]{1,300}\][^\[]{1,500}\[/caption\]\W*")
"""How WordPress writes a picture's caption, which a site that took the post from it may show to readers."""

_LABEL_WITH_LICENCE = lazy_pattern(
    r"[^.!?:：。]{1,30}[:：]\s?[^.!?。]{2,80}?(?<![\w-])(?:cc[ -](?:by|0)\b|creative commons\b)[^!?。]{0,40}"
)
"""A few words, a colon, a name and a licence: how somebody else's work is credited in any language."""

_CAPTION = 15
"""Words below which what stands behind a picture in its paragraph is its caption; an author's own paragraph may have a
picture at its left."""


def _is_prose_beside(shape: ArticleShape, node: Element, block: int) -> bool:
    """Whether words behind a picture stand as paragraphs do: right behind it, in no emphasis."""
    if shape.is_original:
        return True
    return shape.stands_like_paragraph(block) and not is_emphasised(node) and not shape.side.ask(_breaks_line, node)


def _breaks_line(node: Element) -> bool:
    """Whether a line ends right behind a paragraph's picture, so that its caption stands below."""
    return node.select_one(":is(img, iframe, video) + br, :has(> :is(img, iframe, video)) + br") is not None


_BLANKS = " \t\n\r\f\u00a0\u200b"
"""What readers see nothing of: a post's blanked marks leave some of it."""

_PARAGRAPHS = ("p", "div", "em", "i", "small")
"""Elements that captions without a tag of their own stand in."""


def _opens_with_picture(node: Element) -> bool:
    """Whether a picture stands in an element above its first word; beside it stand smileys, formulas, what floats at a
    paragraph's side, and what counts readers unseen."""
    for part in islice(node.descendants, _FEW_NODES):
        if isinstance(part, Text) and part.data.strip(_BLANKS):
            return False
        if isinstance(part, Element) and part.tag in _PICTURE_TAGS and not _is_unseen(part):
            return names_of(part).isdisjoint(_IN_LINES) and "float" not in (part.attr("style") or "")
    return False


def _is_unseen(picture: Element) -> bool:
    """Whether a picture is a point: one that counts readers."""
    return picture.attr("width") in _POINT and picture.attr("height") in _POINT


_IMAGES = ("img", "amp-img")
_PICTURE_TAGS = (*_IMAGES, "iframe", "video")
"""What shows a picture or a film."""

_POINT = ("0", "1", "0px", "1px")


def _is_below_picture(node: Element) -> bool:
    """Whether an element that is all emphasis stands right behind one that holds a picture and no words."""
    return (is_emphasised(node) or node.select_one("small") is not None) and picture_before(node) is not None


def _is_set_below_picture(shape: ArticleShape, node: Element) -> bool:
    picture = shape.side.ask(picture_before, node)
    return picture is not None and (is_set_as_caption(shape, node, picture) or _is_line_of_class(shape, node))


def _is_line_of_class(shape: ArticleShape, node: Element) -> bool:
    """Whether an element is no sentence, and has a class that none of the article's paragraphs has."""
    return bool(node.attr("class")) and not shape.resembles(node) and not ends_like_sentence(fold_line(node.text))


def _is_pictures(shape: ArticleShape, block: int) -> bool:
    """Whether a block right behind a picture says what the picture's own words for those who cannot see it say, or is
    numbered as a figure."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    picture = shape.side.ask(picture_before, node) if isinstance(node, Element) else None
    if picture is None:
        return False
    said = fold_line(picture.attr("alt") or "")
    return (bool(said) and said.strip(_ENDS) == key.strip(_ENDS)) or _FIGURE.match(key) is not None


def picture_before(node: Element) -> Element | None:
    """Return the picture that stands, without words, right before an element."""
    before = next((e for e in islice(node.previous_siblings, _FEW_NODES) if isinstance(e, Element)), None)
    if before is None or before.text.strip(_BLANKS):
        return None
    return before if before.tag in _IMAGES else before.select_one(", ".join(_IMAGES))


_ENDS = " .,;:!?"

_FIGURE = lazy_pattern(
    r"(?:figure|fig\.|image|photo|picture|illustration|chart|map|abb\.|abbildung|bild|grafik|foto|figura|imagen"
    r"|imagem|immagine|afbeelding|figuur|рис\.|рисунок|图|図)\ ?\d{1,3}(?:\.\d{1,2})?\ ?[:.|–—-]\s"
)
"""How the caption of a numbered picture begins, in folded words."""


def _cell_below_picture(table: Element) -> Element | None:
    """Return the cell that stands alone in its row below a row that is a picture, if the table has nothing else: how
    editors without captions set one."""
    rows = table.select("tr")
    if len(rows) != _ROWS:
        return None
    above, own = rows
    cells = [child for child in own.children if isinstance(child, Element)]
    is_picture = above.select_one("img") is not None and not above.text.strip(_BLANKS)
    return cells[0] if len(cells) == 1 and is_picture else None


_ROWS = 2
"""Rows of a table that sets a picture above its caption."""


def _lines_below_pictures(container: Element) -> frozenset[str]:
    """Return what stands right behind the pictures of an element whose lines are parted by breaks alone: in emphasis,
    or a few words in the line below a picture that has a line of its own."""
    pictures = container.select("img, iframe, video")[:_PICTURES]
    lines = (_behind(picture, container) for picture in pictures)
    told = {fold_line(line.text) for line in lines if isinstance(line, Element) and line.tag in _EMPHASIS}
    below = (fold_line(line.data) for line in map(_line_below, pictures) if line is not None)
    return frozenset(told.union(key for key in below if breaks(key) < _CAPTION))


def _behind(picture: Element, container: Element) -> Element | Text | None:
    """Return what comes next behind a picture, or behind the boxes around it; what stands in the picture's own link is
    hidden below it."""
    around: object = picture.closest("a") or picture
    while isinstance(around, Element) and around != container:
        behind = next(_with_words(around), None)
        if behind is not None:
            return behind
        around = around.parent
    return None


def _line_below(picture: Element) -> Text | None:
    """Return the words that are all of the line behind a picture's own, which one break parts from it."""
    own = picture.closest("a") or picture
    before = next((part for part in islice(own.previous_siblings, _FEW_NODES) if not _is_blank(part)), None)
    behind = [part for part in islice(own.next_siblings, _FEW_NODES) if not _is_blank(part)]
    if not (before is None or _is_break(before)) or len(behind) < _LINE or not _is_break(behind[0]):
        return None
    line, after = behind[1], behind[_LINE:]
    return line if isinstance(line, Text) and (not after or _is_break(after[0])) else None


_LINE = 2
"""A break, and what stands behind it."""


def _is_break(part: object) -> bool:
    return isinstance(part, Element) and part.tag == "br"


def _is_blank(part: object) -> bool:
    return isinstance(part, Text) and part.data.isspace()


def _with_words(element: Element) -> Iterator[Element | Text]:
    """Yield what follows in an element's parent and is no break or white space."""
    for part in islice(element.next_siblings, _FEW_NODES):
        if (isinstance(part, Text) and not part.data.isspace()) or (isinstance(part, Element) and part.tag != "br"):
            yield part


_PICTURES = 200
"""Pictures of an element whose captions are looked for."""

_EMPHASIS = ("em", "i", "small", "cite")

_FEW_NODES = 8
"""Nodes from an element's beginning, or beside it, among which its picture is: white space and a link stand between."""

_IN_LINES = frozenset((
    "emoji", "smiley", "smilies", "icon", "emoticon", "latex", "math", "tex", "equation", "formula", "dropcap",
    "alignleft", "alignright", "floatleft", "floatright", "left", "right",
))
"""Words that name a picture that stands for a sign, or at the side of its paragraph."""
