"""An original that came out of print is held against copies that have its sentences whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import printed_article as article
import pytest

from licensecheck import verify

Originals = dict[str, Callable[[], str]]
ORIGINALS: Originals = {"printed": article.printed, "wrapped": article.wrapped}


@pytest.fixture
def checked(tmp_path: Path) -> Callable[[str, str, str], dict[str, Any]]:
    def check(original: str, copy: str, suffix: str = ".html") -> dict[str, Any]:
        source, file = tmp_path / "original.txt", tmp_path / f"copy{suffix}"
        source.write_text(original, "utf-8")
        file.write_text(copy, "utf-8")
        return verify(
            str(file), source=str(source), rules="the-conversation", source_url=article.URL
        ).to_dict()

    return check


def edits(report: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Category, words of the original, words of the copy of every edit that is not allowed."""
    return [
        (edit["category"], edit["original"]["text"], edit["copy"]["text"])
        for edit in report["edits"] if edit["decision"] != "allowed"
    ]


def status(report: dict[str, Any], rule: str) -> set[str]:
    return {finding["status"] for finding in report["findings"] if finding["rule"] == rule}


def changed(old: str, new: str) -> tuple[str, ...]:
    """The article with one change; a paragraph that is left empty is gone."""
    paragraphs = tuple(p.replace(old, new) for p in article.PARAGRAPHS)
    assert paragraphs != article.PARAGRAPHS
    return tuple(p for p in paragraphs if p)


@pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
@pytest.mark.parametrize(("copy", "suffix"), [(article.republished, ".html"), (article.post, ".md")])
def test_a_faithful_copy_has_no_edits(checked: Any, original: Any, copy: Any, suffix: str) -> None:
    report = checked(original(), copy(), suffix)
    assert edits(report) == []
    assert report["verdict"] == "compliant"


def test_author_and_institution_are_read_from_the_printed_box(checked: Any) -> None:
    report = checked(article.printed(), article.republished())
    assert report["source"]["authors"] == [
        {"name": "Ilse Marrant", "institution": "University of Northport", "url": None}
    ]
    assert report["source"]["title"] == article.TITLE
    assert status(report, "author-credit") == {"pass"}


CHANGES = {
    "number": ("31 years", "13 years", "number", "31", "13"),
    "number behind a page line": ("1910, enough", "1916, enough", "number", "1910", "1916"),
    "negation gone": ("The board did not answer", "The board did answer", "negation", "not", ""),
    "negation come": ("It means that a warning", "It never means that a warning", "negation", "", "never"),
    "word before the sidebar": ("a careful man", "a drunken man", "wording", "careful", "drunken"),
    "word behind the sidebar": ("wrote down the level", "noted down the level", "wording", "wrote", "noted"),
    "word beside the sidebar": ("named Josse Brandal", "called Josse Brandal", "wording", "named", "called"),
    "word before a caption": ("went on for almost", "went on for nearly", "wording", "almost", "nearly"),
    "word behind a caption": ("quarrel about money", "quarrel over money", "wording", "about", "over"),
    "sentence gone": (" For a century the disaster was told as an accident.", "", "omission",
                      "For a century the disaster was told as an accident", ""),
}


@pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_found_at_its_words(checked: Any, original: Any, name: str) -> None:
    old, new, category, gone, come = CHANGES[name]
    found = edits(checked(original(), article.republished(changed(old, new))))
    assert found == [(category, gone, come)]


@pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
def test_an_added_sentence_is_found(checked: Any, original: Any) -> None:
    added = "Not everybody in the county agrees with that reading."
    paragraphs = changed("The board did not answer.", f"The board did not answer. {added}")
    found = edits(checked(original(), article.republished(paragraphs)))
    assert found == [("addition", "", added.rstrip("."))]


@pytest.mark.parametrize("at", [0, 6, 9])
@pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
def test_a_paragraph_that_is_gone_is_reported(checked: Any, original: Any, at: int) -> None:
    paragraphs = tuple(p for k, p in enumerate(article.PARAGRAPHS) if k != at)
    found = edits(checked(original(), article.republished(paragraphs)))
    assert {category for category, _, _ in found} == {"omission"}
    gone = " ".join(words for _, words, _ in found)
    assert set(gone.split()) >= set(article.PARAGRAPHS[at].rstrip(".").split())
    assert "Author" not in gone
    assert "REVIEW" not in gone


def test_a_paragraph_that_print_cut_in_two_is_reported_when_it_is_gone(checked: Any) -> None:
    """Its first half is as short as a caption, its second one goes on with a sentence."""
    paragraphs = tuple(p for k, p in enumerate(article.PARAGRAPHS) if k != 3)
    report = checked(article.printed(), article.republished(paragraphs))
    assert [category for category, _, _ in edits(report)] == ["omission"]
    assert report["verdict"] == "violation"


def test_a_copy_that_lacks_the_end_is_truncated_by_the_article_alone(checked: Any) -> None:
    report = checked(article.printed(), article.republished(article.PARAGRAPHS[:-1]))
    (category, words, _), = edits(report)
    assert category == "truncated"
    assert words.startswith("Coastal towns")
    assert "grandmother" not in words


def test_a_passage_across_the_sidebar_is_shown_without_it(checked: Any) -> None:
    copy = article.republished(changed("man named Josse Brandal", "fellow"))
    found = edits(checked(article.printed(), copy))
    assert [(gone, come) for _, gone, come in found] == [("man named Josse Brandal", "fellow")]
