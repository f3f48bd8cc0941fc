"""From differences to edits: what kind, which category, with its place in both texts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence, Set

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.lines import may_tell_more
from licensecheck.compare.differences.concerning import concerns_article
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.context import Around, around_gone, around_moved, around_new
from licensecheck.compare.edits.moves import Move, find_moves
from licensecheck.compare.edits.passages import QUOTATION_MARKS, passage
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.above_text import is_description
from licensecheck.compare.furniture.boxes.wrappers import may_be_prose_alone
from licensecheck.compare.furniture.reasons import (
    BELOW_PICTURE,
    BESIDE_PICTURE,
    BOXED_PROSE,
    CHANGED_CAPTION,
    CREDIT_REMARK,
    CREDITED_PICTURE,
    EDITORS_NOTE_ABOVE,
    HEADING,
    NAMED,
    NOTE_BELOW,
    OPENING,
    SUBHEAD,
)
from licensecheck.compare.furniture.repetition import pulled
from licensecheck.compare.furniture.set_quotations import sets_apart_as_quotation
from licensecheck.compare.model import MISQUOTED, RECAPTIONED, SUBHEAD_NOTE, TOLD_BESIDES, Category, Edit, Kind
from licensecheck.compare.quotations.mark_changes import MARKED_BEFORE, MARKED_NOW, MarkChange
from licensecheck.document.link_list import between
from licensecheck.document.model import Format
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["build_edits"]


def build_edits(
    stream: Stream,
    core: Core,
    differences: Sequence[Difference],
    source_date: datetime.date | None,
) -> list[Edit]:
    """Return the edits of a copy in reading order; `source_date` is when the original appeared."""
    found, inside, rest = find_moves(differences, stream.a, stream.b)
    moves = _true_moves(found, core, differences) if found else []
    around: Around = {}
    edits = [
        _edit(stream, d, name, around)._replace(doubt=doubt or _box_doubt(stream, core, d))
        for d, name, doubt in _named(stream, core, rest, inside, source_date)
        if not _is_on_both_pages(stream, d, name)
    ]
    edits.extend(_move_edit(stream, move) for move in moves)
    edits.sort(key=lambda e: (e.copy.start, e.original.start))
    return edits


def _true_moves(found: Sequence[Move], core: Core, differences: Sequence[Difference]) -> list[Move]:
    from licensecheck.compare.edits.box_moves import without_passed_boxes  # most copies have no move

    return list(without_passed_boxes(found, core, differences))


def _box_doubt(stream: Stream, core: Core, difference: Difference) -> str | None:
    """Why a person has to look at what a page sets apart: it may be no box, or no quotation, to its readers."""
    if difference.marks is MarkChange.SET_APART:
        return "but readers take a block quotation for somebody else's words"
    if difference.furniture == HEADING and not _is_told(stream, difference):
        return "but the original has no such heading above its text"
    if difference.furniture == SUBHEAD and not _is_caption(stream, difference):
        return "but it may be a subhead that the original does not have"
    if difference.furniture == BELOW_PICTURE and not _is_caption(stream, difference):
        return "but it is set in bold, as few captions are, and may be put to the text"
    if difference.furniture == BESIDE_PICTURE:
        return "but it stands as the paragraphs do, and may be no caption"
    if difference.furniture is None:
        return None
    return _doubt_of_words(stream, core, difference, difference.furniture)


def _doubt_of_words(stream: Stream, core: Core, difference: Difference, reason: str) -> str | None:
    """Why a person has to look at lines of the site's: they tell something, quote or stand as the text does."""
    if reason == CHANGED_CAPTION:
        return RECAPTIONED
    if reason == CREDIT_REMARK:
        return TOLD_BESIDES
    if reason in (EDITORS_NOTE_ABOVE, NOTE_BELOW) and _tells_besides(stream, difference):
        return TOLD_BESIDES
    if reason == OPENING and _goes_on_telling(stream, core, difference):
        return TOLD_BESIDES
    if reason == CREDITED_PICTURE and _is_caption_of_nothing(stream, core, difference):
        return "but no picture stands beside it, and readers may take it for the article's"
    if _misquotes(stream, core, difference):
        return MISQUOTED
    if reason.startswith(NAMED) and _is_prose_alone(core, difference):
        return _PROSE
    if not reason.startswith(BOXED_PROSE):
        return None
    if difference.a:
        return "but it is prose between the original's paragraphs, and may be the article's"
    return _PROSE


_PROSE = "but it is prose between the paragraphs, which readers may take for the article's"


def _is_caption_of_nothing(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether new lines of a copy between its paragraphs end as captions do, and there is no picture, nor was one."""
    blocks = _between(core, difference)
    if not blocks or stream.b.document.format not in (Format.HTML, Format.MARKDOWN) or _is_caption(stream, difference):
        return False
    from licensecheck.compare.furniture.captions import is_caption_of_nothing  # loaded with what named the reason

    return any(is_caption_of_nothing(core.judge_b, block) for block in blocks)


def _tells_besides(stream: Stream, difference: Difference) -> bool:
    """Whether new notes of a copy beside its text tell something that the article does not."""
    blocks = () if difference.a else difference.b_blocks
    if not any(may_tell_more(stream.b.keys[block]) for block in blocks):
        return False
    from licensecheck.compare.crediting.remarks import tells_in_note

    return any(tells_in_note(stream.b, block) for block in blocks)


def _goes_on_telling(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether new lines of a copy between its paragraphs call readers to something, lead nowhere, and go on with a
    sentence that tells something."""
    b = stream.b
    blocks = [block for block in _between(core, difference) if _GOES_ON.search(b.keys[block]) is not None]
    blocks = [block for block in blocks if not between(b.document.links, *b.blocks[block][:2])]
    if not blocks or b.document.format not in (Format.HTML, Format.MARKDOWN):
        return False
    from licensecheck.compare.crediting.remarks import tells_behind_call

    return any(tells_behind_call(b, block) for block in blocks)


_GOES_ON = lazy_pattern(r"[.!?] (?:\S+ ){4}")


def _between(core: Core, difference: Difference) -> Sequence[int]:
    """Return the new blocks of a copy where all of them stand between its paragraphs; a post has nothing else."""
    judge, blocks = core.judge_b, () if difference.a else difference.b_blocks
    if not blocks or judge.side.document.format is Format.MARKDOWN:
        return blocks
    return blocks if judge.head_end < blocks[0] <= blocks[-1] < judge.tail_start else ()


def _is_prose_alone(core: Core, difference: Difference) -> bool:
    """Whether new lines of a copy between its paragraphs are all that named boxes hold, and prose."""
    judge = core.judge_b
    blocks = [block for block in _between(core, difference) if may_be_prose_alone(judge, block)]
    if not blocks:
        return False
    from licensecheck.compare.furniture.boxes.prose import is_prose_alone  # most boxes hold more

    return any(is_prose_alone(judge, block) for block in blocks)


def _misquotes(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether new lines of a copy are set as a pull quote, and neither the original's page nor the copy's text has
    their words so."""
    quoted = [block for block in difference.b_blocks if sets_apart_as_quotation(core.judge_b, block)]
    b = stream.b
    others = [block for block in quoted if not b.repeats(pulled(b.keys[block]))]
    if difference.a or not others:
        return False
    from licensecheck.compare.naming.repeated_blocks import repeats_page  # most pull quotes repeat the text in full

    return not all(repeats_page(stream.a, b, core, block) for block in others)


def _is_told(stream: Stream, difference: Difference) -> bool:
    """Whether the original's page says new lines as well, or says that they are what it is about."""
    a, keys = stream.a, [stream.b.keys[block] for block in difference.b_blocks]
    return all(a.holds(key) or is_description(a.document, key) for key in keys)


def _is_caption(stream: Stream, difference: Difference) -> bool:
    """Whether the original's page has a new line as a picture's caption, another credit behind it aside."""
    a, keys = stream.a, [stream.b.keys[block].partition(" (")[0] for block in difference.b_blocks]
    captions = [a.keys[i] for i in a.blocks_with(keys) if is_tagged_caption(a.blocks[i])]
    return all(any(caption.startswith(key) for caption in captions) for key in keys)


def _named(
    stream: Stream,
    core: Core,
    rest: Sequence[Difference],
    inside: Sequence[Difference],
    source_date: datetime.date | None,
) -> Iterable[tuple[Difference, Category, str | None]]:
    """Return the differences in the article with their categories and doubts.

    Most copies differ by whole boxes alone. What names words is not even loaded for them: it is a good part of what
    one check needs to start.
    """
    if not inside and all(map(_is_box, rest)):
        return ((d, Category.FURNITURE, None) for d in rest if concerns_article(stream, core, d))
    from licensecheck.compare.naming.named_differences import named_differences

    return named_differences(stream, core, rest, inside, source_date)


def _is_box(difference: Difference) -> bool:
    """Whether a difference is whole blocks of furniture that one page alone has."""
    if difference.furniture is None or difference.marks is not None:
        return False
    return not difference.a if difference.b_whole else difference.a_whole and not difference.b


def _is_on_both_pages(stream: Stream, difference: Difference, category: Category) -> bool:
    """Whether a box of the copy's page stands on the original's as often, beside its article: two pages of one
    house."""
    a, b = stream.a, stream.b
    return (
        category is Category.FURNITURE
        and bool(difference.b_blocks)
        and all(b.key_counts[key] <= a.key_counts[key] for key in (b.keys[block] for block in difference.b_blocks))
    )


def _edit(stream: Stream, difference: Difference, category: Category, around: Around) -> Edit:
    a = passage(stream.a, difference.a, difference.a_at, signs=_signs(difference, category, MARKED_BEFORE))
    b = passage(stream.b, difference.b, difference.b_at, signs=_signs(difference, category, MARKED_NOW))
    before, after = around_gone(stream, difference, a) if difference.a else around_new(stream, difference, b, around)
    return Edit(
        kind=_kind(difference),
        category=category,
        original=a,
        copy=b,
        before=before,
        after=after,
        note=_note(stream, difference, category),
    )


def _signs(difference: Difference, category: Category, marked: Set[MarkChange]) -> str:
    """Return the signs to show around the words: the marks of the side that has them, or both sides' brackets."""
    if difference.marks in marked:
        return QUOTATION_MARKS
    return "[]" if difference.marks is MarkChange.BRACKETS or category is Category.TYPOGRAPHY else ""


def _note(stream: Stream, difference: Difference, category: Category) -> str | None:
    """Return what a person has to know of an edit beside its category."""
    if difference.marks is not None:
        return difference.marks
    if category is Category.TYPO:
        from licensecheck.compare.naming.encoding import letter_damage

        return letter_damage(stream.a, stream.b, difference)
    return difference.furniture or (SUBHEAD_NOTE if _is_subhead(stream, difference, category) else None)


_SUBHEADS = ("h2", "h3", "h4", "h5", "h6")


def _is_subhead(stream: Stream, difference: Difference, category: Category) -> bool:
    """Whether an edit takes away, brings or exchanges the words of a whole heading between paragraphs."""
    if category in (Category.TYPOGRAPHY, Category.MARKUP, Category.FURNITURE):
        return False
    sides = ((stream.a, difference.a_blocks, difference.a_whole), (stream.b, difference.b_blocks, difference.b_whole))
    told = [(side, blocks, whole) for side, blocks, whole in sides if blocks]
    return bool(told) and all(
        whole and len(blocks) == 1 and side.blocks[blocks[0]].tag in _SUBHEADS for side, blocks, whole in told
    )


def _kind(difference: Difference) -> Kind:
    if difference.a and difference.b:
        return Kind.SUBSTITUTION
    return Kind.DELETION if difference.a else Kind.INSERTION


def _move_edit(stream: Stream, move: Move) -> Edit:
    gone, come = move.gone, move.come
    a, b = passage(stream.a, gone.a, gone.a_at), passage(stream.b, come.b, come.b_at)
    before, after = around_gone(stream, gone, a)
    copy_before, copy_after = around_moved(stream, come, b)
    return Edit(
        kind=Kind.MOVE,
        category=Category.REORDERING,
        original=a,
        copy=b,
        before=before,
        after=after,
        note=None,
        copy_before=copy_before,
        copy_after=copy_after,
    )
