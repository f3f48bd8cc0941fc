"""The command line run in this process, with a pipeline that answers by the copy's name."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from report_builders import report

from licensecheck.cli.main import main
from licensecheck.errors import CouldNotCheck, FetchError, InvalidRules
from licensecheck.policy.model import Finding, Verdict

__all__ = ["DOUBTS", "FAILURES", "Pipeline", "Run"]

REPORTS = {
    "good.html": Verdict.COMPLIANT,
    "doubtful.html": Verdict.REVIEW,
    "bad.html": Verdict.VIOLATION,
}
DOUBTS: dict[str, tuple[Finding, ...]] = {}
FAILURES: dict[str, BaseException] = {
    "missing.html": CouldNotCheck("missing.html: no such file; check the path"),
    "http://gone.example/": FetchError("http://gone.example/: 404 Not Found; check the address"),
    "rules.html": InvalidRules("rules.yaml:3:1: unknown key 'chekc', expected 'check'"),
    "crash.html": ZeroDivisionError("division\nby zero\x1b[31m"),
    "stop.html": KeyboardInterrupt(),
    "wrapped.html": RuntimeError("Error calling __set_name__"),
}
FAILURES["wrapped.html"].__cause__ = KeyboardInterrupt()      # as Python 3.11 has it while a class is made


class Pipeline:
    """Stands in for the pipeline: remembers its calls, and answers by the copy's name."""

    def __init__(self) -> None:
        self.calls: list[SimpleNamespace] = []

    def verify(self, copy: str, **settings: Any) -> Any:
        self.calls.append(SimpleNamespace(copy=copy, **settings))
        if copy in FAILURES:
            raise FAILURES[copy]
        verdict = REPORTS[copy]
        return report(*DOUBTS.get(copy, ()), location=copy, verdict=verdict, licence=verdict)


class Run:
    """Runs the command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> SimpleNamespace:
        code = main(list(arguments))
        out, err = self._capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)
