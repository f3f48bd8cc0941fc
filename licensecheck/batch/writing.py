"""Writes what a run found while it runs: each copy's report becomes pieces of every output, and is let go.

What is there already waits on the disk. An output is put in its place when all is there, so that a run which
is stopped or fails leaves what stood there before.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import StringIO
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple

from licensecheck.errors import CouldNotCheck
from licensecheck.printing import page_width
from licensecheck.report import FORMATS, Style

if TYPE_CHECKING:
    from licensecheck.batch.check_all import Check
    from licensecheck.batch.outputs import Output
    from licensecheck.policy.model import Verdict
    from licensecheck.report import NotChecked
    from licensecheck.report.formats import Format
    from licensecheck.report.model import Report

__all__ = ["Checked", "CheckedAndRendered", "OpenOutput", "open_outputs", "write"]

_IN_MEMORY: Final = 1 << 18  # characters of an output that wait in memory; more wait on the disk
_READ: Final = 1 << 16


class Checked(NamedTuple):
    """What is kept of a copy's report: the verdict, and its piece of each output."""

    verdict: Verdict
    pieces: tuple[Any, ...]


class CheckedAndRendered:
    """`check` with the making of pieces behind it: where copies are checked, so that only text is sent back."""

    def __init__(self, check: Check[Report], formats: tuple[Format[Any], ...]) -> None:
        self.check = check
        self.formats = formats

    def __call__(self, copy: str) -> Checked:
        """What is kept of the copy's report."""
        report = self.check(copy)
        return Checked(report.verdict, tuple(one.piece(report) for one in self.formats))

    def prepare(self) -> None:
        """See `licensecheck.batch.workers.check_in_processes`."""
        prepare = getattr(self.check, "prepare", None)
        if prepare is not None:
            prepare()


class OpenOutput:
    """One output of a run that goes on."""

    def __init__(self, output: Output, format: Format[Any]) -> None:  # noqa: A002 - the option's word
        self.format = format
        self._path = output.path
        self._failure: OSError | None = None
        self._waiting = _waiting_room(format.copies)

    def add(self, piece: object) -> None:
        """Put the next copy's piece behind the others. A disk that is full is told at the end."""
        if self._failure is None:
            try:
                self._waiting.write(self.format.add(piece))
            except OSError as failure:
                self._failure = failure

    def write(self, errors: Sequence[NotChecked]) -> None:
        """Write the whole to its place. Raises CouldNotCheck, and then what stood there stands there still."""
        try:
            if self._failure is not None:
                raise self._failure
            self._place(errors)
        except OSError as error:
            why = error.strerror or error
            where = self._path or "standard output"
            raise CouldNotCheck(f"{where}: cannot write the report: {why}; name another --output") from error

    def _place(self, errors: Sequence[NotChecked]) -> None:
        from licensecheck.report.write import leave_nothing, to_file, to_stdout

        if self.format.is_the_report and self.format.copies == len(errors) == 1:
            if self._path is not None:
                leave_nothing(self._path)
        elif self._path is None:
            to_stdout(self._text(errors))
        else:
            to_file((part.encode() for part in self._text(errors)), self._path)

    def _text(self, errors: Sequence[NotChecked]) -> Iterator[str]:
        head, tail = self.format.ends(errors)
        yield head
        self._waiting.seek(0)
        while part := self._waiting.read(_READ):
            yield part
        yield tail

    def close(self) -> None:
        """Let go of what waits."""
        with suppress(OSError):     # a full disk is told where the output is written
            self._waiting.close()


def _waiting_room(copies: int) -> IO[str]:
    """A file without a name, which the system removes with the process however that ends; memory for one copy."""
    if copies == 1:
        return StringIO(newline="")
    from tempfile import SpooledTemporaryFile

    return SpooledTemporaryFile(_IN_MEMORY, mode="w+", encoding="utf-8", newline="")


@contextmanager
def open_outputs(
    outputs: Sequence[Output], copies: int, *, quiet: bool, colour: bool | None, fails_on_review: bool = False
) -> Iterator[tuple[OpenOutput, ...]]:
    """The outputs of a run over `copies` copies; `quiet` leaves out what would be printed.

    `fails_on_review` says that what a person has to decide fails the run.
    """
    opened: list[OpenOutput] = []
    try:
        for output in outputs:
            if output.path is not None or not quiet:
                style = _style(colour, to_terminal=output.path is None)._replace(fails_on_review=fails_on_review)
                opened.append(OpenOutput(output, FORMATS[output.format]()(style, copies)))
        yield tuple(opened)
    finally:
        for one in opened:
            one.close()


def write(outputs: Sequence[OpenOutput], errors: Sequence[NotChecked]) -> None:
    """Write every output. One that fails keeps none of the others from being written.

    Raises CouldNotCheck for the first that failed.
    """
    failures: list[CouldNotCheck] = []
    for output in outputs:
        try:
            output.write(errors)
        except CouldNotCheck as failure:
            failures.append(failure)
    if failures:
        raise failures[0]


def _style(colour: bool | None, *, to_terminal: bool) -> Style:
    """Colours where a terminal shows them, unless NO_COLOR (no-color.org) says otherwise."""
    terminal = to_terminal and sys.stdout is not None and sys.stdout.isatty()
    if colour is None:
        colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(colour=colour, width=page_width() if to_terminal else 80)
