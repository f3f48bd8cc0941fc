"""The way from a block's folded words back to where they stand."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from credit_pages import ARTICLE, comparison, html
from hypothesis import given
from hypothesis import strategies as st

from licensecheck.credits import folding
from licensecheck.credits.block_offsets import BlockOffsets
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, folded

AT = 7


@given(st.text(alphabet="abcZ é\n\t\u00a0ßﬁ\u00ad\u200b.,", max_size=60))
def test_every_character_of_a_block_is_found_where_it_stands(written: str) -> None:
    piece = " ".join(written.split())
    way = BlockOffsets(written, AT, piece)
    for at, character in enumerate(piece):
        if not character.isspace() and fold(character):
            found = way.original(len(folded(piece[:at]).text)) - AT
            assert written[found] == character
            assert "".join(written[:found].split()) == "".join(piece[:at].split())


@given(st.text(alphabet="abcZ é\n\tß.,", max_size=60), st.sets(st.integers(1, 59), max_size=5))
def test_a_character_is_found_where_it_stands_though_words_were_set_apart(written: str, places: set[int]) -> None:
    cuts = sorted(cut for cut in places if cut < len(written) and not set(written[cut - 1 : cut + 1]) & set(" \n\t"))
    parts = [written[first:last] for first, last in pairwise((0, *cuts, len(written)))]
    piece = " ".join(" ".join(parts).split())
    way = BlockOffsets(written, AT, piece, cuts)
    for at, character in enumerate(piece):
        if not character.isspace():
            found = way.original(len(folded(piece[:at]).text)) - AT
            assert written[found] == character
            assert "".join(written[:found].split()) == "".join(piece[:at].split())


def test_a_space_leads_to_the_next_word_and_an_end_to_the_blocks() -> None:
    way = BlockOffsets("one \n two  ", AT, "one two")
    assert [way.original(at) - AT for at in (0, 3, 4, 6, 7)] == [0, 6, 6, 8, 11]
    assert BlockOffsets("  ", AT, "").original(0) == AT


def test_a_paragraph_of_megabytes_that_names_an_author_again_and_again_is_gone_through_once() -> None:
    """Counting from its beginning for each mention would take minutes here."""
    sentence = "  the tide and the wall, é  " * 400 + " Lena Moritz said so. "
    document = html(f"<p>{sentence * 500}</p>{ARTICLE}")
    copy = CopyText(document, comparison(document))
    mentions = [match.start() for match in re.finditer("lena moritz", copy.text)]
    assert len(mentions) == 500
    found = [copy.document_offset(at) for at in mentions]
    assert all(document.text.startswith("Lena Moritz", at) for at in found)


@pytest.mark.parametrize("size", [3, 4, 5])
def test_a_large_text_folded_in_parts_is_folded_alike(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    text = "Ærø’s “Harbour”\nİzmir — Łódź, ﬁnd STRASSE\n" * 3
    whole = folding._fold(text)
    monkeypatch.setattr(folding, "_LARGE", size)
    assert folding._fold(text) == whole
