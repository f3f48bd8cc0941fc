"""Footnote marks that are links, and notes that open beside them; numbers in links that are no marks."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

LINE = "<p>Nobody on the coast had seen a {} like that before the war.</p>"


def _both_ways(plain: str, marked: str) -> tuple[list[str], list[str]]:
    without, noted = (page(tale(LINE.format(words))) for words in (plain, marked))
    return categories(without, noted), categories(noted, without)


@pytest.mark.parametrize("mark", [
    "<a class='footnote-anchor' id='footnote-anchor-1' href='#footnote-1'>1</a>",
    "<a href='https://river.example/p/ferry#footnote-12'>12</a>",
    "<a epub:type='noteref' role='doc-noteref' href='#n1'>1</a>",
    "<span class='footnote-ref'><a href='#fn1'>1</a></span>",
    "<small><a href='#n3'>3</a></small>",
    "<a href='#_ftn1' name='_ftnref1'><span class='MsoFootnoteReference'>1</span></a>",
    "<sup id='fn1-rf'><a class='fn-lnk' href='#fn1'><span class='wb-inv'>Footnote </span>1</a></sup>",
    "<a href='#n1'><sup>Note 1</sup></a>",
    "<span class='note_box'><a role='button'><sup>[1]</sup></a><span class='footnote_tooltip'>The harbour office, 2025.</span></span>",
    "<sup><a role='button'>[2]</a></sup><span class='modern-footnote__note' tabindex='0'>The harbour office, 2025.</span>",
])
@pytest.mark.parametrize("word", ["ferry", "58", "2019", "1,140"])
def test_a_mark_that_leads_to_a_note_may_come_and_go(word: str, mark: str) -> None:
    come, gone = _both_ways(word, word + mark)
    assert {*come, *gone} == {"markup"}


@pytest.mark.parametrize(("plain", "marked"), [
    ("ferry", "ferry<a href='https://river.example/12'>12</a>"),
    ("ferry", "ferry <a href='#boats'>3</a>"),
    ("ferry", "ferry<a href='#'>3</a>"),
    ("ferry", "ferry<a href='https://river.example/boats#all'>3</a>"),
    ("58 boats", "58<a href='https://river.example/boats'>1</a> boats"),
    ("ferry", "ferry<sup>Not 3</sup>"),
    ("ferry", "ferry<span class='footnote'> of the harbour office</span>"),
    ("3 boats", "<a href='#fn1'>4</a> boats"),
])
def test_a_number_that_leads_to_no_note_is_an_edit(plain: str, marked: str) -> None:
    come, gone = _both_ways(plain, marked)
    assert "markup" not in {*come, *gone}
    assert come
    assert gone


def test_a_number_that_is_gone_is_missed_beside_a_mark_with_the_same_number() -> None:
    line = "<p>Nobody had seen a ferry<a href='#n3'>3</a> like that, and {}boats lay by it in the harbour.</p>"
    with_number, without = (page(tale(line.format(words))) for words in ("3 ", ""))
    assert categories(with_number, without) == ["wording"]


@pytest.mark.parametrize("word", ["โบสถ์", "ໂບດ໌", "ព្រះវិហារ", "ဘုရား", "मंदिरों", "মন্দিরে", "கோவில்", "المسجدُ", "בַּיִת"])
@pytest.mark.parametrize("mark", ["[2]", "<sup>2</sup>", ".<sup>2</sup>", "<sup><a href='#fn2'>2</a></sup>", "<sup>[2]</sup>"])
def test_a_mark_stands_behind_a_word_that_ends_in_a_sign_as_behind_any(word: str, mark: str) -> None:
    come, gone = _both_ways(word, word + mark)
    assert {*come, *gone} == {"markup"}


@pytest.mark.parametrize(("plain", "marked"), [("गाड़ी", "गाड़ी 2"), ("มี", "มี<sup>2</sup>"), ("५ मी", "५ मी<sup>2</sup>")])
def test_a_figure_behind_such_a_word_is_one(plain: str, marked: str) -> None:
    come, gone = _both_ways(plain, marked)
    assert "markup" not in {*come, *gone}
    assert come
    assert gone


def test_a_note_may_have_its_number_behind_a_paragraph_that_ends_in_letters() -> None:
    notes = ("ตัวเลขมาจากรายงานของเมืองและรวมสวนด้วย", "ราคานี้รวมรั้วกันกวางแต่ไม่รวมน้ำและดินในหุบเขา")
    items = "".join(f"<li id='fn{i}'>{text}</li>" for i, text in enumerate(notes, 1))
    numbered = "".join(f"<p id='fn{i}'><small><sup>{i}</sup> {text}</small></p>" for i, text in enumerate(notes, 1))
    assert set(categories(page(tale(f"<ol>{items}</ol>")), page(tale(numbered)))) == {"markup"}


YEAR = "<p>The last ferry of that kind was built in 1904{} and nobody on the coast had seen one like it.</p>"


@pytest.mark.parametrize(("plain", "marked"), [
    (".", ".<sup>1</sup>"),
    (".", ".<sup><a href='#n1'>12</a></sup>"),
    (",", ",<sup>3</sup>"),
])
def test_a_raised_mark_behind_a_stop_is_no_decimal_of_the_figure_before_it(plain: str, marked: str) -> None:
    one, two = (page(tale(YEAR.format(words))) for words in (plain, marked))
    assert {*categories(one, two), *categories(two, one)} == {"markup"}


@pytest.mark.parametrize(("mark", "expected"), [("1", set()), ("2", {"number"})])
def test_a_mark_behind_a_stop_may_lead_to_its_note_on_one_side_alone(mark: str, expected: set[str]) -> None:
    linked, plain = (page(tale(YEAR.format(f".<sup>{words}</sup>"))) for words in ("<a href='#n1'>1</a>", mark))
    assert {*categories(linked, plain)} - {"markup"} == expected


@pytest.mark.parametrize(("mark", "is_mark"), [
    ("[note 1]", True), ("[Anm. 1]", True), ("<sup>[nota 1]</sup>", True), ("[note 1 of three]", False), ("[no 1]", False),
])
def test_a_mark_in_brackets_may_say_that_it_is_one(mark: str, is_mark: bool) -> None:
    line = "<p>The last ferry of that kind {} was built in a yard on the coast.</p>"
    copy = page(tale(line.format(mark)))
    for words in ("", "<sup><a href='#n1'>1</a></sup>"):
        assert ({*categories(page(tale(line.format(words))), copy)} <= {"markup"}) is is_mark


@pytest.mark.parametrize("marked", [".1", ",1", "<sup>.1</sup>"])
def test_a_decimal_of_the_figure_is_a_number(marked: str) -> None:
    copy = page(tale(YEAR.format(marked)))
    assert categories(page(tale(YEAR.format(""))), copy) == ["number"]


@pytest.mark.parametrize(("words", "expected"), [
    ("war.\u00b9", {"markup"}),
    ("war.\u201d\u00b2", {"markup"}),
    ("war.<sup>iv</sup>", {"markup"}),
    ("war. 1", {"number"}),
    ("war.<sup>mix</sup>", {"wording"}),
])
def test_a_raised_sign_behind_a_sentence_is_a_mark(words: str, expected: set[str]) -> None:
    line = "<p>\u201cNobody on the coast had seen a ferry like that before the {}</p>"
    plain = line.format("war.\u201d" if "\u201d" in words else "war.")
    assert {*categories(page(tale(plain)), page(tale(line.format(words))))} == expected


@pytest.mark.parametrize(("note", "expected"), [
    ("<p>(1) <a href='https://ferry.example/boats'>https://ferry.example/boats</a></p>", "markup"),
    ("<p>1. <a href='https://ferry.example/boats'>https://ferry.example/boats</a></p>", "markup"),
    ("<p>(2) <a href='https://ferry.example/boats'>https://ferry.example/boats</a></p>", "number"),
    ("", "number"),
])
def test_a_number_in_round_brackets_is_a_mark_where_a_note_below_has_it(note: str, expected: str) -> None:
    line = "<p>Nobody on the coast had seen a ferry like that before the war{}.</p>"
    copy = page(tale(line.format(" (1)")) + note)
    assert expected in categories(page(tale(line.format(""))), copy)
