"""Furniture or addition? Whether a block is part of the site around an article rather than of the article.

All reasoning stands here. A block is asked what wraps it (up to what also wraps the article's own paragraphs, for that
says nothing of this block), how much of it is links, and how it reads. Each question is a named feature; the first that
answers gives the reason. What no feature explains is prose in the article's place: an addition, or a part of the
article that is gone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field

from turbohtml import Element

from licensecheck.compare.damage import is_line_of_print
from licensecheck.compare.text_side import TextSide

__all__ = ["LABEL", "PULL_QUOTE_NAMES", "Furniture", "names_of", "signature"]

_TAGS = frozenset(
    "nav footer aside form button figure figcaption caption dialog menu label legend fieldset summary address option hgroup"
    .split()
)
_ROLES = frozenset(
    "navigation complementary contentinfo search banner dialog alertdialog form toolbar menu menubar button tablist alert"
    " status note tooltip figure".split()
)

_NAMES = frozenset(
    # English, and the vocabulary of content systems everywhere
    """ad ads adv adbox advert adverts advertisement advertising adslot adunit adsense adwrap dfp gpt sponsor sponsored
    promo promos promobox promotion teaser teasers related relatedlinks recommended recommend recommendation
    recommendations recommends recirc readmore morefrom seealso alsolike trending popular mostread mostpopular latest share shares sharing
    sharebar sharebox sharethis addthis social socials follow newsletter newsletters subscribe subscription signup optin mailing donate donation
    donations donor appeal membership poll polls survey quiz vote widget widgets sidebar comment comments disqus respond reply
    outbrain taboola revcontent plista caption captions credit credits photocredit pullquote pull callout breadcrumb breadcrumbs tags
    tag tagcloud taglist keywords topics byline bylines author authors authorbox bio biography profile contributor dateline
    timestamp pubdate postmeta entrymeta articlemeta toolbar tools video videos player playlist embed embeds gallery slideshow carousel slider swiper
    paywall cookie cookies consent gdpr popup modal overlay lightbox banner nav navigation navbar menu footer
    pagination pager prevnext tooltip infobox factbox disclaimer copyright license licence republish republishing print printfriendly
    audio listen podcast rating ratings reactions flash breaking cta button btn metadata meta jump skip
    twitter tweet facebook instagram youtube tiktok pinterest whatsapp
    shop shopping product products affiliate deals coupon price sponsorbox partner partners subnav login register registration
    """.split()
    # German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish
    + """anzeige anzeigen werbung werbebox teilen abo abonnement umfrage kommentar kommentare autor autoren autorin bildunterschrift bildtext
    mehrzumthema lesenswert weiterlesen spenden verwandt
    publicite pub encart partage partager abonnez infolettre sondage commentaire commentaires auteur auteurs legende liresuite
    alireaussi aliregalement dons faireundon
    publicidad anuncio anuncios compartir relacionado relacionados relacionadas suscripcion suscribete boletin encuesta comentario comentarios
    autores leyenda donar masleidas
    publicidade propaganda compartilhar partilhar assine inscrevase enquete legenda doar maislidas leiamais vejatambem
    pubblicita condividi correlati correlate iscriviti sondaggio commento commenti autore didascalia dona leggianche
    advertentie delen gerelateerd nieuwsbrief aanmelden peiling reactie reacties auteursbox onderschrift doneer leesmeer leesook
    annons annonse dela relaterat relatert nyhetsbrev bildtexter lesogsa lasmer reklama udostepnij komentarze ankieta
    """.split()
)
"""Words that content systems give the class or id of a box that is not the article's text."""

PULL_QUOTE_NAMES = frozenset("pullquote pull callout teaser teasers summary excerpt standfirst share tweet related zitat citation cita".split())
"""Names of boxes that repeat a sentence of the article."""


_EDGE_NAMES = frozenset(
    """header masthead title titles headline heading kicker subtitle standfirst dek deck lede lead excerpt summary intro preamble
    ingress sapo chapo chapeau vorspann teaser topline subhead subheading subheadline entradilla bajada sommario occhiello""".split()
)
"""What wrappers above an article's text are called."""

_WORDS = re.compile(r"[a-z]+(?=[A-Z]|[^a-zA-Z]|\Z)|[A-Z][a-z]*|[A-Z]+")

_OPENINGS = re.compile(
    r"""\W*(?:
    read\ (?:more|next|also|this|the\ (?:full|rest)) | see\ (?:also|more) | more\ (?:on|from|about|stories|coverage|news|:) | (?:you\ )?(?:may|might)\ also | you\ might
    | related (?:\ (?:stories|articles?|posts?|content|coverage|topics|links?|news|reading|video))?\b | recommended | also\ (?:read|on|see) | don.t\ miss | what\ to\ read | keep\ reading
    | most\ (?:read|popular|viewed|shared) | trending | popular\ (?:now|stories|posts) | editor.?s?.?\ (?:picks?|choice) | top\ stories | up\ next | next\ (?:up|story|article)
    | sign\ up | subscribe | (?:join|follow|like|find|contact|email|e-mail)\ (?:us|our|me|him|her)\b | get\ (?:the|our|more|all|your|breaking|unlimited)\b | stay\ (?:up|in|informed|connected)| newsletter | enter\ your\ e-?mail
    | (?:share|tweet|pin|print|email|e-mail|save|copy|like|flip|post)\b .{0,40}\Z | share\ (?:this|on|via)
    | (?:this\ )?advertisement | advertorial | sponsored | ad(?:s)?\b\s*\Z | (?:story|article)\ continues | (?:scroll|continue\ reading)\ (?:down|below|to)?
    | (?:donate|support|help|become)\ (?:us|our|the|now|today|a\ (?:member|supporter|subscriber))\b | please\ (?:support|donate|consider) | make\ a\ (?:gift|donation)
    | (?:photo|photograph|image|picture|video|graphic|illustration|credit|source|courtesy|file\ photo|caption|watch|listen|photos|images|pictured|gallery)s?\ ?(?:credit|by|from|courtesy|source)?\s?[:(/|\N{EN DASH}-]
    | (?:photo|image|illustration|video)\ (?:credit|by|from|courtesy)\b | getty\ images? | (?:watch|listen|play|view|click|tap|download|open)\ (?:now|the|this|here|to|more|our|below|above|full|video|audio|all|in|live)\b
    | (?:have|what.s)\ your\ say | (?:what\ do\ you\ think | do\ you\ agree) | take\ (?:our|the|this)\ (?:poll|quiz|survey) | vote\b | comments?\b\s*(?:\(?\d+\)?)?\s*\Z | leave\ a\ (?:comment|reply) | (?:view|show|load|post)\ (?:all\ )?(?:\d+\ )?comments?
    | (?:published|updated|posted|last\ (?:modified|updated)|first\ published|created)\b[\s:].{0,60}\Z | \d+\ (?:min(?:ute)?s?|comments?|shares?|views?|likes?)\b.{0,20}\Z | (?:file|stock)\ photo | (?:tags?|topics|categories|filed\ under|keywords?|in\ this\ (?:story|article))\s*: | skip\ (?:to|past|ad)
    | auch\ interessant | mehr\ (?:zum|zu|aus|von|dazu) | lesen\ sie | lies\ (?:auch|mehr) | weiterlesen | (?:anzeige|werbung)\b | das\ könnte | zum\ thema | (?:foto|bild|quelle|video|grafik)\s?: | (?:teilen|newsletter|abonnieren|jetzt\ (?:anmelden|abonnieren|lesen|spenden))\b
    | lire\ (?:aussi|la\ suite|également|plus) | à\ lire | (?:publicité)\b | partager | abonnez | inscrivez | (?:photo|crédits?|image|vidéo)\s?: | voir\ aussi | sur\ le\ même
    | lea?\ (?:también|más|tambien)|leer\ (?:más|también) | (?:te|le)\ puede\ interesar | (?:publicidad)\b | compart[ie] | suscr[íi]b | (?:foto|imagen|crédito|vídeo|fuente)\s?: | ver\ también | más\ (?:sobre|información)
    | leia\ (?:também|mais) | veja\ (?:também|mais) | (?:publicidade)\b | compartilh | assine\b | inscreva
    | leggi\ (?:anche|tutto) | (?:pubblicità)\b | condividi | iscriviti | potrebbe\ interessarti | guarda\ anche
    | lees\ (?:ook|meer|verder) | (?:advertentie)\b | (?:deel|delen)\b .{0,30}\Z | schrijf\ je\ in | meer\ over | bekijk\ ook
    | läs\ (?:också|även|mer) | les\ (?:også|mer) | læs\ (?:også|mere) | (?:annons|annonse|annonce)\b | lue\ myös | czytaj\ (?:też|także|więcej) | zobacz\ (?:też|także) | (?:reklama)\b | читайте\ также | (?:реклама)\b | смотрите\ также | подпи[шс]
    | baca\ juga | 相关阅读 | 延伸阅读 | 相關 | 広告 | 関連記事 | 추천 | 관련\ ?기사 | إقرأ\ أيضا | اقرأ\ أيضا
    )""",
    re.I | re.X,
)
"""How boxes open that content systems put between paragraphs; asked only of short blocks."""

_SHORT = 40
"""Words up to which a block may be known by its opening; boxes of a site are shorter, paragraphs that open alike longer."""

_LINK_SHARE = 0.5
"""Share of a block's characters inside links from which it is a list of links. Paragraphs of linked prose stay below 0.35."""

_SENTENCE_END = re.compile(r"""[.!?…:;。！？।॥؟]["'”’»)\]]*\s*\Z""")
_CREDIT = re.compile(r"(?:\((?:[^()]*\b(?:photo|foto|image|ap|afp|reuters|getty|epa|dpa)\b[^()]*)\)|(?:/|©|\bvia\b|\bphoto by\b|\bphotos?:|\bcredit:|\bcourtesy of\b|getty images|shutterstock|unsplash|flickr).{0,60})\s*\Z", re.I)


@dataclass(slots=True)
class Furniture:
    """Judges blocks of one side. `shared` is everything that also wraps the article's own paragraphs.

    Blocks before `head_end` stand above the first shared paragraph.
    """

    side: TextSide
    shared: Set[Element]
    article_nodes: Set[Element]
    is_original: bool = False
    head_end: int = 0
    _signatures: set[str] = field(default_factory=set)

    def reason(self, block: int) -> str | None:
        """Return why a block is furniture, or None where it reads as the article's."""
        for feature in _FEATURES:
            answer = feature(self, block)
            if answer:
                return answer
        return None

    def signatures(self) -> Set[str]:
        """Return the kinds of wrappers that the article's own paragraphs stand in."""
        if not self._signatures:
            self._signatures.update(signature(e) for e in self.shared)
            self._signatures.update(signature(e) for e in self.article_nodes)
        return self._signatures

    def by_wrapper(self, block: int) -> str | None:
        """Return why a block is furniture by what its wrappers are called, or None."""
        return _by_wrapper(self, block)

    def resembles(self, element: Element) -> bool:
        """Whether a wrapper is of a kind the article's paragraphs stand in, further classes aside."""
        name = signature(element)
        if name in self.signatures():
            return True
        tag, *classes = name.split(" ")
        return bool(classes) and any(
            f"{tag} {' '.join(classes[:count])}" in self.signatures() for count in range(1, len(classes))
        )

    def wrappers(self, block: int) -> list[Element]:
        """Return what wraps a block and none of the article's paragraphs, innermost first."""
        chain: list[Element] = []
        node = self.side.blocks[block].node
        while isinstance(node, Element) and node not in self.shared and len(chain) < _WRAPPERS:
            chain.append(node)
            node = node.parent
        return chain


_WRAPPERS = 12


def names_of(element: Element) -> set[str]:
    """Return the words of an element's class and id, lower-case, with neighbours joined as well."""
    attributes = element.attrs
    value = attributes.get("class") or ()
    text = " ".join(value) if isinstance(value, list) else value or ""
    identity = attributes.get("id")
    if identity:
        text = f"{text} {identity}"
    if not text:
        return set()
    found: set[str] = set()
    for name in text.split()[:20]:
        parts = [part.lower() for part in _WORDS.findall(name[:80])]
        found.update(parts)
        found.update(x + y for x, y in zip(parts, parts[1:], strict=False))
    return found


def _by_wrapper(judge: Furniture, block: int) -> str | None:
    for element in judge.wrappers(block):
        if element.tag in _TAGS:
            return f"inside <{element.tag}>"
        role = element.attr("role")
        if role and role.lower() in _ROLES:
            return f"role {role.lower()}"
        named = names_of(element) & _NAMES
        if named:
            return f"box named {sorted(named)[0]}"
    return None


def signature(element: Element) -> str:
    """Return what makes two wrappers the same kind of box: the name and the classes."""
    classes = element.attrs.get("class") or ""
    return f"{element.tag} {' '.join(classes) if isinstance(classes, list) else classes}"


_TEXT_TAGS = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd ul ol dl blockquote pre table tbody thead tr td th".split())
"""Elements that authors make themselves; what is wrapped in others was placed there by a template."""


def _by_box(judge: Furniture, block: int) -> str | None:
    """Wrapped in a box of its own, of a kind that none of the article's paragraphs is wrapped in."""
    for element in judge.wrappers(block):
        if element.tag not in _TEXT_TAGS and not judge.resembles(element):
            return f"in a box of its own (<{element.tag}>)"
    return None


def _by_head(judge: Furniture, block: int) -> str | None:
    """A headline, kicker or standfirst of the page's own, above the first shared paragraph."""
    if block >= judge.head_end:
        return None
    if judge.side.blocks[block].tag in _HEADINGS:
        return "a heading above the text"
    for element in judge.wrappers(block):
        if element.tag == "header" or names_of(element) & _EDGE_NAMES:
            return "above the text"
    return None


def _by_links(judge: Furniture, block: int) -> str | None:
    node = judge.side.blocks[block].node
    if not isinstance(node, Element):
        return None
    text = len("".join(judge.side.keys[block].split()))
    linked = sum(len("".join(a.text.split())) for a in node.select("a[href]")[:200])
    return "mostly links" if text and linked >= _LINK_SHARE * text else None


def _by_controls(judge: Furniture, block: int) -> str | None:
    for element in judge.wrappers(block):
        if element.select_one("input, button, select, textarea") is not None:
            return "holds form controls"
    return None


def _by_opening(judge: Furniture, block: int) -> str | None:
    key = judge.side.keys[block]
    return "opens like a site's box" if key.count(" ") < _SHORT and _OPENINGS.match(key) else None


def _by_credit(judge: Furniture, block: int) -> str | None:
    key = judge.side.keys[block]
    return "ends in a picture credit" if key.count(" ") < _SHORT and _CREDIT.search(key) else None


def _by_repetition(judge: Furniture, block: int) -> str | None:
    key = judge.side.keys[block]
    return "stands on the page more than once" if judge.side.key_counts[key] > 1 else None


def _by_form(judge: Furniture, block: int) -> str | None:
    """A few words that are no sentence and no heading: a label, a name, a date."""
    entry = judge.side.blocks[block]
    key = judge.side.keys[block]
    if entry.tag in _HEADINGS or _SENTENCE_END.search(key.rstrip(":")):
        return None
    node = entry.node
    if isinstance(node, Element) and node.select_one("strong, b") is not None and entry.tag == "p":
        return None
    return LABEL if key.count(" ") < _LABEL and len(key) < _LABEL_LENGTH else None


def _by_print(judge: Furniture, block: int) -> str | None:
    """A caption or a label of a printed original, where no tag tells them from subheads that an editor added."""
    return "a line of print, no sentence" if judge.is_original and is_line_of_print(judge.side, (block,)) else None


_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LABEL = "a label, no sentence"
_LABEL = 5
"""Words below which a line that is no sentence is a label."""

_LABEL_LENGTH = 60
"""Characters below which it is one: Thai and its like end no sentence with a mark and put no spaces between words."""

_FEATURES: Sequence[Callable[[Furniture, int], str | None]] = (
    _by_wrapper, _by_head, _by_box, _by_links, _by_opening, _by_credit, _by_repetition, _by_controls, _by_form, _by_print,
)
