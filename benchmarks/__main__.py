"""The command: run the parts that were asked for, print one table each."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import batch, hostile, ratios, sizes, stages, startup
from benchmarks.cases import Case, generated_cases, read_cases

PARTS: dict[str, Callable[[list[Case], Path], Iterator[str]]] = {
    # First, while this process is small: the system counts it into the peak memory of those it starts.
    "batch": lambda _, work: batch.run(work),
    "ratios": lambda cases, _: ratios.run(cases),
    "stages": lambda cases, _: stages.run(cases),
    "sizes": lambda _, work: sizes.run(work),
    "hostile": lambda _, work: hostile.run(work),
    "startup": lambda _, work: startup.run(work),
}


def main() -> None:
    """Measure, and print what was measured as Markdown."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        cases = read_cases(arguments.folder, work) if arguments.folder else generated_cases(work)
        if arguments.pairs:
            cases = cases[:: max(1, len(cases) // arguments.pairs)]
        for part in arguments.only or PARTS:
            print(f"\n## {part}\n", flush=True)
            for line in PARTS[part](cases, work):
                print(line, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "folder", nargs="?", type=Path,
        help="pairs of pages: sub-folders with original.* and copy.*, .gz or not (default: pages made here)",
    )
    parser.add_argument("--only", action="append", choices=PARTS, help="run this part only; may be repeated")
    parser.add_argument("--pairs", type=int, default=0, metavar="N", help="take about N of the pairs")
    arguments = parser.parse_args()
    if arguments.folder and not arguments.folder.is_dir():
        parser.error(f"{arguments.folder}: no such folder; parts are chosen with --only ({', '.join(PARTS)})")
    return arguments


if __name__ == "__main__":
    main()
