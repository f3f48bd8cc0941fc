"""Lines that say where a text goes on, told by their words alone: each is a notice's, and one says that it goes on, one
behind, one what stands between.

"Nach der Anzeige geht es weiter", "La suite de cet article après la publicité", in whatever order. A line of no other
words can say nothing else.
"""

from __future__ import annotations

from collections.abc import Set
from functools import cache
from typing import NamedTuple

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_continuation", "says_it_goes_on"]

_WORDS = 12
"""Words of such a line, at most."""


def by_continuation(shape: ArticleShape, block: int) -> str | None:
    """A line that says that the text goes on behind an advert or a picture."""
    return "says where the text goes on" if says_it_goes_on(shape.side.keys[block]) else None


def says_it_goes_on(key: str) -> bool:
    """Whether a folded line says that a text goes on behind an advert or a picture, and nothing else."""
    if key.count(" ") >= _WORDS:
        return False
    words = set(_WORD.findall(key))
    return any(words <= known.all and known.is_told_by(words) for known in _vocabularies())


_WORD = lazy_pattern(r"[^\W\d_]+|\d+")


class _Vocabulary(NamedTuple):
    """A language's words for going on, for behind, and for what stands between, and all that such a line is made of."""

    goes_on: Set[str]
    behind: Set[str]
    between: Set[str]
    all: Set[str]

    def is_told_by(self, words: Set[str]) -> bool:
        return not any(group.isdisjoint(words) for group in (self.goes_on, self.behind, self.between))


@cache
def _vocabularies() -> tuple[_Vocabulary, ...]:
    groups = (tuple(frozenset(part.split()) for part in row) for row in _ROWS)
    return tuple(
        _Vocabulary(goes_on, behind, between, goes_on | behind | between | other)
        for goes_on, behind, between, other in groups
    )


_ROWS = (
    (
        "continues continue continued resumes", "after below beneath under",
        "advertisement advertisements advert adverts ad ads photo picture image video map graphic chart gallery",
        "the this our article story text report post reading to read",
    ),
    (
        "weiter weiterlesen fortgesetzt", "nach unter unterhalb hinter",
        "anzeige anzeigen werbung werbeanzeige bild bildes foto fotos video videos grafik karte galerie bildergalerie",
        "der die das dem des den dieser diese dieses diesem artikel text beitrag bericht es geht wird lesen sie",
    ),
    (
        "suite reste continue continuez poursuit poursuivez reprend", "après sous dessous",
        "publicité publicités pub annonce annonces photo image vidéo carte infographie",
        "la le les l d de du cet cette ce votre notre se ci article texte lire lisez lecture récit reportage",
    ),
    (
        "continúa sigue continuar seguir siga", "debajo después abajo tras bajo",
        "publicidad anuncio anuncios foto imagen vídeo video mapa gráfico",
        "la el los las de del esta este noticia nota historia artículo texto información contenido reportaje leyendo"
        " más",
    ),
    (
        "continua continue segue prossegue continuar", "após depois abaixo",
        "publicidade anúncio anúncios propaganda foto imagem vídeo mapa gráfico",
        "a o os as da do de esta este artigo notícia matéria texto reportagem leitura ler lendo",
    ),
    (
        "continua prosegue segue continuare", "sotto dopo",
        "pubblicità annuncio foto immagine video mappa grafico",
        "l la il lo le di del della dell questo questa articolo testo notizia lettura leggere a",
    ),
    (
        "verder door vervolgt", "onder na onderaan",
        "advertentie advertenties reclame afbeelding foto video kaart grafiek",
        "de het dit deze een artikel tekst verhaal bericht gaat loopt lees leest u je",
    ),
    (
        "fortsätter fortsetter fortsætter", "efter under etter nedanför nedenfor",
        "annonsen annoncen reklamen bilden bildet billedet videon videoen kartan",
        "artikel artikeln texten artiklen artikkelen teksten saken historien denna denne",
    ),
    (
        "dalsza dalszy ciąg", "pod poniżej po",
        "reklamą reklamie wideo zdjęciem filmem galerią mapą grafiką",
        "część ciąg dalszy artykułu tekstu materiału materiałem znajduje się",
    ),
    (
        "продолжение продолжается далее", "после под ниже",
        "рекламы рекламой видео фото фотографией картой",
        "материала текста статьи материал текст статья",
    ),
)
"""A language each: what goes on, behind, what stands between, and the other words of such a line, folded."""
