"""Is it the same English word, as Britain and as America write it? By rules; the words they hold for are in tables."""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.compare.categories.word_list import without_marks, words

__all__ = ["is_american_form"]

_IZE = re.compile(r"(.{2,}i)z(e|ed|es|er|ers|ing|ation|ations|ational|able|ability|ingly|edly|ement)\Z")
_LYZE = re.compile(r"(.*)lyz(e|ed|es|er|ers|ing|able)\Z")
_OUR = re.compile(
    r"((?:over|under|dis|mis|un|re|multi|water|belab)?.{2,}?)our((?:s|ed|ing|er|ers|ite|ites|itism|able|ably|al|ally|"
    r"ful|fully|less|hood|hoods|ly|y|ist|ists|ism|ation|some|ings|man|men|land|front|side)?)\Z"
)
_OGUE = re.compile(r"(.{2,})ogue((?:s|d)?)\Z")
_DOUBLE_L = re.compile(
    r"(.{2,}[aeiou]l)l(ed|ing|er|ers|or|ors|ings|able|ation|ous|ously|ery|ist|ists|ize|ise|ised|ized|ity)\Z"
)


def _accents_dropped(one: str, two: str) -> bool:
    """Compare café and cafe: English drops accents, save where the bare form is another word (resume)."""
    plain, marked = sorted((one, two), key=str.isascii, reverse=True)
    return (
        plain.isascii()
        and not marked.isascii()
        and without_marks(marked) == plain
        and plain not in _BARE_WORDS
    )


_BARE_WORDS = words("resume expose rose pate lame made mate pique sake saute attache moire pace")


def is_american_form(british: str, american: str) -> bool:
    """Whether `british` becomes `american` by one rule."""
    from licensecheck.compare.categories.tables import spelling as table

    return (
        _by_ize(british, american)
        or _by_ending(_OUR, british, american, table.OUR, "or")
        or _centre(british, american)
        or _by_ending(_OGUE, british, american, table.OGUE, "og")
        or _by_double_l(british, american, table.DOUBLED_L)
        or _by_diphthong(british, american, table.AE_OE)
        or _accents_dropped(british, american)
    )


def _by_ize(british: str, american: str) -> bool:
    from licensecheck.compare.categories.tables.spelling import ALWAYS_ISE, LYSE, VERBS_IZE_SHORT

    if len(british) != len(american) or "z" not in american:
        return False
    found = _IZE.match(american)
    if found is not None:
        stem = found[1]
        return (
            f"{stem}s{found[2]}" == british
            and stem not in ALWAYS_ISE
            and american not in VERBS_IZE_SHORT
            and len(stem) > 3
        )
    found = _LYZE.match(american)
    return found is not None and f"{found[1]}lys{found[2]}" == british and f"{found[1]}" in _lyse_stems(LYSE)


@lru_cache(maxsize=1)
def _lyse_stems(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(
        {stem.removesuffix("ly") for stem in stems} | {"ana", "para", "cata", "dia", "hydro", "electro"}
    )


def _by_ending(
    rule: re.Pattern[str], british: str, american: str, stems: frozenset[str], ending: str
) -> bool:
    found = rule.match(british)
    if found is None or american != f"{found[1]}{ending}{found[2]}":
        return False
    stem = found[1]
    return stem in stems or any(stem.endswith(known) and len(known) > 3 for known in stems)


def _centre(british: str, american: str) -> bool:
    """Compare centre and center, centred and centered, centring and centering."""
    from licensecheck.compare.categories.tables.spelling import RE

    for stem, ending in (
        (american[:at], american[at + 2 :]) for at in (american.find("er", 2), american.rfind("er")) if at > 0
    ):
        if stem not in RE and not any(stem.endswith(known) and len(known) > 4 for known in RE):
            continue
        joint = "r" if ending[:1] in {"e", "i"} else "re"
        if british == f"{stem}{joint}{ending}":
            return True
    return False


def _by_double_l(british: str, american: str, stems: frozenset[str]) -> bool:
    found = _DOUBLE_L.match(british)
    return found is not None and american == found[1] + found[2] and found[1] in stems


def _by_diphthong(british: str, american: str, parts: frozenset[str]) -> bool:
    if len(british) != len(american) + 1 or not any(part in british for part in parts):
        return False
    return any(
        british[at : at + 2] in {"ae", "oe"} and british[:at] + british[at + 1 :] == american
        for at in range(len(american))
    )
