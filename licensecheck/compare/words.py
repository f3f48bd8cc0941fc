"""Words: what is compared, whatever the script, and what is folded away before it is.

A word is a run of letters (with apostrophes inside), a number with its separators, its sign and its power, one
Chinese, Japanese or Thai character, a unit in one character (㎏), or a sign that carries meaning (currency, per cent,
degree, №; < and + beside a figure). Folded: case, compatibility forms, ligatures (Unicode NFKC, and œ), soft hyphens
and zero-width characters, kinds of quotation marks, apostrophes, dashes and spaces; a power (10²⁴) is kept apart from
the figures before it.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from licensecheck.compare.same_letters import is_otherwise_encoded, unified, with_signs_of_their_own
from licensecheck.compare.signs import ABOVE, BELOW, EVERY, LATIN, OF_SPACED_SCRIPTS, SQUARED, Signs, number, sign
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "INVISIBLE", "Token", "block_keys", "breaks", "common_beginning", "count_words", "fold", "fold_line", "fold_word", "is_latin",
    "is_unspaced", "spaced_words", "tokenize", "words_in",
]

INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\u180e\u200e\u200f\u202a-\u202e\u2066-\u2069\ufe00-\ufe0f\u0640"
    "\u061c\u180b-\u180d\u180f\u2061-\u2064\u206a-\u206f\U000e0100-\U000e01ef"
)
_IDEOGRAPHS = (
    "\u2e80-\u2ef3\u2f00-\u2fd5\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d"
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u0edc-\u0edf\u1000-\u103f\u104c-\u108f\u109a-\u109f\u1780-\u17d3\u17d7\u17dc\u17dd"
    "\U00020000-\U0003ffff"
)
"""Characters of scripts that write no spaces, each a word: not their figures and punctuation."""
_VOICED = "\u3099\u309a"
"""Marks that some systems (macOS) write apart from the Japanese sign they belong to."""
_APOSTROPHES = "'\u2019\u2018\u201b\u02bc\u02bb\u02b9\uff07`\u00b4\u05f3\u1fbd\u1fbf"

_TWO_AS_ONE = "\u0e4d\u0e32|\u0ecd\u0eb2"
"""What Unicode's compatibility forms make of one vowel, in Thai and in Lao."""

# An empty alternative is passed by faster than a part that may be missing is tried.
_FIGURES = rf"\d+(?:(?:[\d{INVISIBLE}]|[.,:\u066b\u066c](?=\d)|['\u2019](?=\d\d\d(?!\d)))+|)"


def _starts(of: Signs) -> str:
    return f"{of.before_figures}{of.always}{of.beside_figures}#"


# Looking ahead for what words begin with spares trying each kind of word at every space: a fifth of the time. In Latin
# texts what they do not begin with says as much, and sooner: a set with signs beyond Latin-1 takes long to compile.
WORD = lazy_pattern(
    rf"(?=[\w{_IDEOGRAPHS}{SQUARED}{_starts(EVERY)}])"
    rf"(?:(?:[^\W\d_{ABOVE}{BELOW}{_IDEOGRAPHS}]+[{INVISIBLE}{OF_SPACED_SCRIPTS}]*(?:[{_APOSTROPHES}\u2032](?=[^\W\d_{ABOVE}{BELOW}])|))+|{_TWO_AS_ONE}|[{_IDEOGRAPHS}{SQUARED}][{_VOICED}]?"
    rf"|{number(_FIGURES, EVERY)}|{sign(EVERY)})"
)
_LETTERS = "A-Za-z\u00aa\u00b5\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_LATIN = re.compile("[\u0000-\u00ac\u00ae-\u024f\u2010-\u2027\u2030\u20ac]*")
_LATIN_FIGURES = r"\d+(?:(?:\d|[.,:](?=\d)|['\u2019](?=\d\d\d(?!\d)))+|)"
_LATIN_APOSTROPHES = "'\u2019\u2018\u201b`\u00b4"
_LATIN_WORD = re.compile(
    r"""(?=[^ \n!"'()*,/:;?@\[\\\]_`{|}])"""
    rf"(?:[{_LETTERS}]+(?:[{_LATIN_APOSTROPHES}][{_LETTERS}]+)*"
    rf"|{number(_LATIN_FIGURES, LATIN)}|{sign(LATIN)})"
)
"""The same words where only letters, signs and marks of Latin scripts stand; found in half the time."""

_QUOTES = lazy_pattern(
    "[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u301d-\u301f\u05f4\u2e42\u275d\u275e]"
)
_SINGLES = lazy_pattern(f"[{_APOSTROPHES}\u201a\u2032\u2039\u203a]")
_DASHES = lazy_pattern("[\u058a\u05be\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]")
_GONE = lazy_pattern(f"[{INVISIBLE}]")


class Token(NamedTuple):
    """A word of a text: where it stands and its folded form."""

    start: int
    end: int
    word: str


_make = tuple.__new__
"""Makes a named tuple without the Python call that its own constructor is: texts have thousands of words."""


def fold(text: str, marks: Sequence[tuple[str, str]] | None = None) -> str:
    """Return `text` with everything folded that no reader would call a change of words; `marks` are those of the common
    ones that it may have."""
    if text.isascii():
        return _fold_ascii(text)
    if marks is None and _SETTLED.fullmatch(text):
        return text.casefold()
    # Plain replacements of what real pages are full of; patterns only for what is rare.
    for mark, plain in _COMMON if marks is None else marks:
        text = text.replace(mark, plain)
        if text.isascii():
            return _fold_ascii(text)
    if _SETTLED.fullmatch(text):
        return text.casefold()
    if is_otherwise_encoded(text):
        text = with_signs_of_their_own(text)
    plain = unicodedata.normalize("NFKC", text)
    if plain is not text and _ABOVE.search(text):
        plain = unicodedata.normalize("NFKC", _POWER.sub(r"^\g<0>", text))
    text = plain
    if _RARE.search(text):
        text = _DASHES.sub("-", _SINGLES.sub("'", _QUOTES.sub('"', _GONE.sub("", text))))
    return unified(text.casefold())


def _fold_ascii(text: str) -> str:
    return text.lower() if "`" not in text else text.lower().replace("`", "'")


def fold_line(text: str) -> str:
    """Return `text` folded, with one space between its words and none around them, as the keys of blocks are."""
    return _short_line(text) if len(text) < _SHORT else " ".join(fold(text).split())


@lru_cache(maxsize=2048)
def _short_line(text: str) -> str:
    # Four of five are names and titles that were folded before: each question of credits folds them anew.
    return " ".join(fold(text).split())


_SHORT = 200
"""Characters of names and titles."""

_ABOVE = lazy_pattern(f"[{ABOVE}]")
_POWER = lazy_pattern(rf"(?<=\d)[\u207a\u207b]?[{ABOVE}]+")

_COMMON = (
    ("\u2019", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u2014", "-"),
    ("\u00a0", " "),
    ("\u2013", "-"),
    ("\u2018", "'"),
    ("\u2026", "..."),
    ("\u00ad", ""),
    ("\u200b", ""),
    ("\u201e", '"'),
)
_SETTLED = re.compile(
    "[\u0000-\u005f\u0061-\u007f\u00a1-\u00a7\u00a9\u00ae\u00b0\u00b1\u00b6\u00b7\u00bf-\u012f\u2022\u20ac]*+"
)
"""Letters and signs of western pages that are folded by their case alone."""

_RARE = lazy_pattern(
    "".join(["[", *(signs.pattern[1:-1] for signs in (_GONE, _QUOTES, _SINGLES, _DASHES)), "]"]).replace("'", "")
)


def block_keys(texts: Sequence[str]) -> list[str]:
    """Return the folded text of each block, white space collapsed."""
    together = "".join(texts)
    marks = [replaced for replaced in _COMMON if replaced[0] in together]      # a page has some of them
    plain = "`" not in together
    folded = [text.lower() if plain and text.isascii() else fold(text, marks) for text in texts]
    # Splitting is what costs; most blocks are one line without double spaces, with white space around it perhaps.
    lines = map(str.strip, folded)
    return [line if line.isprintable() and "  " not in line else " ".join(line.split()) for line in lines]


@lru_cache(maxsize=1 << 15)
def fold_word(word: str) -> str:
    """Return the folded form of one word."""
    return fold(word)


def is_latin(text: str) -> bool:
    """Whether a text has letters, signs and marks of Latin scripts alone."""
    return _LATIN.fullmatch(text) is not None


def count_words(text: str) -> int:
    """Return how many words a text has."""
    return len((_LATIN_WORD if is_latin(text) else WORD).findall(text))


def tokenize(text: str, start: int, end: int, most: int | None = None) -> list[Token]:
    """Return the words of `text[start:end]`, the first `most` or all, with their offsets in `text`."""
    word = _LATIN_WORD if _LATIN.fullmatch(text, start, end) else WORD
    found = islice(word.finditer(text, start, end), most)
    plain = text.find("`", start, end) < 0
    return [
        _make(Token, (m.start(), m.end(), w.lower() if (w := m[0]).isascii() and plain else fold_word(w)))
        for m in found
    ]


def common_beginning(one: Sequence[Token], two: Sequence[Token]) -> int:
    """Return with how many words both begin."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a.word != b.word), min(len(one), len(two)))


def words_in(text: str) -> list[str]:
    """Return the words of a whole text."""
    return [token.word for token in tokenize(text, 0, len(text))]


_UNSPACED = lazy_pattern("[\u0e00-\u0eff\u0f0b\u0f0c\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts written without spaces, where each character counts as a word, and the point between syllables of Tibetan."""


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script written without spaces, whose words are characters here."""
    return not word.isascii() and _UNSPACED.match(word) is not None


def spaced_words(text: str) -> int:
    """Return how many words a text has by its single spaces, as a reader would count: "61 %" and "well-known" are two
    words and one, whatever the comparison makes of them."""
    return text.count(" ") + 1 + (0 if text.isascii() or _LATIN.fullmatch(text) else len(_UNSPACED.findall(text)))


def breaks(text: str, characters: int = 2) -> int:
    """Return how many spaces a text has between its words, or would have: in scripts without spaces so many characters
    count as a word, and half as many again of the letters and marks of Thai, Lao, Burmese and Khmer."""
    spaces = text.count(" ")
    if text.isascii() or _LATIN.fullmatch(text):
        return spaces
    found: list[str] = _UNSPACED.findall(text)
    letters = sum(sign < "\u3000" for sign in found)
    return spaces + (3 * len(found) - letters) // (3 * characters)
