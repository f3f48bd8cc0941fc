"""Dates in bylines, which pages set behind the names."""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "ENGLISH_MONTH", "MONTH", "is_date", "is_month", "is_reading_time", "is_weekday", "with_dates_apart",
    "without_date",
]

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
    r"(?:(?:on|am|le|el|op|den|il|em|dne) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:\d{1,2}\.? [^\W\d_]{3,12}\.? (?:19|20)\d\d"
    rf"|{MONTH} (?:\d{{1,2}}(?!\.? (?:de )?{MONTH})|\d{{4}})"
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
    """A byline without dates in figures, whose signs join names as well, and with a space before the other ones; a day
    of the week that begins one has no comma behind it."""
    if _FIGURE.search(text) is None:
        return text
    if "," in text:
        text = _WEEKDAY.sub(lambda found: found[1] if is_weekday(found[1]) else found[0], text)
    return _NUMERIC_DATE.sub(" ", _GLUED_DATE.sub(" ", text))


_WEEKDAY = lazy_pattern(r"(?<= )([^\W\d_]{4,13}(?:-feira)?),(?= (?:\d{1,2}\b|[^\W\d_]{3,10}\.? \d{1,2}\b))")
"""What may be a day of the week, with a comma behind it and a date."""


def without_date(piece: str) -> str:
    """A piece of a byline without the date at its end."""
    if _MAY_BE_DATED.search(piece) is None:
        return piece.rstrip()
    rest = _DATE.sub("", piece).rstrip()
    return rest if len(rest) == len(piece) or rest[-1:].isdigit() else _without_weekday(rest)


def _without_weekday(names: str) -> str:
    """What stands before a date without the day of the week at its end, in any language; behind a first name alone it
    may be a surname: Peter Freitag."""
    before, _, last = names.rstrip(" ,").rpartition(" ")
    if not before or not is_weekday(last):
        return names
    from licensecheck.credits.bylines.leads import without_lead

    before = before.rstrip(" ")
    is_behind_name = before.endswith(_PARTING) or " " in without_lead(before).strip()
    return before.rstrip(" ,") if is_behind_name or last.endswith(_NO_SURNAMES) else names


_PARTING = (",", "|", "·", "•")
_NO_SURNAMES = ("dag", "dagen")
"""How days of the week end in languages in which nobody is called so: behind a place, Universitetet i Bergen."""


def is_weekday(word: str) -> bool:
    """Whether a word is a day of the week, in one of some twenty languages."""
    return word.strip(" ,.").casefold() in _weekdays()


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    from licensecheck.compare.vocabulary.calendar_names import FURTHER_WEEKDAYS, WEEKDAYS

    days = (day for table in (WEEKDAYS, FURTHER_WEEKDAYS) for days in table.values() for day in days)
    return frozenset(name for names in days for name in names.split() if len(name) > 1)


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
        return " " not in words and is_weekday(words)
    return _YEAR.fullmatch(words) is not None or not with_dates_apart(without_date(words)).strip(" ,")


_YEAR = lazy_pattern(r"(?:19|20)\d\d")
"""What stands behind the comma of a date: "March 2, 2024"."""


def is_reading_time(words: str) -> bool:
    """Whether words say how long reading takes."""
    return _FIGURE.search(words) is not None and _LENGTH.fullmatch(words) is not None
