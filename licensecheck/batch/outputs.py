"""Where reports go: one format to standard output or a file, others each to a file of its own."""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from licensecheck.errors import WrongUsageError
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.load import same_file
from licensecheck.report import FORMATS

__all__ = ["Output", "WrongOutputError", "outputs_of"]

_NAMED = lazy_pattern(r"([A-Za-z][A-Za-z0-9-]*)=(.*)", re.DOTALL)

_DEFAULT = "text"
"""The format that nobody has asked for where it is the usual one."""
_STDOUT = "-"
"""Standard output, as for most tools; a file of that name is ./-"""


class WrongOutputError(WrongUsageError):
    """What is asked for can never be written; the message says why and what to do."""


class Output(NamedTuple):
    """A format and the file it goes to, `None` for standard output."""

    format: str
    path: Path | None = None


def outputs_of(
    values: Sequence[str], usual: str, copies: Iterable[str] = (), originals: Iterable[str] = ()
) -> tuple[Output, ...]:
    """What `--output` asks for: `FORMAT=FILE`, or `FILE` for the report in the format `usual`; `-` is standard output.

    The report in the usual format goes to standard output where no file is given for it and no other format goes there.
    Raises WrongOutputError for a format that is none, a file that cannot be written, two outputs to one place, and a
    file that is an input.
    """
    outputs = tuple(_output(value, usual) for value in values)
    printed = sum(output.path is None for output in outputs)
    if printed > 1:
        raise WrongOutputError("standard output (-) takes one report; give the others a file each.")
    if not printed and all(_NAMED.fullmatch(value) for value in values):
        outputs = (Output(usual), *outputs)
    if usual != _DEFAULT and usual not in {output.format for output in outputs}:
        raise WrongOutputError(f"standard output (-) takes one report; give that in {usual} a file: {usual}=FILE")
    _refuse_same_file(outputs, copies, originals)
    return outputs


def _output(value: str, usual: str) -> Output:
    named = _NAMED.fullmatch(value)
    if named is None:
        _refuse_other_format(value, usual)
        return Output(usual, _place(value))
    if named[1].lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise WrongOutputError(f"{named[1]!r} is none of {known}; for a file of that name write ./{value}")
    if not named[2]:
        raise WrongOutputError(f"{value!r} names no file; write {named[1]}=FILE")
    return Output(named[1].lower(), _place(named[2]))


def _refuse_other_format(file: str, usual: str) -> None:
    """Refuse a report for people in a file called as another format: who writes `--output report.json` means that."""
    meant = Path(file).suffix.removeprefix(".").lower() or file.lower()
    if usual == _DEFAULT and meant in FORMATS and meant != usual:
        where = file if meant != file.lower() else "FILE"
        raise WrongOutputError(
            f"{file!r} would hold {usual}; write {meant}={where}, or {usual}={file} if that is meant"
        )


def _place(file: str) -> Path | None:
    if not file:
        raise WrongOutputError("--output names no file; write --output FILE")
    return None if file == _STDOUT else _writable(Path(file))


def _writable(path: Path) -> Path:
    """Refuse what can never be written before anything is fetched."""
    if os.path.isdir(path):     # noqa: PTH112 - Path's raises for a name that is too long
        raise WrongOutputError(f"{str(path)!r} is a folder; name a file.")
    if not os.path.isdir(path.absolute().parent):   # noqa: PTH112
        raise WrongOutputError(f"the folder {str(path.parent)!r} does not exist; make it first.")
    return path


def _refuse_same_file(outputs: Iterable[Output], copies: Iterable[str], originals: Iterable[str]) -> None:
    seen = {same_file(file): "is a page to be checked" for file in copies if "://" not in file}
    seen |= {same_file(file): "is the original" for file in originals if "://" not in file}
    for output in outputs:
        if output.path is None:
            continue
        identity = same_file(output.path)
        if identity in seen:
            what = f"{str(output.path)!r} {seen[identity]}"
            raise WrongOutputError(f"{what}; give each output a file of its own.")
        seen[identity] = "would be written twice"
