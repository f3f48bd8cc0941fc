"""The language of a text has the tag that lists of words and rules go by."""

from __future__ import annotations

import pytest

from licensecheck.compare.text_language import language_of


@pytest.mark.parametrize(("text", "language"), [
    ("پرچین از دیوار کندتر است، اما هوا را عبور می‌دهد و خاک نصف آب را از دست داد.", "fa"),
    ("یہ اردو کا ایک جملہ ہے جو یہاں پل کے بارے میں لکھا گیا ہے۔", "ur"),
    ("ይህ ስለ ድልድዩ የተጻፈ የአማርኛ ዓረፍተ ነገር ነው።", "am"),
    ("Սա հայերեն նախադասություն է կամրջի մասին։", "hy"),
    ("ഇത് പാലത്തെക്കുറിച്ചുള്ള ഒരു വാക്യമാണ്.", "ml"),
    ("The ferry stopped running in the autumn of that year.", "en"),
])
def test_a_text_has_the_shortest_tag_of_its_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_figures_tell_no_language() -> None:
    assert language_of("12 345 67") is None
