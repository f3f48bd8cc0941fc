"""The comparison as a whole: what the copy is to the original, and every edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from licensecheck.compare.alignment.comments import comments
from licensecheck.compare.alignment.equal_blocks import ANCHOR_LENGTH, SAID_AGAIN, Pair
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.stream import Stream, align
from licensecheck.compare.crediting.blocks import credited_names
from licensecheck.compare.crediting.excerpt_lines import with_notices_apart
from licensecheck.compare.crediting.lines import credit_lines, may_tell_more, notices_beside
from licensecheck.compare.differences.cut_words import without_cut_words
from licensecheck.compare.differences.difference import Difference, find_differences
from licensecheck.compare.differences.first_words import placed_at_beginning
from licensecheck.compare.differences.own_captions import own_captions
from licensecheck.compare.differences.page_notes import without_page_notes
from licensecheck.compare.edits.building import build_edits
from licensecheck.compare.extent.core import Core, find_core
from licensecheck.compare.extent.widen import widened
from licensecheck.compare.heads.headline import headline_edit
from licensecheck.compare.model import IN_ANOTHER_LANGUAGE, Category, Comparison, Edit, Kind, Passage, Relation, Span
from licensecheck.compare.notices import notices
from licensecheck.compare.photo_essays import tells_in_captions
from licensecheck.compare.printed.damage import torn_apart
from licensecheck.compare.quotations.changes import quotation_changes
from licensecheck.compare.quotations.mark_changes import SAME_WORDS
from licensecheck.compare.relation import another_work, two_languages
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.doubting import discredits
from licensecheck.compare.words import spaced_words
from licensecheck.credits.model import Source
from licensecheck.document.model import Document, Format
from licensecheck.document.published import published
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["compare"]


def compare(original: Document, copy: Document, source: Source | None = None) -> Comparison:
    """Hold a copy against its original; `source` is what the original says of itself (title, authors, licence)."""
    a = TextSide(original)
    b = TextSide(copy, with_notices_apart(copy, a, source))
    a.tells_in_captions = b.tells_in_captions = tells_in_captions(a)
    a.left_out = torn_apart(a, b).union(comments(a, b), _printed_boxes(a, b, source), _said_again(a, b))
    stream, core = _aligned(a, b, source)
    words = _article_words(stream, core)
    other = another_work(stream, core, words, source)
    if core is None or other is not None:
        return _other_work(stream, other or Relation.DIFFERENT_WORK, words)
    found = without_page_notes(stream, core, list(without_cut_words(stream, find_differences(stream, core))))
    placed = placed_at_beginning(stream, core, found)
    marks = [*quotation_changes(stream, core), *_sign_changes(stream, core)]
    differences = [*_without_named(placed, marks), *marks, *_remarks(stream, core, source), *_caption_changes(stream)]
    edits = build_edits(stream, core, differences, published(original))
    headline, title = headline_edit(source, a, b, core)
    return _comparison(stream, core, words, [*headline, *edits], title)


def _printed_boxes(a: TextSide, b: TextSide, source: Source | None) -> frozenset[int]:
    if a.document.format is Format.HTML:
        return frozenset()      # its tags tell boxes
    from licensecheck.compare.printed.boxes import boxes

    return boxes(a, b, source)


def _said_again(a: TextSide, b: TextSide) -> frozenset[int]:
    """Return the blocks in which the original's page says again what its article says; most pages say it once."""
    twice = {key for key, count in a.key_counts.items() if count > 1}
    may_be_retold = sum(1 for key in twice if len(key) >= ANCHOR_LENGTH and b.key_counts.get(key) == 1) >= SAID_AGAIN
    if not may_be_retold and sum(1 for i in a.of_tags(HEADING_TAGS) if a.keys[i] in twice) < _SUBHEADS:
        return frozenset()
    from licensecheck.compare.alignment.retelling import entries, retold

    return frozenset((*entries(a), *(retold(a, b) if may_be_retold else ())))


_SUBHEADS = 2
"""Headings whose words stand elsewhere on a page as well, from which there may be a table of contents."""


def _aligned(a: TextSide, b: TextSide, source: Source | None) -> tuple[Stream, Core | None]:
    left_out = notices(a, source, b) | a.left_out
    notices_b = credit_lines(b, a, left_out, source)
    stream = align(a, b, left_out, notices_b)
    credited = credited_names(source)
    core = find_core(stream, credited)
    wider = widened(stream, core) if core is not None else None
    if wider is not None:
        stream = align(a, b, left_out, notices_b, within=wider)
        core = find_core(stream, credited)
    return stream, core


def _article_words(stream: Stream, core: Core | None) -> int:
    """Count the words of the original's article: what matches, and what is its own among it."""
    if core is None:
        return sum(spaced_words(stream.a.keys[i]) for i in stream.a_blocks if len(stream.a.keys[i]) > 40)
    matched = {i for i, _, _ in stream.matched()}
    return sum(
        spaced_words(stream.a.keys[i])
        for i in stream.a_blocks
        if i in matched or (core.holds_a(i) and core.judge_a.reason(i) is None)
    )


def _without_named(found: Iterable[Difference], changes: Iterable[Difference]) -> Iterator[Difference]:
    """Yield differences without those in a line that a change of who is quoted tells of."""
    named = {change.b_at[0] for change in changes if change.marks is None}
    return (one for one in found if not (one.b and one.b_at[0] in named))


def _remarks(stream: Stream, core: Core, source: Source | None) -> Iterator[Difference]:
    """Yield what lines of credit and notes tell besides: most say nothing else than where the article is from."""
    b = stream.b
    if any((may_tell_more if j in b.credit_lines else discredits)(b.keys[j]) for j in notices_beside(stream)):
        from licensecheck.compare.crediting.remarks import credit_remarks

        yield from credit_remarks(stream, core, source)


def _caption_changes(stream: Stream) -> Iterator[Difference]:
    """Yield what changed in captions, where either page has one that the other does not have."""
    sides = (stream.a, stream.b), (stream.b, stream.a)
    if stream.a.tells_in_captions or not all(own_captions(one, other) for one, other in sides):
        return
    from licensecheck.compare.differences.caption_changes import caption_changes

    yield from caption_changes(stream)


def _sign_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the signs that changed beside words that stayed: most copies have no paragraph that differs."""
    if any(isinstance(segment, Gap) and segment.runs for segment in stream.segments):
        from licensecheck.compare.differences.figure_joints import joint_changes
        from licensecheck.compare.differences.letter_case import case_changes_in_gaps
        from licensecheck.compare.differences.primes import prime_changes
        from licensecheck.compare.differences.sentence_signs import sentence_sign_changes

        yield from prime_changes(stream, core)
        yield from sentence_sign_changes(stream, core)
        yield from case_changes_in_gaps(stream, core)
        yield from joint_changes(stream, core)
    equal = (segment for segment in stream.segments if isinstance(segment, Pair))
    pairs = [pair for pair in equal if _has_other_capitals(stream, pair)]
    if pairs:
        from licensecheck.compare.differences.letter_case import case_changes

        yield from case_changes(stream, core, pairs)


def _has_other_capitals(stream: Stream, pair: Pair) -> bool:
    """Whether two equal blocks of running text have other capital letters."""
    (start_a, end_a, tag_a, _), (start_b, end_b, tag_b, _) = stream.a.blocks[pair.a], stream.b.blocks[pair.b]
    one, two = stream.a.text[start_a:end_a], stream.b.text[start_b:end_b]
    if one == two or tag_a in HEADING_TAGS or tag_b in HEADING_TAGS:
        return False
    return _CAPITALS.findall(one) != _CAPITALS.findall(two)


_CAPITALS = lazy_pattern("[A-Z]")


def _comparison(stream: Stream, core: Core, words: int, edits: list[Edit], title: str | None) -> Comparison:
    lost = sum(
        _count(e.original.text)
        for e in edits
        if e.category not in (Category.HEADLINE, Category.FURNITURE) and not _keeps_words(e)
    )
    a, b = stream.a, stream.b
    first, last = a.blocks[core.a_first].start, a.blocks[core.a_last].end
    outside = [e for e in edits if e.kind in _GONE_FROM_PLACE and not first <= e.original.start < last]
    total = words + sum(_count(e.original.text) for e in _outermost(outside))
    missing = sum(_count(e.original.text) for e in edits if e.category is Category.TRUNCATED)
    return Comparison(
        relation=Relation.TRUNCATED if missing else Relation.COPY,
        edits=tuple(edits),
        words=total,
        words_kept=max(0, total - lost),
        copy_region=(b.blocks[core.b_first].start, b.blocks[core.b_last].end),
        copy_matched=_spans(stream, core, 1),
        original_region=(a.blocks[core.a_first].start, a.blocks[core.a_last].end),
        original_matched=_spans(stream, core, 0),
        missing_share=missing / total if total else 0.0,
        title=title,
    )


_GONE_FROM_PLACE = (Kind.DELETION, Kind.MOVE)
"""Edits whose words the original may have before or behind all that both texts have in common in one order."""


def _outermost(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the edits whose words of the original are not among those of another, as where a part of what was moved is
    gone."""
    last: tuple[int, int] = (-1, -1)        # what reaches farthest of those that begin no later
    for edit in sorted(edits, key=lambda e: (e.original.start, -e.original.end)):
        span = edit.original.start, edit.original.end
        if span == last or span[1] > last[1]:
            last = span
            yield edit


def _keeps_words(edit: Edit) -> bool:
    return edit.kind is Kind.MOVE or edit.note in SAME_WORDS


def _count(text: str) -> int:
    return spaced_words(" ".join(text.split())) if text else 0


def _spans(stream: Stream, core: Core, member: int) -> tuple[Span, ...]:
    blocks = (stream.a, stream.b)[member].blocks
    found = dict.fromkeys(
        (i, j)[member] for i, j, _ in stream.matched() if core.holds_a(i) and core.holds_b(j)
    )
    return tuple((blocks[i].start, blocks[i].end) for i in found)


def _other_work(stream: Stream, relation: Relation, words: int) -> Comparison:
    category = Category.TRANSLATION if relation is Relation.TRANSLATION else Category.DIFFERENT_WORK
    languages = two_languages(stream)
    nowhere = Passage(text="", start=0, end=0, line=1, column=1)
    edit = Edit(
        kind=Kind.SUBSTITUTION, category=category, original=nowhere, copy=nowhere, before="", after="",
        note=IN_ANOTHER_LANGUAGE if relation is Relation.DIFFERENT_WORK and languages is not None else None,
    )
    return Comparison(
        relation=relation,
        edits=(edit,),
        words=words,
        words_kept=0,
        copy_region=(0, len(stream.b.text)),
        copy_matched=(),
        original_region=(0, len(stream.a.text)),
        original_matched=(),
        missing_share=1.0,
        languages=languages,
    )
