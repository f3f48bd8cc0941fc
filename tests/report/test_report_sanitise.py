"""Words from pages are printed without characters that act on a terminal or turn the reading order round."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licensecheck.report.sanitise import clean, escape_json, one_line

ANY_TEXT = st.text(st.characters(), max_size=60)  # with lone surrogates, controls, unassigned
BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ZERO_WIDTH_JOINERS = {"\u200c", "\u200d"}


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain words, “quoted”", "plain words, “quoted”"),
        ("red \x1b[31mwords\x1b[0m", "red [31mwords[0m"),
        ("a title \x1b]0;owned\x07 and on", "a title ]0;owned and on"),
        ("one C1 \x9b31m character", "one C1 31m character"),
        ("abc\u202edcb\u202c", "abcdcb"),
        ("one\r\ntwo\tthree\u2028four", "one two three four"),
        ("backspace\x08\x08\x7f", "backspace"),
        ("lone \ud83d surrogate", "lone \ufffd surrogate"),
        ("zero\u200bwidth, so\u00adft", "zerowidth, soft"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("", ""),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(ANY_TEXT)
def test_cleaned_text_can_do_no_harm(text: str) -> None:
    cleaned = clean(text)
    assert not {c for c in cleaned if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}}
    assert not BIDI & set(cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), max_size=60))
def test_words_are_never_changed(text: str) -> None:
    """What a reader sees on the page is what the report quotes."""
    assert clean(text) == text


@given(ANY_TEXT)
def test_one_line_has_single_spaces(text: str) -> None:
    line = one_line(text)
    assert line == " ".join(line.split())


def test_json_escapes_what_acts_and_keeps_words() -> None:
    written = escape_json(json.dumps({"é北": "\u202e\x1b\x9b\u2028ü"}, ensure_ascii=False))
    assert written == '{"é北": "\\u202e\\u001b\\u009b\\u2028ü"}'


@given(st.recursive(ANY_TEXT, lambda one: st.lists(one) | st.dictionaries(ANY_TEXT, one), max_leaves=5))
def test_json_keeps_its_values(value: object) -> None:
    """Escaping changes how a value is written, not the value (save a lone surrogate, which no file holds)."""
    plain = json.dumps(value, ensure_ascii=False)
    written = escape_json(plain)
    expected = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in plain)
    assert json.loads(written) == json.loads(expected)
    assert not BIDI & set(written)
    assert not {c for c in written if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}}
