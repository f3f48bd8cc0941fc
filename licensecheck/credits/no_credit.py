"""Lines that name a publisher or an author and credit nobody: denials, answers, and what sends readers elsewhere.

All of it is asked of folded text (see `folding`).
"""

from __future__ import annotations

from licensecheck.credits.phrases import is_credit_line
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import Wordings

__all__ = ["denies_origin", "is_call_to_readers", "is_further_reading"]

_NOT_FROM = Wordings(
    (
        (
            "not ", "never ", "n't ", "nor ", "response to", "reply to", "rebuttal to", "reaction to", "answer to",
            "unrelated to", "nothing to do with",
        ),
        r"(?<!\w)(?:not|never|n't|nor)(?: \w+){0,3}? (?:publi|appear|print|affiliat|associated|connected|endors"
        r"|a republi)"
        r"|(?:response|reply|rebuttal|reaction|answer) to (?:an?|the|this|another) (?:\w+ )?"
        r"(?:article|piece|essay|story|column|op-ed|post)"
        r"|\bunrelated to\b|\bnothing to do with\b",
    ),
    (
        ("n'a ", "n'est ", "n'avait ", "reponse a ", "replique a "),
        r"n'(?:a|est|avait) (?:\w+ )?(?:jamais|pas) (?:\w+ ){0,2}?(?:publi|paru|affili)"
        r"|(?:reponse|replique) a un (?:article|texte)",
    ),
    (
        ("nie", "nicht", "antwort auf", "replik auf", "erwiderung auf", "reaktion auf"),
        r"(?:nie|nicht|niemals)(?: \w+){0,6}? (?:erschien|veroffentlicht|verbunden|publiziert)"
        r"|erschien (?:nie|nicht|niemals)\b"
        r"|(?:antwort|replik|erwiderung|reaktion) auf (?:einen|den|diesen) (?:artikel|beitrag|text)",
    ),
    (
        ("no ", "nunca ", "nao ", "jamas ", "non ", "mai ", "respuesta a ", "resposta a ", "risposta a "),
        r"(?:no|nunca|nao|jamas)(?: \w+){0,2}? (?:publicad|aparec|afiliad)"
        r"|(?:non|mai)(?: \w+){0,2}? (?:pubblicat|apparso|affiliat)"
        r"|(?:respuesta|resposta|risposta) a u[mn] (?:articulo|artigo|articolo|texto|testo)",
    ),
    (
        ("niet ", "nooit ", "antwoord op", "reactie op"),
        r"(?:niet|nooit)(?: \w+){0,6}? (?:verschenen|gepubliceerd|verbonden)"
        r"|(?:antwoord|reactie) op een (?:artikel|stuk)",
    ),
)
"""What is said of a publisher that an article is not from."""

_ELSEWHERE = (
    "read also", "read next", "see also", "watch next", "also read", "further reading", "related",
    "recommended", "you may also", "you might also", "next article", "next story", "next post", "previous article",
    "previous story", "previous post", "lesen sie auch", "siehe auch", "mehr zum thema", "lire aussi", "a lire aussi",
    "voir aussi", "lea tambien", "lee tambien", "te puede interesar", "leia tambem", "veja tambem", "leggi anche",
    "lees ook", "zie ook", "przeczytaj takze", "czytaj takze", "las ocksa", "les ogsa", "laes ogsa",
    "читаите также", "смотрите также", "читаите також", "дивіться також", "lue myos", "katso myos", "ilgili haberler",
    "ilgili yazilar", "ilgili icerikler", "baca juga", "artikel terkait", "prectete si take", "ctete take",
    "kapcsolodo cikkek", "olvassa el ezt is", "citeste si", "cititi si", "doc them", "xem them", "llegeix tambe",
    "διαβαστε επισης", "δειτε επισης", "相关文章", "相关阅读", "延伸阅读", "相關文章", "相關閱讀", "延伸閱讀",
    "関連記事", "あわせて読みたい", "관련 기사", "관련기사", "مقالات ذات صلة", "اقرا ايضا", "כתבות נוספות", "קראו גם",
    "ראו גם", "यह भी पढ", "ये भी पढ",
)
"""How a line begins that sends readers to something else."""

_CALLS = (
    "join us", "join our", "listen", "watch", "hear", "meet", "register", "rsvp", "tickets", "don't miss", "upcoming",
    "coming up",
)
"""How a line begins that asks readers to come, to listen or to look."""

_READ_MORE = lazy_pattern(r"\W*read more\s?:")
"""A line that gives another piece; "Read more at …" may lead to the article."""


def denies_origin(text: str) -> bool:
    """Whether words about a publisher say that the article is not from there, or answers one that is."""
    at = _NOT_FROM.find_in(text)
    return at >= 0 and not is_credit_line(text[:at])


def is_further_reading(text: str) -> bool:
    """Whether a line sends readers to something else, and does not say where the article is from."""
    return _begins(text, _ELSEWHERE) and not is_credit_line(text)


def is_call_to_readers(text: str) -> bool:
    """Whether a line asks readers to come, listen or read on: whoever is named in it is not named as author."""
    return _begins(text, _CALLS) or _READ_MORE.match(text) is not None or is_further_reading(text)


def _begins(text: str, openings: tuple[str, ...]) -> bool:
    plain = text.lstrip(" \t\"'([*_»›>•·–—-")
    if not plain.startswith(openings):
        return False
    opening = next(opening for opening in openings if plain.startswith(opening))
    return not plain[len(opening) : len(opening) + 1].isalpha()
