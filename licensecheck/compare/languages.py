"""The language an article is written in; a page's own declaration is its template's, and often another."""

from __future__ import annotations

from licensecheck.compare.core import Core
from licensecheck.compare.text_side import TextSide

__all__ = ["article_language", "language_of"]

_SAMPLE = 800
"""Characters of an article that tell its language."""


def article_language(side: TextSide, core: Core) -> str | None:
    """Return the BCP 47 tag of the original's article, or None where its words do not tell.

    The country is the page's own word, where its language is that of the article. What content systems put where
    nobody chose (`en-US`) says nothing.
    """
    start = side.blocks[core.a_first].start
    found = language_of(side.text[start : min(start + _SAMPLE, side.blocks[core.a_last].end)])
    declared = (side.document.metadata.language or "").replace("_", "-")
    chosen = found and declared.lower().startswith(f"{found}-") and declared.lower() != "en-us"
    return declared if chosen else found


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of a text, or None where its words do not tell."""
    from turbohtml.detect import detect_language

    found = detect_language(text)
    code = found.language if found is not None else None
    return _SHORT.get(code, code) if code is not None else None


_SHORT = {
    "eng": "en",
    "deu": "de",
    "fra": "fr",
    "spa": "es",
    "por": "pt",
    "ita": "it",
    "nld": "nl",
    "swe": "sv",
    "dan": "da",
    "nob": "nb",
    "nno": "nn",
    "nor": "no",
    "fin": "fi",
    "isl": "is",
    "pol": "pl",
    "ces": "cs",
    "slk": "sk",
    "ron": "ro",
    "hun": "hu",
    "tur": "tr",
    "rus": "ru",
    "ukr": "uk",
    "bul": "bg",
    "srp": "sr",
    "hrv": "hr",
    "slv": "sl",
    "ell": "el",
    "heb": "he",
    "ara": "ar",
    "fas": "fa",
    "hin": "hi",
    "ben": "bn",
    "zho": "zh",
    "cmn": "zh",
    "jpn": "ja",
    "kor": "ko",
    "tha": "th",
    "vie": "vi",
    "ind": "id",
    "cat": "ca",
}
"""BCP 47 asks for the shortest code of a language (RFC 5646, section 2.2.1); the detector gives ISO 639-3."""
