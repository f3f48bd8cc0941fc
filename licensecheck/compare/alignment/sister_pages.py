"""Two pages of one site, or of sister sites: what their template says in both is not the article.

A chain's papers take over each other's articles. Their pages then share menus, lists of the day's stories, footers and
notes to commenters, by the hundred words, and the article is the run of the shared blocks that have most to say.
"""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import holds_link

__all__ = ["article_run", "have_one_template", "may_be_of_one_site"]

_COST = 8
"""Words that a block has to have so that it speaks for a text: links and labels have fewer, paragraphs more."""

_BETWEEN = 5
"""Words that each of the other blocks between two such costs: a box inside a text has a dozen lines."""

_SHORT = 48
"""Characters of such lines: what tells a template, without counting the words of whole pages."""

_LIKE, _AT_LEAST = 0.2, 20
"""Share and number of the short lines of the original's page that the copy's page has as well, from which the two may
have one template. Of some 700 pairs of pages those of one site share 20 to 96 %, others 4 % in the middle and three in
a hundred that much."""

_FEWEST = 15
"""Different lines that pages of one template have in common, at least: some stand twice on a page."""

_PIECE = 40
"""Characters at a paragraph's ends and in its middle by which it is known in the copy."""

_SEARCHED = 50_000_000
"""Characters gone through in search of paragraphs that were edited: of a page of usual size all are looked for."""

_MOST = 0.5
"""Share of what the shared blocks say beyond that cost that the run must hold; with less it is a part of the text."""


def article_run(a: TextSide, b: TextSide) -> list[int] | None:
    """Return the shared blocks of the original that are the article's, None where the two pages have no template in
    common."""
    theirs = b.key_counts
    if len(a.key_counts.keys() & theirs.keys()) < _FEWEST:
        return None         # most pairs of pages share the article, and a dozen labels
    if not have_one_template(a, b):
        return None
    long = [i for i in range(len(a.keys)) if _words(a, i) > _COST]
    edited = [i for i in long if a.keys[i] not in theirs and len(a.keys[i]) > _PIECE]
    parts = {i for i in edited[: _SEARCHED // (len(b.text) + 1)] if _is_told(b, a.keys[i])}
    told = [i for i in long if a.keys[i] in theirs or i in parts]
    sizes = [_words(a, i) - _COST for i in told]
    first, last = _heaviest_run(told, sizes)
    return told[first:last] if sum(sizes[first:last]) > _MOST * sum(sizes) else None


def have_one_template(a: TextSide, b: TextSide) -> bool:
    """Whether two pages share so many short lines, and so large a share of the original's, that these are a template's:
    a copy on another site has those of a short article as well."""
    return may_be_of_one_site(a, b, _AT_LEAST)


def may_be_of_one_site(a: TextSide, b: TextSide, at_least: int = 1) -> bool:
    """Whether two pages share so many of the original's short lines that these may be their site's; `at_least` is the
    number that does for pages of one template."""
    short = _short_lines(a)
    if not _are_many([a.keys[block] for block in short], b, at_least):
        return False
    return _are_many([a.keys[block] for block in short if not _is_cell(a, block)], b, at_least)


def _short_lines(side: TextSide) -> list[int]:
    """Return a page's short lines, one that it repeats three times: a menu stands at the top, in a column and at the
    foot, and "Reply" below each comment on pages of any site."""
    short = [block for block, key in enumerate(side.keys) if len(key) <= _SHORT]
    left = {key: _REPEATED for key, count in side.key_counts.items() if count > _REPEATED}
    if not left:
        return short
    found: list[int] = []
    for block in short:
        key = side.keys[block]
        left[key] = left.get(key, _REPEATED) - 1
        if left[key] >= 0:
            found.append(block)
    return found


_REPEATED = 3


def _are_many(keys: Sequence[str], b: TextSide, at_least: int) -> bool:
    return sum(1 for key in keys if key in b.key_counts) >= max(at_least, _LIKE * len(keys))


def _is_cell(side: TextSide, block: int) -> bool:
    """Whether a line is a cell or an item that leads nowhere, as those of an article's tables and lists are."""
    _, _, tag, node = side.blocks[block]
    return tag in _CELLS and isinstance(node, Element) and not holds_link(node)


_CELLS = frozenset(("td", "th", "li", "dd"))


def _words(side: TextSide, block: int) -> int:
    """About how many words a block has, where scripts without spaces have one in three characters."""
    return min(side.size(block), len(side.keys[block]) // 3)


def _is_told(side: TextSide, key: str) -> bool:
    """Whether a paragraph may be a part of a longer one, be cut in two, or be edited in a place or two."""
    middle = (len(key) - _PIECE) // 2
    return all(side.holds(key[at : at + _PIECE]) for at in (0, middle, len(key) - _PIECE))


def _heaviest_run(blocks: Sequence[int], sizes: Sequence[int]) -> tuple[int, int]:
    """Return the first of some blocks and the one behind the last, between which what they say most exceeds the cost
    of all others there."""
    best = total = 0
    found = (0, 0)
    start, before = 0, -1
    for at, (block, size) in enumerate(zip(blocks, sizes, strict=True)):
        total -= _BETWEEN * (block - before - 1)
        if total <= 0:
            start, total = at, 0
        total += size
        before = block
        if total > best:
            best, found = total, (start, at + 1)
    return found
