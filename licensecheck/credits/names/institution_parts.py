"""Do words go on with an institution's name behind an "and" or a comma, or name another person?

"London School of Economics and Political Science" has the form of an institution and a person, and "University of
California, Los Angeles" that of two authors. Told is what no person is called: a field of study, the kind of body that
a name ends in, a place behind the one name that has an institution.
"""

from __future__ import annotations

from itertools import takewhile

from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.names.job_titles import is_academic_post, is_job
from licensecheck.credits.names.organisations import is_institution, is_publication, opens_as_institution

__all__ = ["is_of_house", "is_where", "is_within", "resumes_institution"]

_FIELDS = word_set("""
    studies science sciences medicine technologies engineering economics politics policy affairs development management
    administration agriculture education health commerce humanities linguistics mathematics statistics physics chemistry
    hygiene nursing forestry fisheries oceanography archaeology architecture innovation sustainability communication
    communications journalism finance trade
    wissenschaft wissenschaften technik wirtschaft etudes medecine ingenierie economie politiques gestion sante
    estudios ciencias ciencia medicina tecnologia ingenieria economia politicas salud educacion desarrollo estudos
    engenharia gestao saude educacao scienze ingegneria gestione salute wetenschap wetenschappen geneeskunde techniek
    vetenskap videnskab vitenskap teknik nauk наук исследовании технологии
""")
"""What people study and bodies are for, where no surname is written so."""
_FIELD_ENDINGS = (
    "ology", "ologie", "ologia", "ologi", "wissenschaft", "wissenschaften", "forschung", "wetenschappen", "vetenskap",
    "videnskab", "vitenskap",
)
_BODIES = word_set("""
    organization organisation organizacion organizacao organizzazione organisatie organizacja administration agency
    authority commission council executive institute university
""")
"""Kinds of bodies that stand last in a name."""
_OF = word_set("of for de du des d di da do della delle dei für fur zu der van voor för av")
_PLACE_OPENINGS = word_set("san santa santo sao los las el new fort port saint st sankt mount")
"""How names of places of several words begin."""
_LONGEST_ACRONYM = 4
"""Letters of an institution's short name."""


def is_within(words: str, institution: str) -> bool:
    """Whether words are a part of an institution's name."""
    return f" {_plain(words)} " in f" {_plain(institution)} "


def _plain(words: str) -> str:
    return fold_line(words).replace(",", " ").replace("  ", " ")


def _is_of_field(words: str) -> bool:
    """Whether words open with the name of a field of study, as a part of an institution does: "Political Science"."""
    name = list(takewhile(lambda word: word[0].isupper(), words.replace("-", " ").split())) or words.split()[:1]
    return any(word in _FIELDS or word.endswith(_FIELD_ENDINGS) for word in map(fold, (*name[:1], *name[-1:])))


def is_of_house(words: str) -> bool:
    """Whether words behind a name are a paper's or an institution's, though they may have a person's form."""
    return is_publication(words) or _is_of_field(words) or opens_as_institution(words)


def resumes_institution(before: str, behind: str) -> bool:
    """Whether words behind an "and" go on with the name before it, which stands behind a person's.

    "Institute of Marine" and "Antarctic Studies" are one name; "University of Oslo" and "Oslo University Hospital", or
    "CNN" and "Reuters Agency", are two. A job has a field as well: "Professor of History" and "Political Science".
    """
    if is_institution(before) or is_job(before):
        return _is_of_field(behind) and not opens_as_institution(behind)
    is_word = " " not in before and before.isalpha() and not (before.isupper() and len(before) <= _LONGEST_ACRONYM)
    if not (is_word or _is_of_field(before) or opens_as_institution(before)):
        return False
    *_, last = fold(behind).split() or [""]
    return last in _BODIES or _is_of_field(behind)


def is_where(before: str, piece: str, *, ends_byline: bool) -> bool:
    """Whether a piece behind another one, the last about an author, says where that is: "University of California" and
    "Los Angeles", "Professor of Hydrology" and "Kestrel Hall".

    Another author would have an "and" before the name, or an institution behind it.
    """
    if is_academic_post(before):
        return True
    if not is_institution(before) or _OF.isdisjoint(fold(before).replace("'", " ").split()):
        return False
    return ends_byline or fold(piece).split()[0] in _PLACE_OPENINGS
