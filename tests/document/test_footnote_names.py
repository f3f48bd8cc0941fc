"""Named footnotes of Markdown posts."""

from __future__ import annotations

import pytest
from reading_pages import markdown, words

from licensecheck.document.markdown.footnote_names import number_footnotes


@pytest.mark.parametrize(("text", "numbered"), [
    ("One[^list] two[^study].\n\n[^list]: L\n[^study]: S", "One[^1] two[^2].\n\n[^1]: L\n[^2]: S"),
    ("One[^b] two[^a] three[^b].", "One[^1] two[^2] three[^1]."),
    ("One[^1] two[^note].", "One[^1] two[^2]."),
    ("One[^3] two[^4].", "One[^3] two[^4]."),
    ("[^never]: called", "[^never]: called"),
    ("".join(f"[^{chr(97 + n)}]" for n in range(12)), "".join([*(f"[^{n}]" for n in range(1, 10)), "[^j][^k][^l]"])),
])
def test_a_named_footnote_has_its_number(text: str, numbered: str) -> None:
    found = number_footnotes(text)
    assert found.replace("\u200b", "") == numbered
    assert len(found) == len(text)


def test_a_posts_text_has_the_numbers() -> None:
    assert "list" not in words(markdown("One two[^list] three.\n\n[^list]: Kept by hand."))
