"""A sorted word file, searched where it lies: opening it costs a tenth of making a dictionary of its words.

pyspellchecker's dictionaries are gzipped JSON objects of words and frequencies, one to a line and sorted. Most
runs ask for a handful of words, so the lines are found by bisection instead of being parsed.
"""

from __future__ import annotations

import gzip
from importlib.util import find_spec
from pathlib import Path

__all__ = ["WordFile", "open_words"]

_SAMPLE = 50_000
"""Bytes between two lines that are compared to see that the file is sorted."""


class WordFile:
    """The words of a JSON object whose lines are `"word": frequency,`, sorted by code points."""

    __slots__ = ("_data",)

    def __init__(self, data: bytes) -> None:
        """Take the file's bytes; raises ValueError where they are not sorted lines of words."""
        self._data = data
        sample = [self._line(at)[1] for at in range(0, len(data), _SAMPLE)][1:]
        if sample != sorted(sample) or any(not word for word in sample):
            raise ValueError("the lines are not sorted words")

    def __contains__(self, word: str) -> bool:
        """Whether the file has a word, in small letters."""
        wanted = word.encode("utf-8", "surrogatepass")
        low, high = 0, len(self._data)
        while low < high:
            start, found, end = self._line((low + high) // 2)
            if found == wanted:
                return bool(wanted)
            if found < wanted:
                low = end + 1
            else:
                high = start
        return False

    def _line(self, at: int) -> tuple[int, bytes, int]:
        """Return where the line around a byte starts, its word, and where it ends; braces are no words."""
        start = self._data.rfind(b"\n", 0, at) + 1
        end = self._data.find(b"\n", at)
        end = end if end >= 0 else len(self._data)
        line = self._data[start:end]
        word = line[1 : line.rfind(b'"')] if line.startswith(b'"') else b"\xff" if line == b"}" else b""
        return start, word, end


def open_words(language: str) -> WordFile | None:
    """Return the words of a language that pyspellchecker has; None without it, or if its files have changed."""
    spec = find_spec("spellchecker")
    folders = (spec.submodule_search_locations or ()) if spec is not None else ()
    for folder in folders:
        try:
            return WordFile(gzip.decompress((Path(folder) / "resources" / f"{language}.json.gz").read_bytes()))
        except (OSError, EOFError, ValueError):
            continue
    return None
