"""A change to be named, and the words it is made of."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from licensecheck.compare.same_letters import is_otherwise_encoded, with_signs_of_their_own
from licensecheck.compare.signs import (
    ABOVE,
    BELOW,
    COMBINING,
    EVERY,
    LATIN,
    OF_SPACELESS_SCRIPTS,
    SQUARED,
    Signs,
    number,
    sign,
)
from licensecheck.compare.window import Window
from licensecheck.compare.words import INVISIBLE, fold, is_latin

__all__ = [
    "Change",
    "Token",
    "contracted",
    "ends_sentence",
    "is_capitalised",
    "left_of",
    "right_of",
    "starts_sentence",
    "tokens",
]


class Change(NamedTuple):
    """Words of the original and what the copy has in their place.

    `original` and `copy` are the words as written, one of them empty for an insertion or a deletion. `before`
    and `after` are the words around them in the original, punctuation included. `quoted`: they stand inside a
    direct quotation. `language` is a BCP 47 tag or `None`. `source_date` is the day the original appeared.
    `known` says of a folded word whether it stands elsewhere in the two texts, `told` of two names whether the original
    has the second right behind the first, or the second at all where the first is empty. `windows` are the original's
    side and the copy's, each in its own text, where that is known.
    """

    original: str
    copy: str
    before: str
    after: str
    quoted: bool
    language: str | None
    source_date: datetime.date | None = None
    known: Callable[[str], bool] | None = None
    told: Callable[[str, str], bool] | None = None
    windows: tuple[Window, Window] | None = None


class Token(NamedTuple):
    """A word, a number or a sign.

    `word` is folded. `is_number`: written in digits; `dot`: a full stop follows; `glued`: no space before it.
    """

    raw: str
    word: str
    is_number: bool = False
    dot: bool = False
    glued: bool = False


_APOSTROPHES = "'’‘ʼ＇`´"
_MARKS = f"{COMBINING}\u0e30\u0e32\u0e33\u0e40-\u0e46"
"""Accents and vowel signs that belong to the letter before them."""
_FIGURES = (
    r"(?:\d{1,3}(?:[ \xa0\u2009\u202f]\d\d\d(?!\d))+(?:[.,]\d+)?"
    rf"|\d(?:\d|[.,:\u066b\u066c](?=\d)|[{_APOSTROPHES}](?=\d\d\d(?!\d)))*)"
)


@cache
def _token(of: Signs) -> re.Pattern[str]:
    """Return the pattern of a word, number or sign in a text with some signs."""
    return re.compile(
        rf"""
          \d{{1,4}}([/-])\d{{1,2}}\1\d{{1,4}}(?!\d)              # 04/06/2018, 2018-06-04
        | \d+[/⁄]\d+                                             # 1/2
        | {number(_FIGURES, of, alone=True)}
        | (?<!\w)[^\W\d_](?:\.[^\W\d_](?!\w))+                   # U.S
        | [\u2e80-\u2ef3\u2f00-\u2fd5\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff]
        | (?:[^\W\d_{ABOVE}{BELOW}][{_MARKS}]*
          (?:[{_APOSTROPHES}](?=[^\W\d_{ABOVE}{BELOW}]))?)+
        | [{OF_SPACELESS_SCRIPTS}]+                              # a tone mark that came or went
        | {sign(of, alone=True)}
        """,
        re.VERBOSE,
    )


_NUMBER = re.compile(r"[-−]?\d(?:[\d\s.,:'/⁄\u066b\u066c’-]*\d)?(?:\^[-+]?\d+)?")
_POINT = re.compile(r"-?\.(?=\d)")
_SAME = {
    **dict.fromkeys((">=", "\u2267", "\u2a7e"), "\u2265"),
    **dict.fromkeys(("<=", "\u2266", "\u2a7d"), "\u2264"),
    **dict.fromkeys(("\u223c", "\u2248", "\u2243", "\u2245"), "~"),
}
"""Signs of comparison that say the same: as they are typed, and as they are set."""
_VULGAR = re.compile("[¼½¾⅐-⅞]")
_GONE = re.compile(f"[{INVISIBLE}]")
_SQUARED = re.compile(f"[{SQUARED}]")
_ORDINAL_POINT = re.compile(r"(?<=\d)(?:\.(?=[ºª]|ers?\b)|:(?=[ae]\b))")
"""The sign that Spanish, Portuguese and Swedish write inside an ordinal: 1.º, 3.er, 1:a."""
_REACH = 56
"""Characters of the context that are read: about eight words."""


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words, numbers and signs of `text`."""
    if not text.isascii():
        text = _VULGAR.sub(lambda found: " " + fold(found[0]).replace("⁄", "/"), text)
        if is_otherwise_encoded(text):
            text = with_signs_of_their_own(text)
        text = _GONE.sub("", text)
        text = _SQUARED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _ORDINAL_POINT.sub("", text)
    found: list[Token] = []
    last = -1
    for match in _token(LATIN if is_latin(text) else EVERY).finditer(text):
        raw, end = match[0], match.end()
        word = _written_out(fold(raw))
        if len(word) == 2 and word[0] == "-" and not word[1].isalnum():
            found.append(Token(raw[0], "-", glued=match.start() == last))
            raw, word, last = raw[1], word[1], match.start()
        is_number = _NUMBER.fullmatch(word) is not None
        if not is_number and "." in word:
            word = word.replace(".", "")
        if word:
            found.append(Token(raw, word, is_number, text.startswith(".", end), match.start() == last))
        last = end
    return tuple(found)


def _written_out(word: str) -> str:
    """Return a folded word in its usual form: .5 is 0.5, and >= is ≥."""
    if word[:2] in _SAME:
        return _SAME[word[:2]]
    return word.replace(".", "0.", 1) if _POINT.match(word) else word


def left_of(change: Change) -> tuple[Token, ...]:
    """Return the words before a change, the nearest last."""
    return tokens(change.before[-_REACH:])


def right_of(change: Change) -> tuple[Token, ...]:
    """Return the words behind a change, the nearest first."""
    return tokens(change.after[:_REACH])


def is_capitalised(raw: str) -> bool:
    """Whether a word begins with a capital letter."""
    return raw[:1].isupper()


_SENTENCE_END = re.compile(r"(?:\A|[.!?:;…\n—–\"“”»«]|\s[-*•])[\s\"'“”‘’»)\]]*\Z")
_NOT_AN_END = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|vs|No)\.\s*\Z")


def starts_sentence(change: Change) -> bool:
    """Whether the change stands where any word is capitalised, as where nothing stands before it."""
    return ends_sentence(change.before[-_REACH:])


def ends_sentence(before: str) -> bool:
    """Whether any word is capitalised behind some text, as where there is none."""
    return bool(_SENTENCE_END.search(before)) and not _NOT_AN_END.search(before)


def contracted(side: tuple[Token, ...]) -> str:
    """Return the folded words of one side, set together without spaces."""
    return "".join(token.word for token in side)
