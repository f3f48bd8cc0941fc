"""Which words of a line are about another work than the article: its picture, a podcast, the data behind it?

A licence named in them is that work's. What a sentence opens with tells what it is about, up to where it opens anew:
"First published by The Herald under CC BY-ND, photo by Ole Dahl (CC BY)" speaks of two works. A work that is named
together with the text ("text and photos") or as a part or an exception of it is none of its own.

All patterns read folded text (see `folding`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = [
    "Span",
    "covers_text",
    "foreign_to",
    "is_about_text",
    "marked",
    "other_works",
    "sentences",
    "speaks_of_other_works",
    "without",
    "without_names",
]

_LONGEST = 1500
"""Characters of a line that is looked into; an article set as one block is longer."""
_MOST_LETTERS = 250
"""Letters that words for other works have together in a line that is looked into; what holds more is no credit."""
_WORK = (
    r"photo(?:s|graph\w{0,4})?|foto(?:s|graf\w{0,4})?|images?|imagen(?:es)?|image(?:m|ns)|immagin[ei]"
    r"|(?:titel|beitrags|artikel|symbol|archiv|vorschau)?(?:bild(?:er|nachweise?|quellen?|rechte)?|fotos?)"
    r"|abbildung(?:en)?"
    r"|(?:afbeelding|beeld)(?:en)?|pictures?|illustrati(?:ons?|onen|es?)|ilustra(?:cion(?:es)?|cao|coes)"
    r"|illustrazion[ei]|zeichnung(?:en)?|drawings?|artwork|cartoons?|screenshots?|thumbnails?"
    r"|(?:info)?(?:graphics?|grafik(?:en)?|graphiques?|grafic[oa]s?|grafiek(?:en)?)"
    r"|maps?|mapas?|cartes?|karten?|mapp[ae]|kaart(?:en)?|charts?|figures?|figuras?|videos?|animations?|audio"
    r"|musi[ck]a?|musique|muziek|songs?|chansons?|cancion(?:es)?|canc(?:ao|oes)|canzon[ei]|soundtracks?"
    r"|podcasts?|data[ -]?sets?|data|daten(?:satz|satze)?|donnees|datos|dados|dati|gegevens"
    r"|(?:source|quell)?code|codigo|codice|software|logiciels?|fonts|font(?!\s?:)|typefaces?|schrift(?:art)?(?:en)?"
    r"|icon(?:s|es?|i|os?)?|logos?|slides?|slideshows?|folien|diapositiv\w{1,2}|cover"
    r"|zdjeci(?:e|a)|fotografie|ilustracj[aei]|grafika|bilde[rt]?|billed(?:e[rt]?|erne)|kuvat?|gorsel(?:ler)?|gambar"
    r"|fotky|snimky?|snimek|obraz(?:ek|ky)"
)
_NO_WORK = (
    r"essays?|stor(?:y|ies)|articles?|reports?|reporter|reporting|reportage|features?|journal\w{0,6}|editor\w{0,3}"
    r"|team|desk|analy\w{1,8}|scien\w{1,8}|projects?|series|protection|breach\w{0,2}"
)
"""What makes a text of it, or a trade: a photo essay, a data journalist."""
_WORK_WORD = lazy_pattern(rf"(?<![\w-])(?:{_WORK})(?![\w]|-\w|[ -](?:{_NO_WORK})(?!\w))")
_WORK_STEMS = (
    "photo", "foto", "imag", "immagin", "bild", "beeld", "pictur", "lustra", "zeichnung", "drawing", "artwork",
    "cart", "screenshot", "thumbnail", "graphi", "grafi", "map", "kart", "kaart", "chart", "figur", "video",
    "animation", "audio", "musi", "muziek", "song", "chanson", "canc", "canz", "soundtrack", "podcast", "data",
    "daten", "donnees", "datos", "dados", "dati", "gegevens", "code", "codi", "software", "logiciel", "font",
    "typeface", "schrift", "icon", "logo", "slide", "folien", "diapositiv", "cover",
    "fotky", "zdjeci", "bille", "kuva", "gorsel", "gambar", "snim", "obraz",
)
"""One of these stands in each of the former: the pattern is long, and most lines speak of the text alone."""
_TEXT_WORD = lazy_pattern(
    r"(?<![\w-])(?:articles?|stor(?:y|ies)|text(?:s|en?|es)?|textos?|test[oi]|tekst(?:en)?|pieces?|posts?|essays?"
    r"|reports?"
    r"|columns?|interviews?|words|wording|articulos?|artigos?|articol[oi]|artikel[sn]?|beitrag(?:s|es)?|beitrage"
    r"|verhaal|stuk|reportajes?|artykul\w?|artikl(?:en|er)|makale|this work|dieses werk)(?!\w)"
)
_OTHER, _TEXT = "\ue000+", "\ue001+"
"""What stands in these patterns for a word of the one kind and of the other: the words are many, and found once."""
_AND = r"(?:\s*[,/&+]\s*|\s+(?:and|und|et|y|e|ed|en|sowie|as well as|plus)\s+){1,2}"
_ITS = (
    r"(?:(?:the|this|these|all|any|its|their|our|der|die|das|alle|ihre|seine|le|la|les|ses|cet?|cette|ces|el|los|las|sus"
    r"|est[aeo]s?|quest[aeio]|dit|deze|o|os|as"
    r"|il|i|gli|de|het|zijn|accompanying)\s+){0,2}"
)
_BY = r"(?:by|from|via|of|courtesy|credits?|source|von|vom|aus|par|du|por|di|da|door|van|de)"
_WITH_TEXT = rf"(?:{_AND}{_ITS}{_OTHER}){{0,3}}{_AND}{_ITS}{_TEXT}"
_TOGETHER = (
    rf"{_TEXT}(?:\s+{_BY}\s+[^,;.:|()]{{1,40}}?)?(?:{_AND}{_ITS}{_OTHER}){{1,4}}|{_OTHER}{_WITH_TEXT}"
)
_ALONE = rf"{_OTHER}(?!\ue000|{_WITH_TEXT})"
_PART = (
    r"(?<!\w)(?:with|including|featuring|based on|using|about|on|except(?:ing)?|excluding|excl|apart from|other than"
    r"|without|not|mit|ohne|ausser|ausgenommen|uber|avec|sans|sauf|hormis|con|sin|salvo|excepto|com|sem|exceto"
    r"|senza|eccetto|with the exception|a l'exception|mit ausnahme|(?:a|con) excepcion|com excecao|ad eccezione"
    r"|met uitzondering"
    rf"|tranne|met|zonder|behalve)\b[.:,]?\s+(?:\w+\s+){{0,3}}?{_OTHER}"
    rf"|(?<!\w)(?:of|in|for|to|zu|von|des|de|du|del|do|di|dell'|van)\s*(?:diese\w\s+)?{_ITS}{_TEXT}"
    rf"|{_OTHER}\s+(?:(?:are|is|sind|ist|sont|son|sono|zijn)\s+)?(?:except|exclu|ausgenommen|uitgezonderd|esclus)"
)
_OPENS_TEXT = (
    rf"{_TEXT}|(?<!\w)(?<!is )(?<!was )(?<!are )(?<!were )(?:(?:originally|first|previously) published|re-?published"
    r"|reprinted)(?!\w)"
)
_LEADING = (
    r"\A(?:[^\w\ue000\ue001]|_)*?(?:(?!(?:by|from|in|on|at|for|under|and|und|et|via|see"
    r"|published)(?!\w))(?:\w{1,30}|\ue001+(?='s))"
    rf"(?:'s)?[\s-]+){{0,3}}?{_ALONE}"
)
_IN_OTHER_SCRIPTS = (
    r"写真|画像|图片|圖片|题图|照片|视频|사진|фото\w{0,8}|изображени\w|зображенн\w|(?:ال)?صور\w{0,2}|تصوير|عكس|צילום|תמונ(?:ה|ות)"
    r"|फोटो|चित्र|φωτογραφι(?:α|ε[ςσ])|ภาพ"
)
_LATER = (
    rf"{_OTHER}(?:\s+(?:credits?|source|courtesy))?\s*[:：]"
    rf"|{_OTHER}\s+(?:{_BY}|licen[cs]\w{{1,3}}|under|unter|sous|bajo|sob|sotto|onder|that|which|are|is|ist|sind"
    rf"|steht|stehen"
    r"|est|sont|used|©|\()"
    rf"|[,(\[]\s*{_ITS}{_ALONE}|(?:{_IN_OTHER_SCRIPTS})\s*[:：/]"
    rf"|\A\W*(?:(?:本文|此文|[こ本]の?記事|이 (?:기사|글)|본 기사)(?:[の的中内의])*\s?|ה|(?:οι|η) )?"
    rf"(?:{_IN_OTHER_SCRIPTS})"
    r"(?![^.:：]{0,20}(?:текст|стат(?:ья|тя)|文|글|النص|טקסט|लेख|κειμεν|ข้อความ))"
    r"|(?<!\w)(?:flickr|wikimedia|unsplash|pixabay|shutterstock|getty|pexels)(?!\w)"
)
_STEMS = (
    "写真", "画像", "图片", "圖片", "题图", "照片", "视频", "사진", "фото", "ображен", "صور", "تصوير", "عكس",
    "צילום", "תמונ", "फोटो", "चित्र", "φωτογραφι", "ภาพ", "flickr", "wikimedia", "unsplash", "pixabay",
    "shutterstock", "getty", "pexels",
)
_OTHER_TEXTS = lazy_pattern(
    r"\W*(?:(?:the|all|its|our|their|this|site's|the site's|this site's|most|of) ){0,4}"
    rf"(?:(?:other|own) (?:{_TEXT}|content|reporting|work)|(?:readers?'?s? |users?'?s? )?comments)(?!\w)"
)
"""How a sentence opens that is about other texts than the one it stands below."""
_OTHER_TEXT_STEMS = ("other ", "own ", "comments")
_ABOUT_TEXT = lazy_pattern(_OPENS_TEXT)
_OPENING = lazy_pattern(
    rf"(?P<part>{_PART})|(?P<text>{_TOGETHER})|(?P<other>{_LEADING}|{_LATER})|(?P<opens>{_OPENS_TEXT})"
)
_SENTENCE_END = lazy_pattern(
    r"(?:(?<=\d[.!?])|(?<=[^\s.][^\s.][.!?]))(?<!\bdr\.)(?<!\bmr\.)(?<!\bms\.)(?<!\bmrs\.)(?<!\bst\.)(?<!\bprof\.)"
    r"(?<!\bjr\.)[\"')\]]{0,3}\s+|[。！？]|(?<!зображення)(?<!изображения)\s[-–]\s|[;|·•]"
)
_MAY_END = frozenset(".!?。！？-–;|·•")
_IN_BRACKETS = lazy_pattern(rf"[^,;()]{{0,60}}\(\s*{_ITS}{_OTHER}\s*\)")
_QUOTED = lazy_pattern(r'"[^"]{3,200}"')
_BRACKETS = {"(": ")", "[": "]"}
Span = tuple[int, int]


def without_names(text: str, names: Iterable[str]) -> str:
    """A line with names, quoted titles and addresses made unreadable: they may speak of photos, and their line not."""
    for name in names:
        if len(name) > 2:
            text = text.replace(name, "_" * len(name))
    if "://" in text:
        text = _ADDRESS.sub(_unreadable, text)
    return _QUOTED.sub(_unreadable, text)


def _unreadable(match: re.Match[str]) -> str:
    return "_" * len(match[0])


_ADDRESS = lazy_pattern(r"https?://[^\s<>\"]+")


def without(text: str, spans: Iterable[Span]) -> str:
    """A text with spaces in place of some of its parts, which moves nothing else."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def is_about_text(text: str) -> bool:
    """Whether a folded line names the article, a text, or its first publication."""
    return _ABOUT_TEXT.search(marked(text)) is not None


def covers_text(text: str) -> bool:
    """Whether a folded line names other works only beside the text, as parts of it or as exceptions."""
    text = marked(text)
    return "\ue001" in text and any(match["part"] or match["text"] for match in _OPENING.finditer(text))


def speaks_of_other_works(text: str) -> bool:
    """Whether a folded line has a word for a picture or another work in it, which most lines have not."""
    if len(text) > _LONGEST:
        return False
    if has_stem(text, _STEMS) or has_stem(text, _OTHER_TEXT_STEMS):
        return True
    return has_stem(text, _WORK_STEMS) and _WORK_WORD.search(text) is not None


def other_works(text: str) -> tuple[Span, ...]:
    """Where a folded line is about another work than the article."""
    if not speaks_of_other_works(text):
        return ()
    text = marked(text)
    if text.count("\ue000") > _MOST_LETTERS:
        return ()
    bracketed = [match.span() for match in _IN_BRACKETS.finditer(text)]
    return (*bracketed, *(span for start, end in sentences(text) for span in _in_sentence(text, start, end)))


def foreign_to(
    spans: Iterable[Span], line: str, end: int, original: Callable[[int], int]
) -> Callable[[int], bool]:
    """Return the question whether an offset of the document stands in the words of a folded line on other works.

    `end` is where the line ends in the document, `original` leads there from its folded words. A badge behind the
    line's last words is of what they are about.
    """
    places = [(original(first), end if last == len(line) else original(last - 1)) for first, last in spans]
    return lambda offset: any(first <= offset <= last for first, last in places)


def marked(text: str) -> str:
    """A folded line with a sign, which is no letter, for each letter of words for texts and for other works."""
    if has_stem(text, _WORK_STEMS):
        text = _WORK_WORD.sub(lambda match: "\ue000" * len(match[0]), text)
    return _TEXT_WORD.sub(lambda match: "\ue001" * len(match[0]), text)


def sentences(text: str) -> Iterator[Span]:
    """Where a line's sentences begin and end, and the parts that bullets and semicolons make of it."""
    start = 0
    for match in _SENTENCE_END.finditer(text) if not _MAY_END.isdisjoint(text.rstrip(".!?")) else ():
        yield start, match.end()
        start = match.end()
    yield start, len(text)


def _in_sentence(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretches of one sentence from where it turns to another work to where it turns back."""
    if end - start < len(text) and _OTHER_TEXTS.match(text, start, end):
        yield start, end
        return
    began: int | None = None
    until = end
    for match in _OPENING.finditer(text[start:end]):
        at = start + match.start()
        if began is not None and at >= until:
            yield began, until
            began, until = None, end
        if match["other"] is not None and began is None:
            began, until = at, _closing(text, at, match[0], end)
        elif began is not None and (match["text"] is not None or match["opens"] is not None):
            yield began, at
            began, until = None, end
    if began is not None:
        yield began, until


def _closing(text: str, at: int, opening: str, end: int) -> int:
    """Where the words on another work end at the latest: with the bracket they stand in, or with the sentence."""
    bracket = opening[:1] if opening[:1] in _BRACKETS else text[:at].rstrip()[-1:]
    closing = text.find(_BRACKETS[bracket], at, end) if bracket in _BRACKETS else -1
    return closing + 1 if closing >= 0 else end
