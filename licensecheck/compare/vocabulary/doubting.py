"""Words that tell readers not to believe a text, or whoever wrote or printed it: beside an article they are no credit,
no portrait of its author and no note on its publisher."""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import Wordings

__all__ = ["discredits"]


def discredits(key: str) -> bool:
    """Whether folded words say that somebody lied, erred or took something back: titles in marks may say anything."""
    said = _IN_MARKS.sub(" ", key) if '"' in key else key
    return _DISCREDITING.found_in(said) and _OF_CHECKERS.search(said) is None


_IN_MARKS = lazy_pattern(r'"[^"]{1,200}"')


_OF_CHECKERS = lazy_pattern(r"fact-?check|faktencheck|vérifi|verifi|factcheck|misinform|disinform|desinform|désinform")
"""Some publishers and authors find out for a living what is false."""

_DISCREDITING = Wordings(
    (
        (
            "false", "untrue", "not true", "wrong", "mislead", "misled", "inaccura", "made up", "fabricat", "debunk",
            "retract", "withdrawn", "discredit", "refut", "disprov", " lied", "lying", "a lie", "of lies", "apologi", "admitt",
            "conceded", "sacked", "was fired", "accused of", "fraudulent", "a fraud", "hoax", "bribe",
        ),
        r"\b(?:false(?:ly|hoods?)?|untrue|not true|wrong(?:ly)?|mislead(?:s|ing)?|misled|inaccura\w+|made up|fabricat\w+|debunk\w+"
        r"|retract\w+|withdrawn|discredit\w+|refut\w+|disprov\w+|lied|lying|a lie|of lies|apologi[sz]e[ds]?|admitt(?:ed|ing)(?! to\b)|conceded"
        r"|sacked|was fired|accused of|fraudulent|a fraud|hoax|bribe[sd]?)\b",
    ),
    (
        (
            "falsch", "unwahr", "gelogen", "irrefuhr", "irreführ", "widerlegt", "zurückgezogen", "erfunden", "gefälscht",
            "entlassen", "zugegeben", "entschuldigt",
        ),
        r"\b(?:falsch\w*|unwahr\w*|gelogen|irreführ\w+|widerlegt\w*|zurückgezogen\w*|erfunden\w*|gefälscht\w*|entlassen"
        r"|zugegeben|entschuldigt)\b",
    ),
    (
        ("faux", "fausse", "mensong", "menti", "trompeu", "réfuté", "rétracté", "inventé", "licencié", "excusé", "avoué"),
        r"\b(?:faux|fausses?|mensong\w+|menti|trompeu\w+|réfutée?s?|rétractée?s?|inventée?s?|licenciée?|excusée?|avouée?)\b",
    ),
    (
        (
            "fals", "menti", "engaños", "enganos", "desmentid", "retractad", "retratad", "inventad", "despedid", "demitid",
            "admiti", "bugi", "ingannevol", "smentit", "ritrattat", "licenziat", "ammess", "scusat",
        ),
        r"\b(?:fals[oaie]s?|menti\w*|engaños\w+|enganos\w+|desmentid\w+|retractad\w+|retratad\w+|inventad\w+|inventat\w+|despedid\w+"
        r"|demitid\w+|admiti\w+|bugi\w+|ingannevol\w+|smentit\w+|ritrattat\w+|licenziat\w+|ammess\w+|scusat\w+)\b",
    ),
    (
        ("onwaar", "vals", "gelogen", "misleid", "weerlegd", "ingetrokken", "verzonnen", "ontslagen", "toegegeven"),
        r"\b(?:onwaar|valse?|gelogen|misleid\w*|weerlegd|ingetrokken|verzonnen|ontslagen|toegegeven)\b",
    ),
)
