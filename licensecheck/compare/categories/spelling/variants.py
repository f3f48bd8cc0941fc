"""Is it the same word in another country's or another year's spelling?"""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.compare.categories.languages import LANGUAGES, languages
from licensecheck.compare.categories.model import Change, Token, contracted, is_capitalised, starts_sentence, tokens
from licensecheck.compare.categories.spelling.english_spelling import is_american_form
from licensecheck.compare.categories.word_list import without_marks, words
from licensecheck.compare.model import Category
from licensecheck.compare.words import fold

__all__ = ["PREFIXES", "other_spellings", "spelling", "variants"]


def spelling(change: Change) -> Category | None:
    """Spelling, where each word of one side is a variant of the other side's."""
    old, new = tokens(change.original), tokens(change.copy)
    if not old or not new or max(len(old), len(new)) > 6:
        return None
    words = languages(change.language)
    if [token.word for token in old] == [token.word for token in new]:
        return None  # The same letters with other full stops: us is not U.S.
    if len(old) == len(new) and all(
        variants(one.word, two.word, words) for one, two in zip(old, new, strict=True)
    ):
        return Category.SPELLING
    if ("de" in words and _same_genders(change)) or ("en" in words and _same_owners(change)):
        return Category.SPELLING
    # Elsewhere a capital makes a name of the word, whose forms are asked about on their own.
    if "fr" in words and len(old) == len(new) and starts_sentence(change) and all(map(_same_capitals, old, new)):
        return Category.SPELLING
    return Category.SPELLING if _compound(old, new, words) or _hyphenated(change, old, new) else None


def variants(one: str, two: str, languages: tuple[str, ...]) -> bool:
    """Whether two folded words are spellings of one word in one of `languages`."""
    if one == two:
        return True
    if one.endswith("'s") and two.endswith("'s"):
        one, two = one[:-2], two[:-2]
    if not (one.isascii() and two.isascii()):
        one, two = one.replace("æ", "ae"), two.replace("æ", "ae")
        if one == two:
            return True
    elided, mark, rest = one.partition("'")
    if mark and rest and two.startswith(elided + mark):
        one, two = rest, two[len(elided) + 1 :]      # l'événement and l'évènement
    # Where the language is not known an accent may make another word: ou and où.
    accents = languages != LANGUAGES or (one.isascii() and two.isascii())
    return any(_variants_in(one, two, language, accents=accents) for language in languages)


def _variants_in(one: str, two: str, language: str, *, accents: bool) -> bool:
    if frozenset((one, two)) in _pairs(language):
        return True
    if language == "en" and accents:
        bare, other = without_marks(one[:2]), without_marks(two[:2])
        near = bare[:1] == other[:1] or bare[1:2] == other[:1] or other[1:2] == bare[:1]
        return near and abs(len(one) - len(two)) <= 2 and (is_american_form(one, two) or is_american_form(two, one))
    if language == "de":
        return _german(one, two)
    if language == "pt":
        return _accent_of_country(one, two) or _mute_dropped(one, two) or _mute_dropped(two, one)
    return language == "it" and _accent_turned(one, two)


@lru_cache(maxsize=16)
def _pairs(language: str) -> frozenset[frozenset[str]]:
    from licensecheck.compare.categories.tables.spelling import PAIRS

    listed = PAIRS.get(language, "").casefold().replace("-", " ").split(",")
    return frozenset(frozenset(" ".join(pair.split()).split("=")) for pair in listed)


def other_spellings(word: str, language: str) -> tuple[str, ...]:
    """Return the variants of a folded word that the language's list has."""
    return _others(language).get(word, ())


@lru_cache(maxsize=4)
def _others(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one, two in (tuple(pair) for pair in _pairs(language) if len(pair) == 2):
        found[one] = (*found.get(one, ()), two)
        found[two] = (*found.get(two, ()), one)
    return found


def _accent_turned(one: str, two: str) -> bool:
    """Compare perché and perchè: the accent is the same stress, written the other way."""
    return not one.isascii() and not two.isascii() and without_marks(one) == without_marks(two)


def _mute_dropped(older: str, newer: str) -> bool:
    """Compare óptima and ótima: consonants nobody speaks are written no more (Acordo Ortográfico of 1990, base IV), in
    all forms of the words listed."""
    at = _first_difference(older, newer)
    return older[at : at + 1] in ("c", "p") and older[:at] + older[at + 1 :] == newer and older[: at + 2] in _mutes()


def _first_difference(one: str, two: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


@lru_cache(maxsize=1)
def _mutes() -> frozenset[str]:
    """Return the beginnings of the listed words up to the letter behind a consonant that newer spelling lacks."""
    found = set()
    for one, two in (sorted(pair, key=len) for pair in _pairs("pt") if len(pair) == 2):
        if len(two) == len(one) + 1:
            found.add(two[: _first_difference(one, two) + 2])
    return frozenset(found)


_NASAL = re.compile("[éêóô](?=[mn][aeiouáâãéêíóôõú])")


def _accent_of_country(one: str, two: str) -> bool:
    """Compare económico and econômico: Portugal and Brazil differ before m and n; avó and avô are two people."""
    return not one.isascii() and _NASAL.sub(_portuguese, one) == _NASAL.sub(_portuguese, two)


def _portuguese(found: re.Match[str]) -> str:
    return {"ê": "é", "ô": "ó"}.get(found[0], found[0])


_BOTH_GENDERS = re.compile(r"(?<=[^\W\d_A-ZÄÖÜ])(?:[:*_·•/]-?i|I)n(nen)?(?![^\W\d_])")


def _same_genders(change: Change) -> bool:
    """Compare BürgerInnen, Bürger:innen and Bürger*innen, which name both; Bürgerinnen are women."""
    one, two = (_BOTH_GENDERS.sub(r":in\1", text) for text in (change.original, change.copy))
    return one == two


_OWNER = re.compile(r"(?<=[sxz])['’‘ʼ＇`´]s?(?![^\W\d_])", re.IGNORECASE)


def _same_owners(change: Change) -> bool:
    """Compare Keats’ and Keats’s: an owner whose name ends in s has another, or only the apostrophe."""
    one, two = (_OWNER.sub("'s", text.strip()) for text in (change.original, change.copy))
    return one == two


def _german(one: str, two: str) -> bool:
    """Compare daß, dass and, by fold, Swiss ss; ä, ö and ü written ae, oe and ue."""
    plain = [
        word.replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
        for word in (one, two)
    ]
    return plain[0] == plain[1]


def _same_capitals(one: Token, two: Token) -> bool:
    """Compare Église and Eglise, À and A: French capitals may stand without their accents. OÙ and OU are two words."""
    if one.word == two.word:
        return True
    letters, others = (token.raw.replace("’", "'") for token in (one, two))
    if len(letters) != len(others) or (len(letters) == 2 and letters[1] != others[1]):
        return False
    return all(
        letter == other
        or (letter.isupper() and other.isupper() and letter.isascii() != other.isascii()
            and without_marks(fold(letter)) == without_marks(fold(other)))
        for letter, other in zip(letters, others, strict=True)
    )


def _compound(old: tuple[Token, ...], new: tuple[Token, ...], words: tuple[str, ...]) -> bool:
    """Compare health care and healthcare."""
    one, two = " ".join(token.word for token in old), " ".join(token.word for token in new)
    return any(frozenset((one, two)) in _pairs(language) for language in words)


PREFIXES = words(
    "co re pre non anti semi multi inter intra ultra super sub socio bio micro macro mid neo post pro pseudo "
    "over under self cyber e trans counter extra ex hyper infra mega mini poly proto quasi tele un vice eco geo"
)
_APART = {"es": words("ex vice"), "it": words("ex vice"), "pt": words("vice")}
"""Prefixes that may also stand apart from their word: ex ministro, exministro."""
_OTHER_WORDS = words(
    "resign recover recreate recreation reform relay release resort retreat remark resent recount redress "
    "refuse represent repress research reserve reside resolve restrain restore retire unionized unionised "
    "coop recollect reprove resound restrict react recall proverb recede prescribe"
)
"""Words that a hyphen turns into other words: to re-sign is not to resign."""


def _hyphenated(change: Change, old: tuple[Token, ...], new: tuple[Token, ...]) -> bool:
    """Compare co-operate and cooperate: one word with a hyphen behind a prefix, and without."""
    longer, shorter, text = (old, new, change.original) if len(old) > len(new) else (new, old, change.copy)
    hyphens = sum(text.count(hyphen) for hyphen in "-‐‑")
    tags = languages(change.language)
    if len(shorter) != 1 or len(longer) < 2:
        return False
    apart = any(longer[0].word in _APART.get(tag, ()) for tag in tags) and len(longer) == 2
    if not apart and (hyphens != len(longer) - 1 or any(mark.isspace() for mark in text.strip())):
        return False
    joined = contracted(longer)
    doubles = "pt" in tags and longer[-1].word[:1] in ("r", "s")
    if joined != shorter[0].word and not (doubles and _doubled(longer) == shorter[0].word):
        return False
    if longer[0].word not in PREFIXES and (
        len(longer[0].word) < 3 or (is_capitalised(longer[0].raw) and tags != ("de",))
    ):
        return False
    return not any(
        joined == word or (joined.startswith(word) and len(joined) <= len(word) + 3) for word in _OTHER_WORDS
    )


def _doubled(parts: tuple[Token, ...]) -> str:
    """Return words set together as Portuguese does since 1990 where the last begins with r or s: antissocial."""
    return f"{contracted(parts[:-1])}{parts[-1].word[0]}{parts[-1].word}"
