"""Headings of the boxes that publishers print beside an article: its authors, what they disclose, who pays, what to do
with it, what else there is to read.

They stand alone on a line, and name nobody: "Déclaration d'intérêts" has a name's form.
"""

from __future__ import annotations

import re

from licensecheck.credits.folding import fold_line
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_box_heading", "is_heading_of_authors", "is_heading_of_disclosure"]

_LONGEST = 60
"""Characters of a box's heading."""

_AUTHORS = lazy_pattern(
    r"""(?:meet\ |about\ )?(?:(?:the|our)\ )?authors? | about\ the\ (?:writer|contributor)s? | contributors?
    | (?:written|reported)\ by
    | (?:(?:uber|zu)\ (?:den|die)\ |zum\ |zur\ |unsere\ |der\ |die\ )?autor(?:in|innen|en)?(?:\W(?:in|innen))?
    | (?:uber\ die\ )?(?:autorinnen\ und\ autoren|autoren\ und\ autorinnen) | verfasser(?:in|innen)?
    | geschrieben\ von | a\ propos\ des\ aut(?:eure?|rice)s
    | (?:a\ propos\ de\ |les\ )?(?:l')?(?:auteure?s?|autrices?|auteur\W(?:e|rice)(?:\Ws)?)
    | (?:les\ )?(?:auteurs\ et\ autrices|autrices\ et\ auteurs) | ecrit\ par
    | (?:sobre\ )?(?:(?:el|la|los|las|o|a|os|as)\ )?(?:autor(?:a|as|es)?|autoria)
    | autores\ [ye]\ autoras | escrito\ por
    | (?:gli\ |le\ |l'|sull'|sugli\ |sulle\ )?(?:autor[ei]|autric[ei]) | autori\ e\ autrici | scritto\ da
    | (?:over\ )?de\ (?:auteur|schrijver)s? | schrijvers? | geschreven\ door""",
    re.VERBOSE,
)
_DISCLOSURE = lazy_pattern(
    r"""disclosure(?:\ statement)?s? | (?:declaration\ of|competing|conflicts?\ of)\ interests?
    | declaration\ (?:d'|de\ (?:liens|conflits)\ d')interets? | (?:liens|conflits?)\ d'interets?
    | clausula\ de\ (?:divulgacion|divulgacao)
    | declaracion\ de\ (?:conflictos?\ de\ )?intereses | conflictos?\ de\ intereses
    | declaracao\ de\ (?:conflitos?\ de\ )?interesses? | conflitos?\ de\ interesses?
    | interessen(?:konflikte?|erklarung|bindungen) | offenlegung(?:serklarung)?
    | dichiarazione\ d(?:i\ |')interess[ei]
    | (?:dichiarazione\ (?:di\ |sul\ |dei\ )?)?conflitt[oi]\ d(?:i\ |')interess[ei]
    | belangenverklaring | belangen(?:conflict|verstrengeling)""",
    re.VERBOSE,
)
_OTHERS = lazy_pattern(
    r"""(?:our\ )?(?:partners?|funders?|sponsors?|supporters?)
    | (?:nos\ )?(?:partenaires|financeurs) | (?:nuestros\ )?(?:socios|patronos|colaboradores) | entidades\ colaboradoras
    | (?:nossos\ )?(?:parceiros|apoiadores|financiadores) | (?:unsere\ )?(?:partner|forderer|unterstutzer)
    | (?:i\ nostri\ )?(?:partner|finanziatori|sostenitori) | (?:onze\ )?(?:partners|financiers)
    | interviewed | before\ you\ go | get\ our | follow\ us | follow | print | tags | topics | languages
    | share(?:\ this(?:\ article|\ story|\ page)?)?
    | re-?publish(?:\ (?:this|our)\ (?:article|story|articles))? | republishing(?:\ guidelines)?
    | (?:related|recommended)(?:\ .{1,30})? | (?:read\ |see\ )?(?:more|also)(?:\ .{1,40})?
    | (?:most|more)\ (?:popular|read|viewed|shared)(?:\ .{1,40})? | trending(?:\ .{1,20})? | events
    | latest(?:\ .{1,20})? | newsletter | sign\ up(?:\ .{1,40})? | advertisement
    | republi(?:er|ez)(?:\ (?:cet\ article|nos\ articles))?
    | republicar(?:\ (?:este|nuestros|nossos)\ art(?:icul|ig)os?)? | republique(?:\ .{1,30})?
    | ripubblica(?:re)?(?:\ (?:questo\ articolo|i\ nostri\ articoli))?
    | herpubliceer(?:\ (?:dit\ artikel|onze\ artikelen))?
    | teilen | partager | compartir | compartilhar | condividi | delen | verwandte\ artikel
    | articles?\ lies | mehr\ zum\ thema | lire\ aussi | a\ lire\ aussi | leer\ mas
    | leia\ (?:mais|tambem) | leggi\ anche | lees\ ook | meistgelesen | les\ plus\ lus
    | lo\ mas\ leido | mais\ lidas | (?:i\ )?piu\ letti | meest\ gelezen""",
    re.VERBOSE,
)


def is_box_heading(line: str) -> bool:
    """Whether a line is the heading of any such box."""
    words = _words(line)
    return bool(words) and any(pattern.fullmatch(words) is not None for pattern in (_AUTHORS, _DISCLOSURE, _OTHERS))


def is_heading_of_authors(line: str) -> bool:
    """Whether a line stands above the names of an article's authors and nothing else: "Autoría", "Über den Autor"."""
    return _AUTHORS.fullmatch(_words(line)) is not None


def is_heading_of_disclosure(line: str) -> bool:
    """Whether a line stands above what the authors disclose: "Disclosure statement", "Cláusula de Divulgación"."""
    return _DISCLOSURE.fullmatch(_words(line)) is not None


def _words(line: str) -> str:
    """A short line without the signs around it, folded; nothing of a longer one."""
    return fold_line(line).strip("#*_:. \u203a>|\u00b7\u2022") if len(line) <= _LONGEST else ""
