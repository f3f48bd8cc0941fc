"""Lines that belong to a page's controls: what loads, what was copied, how a carousel is moved, in a dozen languages.

They are whole lines, and stand bare between paragraphs where a page was saved while its scripts ran.
"""

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["CONTROLS", "OF_CONTROLS"]

_ALONE = r"\W*\Z"
_PICTURES = r"(?:slides?|slideshow|carousel|gallery|galerie|galería|galeria|galleria|photos?|images?|pictures|bilder|fotos?|imágenes|imagens|immagini)"
_MOVED = rf"\b.{{0,40}}\b{_PICTURES}\b.{{0,20}}\Z"
"""The rest of a line that tells how to move through pictures."""

_WAY = r"(?:on )?(?:the |your )?(?:(?:left|right|next|previous|back|forward|arrow|and|or) ){0,6}(?:keys?|buttons?|arrows?)"
_COPIED = r"(?:copied|kopiert|copiado|copiato|gekopieerd|kopierad|kopieret|skopiowany|kopioitu)"
_WHERE = r"(?: (?:to|into?|al?|na|para|negli|naar|till?|do) .{0,30})?"

_HEARD = r"(?:\W{0,4}\d.{0,15}|\W*)\Z"
"""Behind what a player offers to read out: how long it takes, or nothing."""

CONTROLS = (
    ("loading", rf"(?: (?:the |your )?(?:more|comments?|content|video|player|gallery|image|map|chart)\b.{{0,20}})?{_ALONE}"),
    ("lädt laden cargando carregando laddar laster indlæser ładowanie загрузка ladataan", _ALONE),
    ("wird", rf" geladen{_ALONE}"),
    ("chargement caricamento", rf"(?: (?:en|in) (?:cours|corso))?{_ALONE}"),
    ("link url address", rf" (?:was |wurde )?{_COPIED}{_WHERE}{_ALONE}"),
    ("copied", rf"(?: to (?:the |your )?clipboard)?{_ALONE}"),
    ("lien", rf" copié(?: dans le presse-papiers?)?{_ALONE}"),
    ("enlace", rf" copiado(?: al portapapeles)?{_ALONE}"),
    ("slide image photo picture", rf" \d{{1,3}} (?:of|/) \d{{1,3}}{_ALONE}"),
    ("bild foto imagen imagem immagine afbeelding diapositive", rf" \d{{1,3}} (?:von|sur|de|di|van|av|af) \d{{1,3}}{_ALONE}"),
    ("swipe", r" (?:left|right|up|down|through|across)\b.{0,60}\Z"),
    ("use press tap click", rf" {_WAY}{_MOVED}"),
    ("wischen verwenden nutzen benutzen blättern", rf" sie{_MOVED}"),
    ("faites glissez utilisez", rf" {_MOVED}"),
    ("desliza deslice utiliza utilice", rf" {_MOVED}"),
    ("deslize scorri veeg", rf" {_MOVED}"),
    ("die", r" kommentar(?:funktion|spalte|e) (?:ist|sind|wurden?) .{0,20}\b(?:geschlossen|deaktiviert|abgeschaltet|gesperrt)\W*\Z"),
    ("kommentare", r" sind (?:geschlossen|deaktiviert)\b.{0,40}\Z"),
    ("les", r" commentaires (?:sont|ont été) (?:fermés|désactivés|clos)\b.{0,40}\Z"),
    ("los", r" comentarios (?:están|han sido) (?:cerrados|desactivados)\b.{0,40}\Z"),
    ("os", r" comentários (?:estão|foram) (?:encerrados|fechados|desativados)\b.{0,40}\Z"),
    ("i", r" commenti sono (?:chiusi|disabilitati|disattivati)\b.{0,40}\Z"),
    ("hören höre", rf" (?:sie )?(?:sich )?(?:den|diesen) (?:artikel|beitrag|text){_HEARD}"),
    ("écouter écoutez", rf" (?:cet|l') ?article{_HEARD}"),
    ("escuchar escucha escuche", rf" (?:este|el) artículo{_HEARD}"),
    ("ouça ouvir", rf" (?:este|o) artigo{_HEARD}"),
    ("ascolta", rf" (?:questo |l')articolo{_HEARD}"),
)
"""The first words of such a line, one of them, and what follows, in folded words."""

OF_CONTROLS = lazy_pattern(rf"\b{_PICTURES}\b\W*(?:\w+\W+){{0,3}}\Z")
"""How a whole sentence ends that tells how to move through pictures."""
