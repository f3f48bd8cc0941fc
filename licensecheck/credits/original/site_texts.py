"""Does a line speak of all of a site's texts: "Content on this site is licensed under …", "Texts: CC BY"?"""

from __future__ import annotations

from licensecheck.credits.phrases import is_site_wide
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_about_site", "is_label_of_texts"]

_LABEL = lazy_pattern(
    r"\W*(?:(?:all|our|the|alle|unsere|tous les|todos los) ){0,2}(?:texts?|texte|textos?|testi|contents?|contenus?"
    r"|contenidos?|conteudos?|contenut[oi]|inhalte?|inhoud|articles?|artikel|beitrage|stories)"
    r"(?! (?:by|from|von|par|por)\b)(?: [\w']+){0,4}?"
    r"(?:\s?:| (?:are|is|sind|ist|sont|est|son|es|sao|sono)\b)"
)
"""Texts, or what a site holds, and where they stand; not whose they are."""


def is_label_of_texts(text: str) -> bool:
    """Whether a folded line begins with words for a site's texts, and says what they are under."""
    return _LABEL.match(text) is not None


def is_about_site(text: str) -> bool:
    """Whether folded words speak of a site's texts, beside which its pictures or icons have makers of their own."""
    return is_site_wide(text) or is_label_of_texts(text)
