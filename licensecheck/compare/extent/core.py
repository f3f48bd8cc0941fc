"""The article's extent in both texts: from the first paragraph they share to the last.

What matches outside (a byline, a date, a label, a footer's phrase) is the page's, and so is what stands around it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import takewhile
from typing import NamedTuple

from turbohtml import Element

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.extent.adjoining import adjoins, lines_beside, place
from licensecheck.compare.extent.edge_lists import with_lists_beside
from licensecheck.compare.extent.list_labels import labels_of_other_lists
from licensecheck.compare.furniture.above_text import says_when
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.furniture.reasons import REPEATED
from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import Format
from licensecheck.document.nesting import shared_ancestors, table_around

__all__ = ["Core", "find_core"]

_PARAGRAPH = 8
"""Matched words from which two blocks count as a paragraph that both texts share."""

_STEP = 3
"""Blocks before the first paragraph among which another one like it may stand."""


class Core(NamedTuple):
    """First and last block of the article in the original (`a`) and in the copy (`b`), and who judges furniture."""

    a_first: int
    a_last: int
    b_first: int
    b_last: int
    words: int
    judge_a: Furniture
    judge_b: Furniture

    def holds_a(self, block: int) -> bool:
        """Whether a block of the original lies within the article."""
        return self.a_first <= block <= self.a_last

    def holds_b(self, block: int) -> bool:
        """Whether a block of the copy lies within the article."""
        return self.b_first <= block <= self.b_last

    def are_text(self, i: int, j: int) -> bool:
        """Whether two blocks that share words are the article's, though a pull quote of the copy say them again."""
        return self.judge_a.reason(i) is None and self.judge_b.reason(j) in (None, REPEATED)


def find_core(stream: Stream, credited: Sequence[str]) -> Core | None:
    """Return the extent of the article, or None where the two share no paragraph.

    `credited` are the folded names of the publisher and the authors, which notes below the text name.
    """
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for i, j, words in stream.matched():
        shared[i, j] += words
    pairs = list(shared)
    paragraphs = [at for at, pair in enumerate(pairs) if shared[pair] >= _PARAGRAPH]
    if not paragraphs:
        return None
    first, last = paragraphs[0], _last(stream, pairs, paragraphs)
    places = {place(stream.a, i) for i, _ in pairs[first : last + 1]}
    first -= lines_beside(stream, pairs[first::-1], places)
    last += lines_beside(stream, pairs[last:], places)
    inside: Sequence[tuple[int, int]] = pairs[first : last + 1]
    before, behind = stream.edges
    if before is not None and before[0] < inside[0][0] and adjoins(stream, inside[0], before):
        inside = [before, *inside]
    if behind is not None and inside[-1][0] < behind[0] and adjoins(stream, inside[-1], behind):
        inside = [*inside, behind]
    inside = with_lists_beside(stream, pairs, inside)
    judge_a, judge_b = _judges(stream, inside, shared, credited)
    b_first, b_last = _extent(stream, [j for _, j in inside], judge_b)
    return Core(
        a_first=inside[0][0],
        a_last=inside[-1][0],
        b_first=b_first,
        b_last=b_last,
        words=sum(shared[pair] for pair in inside),
        judge_a=judge_a,
        judge_b=judge_b,
    )


def _last(stream: Stream, pairs: Sequence[tuple[int, int]], paragraphs: Sequence[int]) -> int:
    """Return the last of the shared paragraphs. Links far behind the others, which stand otherwise, are a network's
    adverts on both pages."""
    links = list(takewhile(lambda at: _is_link(stream, pairs[at]), reversed(paragraphs)))
    if len(links) == len(paragraphs):
        return paragraphs[-1]
    last = paragraphs[-1 - len(links)]
    for at in reversed(links):
        near, pair = pairs[last], pairs[at]
        sides = list(zip((stream.a, stream.b), near, pair, strict=True))
        is_beside = all(block - one <= _STEP for _, one, block in sides)
        if not is_beside and not any(stands_like(side, one, block) for side, one, block in sides):
            break
        last = at
    return last


def _is_link(stream: Stream, pair: tuple[int, int]) -> bool:
    nodes = stream.a.blocks[pair[0]].node, stream.b.blocks[pair[1]].node
    if not all(isinstance(node, Element) and node.select_one("a[href]") is not None for node in nodes):
        return False
    from licensecheck.compare.furniture.lines.links import is_link  # few articles end with a link

    return is_link(stream.a, pair[0]) and is_link(stream.b, pair[1])


def _judges(
    stream: Stream,
    pairs: Sequence[tuple[int, int]],
    words: Mapping[tuple[int, int], int],
    credited: Sequence[str],
) -> tuple[Furniture, Furniture]:
    """Return who judges furniture in the original and in the copy.

    The shared paragraphs tell what the article stands in, and short lines that both have ("Advertisement") do not
    where they are a box's own: the box would pass for the article's.
    """
    dated = {pair for pair in pairs[:_HEAD] if all(map(says_when, (stream.a.keys[pair[0]], stream.b.keys[pair[1]])))}
    long = [pair for pair in pairs if words[pair] >= _PARAGRAPH and pair not in dated]
    ends = pairs[0][1], pairs[-1][1]
    judges = _judges_by(stream, long, ends, credited)
    if len(long) == len(pairs):
        return judges
    short = [pair for pair in pairs if words[pair] < _PARAGRAPH]
    of_boxes = {pair for pair in short if any(j.opens_box(block) for j, block in zip(judges, pair, strict=True))}
    of_boxes.update(labels_of_other_lists(stream, short, pairs, long))
    if of_boxes:
        of_boxes -= _cells_of_shared_tables(stream, short)
    of_boxes |= dated
    return _judges_by(stream, [pair for pair in pairs if pair not in of_boxes], ends, credited)


_HEAD = 12
"""Matched pairs from the first on among which lines say when the article appeared."""


def _cells_of_shared_tables(stream: Stream, pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the pairs that are cells of a table of which both texts have several cells in common: it is the article's,
    whatever the elements around it are called."""
    tables: dict[tuple[Element, Element], list[tuple[int, int]]] = defaultdict(list)
    for i, j in pairs:
        one, other = (table_around(side.blocks[block].node) for side, block in ((stream.a, i), (stream.b, j)))
        if one is not None and other is not None:
            tables[one, other].append((i, j))
    return {pair for found in tables.values() if len(found) >= _CELLS for pair in found}


_CELLS = 4
"""Cells of a table that both texts have, from which it is the same table: two rows of two."""


def _judges_by(
    stream: Stream, pairs: Sequence[tuple[int, int]], ends: tuple[int, int], credited: Sequence[str]
) -> tuple[Furniture, Furniture]:
    nodes_a = {stream.a.blocks[i].node for i, _ in pairs}
    nodes_b = {stream.b.blocks[j].node for _, j in pairs}
    return (
        Furniture(
            stream.a,
            shared_ancestors(nodes_a),
            nodes_a,
            bare=_bare(stream.a, {i for i, _ in pairs}),
            is_original=True,
            last=stream.a_blocks[-1] if stream.a_blocks else -1,
            credited=credited,
        ),
        Furniture(
            stream.b,
            shared_ancestors(nodes_b),
            nodes_b,
            bare=_bare(stream.b, {j for _, j in pairs}),
            head_end=ends[0],
            tail_start=ends[1],
            credited=credited,
        ),
    )


def _bare(side: TextSide, blocks: Set[int]) -> frozenset[Element]:
    """Return the elements that hold several of some blocks."""
    nodes = [side.blocks[block].node for block in blocks]
    if len(nodes) == len(set(nodes)):
        return frozenset()
    counts = Counter(nodes)
    return frozenset(node for node, count in counts.items() if count > 1 and node is not None)


def _extent(stream: Stream, shared: Sequence[int], judge: Furniture) -> tuple[int, int]:
    """Return the article's extent in the copy: from behind its headline or byline to its credit line.

    Where a page has none, its shared paragraphs are the extent, with their like right before them. A Markdown post
    holds no menus or footers: what stands before or behind the article there was put to it.
    """
    if stream.b.document.format is Format.MARKDOWN:
        return 0, len(stream.b.blocks) - 1
    first, last = shared[0], shared[-1]
    before = [j for j in _marks(stream) if first - _REACH <= j < first]
    behind = [
        j for j in _marks(stream)
        if last < j <= last + _REACH or (last < j <= last + _FAR and stands_like(stream.b, j, last))
    ]
    start = before[-1] + 1 if before else _opening(stream, shared)
    if behind:
        return start, behind[0] - 1
    from licensecheck.compare.extent.closing import closing

    return start, closing(stream, shared, judge)


def _opening(stream: Stream, shared: Sequence[int]) -> int:
    """Return where the paragraphs begin that stand before the first shared one, like a shared one in kind and place."""
    first, paragraphs = shared[0], shared[:_REACH]
    for _ in range(_REACH):
        like = (j for j in _before(stream, first) if any(stands_like(stream.b, j, other) for other in paragraphs))
        before = next(like, None)
        if before is None:
            break
        first = before
    return first


def _before(stream: Stream, first: int) -> Iterator[int]:
    """Yield the blocks before one, nearest first, up to a notice: a picture or a heading may stand between."""
    for j in range(first - 1, max(-1, first - 1 - _STEP), -1):
        if j in stream.b_notices and stream.b.blocks[j].tag != "figcaption":
            return
        yield j


_REACH = 10
"""Blocks between a byline and the first shared paragraph, or between the last one and the credit line."""

_FAR = 100
"""Blocks between the last shared paragraph and a credit line that stands as it does: what is between them was put
there, however much it is."""


def _marks(stream: Stream) -> list[int]:
    """Return the headline, byline and credit lines; what is put beside a line on an excerpt is put to the article."""
    b = stream.b
    return sorted(j for j in stream.b_notices if b.blocks[j].tag != "figcaption" and j not in b.excerpt_lines)
