"""Greek names out of the genitive, in which bylines have them: "Της Μαρίας Παπαδοπούλου" is by Μαρία Παπαδοπούλου.

Women's surnames are genitives as a rule, and some men's are: these stay.
"""

from __future__ import annotations

import re

from licensecheck.credits.names.person_forms import looks_like_person

__all__ = ["in_nominative"]

_APART = re.compile(r"(\s*[,;|·•()]\s*|\s+(?:και|&)\s+)")
_WOMEN = {"ας": "α", "άς": "ά", "ης": "η", "ής": "ή", "ώς": "ώ", "ούς": "ού"}
_MEN = {"οπούλου": "όπουλος", "ου": "ος", "ού": "ός", "η": "ης", "ή": "ής", "α": "ας", "ά": "άς"}
"""How given names end in the genitive, and by themselves."""
_SURNAMES_THAT_STAY = ("ίου", "έου", "άννου")


def in_nominative(names: str) -> str:
    """Return names in the genitive as their bearers write them; what is no name in full stays."""
    return "".join(_of_one(part) if looks_like_person(part) else part for part in _APART.split(names))


def _of_one(name: str) -> str:
    *given, surname = name.split()
    is_woman = given[0].endswith(tuple(_WOMEN))
    endings = _WOMEN if is_woman else _MEN
    stays = is_woman or surname.endswith(_SURNAMES_THAT_STAY)
    return " ".join((*(_with(word, endings) for word in given), surname if stays else _with(surname, endings)))


def _with(word: str, endings: dict[str, str]) -> str:
    ending = next((ending for ending in endings if word.endswith(ending)), None)
    return word.removesuffix(ending) + endings[ending] if ending is not None else word
