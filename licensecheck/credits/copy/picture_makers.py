"""Do the words before a name give it as that of who made a picture: "Photo: …", "Fot. …", "Illustrations by …"?

Who wrote the article as well is credited in one breath: "Words and pictures: …", "Текст и фото: …", "文・写真：…".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from licensecheck.credits.folding import word_set
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["ROW", "is_holder_of_rights", "is_picture_maker"]

ROW = (
    r"(?:(?:(?:(?:st|dr|[^\W\d])\.|[^\W\d][\w'-]*+)\s*){1,5}(?:[/,&|+]|(?<=\s)(?:and|und|et|y|e|en|og|och)(?=\s))\s*){0,4}"
)
"""Other names in a row before the name, with the sign or word behind each."""
_LATIN = lazy_pattern(
    r"(?<!\w)(?:photo(?:s|graph(?:s|y|er|ers|e|es|ie)?)?|images?|pic(?:ture)?s?|illustrat(?:ions?|or|ed)|graphics?|maps?"
    r"|charts?|art(?:work)?(?=\s*:|\s*by\b)|visuals?|cartoons?|drawings?|animations?|videos?"
    r"|[^\W\d_]{0,15}?(?:foto(?:'?s|n|k)?|fotograf(?:ie|ia|ias|ii|ies|en|in|er|ka|lar|lari|o|a|i)?|bild(?:er|e)?"
    r"|billede[rt]?|kuva(?:t|us|aja)?|beeld)|bild(?:nachweis|quelle)|fotografisch\w*|fot|ph"
    r"|imagen(?:es)?|imagem|imagens|imagin[ei]|imatges?|immagin[ei]|ilustracion(?:es)?|ilustracoes|ilustracao"
    r"|illustrazion[ei]|ilustracj[ae]|zdjeci[ea]|snim(?:ek|ky|ka|ke)|kep(?:ek)?|fenykep(?:ek|ezte)?|gorsel(?:ler)?"
    r"|gambar|anh(?: minh hoa)?)(?!\w)"
)
_LATIN_STEMS = (
    "photo", "image", "pic", "lustra", "graphic", "map", "chart", "art:", "art by", "artwork", "visual", "cartoon",
    "drawing", "animation", "video", "fot", "bild", "billede", "kuva", "beeld", "ph.", "ph:", "imagin", "imatge",
    "immagin", "zdjeci", "snim", "kep", "gorsel", "gambar", "anh:", "anh minh",
)
"""One of these stands in all that it finds: most names have none of these words before them."""
_ELSEWHERE = lazy_pattern(
    r"(?<!\w)(?:фото(?:граф(?:и[яи])?)?|снимк[аи]|світлин[аи]|знімк[аи]|写真(?:提供)?|撮影者?|[图圖]片?(?:[来來]源|提供)?|摄影|攝影|插图|插画|视频"
    r"|사진(?:제공)?|그림|영상|(?:ال)?صورة?|(?:ال)?تصوير|عدسة|عکس|צילומ?ים|צילום|צילמ?ה?|תמונ(?:ה|ות)|איור|φωτο"
    r"|φωτογραφ\w{1,5}|εικον(?:α|εσ)|फोटो|तस्वीर(?:ें)?|छायाचित्र|ภาพ)(?![\w\u0900-\u097f])"
)
_UP_TO_THE_NAME = lazy_pattern(
    r"\s*(?:credits?|courtesy|source|cortesia|courtoisie)?"
    r"\s*(?:[:/©=|-]|(?:by|von|par|por|di|de|door|af|av|of|oleh)(?!\w))[\s©]*(?:(?:by|of)\s+)?"
    rf"{ROW}"
)
"""From the word for a picture to the name."""
_ABBREVIATION = lazy_pattern(r"(?<!\w)(?:fot|foto|phot)\.:?\s*\Z|\A\W*ph\.\s*\Z")
_NO_OPENING = frozenset(("anh", "art", "ph", "fot", "kep"))
"""Words that only a sign behind them makes a picture's: names begin with some."""
_WRITING = word_set("""
    text texts texte textes texto textos testo testi tekst tekstu teksty teksten teksti teks words story
    report reporting reportage reportaje reportagem article artikel articulo artigo articolo written
    szoveg irta yazi haber metin bai tulisan текст текста тексты тексту автор κειμενο κειμενα
    文 文字 撰文 采写 採寫 采访 撰稿 作者 取材 執筆 记者 記者
    글 취재
    लेख आलेख रिपोर्ट
""")
"""Words before the one for a picture that name an author, too."""
_JOINERS = word_set("and und et y e en og och i a es ja dan si ve va & + / и й і та και और व एवं")
_JOINED_ON = "と与與和及"
"""How Chinese and Japanese write "and": onto the word before it."""
_WORD = lazy_pattern(r"[\w\u0900-\u097f]+|[&+/]")
_RIGHTS = lazy_pattern(r"(?:©|\(c\)|\bcopyright)[\s:,]*(?:(?:19|20)\d\d[\s:,-]*){0,2}(?:by\s+)?\Z")


def is_picture_maker(before: str) -> bool:
    """Whether the folded words before a name give it as that of who made a picture, and of nothing else."""
    roles = (role for role in _roles(before) if _leads_up(before, role))
    role = next(roles, None)
    return role is not None and not _shares_with_writing(before[: role.start()])


def is_holder_of_rights(before: str) -> bool:
    """Whether the folded words before a name give it as that of who has the rights in something: a picture, or all."""
    return _RIGHTS.search(before) is not None


def _roles(before: str) -> Iterator[re.Match[str]]:
    """Yield the words for pictures and those who make them."""
    latin = _LATIN.finditer(before) if has_stem(before, _LATIN_STEMS) else ()
    return chain(latin, _ELSEWHERE.finditer(before) if has_stem(before, OTHER_SCRIPTS) else ())


def _leads_up(before: str, role: re.Match[str]) -> bool:
    """Whether nothing stands between a word for a picture and the name but what leads the name in."""
    if _UP_TO_THE_NAME.fullmatch(before, role.end()) or _ABBREVIATION.search(before, role.start()):
        return True
    is_opening = not any(map(str.isalnum, before[: role.start()])) and before[role.end() :].isspace()
    return is_opening and role[0] not in _NO_OPENING


def _shares_with_writing(before: str) -> bool:
    """Whether a word for writing is joined to the role behind it, with other such roles between them or none."""
    words = [word.rstrip(_JOINED_ON) for word in _WORD.findall(before)]
    while words and (words[-1] in _JOINERS or _is_role(words[-1])):
        words.pop()
    return bool(words) and words[-1] in _WRITING


def _is_role(word: str) -> bool:
    return any(pattern.fullmatch(word) is not None for pattern in (_LATIN, _ELSEWHERE))
