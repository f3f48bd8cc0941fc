"""The word file searched where it lies says the same as its parsed form."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spellchecker import SpellChecker

from licensecheck.compare.categories.spelling.word_file import WordFile, open_words

WORDS = st.sets(st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters='"\\'), min_size=1), min_size=1)


def written(words: list[str]) -> bytes:
    """Words as the library writes them."""
    lines = ",\n".join(f'"{word}": 50' for word in words)
    return f"{{\n{lines}\n}}".encode()


@given(WORDS, st.text())
def test_a_file_has_its_words_and_no_others(words: set[str], other: str) -> None:
    book = WordFile(written(sorted(words)))
    assert all(word in book for word in words)
    assert (other in book) is (other in words)
    assert not any(mark in book for mark in ("", "{", "}") if mark not in words)


def test_lines_out_of_order_are_refused() -> None:
    words = [f"word{number:05}" for number in range(30_000)]
    WordFile(written(words))
    with pytest.raises(ValueError, match="sorted"):
        WordFile(written(words[15_000:] + words[:15_000]))


def test_bytes_that_are_no_lines_are_refused() -> None:
    with pytest.raises(ValueError, match="sorted"):
        WordFile(json.dumps({f"word{number:05}": 50 for number in range(30_000)}).encode())


def test_an_unknown_language_has_no_words() -> None:
    assert open_words("xx") is None


def test_the_english_words_are_those_of_the_library() -> None:
    book, parsed = open_words("en"), SpellChecker(language="en").word_frequency
    assert book is not None
    asked = ["the", "zürich's", "aah", "seperate", "separate", "receive", "recieve", "a's", "zz", "'", "0"]
    assert [word in book for word in asked] == [word in parsed for word in asked]
    assert all(word in book for word in list(parsed.words())[::997])
