"""Letters damaged on their way between two content systems: UTF-8 read as another encoding, signs that got lost,
escaped twice, or left as mail carries them.

The words are the author's, and what readers see is not: "Itâ€™s", "It?s", "It&rsquo;s" and "It=E2=80=99s" for "It’s".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import unescape

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, words_in
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["letter_damage"]

_MISREAD = lazy_pattern("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
"""The first two bytes of a letter in UTF-8, read as windows-1252."""

_LOST = "?\ufffd"
"""What stands for a letter that an encoding does not have."""

_LONGEST = 400
"""Characters up to which a change is looked into: damage shows in single words."""


def letter_damage(a: TextSide, b: TextSide, difference: Difference) -> str | None:
    """Return what an editor has to know of a change of words that is damage to their letters, on either side; None
    where it is none."""
    if any(words and words[-1].end - words[0].start > _LONGEST for words in (difference.a, difference.b)):
        return None
    old, new = _words_around(a, difference.a), _words_around(b, difference.b)
    if (
        _is_misread(new, difference.b, old, difference.a)
        or _is_misread(old, difference.a, new, difference.b)
        or _is_carried(b, difference.b, difference.a)
        or _is_carried(a, difference.a, difference.b)
        or _has_lost_signs(old, new)
        or _has_lost_signs(new, old)
        or _are_lost(difference.a, b, difference.b, difference.b_at)
        or _are_lost(difference.b, a, difference.a, difference.a_at)
    ):
        return "letters damaged on the way from one system to another: put the original's text in again"
    if _is_escaped(b, difference.b, new, difference.a, old):
        return "readers see the code of a sign or tag, such as “&rsquo;” or “<em>”: put the original's text in again"
    if _is_escaped(a, difference.a, old, difference.b, new):
        return "readers of the original see the code of a sign or tag, such as “&rsquo;” or “<em>”"
    return None


_ESCAPE = lazy_pattern(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});|\\u[0-9a-fA-F]{4}|\\(?=['\"])")
"""How HTML and scripts write a sign; readers see it where it was escaped a second time."""

_MARKUP = lazy_pattern(
    r"</?(?:a|abbr|b|blockquote|br|center|div|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|q|s|script|small"
    r"|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s+[a-z-]{1,20}=[^<>]{0,200})?\s?/?>|<!--[^<>]{0,200}-->"
    r"|\[/?(?:b|i|u|em|strong|url|quote|img)(?:=[^\]\n]{0,200})?\]|\[/[a-z_-]{2,20}\]"
    r"|\[[a-z_-]{2,20}(?:\s[a-z_-]{1,20}=[\"'\u201c\u201d\u2033][^\]\n]{0,200})\]"
    r"|:(?<![\w:/]:)(?:[+-]1|[a-z][a-z0-9_+-]{1,40}):(?![\w:/])",
    re.IGNORECASE,
)
"""Mark-up that readers see: tags that were escaped, and what forums and blogs write in brackets, or between colons, and
did not replace."""

_REACH = 220
"""Characters beside a change among which the mark-up begins or ends that it stands in."""


def _is_escaped(
    side: TextSide, changed: Sequence[Token], damaged: str, others: Sequence[Token], other: str
) -> bool:
    """Whether some words are the other ones with a sign's escape in them, or are nothing but escapes or mark-up."""
    if others:
        return _ESCAPE.search(damaged) is not None and words_in(_unescaped(damaged)) == words_in(other)
    if not changed:
        return False
    block = side.blocks[side.block_at(changed[0].start)]
    first, last = max(block.start, changed[0].start - _REACH), min(block.end, changed[-1].end + _REACH)
    if not any(sign in side.text[first:last] for sign in "&<[\\:"):
        return False
    found = [m.span() for signs in (_ESCAPE, _MARKUP) for m in signs.finditer(side.text, first, last)]
    return all(any(start <= token.start and token.end <= end for start, end in found) for token in changed)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: _sign_of(found[0]), text)


def _sign_of(escape: str) -> str:
    if escape.startswith("&"):
        return unescape(escape)
    return chr(int(escape.removeprefix("\\u"), 16)) if len(escape) > 1 else ""


def _words_around(side: TextSide, tokens: Sequence[Token]) -> str:
    """Return some words with what stands beside them up to the next space: signs of a damaged letter are no words."""
    if not tokens:
        return ""
    start, end = tokens[0].start, tokens[-1].end
    before = _SPACE.split(side.text[max(0, start - _BESIDE) : start])[-1]
    behind = _SPACE.split(side.text[end : end + _BESIDE], maxsplit=1)[0]
    return f"{before}{side.text[start:end]}{behind}"


_SPACE = re.compile(r"\s")

_BESIDE = 40
"""Characters beside a change that are looked at: a word and its marks."""


def _is_misread(damaged: str, changed: Sequence[Token], other: str, others: Sequence[Token]) -> bool:
    """Whether some text is the other in UTF-8, read as windows-1252; what is not changed stands in both."""
    if not _MISREAD.search(damaged):
        return False
    words = words_in(_read_again(damaged))
    if others:
        return words == words_in(other)
    return words == _without(words_in(damaged), [token.word for token in changed])


def _is_carried(side: TextSide, changed: Sequence[Token], others: Sequence[Token]) -> bool:
    """Whether some words are the others as mail carries them (RFC 2045, quoted-printable): letters in figures, and an
    equals sign where a line was broken."""
    if not changed:
        return False
    start, end = changed[0].start, changed[-1].end
    damaged = side.text[start - side.text.endswith("=", 0, start) : end]
    if "=" not in damaged or not _CARRIED.search(damaged):
        return False
    meant = _CARRIED.sub(lambda found: _from_mail(found[0]), damaged)
    return words_in(meant) == [token.word for token in others]


_CARRIED = lazy_pattern(r"(?:=[0-9A-F]{2})+|=[ \t]*+\n[ \t]*+")


def _from_mail(code: str) -> str:
    figures = code.replace("=", "")
    if figures.isspace():
        return ""
    letters = bytes.fromhex(figures)
    try:
        return letters.decode()
    except UnicodeDecodeError:
        return letters.decode("cp1252", "ignore")


def _read_again(text: str) -> str:
    """Return a text as its bytes were meant; half a letter at its end is left out."""
    return _bytes(text).decode("utf-8", "ignore")


def _bytes(text: str) -> bytes:
    return b"".join(
        bytes((ord(sign),)) if ord(sign) < _BYTES else sign.encode("cp1252", "ignore") for sign in text
    )


_BYTES = 0x100


def _without(words: Sequence[str], gone: Sequence[str]) -> list[str]:
    """Return words without a run of them."""
    for at in range(len(words) - len(gone) + 1):
        if list(words[at : at + len(gone)]) == list(gone):
            return [*words[:at], *words[at + len(gone) :]]
    return list(words)


def _has_lost_signs(whole: str, damaged: str) -> bool:
    """Whether a text is another with signs for what got lost in place of some letters and quotation marks."""
    if not any(sign in damaged for sign in _LOST):
        return False
    pieces = re.split(f"[{_LOST}]+", damaged)
    return re.fullmatch(_LETTER.join(map(re.escape, pieces)), whole) is not None


def _are_lost(words: Sequence[Token], side: TextSide, others: Sequence[Token], at: tuple[int, int]) -> bool:
    """Whether as many signs for what got lost stand in the place of some words, in scripts whose letters are words."""
    block, word = at
    if others or not words or any(token.end - token.start > 1 for token in words) or block >= len(side.blocks):
        return False
    tokens = side.tokens(block)
    if not 0 <= word <= len(tokens):
        return False
    start = tokens[word - 1].end if word else side.blocks[block].start
    end = tokens[word].start if word < len(tokens) else side.blocks[block].end
    return side.text.count(_REPLACEMENT, start, end) == len(words)


_REPLACEMENT = "\ufffd"

_LETTER = "[^ -&(-~]{1,3}"
"""What gets lost, and its marks: no ASCII but the apostrophe."""
