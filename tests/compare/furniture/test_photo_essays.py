"""Articles that stand in the captions of their pictures."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

WEATHER = ("It rained.", "The sun came out behind the mill.", "There was fog.", "A wind got up.", "The snow had gone.")
TOLD = tuple(f"{text} {weather}" for text, weather in zip(TALE, WEATHER, strict=True))


def _essay(texts: tuple[str, ...], caption: str = "<figcaption>{}</figcaption>") -> str:
    return "".join(f'<figure><img src="a.jpg" alt="">{caption.format(text)}</figure>' for text in texts)


ORIGINAL = page(f"<p>A tale in pictures.</p>{_essay(TOLD)}")


@pytest.mark.parametrize("copy", [
    _essay(TOLD), _essay(TOLD, '<figcaption class="caption">{}</figcaption>'), prose(TOLD),
])
def test_its_captions_are_its_text_however_a_copy_sets_them(copy: str) -> None:
    assert categories(ORIGINAL, page(f"<p>A tale in pictures.</p>{copy}")) == []


def test_what_is_gone_or_changed_in_them_is_found() -> None:
    assert categories(ORIGINAL, page(_essay((*TOLD[:2], *TOLD[3:])))) == ["omission"]
    changed = (*TOLD[:2], TOLD[2].replace("landing", "station"), *TOLD[3:])
    assert categories(ORIGINAL, page(_essay(changed))) == ["wording"]


def test_captions_beside_a_longer_text_are_none() -> None:
    original = page(prose(TALE * 3) + _essay(TALE[:3]))
    assert categories(original, page(prose(TALE * 3))) == []
