"""Passages that stand elsewhere in the copy: gone here, come there, with the same words or nearly so."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from licensecheck.compare.alignment.matching import Run, match_words
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.passages import BEHIND
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["Move", "differing_blocks", "find_moves"]

_WORDS = 5
"""Words from which a passage that is gone in one place and new in another has moved; fewer repeat by chance."""

_LETTERS = 6
"""Letters from which a short line that is gone and new has moved; two signs of Chinese are two words, and a label."""

_ALIKE = 0.7
"""Share of its words that a moved paragraph keeps; what differs inside it is reported as well. Two paragraphs of one
article share up to 0.35 of their words."""

_PAIRS_LIMIT = 2_500
"""Pairs of passages compared for likeness; beyond, only equal passages count as moved."""


class Move(NamedTuple):
    """A passage of the original (`gone`) that stands elsewhere in the copy (`come`)."""

    gone: Difference
    come: Difference


def find_moves(
    differences: Sequence[Difference], a: TextSide, b: TextSide
) -> tuple[list[Move], list[Difference], list[Difference]]:
    """Pair passages that are gone with those that are new; return the moves, what differs inside them, and what is
    left of the differences."""
    gone = [d for d in differences if not d.b and _can_move(d.a, d.a_whole)]
    come = [d for d in differences if not d.a and _can_move(d.b, d.b_whole)]
    if gone and come:
        # What systems write into links has large patterns, and of most copies nothing is gone.
        from licensecheck.compare.naming.template_words import tells_of_link

        gone, come = [d for d in gone if not tells_of_link(a, d.a)], [d for d in come if not tells_of_link(b, d.b)]
    if not gone or not come:
        return [], [], list(differences)
    parted = _parted(differences, gone, come, a, b)
    if parted is not None:
        return find_moves(parted, a, b)
    equal = list(_equal(gone, come))
    # What stands as a line of its own behind the rest of its paragraph can look like a site's, and has not moved.
    moves = [move for move in equal if not _has_stayed(move, b)]
    taken = {id(d) for move in equal for d in (move.gone, move.come)}
    gone, come = ([d for d in part if id(d) not in taken] for part in (gone, come))
    inner: list[Difference] = []
    if len(gone) * len(come) <= _PAIRS_LIMIT:
        differing = differing_blocks(differences, a, b)
        for move in _alike(gone, come):
            if _has_moved(move, differing):
                moves.append(move)
            taken.update((id(move.gone), id(move.come)))
            inner.extend(_inside(move, a, b))
    return moves, inner, [d for d in differences if id(d) not in taken]


def _has_stayed(move: Move, b: TextSide) -> bool:
    """Whether a passage that is gone and new is new in its own place: in a block of its own right behind the block that
    it is gone from, or right before."""
    if move.come.a_at != move.gone.a_at:
        return False
    (block, token), (other, _) = move.gone.b_at, move.come.b_at
    if block + 1 == other:
        return token in (BEHIND, len(b.tokens(block)))
    return block == other or (block - 1 == other and token == 0)


def differing_blocks(differences: Sequence[Difference], a: TextSide, b: TextSide) -> tuple[Set[int], Set[int]]:
    """Return the blocks of either text of which the other one has less than half."""
    return (
        _mostly_differing(((d.a_blocks, len(d.a), d.a_whole) for d in differences), a),
        _mostly_differing(((d.b_blocks, len(d.b), d.b_whole) for d in differences), b),
    )


def _mostly_differing(parts: Iterable[tuple[Sequence[int], int, bool]], side: TextSide) -> Set[int]:
    found: set[int] = set()
    changed: Counter[int] = Counter()
    for blocks, words, whole in parts:
        if whole or len(blocks) > 1:
            found.update(blocks)
        elif blocks:
            changed[blocks[0]] += words
    found.update(block for block, words in changed.items() if 2 * words >= side.size(block))
    return found


def _has_moved(move: Move, differing: tuple[Set[int], Set[int]]) -> bool:
    """Whether the texts share anything between two passages that are alike; one that was edited much stands where it
    stood. `differing` are the blocks of either text that differ by most of their words."""
    (in_a, in_b), gone, come = differing, move.gone, move.come
    return _is_elsewhere(come.a_at, gone.a_blocks, in_a) or _is_elsewhere(gone.b_at, come.b_blocks, in_b)


def _is_elsewhere(at: tuple[int, int], blocks: Sequence[int], others: Set[int]) -> bool:
    """Whether a place is inside a block, or another block than `others` stands between it and some blocks."""
    block, token = at
    if token not in (0, BEHIND) or not blocks:
        return True
    before = block + (token == BEHIND)      # the block before which the place is
    between = range(before, blocks[0]) if before <= blocks[0] else range(blocks[-1] + 1, before)
    return any(other not in others for other in between)


def _parted(
    differences: Sequence[Difference], gone: Sequence[Difference], come: Sequence[Difference], a: TextSide, b: TextSide
) -> list[Difference] | None:
    """Return the differences with some cut between paragraphs that the other side has apart, None where it has none.

    Paragraphs that stood together went to different places, or came from such.
    """
    in_gone, in_come = ([_paragraphs(d, a, b) for d in part] for part in (gone, come))
    shared = {w for some in in_gone for w in some} & {w for some in in_come for w in some}
    cuts: dict[int, list[int]] = {}
    for part, paragraphs, others in ((gone, in_gone, in_come), (come, in_come, in_gone)):
        together = {pair for some in others for pair in pairwise(some)}
        for difference, some in zip(part, paragraphs, strict=True):
            apart = [
                at for at, pair in enumerate(pairwise(some), 1)
                if not shared.isdisjoint(pair) and pair not in together
            ]
            if apart:
                cuts[id(difference)] = apart
    if not cuts:
        return None
    return [part for d in differences for part in (_cut(d, cuts[id(d)], a, b) if id(d) in cuts else (d,))]


def _paragraphs(difference: Difference, a: TextSide, b: TextSide) -> list[tuple[str, ...]]:
    """Return the words of each whole paragraph of a difference."""
    if difference.a_whole and not difference.b:
        return [_words(a.tokens(block)) for block in difference.a_blocks]
    return [_words(b.tokens(block)) for block in difference.b_blocks] if difference.b_whole else []


def _cut(difference: Difference, places: Sequence[int], a: TextSide, b: TextSide) -> Iterator[Difference]:
    """Yield a difference of whole paragraphs in parts, each but the first from one of some paragraphs on."""
    blocks = difference.a_blocks or difference.b_blocks
    for start, stop in pairwise((0, *places, len(blocks))):
        some = blocks[start:stop]
        if difference.a_blocks:
            words = [token for block in some for token in a.tokens(block)]
            yield replace(difference, a=words, a_at=(some[0], 0), a_blocks=some)
        else:
            words = [token for block in some for token in b.tokens(block)]
            yield replace(difference, b=words, b_at=(some[0], 0), b_blocks=some)


def _can_move(tokens: Sequence[object], whole: bool) -> bool:
    return len(tokens) >= _WORDS or (whole and len(tokens) > 1 and sum(map(len, _words(tokens))) >= _LETTERS)


def _words(tokens: Sequence[object]) -> tuple[str, ...]:
    return tuple(token.word for token in tokens)  # type: ignore[attr-defined]


def _equal(gone: Sequence[Difference], come: Sequence[Difference]) -> Iterator[Move]:
    by_words = {_words(d.b): d for d in reversed(come)}
    for difference in gone:
        match = by_words.pop(_words(difference.a), None)
        if match is not None:
            yield Move(difference, match)


def _alike(gone: Sequence[Difference], come: Sequence[Difference]) -> Iterator[Move]:
    left = [d for d in come if d.b_whole]
    for difference in gone:
        if not difference.a_whole or not left:
            continue
        counted = Counter(_words(difference.a))
        best = max(left, key=lambda d: _likeness(counted, d))
        if _likeness(counted, best) >= _ALIKE:
            left.remove(best)
            yield Move(difference, best)


def _likeness(counted: Counter[str], come: Difference) -> float:
    return (counted & Counter(_words(come.b))).total() / max(counted.total(), len(come.b), 1)


def _inside(move: Move, original: TextSide, copy: TextSide) -> Iterator[Difference]:
    """Yield what differs inside a moved passage, which may be several blocks."""
    a, b = move.gone.a, move.come.b
    a0 = b0 = 0
    for run in [*match_words(_words(a), _words(b)), Run(len(a), len(b), 0)]:
        if run.a > a0 or run.b > b0:
            yield Difference(
                a=a[a0 : run.a],
                b=b[b0 : run.b],
                a_at=_place(original, a, a0),
                b_at=_place(copy, b, b0),
            )
        a0, b0 = run.a + run.length, run.b + run.length


def _place(side: TextSide, tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return the block of one of some words, and its number there; behind the last of them where there is none."""
    nearest = tokens[min(at, len(tokens) - 1)]
    block = side.block_at(nearest.start)
    word = bisect_left(side.tokens(block), nearest.start, key=attrgetter("start"))
    return block, word + (at >= len(tokens))
