"""Start-up: the command against an empty interpreter and an empty console script, and what it imports."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

__all__ = ["run"]

_ROOT = Path(__file__).parent.parent
_ROUNDS = 15
_SCRIPT = """import sys
from {module} import main
if __name__ == "__main__":
    sys.argv[0] = "{module}"
    sys.exit(main())
"""
"""What an installer writes for a console script."""

_LISTED = 12


def run(work: Path) -> Iterator[str]:
    """Yield the ratios, and the imports that cost most."""
    (work / "empty_command.py").write_text("def main():\n    return 0\n")
    empty, ours = _script(work, "empty_command"), _script(work, "licensecheck.__main__")
    copy, original = (str(_ROOT / "examples" / name) for name in ("copy-compliant.html", "original.html"))
    example = ["verify", copy, "--source", original]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "an empty console script": [sys.executable, str(empty)],
        "--version": [sys.executable, str(ours), "--version"],
        "verify on the example": [sys.executable, str(ours), *example],
    }
    times = _interleaved(commands, work)
    yield "| | ms | times `python -c pass` | times an empty script |"
    yield "|---|---|---|---|"
    for name, seconds in times.items():
        yield (
            f"| {name} | {1000 * seconds:.0f} | {seconds / times['python -c pass']:.2f} "
            f"| {seconds / times['an empty console script']:.2f} |"
        )
    yield ""
    yield f"The {_LISTED} imports of `verify` that cost most by themselves (-X importtime, ms):"
    yield ""
    yield from _imports([sys.executable, "-X", "importtime", str(ours), *example], work)


def _script(work: Path, module: str) -> Path:
    path = work / f"{module.partition('.')[0]}-script"
    path.write_text(_SCRIPT.format(module=module))
    return path


def _environment(work: Path) -> dict[str, str]:
    """What an installed command finds: its modules compiled (into the work folder)."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    paths = os.pathsep.join((str(_ROOT), str(work)))
    return {**kept, "PYTHONPATH": paths, "PYTHONPYCACHEPREFIX": str(work / "compiled")}


def _interleaved(commands: dict[str, list[str]], work: Path) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_ROUNDS + 1):        # the first round compiles
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, env=_environment(work), stdout=subprocess.DEVNULL, check=True)
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(found[1:]) for name, found in times.items()}


def _imports(command: list[str], work: Path) -> Iterator[str]:
    done = subprocess.run(command, env=_environment(work), capture_output=True, text=True, check=True)
    mark = "import time:"
    rows = [line.removeprefix(mark).split("|") for line in done.stderr.splitlines() if line.startswith(mark)]
    costs = ((int(row[0]), row[2].strip()) for row in rows[1:] if row[0].strip().isdigit())
    found = sorted(costs, reverse=True)
    for microseconds, name in found[:_LISTED]:
        yield f"- `{name}` {microseconds / 1000:.1f}"
    yield f"- all {len(found)} modules together {sum(cost for cost, _ in found) / 1000:.0f}"
