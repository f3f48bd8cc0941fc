"""The rest of a text that a page opens when a reader asks for it: hidden until "Continue reading" is followed.

It is told from other hidden boxes by three things together: prose, paragraphs of the text before it in the same parent,
and a control beside it that says that the text goes on.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain, islice

from turbohtml import Element

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["continues_text"]


def continues_text(element: Element, hidden: Collection[Element]) -> bool:
    """Whether a hidden element holds what follows the paragraphs before it; `hidden` is all that the page hides."""
    if element.tag not in _HOLDS_TEXT:
        return False
    before = (sibling for sibling in islice(element.previous_siblings, _BEFORE) if isinstance(sibling, Element))
    shown = (sibling for sibling in before if _is_paragraph(sibling) and sibling not in hidden)
    if not any(map(_is_prose, shown)):
        return False
    paragraphs = (element,) if _is_paragraph(element) else islice(_paragraphs(element), _PARAGRAPHS)
    return any(map(_is_prose, paragraphs)) and _has_control(element, hidden)


def _is_paragraph(element: Element) -> bool:
    """Whether an element is one, or a box with nothing but words in it, as some systems set them."""
    return element.tag == "p" or (element.tag == "div" and element.select_one(_BOXES) is None)


def _paragraphs(element: Element) -> Iterator[Element]:
    yield from element.select("p")
    yield from (child for child in element.children if isinstance(child, Element) and _is_paragraph(child))


_BOXES = "p, div, section, article, ul, ol, table, form, h1, h2, h3, h4"


def _has_control(element: Element, hidden: Collection[Element]) -> bool:
    nearest = chain(_nearest(element.previous_siblings, hidden), _nearest(element.next_siblings, hidden))
    return any(_is_control(sibling) for sibling in nearest)


def _nearest(siblings: Iterator[object], hidden: Collection[Element]) -> Iterator[Element]:
    """Yield the first elements beside one that are shown: each paragraph of the rest may be hidden by itself."""
    elements = (sibling for sibling in islice(siblings, _BEFORE) if isinstance(sibling, Element))
    return islice((sibling for sibling in elements if sibling not in hidden and sibling.tag not in _EMPTY), _NEAR)


def _is_control(element: Element) -> bool:
    text = element.text
    return len(text) <= _CONTROL and _GOES_ON.fullmatch(" ".join(text.split()).casefold()) is not None


def _is_prose(paragraph: Element) -> bool:
    """Whether a paragraph is a sentence or more, and not a list of links."""
    length = len(paragraph.text.strip())
    return length >= _PROSE and sum(len(link.text) for link in paragraph.select("a[href]")[:_LINKS]) < length / 2


_HOLDS_TEXT = ("div", "section", "span", "article", "p")
_EMPTY = ("br", "hr", "script", "style", "input", "label")

_PARAGRAPHS, _LINKS = 20, 20
"""Paragraphs of the rest among which prose is looked for, and links of one that are counted."""

_BEFORE = 60
"""Nodes beside the rest, white space included, among which the text and the control stand."""

_NEAR = 2
"""Elements on each side of the rest that may be its control: an advert can stand between."""

_PROSE = 60
"""Characters from which a paragraph is one of a text."""

_CONTROL = 200
"""Characters of a control, white space included, that is looked at."""

_GOES_ON: re.Pattern[str] = lazy_pattern(
    r"\W*(?:more|mehr|plus|más|mais|(?:continue|keep) reading|(?:read|show|view|see|load) (?:more|on|all|the (?:rest|full|whole|entire)(?: (?:article|story|text|post))?|full (?:article|story|text|post))"
    r"|(?:continue|expand)(?: (?:article|story|text))?|weiter(?:lesen)?|(?:jetzt |hier |artikel )?weiterlesen|mehr (?:lesen|anzeigen|zeigen)|(?:ganzen|gesamten) (?:artikel|text) (?:lesen|anzeigen)"
    r"|lire (?:la suite|plus)|(?:afficher|voir) (?:la suite|plus)|(?:seguir|sigue|continuar) leyendo|(?:leer|ver|mostrar) más|(?:ler|ver|mostrar) mais|leia mais|continu(?:ar lendo|e lendo|ar a ler)"
    r"|leggi (?:tutto|di più)|continua a leggere|mostra (?:altro|tutto)|(?:lees|toon) (?:verder|meer)|verder lezen|(?:läs|visa|les|vis|læs) (?:mer|mere|vidare|videre)|czytaj (?:dalej|więcej)|(?:pokaż|rozwiń)(?: więcej)?"
    r"|читать (?:далее|дальше|полностью)|続きを読む|もっと見る|展开(?:全文|阅读)?|阅读全文|더 ?보기)\W*"
)
"""How a control reads that opens the rest of a text, in small letters."""
