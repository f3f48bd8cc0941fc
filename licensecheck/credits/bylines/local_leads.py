"""Words that say "by" in one language and are names or articles elsewhere: Indonesian "Oleh", Romanian "De".

They are read on pages in that language, before a name in full and nothing else.
"""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.credits.bylines.dates import without_date
from licensecheck.credits.names.person_forms import looks_like_person
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["has_local_lead", "without_local_lead"]

_BEFORE = {
    "af": "deur", "bg": "от", "ca": "per", "cy": "gan", "el": "του|της|των", "fil": "ni|nina", "ga": "le",
    "hi": "द्वारा", "id": "oleh", "is": "eftir", "lb": "vun", "mk": "од", "ms": "oleh", "ro": "de", "sq": "nga",
    "sw": "na", "tl": "ni|nina", "vi": "bởi",
}
"""The words before a name, by the page's language."""
_BEHIND = {"hi": "द्वारा", "tr": "yazdı"}
"""Those behind it."""


def has_local_lead(language: str | None) -> bool:
    """Whether a language has words for "by" that are read on pages in it alone."""
    return not {_code(language)}.isdisjoint(_BEFORE.keys() | _BEHIND.keys())


def without_local_lead(line: str, language: str | None) -> str | None:
    """Return the names of a line that its language's word for "by" opens or closes, `None` for any other line."""
    line = " ".join(line.split())
    code = _code(language)
    found = _pattern(code).fullmatch(line)
    if found is None:
        return None
    names = found["names"] or found["named"]
    first = _JOINT.split(without_date(names), maxsplit=1)[0].strip(" .,–—-|·•")
    if not looks_like_person(first):
        return None
    return _in_nominative(names) if code == "el" else names


def _in_nominative(names: str) -> str:
    # Few pages are Greek.
    from licensecheck.credits.names.greek_cases import in_nominative

    return in_nominative(names)


_JOINT = lazy_pattern(r"[,;|·•(]|\s(?:και|&|dan|și|şi|i|а|и|dhe|at|a|en|an|und|और|एवं)\s")


def _code(language: str | None) -> str:
    return (language or "").lower().replace("_", "-").partition("-")[0]


@lru_cache(maxsize=8)
def _pattern(code: str) -> re.Pattern[str]:
    behind = rf"|(?P<named>\S.*?)\s+(?:{_BEHIND[code]})" if code in _BEHIND else "|(?P<named>(?!))"
    return re.compile(rf"(?:{_BEFORE.get(code, '(?!)')})\s*:?\s+(?P<names>\S.*){behind}", re.IGNORECASE)
