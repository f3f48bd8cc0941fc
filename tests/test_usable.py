"""Whether a page holds an article at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licensecheck import CouldNotCheck, verify
from licensecheck.document import read
from licensecheck.usable import is_prose

SENTENCE = re.compile(
    r"\S.{40,}?[.!?。！？।؟](?:\s|$)|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{20,}", re.DOTALL
)


@given(st.text(st.sampled_from("ab .!?\n。ก"), min_size=41, max_size=90))
def test_a_block_is_prose_where_a_sentence_ends_in_it(text: str) -> None:
    assert is_prose(text) is (SENTENCE.search(text) is not None)


def test_a_block_that_goes_on_for_ever_is_read_once() -> None:
    """Looking for its end from each of its words would take hours."""
    endless = read(f"<p>{'var x = 1, ' * 200_000}</p>".encode(), location="endless.html")
    article = read(b"<article><p>The tide turns at noon.</p></article>", location="article.html")
    with pytest.raises(CouldNotCheck, match="hardly any prose"):
        verify(endless, article, rules="cc-by-nd-4.0")


def test_a_run_of_signs_behind_an_authors_name_is_read_once() -> None:
    """Trying every part of it for the words between a name and "is a professor" would take years."""
    page = "<article><h1>Tides</h1><p>By Ann Example</p><p>{}</p><p>Ann Example{}</p></article>"
    prose = " ".join(f"In the year {year} the tide turned at noon, and nobody knew why." for year in range(1990, 1999))
    original, copy = (page.format(prose, signs).encode() for signs in ("", "/" * 30_000))
    report = verify(read(copy, location="copy.html"), read(original, location="original.html"), rules="cc-by-nd-4.0")
    assert report.to_dict()["summary"]["words_kept"] > 100
