"""Signs before a figure, and what each is read as; phrases are parted by commas."""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: Mapping[str, Mapping[str, str]] = {
    "en": {"~": "about, around, approximately, approx, roughly, circa, ca, some", ">": "more than, over, above",
           "<": "less than, fewer than, under, below", "\u2265": "at least", "\u2264": "at most, up to",
           "\u00b1": "plus or minus"},
    "fr": {"~": "environ, env, à peu près", ">": "plus de", "<": "moins de", "\u2265": "au moins",
           "\u2264": "au plus"},
    "es": {"~": "unos, unas, cerca de, alrededor de, aproximadamente", ">": "más de", "<": "menos de",
           "\u2265": "al menos, por lo menos", "\u2264": "como máximo"},
    "pt": {"~": "cerca de, aproximadamente, uns, umas", ">": "mais de", "<": "menos de", "\u2265": "pelo menos",
           "\u2264": "no máximo"},
    "de": {"~": "rund, etwa, circa, ca, ungefähr, zirka", ">": "mehr als, über", "<": "weniger als, unter",
           "\u2265": "mindestens", "\u2264": "höchstens", "§": "paragraf, paragraph"},
    "it": {"~": "circa", ">": "più di, oltre", "<": "meno di", "\u2265": "almeno", "\u2264": "al massimo"},
    "nl": {"~": "ongeveer, circa, ca, zo'n", ">": "meer dan", "<": "minder dan", "\u2265": "minstens, ten minste",
           "\u2264": "hoogstens, ten hoogste"},
}

STEMS: Mapping[str, Mapping[str, str]] = {
    "hu": {
        "%": "százalék", "km": "kilométer", "m": "méter", "cm": "centiméter", "kg": "kilogramm kiló", "Ft": "forint",
        "€": "euró",
    },
    "fi": {"%": "prosent", "km": "kilometri", "m": "metri", "cm": "sentti", "kg": "kilo", "€": "euro"},
    "ko": {"%": "퍼센트", "km": "킬로미터", "m": "미터", "cm": "센티미터", "kg": "킬로그램"},
}
"""How the words for signs and short forms begin that take endings in texts: 80%-a, 80 %:lla, 68%는."""
