"""Is a name an institution's, a desk's, a publication's or an account's, and no person's?"""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.names.job_titles import is_only_job
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = [
    "bears_surname",
    "is_account",
    "is_institution",
    "is_newsroom",
    "is_only_organisation",
    "is_organisation",
    "is_plainly_no_person",
    "is_publication",
    "opens_as_institution",
    "without_article",
]

_WITHIN_WORDS = tuple(word_set("""
    universit universid institut instituut hochschul hogeschool hogskol zentrum zentren stiftung forschung museum
    akademi observator laborator ministeri agentur redaktion redactie redaccion klinikum nachrichten zeitung
    uniwersyt univerzit egyetem yliopist korkeakoul πανεπιστημ университет університет جامعة دانشگاه אוניברסיט
    大学 大學 研究 学院 學院 대학교
"""))
"""What no name of a person has in it: German and Scandinavian compounds end in them, other scripts write no spaces."""
_BEGINNINGS = tuple(word_set("""
    universi institu academi akademi politec polytech facult faculd klinik museum museo museu musee observator
    laborator societ associati associac associaz asociac fundaci fundac departamento departement ministr minister redac
    redak redaz newspaper newsroom newsdesk newswire newsweek newsletter medien
"""))
"""How words of such names begin."""
_WORDS = word_set("""
    college colleges collegium school schools academy ecole ecoles escuela escuelas escola escolas centre centres center
    centers centro centros centri centrum council councils foundation foundations fondation fondazione hospital
    hospitals hopital clinic clinics clinica clinique department departments research agency agencies agencia agencias
    news network networks press presse presseagentur pressestelle media times post journal journals magazine
    magazines gazette herald tribune dispatch reporter reporters staff team teams conversation
    editor editors eth mit ucl lse cnrs unsw inc ltd gmbh llc project lab labs
    organization organisation organizacion organizacao organizzazione organisatie organizacja corporation corporacion
    authority administration commission committee consortium tech
""")
"""Whole words of such names: longer ones are people's (Apostolou, Stafford, Newsom, Mediavilla)."""
_SURNAMES = word_set("post press guest daily herald school times college council weekly")
"""Words of such names that are surnames, too."""
_HONOURED = lazy_pattern(
    r"\Athe\s+(?=(?:(?:right|most|very)\s+)?(?:rev(?:erend)?|hon(?:ou?rable)?|ven(?:erable)?)\b)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a publication writes two words as one: HuffPost."""
# These read names in small letters: ignoring the case would double what compiling a pattern takes.
_WHOLE_WORD = re.compile(r"\w+")
_ORGANISATIONS = frozenset((
    "news", "newsroom", "newswire", "staff", "team", "editor", "editors", "editorial", "redaccion", "redacción",
    "redaction", "rédaction", "redaktion", "redazione", "redactie", "desk", "agency", "press", "reuters", "afp",
    "magazine", "media", "foundation", "institute", "university", "admin", "administrator", "webmaster", "guest",
    "contributor", "contributors", "publication", "reporter", "reporters", "writers", "inc", "ltd", "the", "today",
    "daily", "weekly",
))
_SITE = lazy_pattern(
    r"\w\.(?:com?|org|net|info|news|tv|io|eu|de|at|ch|fr|es|it|nl|be|pl|uk|ru|br|mx|ca|au|in)$"
)
_AGENCIES = lazy_pattern(
    r"the\s.*|(?:associated|canadian|australian associated|united|free|guest|national|washington|financial|irish"
    r"|straits|sunday|japan|seattle|moscow|brussels|hindustan|economic|law|medical|business|high|city|county|town|research|security"
    r"|atlantic|trinity|imperial|new|community)\s+\w+",
    re.IGNORECASE | re.DOTALL,
)
"""Publications, agencies and institutions of two words, by the first of them."""
_PUBLICATIONS = word_set("""
    health climate country science energy justice matters voices online digest observer examiner sentinel lantern beacon
    searchlight reflector newsline stateline insider nation politics africa asia europe america australia today world
    wire report reports review monitor chronicle guardian
""")
"""Last words of publications' names that do not say so by themselves: Inside Climate."""
_DESKS = word_set("""
    office offices service services bureau communication communications comms affairs relations outreach marketing
    information engagement publications
    offentlichkeitsarbeit kommunikation kommunikationsabteilung stabsstelle pressestelle bureau servizio ufficio stampa
    comunicazione oficina gabinete prensa comunicacion comunicacoes comunicacao assessoria imprensa communicatie
    persdienst voorlichting afdeling kommunikationsavdelningen biuro prasowe
""")
_OF_DESKS = word_set("""
    public external corporate institutional media press news web digital online content strategic university wire legal
    government community science editorial department division unit und presse abteilung referat and of the de la et e y
    en di da do del relaciones publicas
""")
"""Words that all of a desk's name is made of, and others that stand in such names with one of those: one word of them
may be a surname (Robert Service), two are not."""
_SHORT_NAME = 40
_ACCOUNT = lazy_pattern(
    r"(?:(?:web|site|super|wp|power|default|test|guest|blog|end|user)?[ _-]?"
    r"(?:admin(?:istrator)?|user|master|editor|author|name)|root|staff|team|newsroom|news[ -]?desk|opinion"
    r"|guests?|contributors?|correspondents?|editorial(?: (?:board|desk|office|staff|team))?"
    r"|(?:(?:die|la|de) )?(?:redaktion|redazione|r[ée]daction|redacci[oó]n|redactie)"
    r"|anonymous|anonym|unknown|none|null|n/?a|by|author name|your name"
    r"|(?:multiple|various|several|different|guest) authors|(?:diverse|mehrere|verschiedene) autoren"
    r"|(?:varios|diversos) autores|vários autores|(?:plusieurs|divers) auteurs|(?:vari|più) autori|autori vari"
    r"|(?:diverse|meerdere) auteurs)\d*"
)
_ACCOUNT_STEMS = (
    "admin", "user", "master", "editor", "author", "autor", "auteur", "name", "root", "staff", "team", "newsroom",
    "desk", "opinion", "guest", "contribut", "correspond", "redak", "redaz", "daction", "redacc", "redact", "anonym",
    "unknown", "none", "null",
)
_SHORT_ACCOUNTS = ("na", "n/a", "by")
"""One of the former stands in each of the pattern's names, or it begins with one of these."""
_BUTTONS = lazy_pattern(
    r"(?:(?:print|e-?mail|share|tweet|post|facebook|twitter|whatsapp|linkedin|github|mastodon|bluesky|instagram|follow|comments?|subscribe|save|copy|menu"
    r"|search|log ?in|sign (?:in|up))\s*)+"
    r"|(?:view|see|read|show)? ?(?:all|more|other|related) (?:articles?|stories|posts?)(?: .{1,20})?"
    r"|(?:our|the|all|meet (?:our|the)) (?:experts?|authors?|writers?|contributors?|team)"
    r"|(?:about (?:the|this) )?authors?(?: (?:hub|page|archives?|bio|profiles?|info))?"
    r"|相关文章|相关阅读|查看更多|更多|専栏|专栏|コラム|特集|記事一覧|編集部|编辑部|未知|佚名|匿名"
)
_BUTTON_STEMS = (
    "print", "mail", "share", "tweet", "post", "facebook", "twitter", "whatsapp", "linkedin", "github", "mastodon",
    "bluesky", "instagram", "follow", "comment",
    "subscribe", "save", "copy", "menu", "search", "log", "sign", "article", "stories", "expert", "author", "writer",
    "contributor", "team",
)
"""One of these stands in each of them, but in other scripts."""


def is_account(name: str) -> bool:
    """Whether a name given as author is an account's, a form's placeholder ("admin"), a job or buttons: nobody's."""
    return len(name) < _SHORT_NAME and _is_account(name)


@lru_cache(maxsize=512)
def _is_account(name: str) -> bool:
    if not any(map(str.isalpha, name)) or is_only_job(name):
        return True
    name = name.lower()
    may_be_account = has_stem(name, _ACCOUNT_STEMS) or name.startswith(_SHORT_ACCOUNTS)
    if may_be_account and _ACCOUNT.fullmatch(name) is not None:
        return True
    may_be_button = has_stem(name, _BUTTON_STEMS) or has_stem(name, OTHER_SCRIPTS)
    return may_be_button and _BUTTONS.fullmatch(name) is not None


def without_article(name: str) -> str:
    """A name without the "the" that some people are called with: the Rev. Ann Lee."""
    return _HONOURED.sub("", name, count=1) if name[:3].lower() == "the" else name


@lru_cache(maxsize=512)
def is_organisation(name: str) -> bool:
    """Whether a name given as author is rather a desk's, an agency's or a publication's."""
    name = without_article(name)
    lowered = name.lower()
    if not _ORGANISATIONS.isdisjoint(_WHOLE_WORD.findall(lowered)):
        return True
    return ("." in lowered and _SITE.search(lowered) is not None) or is_institution(name)


@lru_cache(maxsize=512)
def is_institution(name: str) -> bool:
    """Whether words are an institution's name, or a publication's."""
    words = _WORD.findall(fold(_HUMP.sub(" ", name)))
    if (words[:1] == ["the"] and len(words) > 1) or _is_desk(words):
        return True
    return not _WORDS.isdisjoint(words) or any(
        word.startswith(_BEGINNINGS) or any(stem in word for stem in _WITHIN_WORDS) for word in words
    )


def _is_desk(words: list[str]) -> bool:
    """Whether folded words are the name of an office that puts texts in: "Public Affairs", "Ufficio Stampa"."""
    is_office = len(words) > 1 and not _DESKS.isdisjoint(words)
    return is_office and all(word in _DESKS or word in _OF_DESKS for word in words)


def opens_as_institution(name: str) -> bool:
    """Whether words open as institutions' names do, and few people's: with what kind it is, or whose."""
    first, *others = _WORD.findall(fold(name)) or [""]
    return bool(others) and (first in _OWNERS or is_institution(first))


_OWNERS = word_set("""
    national federal royal imperial koninklijke koniklijke konigliche kaiserliche kungliga kongelige krolewski narodowy
    nationale nationales nacional nazionale
""")
"""Whose an institution is, before its kind: behind a name hardly anybody is called so."""


def bears_surname(name: str) -> bool:
    """Whether a name of two words that could be a publication's could be a person's as well: Emily Post."""
    first, _, surname = " ".join(name.split()).rpartition(" ")
    if not first or " " in first or _AGENCIES.fullmatch(name):
        return False
    return fold(surname) in _SURNAMES and not is_organisation(first)


def is_only_organisation(name: str) -> bool:
    """Whether a name is an organisation's, and could be no person's."""
    return is_organisation(name) and not bears_surname(name)


def is_publication(name: str) -> bool:
    """Whether a name of several words behind an author's is rather that of who published the article."""
    words = fold(name).split()
    return len(words) > 1 and words[-1] in _PUBLICATIONS


def is_newsroom(name: str) -> bool:
    """Whether an organisation's name is a paper's, an agency's or a desk's, which publishes what others write."""
    words = _WORD.findall(fold(_HUMP.sub(" ", name)))
    return not _NEWS.isdisjoint(words) or _DESK.search(name.lower()) is not None or is_publication(name)


_NEWS = word_set("""
    news press presse presseagentur pressestelle media times post journal journals magazine magazines gazette herald
    tribune dispatch reporter reporters staff team teams conversation editor editors agency agencies agencia agencias
    redaktion redaction redaccion redazione redactie newsroom newswire newsdesk desk daily weekly today
""")
_DESK = lazy_pattern(
    r"\b(?:reuters|afp|editorial|admin(?:istrator)?|webmaster|guest|contributors?|writers)\b|\w\.\w{2,4}$"
)


def is_plainly_no_person(name: str) -> bool:
    """Whether a name is a desk's or an account's though the page calls it a person's.

    Emily Post and Eyal Press are people: their surnames are the only words that speak against it.
    """
    before, _, surname = " ".join(name.split()).rpartition(" ")
    if before and fold(surname) in _SURNAMES and not _AGENCIES.fullmatch(name):
        return is_organisation(before)
    return is_account(name) or is_organisation(name)
