"""Lines that say that a text goes on behind an advert or a picture, in a dozen languages, and labels of adverts.

They are whole lines: what an article says goes on has another end.
"""

__all__ = ["GOES_ON", "SPONSORED"]

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
