"""How sentences end: the functions agree with the pattern they stand for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licensecheck.sentence_ends import CLOSING, END_MARK, ends_in_full_stop, ends_like_sentence

CLOSED = rf"[{re.escape(CLOSING)}]*{END_MARK}"


@pytest.mark.parametrize(
    "text",
    [
        "It rained.", "It rained!”", "Il pleut. »", "Es regnet.“", "雨が降った。」",
        "It rained.) ■", "雨が降った。", "बारिश हुई।", "It rained. ¶\n", "It rained… #",
        "It rained! 😀", "It rained.☔🌧", "It rained... ;-)", "It rained (twice). :) ❤",
    ],
)
def test_a_full_stop_ends_a_sentence_whatever_closes_behind_it(text: str) -> None:
    assert ends_in_full_stop(text)
    assert ends_like_sentence(text)


@pytest.mark.parametrize("text", ["They said:", "One thing;", "They said: "])
def test_what_leads_on_ends_like_a_sentence_and_in_no_full_stop(text: str) -> None:
    assert ends_like_sentence(text)
    assert not ends_in_full_stop(text)


@pytest.mark.parametrize(
    "text", ["", "Related stories", "It rained ■", "It rained 😀", "It rained. ■ ■ ■ ■ ■ ■", ".a", "- 😀"]
)
def test_what_ends_no_sentence(text: str) -> None:
    assert not ends_like_sentence(text)
    assert not ends_in_full_stop(text)


@given(st.text(".!?…:;。！？।॥؟\"'”’“»)]」 #¶∎■★😀-ab\n\u00a0", max_size=10))
def test_the_functions_find_what_the_pattern_finds(text: str) -> None:
    assert ends_like_sentence(text) == (re.search(rf"[.!?…:;。！？।॥؟]{CLOSED}", text) is not None)
    assert ends_in_full_stop(text) == (re.search(rf"[.!?…。！？।॥؟]{CLOSED}", text) is not None)
