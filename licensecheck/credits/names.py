"""People's names: are two forms the same person's, and where in a text does a name stand?

Case, accents, titles, suffixes, apostrophes, hyphens, order ("Surname, First name") and left-out middle names do not
tell people apart. An initial in place of the first name, or the surname alone, fits others too: a person has to
look, so that is `ALMOST`. A part that is one or two letters off is a misspelt name: `DIFFERENTLY`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Said

__all__ = ["Mention", "Name", "find_name", "parse_name", "same_person"]

_TITLES = frozenset(
    """dr dra drs prof profa professor professora professeur professeure professore profesor profesora doctor doctora docteur
    dottor dottoressa sir dame lord lady mr mrs ms miss mx rev reverend fr hon rt sen gov rep gen col capt lt sgt
    emeritus associate assistant herr frau monsieur madame mme mlle sr sra señor señora senhor senhora signor signora ing dipl mag
    dhr mevr md phd ph""".split()
)
_SUFFIXES = frozenset(
    """jr sr ii iii iv phd ph.d md m.d esq obe mbe cbe kbe frs frsc ao am msc ma mba dphil llm jd rn do dds mph qc kc sj""".split()
)
_PARTICLES = frozenset(
    """van von der den de del della di da dos das do du la le les el al bin ibn ben ter ten zu zur vom af av y e bint st ste st. saint
    san mac mc""".split()
)
_WORD = re.compile(r"[^\W_]+(?:['.][^\W_]+)*\.?")
_NO_SPACES = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_WINDOW = 60
"""Characters beside a word of a name in which the rest of it is looked for."""
_MOST_PLACES = 200


@dataclass(frozen=True, slots=True)
class Name:
    """A name in folded words: given names (initials too) and surname with its particles."""

    given: tuple[str, ...]
    surname: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All words in their usual order."""
        return self.given + self.surname


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a folded text that names the person, and how surely."""

    start: int
    end: int
    said: Said


@lru_cache(maxsize=512)
def parse_name(text: str) -> Name:
    """Take a name apart; titles and suffixes are dropped, "Surname, First name" is turned round."""
    before, comma, after = fold(text).partition(",")
    words = _words(before)
    rest = _words(after) if comma else []
    if rest and words and not _only_suffixes(after):
        return Name(tuple(rest), tuple(words))
    if len(words) < 2:
        return Name((), tuple(words))
    # Both halves of a hyphenated surname belong to it.
    split = max(1, len(words) - len(_words(before.split()[-1].strip("-"))) if "-" in before else len(words) - 1)
    while split > 1 and words[split - 1] in _PARTICLES and len(words[split - 1]) > 1:
        split -= 1
    return Name(tuple(words[:split]), tuple(words[split:]))


def _words(text: str) -> list[str]:
    found = [w.rstrip(".") for w in _WORD.findall(text.replace("-", " "))]
    while len(found) > 1 and found[0] in _TITLES:
        found.pop(0)
    while len(found) > 1 and (found[-1] in _SUFFIXES or found[-1].replace(".", "") in _SUFFIXES):
        found.pop()
    split: list[str] = []
    for word in found:
        initials = word.split(".")
        split += initials if len(initials) > 1 and all(len(i) == 1 for i in initials) else [word.replace("'", "").replace(".", "")]
    return split


def _only_suffixes(text: str) -> bool:
    return all(w.rstrip(".") in _SUFFIXES or w.replace(".", "") in _SUFFIXES for w in _WORD.findall(text.replace("-", " ")))


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
    surname = _surname(full, form)
    if surname is Said.NO:
        return Said.NO
    given = _given(full.given, form.given)
    if Said.NO in (surname, given) or (surname is given is Said.ALMOST):
        return Said.NO
    if Said.DIFFERENTLY in (surname, given):
        # A surname alone, or with an initial, that is also misspelt could be anybody's.
        return Said.NO if Said.ALMOST in (surname, given) else Said.DIFFERENTLY
    return Said.ALMOST if surname is Said.ALMOST else given


def _surname(full: Name, form: Name) -> Said:
    ours, theirs = "".join(full.surname), "".join(form.surname)
    bare = "".join(w for w in full.surname if w not in _PARTICLES) if len(full.surname) > 1 else ours
    if theirs in (ours, bare):
        return Said.YES
    if len(full.surname) > 1 and theirs in full.surname and theirs not in _PARTICLES and bare != theirs:
        return Said.ALMOST             # half of "Smith-Jones"
    if len(full.surname) == 1 and len(form.words) >= 2 and "".join(form.words[-2:]) == ours:
        return Said.YES
    return Said.DIFFERENTLY if misspelt(ours, theirs) else Said.NO


def _given(full: tuple[str, ...], form: tuple[str, ...]) -> Said:
    if not form:
        return Said.ALMOST if full else Said.YES
    if not full:
        return Said.YES
    if form[0] == full[0] or "".join(form) == "".join(full):
        return Said.YES if _fits(full[1:], form[1:]) else Said.NO
    if len(form[0]) == 1 or len(full[0]) == 1:
        if len(full[0]) == 1 and len(full) > 1 and form[0] == full[1]:
            return Said.YES            # "J. Edgar Hoover" as "Edgar Hoover"
        return Said.ALMOST if form[0][0] == full[0][0] and _fits(full[1:], form[1:]) else Said.NO
    if misspelt(full[0], form[0]) or (len(form) == len(full) > 1 and misspelt("".join(full), "".join(form))):
        return Said.DIFFERENTLY
    return Said.NO


def _fits(full: tuple[str, ...], form: tuple[str, ...]) -> bool:
    """Whether middle names fit: left out, added, an initial for a name, or the same."""
    return not full or not form or all(any(f[0] == g[0] and (1 in (len(f), len(g)) or f == g) for g in full) for f in form)


def misspelt(right: str, found: str) -> bool:
    """Whether two different words are one or two letters apart (one in a word of four letters and fewer)."""
    if right == found or min(len(right), len(found)) < 3 or abs(len(right) - len(found)) > 2:
        return False
    from rapidfuzz.distance import OSA

    allowed = 1 if min(len(right), len(found)) <= 5 else 2
    return OSA.distance(right, found, score_cutoff=allowed) <= allowed


def find_name(text: str, name: str) -> Iterator[Mention]:
    """Yield the places of a folded text where `name` stands: whole forms first, then other and near ones."""
    parsed = parse_name(name)
    if not parsed.words:
        return
    plain = fold(name).strip()
    whole = [Mention(at, at + len(plain), Said.YES) for at in _occurrences(text, plain)]
    yield from whole
    if _NO_SPACES.search(plain) or len(parsed.words) < 2:
        return
    known = [(m.start, m.end) for m in whole]
    for anchor in dict.fromkeys((_anchor(parsed.surname[-1], plain), _anchor(parsed.given[0], plain))):
        for at in _occurrences(text, anchor) if len(anchor) > 1 else ():
            if not any(start <= at < end for start, end in known):
                mention = _mention_at(text, parsed, at)
                if mention is not None:
                    yield mention


def _anchor(word: str, plain: str) -> str:
    """The part of a word that is searched for: of "o'sullivan" only "sullivan", whatever the apostrophe."""
    if word in plain:
        return word
    return next((w for piece in plain.split() for w in piece.split("'") if len(w) > 2 and word.endswith(w)), word)


def _occurrences(text: str, word: str) -> Iterator[int]:
    bounded = not _NO_SPACES.search(word)
    at = text.find(word)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        end = at + len(word)
        if not bounded or not ((at and text[at - 1].isalnum()) or text[end:end + 1].isalnum()):
            yield at
        at = text.find(word, end)


def _mention_at(text: str, name: Name, at: int) -> Mention | None:
    """The best form of the name around one of its words, within the line."""
    words = _line_words(text, at)
    index = next((i for i, (start, end) in enumerate(words) if start <= at < end), None)
    if index is None:
        return None
    best: Mention | None = None
    longest = len(name.words) + 1
    for first in range(max(0, index - longest + 1), index + 1):
        for last in range(max(index, first + 1), min(len(words), first + longest)):
            said = _compare_words(text, name, words, first, last)
            if said is not Said.NO and (best is None or _RANK[said] < _RANK[best.said]):
                best = Mention(words[first][0], words[last][1], said)
    if best is None and _is_surname_alone(text, name, words, index):
        return Mention(*words[index], Said.ALMOST)
    return best


_RANK = {Said.YES: 0, Said.ALMOST: 1, Said.DIFFERENTLY: 2}


def _line_words(text: str, at: int) -> list[tuple[int, int]]:
    begin = max(text.rfind("\n", 0, at) + 1, at - _WINDOW)
    while begin and text[begin - 1].isalnum() and begin < at:
        begin += 1
    stop = text.find("\n", at)
    stop = min(stop if stop >= 0 else len(text), at + _WINDOW)
    return [m.span() for m in _WORD.finditer(text, begin, stop)]


def _compare_words(text: str, name: Name, words: list[tuple[int, int]], first: int, last: int) -> Said:
    form = text[words[first][0]:words[last][1]]
    if "," in form and not _is_turned_round(text, words, first, last):
        return Said.NO
    if any(mark in form for mark in ";:|()/\"!?"):
        return Said.NO
    return compare(name, parse_name(form))


def _is_turned_round(text: str, words: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether "Smith, John" is one name: no word of another name touches it ("Ann Smith, John Doe" is two)."""
    before = text[words[first - 1][1]:words[first][0]] if first else "\n"
    after = text[words[last][1]:words[last + 1][0]] if last + 1 < len(words) else "\n"
    joined_before = before.isspace() and text[words[first - 1][0]:words[first - 1][1]] not in _LEADS if first else False
    joined_after = after.isspace() and text[words[last + 1][0]:words[last + 1][1]] not in _LEADS if after != "\n" else False
    return not joined_before and not joined_after


_LEADS = frozenset(("by", "von", "par", "por", "di", "door", "da", "and", "et", "y", "e", "und", "en", "og", "och", "with", "is", "author", "autor"))


def _is_surname_alone(text: str, name: Name, words: list[tuple[int, int]], index: int) -> bool:
    """Whether the surname stands without another person's first name: at a line's start, after a title or "by"."""
    start, end = words[index]
    if text[start:end].replace("'", "") != name.surname[-1]:
        return False
    if index == 0:
        return start == 0 or text[start - 1] == "\n"
    gap = text[words[index - 1][1]:start]
    before = text[slice(*words[index - 1])].rstrip(".")
    return not gap.isspace() or before in _TITLES or before in _LEADS
