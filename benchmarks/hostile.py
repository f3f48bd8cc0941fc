"""Pages made to break a reader, each against an ordinary page of its size; no text may be lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.child import measure
from benchmarks.pages import article, copy_page, hostile_pages, original_page
from benchmarks.sizes import write_pair

__all__ = ["run"]


def run(work: Path) -> Iterator[str]:
    """Yield time, the ordinary page's time, their ratio, and whether every word was read."""
    yield "| page | size | one check | ordinary page of its size | times | peak memory | text |"
    yield "|---|---|---|---|---|---|---|"
    for name, original, copy, words in hostile_pages():
        size = len(copy.encode())
        found = measure(*write_pair(work, (original, copy)))
        if "error" in found:
            yield f"| {name} | {size / 1e6:.1f} MB | {found['error']} | | | | |"
            continue
        usual = measure(*write_pair(work, _ordinary(size)))
        text = "whole" if found["words"] >= words else f"{words - found['words']} words lost"
        yield (
            f"| {name} | {size / 1e6:.1f} MB | {found['seconds']:.2f} s | {usual['seconds']:.2f} s "
            f"| {found['seconds'] / usual['seconds']:.1f} | {found['peak'] / 1e6:.0f} MB | {text} |"
        )


def _ordinary(size: int) -> tuple[str, str]:
    """The same article in an ordinary page of the same size."""
    paragraphs = article(800)
    bulk = 100
    while len(copy_page(paragraphs, bulk)) < size:
        bulk = int(bulk * 1.3)
    return original_page(paragraphs), copy_page(paragraphs, bulk)
