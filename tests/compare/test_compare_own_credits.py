"""Lines of the original's that say where else it appeared: none of its text, and for a person where they are gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tale_pages import TALE, page, tale

from licensecheck import verify
from licensecheck.compare.comparing import compare
from licensecheck.document import Document

LINES = [
    "<em>This article originally appeared on the blog of the harbour.</em>",
    "Note: This is reposted with permission from <a href='https://harbour.example/'>Ada Lind</a>.",
    "This post is cross-posted to <a href='https://harbour.example/'>the blog of the harbour</a>.",
    "Cross posted from <a href='https://harbour.example/'>the harbour</a>.",
    "This is a crosspost of a story that we wrote for the harbour.",
    "This story is also available on <a href='https://harbour.example/'>the pages of the harbour</a>.",
    "This story was first published to the blog of the harbour on 3 June.",
]


def found(original: Document, copy: Document) -> list[tuple[str, str, bool]]:
    edits = compare(original, copy, None).edits
    return [(edit.kind.value, edit.category.value, edit.doubt is not None) for edit in edits]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("at", [0, 3, len(TALE)])
def test_one_that_is_gone_is_for_a_person_and_one_that_is_new_is_none(line: str, at: int) -> None:
    told = page(tale(f"<p>{line}</p>", at))
    assert found(told, page(tale())) == [("deletion", "furniture", True)]
    assert found(page(tale()), told) == []


@pytest.mark.parametrize("line", [
    "First published in a year of storms, the map of the ferry was forgotten soon.",
    "The map of the ferry was also available on the landing.",
    "The cross posted on the landing was seen from afar.",
])
def test_a_sentence_of_the_text_that_is_gone_or_new_is_an_edit(line: str) -> None:
    told = page(tale(f"<p>{line}</p>"))
    assert [one[1] for one in found(told, page(tale()))] == ["omission"]


def test_the_report_asks_a_person(tmp_path: Path) -> None:
    """The licence allows neither a cut nor an addition."""
    for name, put in (("original.html", f"<p>{LINES[0]}</p>"), ("copy.html", "")):
        html = f"<html><body><article><h1>The ferry</h1>{tale(put)}</article></body></html>"
        (tmp_path / name).write_text(html, encoding="utf-8")
    report = verify(str(tmp_path / "copy.html"), source=str(tmp_path / "original.html"), rules="cc-by-nd-4.0").to_dict()
    assert [(edit["category"], edit["decision"]) for edit in report["edits"]] == [("furniture", "review")]
