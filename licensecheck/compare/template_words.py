"""Words that templates put into a text: where a link leads, and how it opens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["tells_of_link"]

_LINK_WORDS = 10
"""Words up to which something can tell of a link."""

_OF_LINK = lazy_pattern(
    r"(?:permanent )?link to (?:this )?(?:heading|section|part)|(?:click to )?tweet(?: this)?|(?:share|post|copy) (?:this|link)(?: (?:quote|sentence|section))?|pdf(?:,? [\d.,]+ ?[kmg]b)?|"
    r"(?:(?:(?:this|the) )?(?:external |pdf )?link )?(?:will )?open(?:s|ing)? (?:up )?in (?:an? )?(?:new|external|another|separate) (?:browser )?(?:tab|window|site)(?: or (?:tab|window))?"
    r"|(?:(?:this|the) )?link is external|(?:an? )?external (?:link|site|website)(?:,? opens in (?:a )?new (?:tab|window))?"
    r"|(?:der )?(?:link )?(?:wird in (?:einem )?neue[mn] (?:fenster|tab) geöffnet|öffnet (?:sich )?(?:in|im) (?:einem )?neue[mn] (?:fenster|tab))|externer link"
    r"|(?:le )?(?:lien )?s'ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)|nouvelle fenêtre|nouvel onglet|lien externe"
    r"|(?:el enlace )?(?:se )?abre en (?:una )?(?:nueva ventana|nueva pestaña|pestaña nueva|ventana nueva)|enlace externo"
    r"|abre (?:em|numa|num) (?:uma |um )?(?:nova (?:janela|aba|guia)|novo separador)|link externo"
    r"|(?:si )?apre in una nuova (?:finestra|scheda)|collegamento esterno|opent in (?:een )?nieuw (?:venster|tabblad)|externe link"
)
"""What templates put into a link for those who cannot see the sign that it opens elsewhere, in folded words."""


def tells_of_link(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether words say where a link leads or how it opens, for those who cannot see a sign for it."""
    if not 1 < len(tokens) <= _LINK_WORDS:
        return False
    start, end = tokens[0].start, tokens[-1].end
    if not _OF_LINK.fullmatch(fold(side.text[start:end])):
        return False
    links = side.document.links
    at = bisect_right(side.once("links", lambda: [link.start for link in links]), start) - 1
    return at >= 0 and end <= links[at].end
