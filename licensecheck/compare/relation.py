"""Whether a copy is this article at all: another work, or the same in another language."""

from __future__ import annotations

from licensecheck.compare.alignment.containers import likely_container
from licensecheck.compare.alignment.sister_pages import may_be_of_one_site
from licensecheck.compare.alignment.stream import Stream, blocks_inside
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.model import Relation
from licensecheck.compare.words import fold_line
from licensecheck.credits.model import Source

__all__ = ["another_work", "two_languages"]

_LEAST_SHARE = 0.12
"""Share of the original's words, or of the copy's prose, that must match. True copies with a dozen edits keep over 0.8;
another article of the same site shares a boilerplate paragraph at most (below 0.05)."""

_MAIN_SHARE = 0.3
"""Share of the words where a page has most running text from which it may be the article that matches. Related stories
between the paragraphs of two articles of one site reach 0.15; what is left of a cut article is whole on the copy's
side."""

_LEAST_WORDS = 25
"""Words that must match in any case: a quotation of two sentences is no copy."""


def another_work(stream: Stream, core: Core | None, words: int, source: Source | None = None) -> Relation | None:
    """Return what the copy is where it is not this article, else None; `source` is what the original says of itself.

    A page is a copy of itself, whatever it holds.
    """
    if core is not None and stream.a.text == stream.b.text:
        return None
    title = source.title if source else None
    if core is not None and core.words >= min(_LEAST_WORDS, 0.5 * words):
        share = core.words / max(1, words)
        alike = share >= _LEAST_SHARE or _share_of_copy(stream, core) >= 0.5
        if alike and not _share_a_site(stream, core, title):
            return None
    if two_languages(stream) is None:
        return Relation.DIFFERENT_WORK
    from licensecheck.compare.translated import may_be_translation

    is_translation = may_be_translation(stream.a, stream.b, source)
    return Relation.TRANSLATION if is_translation else Relation.DIFFERENT_WORK


_NOTICES = 60
"""Words that match up to which they may be a content system's notices on both pages."""


def two_languages(stream: Stream) -> tuple[str, str] | None:
    """Return the languages of the original and of the copy, where both tell theirs by their words, and each another."""
    first, second = _language(stream, 0), _language(stream, 1)
    return (first, second) if first and second and first != second else None


def _share_a_site(stream: Stream, core: Core, title: str | None) -> bool:
    """Whether two pages of one site share all but their articles: menus, teasers and notices can be a thousand words.
    Two sites with one content system share a few of its notices ("Save my name for the next time I comment.").

    The headline is not on the copy's page then, and where either page has most running text next to nothing matches;
    lists of links aside.
    """
    if not title or stream.b.holds(fold_line(title)):
        return False
    if core.words >= _NOTICES and not may_be_of_one_site(stream.a, stream.b):
        return False
    pairs = [(i, j) for i, j, _ in stream.matched()]
    return all(
        _matched_share(judge, {pair[member] for pair in pairs}) < _MAIN_SHARE
        for member, judge in enumerate((core.judge_a, core.judge_b))
    )


def _matched_share(judge: Furniture, matched: set[int]) -> float:
    """Return the share of the words that match where a page has most running text; 1.0 where it has none."""
    from licensecheck.compare.furniture.lines.links import by_links

    side = judge.side
    container = likely_container(side, lambda block: by_links(judge, block) is not None)
    if container is None:
        return 1.0
    inside = blocks_inside(side, container)
    return sum(side.size(i) for i in inside if i in matched) / max(1, sum(map(side.size, inside)))


def _share_of_copy(stream: Stream, core: Core) -> float:
    inside = sum(
        stream.b.size(j) for j in range(core.b_first, core.b_last + 1) if core.judge_b.reason(j) is None
    )
    return core.words / max(1, inside)


def _language(stream: Stream, member: int) -> str | None:
    """Return the language of the longest blocks; the page's own declaration is often a template's."""
    from licensecheck.compare.text_language import language_of

    side = (stream.a, stream.b)[member]
    longest = sorted(side.keys, key=len, reverse=True)[:8]
    return language_of(" ".join(longest))
