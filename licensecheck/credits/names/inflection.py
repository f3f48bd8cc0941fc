"""The forms that a name has in a sentence, in languages that decline names: Jan Kowalski, by Jana Kowalskiego.

A form is built from how the name ends: each language has a list of endings of names as they are given, with those that
take their place in other cases. The lists are of regular forms; one that is missing leaves a name unfound, as before.
Endings are folded (see `folding`): Polish ą is a, Russian й is и. A hyphen is none: noviny, novin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from licensecheck.credits.folding import fold_line

__all__ = ["inflected_places", "inflecting_languages"]

_POLISH = """
    > a u owi em ie iem
    ek > ka kowi kiem ku
    el > la lowi lem le lu
    iol > la lowi lem le
    iec > ca cowi cem cu
    ien > nia niowi niem niu
    cien > tnia tniowi tniem tniu
    dzien > dnia dniowi dniem dniu
    ab > eba ebowi ebem ebie ebia ebiowi ebiem ebiu
    t > cie
    i y > iego ego iemu emu im ym
    y > ach om ami -
    a > y i e ie iej ej o
    ka > ce
    ga > dze
    ta > cie
    da d > dzie
    ra > rze
    o > a u em
    e > a ego ach ych
    osc > osci
"""
_CZECH = """
    > a u ovi em e y
    ek > ka kovi kem ku
    ec > ce covi cem ci
    el > la lovi lem
    a > y i e ou u o ovi ej
    ka > ce
    i y > iho eho imu emu im ym em ieho iemu ich ych
    y > ach ech um u y ami -
    e > i eho ych ym ymi
    o > a u em
"""
_SOUTH_SLAVIC = """
    > a u om em ju
    ac > ca cu cem
    a > e i o u om oj ama
    ka > ci
    ga > zi
    ha > si
    i > og ega omu emu im om
    o > a u om em
    e > a u em
"""
_RUSSIAN = """
    > а у ом е ым ы
    ец > ца цу цем це
    ок > ка ку ком ке
    ел > ла лу лом ле
    лев > льва льву львом льве
    яц > ица ицу ицем ице
    и > я ю ем е
    ии ыи ои > ого его ому ему им ым ом ем
    ь > я ю ем е и ью
    а > ы и е у ои ою
    я > и е ю еи
    ая > ои ую
    яя > еи юю
    о > а у ом е
    ое > ого ому ом
    и > еи ях ям ями
    ы > ах ам ами
    ые ие > ых их ым им
"""
_UKRAINIAN = """
    > а у ові ом ем і
    ець > ця цю цем ці
    ок > ка ку ком
    р > ря рю рем рі
    и > я ю єм ї і
    ии іи > ого ього ому ьому им ім
    ь > я ю єм ем і
    а > и і у ою оі оіи іи
    я > і ю ею іі
    о > а у ом ові
    е > ого ому
"""
_GREEK = """
    οσ > ου ο ον
    ησ > η ου
    ασ > α
    α > ασ
    η > ησ
    ο > ου
"""
_LITHUANIAN = """
    as > o ui a u e
    is ys > io iui iu yje
    us > aus ui u
    e > es ei
    a > os ai oje
"""
_LATVIAN = """
    s > a am u
    is > a im i
    a > as ai u
    e > es ei i
"""
_FINNISH = """
    > n in en lle lta lla ssa sta
    nen > sen selle selta sella sessa sesta
    ti > den dessa desta delle della delta
    ki > en essa esta elle ella elta
    i > en essa esta elle ella elta
    kka > kan kassa kasta kalle kalla kalta
    kki > kin kissa kista kille killa kilta
    kko > kon kossa kosta kolle kolla kolta
    tta > tan tassa tasta talle talla talta
    tti > tin tissa tista tille tilla tilta
    tto > ton tossa tosta tolle tolla tolta
    ppa > pan passa pasta palle palla palta
    ppi > pin pissa pista pille pilla pilta
"""
_HUNGARIAN = """
    > t e a nak nek tol rol hoz hez ra re ban ben val vel
"""
_ESTONIAN = """
    > i e a u s st l le lt is ist il ile ilt es est el ele elt as ast al ale alt us ust ul ule ult
    ht > he hes hest hel hele helt
    ees > ehe ehes ehest ehel ehele ehelt
"""
_ROMANIAN = """
    ul > ului
    ea > ii
    ia > iei
    a > ei
"""
_GERMAN = """
    > s es en n
    e > en er em es
    es > en em
    er > en em
"""
_SCANDINAVIAN = """
    > s
"""
_ENDINGS: Mapping[str, str] = {
    "pl": _POLISH, "cs": _CZECH, "sk": _CZECH, "sl": _SOUTH_SLAVIC, "hr": _SOUTH_SLAVIC, "bs": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC, "ru": _RUSSIAN, "be": _RUSSIAN, "uk": _UKRAINIAN, "el": _GREEK, "lt": _LITHUANIAN,
    "lv": _LATVIAN, "fi": _FINNISH, "hu": _HUNGARIAN, "et": _ESTONIAN, "ro": _ROMANIAN,
    "de": _GERMAN, **dict.fromkeys(("sv", "da", "nb", "nn", "no"), _SCANDINAVIAN),
}
_LAST_ALONE = frozenset(("de", "sv", "da", "nb", "nn", "no", "fi", "et", "hu"))
"""Languages in which the last word alone of a person's name changes: "Ben" and "dos" stay as they are."""
_OF_PERSONS = {"de": "sv"}
"""German declines what bodies are called; of people it has the genitive, as Swedish has."""
_OF_CYRILLIC, _OF_GREEK = ("ru", "uk"), ("el",)
_LEAST_STEM = 2
"""Letters that stay in every form of a word (Ewa, Ewy; Jan, Jana), but where a list has the whole word."""
_HISSING = ("s", "x", "z")
"""How names end that take an apostrophe, or nothing, where others take an s: one more is a misspelling."""
_MOST_WORDS = 12
_MOST = 200
"""Places of one name that are looked at."""


def inflecting_languages(name: str, declared: tuple[str, ...]) -> tuple[str, ...]:
    """Return in which languages a name may be declined: those that pages declare, else what its letters tell."""
    known = tuple(language for language in dict.fromkeys(declared) if language in _ENDINGS)
    if known or name.isascii():
        return known
    if any("\u0400" <= letter <= "\u052f" for letter in name):
        return _OF_CYRILLIC
    return _OF_GREEK if any("\u0370" <= letter <= "\u03ff" for letter in name) else ()


def inflected_places(
    text: str, name: str, declared: tuple[str, ...], *, of_person: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield where a folded text has a name in another case than the one it is given in.

    `declared` are languages as ISO 639 has them, of the pages that the text and the name are from.
    """
    for language in inflecting_languages(name, declared):
        pattern = _forms(fold_line(name), language, last_alone=of_person and language in _LAST_ALONE)
        if pattern is not None:
            plain = fold_line(name)
            yield from (m.span() for m in islice(pattern.finditer(text), _MOST) if m[0] != plain)


@lru_cache(maxsize=64)
def _forms(plain: str, language: str, *, last_alone: bool = False) -> re.Pattern[str] | None:
    """A pattern of a folded name with each word, or the last one alone, in any of its forms."""
    words = re.findall(r"\w+", plain)
    if not 0 < len(words) <= _MOST_WORDS or not any(len(word) > _LEAST_STEM for word in words):
        return None
    forms = [_word_forms(word, language) for word in words]
    if last_alone:
        forms = [*map(re.escape, words[:-1]), _word_forms(words[-1], _OF_PERSONS.get(language, language))]
    return re.compile(r"(?<!\w)" + r"[\s.'-]{1,3}".join(forms) + r"(?!\w)")


def _word_forms(word: str, language: str) -> str:
    forms = {word}
    for nominatives, others in _endings(language):
        for ending in nominatives:
            stem = word.removesuffix(ending)
            is_whole = word == ending and len(word) > _LEAST_STEM
            if len(stem) + len(ending) == len(word) and (len(stem) >= _LEAST_STEM or is_whole):
                forms.update(stem + other for other in others if other != "s" or not stem.endswith(_HISSING))
    return f"(?:{'|'.join(map(re.escape, sorted(forms)))})"


@lru_cache(maxsize=8)
def _endings(language: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """How names end as they are given, and in other cases."""
    rows = (row.partition(">") for row in _ENDINGS[language].strip().splitlines())
    return tuple((tuple(given.split()) or ("",), tuple(map(_ending, others.split()))) for given, _, others in rows)


def _ending(written: str) -> str:
    return "" if written == "-" else written
