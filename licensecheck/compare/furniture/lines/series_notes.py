"""A site's notes on a text: that it is one of a series ("This story is part of our project on rivers. Read the
others"), and how it is shown."""

from __future__ import annotations

import re
from itertools import islice

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.words import breaks
from licensecheck.document.nesting import holds_link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_presentation_note", "by_series_note"]

_WORDS = 40
"""Spaces of such a note, at most."""


def by_series_note(shape: ArticleShape, block: int) -> str | None:
    """A paragraph that begins by saying of which series or project of a site the text is one; of the original's, one
    above its text, for the others may tell what it goes on with."""
    key = shape.side.keys[block]
    if key.count(" ") >= _WORDS or _IN_SERIES.match(key) is None:
        return None
    if shape.is_original:
        before = (True for entry in shape.side.blocks[:block] if entry.node in shape.article_nodes)
        if sum(islice(before, _ABOVE + 1)) > _ABOVE:
            return None
    return "a note on a series of the site's"


_ABOVE = 2
"""Blocks of the article that may stand above such a note: a headline and a byline that both pages print."""


def by_presentation_note(shape: ArticleShape, block: int) -> str | None:
    """A paragraph of the copy's that warns or helps readers, says who reads the text aloud or what its picture is, or
    links to it in other languages."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if shape.is_original or breaks(key) >= _WORDS:
        return None
    from licensecheck.compare.vocabulary.presentation_notes import names_languages, tells_of_showing

    has_link = isinstance(node, Element) and shape.side.ask(holds_link, node)
    return "a note on how the text is shown" if tells_of_showing(key) or (has_link and names_languages(key)) else None


_IN_SERIES = lazy_pattern(
    r"""\W*(?:
    this\ (?:article|story|piece|post|report|essay|interview|column|text|commentary|analysis)\ (?:also\ )?
      (?:(?:is|was|forms|appears\ as)\ (?:also\ )?(?:a\ )?(?:part|one)|is\ the\ \w+(?:\ part)?|belongs)\ (?:of|in|to)
      \ (?:\S+\ ){0,10}?(?:series|project|collection|package|collaboration|initiative|special\ \w+)
    | this\ is\ (?:the\ )?(?:part|part\ \w+|\w+\ part|\w+\ (?:article|story|piece|instalment|installment|post))
      \ (?:of|in)\ (?:\S+\ ){0,8}?series\b
    | part\ (?:\w+\ )?(?:of\ \d+\ )?(?:of|in)\ (?:our|an?)\ (?:\S+\ ){0,6}?series\b
    | (?:dies\ ist\ )?(?:der\ )?(?:teil\ \d+|\w+\ teil)\ (?:unserer|einer|der)\ (?:\S+\ ){0,3}?serie\b
    | (?:ceci\ est\ )?(?:l[ea]\ )?(?:\w+\ (?:volet|partie|épisode|article)|épisode\ \d+(?:\ sur\ \d+)?)
      \ (?:de\ (?:notre|la|cette)|d'une)\ (?:\S+\ ){0,2}?série\b
    | (?:esta\ es\ )?(?:la\ )?\w+\ (?:parte|entrega)\ de\ (?:nuestra|una|la|esta)\ (?:\S+\ ){0,2}?serie\b
    | (?:est[ea]\ é\ )?(?:[ao]\ )?\w+\ (?:parte|artigo)\ d(?:a|e\ uma|esta)\ (?:\S+\ ){0,2}?série\b
    | (?:questa\ è\ )?(?:la\ )?\w+\ (?:parte|puntata)\ d(?:ella|i\ una|ella\ nostra)\ (?:\S+\ ){0,2}?serie\b
    | (?:dit\ is\ )?(?:het\ )?(?:deel\ \d+|\w+\ deel)\ (?:van|in|uit)\ (?:een|onze|de)\ (?:\S+\ ){0,2}?(?:serie|reeks)\b
    | (?:detta|det\ här|dette)\ (?:är|er)\ (?:den\ )?(?:\w+\ delen?|del\ \d+)\ (?:i|av|af)\ (?:\S+\ ){0,3}?serien?\b
    | (?:to|jest\ to)\ (?:\w+\ część|część\ \w+)\ (?:\S+\ ){0,2}?(?:cyklu|serii)\b
    | это\ (?:\w+\ часть|часть\ \w+)\ (?:\S+\ ){0,2}?(?:серии|цикла)\b
    | (?:dieser|dieses|diese)\ (?:artikel|beitrag|text|interview|recherche|essay|kommentar)\ (?:ist|gehört|erscheint)
      \ (?:\S+\ ){0,8}?(?:serie|reihe|projekts?|schwerpunkts?|dossiers?)
    | (?:cet|cette)\ (?:article|texte|billet|tribune|enquête|entretien|reportage)
      \ (?:fait\ partie|est\ (?:publié|tiré|issu))\ (?:\S+\ ){0,8}?(?:série|dossier|projet|collection)
    | (?:este|esta)\ (?:artículo|texto|reportaje|entrevista|nota|historia)\ (?:(?:es|forma|hace)\ parte|pertenece)
      \ (?:\S+\ ){0,8}?(?:serie|proyecto|especial|colección)
    | (?:este|esta)\ (?:artigo|texto|reportagem|matéria|entrevista)\ (?:(?:é|faz)\ parte|integra)
      \ (?:\S+\ ){0,8}?(?:série|projeto|especial|coleção)
    | (?:questo|questa)\ (?:articolo|testo|intervista|inchiesta)\ (?:fa\ parte|è\ parte|appartiene)
      \ (?:\S+\ ){0,8}?(?:serie|progetto|speciale|collana)
    | (?:dit|deze)\ (?:artikel|stuk|verhaal|interview|bijdrage)\ (?:is|maakt)\ (?:deel|onderdeel)
      \ (?:\S+\ ){0,8}?(?:serie|reeks|project|dossier)
    | (?:den\ här|denna|denne)\ (?:artikeln?|texten?|teksten?)\ (?:är|ingår|er|inngår|indgår)
      \ (?:\S+\ ){0,8}?(?:serien?|projekte?t?|prosjekte?t?)
    | (?:ten|niniejszy)\ (?:artykuł|tekst)\ (?:jest\ częścią|należy\ do)\ (?:\S+\ ){0,8}?(?:serii|cyklu|projektu)
    )""",
    re.VERBOSE,
)
