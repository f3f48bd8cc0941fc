"""What can happen to marks while the words beside them stay: each with what a person has to know of it."""

from enum import StrEnum

__all__ = ["MARKED_BEFORE", "MARKED_NOW", "SAME_WORDS", "SLIPS", "MarkChange"]


class MarkChange(StrEnum):
    """A change of marks alone; the value is the note that an edit carries."""

    GONE = "quotation marks gone"
    BLOCK_GONE = "block quotation gone"
    ONE_GONE = "one of a quotation's two marks gone"
    COME = "words of the text set between quotation marks"
    SET_APART = "a paragraph of the text set as a block quotation"
    WORD_GONE = "quotation marks gone from around one word"
    WORD_COME = "quotation marks put around one word"
    ELLIPSIS = "the ellipsis that shows a cut in a quotation gone"
    BRACKETS = "the brackets that show another's words in a quotation gone"
    PRIME = "the sign behind a figure (feet, inches, minutes, seconds) is another, new or gone"
    SENTENCE = "the sign at a sentence's end is another: a statement, a question or an exclamation"
    REMARK = "a sign in brackets that doubts or scorns what is said came or went"
    JOINT = "what joins two figures is another: a range, a part or a list"
    CASE = "a capital letter came or went, and the word may be another"


SLIPS = frozenset({
    MarkChange.ONE_GONE, MarkChange.WORD_GONE, MarkChange.WORD_COME, MarkChange.SENTENCE, MarkChange.REMARK,
    MarkChange.JOINT, MarkChange.CASE,
})
"""Changes that may be a slip or a house's style, and may be none: for a person to see."""

MARKED_BEFORE = frozenset({MarkChange.GONE, MarkChange.BLOCK_GONE, MarkChange.ONE_GONE, MarkChange.WORD_GONE})
"""Changes whose marks stand in the original."""

MARKED_NOW = frozenset({MarkChange.COME, MarkChange.ONE_GONE, MarkChange.WORD_COME})
"""Changes whose marks stand in the copy."""

SAME_WORDS = frozenset({*MarkChange} - {MarkChange.PRIME})
"""Changes that leave every word as it was; a sign behind a figure is part of what it says."""
