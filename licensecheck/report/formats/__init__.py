"""What a format is: reports become pieces where copies are checked, and pieces one text where a run ends.

Between the two no report is kept: a run over thousands of copies takes the memory of one over a few.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["Format"]

P = TypeVar("P")
"""What a format makes of one report: small, and fit to be sent to another process."""


class Format(ABC, Generic[P]):
    """One text on all copies of a run.

    `copies` is their number, those that cannot be checked included. `is_the_report` says that a text on one copy is
    the report on it: where there is none, there is no text either.
    """

    is_the_report: ClassVar[bool] = False

    def __init__(self, style: Style, copies: int) -> None:
        self.style, self.copies = style, copies

    @abstractmethod
    def piece(self, report: Report) -> P:
        """What the text needs of one report. Nothing that was added plays a part in it."""

    @abstractmethod
    def add(self, piece: P) -> str:
        """The text's next part; pieces are added in the order of the copies."""

    @abstractmethod
    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """What stands before all parts and what behind them, once all pieces were added."""
