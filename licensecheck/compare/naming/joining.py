"""Neighbouring changes that are one: "June 4" and "4 June" differ twice and are one date, words that changed places are
gone here and new there, and a heading that was joined to its paragraph is another line ("The last boatNobody").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.model import HOUSE_STYLE, Category
from licensecheck.compare.naming.namer import Namer
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, is_unspaced

__all__ = ["joined"]

_STEP = 2
"""Unchanged words that may stand between two changes of one expression."""

_MOST = 8
"""Words of an expression that can be put otherwise as a whole: a date, an amount, a title with a name."""

_FARTHEST = 6
"""Unchanged words that other words may have jumped over within one sentence to be one change of order."""

_STYLE = HOUSE_STYLE | {Category.TYPOGRAPHY}


def joined(differences: Sequence[Difference], namer: Namer) -> list[Difference]:
    """Return the differences, those that are one change of style, of a range or of the words' order put together."""
    differences = list(_blocks_run_together(differences))
    result: list[Difference] = []
    last = -1       # boxes of the site may stand between two changes of the text
    at = 0
    while at < len(differences):
        one, taken = _one(result[last], differences[at : at + _AHEAD], namer) if last >= 0 else (None, 0)
        if one is not None:
            result[last] = one
            at += taken
            continue
        if differences[at].furniture is None:
            last = len(result)
        result.append(differences[at])
        at += 1
    return result


def _blocks_run_together(differences: Sequence[Difference]) -> Iterator[Difference]:
    """Yield the differences, of a block that is joined to the next without a space nothing but the joint."""
    at = 0
    while at < len(differences):
        joint, taken = _joint(differences[at : at + _PARTS])
        yield joint or differences[at]
        at += taken


_PARTS = 3
"""Changes that such a block makes, at most: it is gone, and the first word behind it, and both are new as one line."""


def _joint(differences: Sequence[Difference]) -> tuple[Difference | None, int]:
    """Return the change of a block's last word and the one behind it into one, and how many of some changes that is."""
    first = differences[0]
    if not first.a_whole or len(first.a_blocks) != 1 or first.b:
        return None, 1
    last = len(first.a) - 1
    a = list(first.a)
    for count, other in enumerate(differences[1:], 2):
        if other.a_whole or other.b_whole or other.furniture or other.marks:
            break
        a += other.a
        if not other.b:
            continue
        words, told = [token.word for token in a], [token.word for token in other.b]
        if len(a) > last + 1 and told == [*words[:last], words[last] + words[last + 1], *words[last + 2 :]]:
            a_at, b_at = ((block, word + last) for block, word in (first.a_at, other.b_at))
            return Difference(a=a[last : last + 2], b=[other.b[last]], a_at=a_at, b_at=b_at), count
        break
    return None, 1


_AHEAD = 3
"""Changes behind another that may be one with it: of "30 May - 2 June" the copy shares only the months."""


def _one(first: Difference, following: Sequence[Difference], namer: Namer) -> tuple[Difference | None, int]:
    """Return the change that some make with as few of the following as do, and how many those are."""
    whole = first
    for count, second in enumerate(following, 1):
        if any(d.a_whole or d.b_whole or d.furniture or d.marks for d in (first, second)):
            break
        swapped = count == 1 and _changed_places(first, second)
        step = _FARTHEST if swapped else _STEP
        a = _span(namer.stream.a, whole.a_at, whole.a, second.a_at, second.a, step)
        b = _span(namer.stream.b, whole.b_at, whole.b, second.b_at, second.b, step)
        if a is None or b is None:
            break
        whole = Difference(a=a, b=b, a_at=first.a_at, b_at=first.b_at)
        if a and b and (swapped or _is_one(whole, namer, ranges_only=count > 1)):
            return whole, count
        if count == 1 and _share_a_letter(first, second, a) and not _are_of_style((first, second), namer):
            return whole, count
    return None, 0


def _is_one(whole: Difference, namer: Namer, *, ranges_only: bool) -> bool:
    """Whether changes are one of style, or of what a range says."""
    if ranges_only and not any(token.word.isdecimal() for token in (*whole.a, *whole.b)):
        return False
    return namer.changed(whole) in _STYLE or namer.is_in_one_range(whole)


def _share_a_letter(first: Difference, second: Difference, words: Sequence[Token]) -> bool:
    """Whether nothing but a character without spaces around it stands between two changes: of two words that have one
    in common by chance (田中, 山田), it is no word of its own."""
    if len(words) != len(first.a) + 1 + len(second.a):
        return False
    between = words[len(first.a)]
    return between.end - between.start == 1 and is_unspaced(between.word)


def _are_of_style(differences: Sequence[Difference], namer: Namer) -> bool:
    """Whether any of some changes is one of style, which is named by itself."""
    return any(namer.changed(difference) in _STYLE for difference in differences)


def _changed_places(first: Difference, second: Difference) -> bool:
    """Whether the words of one change are those of the other, gone at one place and new at the other."""
    if first.b or second.a:
        first, second = second, first
    gone, come = ([token.word for token in tokens] for tokens in (first.a, second.b))
    return bool(gone) and gone == come and not first.b and not second.a


def _span(
    side: TextSide,
    first_at: tuple[int, int],
    first: Sequence[Token],
    second_at: tuple[int, int],
    second: Sequence[Token],
    step: int,
) -> list[Token] | None:
    """Return all words from one change to the next, where they stand close in one block."""
    if first_at[0] != second_at[0]:
        return None
    start, stop = first_at[1], second_at[1] + len(second)
    between = second_at[1] - first_at[1] - len(first)
    tokens = side.tokens(first_at[0])
    return (
        tokens[start:stop] if 0 < between <= step and stop - start <= _MOST and stop <= len(tokens) else None
    )
