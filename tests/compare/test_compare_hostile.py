"""Pages made to keep a comparison busy: what is asked of each block costs no more where a page has many."""

from __future__ import annotations

import gc
import time

import pytest
from article_pages import document

from licensecheck import verify
from licensecheck.compare.comparing import compare
from licensecheck.compare.quotations.block_quotations import in_block_quotation, is_set_as_quotation
from licensecheck.compare.quotations.marks import left_open_at
from licensecheck.compare.text_side import TextSide

pytestmark = pytest.mark.slow

HANG = 20.0
"""Seconds that are a hang on any machine: each of these pages takes a small part of one."""

TEXT = "".join(f"<p>Nobody went down to the river on day {n}, and the boats lay still.</p>" for n in range(12))


def test_an_article_called_a_quotation_is_none_however_long_it_is() -> None:
    """Each of its paragraphs asks what it stands in; counting all of them each time would take minutes."""
    page = document(f'<div class="citation"><div class="quote">{"<p>The boats lay still.</p>" * 40_000}</div></div>')
    started = time.process_time()
    assert not any(in_block_quotation(block.node) for block in page.blocks)
    assert time.process_time() - started < HANG


def test_a_table_of_many_rows_is_looked_at_once() -> None:
    """Each cell asks whether it is a picture's caption, which only one of a table of two rows can be."""
    table = f"<table>{'<tr><td>5</td><td>6 million</td></tr>' * 30_000}</table>"
    started = time.process_time()
    found = compare(document(f"{TEXT}{table}{TEXT.replace('river', 'harbour')}"), document(TEXT))
    assert time.process_time() - started < HANG
    assert found.words_kept


def test_a_wrapper_s_long_style_is_not_read_anew_for_each_paragraph() -> None:
    """Each block in a wrapper asks what kind of box that is."""
    told = "".join(f"<p>Nobody painted boat {n} that winter.</p>" for n in range(2_000))
    wrapped = f'<div style="x:{"border " * 150_000}">{told}</div>'
    started = time.process_time()
    found = compare(document(TEXT * 2), document(f"{TEXT}{wrapped}{TEXT}"))
    assert time.process_time() - started < HANG
    assert found.words_kept


def test_a_page_s_own_sheet_is_read_once_for_all_its_quotations() -> None:
    """Each paragraph that was a quotation asks which classes the sheet indents."""
    told = "".join(f'<section><p class="q">Nobody painted boat {n} that winter.</p></section>' for n in range(1_000))
    side = TextSide(document(f"<style>{'.q,' * 30_000}</style>{told}"))
    started = time.process_time()
    assert not any(is_set_as_quotation(side, block) for block in range(len(side.blocks)))
    assert time.process_time() - started < HANG


def test_the_marks_of_a_long_paragraph_are_read_once_for_all_its_changes() -> None:
    text = "“A boat,” she said. " * 30_000
    started = time.process_time()
    assert {left_open_at(text, 0, len(text)) for _ in range(1_000)} == {len(text)}
    assert time.process_time() - started < HANG


LINES = tuple(
    f"“On day {n} the {bird} lay on pier {n * 7 % 997},” she said, and nobody of the {n % 89} who watched went near it."
    for n in range(2_000) for bird in ("gull", "tern")
)
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in LINES)
ONE_BLOCK = f"<p>{' '.join(LINES)}</p>"


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        (PARAGRAPHS, ONE_BLOCK),
        (ONE_BLOCK, PARAGRAPHS),
        (ONE_BLOCK, f"<p>{' '.join(LINES[::2])}</p>"),
        (f"<p>{' '.join(LINES[::2])}</p>", ONE_BLOCK),
        ("".join(f"<p>{line}</p>" for line in reversed(LINES)), PARAGRAPHS),
        (PARAGRAPHS, "".join(f'<div class="x"><p>{line}</p></div>' for line in LINES)),
    ],
)
def test_what_is_asked_of_a_block_is_asked_once_however_many_it_is_paired_with(original: str, copy: str) -> None:
    """A page may have all its words in one block, or each of them in a box, or move them all."""
    started = time.process_time()
    found = compare(document(original), document(copy))
    assert time.process_time() - started < HANG
    assert found.words_kept > 0.4 * found.words


def test_boxes_of_a_sites_own_words_share_what_is_asked_of_their_wrapper() -> None:
    """Whether it is a picture's, and whether a box repeats the text, are questions about the whole page."""
    boxes = "".join(
        f'{line}<div class="note"><p>The keeper of pier {n} has written to all who asked him about the birds.</p></div>'
        for n, line in enumerate(PARAGRAPHS.split("</p>"))
    )
    started = time.process_time()
    assert compare(document(PARAGRAPHS), document(boxes)).words_kept
    assert time.process_time() - started < HANG


def test_a_whole_text_in_a_title_is_not_read_for_each_line() -> None:
    page = f"<title>{' '.join(LINES)}</title><h1>Birds</h1>{PARAGRAPHS}"
    copy = document(f"<h1>Gulls</h1>{PARAGRAPHS}")
    started = time.process_time()
    report = verify(copy, document(page), rules="cc-by-nd-4.0")
    assert time.process_time() - started < HANG
    assert report.to_dict()["summary"]["words_kept"]


def test_what_a_comparison_needs_is_let_go_with_its_end() -> None:
    """What refers to itself stays until Python looks for such things: twice the memory of a large page."""
    gc.collect()
    gc.disable()
    try:
        assert compare(document(TEXT + "<p>It is 10′ long.</p>"), document(TEXT + "<p>It was 10″ long.</p>")).edits
        assert not [one for one in gc.get_objects() if isinstance(one, TextSide)]
    finally:
        gc.enable()
