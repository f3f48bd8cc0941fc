"""How credit lines and licence notices read, in folded text, which has no capitals."""

from __future__ import annotations

import re

from licensecheck.compare.words import fold
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.credits.model import Source
from licensecheck.credits.origin_lines import ORIGIN_LINES
from licensecheck.credits.phrases import ARTICLE_WORDS, has_licence_word
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence
from licensecheck.wordings import Wordings

__all__ = [
    "ORIGIN_ROOTS", "REPUBLISH_ROOTS", "calls_itself", "credit_like", "is_about_others", "place_of_origin",
    "says_where_from", "speaks_of_others",
]

_REPUBLISH = Wordings(
    (
        (
            "republi", "re-publi", "reprint", "re-print", "syndicat", "cross", "ripubblic", "reproduc",
            "weiterver", "nachdruck", "overnemen", "herpublic", "creative", "cc by", "cc-by", "public domain",
        ),
        r"\b(?:re-?publish|re-?print|syndicat|cross[- ]?post|ripubblic|republi(?:[éeq]|ca(?!n))|reproduc(?!tive)|weiterveröffentlich|nachdruck|overnemen|herpublic)\w*"
        r"|creative[ -]?commons|\bcc[ -]by\b|\bpublic domain\b",
    ),
)
_ORIGIN = Wordings(
    (
        (
            "originally ", "first ", "appeared ", "original ", "published ", "licen", "permission", "provided by",
            "courtesy of", "produced ", "reported ", "written ",
        ),
        r"\b(?:originally|first) (?:published|appeared|posted|ran|printed|written)|\bappeared (?:originally|first)|\boriginal (?:article|story|post|version)\b"
        r"|\bis (?:re)?published (?:here |in |on |from |with |under |as |by |courtesy )|licen[sc]ed? under|under (?:an? )?.{0,60}\blicen[sc]e\b"
        r"|with (?:the )?(?:kind )?permission|provided by\b|courtesy of\b"
        r"|\b(?:article|story|report|piece|investigation|series)\b.{0,80}?\b(?:was|is) (?:(?:co-?|jointly )?(?:produced|published|reported|written)"
        r"|first reported) (?:(?:by|for|with)|in (?:partnership|collaboration) with)\b|\Aco-?(?:published|produced) (?:with|by)\b",
    ),
    (
        (
            "erschien", "ursprünglich", "zuerst", "lizenz", "publié ", "l'article original", "sous licence", "licence creative",
            "autorisation de", "publicado originalmente", "publicada originalmente", "publicado prim", "publicada prim", "artículo original", "artigo original", "bajo licencia", "sob licença",
            "originariamente", "articolo originale", "sotto licenza", "verscheen", "oorspronkelijk", "licentie",
        ),
        r"erschien (?:zuerst|ursprünglich)|ursprünglich (?:erschienen|veröffentlicht)|zuerst (?:auf|bei|in)\b|lizenz"
        r"|publié (?:à l'origine|initialement|originellement|par|sur)|l'article original|sous licence|licence creative"
        r"|avec l'autorisation de|publicad[oa] (?:originalmente|primeiro|primero)|artículo original|artigo original|bajo licencia|sob licença"
        r"|originariamente pubblicato|articolo originale|sotto licenza|pubblicato originariamente"
        r"|verscheen (?:eerder|oorspronkelijk)|oorspronkelijk(?:e)? (?:gepubliceerd|verschenen|artikel)|onder (?:een )?licentie",
    ),
)
_PUBLISHED = Wordings(
    (
        (
            "originally ", "first ", "previously ", "also ", "republi", "re-publi", "repost", "re-post", "reprint", "cross",
            "reproduced",
        ),
        r"\b(?:originally|first|previously) (?:published|posted|appeared|ran|printed) (?:on|in|by|at|to|with|under|from|elsewhere)\b"
        r"|\balso (?:been )?(?:published|posted|available|appear(?:s|ed)) (?:on|at)\b|\bcross[- ]?post of\b"
        r"|\bappeared (?:originally|first) (?:on|in|at|with)\b"
        r"|\b(?:re-?published|re-?posted|reprinted|cross[- ]?posted|reproduced) (?:here |with |from |by |under |courtesy |on |at |to )",
    ),
    (
        ("erschien", "wurde"),
        r"\b(?:erschien|wurde) (?:zuerst|ursprünglich|erstmals)\b.{0,40}\b(?:auf|bei|in|im)\b"
        r"|\b(?:zuerst|ursprünglich|erstmals) erschienen (?:auf|bei|in|im)\b",
    ),
    (
        ("publié", "paru", "publicad", "publicó", "pubblicat", "verschenen", "verscheen", "gepubliceerd"),
        r"\bparue? (?:\w+ |à l'origine |d'abord |pour la première fois )?(?:dans|sur|chez)\b|publiée? (?:à l'origine|initialement|pour la première fois)|initialement publiée?|republié"
        r"|\bse publicó (?:originalmente|por primera vez|inicialmente)"
        r"|publicad[oa] (?:originalmente|originariamente|por primera vez|inicialmente|pela primeira vez)"
        r"|(?:originalmente|originariamente) publicad[oa]|republicad[oa]"
        r"|pubblicat[oa] (?:originariamente|originalmente|per la prima volta)"
        r"|(?:originariamente|originalmente) pubblicat[oa]|ripubblicat[oa]"
        r"|(?:verscheen|gepubliceerd) (?:eerder|oorspronkelijk|eerst)|(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd)",
    ),
)
_FREE = re.compile(r"\bfree(?:ly)?\b(?!-)")
"""At no cost; "freedom" and "free-speech" speak of other things."""

_CREDIT_WORDS = 40
"""Words up to which a new block that says where something was published first is a credit line."""

REPUBLISH_ROOTS = (
    "publi", "pubbli", "print", "syndicat", "cross", "reproduc", "weiterver", "nachdruck", "overnemen", "creative",
    "cc by", "cc-by",
)
"""One of these stands in all that `_REPUBLISH` finds: a page is searched for each, so they are few and short."""

ORIGIN_ROOTS = (
    "original", "first ", "appeared", "posted", "also av", "erschien", "zuerst", "veröffentlich", "versche", "paru",
)
"""One of these or of the former stands in what `_PUBLISHED` finds, but for "wurde erstmals in" and its like: any text
has that."""


def says_where_from(key: str) -> bool:
    """Whether a short folded text says of itself where it was published before: it opens with that, or has a word for
    the article. A text tells of anything else that appeared somewhere first."""
    at = place_of_origin(key) if key.count(" ") < _CREDIT_WORDS else -1
    return at >= 0 and _is_of_itself(key, at)


def place_of_origin(key: str) -> int:
    """Return where a folded text says that something was published before, -1 where it does not."""
    return _PUBLISHED.find_in(key)


def _is_of_itself(key: str, at: int) -> bool:
    """Whether words at a place of a folded text are said of the text they stand with."""
    # Most have a word for the article, whose pattern is needed in any case.
    if calls_itself(key) or _OPENS.search(key, 0, at) is not None:
        return True
    return _KIND_ALONE.match(key, 0, at) is not None


def calls_itself(key: str) -> bool:
    """Whether a folded text has a word for the article or for what kind of text it is: this analysis."""
    return ARTICLE_WORDS.search(plain(key)) is not None or _THIS_KIND.search(key) is not None


_KINDS = (
    "(?:analysis|commentary|dispatch|editorial|essay|excerpt|explainer|extract|interview|newsletter|obituary|op-?ed"
    "|q&a|review|transcript)"
)
"""Texts, and hardly anything else that may appear somewhere first, as a feature or a series may."""

_THIS_KIND = lazy_pattern(
    rf"\b(?:this|the (?:above|following)) (?:[\w-]+ )?{_KINDS}\b"
    r"|\bdiese[rsmn]? (?:\w+ )?(?:analyse|auszug|bericht|essay|gastbeitrag|interview|kolumne|kommentar|leitartikel|reportage|rezension)s?\b"
    r"|\b(?:cet|cette|ce) (?:analyse|billet|chronique|éditorial|enquête|entretien|essai|extrait|interview|reportage|tribune)\b"
    r"|\b(?:est[ea]|ess[ea]) (?:análisis|análise|columna|coluna|crónica|crônica|editorial|ensayo|ensaio|entrevista|matéria|nota|reportagem|reseña|resenha)\b"
    r"|\b(?:questo |questa |quest')(?:analisi|commento|editoriale|inchiesta|intervista|pezzo|recensione|saggio)\b"
    r"|\b(?:dit|deze) (?:analyse|bijdrage|column|essay|interview|opinie|recensie|reportage)\b"
)
_KIND_ALONE = lazy_pattern(
    rf"\W*(?:[\w-]+ )?(?:{_KINDS}|artículo|artigo|article|articolo|artikel|beitrag|texto|texte|testo|reportaje|reportagem)"
    r" (?:was |is |wurde |est |fue |foi |è |werd )?\Z"
)
"""A line that begins with what kind of text it is: "Photo essay originally published by …"."""

_OPENS = lazy_pattern(
    r"(?:\A|[.:;!?|•·/]\s)[\W_]*(?:(?:this|was|is|were|has|been|also|wurde|est|fue|foi|è|stato|werd)\s+){0,3}\Z"
)
"""What stands before such words where nothing else was published: a label, another sentence, the words for "was"."""


def credit_like(key: str, source: Source | None, *, of_itself: bool = False) -> bool:
    """Whether a folded block reads as a credit line or a licence notice; `of_itself`: only where it says so of the text
    it stands with."""
    at = _REPUBLISH.find_in(key)
    speaks_of_it = at >= 0
    if speaks_of_it and (not of_itself or _speaks_of_itself(key, at)) and (
        "licen" in key
        or "creative commons" in key
        or _FREE.search(key)
        or _ORIGIN.found_in(key)
        or _gives_licence(key)
    ):
        return True
    publisher = fold(source.publisher) if source and source.publisher else None
    if not publisher or publisher not in key:
        return False
    if speaks_of_it or _ORIGIN.found_in(key) or _presents_publisher(key, publisher):
        return True
    return ORIGIN_LINES.found_in(plain(key))


def _speaks_of_itself(key: str, at: int) -> bool:
    """Whether a folded block that speaks of republishing at a place opens with that, has a word for the article or names
    Creative Commons: maps are reprinted under licence as well, and diaries in the public domain."""
    if "creative" in key or "cc by" in key or "cc-by" in key or _OPENS.search(key, 0, at) is not None:
        return True
    return calls_itself(key)


def _gives_licence(key: str) -> bool:
    """Whether a folded block says which licence a text is under, and no more ("This article is under CC BY-ND",
    "Published under CC BY-ND"), or has another language's word for a licence."""
    text, said = ARTICLE_WORDS.subn(" ", plain(key))
    if (said > 0 or _OF_TEXTS.search(text) is not None) and is_licence_alone(text):
        return True
    return has_licence_word(text)


_OF_TEXTS = lazy_pattern(r"\b(?:publi(?:shed|es?|cad[oa])|pubblicat[oa]|veroffentlicht|gepubliceerd)\b")
"""What is said of texts rather than of pictures, in folded words."""


def _presents_publisher(key: str, publisher: str) -> bool:
    """Whether a folded block opens with the publisher's name and says what kind of house that is."""
    before, _, behind = key.partition(publisher)
    opens = before.strip(" *_([\"'") in ("", "the", "about")
    return opens and behind != "" and _HOUSE.match(behind) is not None


_HOUSE = lazy_pattern(
    r"\W{1,3}(?:is|ist|est|es|é|è)\b [^.!?]{0,120}\b(?:newsrooms?|news (?:organi[sz]ation|outlet|site|service|source|agency|network)|source of|publication|magazine|newspaper|journal|website|platform|publisher|media (?:organi[sz]ation|outlet|company)"
    r"|non-?profits?|not-for-profit|nachrichten\w*|magazin|zeitung|redaktion|portal|média|revue|site|medio|revista|periódico|redacción|redação|agência|agencia|jornal|rivista|testata|sito|tijdschrift|krant|nieuws\w*)\b"
)
"""How a note goes on behind the publisher's name that says what kind of house it is."""


def is_about_others(key: str) -> bool:
    """Whether a folded block is prose that speaks neither of itself nor of those who write and read it."""
    return len(key) >= _PROSE and speaks_of_others(key)


def speaks_of_others(key: str) -> bool:
    """Whether a folded block is a sentence that speaks neither of itself nor of those who write and read it."""
    return ends_like_sentence(key) and _OURSELVES.search(key) is None


_OURSELVES = lazy_pattern(
    r"\b(?:we|our|us|you|your|(?:this|these) (?:article|stor(?:y|ies)|work|piece|post|text|content|report|essay|page|site|website|material)s?"
    r"|wir|uns|unser\w*|dies\w+ (?:artikel|beitrag|text|inhalt|werk)\w*|nous|nos|notre|vous|vos|votre|cet? (?:article|texte|œuvre|contenu)"
    r"|nosotros|nuestr\w+|usted\w*|est[ea] (?:artículo|texto|obra|contenido|artigo|reportagem)|nós|noss\w+|você\w*"
    r"|noi|nostr\w+|voi|vostr\w+|quest[oa] (?:articolo|testo|opera|contenuto)|wij|ons|onze|u|uw|je|jouw|(?:dit|deze) (?:artikel|tekst|stuk|werk))\b"
)
"""Words of a notice in seven languages: who hands the article on, who may take it, the article itself."""

_PROSE = 120
"""Characters from which a block may be prose."""
