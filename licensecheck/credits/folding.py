"""Text folded for searching: lower case, no accents or hamza, plain quotes, dashes and spaces; offsets lead back.

Folding is done once a text. Nearly always one character becomes one character, so that offsets need no
table; where it does not (soft hyphens, combining marks, ligatures) the shifts are kept and looked up by
bisection.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Folded", "fold", "fold_line", "folded", "lengthens", "word_set"]

_SPECIAL = {
    **dict.fromkeys("’‘ʼ`´ʹ＇‛", "'"),
    **dict.fromkeys("“”„«»‟", '"'),
    **dict.fromkeys("‐‑‒–—―−\u05be", "-"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        " ",
    ),
    **dict.fromkeys("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079", " "),  # raised: marks of notes
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640", ""),
    **dict.fromkeys("\u0623\u0625\u0622\u0671", "\u0627"),
    "\u0624": "\u0648",
    "\u0626": "\u064a",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ς": "σ",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "İ": "i",
}
_DECOMPOSED = ((0x00C0, 0x0590), (0x0958, 0x0960), (0x1E00, 0x2000), (0xFB00, 0xFB07), (0xFF01, 0xFF5F))
"""Where accents, dots below and forms are taken off. Elsewhere (kana, Hangul) marks tell letters apart."""
_MARKS = ((0x0300, 0x0370), (0x0591, 0x05C8), (0x064B, 0x0653), (0x093C, 0x093D))


_SHORT = 200
"""Characters of names and labels, which are folded again and again."""


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    special = _SPECIAL.get(character)
    if special is not None:
        return special
    code = ord(character)
    if any(low <= code < high for low, high in _MARKS):
        return ""
    if not any(low <= code < high for low, high in _DECOMPOSED):
        return character.lower()
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    return "".join(_SPECIAL.get(c, c) for c in base.lower()) or character


def fold(text: str) -> str:
    """Return `text` folded, where offsets do not matter."""
    if text.isascii():
        return text.lower()
    return _fold_short(text) if len(text) < _SHORT else _fold(text)


def fold_line(text: str) -> str:
    """Return `text` folded, with one space for all white space and none around it: a name, a label, a title."""
    return _short_line(text) if len(text) < _SHORT else fold(" ".join(text.split()))


@lru_cache(maxsize=2048)
def _short_line(text: str) -> str:
    return fold(" ".join(text.split()))


def _fold(text: str) -> str:
    if len(text) > _LARGE:      # each step makes a text anew: of parts, that takes no memory to speak of
        return "".join([_fold(text[at : at + _LARGE]) for at in range(0, len(text), _LARGE)])
    for character in _beyond_ascii(text):
        plain = _fold_character(character)
        if plain != character:
            text = text.replace(character, plain)
    return _lower(text)


_LARGE = 1_000_000
"""Characters of a text that is folded in parts."""

_fold_short = lru_cache(maxsize=2048)(_fold)


class Folded(NamedTuple):
    """A folded text; `original(offset)` gives the offset in the text it was made of.

    From each of `positions` on, in the folded text, the way back is as many characters as `shifts` says.
    """

    text: str
    positions: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def original(self, offset: int) -> int:
        """The offset in the original text of the character at `offset` of the folded one."""
        index = bisect_right(self.positions, offset)
        return offset + self.shifts[index - 1] if index else offset


def folded(text: str) -> Folded:
    """Fold `text`, keeping the way back."""
    if text.isascii():
        return Folded(text.lower())
    uneven = []
    for character in _beyond_ascii(text):
        plain = _fold_character(character)
        if len(plain) != 1:
            uneven.append(character)
        elif plain != character:
            text = text.replace(character, plain)
    return _with_shifts(text, uneven) if uneven else Folded(_lower(text))


_ASCII = bytes(range(128))


def _beyond_ascii(text: str) -> set[str]:
    """The different characters of a text that are no ASCII: of thousands some dozens, found as bytes tenfold faster."""
    encoded = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(encoded.decode("utf-8", "surrogatepass"))


def _lower(text: str) -> str:
    """A text in small letters that holds no large ones but of ASCII; of whole pages its bytes are turned faster."""
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def _with_shifts(text: str, uneven: list[str]) -> Folded:
    pieces: list[str] = []
    positions: list[int] = []
    shifts: list[int] = []
    done = length = 0
    for match in re.finditer(f"[{re.escape(''.join(uneven))}]", text):
        plain = _fold_character(match[0])
        pieces += (text[done : match.start()], plain)
        length += match.start() - done + len(plain)
        done = match.end()
        positions.append(length)
        shifts.append(done - length)
    pieces.append(text[done:])
    return Folded(_lower("".join(pieces)), tuple(positions), tuple(shifts))


def lengthens(character: str) -> bool:
    """Whether a character beside a word makes it part of a longer one.

    Scripts that write no spaces, and Hangul with its endings, stand next to a foreign name and are no part of it.
    """
    return character.isalnum() and not ("\u0e00" <= character < "\u10a0" or character >= "\u2e80")


def word_set(words: str) -> frozenset[str]:
    """A vocabulary written as one text, folded: readable as a list, quick to look into."""
    return frozenset(fold(words).split())
