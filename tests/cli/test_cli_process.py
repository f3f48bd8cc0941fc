"""The command in a process of its own: what it imports, how it ends, and what a signal or a full disk does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from licensecheck._version import __version__


def python(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", timeout=60,
        check=False, **options,
    )


# Ctrl-C works where a shell lets it: it starts its background jobs, which may be these tests, without.
FAKE = """
import os, signal, sys, time, types
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path.insert(0, {tests!r})
fake = types.ModuleType("licensecheck.pipeline")
def verify(copy, *more, **settings):
    {body}
fake.verify = verify
sys.modules["licensecheck.pipeline"] = fake
from licensecheck.__main__ import main
sys.argv = ["licensecheck", "verify", "copy.html", *{arguments!r}]
sys.exit(main())
"""


def script(body: str, *arguments: str) -> str:
    return FAKE.format(tests=str(Path(__file__).parents[1]), body=body, arguments=list(arguments))


def test_python_m_version() -> None:
    result = python("-m", "licensecheck", "--version")
    assert (result.returncode, result.stdout, result.stderr) == (0, f"licensecheck {__version__}\n", "")


def test_version_imports_nothing_slow() -> None:
    start = "import sys; sys.argv = ['licensecheck', '--version']; "
    run = "from licensecheck.__main__ import main; main(); print(*sys.modules)"
    loaded = python("-c", start + run).stdout.splitlines()[1].split()
    assert "licensecheck._version" in loaded
    assert not {"typer", "licensecheck.cli.main", "licensecheck.pipeline", "licensecheck.report"} & set(loaded)


@pytest.mark.parametrize("arguments", [["verify", "--help"], ["--help"], ["verify"], ["nonsense"]])
def test_rich_is_never_imported(arguments: list[str]) -> None:
    """Not for help nor for usage errors, where Typer uses it by default."""
    code = f"from licensecheck.cli.main import main; import sys; main({arguments!r}); print('rich' in sys.modules)"
    assert python("-c", code).stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_check_imports_nothing_slow_for_the_command_line(form: str) -> None:
    """Neither for its options nor for either report; reading and comparing have tests of their own."""
    body = "import report_builders as b; return b.report()"
    end = "; print(*sys.modules, file=sys.stderr); sys.exit()"
    code = script(body, "--format", form).replace("sys.exit(main())", "main()" + end)
    loaded = set(python("-c", code).stderr.split())
    assert "licensecheck.report.model" in loaded
    assert not {"rich", "pydantic", "httpx", "jsonschema", "jinja2", "lxml"} & loaded
    assert (f"licensecheck.report.{'json' if form == 'text' else 'text'}" in loaded) is False


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion_is_offered(shell: str) -> None:
    environment = {**os.environ, "_LICENSECHECK_COMPLETE": f"source_{shell}"}
    code = "import sys; from licensecheck.cli.main import main; sys.exit(main([]))"
    result = python("-c", code, env=environment)
    assert result.returncode == 0
    assert "_LICENSECHECK_COMPLETE" in result.stdout


def test_a_closed_pipe_is_quiet() -> None:
    """`licensecheck … | head -1` ends without a complaint, and the exit code still says the verdict."""
    body = "import report_builders as b; return b.report(location='x' * 300000, verdict=b.Verdict.VIOLATION)"
    reader, writer = os.pipe()
    os.close(reader)
    try:
        result = subprocess.run(
            [sys.executable, "-c", script(body)], stdout=writer, stderr=subprocess.PIPE, timeout=60,
            check=False,
        )
    finally:
        os.close(writer)
    assert (result.returncode, result.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_behind_stdout_is_one_line_and_3() -> None:
    body = "import report_builders as b; return b.report()"
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-c", script(body)], stdout=full, stderr=subprocess.PIPE, text=True,
            timeout=60, check=False,
        )
    assert result.returncode == 3
    assert result.stderr == (
        "licensecheck: standard output: cannot write the report: No space left on device; "
        "name another --output\n"
    )


EXAMPLE = str(Path(__file__).parents[2] / "examples" / "original.html")
RULES = str(Path(__file__).parents[2] / "rules" / "publishers" / "grist.yaml")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"], ["--help"], ["verify", "--help"], ["rules", "list"], ["rules", "show", "grist"],
        ["rules", "show", "grist", "-f", "yaml"], ["rules", "check", RULES], ["rules", "test", RULES],
        ["explain", "headline"], ["detect", EXAMPLE],
    ],
)
def test_a_full_disk_is_one_line_and_3_for_every_command(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "licensecheck", *arguments], stdout=full, stderr=subprocess.PIPE, text=True,
            timeout=60, check=False,
        )
    said = "licensecheck: standard output: cannot write: No space left on device\n"
    assert (result.returncode, result.stderr) == (3, said)


@pytest.mark.skipif(os.name != "posix", reason="closes a file descriptor before the start")
@pytest.mark.parametrize("arguments", [["--version"], ["rules", "list"]])
def test_without_a_standard_output_every_command_says_so(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "licensecheck", *arguments], preexec_fn=lambda: os.close(1), stderr=subprocess.PIPE,
        text=True, timeout=60, check=False,
    )
    said = "licensecheck: standard output: cannot write: standard output is closed\n"
    assert (result.returncode, result.stderr) == (3, said)


@pytest.mark.skipif(os.name != "posix", reason="closes a file descriptor before the start")
def test_a_closed_stdout_is_one_line_and_3() -> None:
    body = "import report_builders as b; return b.report()"
    result = subprocess.run(
        [sys.executable, "-c", script(body)], preexec_fn=lambda: os.close(1), stderr=subprocess.PIPE,
        text=True, timeout=60, check=False,
    )
    assert result.returncode == 3
    assert "standard output is closed" in result.stderr
    assert "Traceback" not in result.stderr


def test_output_is_utf_8_in_any_locale() -> None:
    body = r"import report_builders as b; return b.report(location='\xe6\u2192\u5317\u4eac.html')"
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    result = python("-c", script(body), env={**os.environ, **ascii_only})
    assert (result.returncode, result.stderr) == (0, "")
    assert "æ→北京.html" in result.stdout


LOST = """
    import report_builders, weakref
    def interrupted(_): raise KeyboardInterrupt
    thing = type("Thing", (), {})()
    watched = weakref.ref(thing, interrupted)
    del thing
    return report_builders.report(location=copy)
"""


@pytest.mark.parametrize("more", [[], ["b.html", "c.html"], ["b.html", "c.html", "--jobs", "2"]])
def test_ctrl_c_where_nothing_can_be_raised_is_130(more: list[str]) -> None:
    """In a callback of the interpreter: it would print a traceback, and go on."""
    result = python("-c", script(LOST.strip(), *more))
    if "--jobs" not in more:        # there it reaches workers, which are told by the terminal as well
        assert (result.returncode, result.stderr) == (130, "licensecheck: interrupted\n")
    assert "Traceback" not in result.stderr


STARTING = """
    import report_builders
    return report_builders.report(location=copy)
os.register_at_fork(after_in_parent=lambda: os.{send}, after_in_child=lambda: None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")
@pytest.mark.parametrize("send", ["kill(os.getpid(), 2)", "killpg(0, 2)"])
def test_ctrl_c_while_workers_start_leaves_none(send: str) -> None:
    """To the first process alone, and to all as a terminal sends it."""
    body = STARTING.strip().format(send=send)
    copies = [f"{number}.html" for number in range(20)]
    process = subprocess.Popen(
        [sys.executable, "-c", script(body, *copies, "--jobs", "3")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "licensecheck: interrupted\n")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
@pytest.mark.parametrize("several", [False, True])
def test_ctrl_c_ends_with_130_and_no_output(tmp_path: Path, several: bool) -> None:
    """With worker processes too, though only the first one is told: it waits for none of them."""
    target = tmp_path / "report.txt"
    body = r"os.write(2, b'ready\n'); time.sleep(60)"       # both workers say so, each in one piece
    more = []
    if several:
        more = [*(f"{number}.html" for number in range(20)), "--jobs", "2"]
        body = f"if not more: {body}"       # what is checked beforehand has its original with it
    process = subprocess.Popen(
        [sys.executable, "-c", script(body, "--output", str(target), *more)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    with process:
        assert process.stderr is not None
        assert process.stderr.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, "")
    assert err.removeprefix("ready\n") == "licensecheck: interrupted\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_behind_stderr_changes_no_exit_code() -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "licensecheck", "verify", "no-such-page.html", "--source", EXAMPLE],
            stdout=subprocess.PIPE, stderr=full, timeout=60, check=False,
        )
    assert (result.returncode, result.stdout) == (3, b"")
