"""Where a report is written: a file is replaced whole, a device or a pipe is written to as it stands."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from licensecheck.report.write import to_file

WRITE = "import sys; from pathlib import Path; from licensecheck.report.write import to_file; "

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")


def test_a_file_is_replaced_and_a_link_to_it_stays(tmp_path: Path) -> None:
    """Another name of the old file keeps the old words: the new ones stand in a file of their own."""
    old, kept, link = tmp_path / "old.json", tmp_path / "kept.json", tmp_path / "link.json"
    old.write_text("before")
    kept.hardlink_to(old)
    link.symlink_to(old)
    to_file([b"af", b"ter"], link)
    assert (old.read_text(), kept.read_text(), link.is_symlink()) == ("after", "before", True)


def test_a_pipe_stays_a_pipe_and_its_reader_gets_the_report(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    to_file([b"one ", b"two"], pipe)
    reader.join(10)
    assert read == [b"one two"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["head", "-c", "1", pipe], stdout=subprocess.DEVNULL):
        to_file([b"x" * 100_000] * 50, pipe)


@pytest.mark.parametrize("behind", ["pipe", "file"])
def test_standard_output_by_its_name(tmp_path: Path, behind: str) -> None:
    """What is printed before and after stays, also where the shell led it into a file."""
    if not Path("/dev/stdout").exists():
        pytest.skip("the system has no name for standard output")
    code = WRITE + "print('1', flush=True); to_file([b'2'], Path('/dev/stdout')); print('3')"
    out = tmp_path / "out"
    with out.open("wb") as file:
        done = subprocess.run(
            [sys.executable, "-c", code], stdout=file if behind == "file" else subprocess.PIPE, check=True
        )
    assert (out.read_bytes() if behind == "file" else done.stdout) == b"1\n23\n"
