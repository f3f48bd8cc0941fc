"""Where paragraphs begin in a text without empty lines between them, told by how long its lines are.

A program that breaks a text fills each line but a paragraph's last. A headline, a byline, a date or a subhead stands
short above full lines: "A pond is a battery". In a text with a line for each paragraph one stands above a long one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from licensecheck.document.plain_text.byline_lines import byline_length, is_in_capitals, opens_byline, opens_with_name
from licensecheck.document.plain_text.print_lines import is_copyright_line
from licensecheck.sentence_ends import CLOSING, begins_like_sentence, ends_like_sentence

__all__ = ["Lines", "lines_of", "paragraph_starts"]


class Lines(NamedTuple):
    """How the lines of a text are made: filled by a program up to a width, or longer than any, a paragraph each.

    `width` is 0 where lines tell nothing, as in verses.
    """

    width: int = 0
    are_filled: bool = False

    def is_full(self, line: str) -> bool:
        """Whether a line is one of prose: nearly as long as the program's lines, or longer than any."""
        return len(line) >= _NEARLY * self.width if self.are_filled else len(line) > self.width

    def first_prose(self, lines: Sequence[str]) -> int:
        """Return the first line of prose, or the number of lines: full, and without room for what goes on below."""
        full = (at for at, line in enumerate(lines) if self.is_full(line))
        if not self.are_filled:
            return next(full, len(lines))
        return next((at for at in full if lines[at + 1 :] and not self.had_room(lines[at], lines[at + 1])), len(lines))

    def had_room(self, line: str, following: str, share: float = 1.0) -> bool:
        """Whether the next line's first word had fitted, up to a share of the width: then the paragraph ended."""
        return not self.are_filled or len(line) + 1 + len(following.split(" ", 1)[0]) <= share * self.width

    def is_short(self, line: str) -> bool:
        """Whether a line is as short as a subhead's or a label's."""
        return len(line) <= _SHORT * self.width


_NOTHING = Lines()

_LOOKED_AT = 20_000
"""Lines of a text that tell how its lines are made."""

_FEWEST = 8
"""Lines that a program filled, at least."""

_NARROW, _WIDE = 30, 130
"""Characters of the lines that programs fill: of a narrow column, and of a page in small type."""

_OUTLIERS = 0.02
"""Share of lines that may be longer than the others: an address has no space to be broken at."""

_NEARLY, _SHORT, _CERTAIN = 0.8, 0.75, 0.94
"""Shares of the width: from which a line is nearly full, up to which one is a label's, and within which the next word
had fitted for certain. Of a proportional type some lines hold more letters than others."""

_MOST, _MOST_LETTERS = 0.5, 0.6
"""Share of the lines that are nearly full where a program filled them, and of the letters that stand in long lines
where each is a paragraph."""

_LABELS = 6
"""Short lines below one another that may be labels each; more are a table's or a list's."""

_HEAD = 4
"""Lines at a text's beginning among which a byline stands that is as long as lines of prose."""

_LONGEST_BYLINE = 8
"""Lines of a byline with several authors and where they work, in a narrow column."""

_NEAR = 12
"""Lines below a byline among which a sentence ends."""

_GOES_ON = (",", ";", "-", "\u2010", "\u2013", "\u2014", "(", "/", "&")
"""How a line ends that goes on in the next: a verse, a list, a divided word."""

_NO_LABEL = (*_GOES_ON, ".", ":")
"""How a line ends that is no label: a subhead may ask."""


def lines_of(raw: str) -> Lines:
    """Return how the lines of a text are made."""
    lengths = sorted(len(line.strip()) for line in islice(raw.split("\n"), _LOOKED_AT) if line.strip())
    if not lengths:
        return _NOTHING
    if sum(length for length in lengths if length > _WIDE) >= _MOST_LETTERS * sum(lengths):
        return Lines(_WIDE)
    width = lengths[int((1 - _OUTLIERS) * (len(lengths) - 1))]
    full = sum(_NEARLY * width <= length <= width for length in lengths)
    is_filled = len(lengths) >= _FEWEST and _NARROW <= width <= _WIDE and full >= _MOST * len(lengths)
    return Lines(width, are_filled=True) if is_filled else _NOTHING


def paragraph_starts(lines: Sequence[str], made: Lines, *, is_first: bool, is_head: bool) -> frozenset[int]:
    """Return which lines begin a paragraph though no empty line is before them; `is_first` where the text begins with
    them, `is_head` where none of its prose stands above them."""
    if len(lines) < 2 or not made.width:
        return frozenset()
    plain = [" ".join(line.split()) for line in lines]
    prose = made.first_prose(plain)
    has_headline = is_first and not opens_byline(plain[0])
    starts = set(_head_starts(plain, made, prose, has_headline=has_headline)) if is_head else set()
    if prose < len(plain):
        starts.update(_starts(plain, made, _labels(plain, made)))
    return frozenset(starts)


def _head_starts(lines: Sequence[str], made: Lines, prose: int, *, has_headline: bool) -> Iterator[int]:
    """Yield the line below the headline, the byline, and the first line of prose below both."""
    for at in range(1, min(prose + 1, len(lines))):
        before, line = lines[at - 1], lines[at]
        apart = begins_like_sentence(line) and not before.endswith(_GOES_ON) and made.had_room(before, line, _CERTAIN)
        if apart and (at == prose or (at == 1 and has_headline) or opens_byline(line)):
            yield at
    done = 0
    for at in range(min(_HEAD, len(lines))):
        length = 0 if at < done else byline_length(lines[at:]) or _named_length(lines[at:], made)
        if length:
            done = at + length
            yield from (at, done)


def _named_length(lines: Sequence[str], made: Lines) -> int:
    """Return how many lines a byline without "by" takes that a program broke above prose; 0 where the lines are none.

    It opens with a name, ends no sentence, and ends in a line that had room for what follows, as no prose does. Where
    its last line is full, it is what is written in capitals.
    """
    if not made.are_filled or not opens_with_name(lines[0]):
        return 0
    some = lines[:_LONGEST_BYLINE]
    sentence = next((at for at, line in enumerate(some) if ends_like_sentence(line)), len(some))
    ends = [
        at for at in range(1, min(sentence + 1, len(lines)))
        if begins_like_sentence(lines[at]) and not lines[at - 1].endswith(_GOES_ON)
    ]
    length = next((at for at in ends if made.had_room(lines[at - 1], lines[at], _CERTAIN)), 0)
    if not length:
        capitals = next((at for at, line in enumerate(some) if not is_in_capitals(line)), 0)
        length = capitals if capitals in ends else 0
    elif length == 1 and made.is_short(lines[0]):
        return 0          # a name alone may have its institution below it, or a date
    return length if any(map(ends_like_sentence, lines[length : length + _NEAR])) else 0


def _starts(lines: Sequence[str], made: Lines, labels: frozenset[int]) -> Iterator[int]:
    for at in range(1, len(lines)):
        before, line = lines[at - 1], lines[at]
        if not begins_like_sentence(line):
            continue
        if at - 1 in labels or (ends_like_sentence(before) and _begins(made, before, line, is_label=at in labels)):
            yield at


def _begins(made: Lines, before: str, line: str, *, is_label: bool) -> bool:
    """Whether a line below the end of a sentence begins a paragraph."""
    if is_label or is_copyright_line(line):
        return True
    return made.had_room(before, line) if made.are_filled else made.is_full(before) or made.is_full(line)


def _labels(lines: Sequence[str], made: Lines) -> frozenset[int]:
    """Return the short lines that stand by themselves among the paragraphs: not in the middle of one, and few."""
    found: list[int] = []
    group: list[int] = []
    for at in range(len(lines)):
        if _is_label(lines, at, made) and (group[-1:] == [at - 1] or at == 0 or ends_like_sentence(lines[at - 1])):
            group.append(at)
            continue
        found += group if len(group) <= _LABELS else []
        group = []
    return frozenset(found)


def _is_label(lines: Sequence[str], at: int, made: Lines) -> bool:
    line, following = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    if not made.is_short(line) or line.rstrip(CLOSING).endswith(_NO_LABEL):
        return False
    if not (begins_like_sentence(line) and begins_like_sentence(following)):
        return False
    if not made.are_filled and not made.is_full(following):
        return False
    return made.had_room(line, following, _CERTAIN)
