"""Phrases searched for language by language: what a group's pattern finds, its stems let through."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.compare.alignment import comments as comments_below
from licensecheck.compare.crediting import bylines as crediting_bylines
from licensecheck.compare.crediting import wordings as credit_wordings
from licensecheck.compare.furniture.calls import appeals
from licensecheck.compare.furniture.calls import words as call_words
from licensecheck.compare.vocabulary import disclaimers
from licensecheck.credits import comments, no_credit, origin_lines, phrases
from licensecheck.credits.bylines import helpers, leads, parts, reading
from licensecheck.credits.copy.mentions import name_places, other_roles
from licensecheck.credits.licences import other_works, words
from licensecheck.credits.names import organisations, picture_words, publishers
from licensecheck.policy.checks import own_work
from licensecheck.wordings import OTHER_SCRIPTS, PlacedWordings, Wordings, has_stem

pytestmark = pytest.mark.slow

VOCABULARIES = {
    "credit lines": phrases._CREDIT,
    "site-wide": phrases._SITE_WIDE,
    "republish": credit_wordings._REPUBLISH,
    "origin": credit_wordings._ORIGIN,
    "published": credit_wordings._PUBLISHED,
    "published elsewhere": origin_lines.ORIGIN_LINES,
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
] + [
    pytest.param(stems, pattern, id=f"words for articles {number}")
    for number, (stems, pattern) in enumerate(phrases.ARTICLE_WORDS.groups)
]
SINGLE = [
    pytest.param(other_works._WORK_STEMS, f"(?:{other_works._WORK})", id="other works"),
    pytest.param(helpers._STEMS, helpers._HELPERS.pattern, id="helpers"),
    pytest.param(phrases._PICTURE_STEMS, phrases._PICTURE.pattern, id="picture credits"),
    pytest.param(comments._COMMENTS_STEMS, comments._COMMENTS_HEADING.pattern, id="headings of comments"),
    pytest.param(comments._REPLY_STEMS, comments._REPLY.pattern, id="replies"),
    pytest.param(organisations._BUTTON_STEMS, organisations._BUTTONS.pattern, id="buttons"),
    pytest.param(comments_below._CLOSING_STEMS, f"(?x:{comments_below._CLOSING.pattern})", id="ends of printed pages"),
    pytest.param(name_places._TAG_STEMS, name_places._TAG_LINE.pattern, id="tags"),
    pytest.param(name_places._TAG_STEMS, name_places._TAG_PAGE.pattern, id="pages of tags"),
    pytest.param(reading._BEFORE_PLACES, reading._WHERE.pattern.replace(r"\s", " "), id="places behind names"),
    pytest.param(reading._BEHIND_STEMS, reading._BEHIND_NAME.pattern, id="buttons behind names"),
    *(
        pytest.param(marks, pattern.pattern, id=f"where a text is from {number}")
        for number, (marks, pattern) in enumerate(own_work._ORIGINS)
    ),
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


@given(st.from_regex(re.compile(organisations._ACCOUNT.pattern), fullmatch=True))
def test_no_account_is_without_a_stem_or_one_of_the_short_beginnings(name: str) -> None:
    assert has_stem(name, organisations._ACCOUNT_STEMS) or name.startswith(organisations._SHORT_ACCOUNTS)


@given(st.from_regex(words._pattern(False)))
def test_no_name_of_a_licence_is_without_what_says_which_it_is(text: str) -> None:
    assert words._SAYS_WHICH.search(text)


@given(st.from_regex(re.compile(parts._AND.pattern)))
def test_nothing_that_joins_authors_is_passed_over(text: str) -> None:
    assert parts._may_join(text)


@given(st.from_regex(re.compile(rf"\A(?:{leads._LINE.pattern})")))
def test_no_line_that_leads_authors_in_is_passed_over(line: str) -> None:
    assert leads._MAY_LEAD.search(line)


@given(st.from_regex(re.compile(crediting_bylines._SHORT.pattern)))
def test_nothing_that_is_written_short_is_passed_over(line: str) -> None:
    assert crediting_bylines._may_be_short(line)


@given(st.from_regex(re.compile(publishers._COMPANY.pattern)))
def test_no_name_of_a_company_is_passed_over(name: str) -> None:
    assert name.endswith(publishers._COMPANY_ENDS)


@given(st.from_regex(re.compile(other_works._SENTENCE_END.pattern)), st.text())
def test_no_end_of_a_sentence_is_passed_over(end: str, rest: str) -> None:
    text = end + "x" + rest
    assert len(list(other_works.sentences(text))) == len(other_works._SENTENCE_END.findall(text)) + 1


@given(st.lists(st.sampled_from(["this article", "cet article", "der artikel", "本文", "a story", "l'articolo", "x"])))
def test_placed_phrases_are_those_of_one_pattern_of_all(parts: list[str]) -> None:
    text = " ".join(parts)
    every = re.compile(phrases.ARTICLE_WORDS.pattern)
    assert [match.span() for match in phrases.ARTICLE_WORDS.finditer(text)] == [
        match.span() for match in every.finditer(text)
    ]
    assert phrases.ARTICLE_WORDS.subn("_", text) == every.subn("_", text)


def test_placed_phrases_of_no_group_are_nowhere() -> None:
    wordings = PlacedWordings((("artikel",), "der artikel"))
    assert wordings.search("this text") is None
    assert list(wordings.finditer("this text")) == []
    assert wordings.subn("_", "this text") == ("this text", 0)


def test_a_group_without_stems_is_always_searched_for() -> None:
    assert Wordings(((), "published (?:in|on)")).found_in("it was published on a site")


def test_a_group_with_stems_is_searched_for_where_one_stands() -> None:
    wordings = Wordings((("publie",), "publie sur|erschienen auf"), (OTHER_SCRIPTS, "原文|original"))
    assert wordings.found_in("publie sur un site")
    assert wordings.found_in("原文")
    assert not wordings.found_in("erschienen auf einer seite")
    assert not wordings.found_in("the original")


def test_lines_together_are_asked_for_stems_alone() -> None:
    wordings = Wordings((("publie",), "publie sur"), (OTHER_SCRIPTS, "原文"))
    assert wordings.may_stand_in("un site\ndes livres publies")
    assert wordings.may_stand_in("une page\n本文")
    assert not wordings.may_stand_in("a site\na café")
