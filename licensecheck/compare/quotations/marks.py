"""Which words of a paragraph stand between quotation marks: read from the marks, or left open where they do not tell.

Content systems set marks by rule and get some wrong, and an apostrophe, an inch and a closing mark can be one sign.
Words are said to be quoted, or not, only where the marks of their paragraph are balanced; of all others nothing is
known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "OPEN", "PLAIN", "closes_before", "count_marks", "has_marks", "leaves_open", "left_open_at", "marks_within",
    "opens_with_mark", "quoted_words", "stands_between_marks",
]

PLAIN, OPEN = 0, -1
"""What a word is that stands in no quotation, and one of which the marks do not tell; others have the number of their
quotation, from 1."""

_DOUBLE = lazy_pattern(
    '["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\uff02\u05f4\u2e42\u275d\u275e\u301d-\u301f\uff62\uff63\ufe41\ufe42]'
)
_IN_HEBREW = lazy_pattern("[\"\u201c\u201d\u05f4](?<=[\u05d0-\u05ea].)(?=[\u05d0-\u05ea])")
_ONE_LETTER = lazy_pattern(".[\u05d0-\u05ea](?![\u05d0-\u05ea])")
_PREFIXES = lazy_pattern("(?<![\u05d0-\u05ea])[\u05d5\u05d4\u05d1\u05db\u05dc\u05de\u05e9]{1,4}\\Z")
"""Letters that Hebrew writes to a word, and so before the mark that quotes one: \u05d1"\u05d4\u05d0\u05e8\u05e5"."""
_LONGEST_WORD = 16

_SINGLES = (
    "'\u2018\u2019\u201a\u201b\u2039\u203a`\u00b4\u05f3\u300e\u300f\u300a\u300b\u3008\u3009\ufe43\ufe44"
)
_SINGLE = lazy_pattern(f"[{_SINGLES}]")
_UNSPACED = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffee"
"""Letters and punctuation of East Asia, which have no spaces around marks."""
_OF_EAST_ASIA = lazy_pattern(f"[{_UNSPACED}]")
_MAY_OPEN = lazy_pattern(
    rf"(?<!\w)[{_SINGLES}](?=[\w\[(\u00bf\u00a1{_SINGLES}])|(?<!\S)[{_SINGLES}]|[\u300e\u300a\u3008\ufe43]"
    rf"|(?<=[{_UNSPACED}])[{_SINGLES}]|[{_SINGLES}](?=[{_UNSPACED}])"
)
_MAY_CLOSE = lazy_pattern(
    rf"[{_SINGLES}](?!\w)|[\u300f\u300b\u3009\ufe44]|(?<=[{_UNSPACED}])[{_SINGLES}]|[{_SINGLES}](?=[{_UNSPACED}])"
)
"""Single marks, which quote in some house styles and are apostrophes in all."""

_DAMAGED = lazy_pattern(
    r"[\ufffd\u0080-\u009f\u2033]|<<|>>|``|''|=[0-9A-F]{2}|,,(?=\w)|\u00e2\u20ac|(?<!\S)\?(?=\w)|&(?:quot|[lr][ds]quo|bdquo|[lr]aquo|#34|#82\d\d|#171|#187);"
)
"""What marks become in an encoding that does not have them, where they were escaped a second time or are left as mail
carries them, and what is typed in their place."""

_SPEECH_DASH = lazy_pattern(r"(?:\A|\n)[^\S\n]*+[-\u2013\u2014\u2015]")
"""What introduces speech in place of marks, at the beginning of a line."""

_OPENS, _CLOSES, _EITHER = "opens", "closes", "either"
_BY_SIGN = {
    "\u201e": _OPENS, "\u201f": _OPENS, "\u300c": _OPENS, "\u300d": _CLOSES,
    "\u201c": _OPENS, "\u201d": _CLOSES, "\u00ab": _OPENS, "\u00bb": _CLOSES,
    "\uff62": _OPENS, "\uff63": _CLOSES, "\ufe41": _OPENS, "\ufe42": _CLOSES, "\u2e42": _OPENS,
    "\u275d": _OPENS, "\u275e": _CLOSES, "\u301d": _OPENS, "\u301e": _CLOSES, "\u301f": _CLOSES,
}
_KINDS = {
    '"': "straight", "\uff02": "straight", "\u05f4": "straight",
    "\u00ab": "angle", "\u00bb": "angle",
    **dict.fromkeys("\u300c\u300d\uff62\uff63\ufe41\ufe42", "corner"),
}
_FIXED = "\u201e\u201f\u300c\u300d\uff62\uff63\ufe41\ufe42\u2e42\u275d\u275e"
"""Marks with one meaning in every language; others open in one and close in another."""

_OPENS_ALWAYS = "\u201e"
"""A mark that opens a quotation inside one of its kind as well: „He said „no“.“"""

_OPENERS = _SINGLES + '"\u05f4\u201c\u201e\u00ab\u300c'
_OPENING = "([{=-\u05be\u2010\u2011\u2012\u2013\u2014\u2015/:\u00bf\u00a1" + _OPENERS
_LEADING = "([{$\u20ac\u00a3#@\u00bf\u00a1" + _OPENERS
"""Signs before and behind which a mark opens, as it does before a word."""

_LEAD = 8
"""Characters of a paragraph in which its first sign is."""

_INCHES = lazy_pattern(r"\d")


def has_marks(text: str, start: int, end: int) -> bool:
    """Whether any mark of quotation that is no apostrophe stands in a part of a text: a double one, or a curved single
    one that opens."""
    return _DOUBLE.search(text, start, end) is not None or text.find(_SINGLE_OPENS, start, end) >= 0


def count_marks(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return how many double and how many single marks a part of a text has, None where some may be damaged."""
    if _DAMAGED.search(text, start, end) is not None:
        return None
    part = text[start:end]
    return len(_DOUBLE.findall(part)), sum(map(part.count, _SINGLES))


def marks_within(text: str, start: int, end: int) -> tuple[list[int], list[int]]:
    """Return the offsets of the double and of the single marks in a part of a text, apostrophes among these."""
    double, single = (marks.finditer(text, start, end) for marks in (_DOUBLE, _SINGLE))
    return [mark.start() for mark in double], [mark.start() for mark in single]


def opens_with_mark(text: str, start: int) -> bool:
    """Whether a mark of quotation stands at an offset, or behind white space there."""
    return _DOUBLE.match(text[start : start + _LEAD].lstrip()) is not None


def stands_between_marks(text: str, start: int, end: int) -> bool:
    """Whether a part of a text has a mark of quotation right before it and one behind it, or behind its stop."""
    before = text[max(0, start - 2) : start]
    return _MARK_BEFORE.search(before) is not None and _MARK_BEHIND.match(text, end) is not None


_MARK_BEFORE = lazy_pattern('[\u2018\u201c\u201d\u201e\u201f\u00ab\u00bb"\u05f4][\\s\u00a0\u202f]?\\Z')
_MARK_BEHIND = lazy_pattern('[.,;:!?\u2026]?[\\s\u00a0\u202f]?[\u2019\u201c\u201d\u00ab\u00bb"\u05f4]')


def leaves_open(text: str, start: int, end: int) -> bool:
    """Whether a part of a text opens a quotation that it does not close."""
    spans = _spans(text[start:end])
    return spans is not None and any(last == end - start for _, last in spans.open)


def left_open_at(text: str, start: int, end: int) -> int | None:
    """Return where a part of a text opens a quotation that it does not close, `end` where it opens none; None where its
    marks contradict one another."""
    spans = _spans(text[start:end])
    if spans is None:
        return None
    return next((start + first for first, last in spans.open if last == end - start), end)


def closes_before(text: str, start: int, end: int) -> bool:
    """Whether a part of a text closes a quotation that it does not open."""
    spans = _spans(text[start:end])
    return spans is not None and any(first == 0 and last < end - start for first, last in spans.open)


def quoted_words(text: str, start: int, end: int, words: Sequence[Token]) -> list[int]:
    """Return for each word of a paragraph the number of its quotation, PLAIN, or OPEN."""
    part = text[start:end]
    spans = None if _DAMAGED.search(part) else _spans(part)
    if spans is None:
        return [OPEN] * len(words)
    found = [PLAIN] * len(words)
    starts = [word.start - start for word in words]
    single = _single_quotations(part)
    uncertain = [*spans.open, *(() if single else _single_spans(part))]
    if _SPEECH_DASH.search(part):
        uncertain.append((0, len(part)))
    for first, last in uncertain:
        stretch = range(bisect_left(starts, first), bisect_left(starts, last))
        found[stretch.start : stretch.stop] = [OPEN] * len(stretch)
    within = (span for span in single if not any(first < span[0] < last for first, last in spans.closed))
    for number, (first, last) in enumerate((*spans.closed, *within), 1):
        stretch = range(bisect_left(starts, first), bisect_left(starts, last))
        found[stretch.start : stretch.stop] = [number] * len(stretch)
    return found


class _Spans(NamedTuple):
    """Where quotations begin and end: those with both marks, and those that another paragraph opens or closes."""

    closed: list[tuple[int, int]]
    open: list[tuple[int, int]]


@lru_cache(maxsize=4)
def _spans(part: str) -> _Spans | None:
    """Return the quotations of a paragraph, None where its marks contradict one another; each of its changes asks."""
    spans = _Spans([], [])
    within: list[tuple[str, int]] = []
    for mark in _DOUBLE.finditer(part):
        sign, at = mark[0], mark.start()
        if _is_gershayim(part, at):
            continue
        kind = _KINDS.get(sign, "curly")
        does = _does(part, at, inside=bool(within) and within[-1][0] == kind)
        if does == _OPENS and (not within or within[-1][0] != kind or sign == _OPENS_ALWAYS):
            within.append((kind, at))
        elif does == _OPENS and _SENTENCE_BEFORE.search(part, max(0, at - _LEAD), at) is not None:
            continue    # a quotation of several paragraphs, which open anew, has become one
        elif does == _CLOSES and within and within[-1][0] == kind:
            _, first = within.pop()
            if not within:
                spans.closed.append((first, at))
        elif does == _CLOSES and not within and _is_inch(part, at):
            continue
        elif does == _CLOSES and not within and not spans.closed and not spans.open:
            spans.open.append((0, at))
        else:
            return None
    if within:
        spans.open.append((within[0][1], len(part)))
    return spans


_SENTENCE_BEFORE = lazy_pattern(r"[.!?\u2026\u3002\uff01\uff1f]\s*\Z")


def _does(part: str, at: int, *, inside: bool) -> str:
    """Tell whether a mark opens or closes, by where it stands, then by its form, then by what is open."""
    sign = part[at]
    by_sign = _BY_SIGN.get(sign, _EITHER)
    if sign in _FIXED:
        return by_sign
    by_place = _by_place(part, at)
    if by_place != _EITHER:
        return by_place
    if by_sign != _EITHER and not (inside and by_sign == _OPENS):
        return by_sign
    return _CLOSES if inside else _OPENS


def _by_place(part: str, at: int) -> str:
    """Return what a mark does by what stands right before and behind it; a space on both sides says nothing, nor do
    the signs of East Asia, which has no spaces."""
    before, behind = part[at - 1 : at] if at else " ", part[at + 1 : at + 2]
    starts = before.isspace() or before in _OPENING
    leads = behind.isalnum() or (behind != "" and behind in _LEADING)
    if leads == starts and (leads or not behind or _OF_EAST_ASIA.match(before) is None):
        return _OPENS if leads else _CLOSES
    return _EITHER


def _is_gershayim(part: str, at: int) -> bool:
    """Whether a mark is the sign of a Hebrew short form or number, before its last letter or inside it: no quotation
    ends before a letter, and one that begins there stands behind prefixes alone."""
    if _IN_HEBREW.match(part, at) is None:
        return False
    return _ONE_LETTER.match(part, at) is not None or _PREFIXES.search(part, max(0, at - _LONGEST_WORD), at) is None


def _is_inch(part: str, at: int) -> bool:
    """Whether a straight mark behind a figure closes nothing: 12" of snow."""
    return part[at] == '"' and _INCHES.match(part, at - 1, at) is not None


def _single_quotations(part: str) -> list[tuple[int, int]]:
    """Return the quotations in curved single marks, where there can be no doubt of any: each opening mark has one
    closing behind it, and several words between or one that is no short form."""
    if _SINGLE_OPENS not in part:
        return []
    opened = [mark.start() for mark in _OPENS_SINGLE.finditer(part)]
    found: list[tuple[int, int]] = []
    for first, stop in pairwise((*opened, len(part))):
        closed = [mark.start() for mark in _CLOSES_SINGLE.finditer(part, first + 1, stop)]
        if len(closed) != 1 or (" " not in part[first : closed[0]] and closed[0] - first <= _SHORT_FORM):
            return []
        found.append((first, closed[0]))
    return found


_SINGLE_OPENS = "\u2018"
_SHORT_FORM = 4
"""Characters of a short form with its mark, at most, that another mark may follow: rock ‘n’ roll."""
_OPENS_SINGLE = lazy_pattern(
    r"(?<!\w)\u2018(?=[\w\[({$\u20ac\u00a3\u00a5#@\u00bf\u00a1\u2026\uff08\uff3b\u3010\u300a])"
)
_CLOSES_SINGLE = lazy_pattern(r"\u2019(?!\w)")


def _single_spans(part: str) -> list[tuple[int, int]]:
    """Return where single marks may quote: from the first that may open to the last that may close, or to the end where
    one opens behind that."""
    first = _MAY_OPEN.search(part)
    if first is None:
        return []
    last = max((mark.end() for mark in _MAY_CLOSE.finditer(part, first.end())), default=-1)
    if part.find(_SINGLE_OPENS, max(first.start(), last)) >= 0:
        last = len(part)
    return [(first.start(), last)] if last >= 0 else []
