"""What a site says in an element of its own within a paragraph: an advert's label, a note in the margin, and what those
hear who do not see the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import Element

from licensecheck.compare.furniture.lines.adverts import is_advert_label
from licensecheck.compare.furniture.lines.continuations import says_it_goes_on
from licensecheck.compare.naming.template_words import says_how_link_opens
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, breaks, fold_line, words_in
from licensecheck.document.element_names import SPOKEN_ONLY, words_of
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["is_inline_label"]


def is_inline_label(side: TextSide, tokens: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether words are what such an element says, or the `others` with it before or behind them: where a style sets it
    apart, no space has to ("AdvertisementBut")."""
    node = side.blocks[side.block_at(tokens[0].start)].node if tokens else None
    if not isinstance(node, Element):
        return False
    said = fold_line(side.text[tokens[0].start : tokens[-1].end])
    notes = () if others else side.ask(_margin_notes, node)
    if any(said in note and len(said) >= _NEARLY * len(note) for note in notes):
        return True
    words = [token.word for token in others]
    return any(words_in(rest) == words for label in side.ask(_labels, node) for rest in _without(said, label))


_NEARLY = 0.7
"""Share of a note's characters that its words have without a number before them, and a first one that both texts share;
a word that is gone from within one is less."""


def _without(said: str, label: str) -> Iterator[str]:
    if said.startswith(label):
        yield said[len(label) :]
    if said.endswith(label):
        yield said[: -len(label)]


def _margin_notes(node: Element) -> tuple[str, ...]:
    """Return what the notes and adverts in an element say, folded."""
    named = node.select("[class*=note], [class*=Note], [class*=marginal], [class*=ad-], [class*=advert]")[:_MOST]
    notes = (element for element in named if not words_of(element.attr("class") or "").isdisjoint(_NOTE_NAMES))
    return tuple(filter(None, (fold_line(note.text) for note in notes)))


_MOST = 200
"""Elements of a paragraph that are looked into."""

_NOTE_NAMES = frozenset((
    "sidenote", "sidenotes", "marginnote", "marginnotes", "marginalia", "ad", "ads", "advert", "advertisement",
))


def _labels(node: Element) -> tuple[str, ...]:
    """Return the notes of an element, and what elements within it say that are adverts' labels, or spoken only; folded,
    the longest first."""
    inline = ((element, fold_line(element.text).strip(_AROUND)) for element in node.select(_INLINE)[:_MOST])
    labels = {label for element, label in inline if label and _is_label(element, label)}
    return tuple(sorted(labels.union(_margin_notes(node)), key=len, reverse=True))


_INLINE = "span, small, ins, em, i, strong, b, sup, center, font"
_AROUND = " -|*•·:()[]"


def _is_label(element: Element, label: str) -> bool:
    if breaks(label) >= _WORDS or ends_like_sentence(label):
        return False
    if SPOKEN_ONLY.isdisjoint((element.attr("class") or "").split()):
        return _opens_large(element.text) and (is_advert_label(label) or says_it_goes_on(label))
    return says_how_link_opens(label) or (_opens_large(element.text) and not any(map(str.isdigit, label)))


_WORDS = 8
"""Words of a label, fewer than."""


def _opens_large(text: str) -> bool:
    """Whether a text begins with no small letter: "the <em>advertisement</em> campaign" has no label in it."""
    return not text.lstrip(_AROUND + " \n\t\u00a0\u2013\u2014")[:1].islower()
