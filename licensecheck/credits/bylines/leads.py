"""The words that lead a byline in: "By", "Written by", "Von", "作者：", "بقلم"."""

from __future__ import annotations

import re

from licensecheck.byline_words import AND, BY
from licensecheck.credits.names.picture_words import end_of_joint_lead
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["is_lead", "leads_who_did_both", "may_say_by", "posting_lead", "says_by", "submitter", "without_lead"]

_LONGEST = 600
_NATIVE = (
    r"(?:yazan|yazar(?:lar)?|haber|metin|penulis|teks|autori(?:us|ai)|autorės?|tekstas|autors|teksts|аўтар(?:ка|ы)?|тэкст"
    r"|egilea?k?|testua|höfundu?r(?:ar)?|texti|awdur(?:on)?|ავტორ(?:ი|ები)"
    r"|autor(?:\(ka\)|k[ai]|zy)|autoři|napsal[ai]?|napisa[łl](?:\(a\)|a|y|i)?|napisali"
    r"|autor[ei]|autrici?e?|авторы?|автор(?:ка|и)|тексты?|материал|подготовил[аи]?|נכתב|מאת|लेखक|लेखिका|লেখক|ผู้เขียน"
    r"|συντάκτη[ςσ]|συγγραφέα[ςσ]|κείμενο|ρεπορτάζ|tác giả|bài(?: viết)?|teksti|kirjoittajat?|kirjoittanut|szerzők?"
    r"|írt[aá]k?|szöveg|scris de|avtor(?:ica|ji)?|аутор|пише|כתב(?:ה|ו)?|כותב(?:ת|ים)?|เรื่อง(?:โดย)?|寄稿)\s*[:：=＝]\s*"
    r"|(?:yazan|yazar|napisa[łl](?:\(a\)|a)?|napisali|napsal[ai]?|autork[ai]|autrice|автор|מאת|tác giả"
    r"|kirjoittanut|teksti|του/της|scris de|كتبته?|كتبه|เรื่องโดย)\s+"
    r"|(?:piš[eu]|γρ[αά]φ(?:ει|ουν))(?:\s*:\s*|\s+)(?:(?:ο|η|οι)\s+)?"
    r"|(?:بقلم|كتبت?|كتابة|تأليف|المؤلفة?|الكاتبة?|[إا]عداد|نویسنده|نوشته)(?:\s*[:：]\s*|\s+)|تقرير\s*[:：]\s*"
    r"|โดย(?:\s*[:：]\s*|\s+)|(?:本报|本報|本刊)?(?:记者|記者)\s*[:：/／]?\s*"
    r"|(?:(?:本文)?作者|撰文|撰稿|文字|执笔|執筆者?|筆者|著者|取材|ライター|通[讯訊][员員]|글쓴이|저자|글|취재|기자)(?:\s*[:：=＝/／|｜丨]\s*|\s+)"
    r"|(?:(?:取材|構成|企画)[・･])?文(?:[・･](?:取材|構成|企画))?\s*[:：=＝/／|｜丨]\s*|(?:取材|構成|企画)[・･]文\s+"
    r"|文[・･](?!取材|構成|企画|写真|撮影|編集|絵|動画)"
)
"""Leads that are no names' beginnings, in languages whose bylines have no word of their own for "by" or two of them."""
_NATIVE_LEAD = lazy_pattern(rf"\s*(?:{_NATIVE})", re.IGNORECASE)
_MAY_BE_NATIVE = re.compile(
    r"\s*(?:[^\x00-\x7f]|yaza|habe|meti|penu|teks|auto|autr|nap[is]|tác|bài|kirj|szer|szöv|scri|avto|piš|egil|test|höf|awdu)"
)
"""How those begin, in small letters: it compiles in no time."""
_MAY_LEAD = re.compile(
    r":|\s(?:by|por|par|von|da|di|door|de|van|av|af|oleh)\s|\sd['’]"
    r"|\A\s*(?:by|por|par|von|di|door|av|af|od|oleh|przez|от)\s"
)
"""What every lead has but those, and every line that begins with one, in small letters: names alone are spared the long
patterns, which compile slowly."""
_LEAD = lazy_pattern(
    r"^\s*(?:(?:[\w]+\s+){0,2}?(?:written|authored|words|text|texte?|texto|testo|tekst|story|reported|report"
    r"|(?:co-?)?(?:authors?|autor(?:es|en|a|in(?:nen)?|(?:en)?[/*_]-?in(?:nen)?)?)|writers?|reporters?|journalist(?:[ae]s?|en|in|innen|s)?|jornalistas?"
    r"|periodistas?|giornalist[aei]|skribent|verfasser(?:in|innen)?|forfatter|författare|"
    r"auteure?s?|autrices?|autori|escrito|escrita|ecrit|écrit|geschrieben|verfasst|scritto|geschreven"
    r"|redaktion|article|artikel)"
    r"\s*(?:by|por|par|von|da|di|door|de)?\s*:\s*|(?:[\w]+\s+){0,3}?(?:written|authored|words|text|texte|texto"
    r"|testo|story|reported|report|escrito|escrita|ecrit|écrit|geschrieben|verfasst|scritto|geschreven|article"
    r"|artikel|art[íi]culo|articolo|artigo|autor[íi]a|ditulis|propos recueillis"
    r"|posted|published|reporting|publi[ée]e?|publicad[oa]|skr[ei]vet|skriven|publicerad|a cura)"
    r"\s+(?:by|por|par|von|van|da|di|door|de|av|af|oleh)\s+|"
    r"(?:by|por|par|door|av|od|oleh|przez|от)[\s:]+|(?:von|di|de|af)\s*:\s*|"
    r"(?:[\w]+\s+){0,2}?(?:(?:guest\s+)?(?:post|opinion|op-ed|column|essay|interview|analysis|commentary|review"
    r"|perspective|blog)"
    r"|gastbeitrag|kommentar|kolumne|analyse|reportage|bericht|rezension|beitrag|protokoll|glosse|chronique|tribune"
    r"|entretien|enquête|récit|columna|opinión|análisis|reportaje|crónica|entrevista|tribuna|coluna|opinião|análise"
    r"|reportagem|crônica|commento|analisi|intervista|opinione|rubrica|opinie|recensie|bijdrage)"
    r"(?:\s*:\s*|\s+(?:by|por|par|von|da|di|door|de|van)\s+|\s+d['’]))",
    re.IGNORECASE,
)
_PARTICLE = lazy_pattern(r"\s*(?:von|di|de|af|from)\s+(?=(?P<name>[^,;(|]+))", re.IGNORECASE)
"""Words that lead in, and that surnames begin with as well."""
_LINE = lazy_pattern(
    r"\s*(?:(?:ditulis )?oleh\s*:\s*(?=\w)|(?:ditulis oleh|propos recueillis par"
    rf"|{BY}"
    r"|text[eo]? by|words by|story by|(?:written|authored) by|escrito por"
    r"|reported by|a cura di|skr[ei]vet a[fv]|skriven av|écrit par"
    r"|geschrieben von|scritto da|verfasst von|geschreven door|testo di)\s*:?\s+(?=\w)"
    r"|(?:\w+\s+){0,2}(?:(?:guest|blog)[ -]?post|opinion|op-ed|column|essay|interview|analysis|commentary|review"
    r"|(?:gast)?beitrag|artikel|kommentar|kolumne|analyse|reportage|tribune|entretien|entrevista|an[aá]lisis|reportaje|intervista|commento)"
    rf"\s+(?:{BY})\s+(?=\w)"
    r"|(?:text[eo]?|tekst|testo|words|autor(?:a|es|in|en|[íi]a)?|autor(?:en)?[/*_]-?in(?:nen)?|auteure?s?|authors?"
    r"|forfatter|författare|skribent)\s*:\s*(?=\w))",
    re.IGNORECASE,
)


_WRITING = r"(?:written|words|te(?:xt|kst)[eo]?s?|testo|story|report(?:ed|ing|age)?)"
_AND = rf"\s*(?:(?:{AND})\s|[&/+])\s*"
_HELPING = (
    r"(?:photo(?:s|graph\w*)?|fotos?|fotograf\w*|pictures?|images?|imágenes|illustrat\w+|graphics?|videos?|bilder"
    r"|edit(?:ed|ing)|produced)"
)
_BOTH = lazy_pattern(
    rf"\s*(?:{_WRITING}{_AND}{_HELPING}|{_HELPING}{_AND}{_WRITING})\s*(?::|(?:{BY}|de)\s)\s*",
    re.IGNORECASE,
)
"""Words that lead in who wrote an article and took its pictures, or edited it, too."""
_HELPING_STEMS = ("photo", "foto", "pictur", "imag", "imág", "illustr", "graph", "video", "bild", "edit", "produc")


def may_say_by(line: str) -> bool:
    """Whether a line has what some words have that lead authors in, wherever they stand: what takes long is spared
    lines that have none."""
    lowered = line.lower()
    return _MAY_LEAD.search(lowered) is not None or _MAY_BE_NATIVE_THERE.search(lowered) is not None


_MAY_BE_NATIVE_THERE = lazy_pattern(
    r"yaza|habe|meti|penu|teks|auto|autr|nap[is]|kirj|szer|scri|avto|egil|testua|awdu|[^\W\d_a-z]"
)


_FROM_TO = re.compile(r"\s*[Vv]on \S+ (?:zu[mr]?|bis|nach) ")
"""A German title that says from what to what: "Von Norhavn zum Moorsee"."""


def says_by(line: str) -> bool:
    """Whether a line begins with the words that lead authors in, and needs no other sign that it is a byline."""
    if _FROM_TO.match(line):
        return False
    native = _native_lead(line)
    if native is not None and line[native.end() : native.end() + 1].isalnum():
        return True
    if _MAY_LEAD.search(line.lower()) is not None and _LINE.match(line) is not None:
        return True
    return leads_who_did_both(line)


def posting_lead(line: str) -> int | None:
    """Where the names begin in a line that says when and by whom a piece was posted; `None` in other lines.

    Without a day between them, "published by" leads in a publisher.
    """
    found = _POSTED.match(line) if has_stem(line[:_LONGEST].lower(), _POSTING_STEMS) else None
    return found.end() if found is not None else None


_POSTING_STEMS = ("post", "publi", "veröff", "pubbl", "geplaats", "gepubl")
_POSTED = lazy_pattern(
    r"\s*(?:posted\s+by\s*(?::\s*|\s)|(?:posted|published|publi[ée]e?|publicad[oa]|veröffentlicht|pubblicato|geplaatst|gepubliceerd"
    r"|publicera[dt]|publisert|publiceret)\b[^\d\n]{0,30}\d[^\n]{0,30}?\s(?:by|por|par|von|da|di|door|av|af)\s+)",
    re.IGNORECASE,
)
"""Posted by; posted on a day by."""


def submitter(line: str) -> str | None:
    """Who put a piece into a content system, in a line that says nothing but that, and when."""
    found = _SUBMITTED.match(line)
    return found["who"] if found is not None else None


_SUBMITTED = lazy_pattern(
    r"\s*(?:submitted by|gespeichert von|eingereicht von|soumis par|enviado por|submetido por|inviato da|ingediend door"
    r"|indsendt af|inskickat av)\s*:?\s(?P<who>[^\n]{2,60}?)\s(?:on|am|le|el|il|op|em|den)\s[^\n]{0,40}\d",
    re.IGNORECASE,
)
"""The line that Drupal puts below each headline as it comes."""


def leads_who_did_both(text: str) -> bool:
    """Whether a text begins with words for writing and for other work, joined: "Text and photos by"."""
    return _end_of_both(text) is not None


def _end_of_both(text: str) -> int | None:
    """Where the name begins behind words for writing and for other work."""
    found = _BOTH.match(text) if has_stem(text[:_LONGEST].lower(), _HELPING_STEMS) else None
    return found.end() if found is not None else end_of_joint_lead(text)


def is_lead(words: str) -> bool:
    """Whether words do nothing but lead a name in: a label such as "Written by"."""
    return without_lead(f"{words} {_NAME}") == _NAME


_NAME = "Ann Lee"


def without_lead(text: str) -> str:
    """A byline without "By", "Written by" and the like."""
    text = " ".join(text[:_LONGEST].split())
    if _FROM_TO.match(text):
        return text
    particle = _PARTICLE.match(text)
    if particle is not None:
        return without_lead(text[particle.end() :]) if _is_whole_name(particle["name"]) else text
    both = _end_of_both(text)
    if both is not None:
        return text[both:]
    lead = (_LEAD.match(text) if _MAY_LEAD.search(text.lower()) else None) or _native_lead(text)
    return text if lead is None else text[lead.end() :]


def _native_lead(text: str) -> re.Match[str] | None:
    return _NATIVE_LEAD.match(text) if _MAY_BE_NATIVE.match(text.lower()) else None


def _is_whole_name(words: str) -> bool:
    """Whether what follows "di" or "von" is a name by itself: Anna Rossi, and not the Renaldo of Di Renaldo, Anna."""
    parts = words.split()
    return len(parts) > 1 and parts[0][0].isupper()
