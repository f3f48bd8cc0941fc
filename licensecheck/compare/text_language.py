"""Which language a text is written in, as its words tell."""

from __future__ import annotations

__all__ = ["language_of"]


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
    "afr": "af",
    "aka": "ak",
    "amh": "am",
    "arb": "ar",
    "aze": "az",
    "bel": "be",
    "epo": "eo",
    "est": "et",
    "guj": "gu",
    "hye": "hy",
    "jav": "jv",
    "kan": "kn",
    "kat": "ka",
    "khm": "km",
    "lat": "la",
    "lav": "lv",
    "lit": "lt",
    "mal": "ml",
    "mar": "mr",
    "mkd": "mk",
    "mya": "my",
    "nep": "ne",
    "ori": "or",
    "pan": "pa",
    "pes": "fa",
    "sin": "si",
    "sna": "sn",
    "tam": "ta",
    "tel": "te",
    "tgl": "tl",
    "tuk": "tk",
    "urd": "ur",
    "uzb": "uz",
    "yid": "yi",
    "zul": "zu",
}
"""BCP 47 asks for the shortest code of a language (RFC 5646, section 2.2.1); the detector gives ISO 639-3."""
