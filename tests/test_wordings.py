"""Phrases searched for language by language: what a group's pattern finds, its stems let through."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.compare import disclaimers
from licensecheck.compare.crediting import wordings as credit_wordings
from licensecheck.compare.furniture import appeals, call_words
from licensecheck.credits import no_credit, phrases
from licensecheck.credits.copy import other_roles
from licensecheck.credits.licences import other_works
from licensecheck.credits.names import helpers, picture_words
from licensecheck.wordings import OTHER_SCRIPTS, Wordings, has_stem

pytestmark = pytest.mark.slow

VOCABULARIES = {
    "credit lines": phrases._CREDIT,
    "site-wide": phrases._SITE_WIDE,
    "republish": credit_wordings._REPUBLISH,
    "origin": credit_wordings._ORIGIN,
    "published": credit_wordings._PUBLISHED,
    "published elsewhere": credit_wordings._ELSEWHERE,
    "denials": no_credit._NOT_FROM,
    "appeals": appeals._ASKED,
    "calls": call_words.CALLS,
    "disclaimers": disclaimers._DISCLAIMERS,
}
GROUPS = [
    pytest.param(stems, pattern.pattern, id=f"{name} {number}")
    for name, wordings in VOCABULARIES.items()
    for number, (stems, pattern) in enumerate(wordings.groups)
    if stems
]
SINGLE = [
    pytest.param(other_works._WORK_STEMS, f"(?:{other_works._WORK})", id="other works"),
    pytest.param(helpers._STEMS, helpers._HELPERS.pattern, id="helpers"),
    pytest.param(picture_words._LATIN_STEMS, picture_words._LATIN.pattern, id="pictures"),
    *(
        pytest.param(stems, pattern.pattern, id=f"other roles {number}")
        for number, (stems, pattern) in enumerate(other_roles._OTHER_ROLE.groups)
    ),
]


@pytest.mark.parametrize(("stems", "pattern"), GROUPS)
def test_no_text_that_a_pattern_finds_is_without_a_stem(stems: tuple[str, ...], pattern: str) -> None:
    @settings(max_examples=100)
    @given(st.from_regex(re.compile(pattern)))
    def has_a_stem(text: str) -> None:
        assert has_stem(text, stems)

    has_a_stem()


@pytest.mark.parametrize(("stems", "pattern"), SINGLE)
def test_no_ascii_text_that_a_guarded_pattern_finds_is_without_a_stem(stems: tuple[str, ...], pattern: str) -> None:
    @settings(max_examples=100)
    @given(st.from_regex(re.compile(pattern)))
    def has_a_stem(text: str) -> None:
        assert has_stem(text, stems) or not text.isascii()

    has_a_stem()


def test_a_group_without_stems_is_always_searched_for() -> None:
    assert Wordings(((), "published (?:in|on)")).found_in("it was published on a site")


def test_a_group_with_stems_is_searched_for_where_one_stands() -> None:
    wordings = Wordings((("publie",), "publie sur|erschienen auf"), (OTHER_SCRIPTS, "原文|original"))
    assert wordings.found_in("publie sur un site")
    assert wordings.found_in("原文")
    assert not wordings.found_in("erschienen auf einer seite")
    assert not wordings.found_in("the original")
