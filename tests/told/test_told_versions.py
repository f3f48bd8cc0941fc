"""Versions of one original."""

from __future__ import annotations

from pathlib import Path

import pytest
from tidewater_pages import BODY, original, page

from licensecheck import verify


def test_an_original_that_is_named_twice_is_one_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("original.html").write_text(original(), encoding="utf-8")
    Path("older.html").write_text(original().replace("twice", "once"), encoding="utf-8")
    Path("copy.html").write_text(page(), encoding="utf-8")
    same = verify("copy.html", source=["original.html", "./original.html", Path("original.html")])
    assert "versions" not in same.rules.why
    two = verify("copy.html", source=["original.html", "older.html", "original.html"])
    assert "of 2 versions of the original, original.html fits the copy best" in two.rules.why


def test_the_words_of_the_text_tell_the_version_and_not_those_of_boxes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    box = "<aside class='related'><p>More from us: nine harbours that froze in one winter</p></aside>"
    end = f"{BODY[1][-40:]}</p>"
    Path("older.html").write_text(original(), encoding="utf-8")
    Path("newer.html").write_text(
        original().replace("twice", "once").replace(end, end + box), encoding="utf-8"
    )
    Path("copy.html").write_text(page().replace(end, end + box), encoding="utf-8")
    report = verify("copy.html", source=["newer.html", "older.html"])
    assert "older.html fits the copy best" in report.rules.why
