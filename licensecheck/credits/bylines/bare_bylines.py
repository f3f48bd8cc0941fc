"""Lines that are nothing but who wrote an article: names, what and where they are, a date. No word leads them in."""

from typing import NamedTuple

from licensecheck.credits.bylines.dates import is_date, is_reading_time
from licensecheck.credits.bylines.parts import AND_WORDS
from licensecheck.credits.bylines.reading import looks_like_person, split_byline
from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.names.institution_parts import is_within
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import is_institution
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["BareByline", "bare_byline"]

_LONGEST = 400
"""Characters of such a line."""

_APART = lazy_pattern(rf"\s*[,;|·()\n]\s*|\s*•\s*|\s[–—-]\s|\s(?:{AND_WORDS}|&)\s")
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", "。", "！", "？", "」", "』", "।", "؟")


class BareByline(NamedTuple):
    """Whom a line names, and whether something beside the names says that it is a byline: an institution, a job, the
    time that reading takes. A date stands beside places and sections as well."""

    names: tuple[str, ...]
    is_certain: bool


def bare_byline(text: str) -> BareByline | None:
    """Return what a line says that has only names, jobs, institutions and dates in it; `None` for every other."""
    text = text.strip()
    if len(text) > _LONGEST or text.endswith(_ENDS):
        return None
    pieces = [piece for piece in (piece.strip() for piece in _APART.split(text)) if piece]
    if not any(map(_is_name, pieces)):
        return None           # as of most lines; a date by itself would need its long pattern
    names: list[str] = []
    is_certain = False
    for piece in pieces:
        if is_reading_time(piece):
            is_certain = True
        elif is_date(piece):
            continue
        elif names and (is_institution(piece) or is_job(piece)):
            if not _is_capitalised(piece):
                return None
            is_certain = True
        elif _is_name(piece) and not is_institution(piece):
            names.append(piece)
        else:
            return None
    houses = [author.institution for author in split_byline(text) if author.institution] if len(names) > 1 else ()
    people = [name for name in names if not any(is_within(name, house) for house in houses)]
    return BareByline(tuple(people), is_certain) if people else None


def _is_name(piece: str) -> bool:
    """Whether a piece could be a name; what scripts without spaces write between two commas is short only then."""
    return looks_like_person(piece) and (max(piece) < "\u0e00" or len(piece) <= _SHORT_NAME)


_SHORT_NAME = 6
"""Characters of a name in Chinese, Japanese or Korean; in Thai names are longer, and such a line is not told."""


def _is_capitalised(piece: str) -> bool:
    """Whether the words of a piece have capitals but for those between others: "Professor of Coastal Ecology"."""
    return all(not word[0].isalpha() or word[0].isupper() or fold(word) in _BETWEEN for word in piece.split())


_BETWEEN = word_set("""
    of the for at in and on to de des du del della delle di da do dos la le les el für der die das des und van voor het
    et y e och og för på i pour en
""")
