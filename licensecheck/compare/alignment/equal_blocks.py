"""Aligning two texts by the blocks that are equal, in the common order that has most of the text.

They carry almost all of an article at the cost of a dictionary look-up. Between them stand gaps: blocks of one side, of
both, or of neither; words are looked at there alone.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from turbohtml import Element

from licensecheck.compare.alignment.anchor_weights import weightiest_order
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import PULL_QUOTE_NAMES
from licensecheck.document.element_names import names_of

__all__ = ["ANCHOR_LENGTH", "SAID_AGAIN", "Pair", "equal_blocks", "is_pull_quote", "quotes_apart", "second_telling"]

ANCHOR_LENGTH = 24
"""Folded characters from which an equal block is an anchor of its own: about five words, which furniture of two sites
shares only where it quotes a third."""

_OCCURRENCES = 12
"""Places in the copy tried for one block of the original: teasers, share texts, a page that carries it twice."""


class Pair(NamedTuple):
    """Block `a` of the original and block `b` of the copy hold the same words."""

    a: int
    b: int


def equal_blocks(a: TextSide, b: TextSide) -> list[Pair]:
    """Return the pairs of equal blocks that form the common order with most of the text."""
    counts = a.key_counts
    places: dict[str, list[int]] = defaultdict(list)
    for j, key in enumerate(b.keys):
        if len(key) >= ANCHOR_LENGTH and key in counts:
            places[key].append(j)
    b.told_again = again = second_telling(places, a)
    if again is not None:
        places = {key: [j for j in found if j < again] for key, found in places.items() if found[0] < again}
    alone = set()
    for key, found in places.items():
        if b.key_counts[key] == 1:
            alone.add(found[0])
        elif len(found) > 1:
            places[key] = [j for j in found if not is_pull_quote(a, b, j)][:_OCCURRENCES] or found[:1]
    pairs = [
        (i, j)
        for i, key in enumerate(a.keys)
        if key in places and counts[key] <= 2 and i not in a.left_out
        for j in reversed(places[key])
    ]
    # A pull quote can have the words that the paragraph itself lost to an edit.
    chain = [(i, j) for i, j in weightiest_order(a, b, pairs) if j not in alone or not is_pull_quote(a, b, j)]
    return [Pair(*pair) for pair in _in_step(a, b, _nearest(chain, a.keys, b, places))]


def second_telling(places: Mapping[str, Sequence[int]], a: TextSide) -> int | None:
    """Return the block from which a page tells its article again (a version for print, another page width), if any:
    from there most of its paragraphs stand for a second time, and before it most for the first. `places` are the
    blocks of the page in which each paragraph of the original `a` stands."""
    counts = a.key_counts
    seconds = sorted((found[1], key) for key, found in places.items() if len(found) > 1 and counts[key] == 1)
    if len(seconds) < max(SAID_AGAIN, len(places) // 2):
        return None
    firsts = sorted((found[0], key) for key, found in places.items())
    order = {key: i for i, key in enumerate(a.keys)}
    for (start, _), (following, then) in pairwise(seconds[: _QUOTED + 1]):
        before, between = bisect_left(firsts, (start, "")), bisect_left(firsts, (following, ""))
        # Behind a pull quote the text goes on; an edit of the first telling leaves a paragraph to the second alone.
        goes_on = any(order[key] > order[then] for _, key in firsts[before:between])
        if before >= _MOST * len(firsts) and not goes_on:
            return start
    return None


SAID_AGAIN = 3
"""Paragraphs said again, at least, where the article is; a box says one or two."""

_QUOTED = 4
"""Paragraphs said again within the article, by pull quotes and the like, before its second telling."""

_MOST = 0.75
"""Share of the paragraphs that stand before it; others were edited there, and stand as they were in the second."""

_AROUND_QUOTE = "\"' .,;:!?"
"""What a box puts round a sentence that it repeats, or leaves off."""

_BOX = 3
"""How many times a block's own length its box may hold; more is the article's container, whatever it is called."""


def is_pull_quote(a: TextSide, b: TextSide, block: int) -> bool:
    """Whether a block of the copy only repeats words of another one: by what its wrappers are, then by its text.

    What the original says as often as the copy is no repetition of the copy's.
    """
    node = b.blocks[block].node
    if not isinstance(node, Element):
        return False
    box, kind = node, _kind_of_box(node)
    if kind is None and isinstance(node.parent, Element):
        box, kind = b.ask(_box_around, node.parent)
    if kind is None:
        return False
    key = b.keys[block].strip(_AROUND_QUOTE)
    pieces = (key[:ANCHOR_LENGTH], key[-ANCHOR_LENGTH:])
    if b.ask(_length, box) > _BOX * len(key) or not b.may_search():
        return False
    repeated = [p for p in pieces if b.repeats(p) and not a.repeats(p)]
    if kind == "box" or not repeated:
        return bool(repeated) and not _is_quoted_beside(b, block, pieces)
    if not any(_is_elsewhere(b, p, key) for p in repeated):
        return False
    return not any(in_block_quotation(a.blocks[i].node) for i in a.blocks_with(pieces))


def _is_quoted_beside(b: TextSide, block: int, pieces: Sequence[str]) -> bool:
    """Whether what else has a block's words has fewer of them and stands as nothing around it does: that repeats the
    block, whatever the block's own wrapper is called."""
    key = b.keys[block].strip(_AROUND_QUOTE)
    others = [j for j in b.blocks_with(pieces) if j != block]
    return bool(others) and all(
        len(b.keys[j]) < len(key) and b.keys[j].strip(_AROUND_QUOTE) in key and _stands_alone(b, j) for j in others
    )


def _stands_alone(b: TextSide, block: int) -> bool:
    near = range(max(0, block - _NEAR), min(len(b.blocks), block + _NEAR + 1))
    return not any(stands_like(b, block, other) for other in near if other != block)


_NEAR = 4
"""Blocks on either side of a pull quote among which a paragraph of the text has others that stand as it does."""


def _is_elsewhere(b: TextSide, piece: str, key: str) -> bool:
    """Whether a piece of a folded block stands in another one that is no part of it: the shorter one repeats."""
    return any(b.keys[j].strip(_AROUND_QUOTE) not in key for j in b.blocks_with((piece,)))


def _length(element: Element) -> int:
    return len(element.text)


def _box_around(parent: Element) -> tuple[Element, str | None]:
    """Return the nearest box that a paragraph with this parent can be the words of, and its kind."""
    kind, above = _kind_of_box(parent), parent.parent
    return (above, _kind_of_box(above)) if kind is None and isinstance(above, Element) else (parent, kind)


def quotes_apart(a: TextSide, b: TextSide, pairs: Sequence[Pair]) -> Iterator[int]:
    """Yield equal blocks of the copy that only repeat words of another one, where no wrapper says so: they stand
    otherwise than their neighbours, which stand alike, and their words are part of another block as well."""
    parents = [getattr(b.blocks[pair.b].node, "parent", None) for pair in pairs]
    for at, (_, block) in enumerate(pairs):
        if len(pairs) < _WITH_NEIGHBOURS or parents[at] is None or parents[at] == parents[at - 1]:
            continue
        first = min(max(0, at - 1), len(pairs) - _WITH_NEIGHBOURS)
        near = [n for n in range(first, first + _WITH_NEIGHBOURS) if n != at]
        if any(parents[n] == parents[at] for n in near):
            continue
        key, others = b.keys[block], [pairs[n].b for n in near]
        apart = stands_like(b, *others) and not stands_like(b, block, others[0])
        again = apart and b.key_counts[key] == 1 and b.repeats(key) and not a.repeats(key)
        if again and _is_part_of_text(b, block, others[0]):
            yield block


def _is_part_of_text(b: TextSide, block: int, other: int) -> bool:
    """Whether another block has a block's words and more, or stands as the text does with them: what has them alone,
    between marks and in a box, is a pull quote of the block."""
    words = b.keys[block].strip(_AROUND_QUOTE)
    return any(
        j != block and (b.keys[j].strip(_AROUND_QUOTE) != words or stands_like(b, j, other))
        for j in b.blocks_with((words,))
    )


_WITH_NEIGHBOURS = 3
"""A block and the two nearest to it: one on each side, or both on one side at an end."""

_MAY_BE_NAMED = re.compile("pull|call|teas|summ|exc|stand|share|tweet|relat|zita|cita", re.IGNORECASE)


def _kind_of_box(node: Element) -> str | None:
    """Return "box" for what wraps repeated sentences, "quotation" for what may, None for the rest."""
    tag, named = node.tag, node.attr("class")
    if tag in ("aside", "figure") or (named and _MAY_BE_NAMED.search(named) and names_of(node) & PULL_QUOTE_NAMES):
        return "box"
    return "quotation" if tag == "blockquote" else None


def _nearest(
    chain: list[tuple[int, int]], keys: Sequence[str], b: TextSide, places: dict[str, list[int]]
) -> list[tuple[int, int]]:
    """Of several equal places choose the one next to its neighbours, and of their kind: the article's, not a teaser's
    or a pull quote's."""
    for at in range(len(chain) - 2, -1, -1):
        i, _ = chain[at]
        low = chain[at - 1][1] if at else -1
        high = chain[at + 1][1]
        options = _like(b, [j for j in places[keys[i]] if low < j < high], (high, max(low, 0)))
        if options:
            chain[at] = (i, options[-1])
    if len(chain) > 1:
        i, _ = chain[-1]
        low = chain[-2][1]
        options = _like(b, [j for j in places[keys[i]] if j > low], (low,))
        if options:
            chain[-1] = (i, options[0])
    return chain


def _in_step(a: TextSide, b: TextSide, chain: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of two places in the original that one of the copy's equals choose the one with about as many words to the blocks
    before and behind as there: a line below each picture, one of which stands in a longer block of the copy."""
    for at, (i, j) in enumerate(chain):
        if a.key_counts[a.keys[i]] < 2:
            continue
        low = chain[at - 1] if at else (-1, -1)
        high = chain[at + 1] if at + 1 < len(chain) else (len(a.keys), len(b.keys))
        options = [k for k in range(low[0] + 1, high[0]) if a.keys[k] == a.keys[i]]
        if len(options) > 1:
            before, behind = _words(b, low[1], j), _words(b, j, high[1])
            apart = {k: abs(_words(a, low[0], k) - before) + abs(_words(a, k, high[0]) - behind) for k in options}
            chain[at] = (min(options, key=apart.__getitem__), j)
    return chain


def _words(side: TextSide, first: int, last: int) -> int:
    """Count the words of the blocks between two."""
    return sum(map(side.size, range(first + 1, last)))


def _like(b: TextSide, options: list[int], others: Sequence[int]) -> list[int]:
    """Return the blocks that stand as the first of some others does, or the next; all where none does."""
    if len(options) < 2:
        return options
    found = ([j for j in options if stands_like(b, j, other)] for other in others)
    return next(filter(None, found), options)
