"""Dates in bylines, which pages set behind the names."""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["ENGLISH_MONTH", "MONTH", "is_date", "is_month", "is_reading_time", "with_dates_apart", "without_date"]

MONTH = (
    r"(?:jan(?:uary|uar|uari|vier|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|ruari|rero|braio)?|f[eé]v(?:rier|ereiro)?"
    r"|mar(?:ch|s|zo|ço)?|m[aä]rz|maart|apr(?:ile?)?|a[vb]r(?:il)?|ma[iy]o?|mei|maj|maggio|jun[ei]?|junio|junho|juin|giugno"
    r"|jul[yi]?|julio|julho|juillet|luglio|aug(?:ust|ustus)?|ao[uû]t|ago(?:sto)?|sep(?:t|t?i?em\w{3})?|set(?:\w{0,2}em\w{3})?"
    r"|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:i?em\w{3})?|d[eéi][cz](?:i?em\w{3})?)\.?"
)
"""A month's name in full or cut off; surnames begin as some do (Mayer, Martin)."""
_PUT_OUT = (
    r"(?:(?:last )?(?:updated|published|posted)|publi[ée]e?|mise? à jour|veröffentlicht|aktualisiert|publicado"
    r"|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt)"
    r"(?: (?:on|am|le|el|op|il|em))?:? "
)
"""What pages say before the day of an article."""
ENGLISH_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = lazy_pattern(
    r"(?<!\w)on (?:mon|tues|wednes|thurs|fri|satur|sun)day\Z"
    r"|(?<!\S)(?:(?:at|um|om|à|às|alle|kl\.?) )?\d{1,2}[:h]\d\d(?: ?[ap]\.?m\.?| uhr)?\Z"
    rf"|(?<!\w)(?:{_PUT_OUT})?"
    r"(?:(?:on|am|le|el|op|den|il|em|dne) )?(?:\w+day,? )?"
    rf"(?:{MONTH} (?:\d{{1,2}}(?!\.? (?:de )?{MONTH})|\d{{4}})"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.|º)? (?:de )?{MONTH})(?!\d).*\Z",
    re.IGNORECASE | re.DOTALL,
)
_GLUED_DATE = lazy_pattern(rf"(?<=[a-zà-ÿ])(?=(?:\d{{1,2}}\.? )?{ENGLISH_MONTH} \d)")
"""Where a date begins that a page sets behind a name, with nothing but style between them."""
_FIGURE = re.compile(r"\d")
_MAY_BE_DATED = re.compile(r"\d|day\Z", re.IGNORECASE)
"""What every date has: most bylines have none, and need none of the patterns."""
_NUMERIC_DATE = lazy_pattern(rf"(?<!\w)(?:{_PUT_OUT})?\d{{1,4}}([./-])\d{{1,2}}\1\d{{1,4}}(?!\w)", re.IGNORECASE)


def with_dates_apart(text: str) -> str:
    """A byline without dates in figures, whose signs join names as well, and with a space before the other ones."""
    return _NUMERIC_DATE.sub(" ", _GLUED_DATE.sub(" ", text)) if _FIGURE.search(text) else text


def without_date(piece: str) -> str:
    """A piece of a byline without the date at its end."""
    return _DATE.sub("", piece).rstrip() if _MAY_BE_DATED.search(piece) else piece.rstrip()


def is_month(word: str) -> bool:
    """Whether a word is a month's name, in full or cut off."""
    return _MONTH.fullmatch(word) is not None


_MONTH = lazy_pattern(MONTH, re.IGNORECASE)

_LENGTH = lazy_pattern(
    r"\W*(?:reading time:?\s*|lesezeit:?\s*)?\d{1,3}[- ]?(?:min(?:ute)?s?\.?|minut[eio]s?|minuten)"
    r"(?: (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lezen))?\W*",
    re.IGNORECASE,
)
"""The time that reading an article takes."""


def is_date(words: str) -> bool:
    """Whether words are a day or a year, and what was done then, and nothing else."""
    if _FIGURE.search(words) is None:
        return False
    return _YEAR.fullmatch(words) is not None or not with_dates_apart(without_date(words)).strip(" ,")


_YEAR = lazy_pattern(r"(?:19|20)\d\d")
"""What stands behind the comma of a date: "March 2, 2024"."""


def is_reading_time(words: str) -> bool:
    """Whether words say how long reading takes."""
    return _FIGURE.search(words) is not None and _LENGTH.fullmatch(words) is not None
