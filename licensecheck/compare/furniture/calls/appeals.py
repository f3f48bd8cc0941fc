"""Appeals at an article's end: a republisher asks its readers to give, to join, to follow or to pass the text on.

"If you value this reporting, please consider a donation." What is asked is said to the reader, where a clause begins;
what else stands there speaks to readers as well. An author's own last words may ask for other things.
"""

from __future__ import annotations

from licensecheck.compare.furniture.calls.words import CALLS, LEADS, PASSED_ON, asked
from licensecheck.compare.vocabulary.box_words import NETWORK, TO_READERS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import Wordings

__all__ = ["is_appeal", "only_asks"]

_WORDS = 60
"""Words of an appeal, at most."""


def is_appeal(key: str) -> bool:
    """Whether a folded paragraph asks its readers to do something for a site, and says nothing but to them."""
    if key.count(" ") >= _WORDS:
        return False
    if not _asks(key) and not (LEADS.match(key) and PASSED_ON.search(key)):
        return False
    return all(
        _asks(part) or _speaks_to_readers(part) or PASSED_ON.search(part) or LEADS.match(part)
        for part in _SENTENCES.split(key)
    )


def only_asks(key: str) -> bool:
    """Whether a folded paragraph does nothing but ask its readers for something: what stands before it is a condition
    or a question to them ("If you value this story, please donate", "Want more? Follow us")."""
    if key.count(" ") >= _FEW or not _asks(key):
        return False
    return all(_asks_alone(part) or _asks_whether(part) for part in _SENTENCES.split(key))


def _asks_alone(part: str) -> bool:
    found = [at for at in (_ASKED.find_in(part), CALLS.find_in(part)) if at >= 0]
    before = part[: min(found, default=0)].strip(_MARKS)
    return bool(found) and (not before or _CONDITION.fullmatch(before) is not None)


def _asks_whether(part: str) -> bool:
    if not part.endswith("?"):
        return False
    return LEADS.match(part) is not None or _CONDITION.fullmatch(part[:-1].strip(_MARKS)) is not None


_FEW = 25
"""Words of a call that stands as paragraphs do, at most."""

_MARKS = " ,\"'([*¿¡-–—"

_CONDITION = lazy_pattern(
    r"(?:if you|for (?:more|the (?:latest|full))|to (?:read|see|get|learn|find|hear|help|support|receive|stay)"
    r"|want|like|love|enjoy(?:ed|ing)?|looking for"
    r"|wenn (?:sie|du|ihnen|dir)|für (?:mehr|weitere)|mehr (?:zum|zu|über|dazu)|um (?:mehr|weitere)"
    r"|pour (?:en|plus|nous|lire|soutenir|recevoir)|si (?:vous|te|le|quieres|quiere|você|ti)|envie"
    r"|vous (?:voulez|aimez|souhaitez)"
    r"|para (?:más|leer|saber|mais|ler|receber|apoiar)|quieres|quiere|te gusta|se (?:você|gosta|ti|vuoi)"
    r"|per (?:saperne|leggere|ricevere|sostener\w+)|vuoi|ti (?:piace|è)"
    r"|voor (?:meer|het)|als (?:je|u)|wil (?:je|u)|meer (?:weten|lezen))\b[^.!?:;]{0,80}"
)
"""What readers are told before they are asked: when, for what, or whether they like it, in folded words."""


def _asks(key: str) -> bool:
    return _ASKED.found_in(key) or CALLS.found_in(key)


def _speaks_to_readers(key: str) -> bool:
    return TO_READERS.search(key) is not None or _OF_SITE.search(key) is not None


_OF_SITE = lazy_pattern(
    r"\b(?:reader|member|listener|community|donor)[- ](?:funded|supported|owned)\b"
    r"|\b(?:funded|supported|sustained|paid for) by (?:its|their) (?:readers|members|listeners|supporters|donors)\b"
    r"|\b(?:non-?profit|independent) (?:\w+ )?(?:newsroom|news|newspaper|magazine|media|outlet|journalism)\b"
    r"|\b(?:(?:leser|mitglieder|spenden)finanziert|unabhängig)e[rs]? (?:magazin|medium|zeitung|redaktion)\b"
    r"|\b(?:média|journal|magazine) (?:\w+ )?(?:indépendant|à but non lucratif)\b"
    r"|\bfinancée? par ses (?:lecteurs|lectrices|membres)\b"
    r"|\b(?:medio|periodismo|diario|jornalismo|jornal) independi?ente\b"
    r"|\bsin (?:ánimo|fines) de lucro\b|\bsem fins lucrativos\b|\bsenza scopo di lucro\b"
    r"|\b(?:giornale|giornalismo|rivista) indipendente\b|\bonafhankelijke (?:journalistiek|krant|redactie)\b"
)
"""How sites speak of themselves where they ask for something."""


_SENTENCES = lazy_pattern(r"(?<=[.!?])[\"')\]]*\s+(?=\S)")

_WHOM = r"[^.!?]{1,60}?"
"""Whom readers are to follow: a name, or "us"."""


_ASKED = Wordings(
    (
        (
            "donat", "chip in", "subscri", "sign up", "coffee", "support", "join ", "help us", "like us", "gift",
            "contribut", "consider giving", "give ", "become a", "share ", "follow ",
        ),
        asked(
            r"donate\b|chip in\b|subscribe\b|sign up\b|buy us a coffee\b|(?:support|join|help|like) us\b",
            r"(?:support|join) our\b|consider (?:donating|subscribing|giving|supporting (?:us|our|this))\b",
            r"consider (?:an? |making an? |becoming an? )?(?:\w+ )?(?:donation|gift|contribution|subscription)\b",
            r"make an? (?:\w+ )?(?:donation|gift|contribution)\b|give (?:what you can|today|now|to our)\b",
            r"contribute (?:what you can|today|now|to our|as little)\b",
            r"become an? (?:\w+ )?(?:member|supporter|subscriber|patron|donor)\b",
            r"share (?:this|our) (?:article|story|post|piece|page)\b",
            rf"follow {_WHOM} on {NETWORK}",
        ),
    ),
    (
        ("spende", "unterstütz", "abonnier", "mitglied", "abonnent", "teil", "folg"),
        asked(
            r"spenden sie\b|jetzt spenden\b|spende (?:jetzt|hier|heute)\b",
            r"unterstütz(?:en sie|e|t) (?:uns|unser\w*|(?:\w+ )?journalismus)\b",
            r"abonnier(?:en sie|e)\b|werden? (?:sie )?(?:\w+ )?(?:mitglied|fördermitglied|abonnent(?:in)?)\b",
            r"teil(?:en sie|e|t) (?:diesen|unseren) (?:artikel|beitrag|text)\b",
            rf"folg(?:en sie|e|t) {_WHOM} (?:auf|bei) {NETWORK}",
        ),
    ),
    (
        ("faites un don", "soutenez", "abonnez-vous", "adhérez", "devenez", "suivez", "partagez"),
        asked(
            r"faites un don\b|soutenez(?:-nous| notre| (?:le|un) journalisme| la presse)\b|abonnez-vous\b|adhérez\b",
            r"devenez (?:membre|adhérente?|abonnée?|donat\w+)\b|suivez-nous\b|partagez cet article\b",
            rf"suivez {_WHOM} sur {NETWORK}",
        ),
    ),
    (
        (
            "dona ", "done ", "haz", "hágase", "apoy", "apóy", "suscríb", "síguenos", "síganos", "comparte", "sigue a ",
            "siga a ",
        ),
        asked(
            r"don[ae] (?:ahora|aquí|hoy|desde)\b|haz(?:te)? (?:una donación|soci[oa]|suscriptora?|miembro)\b",
            r"hágase (?:soci[oa]|suscriptora?)\b|apoy[ae] (?:a )?(?:nuestr\w+|(?:el|un) periodismo)\b",
            r"suscríb(?:ete|ase)\b|s(?:íguenos|íganos)\b|ap[óo]y[ae]nos\b|comparte este (?:artículo|texto)\b",
            rf"s(?:igue|iga) a {_WHOM} en {NETWORK}",
        ),
    ),
    (
        ("doe ", "doação", "torne-se", "assine", "apoie", "siga", "partilhe", "compartilhe"),
        asked(
            r"doe (?:agora|aqui|hoje)\b|faça uma doação\b|torne-se (?:sóci[oa]|assinante|membro|apoiadora?)\b",
            r"assine\b|apoie\b(?: nosso\b| o jornalismo\b|\W*\Z)|siga-nos\b",
            r"(?:compartilhe|partilhe) este (?:artigo|texto)\b",
            rf"siga {_WHOM} (?:no|na|em) {NETWORK}",
        ),
    ),
    (
        ("dona ", "donazione", "sostieni", "abbonati", "segui", "diventa", "condividi"),
        asked(
            r"dona (?:ora|oggi|qui|subito)\b|fai una donazione\b|sostienici\b|sostieni il nostro\b|abbonati\b",
            r"seguici\b|diventa (?:soci[oa]|sostenit\w+|abbonat[oa])\b|condividi questo articolo\b",
            rf"segui {_WHOM} su {NETWORK}",
        ),
    ),
    (
        ("doneer", "steun", "word ", "abonneer", "volg ", "deel dit"),
        asked(
            r"doneer (?:nu|hier|vandaag)\b|steun (?:ons|onze)\b|word (?:lid|donateur|abonnee)\b|abonneer je\b",
            rf"volg ons\b|deel dit artikel\b|volg {_WHOM} op {NETWORK}",
        ),
    ),
)
"""What readers are asked to do for a site, where a clause begins, in folded words of seven languages."""
