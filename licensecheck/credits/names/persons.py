"""People's names: are two forms the same person's?

Case, accents, titles, suffixes, apostrophes, hyphens, order ("Surname, First name") and left-out middle
names do not tell people apart. An initial in place of the first name, the surname alone, or a name without its last
surname fits others too: a person has to look, so that is `ALMOST`. A part one or two letters off is a misspelt name:
`DIFFERENTLY`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.model import Said
from licensecheck.credits.names.letter_forms import in_one_form
from licensecheck.credits.names.person_forms import PARTICLES
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "CALLED",
    "SURNAME_WORDS",
    "TITLES",
    "WORD",
    "Name",
    "compare",
    "lacks_last_names",
    "misspelt",
    "parse_name",
    "same_person",
]

TITLES = word_set("""
    dr dra drs prof profa professor professora professeur professeure professore profesor profesora
    doctor doctora docteur dottor dottoressa sir dame lord lady mr mrs ms miss mx rev reverend fr
    hon rt sen gov rep gen col capt lt sgt emeritus associate assistant herr frau monsieur madame
    mme mlle sr sra señor señora senhor senhora signor signora ing dipl mag dhr mevr md phd ph
    rechtsanwalt rechtsanwaltin avv avvocato maitre abogado abogada advogado advogada arq lic pfarrer pfarrerin rabbi
    senator
""")
_SUFFIXES = word_set("""
    jr sr ii iii iv phd ph.d md m.d esq obe mbe cbe kbe frs frsc ao am msc ma mba dphil llm jd rn do
    dds mph qc kc sj
""")
SURNAME_WORDS = PARTICLES | word_set("av y e st ste st. saint san mac mc")
"""Words that surnames have before their last one."""
_WRITTEN_SHORT = {"mª": "maria", "m.ª": "maria", "fco": "francisco"}
"""How Spanish names are written short that stand for nothing else."""
WORD = re.compile(r"[^\W_]+(?:['.][^\W_]+)*\.?")


CALLED = lazy_pattern(
    r"""(?<=[^\W\d_.] )(?:"[^\W\d_][^"\d]{0,20}"|'[^\W\d_][^'\d]{0,20}'"""
    r"""|\([^\W\d_][^()\d]{0,20}\)|\u2039[^\u203a\d]{1,20}\u203a)(?= [^\W\d_])"""
)
"""What somebody is called, in folded text, between their given name and their surname."""


class Name(NamedTuple):
    """A name in folded words: given names (initials too) and surname with its particles, and what the person is called,
    where that stands in quotation marks or brackets between them: Robert "Bob" Smith."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    called: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All words in their usual order."""
        return self.given + self.surname


@lru_cache(maxsize=512)
def parse_name(text: str) -> Name:
    """Take a name apart; titles and suffixes are dropped, "Surname, First name" is turned round."""
    plain = in_one_form(fold(text))
    called = CALLED.search(plain) if any(map(plain.__contains__, ('"', " '", "(", "\u2039"))) else None
    if called is not None:
        name = parse_name(f"{plain[: called.start()]} {plain[called.end() :]}")
        return name._replace(called=tuple(_words(called[0])))
    before, comma, after = plain.partition(",")
    words = _words(before)
    rest = _words(after) if comma else []
    if rest and words and not _only_suffixes(after):
        return Name(tuple(rest), tuple(words))
    if len(words) < 2:
        return Name((), tuple(words))
    # Both halves of a hyphenated surname belong to it.
    split = max(
        1, len(words) - len(_words(before.split()[-1].strip("-"))) if "-" in before else len(words) - 1
    )
    while split > 1 and words[split - 1] in SURNAME_WORDS and len(words[split - 1]) > 1:
        split -= 1
    return Name(tuple(words[:split]), tuple(words[split:]))


def _words(text: str) -> list[str]:
    found = [_WRITTEN_SHORT.get(w.rstrip("."), w.rstrip(".")) for w in WORD.findall(text.replace("-", " "))]
    while len(found) > 1 and found[0] in TITLES:
        found.pop(0)
    while len(found) > 1 and (found[-1] in _SUFFIXES or found[-1].replace(".", "") in _SUFFIXES):
        found.pop()
    split: list[str] = []
    for word in found:
        initials = word.split(".")
        split += (
            initials
            if len(initials) > 1 and all(len(i) == 1 for i in initials)
            else [word.replace("'", "").replace(".", "")]
        )
    return split


def _only_suffixes(text: str) -> bool:
    return all(
        w.rstrip(".") in _SUFFIXES or w.replace(".", "") in _SUFFIXES
        for w in WORD.findall(text.replace("-", " "))
    )


@lru_cache(maxsize=512)
def same_person(first: str, second: str) -> Said:
    """Say whether `second` names the person that `first` names in full."""
    return compare(parse_name(first), parse_name(second))


def compare(full: Name, form: Name) -> Said:
    """Compare a form found with the full name: YES, ALMOST, DIFFERENTLY (misspelt) or NO."""
    if full.words == form.words or "".join(full.words) == "".join(form.words):
        return Said.YES
    if sorted(full.words) == sorted(form.words) and len(full.words) > 1:
        return Said.YES
    if not full.words or not form.words:
        return Said.NO
    particle = _other_particle(full, form)
    if particle is not None:
        return particle
    surname = _surname(full, form)
    if surname is Said.NO:
        return Said.ALMOST if lacks_last_names(full, form) else Said.NO
    given = Said.YES if _is_called(full, form) or _is_called(form, full) else _given(full.given, form.given)
    if Said.NO in (surname, given) or (surname is given is Said.ALMOST):
        return Said.NO
    if Said.DIFFERENTLY in (surname, given):
        # A surname alone, or with an initial, that is also misspelt could be anybody's.
        return Said.NO if Said.ALMOST in (surname, given) else Said.DIFFERENTLY
    return Said.ALMOST if surname is Said.ALMOST else given


def _other_particle(full: Name, form: Name) -> Said | None:
    """Say whether a form that has all words of a name but one before its last is misspelt there ("van derr Merwe"), or
    has that word shorter or in full ("v. der Merwe"); None where it is neither."""
    differ = [pair for pair in zip(full.words, form.words, strict=False) if pair[0] != pair[1]]
    if len(full.words) != len(form.words) or len(differ) != 1 or differ[0][0] not in full.surname[:-1]:
        return None
    [(ours, theirs)] = differ
    if {ours, theirs} == {"st", "saint"} or (theirs == ours[0] and len(ours) > 2):
        return Said.YES
    from rapidfuzz.distance import OSA

    return Said.DIFFERENTLY if OSA.distance(ours, theirs, score_cutoff=1) == 1 else None


_SURE = 2
"""Words of a name from which its last ones may be left out: José García Núñez is known as José García."""


def lacks_last_names(full: Name, form: Name) -> bool:
    """Whether a form is the beginning of a longer name: a second surname is gone, or the only one."""
    whole, part = full.words, form.words
    return _SURE <= len(part) < len(whole) and whole[: len(part)] == part


def _surname(full: Name, form: Name) -> Said:
    ours, theirs = "".join(full.surname), "".join(form.surname)
    bare = "".join(w for w in full.surname if w not in SURNAME_WORDS) if len(full.surname) > 1 else ours
    if theirs in (ours, bare):
        return Said.YES
    if len(full.surname) > 1 and theirs in full.surname and theirs not in SURNAME_WORDS and bare != theirs:
        return Said.ALMOST  # half of "Smith-Jones"
    if len(full.surname) == 1 and len(form.words) >= 2 and "".join(form.words[-2:]) == ours:
        return Said.YES
    return Said.DIFFERENTLY if misspelt(ours, theirs) else Said.NO


def _is_called(full: Name, form: Name) -> bool:
    """Whether a form has what a person is called in the place of the given name."""
    if not full.called:
        return False
    called = len(full.called)
    return form.given[:called] == full.called and _fits(full.given[1:], form.given[called:])


def _given(full: tuple[str, ...], form: tuple[str, ...]) -> Said:
    if not form:
        return Said.ALMOST if full else Said.YES
    if not full:
        return Said.YES
    if form[0] == full[0] or "".join(form) == "".join(full):
        return Said.YES if _fits(full[1:], form[1:]) else Said.NO
    if len(form[0]) == 1 or len(full[0]) == 1:
        if len(full[0]) == 1 and len(full) > 1 and form[0] == full[1]:
            return Said.YES  # "J. Edgar Hoover" as "Edgar Hoover"
        return Said.ALMOST if form[0][0] == full[0][0] and _fits(full[1:], form[1:]) else Said.NO
    if misspelt(full[0], form[0]) or (len(form) == len(full) > 1 and misspelt("".join(full), "".join(form))):
        return Said.DIFFERENTLY
    return Said.NO


def _fits(full: tuple[str, ...], form: tuple[str, ...]) -> bool:
    """Whether middle names fit: left out, added, an initial for a name, or the same."""
    return (
        not full
        or not form
        or all(any(f[0] == g[0] and (1 in (len(f), len(g)) or f == g) for g in full) for f in form)
    )


def misspelt(right: str, found: str) -> bool:
    """Whether two different words are one or two letters apart (one in a word of four letters and fewer)."""
    if right == found or min(len(right), len(found)) < 3 or abs(len(right) - len(found)) > 2:
        return False
    from rapidfuzz.distance import OSA

    allowed = 1 if min(len(right), len(found)) <= 5 else 2
    return OSA.distance(right, found, score_cutoff=allowed) <= allowed
