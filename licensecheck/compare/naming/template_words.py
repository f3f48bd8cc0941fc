"""Words that templates put into a text: where a link leads, how it opens, what labels one, and whose a picture is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import PICTURE_CREDIT
from licensecheck.compare.words import Token, fold
from licensecheck.document.link_list import between
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["credits_picture", "labels_link", "says_how_link_opens", "sends_on", "tells_of_link"]

_LINK_WORDS = 14
"""Words up to which something can tell of a link."""

_OF_LINK = lazy_pattern(
    r"(?:permanent )?link to (?:this )?(?:heading|section|part)|(?:click to )?tweet(?: this)?|(?:share|post|copy) (?:this|link)(?: (?:quote|sentence|section|paragraph|passage))?(?: to (?:this )?(?:quote|section|paragraph))?|pdf(?:,? [\d.,]+ ?[kmg]b)?|"
    r"(?:(?:(?:this|the) )?(?:external |pdf )?link )?(?:will )?open(?:s|ing)? (?:up )?(?:in )?(?:an? )?(?:new|external|another|separate) (?:browser )?(?:tab|window|site)(?:(?: or | ?/ ?)(?:tab|window))?"
    r"|(?:(?:this|the) )?link is external|(?:an? )?external (?:link|site|website)(?:,? opens in (?:a )?new (?:tab|window))?"
    r"|(?:der )?(?:link )?(?:wird in (?:einem )?neue[mn] (?:fenster|tab) geöffnet|öffnet (?:sich )?(?:in|im) (?:einem )?neue[mn] (?:fenster|tab))|externer link"
    r"|(?:le )?(?:lien )?s'ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)|nouvelle fenêtre|nouvel onglet|lien externe"
    r"|(?:el enlace )?(?:se )?abre en (?:una )?(?:nueva ventana|nueva pestaña|pestaña nueva|ventana nueva)|enlace externo"
    r"|abre (?:em|numa|num) (?:uma |um )?(?:nova (?:janela|aba|guia)|novo separador)|link externo"
    r"|(?:si )?apre in una nuova (?:finestra|scheda)|collegamento esterno|opent in (?:een )?nieuw (?:venster|tabblad)|externe link"
    r"|(?:länken )?öppnas i (?:ett )?nytt fönster|(?:linket )?åbner i (?:et )?nyt vindue|åpnes i (?:et )?nytt vindu|avautuu uuteen (?:ikkunaan|välilehteen)"
    r"|otwiera się w nowym oknie|otwiera się w nowej karcie|otevře se v novém okně|откро?ется в нов(?:ом окне|ой вкладке)|открывается в нов(?:ом окне|ой вкладке)"
    r"|відкри(?:ється|вається) в нов(?:ому вікні|ій вкладці)|yeni (?:sekmede|pencerede) açılır|(?:terbuka|buka) di (?:tab|jendela) baru"
    r"|新しい(?:タブ|ウィンドウ)で開(?:く|きます)|(?:在|於)?新(?:窗口|视窗|視窗|标签页|分頁)(?:中)?(?:打开|開啟)|새 (?:창|탭)에서 열(?:림|기)|(?:يفتح|تفتح) في (?:نافذة|علامة تبويب) جديدة"
)
"""What templates put into a link for those who cannot see the sign that it opens elsewhere, in folded words."""


_ON = lazy_pattern(
    r"(?:read |see |show )?(?:more|on|the rest)|(?:continue|keep) reading|read the (?:full|whole|entire|original) (?:article|story|piece|post|text)"
    r"|weiterlesen|mehr(?: lesen)?|weiter|lire (?:la suite|plus)|la suite|(?:seguir|sigue|continuar) leyendo|leer más|leia mais|ler mais|continue lendo"
    r"|leggi (?:tutto|di più)|continua(?: a leggere)?|lees (?:meer|verder)|meer lezen"
)
"""How a link reads that sends readers to the rest of a text, in folded words."""


def tells_of_link(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether words say where a link leads or how it opens, for those who cannot see a sign for it, to what file
    it does, are a link at a paragraph's end that sends readers on, or a button behind a sentence to share."""
    if not 0 < len(tokens) <= _LINK_WORDS:
        return False
    start, end = tokens[0].start, tokens[-1].end
    words = fold(side.text[start:end])
    is_last = side.tokens(side.block_at(start))[-1] == tokens[-1]
    if words in _BUTTONS and is_last and ends_like_sentence(side.text[max(0, start - _STOP) : start]):
        return True     # a script makes the link
    leads_on = is_last and sends_on(words)
    file = _FILE.fullmatch(words) is not None
    is_label = words in _LABELS
    if not leads_on and not file and not is_label and (len(tokens) == 1 or not says_how_link_opens(words)):
        return False
    links = side.document.links
    at = bisect_right(side.once("links", lambda: [link.start for link in links]), start) - 1
    if at < 0:
        return False
    link, is_bracketed = links[at], side.text.endswith(("[", "("), 0, start)
    if is_label:
        return is_bracketed and (link.start, link.end) == (start, end)
    if is_bracketed and (file or (start >= link.end and not leads_on)):
        return not side.text[link.end : start].strip(" \n[(")
    if file:
        return False
    return end <= link.end and (not leads_on or fold(side.text[link.start : link.end]).strip(_SIGNS) == words)


def says_how_link_opens(words: str) -> bool:
    """Whether folded words say where a link leads or how it opens, to those who cannot see a sign for it."""
    return _OF_LINK.fullmatch(words) is not None


def sends_on(words: str) -> bool:
    """Whether folded words send readers to the rest of a text, and say no more."""
    return _ON.fullmatch(words) is not None


_STOP = 9
"""Characters before a button among which the stop stands that ends its sentence, with what closes behind it."""

_BUTTONS = frozenset(("click to tweet", "tweet this"))
"""How the button behind a sentence reads that is offered for sharing, in folded words."""

_LABELS = frozenset("link source here enlace fuente lien ici quelle hier fonte bron länk lenke källa źródło ссылка источник".split())
"""What a link in brackets is called that stands behind the words it is about, folded."""


def labels_link(side: TextSide, tokens: Sequence[Token], at: tuple[int, int]) -> bool:
    """Whether words of a block that is a link, or the place where some are missing, stand before what the link is
    called: "Read more: The tram opens half a year late"."""
    block, index = at
    known = side.tokens(block) if block < len(side.blocks) else []      # words may be missing behind the last one
    if len(tokens) > _LABEL_WORDS or index >= len(known) or any(token.word[:1].isdigit() for token in tokens):
        return False    # a year or an amount says something of the story
    start, end = side.blocks[block][:2]
    first = next((link.start for link in between(side.document.links, start, end)), end)
    colon = _COLON.match(side.text, start, end)
    label = max(first, colon.end() if colon else first)
    return tokens[-1].end <= label if tokens else not index or known[index - 1].end <= label


_LABEL_WORDS = 6
"""Words before the name of the story that a link leads to, at most."""

_COLON = lazy_pattern(rf"\W*(?:[\w'’-]+\s+){{0,{_LABEL_WORDS - 1}}}[\w'’-]+\s?[:：]\W*")
"""What a line begins with that is a link from its first word on, with a label in it."""


def credits_picture(side: TextSide, tokens: Sequence[Token], block: int) -> bool:
    """Whether words are the last of a block and say whose picture is above it."""
    if not 0 < len(tokens) <= _CREDIT_WORDS or tokens[-1] != side.tokens(block)[-1]:
        return False
    return PICTURE_CREDIT.search(fold(side.text[tokens[0].start : side.blocks[block].end]).strip()) is not None


_CREDIT_WORDS = 12
"""Words of a picture's credit, at most."""

_FILE = lazy_pattern(
    r"(?:pdf|docx?|xlsx?|pptx?|epub|zip)(?:,? [\d.,]+ ?[kmg]i?b)?(?:,? \d{1,4} (?:pages|pp|seiten|páginas|pagine))?"
)
"""What kind of file a link leads to, and how large it is; in brackets at its end or behind it."""

_SIGNS = " \n[]().\"'>\u2192-"
"""What stands in such a link around its words, folded; any other word makes it a part of the sentence."""
