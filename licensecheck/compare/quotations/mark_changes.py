"""What can happen to the marks of a quotation while its words stay: each with what a person has to know of it."""

from enum import StrEnum

__all__ = ["MarkChange"]


class MarkChange(StrEnum):
    """A change of marks alone; the value is the note that an edit carries."""

    GONE = "quotation marks or block quotation gone"
    ONE_GONE = "one of a quotation's two marks gone"
    COME = "words of the text set between quotation marks"
    ELLIPSIS = "the ellipsis that shows a cut in a quotation gone"
    BRACKETS = "the brackets that show another's words in a quotation gone"
