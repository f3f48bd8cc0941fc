"""Pairs of pages on disk: made here, or read from a folder that the user names."""

from __future__ import annotations

import gzip
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pages import article, copy_page, original_page

__all__ = ["Case", "generated_cases", "read_cases"]

_GENERATED = (
    (400, 60), (600, 120), (800, 40), (900, 250), (1_200, 90), (1_500, 400), (2_500, 150), (5_000, 60),
)
"""Words of the article and boxes of the site: pages of 60 to 400 KB, as news sites have them."""


@dataclass(frozen=True, slots=True)
class Case:
    """An original and a copy, unpacked."""

    name: str
    original: Path
    copy: Path


def generated_cases(work: Path) -> list[Case]:
    """Write the pages made here."""
    cases = []
    for words, bulk in _GENERATED:
        paragraphs = article(words, seed=words)
        original, copy = work / f"{words}-original.html", work / f"{words}-copy.html"
        original.write_text(original_page(paragraphs, bulk), "utf-8")
        copy.write_text(copy_page(paragraphs, bulk), "utf-8")
        cases.append(Case(f"{words} words", original, copy))
    return cases


def read_cases(folder: Path, work: Path) -> list[Case]:
    """Read every sub-folder that holds an `original.*` and a `copy.*` in HTML; unpack what is compressed."""
    cases = []
    for case in sorted(path for path in folder.iterdir() if path.is_dir()):
        original, copy = (_html(case, name, work) for name in ("original", "copy"))
        if original and copy:
            cases.append(Case(case.name, original, copy))
    if not cases:
        sys.exit(f"{folder}: no sub-folder holds original.html and copy.html; name a folder that does")
    return cases


def _html(case: Path, name: str, work: Path) -> Path | None:
    plain = case / f"{name}.html"
    if plain.exists():
        return plain
    packed = case / f"{name}.html.gz"
    if not packed.exists():
        return None
    unpacked = work / f"{case.name}-{name}.html"
    unpacked.write_bytes(gzip.decompress(packed.read_bytes()))
    return unpacked
