"""The two texts as one stream: equal blocks and gaps in reading order, from the first shared words to the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.containers import container_of, likely_container
from licensecheck.compare.alignment.cut_lines import cut_line, edge_gap
from licensecheck.compare.alignment.edge_lines import edited_edges
from licensecheck.compare.alignment.equal_blocks import SAID_AGAIN, Pair, equal_blocks, is_pull_quote, quotes_apart
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.kin_blocks import kin_blocks
from licensecheck.compare.alignment.opening import opening_repeats
from licensecheck.compare.alignment.said_twice import shown_beside
from licensecheck.compare.alignment.sister_pages import article_run, have_one_template
from licensecheck.compare.alignment.whole_lists import whole_list
from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import Format
from licensecheck.document.nesting import ancestors
from licensecheck.document.tags import BLOCK_TAGS

__all__ = ["Stream", "align", "blocks_inside"]

_ENOUGH_ANCHORS = 60
"""Words in equal blocks from which their common container is the article's; fewer may be a teaser or a quotation."""
_MANY_ANCHORS = 5
"""Equal blocks in one order that are neither, however short: a programme of a day, a list of answers."""

_OUTER_FACTOR, _OUTER_MORE = 6, 1500
"""How many words of the copy are searched before and behind the first and last equal block: six times what the
original still has there (furniture between paragraphs doubles a page's words, menus add a thousand), and more."""


_Edge = tuple[int, int] | None
_Edges = tuple[_Edge, _Edge]


@dataclass(slots=True, eq=False, repr=False)
class Stream:
    """Segments in order; the blocks of the original's article are `a_blocks`; `b_notices` are the copy's headline,
    byline and credit line. `edges` are a short first and last line that were edited, or of a last one its first words.
    `run` is where the original's page has the article, apart from what the template of both pages says."""

    a: TextSide
    b: TextSide
    a_blocks: Sequence[int]
    segments: list[Pair | Gap]
    b_notices: Set[int] = frozenset()
    edges: _Edges = (None, None)
    run: range | None = None
    _matched: list[tuple[int, int, int]] = field(default_factory=list)

    def matched(self) -> Sequence[tuple[int, int, int]]:
        """Return (block of the original, block of the copy, words) for everything that matches, in order."""
        if not self._matched:
            for segment in self.segments:
                if isinstance(segment, Pair):
                    self._matched.append((segment.a, segment.b, self.a.size(segment.a)))
                else:
                    owners = segment.a_owner, segment.b_owner
                    self._matched.extend((owners[0][run.a], owners[1][run.b], run.length) for run in segment.runs)
        return self._matched


def align(
    a: TextSide,
    b: TextSide,
    left_out: Set[int],
    left_out_b: Set[int],
    within: range | None = None,
) -> Stream:
    """Align two texts within the original's article; blocks known to be notices about it are left out.

    `within` are the blocks of the original that hold its article, where that is known; else its structure tells.
    """
    pairs = [pair for pair in equal_blocks(a, b) if pair.a not in left_out and pair.b not in left_out_b]
    run = article_run(a, b)
    own = [pair.a for pair in pairs] if run is None else run
    inside = within if within is not None else blocks_inside(a, _container(a, b, own), own)
    a_blocks = [i for i in inside if i not in left_out]
    pairs = [pair for pair in pairs if pair.a in inside]
    repeats = opening_repeats(a, b, a_blocks, [(pair.a, pair.b) for pair in pairs])
    pairs = [pair for pair in pairs if pair.b not in repeats]
    quotes = frozenset((*quotes_apart(a, b, pairs), *shown_beside(a, b, pairs)))
    pairs = [pair for pair in pairs if pair.b not in quotes]
    left_out_b = left_out_b | repeats
    first, last = edited_edges(a, b, a_blocks, pairs, left_out_b | quotes)
    edges = first, last or cut_line(a, b, a_blocks, pairs, left_out_b | quotes)
    gaps = _gaps(a_blocks, len(b.blocks), pairs, left_out_b | quotes)
    segments = list(_segments(a, b, gaps, pairs, edges))
    return Stream(a, b, a_blocks, segments, left_out_b, edges, range(run[0], run[-1] + 1) if run else None)


def _container(a: TextSide, b: TextSide, shared: Sequence[int]) -> Element | None:
    weights = [a.size(block) for block in shared]
    enough = sum(weights) >= _ENOUGH_ANCHORS
    if not enough and have_one_template(a, b):
        found = likely_container(a)     # such pages share the columns beside their articles
    elif enough or len(weights) >= _MANY_ANCHORS:
        found = container_of([a.blocks[block] for block in shared], weights)
    else:
        found = _told_container(a, b, likely_container(a), shared)
    around = islice(ancestors(found), _LISTS)
    found = next((element for element in around if element.tag not in _OF_LISTS), found)
    for element in ancestors(found):
        if element.attr("itemprop") and "articlebody" in (element.attr("itemprop") or "").lower():
            return element
    return found


def _told_container(a: TextSide, b: TextSide, likely: Element | None, shared: Sequence[int]) -> Element | None:
    """Return the likely container of the original's article, or where the copy has nothing of its words, and where the
    few `shared` blocks stand elsewhere, the one of the paragraphs of which it has some: a short article stands beside
    longer texts of its site, or in several boxes."""
    inside = blocks_inside(a, likely)
    is_elsewhere = bool(shared) and not set(inside).intersection(shared)
    holds_some = any(_has_piece(b, a.keys[i]) for i in inside)
    if holds_some and not is_elsewhere:
        return likely
    told = [i for i, key in enumerate(a.keys) if _has_piece(b, key)]
    if len(told) < _TOLD:
        return likely
    if holds_some:
        weights = [a.size(i) for i in told]
        is_less = sum(weights) < sum(map(a.size, inside))
        return likely if is_less else container_of([a.blocks[i] for i in told], weights) or likely
    of_told = set(told)
    found = likely_container(a, lambda block: block not in of_told)
    return found if found is not None and len(of_told.intersection(blocks_inside(a, found))) >= _TOLD else likely


def _has_piece(b: TextSide, key: str) -> bool:
    """Whether the copy has some words in a row of a paragraph of the original, edited elsewhere perhaps."""
    ends = (0, len(key) // 2, len(key) - _PIECE)
    return len(key) >= _PROSE and b.may_search() and any(b.holds(key[at : at + _PIECE]) for at in ends)


_TOLD = 2
"""Paragraphs that the copy tells of, at least: one may be a teaser, or a quotation."""

_PROSE, _PIECE = 60, 24
"""Characters from which a block is a paragraph, and of one that are looked for in the copy: about five words."""

_OF_LISTS, _LISTS = ("ol", "ul", "dl", "blockquote"), 8
"""Elements that hold a part of an article at most, its steps or its answers, and how many may stand in one another."""


def blocks_inside(a: TextSide, container: Element | None, shared: Iterable[int] = ()) -> range:
    """Return the blocks of a subtree, which follow one another; some of `shared` are probably in it.

    From one of these only the subtree is gone through: most blocks of a page are menus, teasers and comments.
    """
    count = len(a.blocks)
    if container is None:
        return range(count)
    inside: dict[Element, bool] = {container: True}

    def holds(block: int) -> bool:
        return 0 <= block < count and _within(a.blocks[block].node, inside)

    # Text that stands in an inline element itself counts as its parent block's: there the blocks do not adjoin.
    first = next(filter(holds, shared), None) if container.tag in BLOCK_TAGS else None
    if first is None:
        blocks = list(filter(holds, range(count)))
        return range(blocks[0], blocks[-1] + 1) if blocks else range(count)
    last = first
    while holds(first - 1):
        first -= 1
    while holds(last + 1):
        last += 1
    return range(first, last + 1)


def _within(node: Element | None, inside: dict[Element, bool]) -> bool:
    chain: list[Element] = []
    current: object = node
    while isinstance(current, Element) and current not in inside:
        chain.append(current)
        current = current.parent
    answer = isinstance(current, Element) and inside[current]
    for element in chain:
        inside[element] = answer
    return answer


def _gaps(
    a_blocks: Sequence[int], b_count: int, pairs: Sequence[Pair], left_out_b: Set[int]
) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Yield the blocks of both texts before each pair of equal ones, and behind the last; `b_count` are the copy's."""
    a_at, b_at = 0, 0
    place = {block: at for at, block in enumerate(a_blocks)}
    for pair in [*pairs, None]:
        a_stop, b_stop = (place[pair.a], pair.b) if pair else (len(a_blocks), b_count)
        b_gap: Sequence[int] = range(b_at, b_stop)
        yield a_blocks[a_at:a_stop], [j for j in b_gap if j not in left_out_b] if left_out_b else b_gap
        a_at, b_at = a_stop + 1, b_stop + 1


def _segments(
    a: TextSide, b: TextSide, gaps: Iterable[tuple[Sequence[int], Sequence[int]]], pairs: Sequence[Pair], edges: _Edges
) -> Iterator[Pair | Gap]:
    for number, ((a_gap, b_gap), pair) in enumerate(zip(gaps, [*pairs, None], strict=True)):
        if number == 0 or pair is None:
            outer = _told_once(b, pairs, b_gap, from_end=pair is not None)
            if pairs:
                outer = _without_teasers(b, outer, (pair or pairs[-1]).b)
            yield from _outermost(a, b, Gap(a_gap, outer), edges[pair is None], from_end=pair is not None)
        else:
            yield from _gap(a, b, a_gap, b_gap)
        if pair:
            yield pair


def _outermost(a: TextSide, b: TextSide, gap: Gap, edge: _Edge, *, from_end: bool) -> Iterator[Gap]:
    """Yield an outer gap, and the short line nearest to the shared paragraphs by itself where it was edited or cut."""
    if edge is None or edge[1] not in gap.b_blocks:
        yield from _outer(a, b, gap.a_blocks, gap.b_blocks, from_end=from_end)
        return
    (a_before, a_behind), (b_before, b_behind) = _around(gap.a_blocks, edge[0]), _around(gap.b_blocks, edge[1])
    if from_end:
        yield from _outer(a, b, a_before, b_before, from_end=True)
    else:
        yield from _gap(a, b, a_before, b_before)
    yield edge_gap(a, b, *edge)
    if from_end:
        yield from _gap(a, b, a_behind, b_behind)
    else:
        yield from _outer(a, b, a_behind, b_behind, from_end=False)


def _around(blocks: Sequence[int], block: int) -> tuple[Sequence[int], Sequence[int]]:
    """Return the blocks before and behind one."""
    at = blocks.index(block)
    return blocks[:at], blocks[at + 1 :]


def _told_once(b: TextSide, pairs: Sequence[Pair], b_gap: Sequence[int], *, from_end: bool) -> Sequence[int]:
    """Cut an outer gap where the copy tells the article again: a version for print, another page width."""
    told = {b.keys[pair.b] for pair in pairs}
    again = [at for at, j in enumerate(b_gap) if b.keys[j] in told]
    if len(again) < max(SAID_AGAIN, len(told) // 2):
        return b_gap
    return b_gap[again[-1] + 1 :] if from_end else b_gap[: again[0]]


def _gap(a: TextSide, b: TextSide, a_gap: Sequence[int], b_gap: Sequence[int]) -> Iterator[Gap]:
    if a_gap and b_gap:
        # Of a clean copy no gap has blocks on both sides.
        from licensecheck.compare.alignment.gaps import align_gap

        yield align_gap(a, b, a_gap, [j for j in b_gap if not is_pull_quote(a, b, j)])
    elif a_gap or b_gap:
        yield Gap(a_gap, b_gap)


_BESIDE = 12
"""Blocks before and behind the shared paragraphs that are kept in sight: what an editor put there stands close by."""


def _outer(
    a: TextSide, b: TextSide, a_gap: Sequence[int], b_gap: Sequence[int], *, from_end: bool
) -> Iterator[Gap]:
    """Yield an outer gap: all of a post, of a page what can hold the original's words, else what stands close by."""
    if b.document.format is Format.MARKDOWN:
        yield from _gap(a, b, a_gap, b_gap)
        return
    near = _near(a, b, a_gap, b_gap, from_end=from_end)
    kin = kin_blocks(a, b, a_gap, near, from_end=from_end)
    if not kin:
        yield from _gap(a, b, a_gap, ())
        yield from _gap(a, b, (), b_gap[-_BESIDE:] if from_end else b_gap[:_BESIDE])
    elif from_end:
        first = whole_list(b, kin[0])[0]
        yield from _gap(a, b, (), [j for j in b_gap if j < first][-_BESIDE:])
        yield from _gap(a, b, a_gap, [j for j in near if j >= first])
    else:
        last = whole_list(b, kin[-1])[-1]
        yield from _gap(a, b, a_gap, [j for j in near if j <= last])
        yield from _gap(a, b, (), [j for j in b_gap if j > last][:_BESIDE])


def _without_teasers(b: TextSide, outer: Sequence[int], shared: int) -> Sequence[int]:
    """Leave out of an outer gap what has no words but the shared paragraph's next to it: a standfirst or a teaser."""
    close = outer[-_REACH:] if outer and outer[0] < shared else outer[:_REACH]
    teasers = {j for j in close if len(b.keys[j]) >= _TEASER and _is_teaser(b.keys[j], b.keys[shared])}
    return [j for j in outer if j not in teasers] if teasers else outer


def _is_teaser(key: str, paragraph: str) -> bool:
    key = key.rstrip("])")
    if key.endswith(("…", "...")):
        key = key.rstrip(" .…[(")
    return _TEASER <= len(key) < len(paragraph) and key in paragraph


_REACH, _TEASER = 60, 24
"""Blocks before or behind the shared paragraphs among which teasers are looked for, and their least characters."""


def _near(
    a: TextSide, b: TextSide, a_gap: Sequence[int], b_gap: Sequence[int], *, from_end: bool
) -> Sequence[int]:
    """Keep the part of an outer gap that can hold what the original still has there."""
    if not a_gap:
        return range(0)
    room = _OUTER_FACTOR * sum(a.size(i) for i in a_gap) + _OUTER_MORE
    count = 0
    for j in reversed(b_gap) if from_end else b_gap:
        room -= b.size(j)
        if room < 0:
            break
        count += 1
    return b_gap[len(b_gap) - count :] if from_end else b_gap[:count]
