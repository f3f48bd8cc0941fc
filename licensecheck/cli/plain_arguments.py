"""Understands the plain command lines, those that most runs have, without loading Typer.

Loading Typer takes three times as long as checking a small page. Only what cannot be misread is understood here:
`verify`, copies, and options with one value each. All else (help, a mistake, an option that is seldom used) is left to
Typer, so nothing is said twice about usage.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from licensecheck.report import FORMATS

__all__ = ["options_of"]

_ONE = {
    "--rules": "rules", "-r": "rules", "--format": "output_format", "-f": "output_format",
    "--source-url": "source_url", "--copy-url": "copy_url", "--config": "config_file",
}
_SEVERAL = {"--source": "source", "-s": "source", "--output": "output", "-o": "output"}
_FLAGS = {"--quiet": "quiet", "-q": "quiet"}


def options_of(arguments: Sequence[str]) -> Mapping[str, Any] | None:
    """The options of `verify` by the names of its parameters; `None` where Typer has to read them.

    What is understood here means to Typer the same.
    """
    # On Windows, patterns and variables in arguments are the program's to replace.
    if arguments[:1] != ["verify"] or os.name == "nt":
        return None
    found: dict[str, Any] = {"copies": []}
    words = iter(arguments[1:])
    for word in words:
        if not _take(found, word, words):
            return None
    return found if found.get("output_format", "text") in FORMATS else None


def _take(found: dict[str, Any], word: str, words: Iterator[str]) -> bool:
    """Add an argument, with its value where it has one; False where that is not plain."""
    if not word.startswith("-") or word == "-":
        found["copies"].append(word)
        return word != ""
    if word in _FLAGS:
        found[_FLAGS[word]] = True
        return True
    value = next(words, "")
    if not value or value.startswith("-"):
        return False
    if word in _SEVERAL:
        found.setdefault(_SEVERAL[word], []).append(value)
        return True
    if word not in _ONE or _ONE[word] in found:
        return False
    found[_ONE[word]] = value
    return True
