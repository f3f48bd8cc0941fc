"""Is a line a byline by its form? It says "by", and behind that stands a name in capitals: "Von Ann Lee, Uferblatt".

One without "by" only opens with a name; whether its lines stand by themselves is told by their lengths.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.byline_words import AND
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import begins_like_sentence, ends_like_sentence

__all__ = ["byline_length", "is_in_capitals", "opens_byline", "opens_with_name"]

_BYLINE = lazy_pattern(
    r"(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Af|Av)\s+"
    r"(?:[^\W\d_][\w'’.\-]*\s+){1,8}?[^\W\d_][\w'’.\-]*\s*"
    rf"(?:[,;|·&(]|\Z|(?<=\s)(?:{AND})\s)"
)
_LONGEST = 250
"""Characters of a byline that stands on one line."""


_NAME = lazy_pattern(
    r"(?:[^\W\d_][\w'’.\-]*\s+){1,6}?[^\W\d_][\w'’.\-]*\s*"
    rf"(?:[,;|·•&(]|\Z|(?<=\s)(?:{AND})\s)"
)


def opens_with_name(line: str) -> bool:
    """Whether a line that ends no sentence opens with two words or more in capitals, as a name before what its bearer
    is or before the next name."""
    if len(line) > _LONGEST or ends_like_sentence(line):
        return False
    match = _NAME.match(line)
    return match is not None and _are_capitals(f"By {match[0]}")


def is_in_capitals(line: str) -> bool:
    """Whether nearly all words of a line but the short ones begin with a capital, as names and institutions do."""
    words: list[str] = [word for word in re.findall(r"\w+", line) if len(word) >= _LONG_WORD]
    return sum(word[0].isupper() for word in words) >= _NEARLY_ALL * len(words)


_LONG_WORD, _NEARLY_ALL = 4, 0.8
"""Letters from which a word is no article or preposition, and the share of such words that have capitals."""


def opens_byline(line: str) -> bool:
    """Whether a line that ends no sentence says "by", and names somebody right behind it."""
    if len(line) > _LONGEST or ends_like_sentence(line):
        return False
    match = _BYLINE.match(line)
    return match is not None and _are_capitals(match[0])


def _are_capitals(words: str) -> bool:
    """Whether most words behind the first begin with a capital, the last of them too."""
    _, *name = words.strip(" ,;|·&(").split()
    while name and name[-1] in _ANDS:
        name.pop()
    capitals = [word[0].isupper() for word in name]
    return len(name) > 1 and capitals[0] and capitals[-1] and sum(capitals) >= len(name) / 2


_ANDS = AND.split("|")


def byline_length(lines: Sequence[str]) -> int:
    """Return how many lines a byline takes that stands directly above prose; 0 where the lines are none, or nothing
    but a byline."""
    if len(lines) < _FEWEST or not opens_byline(lines[0]) or not any(map(ends_like_sentence, lines[2:_NEAR])):
        return 0
    length = 1
    while length < len(lines) - 1 and _goes_on(lines, length):
        length += 1
    return length if begins_like_sentence(lines[length]) else 0


_FEWEST, _NEAR = 3, 12
"""Lines of a byline with prose below it, and those among which a sentence of that ends."""


def _goes_on(lines: Sequence[str], length: int) -> bool:
    """Whether the next line is the byline's: it ended in a comma or a small word, or the next begins with "and", or is
    short and ends no sentence."""
    before, line = lines[length - 1].rstrip(), lines[length]
    if before.endswith(_JOINING) or before.rpartition(" ")[2][:1].islower() or line.partition(" ")[0] in _ANDS:
        return True
    is_rest = len(line) < _SHORT * len(lines[0]) and not ends_like_sentence(line)
    return is_rest and begins_like_sentence(lines[length + 1])


_SHORT = 0.7
"""Share of the first line up to which another is short: the rest of an institution's name."""

_JOINING = (",", ";", "&", "-", "\u2010", "/", "(")
