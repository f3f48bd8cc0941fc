"""People who helped with an article and did not write it: how bylines lead their names in."""

from __future__ import annotations

import re

from licensecheck.credits.bylines.leads import leads_who_did_both
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["find_helpers", "is_help", "leads_helpers", "opens_with_helpers"]

_HELP_WORDS = (
    r"(?:photos?|photograph(?:s|y|ies|ie|ed)?|pictures?|images?|illustrations?"
    r"|graphics?|videos?|fotos?|fotografie[ns]?|fotografías?|ilustraciones|bilder|reporting|translat\w+|edit(?:ed|ing)"
    r"|illustrated|reviewed|fact[ -]?checked|narrated|produced"
    r"|übersetz\w+|tradu\w+|tradotto|vertaald|vertaling)"
)
"""What people do for an article who did not write it."""
_HELP = lazy_pattern(_HELP_WORDS, re.IGNORECASE)
_HELPERS = lazy_pattern(
    r"\b(?:(?:with|mit|avec|con|com|met)\s+)?(?:(?:additional|medically|scientifically)\s+)?"
    rf"{_HELP_WORDS}\s*(?::|(?:by|von|par|por|di|da|de|door|van)\b)"
    r"|(?:摄影|攝影|撮影|图片?|圖片?|写真|插画|翻译|译者?|翻譯|譯者?|翻訳|校对|(?:责任|責任|特约|本期)?(?:编辑|編輯)"
    r"|責編|责编|編集|사진|번역|편집)\s*[:：/／・|｜]",
    re.IGNORECASE,
)
"""How the names of those begin who helped with an article, behind the authors'."""
_STEMS = (
    "photo", "picture", "image", "illustrat", "graphic", "video", "foto", "ilustracion", "bilder", "reporting",
    "transl", "edit", "review", "fact", "narrated", "produced", "übersetz", "tradu", "tradotto", "vertaald",
    "vertaling",
    "责", "責",
    "摄影", "攝影", "撮影", "图", "圖", "写真", "插画", "翻", "译", "譯", "校对", "编辑", "編", "사진", "번역", "편집",
)
"""One of these stands in all that it finds: what most names are not."""


def is_help(words: str) -> bool:
    """Whether words say what somebody did for an article, and no more: "photos"."""
    return _HELP.fullmatch(words) is not None


def leads_helpers(text: str) -> bool:
    """Whether words before a name say that its bearer only helped with the article."""
    return find_helpers(text) is not None and not leads_who_did_both(text)


def opens_with_helpers(text: str) -> bool:
    """Whether words begin with those that lead in who helped."""
    return has_stem(text.lower(), _STEMS) and _HELPERS.match(text) is not None


def find_helpers(text: str) -> re.Match[str] | None:
    """Return the first words that lead in who helped: "Photos by", "Translated by"."""
    return _HELPERS.search(text) if has_stem(text.lower(), _STEMS) else None
