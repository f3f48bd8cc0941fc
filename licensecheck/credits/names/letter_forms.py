"""Names in letters of which there are two forms (رائد فتحي and رائد فتحى, 高橋 and 髙橋), and names with a word written
onto them: "of" is the first letter of an Arabic or Hebrew one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

__all__ = ["in_common_signs", "in_one_form", "with_to"]

_TWO_FORMS = "\u0649\u0629"
_ARABIC = str.maketrans(_TWO_FORMS, "\u064a\u0647")
"""How final letters are written elsewhere that Egypt writes without dots, or with them."""
_HAN = str.maketrans(
    "髙﨑邊邉齋齊斉濱濵澤廣眞嶋嶌櫻惠德國靜龍瀨淵渊會圓榮學將淺增曾槇瀧禮壽彌與萬條實顯黑賴",
    "高崎辺辺斎斎斎浜浜沢広真島島桜恵徳国静竜瀬渕渕会円栄学将浅増曽槙滝礼寿弥与万条実顕黒頼",
)
"""Signs of Japanese names that registers write in older forms."""
_ARTICLE, _TO_ARABIC, _TO_HEBREW = "\u0627\u0644", "\u0644", "\u05dc"


def in_one_form(text: str) -> str:
    """A name, or a text in which one is looked for, with one form of each Arabic letter; as long as before."""
    if text.isascii() or not any(map(text.__contains__, _TWO_FORMS)):
        return text
    return text.translate(_ARABIC) if len(text) < _LONG else _page_in_one_form(text)


def in_common_signs(text: str) -> str:
    """A text with the signs that are common in the place of older ones, which others may have who bear the name."""
    return text.translate(_HAN) if len(text) < _LONG else _page_in_common_signs(text)


_LONG = 400
"""Characters of a text that is no name: each name is looked for in the same page."""


@lru_cache(maxsize=1)
def _page_in_one_form(text: str) -> str:
    return text.translate(_ARABIC)


@lru_cache(maxsize=1)
def _page_in_common_signs(text: str) -> str:
    return text.translate(_HAN)


def with_to(name: str) -> Iterator[str]:
    """Yield how a folded name is written with the letter onto it that says whose something is.

    Other names begin with that letter: אורה is Ora, and לאורה "of Ora" or Laura.
    """
    if "\u05d0" <= name[:1] <= "\u05ea":
        yield _TO_HEBREW + name
    elif "\u0620" <= name[:1] <= "\u064a":
        yield _TO_ARABIC + name
        if name.startswith(_ARTICLE):
            yield name[1:] if name[2:3] == _TO_ARABIC else _TO_ARABIC + name[1:]
