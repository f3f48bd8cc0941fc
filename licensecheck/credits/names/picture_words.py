"""Words for pictures and who makes them, and for writing: what a name is given for, and whether it is for both.

All are folded (see `folding`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from licensecheck.byline_words import BY
from licensecheck.credits.folding import folded, word_set
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["end_of_joint_lead", "is_joined_to_writing", "picture_roles"]

_LATIN = lazy_pattern(
    r"(?<!\w)(?:photo(?:s|graph(?:s|y|er|ers|e|es|ie)?)?|images?|pic(?:ture)?s?|illustrat(?:ions?|or|ed)|graphics?|maps?"
    r"|charts?|art(?:work|(?=:| by\b))|visuals?|cartoons?|drawings?|animations?|videos?|audio|podcasts?"
    r"|[^\W\d_]{0,15}?(?:foto(?:'?s|n|k)?|fotograf(?:ie|ia|ias|ii|ies|en|in|er|ka|lar|lari|o|a|i)?|bild(?:er|e)?"
    r"|billede[rt]?|kuva(?:t|us|aja)?|beeld)|bild(?:nachweis|quelle)|fotografisch\w*|fot|ph(?=[.:])"
    r"|imagen(?:es)?|imagem|imagens|imagin[ei]|imatges?|immagin[ei]|ilustracion(?:es)?|ilustracoes|ilustracao"
    r"|illustrazion[ei]|ilustracj[ae]|zdjeci[ea]|snim(?:ek|ky|ka|ke)|kep(?:ek)?|fenykep(?:ek|ezte)?|gorsel(?:ler)?"
    r"|gambar|anh(?: minh hoa|(?=:))|nuotr(?:auk(?:a|os))?|argazki(?:ak?)?|(?:ljos)?mynd(?:ir)?|llun(?:iau)?"
    r"|larawan)(?!\w)"
)
_LATIN_STEMS = (
    "photo", "image", "pic", "lustra", "graphic", "map", "chart", "art:", "art by", "artwork", "visual", "cartoon",
    "drawing", "animation", "video", "audio", "podcast", "fot", "bild", "billede", "kuva", "beeld", "ph.",
    "ph:", "imagin", "imatge", "immagin", "zdjeci", "snim", "kep", "gorsel", "gambar", "anh:", "anh minh", "nuotr",
    "argazki", "mynd", "llun", "larawan",
)
"""One of these stands in all that it finds: most names have none of these words before them."""
_ELSEWHERE = lazy_pattern(
    r"(?<!\w)(?:фот[ао](?:граф(?:и[яи])?|здымак)?|снимк[аи]|світлин[аи]|знімк[аи]|写真(?:提供)?|撮影者?|[图圖]片?(?:[来來]源|提供)?|摄影|攝影|插图|插画"
    r"|[视視][频頻]|影片|動画|видео|відео|فيديو|וידאו|वीडियो"
    r"|사진(?:제공)?|그림|영상|(?:ال)?صورة?|(?:ال)?تصوير|عدسة|عكس|צילומ?ים|צילום|צילמ?ה?|תמונ(?:ה|ות)|איור|φωτο"
    r"|φωτογραφ\w{1,5}|εικον(?:α|εσ)|फोटो|तस्वीर(?:ें)?|छायाचित्र|ภาพ"
    r"|ছবি|ফটো|ফোটো|(?:புகைப்)?படம்|ფოტო)(?![\w\u0900-\u097f])"
)
_SHORT = frozenset(("anh", "art"))
"""Words for pictures that are names and other words as well: by themselves only a sign behind them tells."""
_WRITING = word_set("""
    text texts texte textes texto textos testo testi tekst tekstu teksty teksten teksti teks words story
    report reporting reportage reportaje reportagem article artikel articulo artigo articolo written
    szoveg irta yazi haber metin bai tulisan текст текста тексты тексту автор κειμενο κειμενα
    文 文字 撰文 采写 採寫 采访 撰稿 作者 取材 執筆 记者 記者
    글 취재
    लेख आलेख रिपोर्ट نص كتابة تحقيق تقرير טקסט כתבה כתב
""")
"""Words for writing and texts, and for who wrote them."""
_JOINERS = word_set("and und et y e en og och i a es ja dan si ve va & + / и й і та και और व एवं")
_JOINED_ON = str.maketrans(dict.fromkeys("と与與和及ㆍ", " "))
"""How "and" is written onto words in East Asia, and the dot that Korean has for it, a letter in Unicode."""
_JOINED_BEFORE = "\u0648\u05d5"
"""How Arabic and Hebrew do: onto the one behind."""
_WORD = lazy_pattern(r"[\w\u0900-\u097f]+(?:'s)?|[&+/]")
_BOTH_IN_ONE = word_set("图文 圖文 文图 文圖")
_LONGEST_LEAD = 60
"""Characters of words that lead a name in."""
_END_OF_LEAD = lazy_pattern(
    r"\s*[:=|]\s*|(?<=\bfot)\.\s*"
    rf"|\s+(?:{BY}|de|oleh|przez)\s+|(?<=[\u2e80-\uffdc])\s+"
)
"""What stands between such words and the name: a sign, "by", in East Asia a space."""


def picture_roles(text: str) -> Iterator[re.Match[str]]:
    """Yield the words for pictures and those who make them."""
    latin = _LATIN.finditer(text) if has_stem(text, _LATIN_STEMS) else ()
    return chain(latin, _ELSEWHERE.finditer(text) if has_stem(text, OTHER_SCRIPTS) else ())


def is_joined_to_writing(before: str) -> bool:
    """Whether a word for writing ends some words that another role follows, with other roles between them or none."""
    words = _words(before)
    while words and (words[-1] in _JOINERS or _is_picture(words[-1])):
        words.pop()
    return bool(words) and words[-1] in _WRITING


def end_of_joint_lead(text: str) -> int | None:
    """Return where the name begins in a line that opens with words for writing and for pictures; `None` in others."""
    line = folded(text[:_LONGEST_LEAD])
    if not (has_stem(line.text, _LATIN_STEMS) or has_stem(line.text, OTHER_SCRIPTS)):
        return None
    end = _END_OF_LEAD.search(line.text)
    words = [word for word in _words(line.text[: end.start()]) if word not in _JOINERS] if end else []
    if end is None or not all(word in _WRITING or word in _BOTH_IN_ONE or _is_picture(word) for word in words):
        return None
    writes = any(word in _WRITING or word in _BOTH_IN_ONE for word in words)
    takes = any(word not in _WRITING for word in words)
    return line.original(end.end()) if writes and takes else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.translate(_JOINED_ON))


def _is_picture(word: str) -> bool:
    patterns = (_LATIN, _ELSEWHERE)
    if word in _SHORT:
        return True
    return any(pattern.fullmatch(word) or pattern.fullmatch(word.lstrip(_JOINED_BEFORE)) for pattern in patterns)
