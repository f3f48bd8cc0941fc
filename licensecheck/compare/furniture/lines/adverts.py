"""Lines that say that a text goes on behind an advert or a picture, in a dozen languages, labels of adverts, and what
a site says of who pays for it.

They are whole lines: what an article says goes on has another end.
"""

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["ADVERT", "GOES_ON", "SPONSORED", "WHO_PAYS", "is_advert_label", "says_who_pays"]

ADVERT = "anzeige werbung publicité publicidad publicidade pubblicità advertentie annons annonse annonce reklama реклама"
"""What an advert is called by its label in languages other than English, in folded words."""


def is_advert_label(key: str) -> bool:
    """Whether a folded line is an advert's label and nothing else; "ad" alone is an era as well."""
    return key in _LABELS


_LABELS = frozenset((
    *ADVERT.split(), "advertisement", "advertisements", "advertorial", "advertising", "sponsored", "anzeigen", "reklame",
    "reklam", "sponsored content", "paid content", "sponsored post", "promoted content", "paid post", "paid partnership",
    "report this ad", "remove ads", "advertise with us",
))

_BEHIND = (
    r"(?:más |nedan|neden)?(?:debajo|después|abajo|tras|abaixo|após|depois|sotto|dopo|sous|après|onder|na|onderaan|efter|under|etter|för|for|po|pod)"
    r" (?:d[aeiou]s? ?l?a? ?|las? |el |l'|cette |de |het |a |o )?"
    r"(?:publicidad|anuncio|foto|imagen|vídeo|video|publicidade|anúncio|imagem|pubblicità|annuncio|publicité|annonce|photo|vidéo|advertentie"
    r"|reclame|afbeelding|annonsen|annoncen|reklamen|bilden|bildet|billedet|videon|videoen|reklam(?:ą|ie)|zdjęciem)\W*\Z"
)
"""Where a text goes on: behind an advert or a picture."""

_IN_GERMAN = (
    r"(?:geht|wird) (?:nach|unter|unterhalb) (?:der|dem|des|dieser|diesem) (?:anzeige|werbung|werbeanzeige|bildes|bild|foto|fotos|video|videos|grafik|karte)"
    r" (?:weiter|fortgesetzt)\W*\Z"
)

GOES_ON = (
    ("the", r" (?:article|story|text) continues (?:after|below|beneath|under)\b"),
    ("der dieser", rf" (?:artikel|text|beitrag) {_IN_GERMAN}"),
    ("artikel text beitrag", rf" {_IN_GERMAN}"),
    ("la el", rf" (?:noticia|nota|historia|artículo|texto|información) (?:continúa|sigue) {_BEHIND}"),
    ("sigue continúa", rf" (?:leyendo )?{_BEHIND}"),
    ("o a", rf" (?:artigo|notícia|matéria|texto|reportagem) continua {_BEHIND}"),
    ("l'articolo", rf" (?:continua|prosegue) {_BEHIND}"),
    ("continua", rf" (?:a (?:leggere|ler) )?{_BEHIND}"),
    ("l'article", rf" (?:continue|se poursuit) {_BEHIND}"),
    ("le", rf" texte (?:continue|se poursuit) {_BEHIND}"),
    ("la", rf" suite (?:de l'article )?{_BEHIND}"),
    ("artikel tekst verhaal", rf" gaat (?:verder|door) {_BEHIND}"),
    ("artikeln texten artiklen artikkelen saken teksten historien", rf" forts(?:ä|æ|e)tter {_BEHIND}"),
    ("dalsza dalszy", rf" (?:część|ciąg) (?:artykułu|tekstu) {_BEHIND}"),
    ("artykuł", rf" (?:dostępny|kontynuowany) {_BEHIND}"),
    ("juttu artikkeli", r" jatkuu (?:mainoksen|kuvan|videon) (?:jälkeen|alla|alapuolella)\W*\Z"),
    ("publicité", r"\W+(?:défiler|faites défiler|la suite|continue[rz])\b.{0,30}\Z"),
    ("pubblicità publicidad publicidade", r"\W+(?:continua|continúa|sigue|scorri|desliza|role)\b.{0,30}\Z"),
    ("getting", r" your .{0,40}\bplayer ready\b"),
)
"""The first words of such a line, one of them, and what follows, in folded words."""

_BY = r"\b(?: (?:by|from|por|par|da|di|von|door|van)\b.{0,40}(?<![.!?])\Z|\s*:|\W*\Z)"
"""What follows the label of paid words: who paid, or nothing."""

SPONSORED = (
    ("paid promoted branded partner", rf" (?:content|post|story|article|message){_BY}"),
    ("contenido artículo", rf" patrocinado{_BY}"),
    ("conteúdo artigo", rf" patrocinado{_BY}"),
    ("contenuto articolo", rf" sponsorizzato{_BY}"),
    ("contenu article", rf" (?:sponsorisé|commandité|partenaire){_BY}"),
    ("publirreportaje publieditorial publirédactionnel publiredazionale", _BY),
    ("gesponserter gesponserte", rf" (?:inhalte?|beitrag|artikel|anzeige){_BY}"),
    ("gesponsorde", rf" (?:inhoud|content|artikel){_BY}"),
)
"""The first words of a label of what somebody paid for, and what follows."""

_LINKS = r"(?:affiliate|partner|provisions|werbe)[- ]?links?\b.{0,100}\Z"
_SOMEBODY = r" .{1,60}(?<![.!?])[.]?\Z"
"""Who pays, a name: what a text says of a series goes on, or is longer."""

WHO_PAYS = (
    (
        "this our",
        r" (?:section|series|page|site|channel|podcast|newsletter|special report) is (?:proudly )?(?:sponsored|presented"
        rf"|made possible|brought to you) by{_SOMEBODY}",
    ),
    (
        "diese unsere dieser unser",
        r" (?:rubrik|serie|seite|kanal|podcast|newsletter|reihe) wird (?:(?:präsentiert|unterstützt|gesponsert) von\b.{1,60}"
        r"|(?:von|durch) .{1,60} (?:präsentiert|unterstützt|gesponsert|ermöglicht))\W*\Z",
    ),
    ("cette", rf" (?:rubrique|série|page|newsletter) est (?:sponsorisée|soutenue|financée|présentée|proposée) par{_SOMEBODY}"),
    ("esta", rf" (?:sección|serie|página) (?:está|es) (?:patrocinada|apoyada|financiada) por{_SOMEBODY}"),
    ("esta", rf" (?:seção|secção|série|página) (?:(?:é|está) )?(?:patrocinada por|tem o patrocínio d[aeo]s?){_SOMEBODY}"),
    ("questa", rf" (?:sezione|rubrica|serie|pagina) è (?:sponsorizzata|sostenuta|finanziata) da{_SOMEBODY}"),
    (
        "we",
        r" (?:may |might |can |could |will )?(?:earn|receive|get) (?:an? )?(?:\w+ )?commissions?"
        r" (?:if|when|on|from|for|through)\b.{0,60}\b(?:links?|purchases?|clicks?|you)\b.{0,60}\Z",
    ),
    ("when if", r" you (?:buy|purchase|order|shop|click|make)\b.{0,120}\bcommissions?\b.{0,80}\Z"),
    ("as", r" an amazon associate\b.{0,100}\Z"),
    ("affiliate", r" (?:links?|disclosure|disclaimer)\b.{0,160}\Z"),
    ("dieser diese", rf" (?:artikel|beitrag|text|seite) (?:kann|enthält|beinhaltet) (?:\w+ )?{_LINKS}"),
    ("cet cette", r" (?:article|page) (?:peut contenir|contient) des liens (?:affiliés|d'affiliation|sponsorisés)\b.{0,100}\Z"),
    ("este esta", r" (?:artículo|página|texto) (?:puede contener|contiene) enlaces (?:de afiliad|patrocinad).{0,100}\Z"),
    ("este esta", r" (?:artigo|página|texto) (?:pode conter|contém) links (?:de afiliad|patrocinad).{0,100}\Z"),
    ("questo questa", r" (?:articolo|pagina) (?:può contenere|contiene) link (?:di affiliazione|affiliati|sponsorizzati).{0,100}\Z"),
    ("dit deze", rf" (?:artikel|pagina) (?:bevat|kan) (?:\w+ )?{_LINKS}"),
)
"""The first words of a line that says who pays for a part of a site, or what it gets for its readers' clicks, and what
follows."""


def says_who_pays(key: str) -> bool:
    """Whether a folded line is what a site says of sponsors or of what readers' clicks bring it, in a sentence."""
    return _WHO_PAYS.match(key) is not None


_WHO_PAYS = lazy_pattern("|".join(rf"\W*(?:{'|'.join(words.split())})(?:{rest})" for words, rest in WHO_PAYS))
