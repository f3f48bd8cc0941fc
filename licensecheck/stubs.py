"""Does a page stop where readers have to pay, to log in or to turn over, before its article ends?

Its first paragraphs are the article's, so that nothing but what stands behind them tells: asked only where one page
goes on and the other does not.
"""

from __future__ import annotations

from licensecheck.compare.model import Category, Comparison, Relation
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["end_of_stub", "goes_on_in_copy", "goes_on_in_original"]

_BLOCKS = 8
"""Blocks behind a page's last paragraph among which it says how to go on: a picture or buttons stand between."""
_LEAST = 40
"""Words that the copy has behind the original's last, from which the original stops early or the copy adds to it."""
_CUT = lazy_pattern(
    r"\b(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|upgrade) (?:now |today "
    r"|here )?to (?:continue|keep|read|unlock|access)"
    r"|(?:continue|keep) reading (?:this \w+ )?(?:with|for|by|:)|already a (?:paid )?(?:subscriber|member)"
    r"|this (?:article|story|post|content|page|newsletter) is (?:only |exclusively )?(?:for|available|reserved"
    r"|exclusive)\b[^.]{0,30}(?:subscribers|members)"
    r"|for (?:paid|paying|premium) (?:subscribers|members)|(?:subscribers|members)[ -]only|unlock (?:this"
    r"|the (?:full|rest))"
    r"|your (?:monthly )?(?:free articles?|article limit)|\b(?:no|0) (?:more )?free articles?\b"
    r"|the rest of this (?:article|story|post) is"
    r"|la suite (?:de cet article )?est réservée|(?:article|contenu) réservé aux|pour lire la suite"
    r"|il vous reste [\d,.]+ ?% de cet"
    r"|abonnez-vous pour (?:lire|continuer)|déjà abonné"
    r"|weiterlesen mit\b|um weiterzulesen|jetzt weiterlesen|(?:nur|exklusiv) für abonnent"
    r"|mit [\w+ ]{1,20} weiterlesen|bereits abonnent"
    r"|suscr[ií]b\w+ para (?:leer|seguir|continuar)|(?:contenido|artículo)[^.]{0,20} suscriptores|para (?:seguir"
    r"|continuar) leyendo|ya (?:eres|es) suscriptor"
    r"|assine para (?:ler|continuar)|(?:conteúdo|artigo)[^.]{0,20} assinantes|já é assinante"
    r"|abbonati per (?:leggere|continuare)|riservat\w (?:agli|ai soli) abbonati|per continuare a leggere"
    r"|sei già abbonat"
    r"|alleen voor abonnees|om verder te lezen|lees verder met|al abonnee"
    r"|för att läsa (?:vidare|hela)|for at læse (?:videre|hele)|for å lese (?:videre|hele)|(?:bara|endast"
    r"|kun) (?:för|for) (?:prenumeranter|abonnenter)"
    r"|tylko dla (?:prenumeratorów|subskrybentów)|только для подписчиков|для продолжения чтения"
    r"|(?:page|seite|página|pagina|strana|sida|side) 1 (?:of|von|sur|de|di|van|z|av|/) ?[2-9]\b"
)


def end_of_stub(document: Document, end: int) -> str | None:
    """Return the words behind an offset of a page that say how to read on, if there are any."""
    behind = [block for block in document.blocks if block.start >= end][:_BLOCKS]
    found = (_CUT.search(document.text[block.start : block.end].lower().replace("’", "'")) for block in behind)
    return next((" ".join(match[0].split()) for match in found if match is not None), None)


def goes_on_in_copy(comparison: Comparison) -> bool:
    """Whether the copy has paragraphs behind the original's last."""
    end = max((end for _, end in comparison.copy_matched), default=0)
    added = (e for e in comparison.edits if e.category is Category.ADDITION and e.copy.start >= end > 0)
    return sum(len(edit.copy.text.split()) for edit in added) >= _LEAST


def goes_on_in_original(comparison: Comparison) -> bool:
    """Whether the copy lacks the original's end."""
    return comparison.relation is Relation.TRUNCATED
