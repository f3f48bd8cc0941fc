"""Signs of feet, inches, minutes and seconds behind a figure are part of its number; closing marks are not."""

from __future__ import annotations

import pytest
from category_cases import reversed_sentence
from category_pages import edits_on_a_page

from licensecheck.compare.comparing import compare
from licensecheck.document import read

OTHER = [
    ("en", "A {10′|10″} pipe burst in the night", ["number"]),
    ("en", "A {10'|10\"} pipe burst in the night", ["number"]),
    ("en", "A {6\"|6'} pipe burst in the night", ["number"]),
    ("en", "A {10′|10} pipe burst in the night", ["number"]),
    ("en", "A {10″|10} pipe burst in the night", ["number"]),
    ("en", "The {12\"|12} record was sold", ["number"]),
    ("en", "The “Song of 1930” on {12\"|12} record was sold", ["number"]),
    ("en", "The mayor had a {12\" or 14\"|12 or 14} plan for the river", ["number", "number"]),
    ("en", "A man of {5'10\" and a board of 12\"|5'10 and a board of 12} stood by, he said", ["number", "number"]),
    ("en", "It took {3’|3”} to mend", ["number"]),
    ("en", "A {5½″|5½′} pipe burst in the night", ["number"]),
    ("en", "She said: “A {10′|10″} pipe burst in the night.”", ["number"]),
    ("en", "He was {5′ 10″|5″ 10′} tall", ["number", "number"]),
    ("en", "The site is at 51° {30′ 26″|30″ 26′} N", ["number", "number"]),
    ("en", "The site is at 51° {30′|30} N", ["number"]),
    ("de", "Ein {10″|10′} Rohr platzte in der Nacht", ["number"]),
    ("it", "Al {30'|30} minuto la partita era finita", ["number"]),
]


@pytest.mark.parametrize(("language", "sentence", "categories"), OTHER)
def test_another_sign_behind_a_figure_is_another_number(language: str, sentence: str, categories: list[str]) -> None:
    assert [edit.category for edit in edits_on_a_page(language, sentence)] == categories


def test_the_sign_is_shown_with_its_figure() -> None:
    [edit] = edits_on_a_page("en", "A {10′|10″} pipe burst in the night")
    assert (edit.original.text, edit.copy.text) == ("10′", "10″")


SAME = [
    ("en", "A {10′|10'} pipe burst in the night"),
    ("en", "A {10′|10’} pipe burst in the night"),
    ("en", "A {10″|10\"} pipe burst in the night"),
    ("en", "A {10″|10”} pipe burst in the night"),
    ("en", "A {10″|10''} pipe burst in the night"),
    ("en", "A {10″|10′′} pipe burst in the night"),
    ("de", "Ein {10″|10 ″} Rohr platzte in der Nacht"),
    ("en", "He wrote the {“class of 1930”|‘class of 1930’} on it"),
    ("en", "He wrote the {“class of 30”|‘class of 30’} on it"),
    ("en", "He wrote the {‘class of 30’|\"class of 30\"} on it"),
    ("en", "He sang the {‘workers’ song of 30’|“workers’ song of 30”} on it"),
    ("fr", "Il a écrit {“ la classe de 30”|« la classe de 30 »} là"),
    ("de", "Er schrieb {„Jahrgang 30“|»Jahrgang 30«} darauf"),
    ("en", "The {1930's|1930s} were over"),
    ("en", "A {10′|10?} pipe burst in the night"),
]


@pytest.mark.parametrize(("language", "sentence"), SAME)
def test_the_same_sign_and_marks_of_quotation_are_no_number(language: str, sentence: str) -> None:
    for either in (sentence, reversed_sentence(sentence)):
        assert not [edit for edit in edits_on_a_page(language, either) if edit.category != "typography"]


def test_a_mark_that_closes_the_quotation_of_another_paragraph_is_no_sign() -> None:
    paragraphs = [
        "The mayor walked down to the landing early in the morning and stood there for a while with the ferrymen.",
        "“We had not one boat to spare when the bridge was opened, and nobody in the town had thought of it.",
        "And then we had thirty of them, and in the end we had 40” she said of that summer by the river.",
        "In spring the town gave the landing a roof and a bench, and called it a park for everybody.",
    ]

    def page(close: str) -> bytes:
        body = "".join(f"<p>{paragraph.replace('”', close)}</p>" for paragraph in paragraphs)
        return f'<html lang="en"><body><main><article>{body}</article></main></body></html>'.encode()

    original, copy = (read(page(close), location="page.html") for close in ("”", ""))
    assert "number" not in [edit.category for edit in compare(original, copy).edits]


def test_what_says_the_sign_in_words_stands_for_it() -> None:
    found = edits_on_a_page("en", "A {10′|10 foot} pipe burst in the night")
    assert "number" not in [edit.category for edit in found]
