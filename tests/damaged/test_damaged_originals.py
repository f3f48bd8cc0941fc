"""An original that came out of print is held against copies that have its sentences whole."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import printed_article as article
import pytest

from licensecheck import verify

Originals = dict[str, Callable[[], str]]
ORIGINALS: Originals = {"printed": article.printed, "wrapped": article.wrapped, "unspaced": article.unspaced}


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


def as_page(text: str) -> str:
    """A print view saved as HTML: headings and paragraphs, no classes."""
    from markdown_it import MarkdownIt

    body = MarkdownIt().render(text)
    return f'<!doctype html><html lang="en"><head><title>{article.TITLE}</title></head><body>{body}</body></html>'


@pytest.mark.parametrize(("suffix", "saved"), [(".md", str), (".html", as_page)])
def test_a_print_view_saved_as_markdown_or_html_is_told_from_its_article(
    tmp_path: Path, suffix: str, saved: Callable[[str], str]
) -> None:
    source, copy = tmp_path / f"original{suffix}", tmp_path / "copy.html"
    source.write_text(saved(article.printed()), "utf-8")
    for paragraphs, expected in (
        (article.PARAGRAPHS, []),
        (changed("31 years", "13 years"), [("number", "31", "13")]),
    ):
        copy.write_text(article.republished(paragraphs), "utf-8")
        report = verify(
            str(copy), source=str(source), rules="the-conversation", source_url=article.URL
        ).to_dict()
        assert edits(report) == expected


FURNITURE = (
    "Photo: B. Lee/Agency", "SHARE THIS STORY\n\nFacebook\n\nTwitter", "ADVERTISEMENT", "Page 3 of 7",
    "Related: How the coast was mapped", "NEWS 4\n\nThe Northport Review, 3 May", "* * *",
    "Sign up to our newsletter\n\nEnter your email", "See WALL, page A6\n\nWALL\n\nFrom page A1",
    "A map of the estuary shows the sluice and the village behind it, with the low fields in grey",
    "The mayor opened the new wall in 1913. He is the second from the left.",
)


def torn(paragraphs: tuple[str, ...], seed: int) -> str:
    """The article as plain text with page furniture at a few random places inside its sentences."""
    chance = random.Random(seed)
    parts = [p.removeprefix("## ").strip("*") for p in paragraphs]
    for index in chance.sample([k for k, p in enumerate(parts) if len(p.split()) > 20], 4):
        words = parts[index].split(" ")
        inner = [k for k in range(1, len(words)) if words[k][0].islower() and words[k - 1][-1].isalpha()]
        at = chance.choice(inner)
        parts[index] = f"{' '.join(words[:at])}\n\n{chance.choice(FURNITURE)}\n\n{' '.join(words[at:])}"
    return f"{article.TITLE}\n\nIlse Marrant, University of Northport\n\n" + "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("seed", range(20))
def test_furniture_anywhere_inside_a_sentence_is_no_edit_and_hides_none(checked: Any, seed: int) -> None:
    original = torn(article.PARAGRAPHS, seed)
    assert edits(checked(original, article.republished())) == []
    found = edits(checked(original, article.republished(changed("two hours", "ten hours"))))
    assert [(gone, come) for _, gone, come in found] == [("two", "ten")]


def test_a_paragraph_about_funding_is_no_disclosure(checked: Any) -> None:
    """What the copy holds is compared, whatever it speaks of."""
    money = (
        "The county received funding from the capital for a wall of 14 kilometres, and spent it on a road.",
        *article.PARAGRAPHS,
    )
    original = "\n\n".join(["Ilse Marrant, University of Northport", *money]) + "\n"
    copy = article.republished((money[0].replace("14", "40"), *money[1:]))
    assert edits(checked(original, copy)) == [("number", "14", "40")]


def test_a_subhead_that_opens_like_a_box_stays(checked: Any) -> None:
    paragraphs = (*article.PARAGRAPHS[:5], "## More than a wall", *article.PARAGRAPHS[5:])
    original = f"# {article.TITLE}\n\nBy Ilse Marrant\n\n" + "\n\n".join(paragraphs) + "\n"
    assert edits(checked(original, article.republished(paragraphs))) == []
    other = tuple(p.replace("than a wall", "than a ditch") for p in paragraphs)
    found = edits(checked(original, article.republished(other)))
    assert [(gone, come) for _, gone, come in found] == [("wall", "ditch")]


@pytest.mark.parametrize(("old", "new", "gone"), [
    ("two hours", "two hours", []), ("two hours", "ten hours", [("two", "ten")]),
])
def test_a_copy_in_hard_wrapped_lines_is_compared_by_its_words(
    tmp_path: Path, old: str, new: str, gone: list[tuple[str, str]]
) -> None:
    """A divided word of the copy is the original's, even where the hyphen was taken for the word's own."""
    sentence = "The tide and the table hung beside the tidetable of the ferry."
    source, copy = tmp_path / "original.html", tmp_path / "copy.txt"
    source.write_text(article.republished((sentence, *article.PARAGRAPHS)), "utf-8")
    wrapped = sentence.replace("tidetable", "tide-\ntable") + "\n\n" + article.wrapped().split("\n\n", 2)[2]
    head = f"{article.TITLE}\n\nBy Ilse Marrant, University of Northport"
    copy.write_text(f"{head}\n\n{wrapped}".replace(old, new), "utf-8")
    report = verify(
        str(copy), source=str(source), rules="the-conversation", source_url=article.URL
    ).to_dict()
    assert [(a, b) for _, a, b in edits(report)] == gone
