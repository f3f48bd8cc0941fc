"""Patterns that are compiled at first use: they act like compiled ones, and compile nothing before."""

from __future__ import annotations

import re

import pytest

from licensecheck.lazy_pattern import lazy_pattern


def test_it_acts_as_the_compiled_pattern_does() -> None:
    text = "A copy, a Copyright and a copyist"
    lazy, compiled = lazy_pattern(r"cop(y\w*)", re.IGNORECASE), re.compile(r"cop(y\w*)", re.IGNORECASE)
    for _ in range(2):
        assert lazy.findall(text) == compiled.findall(text) == ["y", "yright", "yist"]
        assert lazy.sub("-", text) == compiled.sub("-", text)
        assert lazy.search(text, 3).span() == compiled.search(text, 3).span()
    assert (lazy.pattern, lazy.flags, lazy.groups) == (compiled.pattern, compiled.flags, compiled.groups)
    assert lazy_pattern(rb"\d+").fullmatch(b"12")[0] == b"12"


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_now = re.compile
    monkeypatch.setattr(re, "compile", lambda text, flags=0: compiled.append(text) or compile_now(text, flags))
    lazy = lazy_pattern("first use")
    assert (lazy.pattern, compiled) == ("first use", [])
    assert lazy.match("first use")
    assert lazy.match("first use")
    assert compiled == ["first use"]


def test_a_pattern_that_is_none_says_so_when_it_is_used() -> None:
    lazy = lazy_pattern("(")
    with pytest.raises(re.error, match="unterminated"):
        lazy.search("text")
