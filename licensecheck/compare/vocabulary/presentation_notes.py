"""A site's notes on how it shows a text: what readers should know beforehand, who reads it aloud, in which languages it
is, what its picture is, that nobody edited it, who may read it, that it is a guest's, and where there is help.

Each is the whole of a short paragraph that speaks of the text or to its readers, and says nothing of its subject. What
says that a text is wrong, or was changed, is none.
"""

from __future__ import annotations

from licensecheck.compare.vocabulary.box_words import TO_READERS
from licensecheck.compare.words import breaks
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["names_languages", "tells_of_showing"]


def tells_of_showing(key: str) -> bool:
    """Whether a folded paragraph is such a note, from its first word to its last."""
    return _warns(key) or _offers_help(key) or any(
        note.fullmatch(key) for note in (_OF_MEDIA, _UNEDITED, _ACCESS, _KIND)
    )


def names_languages(key: str) -> bool:
    """Whether a folded line opens as one does that leads to a text in other languages."""
    return breaks(key) < _LINE and _OTHER_LANGUAGES.match(key) is not None


_LINE = 20
"""Spaces of such a line, at most."""


def _warns(key: str) -> bool:
    """Whether a paragraph warns readers of what a text is about that may distress them."""
    found = _WARNING.match(key)
    if found is None or _HARD.search(key) is None or _DOUBTS.search(key) is not None:
        return False
    rest = key[found.end() :]
    return _THIS_TEXT.match(rest) is not None or (found["label"] is not None and breaks(rest) < _TOPICS)


_TOPICS = 12
"""Spaces of what a warning names without a sentence around it, at most: "suicide, sexual violence"."""

_WARNING = lazy_pattern(
    r"\W*(?:(?P<label>(?:content|trigger) (?:warning|note|advisory)|cw|tw|(?:trigger|inhalts)(?:warnung|hinweis)"
    r"|avertissement de contenu|(?:advertencia|aviso) de contenido|(?:aviso|alerta) de (?:conteúdo|gatilhos?)"
    r"|avviso sui contenuti|trigger ?warning|inhoudswaarschuwing|innehållsvarning|innholdsvarsel|ostrzeżenie o treści)\b"
    r"|(?:warning|advisory|note|warnung|warnhinweis|hinweis|achtung|avertissement|attention|advertencia|aviso|atención"
    r"|atenção|avvertenza|attenzione|waarschuwing|let op|varning|advarsel|uwaga|внимание|предупреждение)(?=\W*[:|-])"
    r"|(?=(?:readers|please)\b))\W*"
)
"""How a warning opens: with the label of one, or with a word that may stand before other things as well."""

_THIS_TEXT = lazy_pattern(
    r"(?:please (?:be (?:aware|advised|warned)|note)\W{1,3}(?:that )?|(?:some )?readers (?:are (?:advised|warned)|should (?:be aware|note)) (?:that )?)?"
    r"(?:(?:this|the following) (?:article|story|piece|post|report|essay|interview|text)"
    r" (?:contains?|mentions?|discusses|describes|includes?|deals with|references?|depicts?|features?|refers to)"
    r"|(?:dieser|dieses|der folgende) (?:artikel|beitrag|text|interview) (?:enthält|behandelt|beschreibt|handelt von|thematisiert)"
    r"|(?:in diesem (?:artikel|beitrag|text) (?:geht es um|werden))"
    r"|cet (?:article|entretien) (?:contient|évoque|mentionne|décrit|aborde|traite)|ce texte (?:contient|évoque|mentionne|décrit|aborde|traite)"
    r"|est[ea] (?:artículo|texto|reportaje|entrevista|nota) (?:contiene|menciona|describe|trata|aborda|incluye)"
    r"|est[ea] (?:artigo|texto|reportagem|matéria|entrevista) (?:contém|menciona|descreve|trata|aborda|inclui)"
    r"|quest[oa] (?:articolo|testo|intervista) (?:contiene|menziona|descrive|tratta|affronta|parla)"
    r"|dit (?:artikel|stuk|verhaal) (?:bevat|bespreekt|beschrijft|gaat over)"
    r"|(?:den här|denna|denne) (?:artikeln?|texten?|teksten?) (?:innehåller|beskriver|indeholder|inneholder|handlar om|handler om)"
    r"|ten (?:artykuł|tekst) (?:zawiera|opisuje|porusza)|(?:эта статья|этот текст) содержит|(?:ця стаття|цей текст) містить)\b"
    r"[^.!?]{3,200}[.!?]?\W*\Z"
)
"""What such a text has in it, to the end of the one sentence that says so, in folded words."""

_HARD = lazy_pattern(
    r"suicid|self-harm|violen|abuse|assault|\brape|sexual|racis|\bslurs?\b|death|deceased|\bdied\b|graphic|distress|disturb|upset|trauma"
    r"|eating disorder|murder|torture|explicit|offensive|sensitive|genocid|miscarriage|homophob|transphob"
    r"|suizid|selbstmord|gewalt|missbrauch|vergewaltig|\btod\b|rassis|sexuell|verstör|belastend"
    r"|agress|agresi|agressões|\bviols?\b|choquant|sensibl|sensíve|sensibil|racism|abus|violaci|muerte|morte|mort\b|violên|estupr|stupr|sessual"
    r"|zelfmoord|zelfdoding|geweld|misbruik|verkracht|seksu|schokkend|självmord|våld|vold|övergrepp|overgrep|selvmord|samobój|przemoc|gwałt"
    r"|самоуби|насили|самогуб|насильств"
)
"""What readers are warned of, the roots of it."""

_DOUBTS = lazy_pattern(
    r"\b(?:false|fals[oae]s?|falsch|faux|mislead\w*|wrong|inaccura\w*|errors?|errores|erros|errori|fehler|erreurs?|fouten|untrue|unverified"
    r"|unproven|biased?|propaganda|desinform\w*|disinform\w*|misinform\w*|fake|opinions?|alleg\w*|outdated|veraltet|ungeprüft\w*)\b"
)
"""What says that a text is not to be believed, or is somebody's view: no warning of its subject."""


def _offers_help(key: str) -> bool:
    """Whether a paragraph tells readers in need whom they can call."""
    return _IN_NEED.match(key) is not None and _HELP.search(key) is not None and TO_READERS.search(key) is not None and (
        _NUMBER.search(key) is not None
    )


_IN_NEED = lazy_pattern(
    r"\W*(?:if (?:you|this (?:article|story)|anything in this)|for (?:help|support|crisis)|wenn (?:sie|du|ihr)|(?:sollten|brauchen|haben) sie|falls (?:sie|du)"
    r"|si (?:vous|tú|usted|te|necesitas|conoces|estás|tienes)|se (?:você|precisa|estás|hai|tu|stai|conosci)|(?:als|heb|denk|heeft|denkt) (?:je|u)\b|om du)"
)
_HELP = lazy_pattern(
    r"helpline|hotline|lifeline|samaritans|crisis|suicid|suizid|seelsorge|hilfetelefon|numéro d'aide|sos amitié|teléfono de la esperanza"
    r"|línea (?:de|telef)|\bcvv\b|telefono amico|zelfmoord|självmord|\bhelp is available\b|\bneeds? (?:help|support)\b"
)
_NUMBER = lazy_pattern(r"(?<!\d)\d{2,4}(?!\d)(?:[ -]?\d{1,4})*")

_AI = r"(?:ai|a\.i\.?|artificial intelligence|automat\w+|auto-?generated|text[- ]to[- ]speech|synthetic|machine|computer|ki|ia)\b"
_READ_BY = r"(?:narrated|read(?: (?:aloud|out))?|voiced|vorgelesen|lu|leído|lido|letto|voorgelezen)"
_PICTURE = (
    r"(?:(?:cover|featured?|lead|header|top|main|the|this) ){0,2}(?:image|photo|picture|illustration|imagen|imagem|immagine|bild|foto|afbeelding)s?"
)
_OF_MEDIA = lazy_pattern(
    rf"\W*(?:(?:(?:this|the|an?) )?(?:audio|voice|narration|recording|summary)(?: (?:version|file|clip))?(?: of this (?:article|story))? (?:(?:is|was|has been) )?[^.!?]{{0,40}}\b{_AI}[^.!?]{{0,60}}"
    rf"|(?:audio\W{{1,3}})?this (?:article|story|text|post) (?:is|was|has been) {_READ_BY} by [^.!?]{{0,30}}\b(?:{_AI}|voice)[^.!?]{{0,30}}"
    rf"|(?:dieser|dieses) (?:artikel|beitrag|text) w(?:ird|urde) [^.!?]{{0,40}}\bvorgelesen|die(?:se)? (?:zusammenfassung|audioversion) (?:ist|wird|wurde) [^.!?]{{0,40}}\b(?:{_AI}|ki-generiert)[^.!?]{{0,40}}"
    rf"|(?:cet article|este (?:artículo|artigo)|questo articolo|dit artikel) (?:est|a été|es|ha sido|foi|é|è|viene|is|wordt) {_READ_BY} (?:par|por|da|door)\b[^.!?]{{0,40}}"
    rf"|(?:ce résumé|cette version audio|este (?:resumen|audio|resumo|áudio)|quest[oa] (?:riassunto|audio)|deze (?:samenvatting|audio)) [^.!?]{{0,60}}\b{_AI}[^.!?]{{0,40}}"
    rf"|{_PICTURE} (?:(?:is|are|was|were|used) )?(?:only )?(?:for )?(?:representation(?:al)?|representative|illustrat(?:ive|ion))(?: (?:purposes?|only))*"
    rf"|(?:representative|representational|illustrative) (?:image|photo|picture)s?"
    rf"|{_PICTURE} (?:(?:is|was|wurde) )?(?:generated|created|made|mit|generad[oa]|gerad[oa]|generat[oa]|générée?|gegenereerd) [^.!?]{{0,20}}\b{_AI}[^.!?]{{0,20}}"
    rf"|(?:image|photo) (?:d'illustration|prétexte)|(?:imagen|imagem) (?:meramente )?ilustrativa|immagine (?:di repertorio|illustrativa))"
    r"[.!]?(?: (?:please )?(?:let us know|tell us|learn more|read more|send us)\b[^.!?]{0,60}[.!?]?)?\W*"
)
"""Who reads a text aloud or sums it up, and what its picture is: a machine, or only like what the text tells."""

_UNEDITED = lazy_pattern(
    r"\W*(?:(?:except|apart|other than|barring|aside)(?: for| from)? (?:the )?(?:headline|title)[^.!?]{0,60}, )?"
    r"this (?:story|article|report|piece|copy) has not been edited by [^.!?]{2,60} (?:staff|team|desk|editors|newsroom)"
    r"(?: and (?:is|was|has been) (?:auto-?)?(?:published|generated|taken)[^.!?]{0,60})?[.!]?\W*"
)
"""A republisher's word that the text is its author's."""

_FREE = r"(?:free|kostenlos\w*|kostenfrei\w*|gratuite?s?|gratuit[oa]s?|gratuiti|gratis)"
_PIECES = r"(?:articles?|stor(?:y|ies)|artikel\w*|artículos?|artigos?|articol[oi])"
_ACCESS = lazy_pattern(
    rf"\W*(?:(?:this|the) (?:content|article|story|post|page|audio) is (?:free (?:to read|for)|(?:made )?available (?:for free )?to|open to|exclusive to|only for|reserved for)"
    r" (?:all|everyone|everybody|anyone|subscribers|members|readers|registered|our|thanks)\b[^.!?]{0,60}|(?:this|the) (?:content|article|story|post) is free to read\b[^.!?]{0,60}"
    r"|(?:the )?audio(?: version)? of this (?:article|story) is (?:only )?available to\b[^.!?]{0,40}"
    r"|(?:(?:you have|sie haben|(?:il )?vous reste|vous avez|[tl]e quedan?|restam|você tem|ti restano|je hebt) (?:\w+ )?\d{1,2}"
    rf"|(?:you are reading|sie lesen|vous lisez|você está lendo|je leest) \w+) (?:{_FREE} {_PIECES}|{_PIECES} {_FREE})\b[^.!?]{{0,40}}"
    r"|dieser (?:artikel|beitrag|text) ist (?:für alle |für sie )?(?:frei|kostenlos|kostenfrei)\b[^.!?]{0,40}|cet article est (?:en accès libre|gratuit|réservé aux abonnés)\b[^.!?]{0,40}"
    r"|este (?:artículo|texto) es (?:de acceso libre|gratuito|exclusivo para suscriptores)\b[^.!?]{0,40}|este (?:artigo|texto) é (?:de acesso livre|gratuito|exclusivo para assinantes)\b[^.!?]{0,40}"
    r"|questo articolo è (?:gratuito|riservato agli abbonati)\b[^.!?]{0,40}|dit artikel is (?:gratis|alleen (?:te lezen )?voor abonnees)\b[^.!?]{0,40})"
    r"[.!]?(?: (?:subscribe|sign up|mehr|abonn|suscr|assin|abbon)[^.!?]{0,60}[.!]?)?\W*"
)
"""Who may read a text, and for how much."""

_KIND = lazy_pattern(
    r"\W*(?:(?:this|the following) is an? (?:opinion (?:piece|article|column)|guest (?:post|essay|column|article))\b[^.!?]{0,60}"
    r"|dies(?:er text)? ist ein (?:gastbeitrag|meinungsbeitrag|gastkommentar)\b[^.!?]{0,60}|(?:ceci|cet article|ce texte) est une tribune\b[^.!?]{0,60}"
    r"|est[ea] (?:texto )?es (?:un artículo de opinión|una tribuna|una columna)\b[^.!?]{0,60}|este é um artigo de opinião\b[^.!?]{0,60}|questo è un articolo di opinione\b[^.!?]{0,60}"
    r"|dit is een (?:ingezonden )?(?:opinie|gast)\w+\b[^.!?]{0,60}|det(?:ta| här) är en (?:debattartikel|gästkrönika|insändare)\b[^.!?]{0,60}"
    r"|an? (?:\w+ )?version of this (?:article|story|piece) (?:also |first )?(?:appeared|appears|ran|was published) in print\b[^.!?]{0,80})[.!]?\W*"
)
"""That a text is a guest's or an opinion, and when it was printed."""

_LANGUAGE_OF = (
    r"(?:also )?(?:available|published) in|(?:également |aussi )?disponible en|(?:también )?(?:está )?(?:también )?disponible en"
    r"|(?:auch )?(?:verfügbar|erhältlich|lesbar) (?:auf|in)|(?:também )?(?:está )?(?:também )?disponível em|(?:è )?(?:anche )?disponibile (?:anche )?in|(?:ook )?beschikbaar in"
    r"|tillgänglig på|tilgængelig på|tilgjengelig på|dostępn[ya] (?:także |też )?(?:w języku|po)|доступ(?:ен|на|ний) (?:также |також )?на"
)
_OTHER_LANGUAGES = lazy_pattern(
    rf"\W*(?:(?:this|the) (?:article|story|post|text) is |(?:dieser|dieses) (?:artikel|beitrag|text) ist |cet article est |est[ea] (?:artículo|artigo|texto) "
    rf"|questo articolo |dit artikel is |(?:den här|denna|denne) (?:artikeln?|texten?) (?:är|er) |(?:ten )?artykuł (?:jest )?|статья |стаття )?(?:{_LANGUAGE_OF})\b"
)
"""How a line opens that leads to a text in other languages."""
