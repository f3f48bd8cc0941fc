"""The parts of the comparison one by one: words, sides, matching, moves, quotation, edges, relation."""

# ruff: noqa: E501 - names and pages read best on one line

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import pytest
from article_pages import blog, compared, document, newspaper, original_page
from article_texts import LIGHTHOUSE, ORCHARD
from tale_pages import TALE, page, prose
from turbohtml import Element

from licensecheck.compare.alignment.matching import Run, longest_chain, match_words
from licensecheck.compare.alignment.stream import blocks_inside
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Relation
from licensecheck.compare.quotations.quoting import is_quoted
from licensecheck.compare.searching import held
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import block_keys, count_words, fold, tokenize
from licensecheck.document.element_names import names_of

BODY = LIGHTHOUSE.body


def words(text: str) -> list[str]:
    return [token.word for token in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(("text", "expected"), [
    ("The sea’s edge", ["the", "sea's", "edge"]),
    ("1,000 pieces", ["1,000", "pieces"]),
    ("twenty-six", ["twenty", "six"]),
    ("-5 °C", ["-5", "°", "c"]),
    ("2008-2016", ["2008", "2016"]),
    ("£38 or 40%", ["£", "38", "or", "40", "%"]),
    ("ma\u00adgazine", ["magazine"]),
    ("of\ufb01ce", ["office"]),
    ("Straße", ["strasse"]),
    ("№ 5 or №5", ["no", "5", "or", "no", "5"]),
    ("河边", ["河", "边"]),
    ("café", ["café"]),
    ("—…”", []),
])
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    assert count_words(text) == len(expected)


@pytest.mark.parametrize(("one", "other"), [
    ("“Sea”", '"sea"'), ("l’été", "l'ÉTÉ"), ("a\u2013b", "a-b"), ("ﬂag", "flag"), ("ka\u00adlk", "kalk"),
    ("Ａ", "a"), ("a\u200bb", "ab"), ("Œuvre", "oeuvre"), ("sœur’s", "SOEUR's"),
])
def test_what_no_reader_calls_a_change_folds_away(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("sign", [*map(chr, range(0xBF, 0x130)), *"©®°·•€"])
def test_western_letters_and_signs_have_no_other_form_but_their_case(sign: str) -> None:
    assert fold(f"A {sign}`b") == f"a {unicodedata.normalize('NFKC', sign).casefold()}'b"


@pytest.mark.parametrize(("one", "other"), [("résumé", "resume"), ("22", "27"), ("its", "it's"), ("%", "")])
def test_what_a_reader_calls_a_change_stays(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_block_keys_collapse_white_space() -> None:
    assert block_keys(["A\n  b", "\u00a0C "]) == ["a b", "c"]


def test_a_side_finds_folded_text_in_its_blocks() -> None:
    side = TextSide(document("<p>The lamp.</p><p>The lamp and the sea.</p>"))
    assert side.holds("the lamp and")
    assert not side.holds("sea and")
    assert side.repeats("the lamp")
    assert not side.repeats("the sea")
    assert side.blocks_with(["lamp"]) == [0, 1]
    assert side.blocks_with(["sea", ""]) == [1]
    assert [side.size(block) for block in (0, 1)] == [2, 5]
    assert side.key_counts["the lamp."] == 1


def test_a_side_looks_only_among_the_blocks_it_is_told() -> None:
    side = TextSide(document("<p>The lamp.</p><p>The sea.</p><p>A lamp by the lamp.</p><p>The lamp again.</p>"))
    assert side.blocks_with(["lamp"]) == [0, 2, 3]
    assert side.blocks_with(["lamp"], 1, 2) == [2]
    assert side.blocks_with(["lamp"], 1, 1) == []
    assert TextSide(document("<hr>")).blocks_with(["lamp"]) == []


@pytest.mark.parametrize("many", [3, 300])
def test_many_strings_are_found_where_each_of_them_is(many: int) -> None:
    side = TextSide(document("".join(f"<p>The lamp of number {n:04}.</p><p>The sea.</p>" for n in range(0, 600, 2))))
    parts = [*(f"number {n:04}" for n in range(many)), "lamp of number 0598", "", "harbour"]
    assert side.blocks_with(parts) == [*range(0, many, 2), 598]
    assert side.blocks_with(parts, 1, 3) == [2]
    assert held(parts, "\n".join(side.keys)) == {*parts[:many:2], "", "lamp of number 0598"}


def test_many_words_are_counted_as_one_is() -> None:
    side = TextSide(document("<p>A lamp and lamps, don’t don’t, the lamp’s light: lamp2 lamp.</p>"))
    for _ in range(30):
        assert [side.count(word, 9) for word in ("lamp", "lamps", "don't", "light", "sea")] == [3, 1, 2, 1, 0]
    assert side.count("lamp", 2) == 2


def test_an_element_is_asked_once() -> None:
    side = TextSide(document("<p>The lamp.</p>"))
    asked: list[str] = []

    def question(element: Element) -> int:
        asked.append(element.tag)
        return 7

    assert [side.ask(question, side.blocks[0].node) for _ in range(2)] == [7, 7]
    assert asked == ["p"]


@pytest.mark.parametrize("inner", ["div", "section", "span", "x-text"])
def test_the_blocks_inside_an_element_are_found_from_any_of_them(inner: str) -> None:
    """Also where text stands between the paragraphs of an element that makes no block."""
    page = f"<div><p>before</p><{inner} class=w><p>one</p> two <p>three</p></{inner}><p>behind</p></div>"
    side = TextSide(document(page))
    container = side.blocks[1].node.parent
    assert container.tag == inner
    for shared in ([], [1], [3], [0, 3]):
        assert blocks_inside(side, container, shared) == range(1, 4)


@pytest.mark.parametrize(("attributes", "expected"), [
    ('class="relatedPosts"', {"related", "posts", "relatedposts"}),
    ('class="ad-box2 sideBar" id="q1"', {"ad", "box", "adbox", "side", "bar", "sidebar", "q"}),
    ("", set()),
])
def test_the_names_of_an_element_are_the_words_of_its_class_and_id(attributes: str, expected: set[str]) -> None:
    assert names_of(TextSide(document(f"<p {attributes}>x</p>")).blocks[0].node) == expected


@pytest.mark.parametrize(("first", "second", "runs"), [
    ("a b c", "a b c", [Run(0, 0, 3)]),
    ("a b c", "a x c", [Run(0, 0, 1), Run(2, 2, 1)]),
    ("a b c", "b c", [Run(1, 0, 2)]),
    ("a b", "c d", []),
    ("", "a", []),
    ("x a b c d e y", "a b c d e", [Run(1, 0, 5)]),
])
def test_matching(first: str, second: str, runs: list[Run]) -> None:
    assert match_words(first.split(), second.split()) == runs


def test_matching_stays_linear_where_one_word_repeats() -> None:
    """An exact alignment of a million by a million cells is not tried."""
    assert match_words(["x"] * 20_000 + ["y"], ["z"] + ["x"] * 20_000) is not None


@pytest.mark.parametrize(("pairs", "chain"), [
    ([], []),
    ([(0, 5), (1, 1), (2, 2)], [(1, 1), (2, 2)]),
    ([(0, 3), (0, 1), (1, 2)], [(0, 1), (1, 2)]),
])
def test_chain(pairs: list[tuple[int, int]], chain: list[tuple[int, int]]) -> None:
    assert longest_chain(pairs) == chain


@pytest.mark.parametrize(("page", "at", "quoted"), [
    ("<p>He said “we keep the lamp” and left.</p>", 3, True),
    ("<p>He said “we keep the lamp” and left.</p>", 7, False),
    ('<p>He said "we keep the lamp" and left.</p>', 3, True),
    ('<p>He said "we keep the lamp" and left.</p>', 7, False),
    ("<p>«Nous gardons la lampe», dit-il.</p>", 1, True),
    ("<p>„Wir hüten das Licht“, sagte er.</p>", 1, True),
    ("<blockquote><p>We keep the lamp.</p></blockquote>", 1, True),
    ("<p>He said that we keep the lamp.</p>", 3, False),
])
def test_words_inside_quotation_marks(page: str, at: int, quoted: bool) -> None:
    assert is_quoted(TextSide(document(page)), (0, at), 1) is quoted


def test_a_faithful_copy_keeps_every_word() -> None:
    comparison = compared(newspaper(BODY))
    assert comparison.relation is Relation.COPY
    assert comparison.words == comparison.words_kept
    assert comparison.missing_share == 0.0
    assert comparison.title == LIGHTHOUSE.title
    text = document(newspaper(BODY)).text
    start, end = comparison.copy_region
    assert "When the lamp at Skerry Point" in text[start:start + 100]
    assert text[start:end].endswith("whether anyone was watching.")
    assert "Boots that forgive" not in "".join(text[a:b] for a, b in comparison.copy_matched)


def test_a_changed_word_is_one_word_less_kept() -> None:
    comparison = compared(blog([BODY[0].replace("packed", "burnt"), *BODY[1:]]))
    assert comparison.words - comparison.words_kept == 1


def test_nothing_of_another_work_is_kept() -> None:
    comparison = compared(blog(ORCHARD.body, ORCHARD))
    assert comparison.relation is Relation.DIFFERENT_WORK
    assert comparison.words_kept == 0
    assert [edit.category for edit in comparison.edits] == [Category.DIFFERENT_WORK]


def test_a_quotation_of_two_sentences_is_no_copy() -> None:
    quoting = [*ORCHARD.body, "<blockquote>Her sister kept the fog signal at Lower Tarn.</blockquote>"]
    assert compared(blog(quoting, ORCHARD)).relation is Relation.DIFFERENT_WORK


@pytest.mark.parametrize(("between", "relation"), [([], Relation.COPY), (ORCHARD.body, Relation.DIFFERENT_WORK)])
def test_a_few_words_of_an_article_are_a_copy_where_a_page_says_little_else(
    between: Sequence[str], relation: Relation
) -> None:
    original = page(prose([TALE[0], *BODY, TALE[4]]))
    assert compare(original, page(prose([TALE[0], *between, TALE[4]]))).relation is relation


def test_what_stands_before_and_behind_the_article_on_the_original_is_not_missed() -> None:
    """The publisher's own byline, date, notice and newsletter are no part of the article."""
    page = original_page()
    assert "You may republish it for free" in page
    assert compared(blog(BODY)).edits == ()


def test_an_author_box_inside_the_articles_container_is_not_missed() -> None:
    page = original_page().replace(
        '</div>\n<footer class="story-footer">',
        '<div class="author-bio"><p>Ines Halvorsen keeps bees and writes about the coast.</p></div></div>\n<footer class="story-footer">',
    )
    assert "keeps bees" in page
    assert compared(blog(BODY), page).edits == ()


def test_a_caption_inside_the_original_is_not_missed() -> None:
    figure = "<figure><img src='t.jpg'><figcaption>The tower in 1987, a week before the keeper left.</figcaption></figure>"
    page = original_page().replace(BODY[3], figure + BODY[3])
    assert "a week before" in page
    assert compared(blog(BODY), page).edits == ()


def test_of_a_thousand_quotations_one_without_its_marks_is_found() -> None:
    """Each is looked for at its own words: one by one through the paragraph's they would take minutes."""
    said = " ".join(f"“The lamp of house {n} burns” is what he said in the year {n}." for n in range(1000))
    copied = said.replace("“The lamp of house 500 burns”", "The lamp of house 500 burns").replace("year 7.", "year 8.")
    original = original_page().replace(BODY[1], f"{BODY[1]}\n<p>{said}</p>")
    found = compared(newspaper([*BODY[:2], f"<p>{copied}</p>", *BODY[2:]]), original)
    quotations = [edit.original.text for edit in found.edits if edit.category is Category.QUOTATION]
    assert quotations == ["“The lamp of house 500 burns”"]


def test_a_short_article_beside_a_long_box_is_found_by_its_short_paragraphs() -> None:
    """A programme of a day whose longer paragraphs were edited: what is left equal has few words, in one order."""
    told = [
        "On the fourteenth of September we march through the old town to the harbour, and we ask all of you to come.",
        "Beginning at one at the fountain", "Speakers from the four old parishes", "At two we stop on the fish market",
        "The choir of the school sings there", "We end at four before the lighthouse",
    ]
    box = "".join(f"<p>{paragraph}</p>" for paragraph in BODY[:4])
    page = '<main><article>{}</article></main><div class="widget"><div class="inner">{}</div></div>'
    original = page.format("".join(f"<p>{line}</p>" for line in told), box)
    edited = [told[0].replace("all of you", "none of you"), *told[1:]]
    comparison = compared(page.format("".join(f"<p>{line}</p>" for line in edited), ""), original)
    assert comparison.relation is Relation.COPY
    assert [(edit.original.text, edit.copy.text) for edit in comparison.edits] == [("all", "none")]
