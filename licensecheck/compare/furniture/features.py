"""Furniture or addition? The features by which a block is told to be part of the site around an article.

`FIRST_FEATURES` and `LATER_FEATURES` hold all reasons, in the order in which they are asked: a block's wrappers, its
place, how much of it is links, and how it reads. Each question is a named feature, here or in a module of its kind; the
first that answers gives the reason. What no feature explains is prose in the article's place: an addition, or a part of
the article that is gone.
"""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from licensecheck.compare.furniture.above_text import DATELINE
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.below_text import by_tail
from licensecheck.compare.furniture.boxes.layout_tables import by_layout_table
from licensecheck.compare.furniture.boxes.own_boxes import by_box, by_boxed_prose, by_controls, by_headed_box
from licensecheck.compare.furniture.calls.reader_calls import by_aside, by_call
from licensecheck.compare.furniture.captions import by_credit, by_picture
from licensecheck.compare.furniture.data_tables import is_in_data_table
from licensecheck.compare.furniture.judge import FIRST_FEATURES, Feature
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.lines.continuations import by_continuation
from licensecheck.compare.furniture.lines.dates import by_date
from licensecheck.compare.furniture.lines.links import by_links, by_links_below
from licensecheck.compare.furniture.lines.openings import by_opening
from licensecheck.compare.furniture.lines.page_numbers import by_page_number
from licensecheck.compare.furniture.lines.printers import by_print
from licensecheck.compare.furniture.lines.series_notes import by_presentation_note, by_series_note
from licensecheck.compare.furniture.plain_lists import is_in_plain_list
from licensecheck.compare.furniture.pull_quotes import by_pull_quote
from licensecheck.compare.furniture.reasons import LABEL, REPEATED, SUBHEAD
from licensecheck.compare.furniture.set_quotations import by_said_again
from licensecheck.compare.naming.footnotes import without_marks
from licensecheck.compare.naming.template_words import sends_on
from licensecheck.compare.vocabulary.box_words import NOTE_LABELS, TO_READERS
from licensecheck.compare.vocabulary.end_notes import is_end_note, speaks_of_article
from licensecheck.compare.words import breaks
from licensecheck.document.model import Format
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["LATER_FEATURES", "LATER_FEATURES_OF_ITEMS"]


def _by_note(shape: ArticleShape, block: int) -> str | None:
    """Who wrote the original's article and where there is more, at its end."""
    if not shape.is_original or not is_end_note(shape.side.keys[block], shape.credited):
        return None
    return "a note at the article's end" if _ends_before(shape, block) else None


def _ends_before(shape: ArticleShape, block: int) -> bool:
    """Whether nothing of the article stands behind a block of the original: notes, boxes and labels alone."""
    others = [feature for feature in (*FIRST_FEATURES, *LATER_FEATURES) if feature is not _by_note]
    behind = range(block + 1, min(shape.last, block + _BEHIND) + 1)
    return block + _BEHIND > shape.last and all(
        is_end_note(shape.side.keys[i], shape.credited)
        or speaks_of_article(shape.side.keys[i])
        or any(feature(shape, i) for feature in others)
        for i in behind
    )


_BEHIND = 30
"""Blocks behind a note at an article's end at most: other notes, tags, boxes with other stories."""


def _by_repetition(shape: ArticleShape, block: int) -> str | None:
    """Words that stand on the page again, but for a whole paragraph said twice where the text itself stands."""
    if shape.side.key_counts[shape.side.keys[block]] < 2 or shape.repeats_paragraph(block) or shape.says_all_twice():
        return None
    if shape.is_new_and_quoted(block):
        return None
    in_contents = shape.side.blocks[block].tag in HEADING_TAGS and shape.is_in_contents(block)
    return None if in_contents else REPEATED


def _by_contents(shape: ArticleShape, block: int) -> str | None:
    """What a table of contents is called."""
    side = shape.side
    if all(side.key_counts[key] < 2 for key in side.keys[block + 1 : block + 2]):
        return None
    from licensecheck.compare.furniture.contents_lists import heads_contents  # few pages have one

    return "a label above a table of contents" if heads_contents(side, block) else None


def _by_form(shape: ArticleShape, block: int) -> str | None:
    """A few words that are no sentence and no heading: a label, a name, a date, where the text was written."""
    entry = shape.side.blocks[block]
    key, node = shape.side.keys[block], entry.node
    if key.rstrip(" :!") in NOTE_LABELS:
        return LABEL
    if node in shape.shared and node not in shape.article_nodes and breaks(key) < DATELINE:
        return LABEL  # bare in the box whose paragraphs are elements
    if entry.tag in HEADING_TAGS or ends_like_sentence(without_marks(shape.side, block).rstrip(":")) or (
        is_in_plain_list(shape.side, node, shape.article_nodes) or is_in_data_table(shape, block)
    ):
        return None
    own = shape.own_element(block)
    if own is not None and shape.side.ask(_holds_bold, own) and (
        entry.tag == "p" or shape.stands_like_paragraph(block)
    ):
        return None
    of_page = shape.side.document.format is Format.HTML or shape.side.text[entry.start : entry.end].isupper()
    words = _LABEL if of_page else _LABEL_OF_TEXT
    if breaks(key, _OF_LABEL) >= words or len(key) >= _LABEL_LENGTH or _tells_before_button(key):
        return None
    return SUBHEAD if _may_be_subhead(shape, block) else LABEL


def _tells_before_button(key: str) -> bool:
    """Whether a short line is a sentence, to nobody, and what a button says behind it; a story's title stands before
    "Read more"."""
    sentence, stop, button = key.partition(". ")
    if not stop or breaks(sentence) < _FEWEST or sends_on(button) or not opens_like_box(button):
        return False
    return TO_READERS.search(sentence) is None and not opens_like_box(sentence)


_FEWEST = 2
"""Spaces of a sentence before a button, at least."""


def _may_be_subhead(shape: ArticleShape, block: int) -> bool:
    """Whether a few words between the paragraphs of a copy that is a text, where no tag tells what they are, stand as
    subheads do."""
    side = shape.side
    within = shape.head_end < block < min(shape.tail_start, len(side.blocks) - 1)
    if shape.is_original or side.document.format is not Format.TEXT or not within:
        return False
    line = side.text[slice(*side.blocks[block][:2])].strip()
    has_capitals = line.lower() != line.upper()
    plain = (line[:1].isupper() or not has_capitals) and not line.isupper() and _PLAIN_LINE.fullmatch(line) is not None
    following = side.keys[block + 1]
    return plain and breaks(following) >= _SENTENCE and ends_like_sentence(following)


_SENTENCE = 7
"""Spaces from which what follows is a paragraph."""

_PLAIN_LINE = lazy_pattern(
    r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+)+[?؟]?|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{4,}[?？]?"
    r"|[\u0590-\u06ff\u0900-\u0dff\u200c]+(?: [\u0590-\u06ff\u0900-\u0dff\u200c]+)+[?؟]?"
)
"""Words alone: labels and credits have figures, colons and bars."""


def _holds_bold(node: Element) -> bool:
    return node.tag in ("strong", "b") or node.select_one("strong, b") is not None


_OF_LABEL = 3
"""Characters that count as a word of a label in scripts without spaces: one of five words has some fifteen."""

_LABEL = 5
"""Spaces below which a line that is no sentence is a label: one of five words is."""

_LABEL_OF_TEXT = 3
"""The same in a post or a text, whose lines an editor put there; running heads are in capitals."""

_LABEL_LENGTH = 60
"""Characters below which it is one: Thai and its like end no sentence with a mark and put no spaces between words."""

LATER_FEATURES: Sequence[Feature] = (
    by_date,
    _by_contents,
    by_page_number,
    by_box,
    by_layout_table,
    by_links,
    by_opening,
    by_continuation,
    by_links_below,
    by_credit,
    by_picture,
    by_said_again,
    by_pull_quote,
    _by_repetition,
    by_controls,
    by_aside,
    by_series_note,
    by_presentation_note,
    by_call,
    _by_form,
    by_print,
    by_headed_box,
    by_tail,
    _by_note,
    by_boxed_prose,
)

_OTHERS_OF_ITEMS = (by_links, by_pull_quote, _by_repetition, _by_form)
LATER_FEATURES_OF_ITEMS = tuple(feature for feature in LATER_FEATURES if feature not in _OTHERS_OF_ITEMS)
"""An item of the article's own list may be a link, two words, or a value that others have; its neighbours tell whose it
is."""
