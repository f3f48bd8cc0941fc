"""Fixtures of the tests of the command line."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from command_line import Pipeline, Run

from licensecheck.errors import InvalidRules


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    fake = Pipeline()
    module = ModuleType("licensecheck.pipeline")
    module.verify = fake.verify  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "licensecheck.pipeline", module)
    return fake


@pytest.fixture
def bad_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_rules(name: str) -> None:
        raise InvalidRules(f"{name}:2:3: unknown key 'sevrity', expected 'severity'")

    module = ModuleType("licensecheck.policy.load")
    module.load_rules = load_rules  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "licensecheck.policy.load", module)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)
