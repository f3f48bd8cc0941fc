"""One check in a process of its own, for its time and peak memory."""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path
from typing import Any, cast

__all__ = ["measure"]

_TIME_LIMIT = 600


def measure(original: Path, copy: Path) -> dict[str, Any]:
    """Return seconds, peak memory in bytes, the copy's words and the report's verdict, or why it failed."""
    import subprocess

    command = [sys.executable, "-m", "benchmarks.child", str(original), str(copy)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return {"error": f"no answer in {_TIME_LIMIT} s"}
    if done.returncode:
        return {"error": done.stderr.strip().split("\n")[-1] or f"exit code {done.returncode}"}
    return cast(dict[str, Any], json.loads(done.stdout))


def _check(original: Path, copy: Path) -> dict[str, Any]:
    from licensecheck import verify
    from licensecheck.document import read

    # What is imported on the way is not the subject: a small check goes before.
    small = Path(__file__).parent.parent / "examples"
    verify(small / "copy-compliant.html", small / "original.html", rules="cc-by-nd-4.0")
    start = time.perf_counter()
    report = verify(copy, original, rules="cc-by-nd-4.0").to_dict()
    seconds = time.perf_counter() - start
    peak = _peak()
    words = len(read(copy.read_bytes(), location="copy.html").text.split())
    return {
        "seconds": seconds, "peak": peak, "words": words, "verdict": report["verdict"],
        "kept": report["summary"]["words_kept"], "of": report["summary"]["words"],
    }


def _peak() -> int:
    """Return this process's peak memory in bytes; `getrusage` counts the parent before `exec` as well on Linux."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"^VmHWM:\s+(\d+) kB", status.read_text(), re.MULTILINE)
        if found:
            return int(found[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    print(json.dumps(_check(Path(sys.argv[1]), Path(sys.argv[2]))))
