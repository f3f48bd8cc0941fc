"""Notes at an article's end: who wrote it, helped with it or translated it, and where there is more.

Publishers print them as plain paragraphs, and a copy has its own place for them. What says something of the article
itself (a correction, a disclosure, where it first appeared) is none of these: that it is gone is for a person to see.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.credits.excerpt_words import calls_excerpt, speaks_of_excerpt
from licensecheck.credits.folding import fold as plain
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "WHO", "heads_end_matter", "is_author_or_call", "is_end_note", "is_excerpt_lead", "is_whole_lead", "presents_author", "presents_by_surname",
    "says_excerpt",
    "speaks_of_article", "without_title",
]

# No run of signs is tried in parts: pages made to be slow hold a thousand of them.
WHO = lazy_pattern(
    r"\W*+(?:(?:by|about|dr|prof"
    r"|professor)\W++)?(?:[^\W\d_][\w.'-]*+\W++){2,5}?(?:and (?:[^\W\d_][\w.'-]*+\W++){2,5}?)?"
    r"(?:(?:is|are|was|works?|teaches|writes|serves|ist|est|es|é|e|è)\W++|(?<=\W\W))(?:an?|the|ein|eine|der|die"
    r"|une?|le|la|uma?|una|het|een)?\W*+(?:[\w-]++\W++){0,5}?"
    r"(?:professor|lecturer|fellow|researcher|ph\.?d|doctoral|candidate|director|journalist|writer|reporter|editor"
    r"|author|student|scientist|economist|historian|analyst|correspondent"
    r"|columnist|scholar|chair|dean|physician|psychologist|professeure?|chercheuse|chercheur|profesora?"
    r"|investigadora?|professora|pesquisadora?|wissenschaftler(?:in)?|professorin|journalistin?|docente|ricercat\w+"
    r"|hoogleraar|onderzoeker)\b",
)
"""Opens as a note on an author does: a name, then what they are."""

_WORDS = 80
"""Words up to which a paragraph can be a note."""

_SPEAKS = lazy_pattern(
    r"[\"«»]|\b(?:said|says|told|tells|added|adds|argues?|argued|wrote|explains?|explained|warned|warns|sagt|sagte"
    r"|erklärt|erklärte|dit|déclaré"
    r"|explique|dijo|dice|explica|afirma|disse|diz|detto|spiega|zegt|zei)\b"
)
"""Words of somebody who is quoted: the article's own people are introduced as its authors are."""

_TITLE = lazy_pattern(r"""(?<!:\s)"[^".!?]{1,60}"(?!\w)""")
"""What an author's book is called, in quotation marks: a few words that are no sentence."""

_AUTHOR_OR_CALL = lazy_pattern(
    r"""\W*(?:
    (?:the|this)\ (?:author|writer|reporter|columnist)s?\ (?:is|are|was|lives?|works?|writes?|teaches)\b
    | (?:ex|im)ported\ from\ [^.]{1,60}\ on\ [^.\d]{0,30}\d[^.]{0,20}\.?\s*\Z
    | if\ you\ (?:enjoyed|liked|want\ to\ (?:read|know|support)|would\ like\ to)\b
    | (?:for|read|see|find)\ (?:more|other)\b | you\ can\ (?:read|find|follow|support|listen|watch)\b
    | to\ (?:comment|contact|learn\ more|read\ more|find\ out\ more|donate|respond)\b | (?:do|have)\ you\ (?:have|got)\b
    | (?:feedback|comments?|contact(?:\ us)?|questions?|rückmeldung|kontakt|commentaires?|comentarios?|contacto)\s*:
      (?=.{0,60}\b(?:form|e-?mail|message|write|formular|schreib|formulaire|écri|formulario|escrib)|.{0,60}@)
    | (?:use|fill\ (?:in|out))\ this\ form\ to\b | (?:send|e-?mail)\ (?:a\ message\ to\ )?(?:the|this)\ (?:author|reporter|writer)\b
    | (?:der|die)\ (?:autor|autorin|verfasser|verfasserin|autoren|autorinnen)\ (?:ist|sind|lebt|arbeitet|schreibt|lehrt|forscht)\b
    | (?:l'auteure?|l'autrice|les\ auteurs)\ (?:est|sont)\b | (?:el\ autor|la\ autora|los\ autores)\ (?:es|son)\b
    | (?:o\ autor|a\ autora|os\ autores)\ (?:é|são)\b | (?:l'autore|l'autrice|gli\ autori)\ (?:è|sono)\b
    | (?:de|het)\ (?:auteur|schrijver|auteurs)\ (?:is|zijn|werkt|woont)\b
    | (?:autor(?:ka|em|kou)?|autorzy|autoři)\ (?:je|jest|jsou|są|pracuje|uczy)\b
    | (?:författaren|forfatter(?:en|inden)?|skribenten)\ (?:är|er|arbetar|arbejder|arbeider)\b
    | kirjoittaja\ (?:on|työskentelee)\b | a\ szerző\b | autor(?:ul|ea|ii)\ (?:este|sunt)\b | yazar[,\ ]
    | penulis\ (?:adalah|merupakan|bekerja|mengajar)\b
    | автор(?:ка)?\ (?:[—–-]|є\b|являет|работает|працює|преподаёт|преподает)| (?:ο|η)\ συγγραφέας\ είναι\b
    | (?:الكاتب|الكاتبة|المؤلف)\ | (?:הכותבת?|המחברת?)\  | (?:लेखक|लेखिका)\ | (?:筆者|著者|執筆者)は
    | (?:필자|저자|글쓴이)(?:는|은) | (?:本文)?作者(?:是|系|為|为|：|:)
    )""",
    re.VERBOSE,
)
"""How a note begins that says who the author is, or calls to read or do something, in folded words."""

_HELPERS = lazy_pattern(
    r"""\W*(?:
    translated\ (?:from|by)\b | (?:with\ )?(?:additional\ )?reporting\ (?:by|from)\b | with\ (?:reporting|files|contributions)\ (?:by|from)\b
    | edited\ by\b | (?:all\ )?(?:photos|photographs|pictures|images|illustrations)\ (?:by|courtesy)\b
    | (?:banner|header|cover|lead|top|featured?|main|title|hero|opening|teaser|thumbnail)\ (?:image|photo|photograph|picture|illustration)s?\b[^.:]{0,20}:
    | (?:titel|aufmacher|header|beitrags|teaser)(?:bild|foto)\b[^.:]{0,20}: | (?:imagen|foto)\ (?:de\ (?:portada|cabecera|apertura)|destacada|principal)\s*:
    | (?:image|photo)\ (?:à\ la\ une|de\ (?:couverture|une)|d'ouverture)\s*: | (?:imagem|foto)\ (?:de\ (?:capa|abertura|destaque)|em\ destaque)\s*:
    | (?:immagine|foto)\ (?:di\ (?:copertina|apertura)|in\ evidenza)\s*:
    | (?:mitarbeit|übersetzung|redaktion|lektorat)\b[^.]{0,30}: | (?:traduit|traduction)\ (?:de|par|du)\b
    | (?:traducid[oa]|traducción)\ (?:de|por|del)\b | (?:traduzid[oa]|tradução)\ (?:de|por|do)\b
    | (?:traduzione|tradotto)\ (?:di|da|dal)\b | (?:vertaling|vertaald)\b
    | (?:责任|責任|本期|值班)?(?:编辑|編輯|責編|责编|校对|校對|审校|审核|翻译|翻譯|译者|譯者)\ ?: | (?:編集|翻訳|편집|번역)\ ?:
    )""",
    re.VERBOSE,
)
"""How a note begins on who helped with an article, or on the picture above it, in folded words."""

_ON_ARTICLE = lazy_pattern(
    r"""\W*(?:
    this\ (?:article|story|piece|post|report|essay|interview|column|text|commentary|project|series|work)\ (?:is|was|has|first|originally|appeared|appears|forms)\b
    | (?:the|this)\ (?:interview|conversation|transcript)\ (?:was|has\ been)\ (?:edited|condensed|shortened)
    | (?:correction|clarification|update|updated|editors?'?s?\ note|note|notes|disclosure|disclaimer|acknowledge?ments?|sources?|references|funding)\b\s*[:(-]
    | (?:some\ |all\ )?names\ (?:have\ been|were)\ changed\b
    | (?:dieser|dieses|diese)\ (?:artikel|beitrag|text|interview|recherche|essay|kommentar|serie|gespräch)\ (?:ist|wurde|erschien|entstand|erscheint|gehört)\b
    | (?:korrektur|hinweis|anmerkung|transparenzhinweis|quellen?|aktualisierung)\b[^.]{0,30}:
    | (?:cet?|cette)\ (?:article|texte|billet|tribune|enquête|entretien|reportage)\ (?:est|a|fait)\b | (?:mise\ à\ jour|correctif|sources?)\b.{0,30}:
    | (?:este|esta)\ (?:artículo|texto|reportaje|entrevista|nota|investigación)\ (?:es|fue|ha|se|forma)\b | (?:corrección|fuentes?)\s*:
    | (?:este|esta)\ (?:artigo|reportagem|matéria)\ (?:é|foi|faz)\b | (?:correção|fontes?)\s*:
    | (?:questo|questa)\ (?:articolo|testo|intervista|inchiesta)\ (?:è|fa)\b | (?:dit|deze)\ (?:artikel|stuk|verhaal|interview|bijdrage)\ (?:is|werd|verscheen|maakt)\b
    )""",
    re.VERBOSE,
)
"""How a note on an article itself begins, in folded words."""


def heads_end_matter(key: str) -> bool:
    """Whether a folded line is the heading over whom to ask and where there is more, as releases end with it."""
    return len(key) < _HEADING and key.rstrip(" :") in _END_MATTER


_HEADING = 32
_END_MATTER = frozenset((
    "media contact", "media contacts", "press contact", "press contacts", "contact", "contacts", "contact information",
    "contact details", "media enquiries", "media inquiries", "press enquiries", "notes to editors", "notes for editors",
    "further information", "more information", "for more information", "kontakt", "pressekontakt", "medienkontakt", "ansprechpartner",
    "ansprechpartnerin", "weitere informationen", "wissenschaftliche ansprechpartner", "originalpublikation", "rückfragen",
    "contact presse", "contacts presse", "contact scientifique", "plus d'informations", "pour plus d'informations",
    "contacto", "contacto de prensa", "más información", "contato", "contato para a imprensa", "mais informações",
    "contatti", "ufficio stampa", "maggiori informazioni", "per informazioni", "perscontact", "meer informatie",
    "noot voor de redactie", "presskontakt", "mer information", "kontakt dla mediów", "więcej informacji",
))
"""Headings of what a release has below its text."""


def is_author_or_call(key: str) -> bool:
    """Whether a folded paragraph says who the author is, without a name, or calls to read or do something."""
    return key.count(" ") < _WORDS and _AUTHOR_OR_CALL.match(key) is not None


def speaks_of_article(key: str) -> bool:
    """Whether a folded paragraph is a note on an article: what was changed, how it came about, where it appeared."""
    return key.count(" ") < _WORDS and _ON_ARTICLE.match(key) is not None


_EXCERPT = lazy_pattern(
    r"""\W*(?:
    (?:(?:this|the\ following|what\ follows|below)\ is\ )?(?:an?\ )?(?:short\ |brief\ )?(?:excerpt|extract)(?:ed)?\ (?:from|of)\b
    | (?:this|the\ following|what\ follows|below)\ is\ (?:only\ )?an?\ (?:short\ |brief\ )?(?:excerpt|extract)\b
    | (?:read|see|find)\ the\ (?:full|whole|complete|entire)\ (?:article|story|text|piece|post|essay|report)\b
    | (?:ein\ )?auszug\ aus\b | (?:un\ )?(?:extrait\ d|extracto\ de\b|trecho\ de\b|estratto\ d) | (?:een\ )?fragment\ uit\b
    )""",
    re.VERBOSE,
)


def is_excerpt_lead(key: str) -> bool:
    """Whether a folded paragraph begins by saying that what stands beside it is an excerpt."""
    return key.count(" ") < _WORDS and (_EXCERPT.match(key) is not None or says_excerpt(key))


def says_excerpt(key: str, names: Sequence[str] = ()) -> bool:
    """Whether a folded paragraph says that what stands beside it is an excerpt, perhaps of what, and nothing else but
    where all of it is; `names` are what the article's authors and publisher are called, folded."""
    if key.count(" ") >= _WORDS or not speaks_of_excerpt(text := plain(key)):
        return False
    return calls_excerpt(_IN_MARKS.sub(" ", text), names)


_IN_MARKS = lazy_pattern(r"""(?<!\w)["«][^"«»]{1,150}["»](?!\w)|(?<!\w)'(?=\w)[^"«»]{1,150}'(?!\w)""")
"""A title in quotation marks, folded."""


_WHOLE = lazy_pattern(
    r"""\W*(?:
    (?:the\ )?(?:full|whole|complete|entire)\ (?:article|story|text|piece|post|essay|report|interview)
    (?:\W*:|\ (?:(?:is|was|can\ be|appears)\ )?(?:available\ |published\ |found\ |read\ |online\ )?(?:here|at|on)\b)
    | (?:der\ )?(?:vollständige|ganze|komplette)r?\ (?:artikel|beitrag|text)\W*:
    | (?:l')?(?:article\ complet|artículo\ completo|artigo\ completo|articolo\ completo)\W*: | (?:het\ )?volledige\ artikel\W*:
    )""",
    re.VERBOSE,
)


def is_whole_lead(key: str) -> bool:
    """Whether a folded paragraph begins by saying where the whole article is; with a link that is no prose."""
    return key.count(" ") < _LINE and _WHOLE.match(key) is not None


_LINE = 25
"""Words of a line that says where the whole article is, at most."""


def is_end_note(key: str, credited: Sequence[str]) -> bool:
    """Whether a folded paragraph is a note on an article; `credited` are the folded names of its publisher and
    authors."""
    if key.count(" ") >= _WORDS:
        return False
    if _AUTHOR_OR_CALL.match(key) or _HELPERS.match(key):
        return True
    if _opens_with(key, credited):
        return _SPEAKS.search(_TITLE.sub(" ", key)) is None
    return _SPEAKS.search(key) is None and WHO.match(key) is not None


def presents_author(key: str, credited: Sequence[str]) -> bool:
    """Whether a folded paragraph says who somebody is whose name is credited: a note wherever it stands. What others
    are is told where a text begins as well."""
    return _opens_with(key, credited) and is_end_note(key, credited) and WHO.match(key) is not None


def presents_by_surname(key: str, credited: Sequence[str]) -> bool:
    """Whether a folded paragraph begins with the surname of somebody credited, and says what they are or do: "Dr Lee
    teaches geography"."""
    opening = without_title(key.lstrip("*_ ("))
    for name in credited:
        _, _, surname = name.rpartition(" ")
        if len(surname) >= _SURNAME and opening.startswith(surname) and _IS.match(opening, len(surname)):
            return _SPEAKS.search(_TITLE.sub(" ", key)) is None
    return False


_SURNAME = 3
"""Letters of a surname that is known by itself."""

_IS = lazy_pattern(
    r" (?:is|was|works?|writes?|teaches|lives?|studies|researches|covers|edits|leads|runs|heads|ist|lehrt|forscht"
    r"|schreibt|arbeitet"
    r"|lebt|est|enseigne|travaille|écrit|vit|es|enseña|trabaja|escribe|é|ensina|trabalha|escreve|è|insegna|scrive"
    r"|lavora|werkt|schrijft"
    r"|doceert)\b"
)


def _opens_with(key: str, credited: Sequence[str]) -> bool:
    return without_title(key.lstrip("*_ (")).startswith(tuple(filter(None, credited)))


def without_title(key: str) -> str:
    """Return a folded paragraph without the words that a note on an author has before the name."""
    return key.removeprefix("about ").removeprefix("dr ").removeprefix("professor ")
