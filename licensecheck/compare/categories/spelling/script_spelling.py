"""Is it the same word as another school of its language spells it? हिन्दी and हिंदी, hoà and hòa, Đoković and Djoković.

Each rule is one that the language's own authorities know: it says which letters or marks stand for one sound or one
word, and needs no list of words. Where two words differ by it after all (Hindi राज and राज़), a person reads them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, tokens
from licensecheck.compare.model import Category
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["script_spelling"]

_LONGEST = 12
"""Words of a side that are asked; a passage in which every word differs is another text."""


def script_spelling(change: Change) -> Category | None:
    """Spelling, where each word of one side is the other's by a rule of the language's spelling."""
    rules = [_RULES[tag] for tag in languages(change.language) if tag in _RULES]
    if not rules:
        return None
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != len(new) or not 0 < len(old) <= _LONGEST:
        return None
    same = all(
        one.word == two.word or any(rule(one.word) == rule(two.word) for rule in rules)
        for one, two in zip(old, new, strict=True)
    )
    return Category.SPELLING if same else None


_NUKTA = lazy_pattern("(?<=[\u0915\u0916\u0917\u091c\u092b\u0a16\u0a17\u0a1c\u0a2b])[\u093c\u0a3c]")
"""Below the letters of Persian and Arabic sounds, which newspapers leave out; ड़ and ढ़ are letters of their own."""
_NASAL = lazy_pattern(
    "\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])"
    "|\u0928\u094d(?=[\u0924-\u0927])|\u092e\u094d(?=[\u092a-\u092d])|\u0901"
)
"""The nasal of the consonant behind it, and the moon above a letter: a dot may stand for either."""


def _indic(word: str) -> str:
    """Compare हफ़्ता and हफ्ता, सम्बन्ध and संबंध, आँख and आंख."""
    return _NUKTA.sub("", _NASAL.sub("\u0902", word))


_TONES = lazy_pattern("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABIC_Y = lazy_pattern(r"\A([hklmst]|qu)y\Z")


def _vietnamese(word: str) -> str:
    """Compare hòa and hoà, whose tone is the whole syllable's, and kĩ and kỹ."""
    letters = unicodedata.normalize("NFD", word)
    return _SYLLABIC_Y.sub(r"\1i", _TONES.sub("", letters)) + "".join(_TONES.findall(letters))


_LENGTHS = lazy_pattern("['\u0304]")


def _polynesian(word: str) -> str:
    """Compare Hawaiʻi and Hawaii, kākahu and kakahu: long vowels and the glottal stop are often not written."""
    return _LENGTHS.sub("", unicodedata.normalize("NFD", word))


def _in_one_form(*forms: tuple[str, str]) -> Callable[[str], str]:
    """Return what writes letters that stand for the same in one way."""
    table = {ord(letter): other for letters, others in forms for letter, other in zip(letters, others, strict=True)}
    return lambda word: word.translate(table)


def _with(sequence: str, other: str) -> Callable[[str], str]:
    return lambda word: word.replace(sequence, other)


_AMHARIC = _in_one_form(
    ("ሐሑሒሓሔሕሖኀኁኂኃኄኅኆሃ", "ሀሁሂሀሄህሆሀሁሂሀሄህሆሀ"),
    ("ሠሡሢሣሤሥሦሧ", "ሰሱሲሳሴስሶሷ"),
    ("ዐዑዒዓዔዕዖኣ", "አኡኢአኤእኦአ"),
    ("ፀፁፂፃፄፅፆ", "ጸጹጺጻጼጽጾ"),
)
"""Letters of other consonants in Ge'ez that sound alike in Amharic."""

_RULES: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("hi", "mr", "ne", "sa", "bho", "mai", "kok", "pa"), _indic),
    **dict.fromkeys(("bn", "as"), _with("\u09ce", "\u09a4\u09cd")),
    "ml": _in_one_form(("\u0d4c", "\u0d57")),
    "vi": _vietnamese,
    **dict.fromkeys(("haw", "mi", "sm", "to", "ty"), _polynesian),
    **dict.fromkeys(("sr", "hr", "bs", "sh", "cnr"), _with("đ", "dj")),
    **dict.fromkeys(("da", "nb", "nn", "no"), _with("å", "aa")),
    "ro": _in_one_form(("â", "î")),
    "tr": _in_one_form(("âîû", "aiu")),
    "hy": _with("եւ", "եվ"),
    "am": _AMHARIC,
}
"""By language: Devanagari's marks; khanda ta and ta without a vowel; au by its one sign or its two; Vietnamese tones;
Polynesian lengths; đ as typewriters had it; the names that kept aa; Romanian before 1993 and as Moldova had it longer;
the circumflexes that Turkish may leave out; Armenian yev in capitals."""
