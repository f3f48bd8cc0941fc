"""What a site says in an element of its own within a paragraph: an advert's label, a note in the margin, a picture's
caption, a button, the name of an icon, and what those hear who do not see the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.compare.furniture.lines.adverts import is_advert_label
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.lines.continuations import says_it_goes_on
from licensecheck.compare.naming.inline_boxes import follows_sentence
from licensecheck.compare.naming.template_words import says_how_link_opens, sends_on
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, breaks, fold_line, words_in
from licensecheck.document.element_names import SPOKEN_ONLY, words_of
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop, ends_like_sentence

__all__ = ["is_inline_label"]


def is_inline_label(side: TextSide, tokens: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether words are what such an element says, or the `others` with it before or behind them: where a style sets it
    apart, no space has to ("AdvertisementBut"). A label may be a line of its own as well."""
    if not tokens:
        return False
    start, end = tokens[0].start, tokens[-1].end
    written, node = side.text[start:end], side.blocks[side.block_at(start)].node
    said = fold_line(written)
    if not others and _is_label_line(side, start, end, said):
        return True
    keeps_others = not others or said.endswith(others[-1].word) or said.startswith(others[0].word)
    if not keeps_others or not isinstance(node, Element):
        return False
    notes = () if others else side.ask(_notes, node)
    if any(said in note and len(said) >= _NEARLY * len(note) for note in notes):
        return True
    words = [token.word for token in others]
    if any(words_in(rest) == words for label in side.ask(_labels, node) for rest in _without(said, label)):
        return True
    for button in side.ask(_buttons, node):
        rest = said.removeprefix(button)
        if rest != said and words_in(rest) == words:
            return _stands_between(side, start, written[-len(rest) :] if rest else _behind(side, end))
    return False


_NEARLY = 0.7
"""Share of a note's characters that its words have without a number before them, and a first one that both texts share;
a word that is gone from within one is less."""


def _without(said: str, label: str) -> Iterator[str]:
    if said.startswith(label):
        yield said[len(label) :]
    if said.endswith(label):
        yield said[: -len(label)]


def _is_label_line(side: TextSide, start: int, end: int, said: str) -> bool:
    """Whether some words are a line of their own within a block, and a label, with signs around them or none; what a
    box may say stands behind a sentence, for verses and steps of a recipe say the like."""
    block = side.blocks[side.block_at(start)]
    before = side.text[max(block.start, start - _NEAR) : start].rstrip(_AROUND)
    behind = side.text[end : min(block.end, end + _NEAR)].lstrip(_AROUND)
    if {before[-1:], behind.lstrip("." + _AROUND)[:1]} not in _LINE_ENDS:
        return False
    if _is_of_advert(said):
        return True
    is_verse = before.strip() != "" and not ends_like_sentence(before)
    return not is_verse and not behind.startswith(".") and _is_of_box(said)


_LINE_ENDS = ({"\n"}, {"", "\n"})
"""What stands on either side of a line within a block; nothing on both is a block."""


def _is_of_advert(said: str) -> bool:
    """Whether a folded line is an advert's label, or one that says where the text goes on, or both."""
    if says_it_goes_on(said):
        return True
    parts = _PARTED.split(said.rstrip("."))
    return any(map(is_advert_label, parts)) and all(is_advert_label(part) or opens_like_box(part) for part in parts)


_PARTED = lazy_pattern(r"(?:\.|\s[-•·|])\s")


def _is_of_box(label: str) -> bool:
    """Whether a few folded words that end no sentence are what a site's button, label or box says."""
    return breaks(label) < _FEW and (opens_like_box(label) or sends_on(label))


def _stands_between(side: TextSide, start: int, following: str) -> bool:
    """Whether a label stands within a block, behind a sentence's end and the signs that are its own, and no sentence
    goes on behind it."""
    before = side.text[max(side.blocks[side.block_at(start)].start, start - _NEAR) : start]
    signs = len(before) - len(before.rstrip(_AROUND))
    is_within = signs < len(before) or bool(following)
    return is_within and not following[:1].islower() and follows_sentence(side, start - signs)


def _behind(side: TextSide, end: int) -> str:
    """Return what follows a label in its block, without the signs that are its own."""
    return side.text[end : min(side.blocks[side.block_at(end - 1)].end, end + _NEAR)].lstrip(_AROUND + ".!\n\u00a0")


_NEAR = 20
"""Characters on either side of a label among which its signs stand."""


def _notes(node: Element) -> tuple[str, ...]:
    """Return what the notes and adverts in an element say, and the captions of its pictures, folded."""
    names = _NOTE_NAMES if node.select_one(_PICTURES) is None else _NOTE_NAMES | _CAPTION_NAMES
    notes = (note for note in node.select(_NAMED)[:_MOST] if not words_of(note.attr("class") or "").isdisjoint(names))
    return tuple(filter(None, (fold_line(note.text) for note in notes)))


_MOST = 200
"""Elements of a paragraph that are looked into."""

_NAMED = "[class*=note], [class*=Note], [class*=marginal], [class*=ad-], [class*=advert], [class*=caption]"
_NOTE_NAMES = frozenset((
    "sidenote", "sidenotes", "marginnote", "marginnotes", "marginalia", "ad", "ads", "advert", "advertisement",
))
_PICTURES = "img, picture, video, iframe, amp-img"
_CAPTION_NAMES = frozenset(("caption", "captions", "captiontext", "imagecaption", "figcaption", "imgcaption"))


def _labels(node: Element) -> tuple[str, ...]:
    """Return the notes of an element, and what elements within it say that no reader takes for text, the longest
    first: adverts' labels, words that are spoken only, names of icons; folded."""
    labels = {label for element, label in _inline(node, _INLINE) if _is_label(element, label)}
    if node.tag in HEADING_TAGS:
        labels |= _anchors(node)
    return tuple(sorted(labels.union(_notes(node)), key=len, reverse=True))


def _buttons(node: Element) -> tuple[str, ...]:
    """Return what elements within an element say as a site's buttons and boxes do, folded: behind a sentence, where
    none goes on, they are such."""
    labels = (label for element, label in _inline(node, _OF_BUTTONS) if _opens_large(element.text))
    return (*filter(_is_of_box, labels), *_anchors(node))


def _anchors(node: Element) -> frozenset[str]:
    """Return what links within an element say that lead to a place of the page: "Permalink", "Back to top"."""
    links = ((link, label) for link, label in _inline(node, "a") if (link.attr("href") or "").startswith("#"))
    return frozenset(
        label for link, label in links if _opens_large(link.text) and not any(map(str.isdigit, label))
    )


def _inline(node: Element, tags: str) -> Iterator[tuple[Element, str]]:
    """Yield the elements of some tags that say a few words and no sentence, with these."""
    for element in node.select(tags)[:_MOST]:
        text = element.text
        said = fold_line(text) if len(text) < _LONGEST else ""
        label = said.removesuffix("...").strip(_AROUND).removeprefix("... ")
        if label and breaks(label) < _WORDS and (not ends_in_full_stop(label) or _is_of_advert(label)):
            yield element, label.rstrip(".")


_INLINE = "span, small, ins, em, i, strong, b, sup, a, center, font, mat-icon"
_OF_BUTTONS = "span, small, a, label"
_AROUND = " -–—|*•·:()[]…›»>↑#¶"
_WORDS, _SPOKEN, _FEW, _LONGEST = 8, 5, 4, 200
"""Spaces that a label, one that is spoken and what a box says have fewer than, and characters of a label: a longer line
of a box may credit somebody."""


def _is_label(element: Element, label: str) -> bool:
    names = (element.attr("class") or "").split()
    if element.tag == "mat-icon" or any(map(_OF_ICONS.match, names)):
        return label.replace("_", "").isalnum()
    if says_how_link_opens(label):
        return element.tag == "a" or not SPOKEN_ONLY.isdisjoint(names)
    if not _opens_large(element.text):
        return False
    if not SPOKEN_ONLY.isdisjoint(names):
        return breaks(label) < _SPOKEN and not any(map(str.isdigit, label))
    return _is_of_advert(label)


_OF_ICONS = lazy_pattern(r"material-(?:icons|symbols)")
"""What a class begins with whose font draws a picture for a word: "open_in_new"."""


def _opens_large(text: str) -> bool:
    """Whether a text begins with no small letter: "the <em>advertisement</em> campaign" has no label in it."""
    return not text.lstrip(_AROUND + ".\n\t\u00a0")[:1].islower()
