"""What a comparison finds: the article's regions in both texts, and what differs."""

from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "HOUSE_STYLE",
    "IN_ANOTHER_LANGUAGE",
    "MISQUOTED",
    "RECAPTIONED",
    "SUBHEAD_NOTE",
    "TOLD_BESIDES",
    "Category",
    "Comparison",
    "Edit",
    "Kind",
    "Passage",
    "Relation",
    "Span",
]

Span = tuple[int, int]
"""Start and end offset into a document's `text`."""


class Kind(StrEnum):
    """How the copy differs."""

    SUBSTITUTION = "substitution"
    INSERTION = "insertion"
    DELETION = "deletion"
    MOVE = "move"


class Category(StrEnum):
    """What a difference is, for a lawyer or an editor."""

    TYPOGRAPHY = "typography"
    MARKUP = "markup"
    FURNITURE = "furniture"
    SPELLING = "spelling"
    NUMERAL = "numeral"
    TIME = "time"
    PLACE = "place"
    HONORIFIC = "honorific"
    DATE_FORMAT = "date-format"
    NAME_FORM = "name-form"
    TYPO = "typo"
    HEADLINE = "headline"
    NUMBER = "number"
    NEGATION = "negation"
    MODALITY = "modality"
    NAME = "name"
    QUOTATION = "quotation"
    WORDING = "wording"
    OMISSION = "omission"
    TRUNCATED = "truncated"
    ADDITION = "addition"
    REORDERING = "reordering"
    TRANSLATION = "translation"
    DIFFERENT_WORK = "different-work"


HOUSE_STYLE = frozenset(
    (
        Category.SPELLING,
        Category.NUMERAL,
        Category.TIME,
        Category.PLACE,
        Category.HONORIFIC,
        Category.DATE_FORMAT,
        Category.NAME_FORM,
    )
)
"""Changes that one house writes its way and another its own."""


IN_ANOTHER_LANGUAGE = "in another language, and nothing in it leads back to the article"
"""The note on a copy that is another work and in another language: it may still be a translation."""

RECAPTIONED = "but it is the original's caption, and says something else"
MISQUOTED = "but it is set as a quotation, and the original does not say it in these words"
TOLD_BESIDES = "but it tells something that the article does not, in a credit, a note or a call"
"""Doubts of lines and boxes that the site may have, whose words it may not choose so."""

SUBHEAD_NOTE = "a subhead of the text"
"""The note of an edit whose words are a whole subhead."""


class Relation(StrEnum):
    """What the copy is to the original."""

    COPY = "copy"
    EXCERPT = "excerpt"
    TRUNCATED = "truncated"
    TRANSLATION = "translation"
    DIFFERENT_WORK = "different-work"


class Passage(NamedTuple):
    """Words of one text and where they stand (offsets into `Document.text`; line and column on disk, 1-based).

    Empty text has the place where words are missing. `end_line` and `end_column` are the place just behind the last
    character; they are set where a report is built, since they cost a look into the source.
    """

    text: str
    start: int
    end: int
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None


class Edit(NamedTuple):
    """A maximal run of words that differ. What is decided of it is the rule set's business.

    `before` and `after` are the original's words around it as they stand there, with a line's end where paragraphs
    part: white space at their inner ends parts them from the words. `copy_before` and `copy_after` are the copy's, of a
    passage that was moved, and of words in the copy that a report shows. `note` is what a person has to know of it
    beside its category; `doubt` is why a person has to look at it even where edits of its category are permitted.
    """

    kind: Kind
    category: Category
    original: Passage
    copy: Passage
    before: str
    after: str
    note: str | None = None
    doubt: str | None = None
    copy_before: str = ""
    copy_after: str = ""


class Comparison(NamedTuple):
    """The original's article held against the copy.

    `words` counts the original article's words, `words_kept` those that stand unchanged in the copy.
    `copy_region` spans the article in the copy's text, `copy_matched` the parts of it that are the original's words,
    `original_region` and `original_matched` the same in the original. `missing_share` is the share of the original's
    words that a truncated copy or an excerpt lacks, 0.0 otherwise.
    `title` is the original's headline as the copy gives it, `None` where none was found.
    `languages` are the original's and the copy's (BCP 47) where a copy is none because it is in another one.
    """

    relation: Relation
    edits: tuple[Edit, ...]
    words: int
    words_kept: int
    copy_region: Span
    copy_matched: tuple[Span, ...]
    original_region: Span
    original_matched: tuple[Span, ...]
    missing_share: float = 0.0
    title: str | None = None
    languages: tuple[str, str] | None = None
