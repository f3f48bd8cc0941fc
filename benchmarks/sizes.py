"""Cost by size: pages from 50 KB to 20 MB, each checked in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.child import measure
from benchmarks.pages import page_of_size, site_of_size

__all__ = ["run", "write_pair"]

_SIZES = (50_000, 200_000, 1_000_000, 5_000_000, 20_000_000)


def run(work: Path) -> Iterator[str]:
    """Yield time, time a megabyte, and peak memory by size: where both pages grow, and where the copy's site does."""
    yield from _table(work, "each page", page_of_size)
    yield ""
    yield from _table(work, "the copy's page alone", site_of_size)


def _table(work: Path, what: str, pages: Callable[[int], tuple[str, str]]) -> Iterator[str]:
    yield f"| {what} | one check | a MB of both pages | peak memory | times the copy's file | times both |"
    yield "|---|---|---|---|---|---|"
    for size in _SIZES:
        original, copy = write_pair(work, pages(size))
        found = measure(original, copy)
        large = copy.stat().st_size
        if "error" in found:
            yield f"| {large / 1e6:.2f} MB | {found['error']} | | | | |"
            continue
        both = (large + original.stat().st_size) / 1e6
        seconds, peak = found["seconds"], found["peak"] / 1e6
        yield (
            f"| {large / 1e6:.2f} MB | {seconds:.3f} s | {1000 * seconds / both:.0f} ms "
            f"| {peak:.0f} MB | {peak / large * 1e6:.1f} | {peak / both:.1f} |"
        )


def write_pair(work: Path, pair: tuple[str, str]) -> tuple[Path, Path]:
    """Write an original and a copy, and return where they are."""
    original, copy = work / "original.html", work / "copy.html"
    original.write_text(pair[0], "utf-8")
    copy.write_text(pair[1], "utf-8")
    return original, copy
