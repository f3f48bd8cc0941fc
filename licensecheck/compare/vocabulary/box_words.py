"""The vocabulary of a site's boxes: elements, roles, class names, and notes, in a dozen languages."""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, PlacedWordings, has_stem

__all__ = [
    "BOX_NAMES",
    "BOX_ROLES",
    "BOX_TAGS",
    "CALL",
    "CAPTION_NAMES",
    "DISCLAIMER",
    "HEAD_NAMES",
    "NETWORK",
    "NOTE",
    "NOTE_LABELS",
    "PICTURE_CREDIT",
    "PROSE_NAMES",
    "PULL_QUOTE_NAMES",
    "QUOTATION_NAMES",
    "TO_READERS",
    "editors_label",
]

BOX_TAGS = frozenset(
    "nav footer aside form button figure figcaption caption dialog menu label legend fieldset summary address option hgroup"
    .split()
)
BOX_ROLES = frozenset(
    "navigation complementary contentinfo search banner dialog alertdialog form toolbar menu menubar button tablist alert"
    " status note tooltip figure".split()
)

BOX_NAMES = frozenset(
    # English, and the vocabulary of content systems everywhere
    """ad ads adv adbox advert adverts advertisement advertising adslot adunit adsense adwrap dfp gpt sponsor sponsored
    promo promos promobox promotion teaser teasers related relatedlinks recommended recommend recommendation
    recommendations recommends recirc readmore morefrom seealso alsolike trending popular mostread mostpopular latest share shares sharing
    sharebar sharebox sharethis addthis social socials follow newsletter newsletters subscribe subscription signup optin mailing donate donation
    donations donor appeal membership poll polls survey quiz vote widget widgets sidebar comment comments disqus respond reply
    outbrain taboola revcontent plista caption captions credit credits photocredit pullquote pull callout breadcrumb breadcrumbs tags
    tag tagcloud taglist keywords topics byline bylines author authors authorbox bio biography profile contributor dateline
    timestamp pubdate postmeta entrymeta articlemeta toolbar tools video videos player playlist embed embeds gallery slideshow carousel slider swiper
    ambox navbox paywall cookie cookies consent gdpr popup modal overlay lightbox banner nav navigation navbar menu footer
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

CAPTION_NAMES = frozenset(
    "caption captions legende leyenda legenda didascalia onderschrift bildunterschrift bildtext bildtexter".split()
)
"""Names of captions of pictures."""

PROSE_NAMES = CAPTION_NAMES | frozenset(
    """credit credits photocredit author authors authorbox auteursbox autor autoren autorin autores auteur auteurs autore
    bio biography profile contributor byline bylines comment comments disqus respond reply kommentar kommentare commentaire commentaires
    comentario comentarios commento commenti reactie reacties komentarze pull callout teaser teasers infobox factbox sidebar
    encart disclaimer tooltip note notes footnote footnotes copyright license licence republish republishing correction
    corrections update updates video videos player playlist embed embeds gallery slideshow carousel slider swiper audio
    podcast listen paywall cookie cookies consent gdpr popup modal overlay lightbox instagram facebook twitter tweet youtube
    tiktok""".split()
)
"""Names of boxes that hold plain prose, or had more than a saved page has: captions, notes, portraits of authors,
comments, facts, what a script brings."""

PULL_QUOTE_NAMES = frozenset("pullquote pull callout teaser teasers summary excerpt standfirst share tweet related zitat citation cita".split())
"""Names of boxes that repeat a sentence of the article."""

QUOTATION_NAMES = frozenset("quote blockquote pullquote quotation zitat cita citazione citacao citaat citat sitat cytat".split())
"""What templates call a quotation set apart; "citation" is as often a reference."""


HEAD_NAMES = frozenset(
    """header masthead title titles headline heading kicker subtitle standfirst dek deck lede lead excerpt summary intro preamble
    ingress sapo chapo chapeau vorspann teaser topline subhead subheading subheadline entradilla bajada sommario occhiello
    linhafina linhaapoio deapoio subtitulo olho gravata antetitulo volanta copete catenaccio sottotitolo soustitre surtitre
    unterzeile dachzeile anleser onderkop underrubrik manchet zajawka""".split()
)
"""What wrappers above an article's text are called."""

# These patterns are asked of folded text, which has no capitals.
TO_READERS = PlacedWordings(
    (
        (),
        r"\b(?:you|your|yours|(?<!the )us|our|ours|here|below"
        r"|uns|unser\w*|sie|ihr\w*|dich|dir|dein\w*|hier|nous|notre|nos|vous|votre|vos|ici|te|tu|tus|su|sus|usted\w*"
        r"|nuestr\w+|aquí"
        r"|você\w*|seu|sua|noss\w+|aqui|vi|voi|tuo|tua|tuoi|tue|vostr\w+|nostr\w+|qui|je|jouw|uw?|ons|onze"
        r"|twoj\w*|twój|wasz\w*|nasz\w*|váš|vaš\w*|náš|naš\w*|din|dina|dine|vår[at]?|våre|vores|oss)\b",
    ),
    (
        (
            "nás", "vás", "vám", "minket", "nekünk", "bennünket", "hírlevel", "munkánk", "noastr", "noştri", "dumneavoastră", "-ne",
            "-vă", "biz", "siz", "bülten", "meitä", "meidän", "sinu", "juttumme", "kami", "chúng tôi", "bản tin", "uutiskirje",
            "nyhe",
        ),
        r"\b(?:nás|nám|vás|vám|minket|nekünk|bennünket|hírlevel\w+|munkán\w+|noastr\w+|noştri|dumneavoastră"
        r"|bize?|bizi|bizim|siz\w*|bülten\w*|meitä|meidän|sinu\w*|juttumme|kami|chúng tôi|bản tin|uutiskirje\w*"
        r"|nyhe[dt]sbrev\w*)\b|\w-(?:ne|vă)\b",
    ),
    (
        OTHER_SCRIPTS,
        r"\b(?:ваш\w*|вам|вас|наш\w*|нам|нас|μασ|σασ|σου|ادعمنا|نشرتنا|مقالاتنا|از ما|خبرنامه|شما|אותנו|שלנו)\b"
        r"|您|我们|我們|여러분|저희|뉴스레터|お願いします|ください|みませんか|私たち|メールマガジン|हमारे|हमारा|हमें|आपक|আমাদের|আপনা|เรา",
    ),
)
"""Words of a call: who is asked, who asks, and where to go; "the US" is a country."""
PICTURE_CREDIT = lazy_pattern(
    r"""\([^()]*\b(?:photo|foto|image|ap|afp|reuters|getty|epa|dpa)\b[^()]*\)\s*\Z
    | (?:(?<!ã)©|\bphoto\ by\b|\bphotos?:|\bcredit:).{0,60}\s*\Z | (?:getty\ images|shutterstock|unsplash|flickr)[^.!?。！？]{0,60}\Z
    | (?:\A|[.!?)"'”’»]\ |[。！？])(?:from\ |via\ )?
      (?:(?:wikimedia|wikipedia|pixabay|pexels|istock|alamy|adobe\ stock|depositphotos|dreamstime|shutterstock|unsplash|flickr)
        (?:\ commons|photo)?(?:\.(?:com|org))?
        |(?:the\ )?authors?\ (?:provided|supplied)|(?:provided|supplied)\ by\ (?:the\ )?authors?
        |fourni\ par\ (?:l'auteur\w?|les\ auteur\w{1,2})|proporcionad[ao]\ por\ (?:el|la|los|las)\ autor\w{0,2})
      (?:(?:,|\ [/|(])[^.!?。！？]{1,40})?\Z
    | (?:\A|[.!?)"'”’»]\ )[^.!?。！？]{0,60}(?:\w\ ?/(?!\ ?\d)|\bvia\b|\bcourtesy\ of\b)[^.!?。！？]{2,40}\Z
    | (?:\A|(?:[.!?)"'”’»]|\ \|)\ |[。！？])
      (?:(?:archiv|symbol|agentur)?(?:fotos?|bild(?:er)?)|foto(?:graf\w{0,6}|quelle|credits?)?|fot\.|billede|kuva|zdj[ęe]cie|фото(?:графия)?|写真|图片|사진
        |fotó|fotoğraf|φωτο(?:γραφία)?|φωτό|ảnh|تصوير|الصورة|عكس|צילום|फोटो|ছবি|ภาพ|摄影|攝影|撮影
        |photos?|photograph(?:s|er|y|ie)?|images?|imagem|imagen|immagine|pictures?|illustration|grafik|graphic|crédits?|crédito|credits?|credito)
      (?:[ -](?:photos?|image|credits?|foto|de\ la\ photo))?\ ?(?:[:|/]\ ?|(?:by|courtesy\ of|von|par|por|di|door|av)\ (?=\S{1,40}(?:\ \S{1,40})?\Z))
      (?:[^\s.!?。！？]{1,40}[.]?\ ){0,5}[^\s.!?。！？]{1,40}[.]?\s*\Z""",
    re.VERBOSE,
)
"""How a caption ends: in the agency's brackets, in a mark of credit, in an archive's name or "Author provided", in a few
words behind the last sentence that are none themselves ("Ann Lee/Reuters", "via Commons"), or there in a word for a
picture and who made it, in one of a dozen languages; "and/or" and "via" stand in sentences as well, a bar before a
figure is one of amounts, and a letter whose encoding was mistaken has the mark of a credit ("Ã©")."""

_OPINIONS = (
    r"\b(?:views|opinions) (?:and \w+ )?expressed\b|\b(?:views"
    r"|opinions)\b.{0,60}\b(?:not (?:necessarily )?(?:reflect|represent)|the authors?'?s?\b|(?:his|her|my|their"
    r"|your) own)"
    r"|\b(?:les (?:opinions|propos)|las opiniones|as opiniões|le opinioni|de meningen|die (?:meinung"
    r"|ansichten))\b.{0,80}\b(?:auteurs?|autore?s?|autor(?:in|en|a|as|es)|autrice|verfasser(?:in)?s?)\b"
    r"|\bgibt (?:nicht |allein |ausschliesslich )?.{0,30}\bmeinung (?:der|des) "
)
DISCLAIMER = lazy_pattern(_OPINIONS)
"""Whose opinions a text has, and whose it has not."""

NOTE = lazy_pattern(
    r"(?<![\w.+-])[\w.+-]++@[\w-]++\.\w|(?:^|\s)@\w{3,}|©|\(c\) ?\d{4}|\ball rights reserved\b|\bgetty images\b"
    r"|\bmehr zum thema\b"
    r"|\bfollow (?:us\b|@|(?:him|her|me|them) (?:on|at|here|via|@))|\bclick here\b|\bhave a (?:tip|story)\b"
    r"|\bdownload (?:our|the) app\b"
    r"|\bnewsletter\b|\bsubscribe(?: (?:to (?:our|the|my|his|her|their|this|us|it)|now|here|today|for|at|and|via"
    r"|on)\b|\W*\Z)|\b(?:our|your) subscri(?:ption|bers)"
    r"|\A\W*sign up\b|\bsign up (?:for (?:our|my|his|her|free|more|updates)|to (?:receive|get|our)|here|now|today"
    r"|below)\b"
    r"|(?:\A|[.!?)\]\"'(]\s?|\b(?:ap|file|courtesy) )(?:photo|image|picture|video|graphic)s?(?: credit)?s? ?[:/]"
    r"|\b(?:photo|image|picture|video|graphic)s?(?: credit)?s? by\b"
    rf"|{_OPINIONS}"
    r"|\bconsider (?:supporting|donating|becoming|making a)\b|\bby (?:donating|making a (?:gift|donation"
    r"|contribution))\b|\bsupport (?:us\b|our (?:work|journalis|mission|report|newsroom|site|writ|independent"
    r"|non-?profit|magazine|publication))"
    r"|\babonni|\babonnez|\binscr[ií](?:vez|s-toi|vete|base|bete|banse|va-se)|\bs'inscrire\b|\bsuscr[ií]b(?:e|ete"
    r"|ase|irse|irte)\b|\bsuscripci[oó]n"
    r"|\bspenden sie\b|\b(?:jetzt|bitte|online|hier) spenden\b|\bspendenkonto|\bspendenfinanziert|\b(?:ihre|deine"
    r"|eurer?) spenden?\b",
)
"""Marks of a note about the article, its author or the site; asked only outside the shared text."""

CALL = lazy_pattern(
    r"\W*(?:please )?(?:sign up\b|subscribe\b|donate\b|(?:support|join|follow|help|tell|contact|e-?mail"
    r"|write to) us\b|support our (?:work|journalis|report|newsroom|mission|site)|become an? (?:member|supporter"
    r"|subscriber|patron|donor)\b"
    r"|(?:get|give|download) (?:our|the) (?:app|newsletter)\b|(?:make|consider) an? (?:donation|gift"
    r"|contribution)\b|click here\b|register (?:now|here|today)\b|try (?:it|us) (?:free|now)\b|take (?:our"
    r"|the) (?:survey|poll|quiz)\b|share your (?:story|stories|thoughts|views)\b"
    r"|(?:jetzt |hier |bitte )?(?:spenden|abonnieren|anmelden|unterstützen sie (?:uns|unsere))\b|abonnez-vous"
    r"|inscrivez-vous|fai(?:tes|re) un don\b|soutenez-nous|suscr[ií]b(?:ete|ase)|apóyanos|dona (?:ahora|aquí|hoy)\b|do(?:n?ar|ação)\b"
    r"|inscreva-se|assine\b|apoie\b|iscriviti\b|abbonati\b|sostienici"
    r"|schrijf je in|meld je aan|steun ons|doneer\b"
    r"|recevez\b|recib[ae]\b|receba\b|ricev(?:i|ete)\b|ontvang\b|erhalten sie\b)",
)
"""How a link reads that tells the reader to do something for the site or to receive its news, in folded words."""

NETWORK = (
    r"(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|mastodon|bluesky|telegram|whatsapp|flipboard|reddit"
    r"|google news|spotify|substack)\b"
)
"""Pattern of a network on which sites and authors are followed, in folded words."""

NOTE_LABELS = frozenset(
    """note notes tip tips hint hints important warning caution danger attention info information
    hinweis tipp achtung wichtig warnung vorsicht remarque astuce avertissement
    nota consejo importante advertencia aviso atención dica atenção suggerimento avviso avvertenza attenzione
    opmerking belangrijk waarschuwing
    footnote footnotes endnotes fußnoten notas voetnoten
    links references sources bibliography quellen literatur einzelnachweise liens références bibliographie
    enlaces referencias fuentes bibliografía referências fontes bibliografia riferimenti fonti bronnen""".split()
) | {"pro tip", "please note", "let op", "à noter", "nb", "n.b", "notes de bas de page"}
"""What boxes between the paragraphs and notes below them are called, by themes or by who sets them, folded."""

_EDITORS_NOTE = lazy_pattern(
    r"\W*(?:(?:an? )?(?:editor(?:'s|s'|s|ial)?|ed\.?) note|note (?:from|by) (?:the|our) (?:editors?|editorial \w+)"
    r"|(?:anmerkung|hinweis) der redaktion|anm\.? d\.? red\b|note de la rédaction|ndlr|n\.d\.l\.r"
    r"|nota (?:del? (?:editor|redacción|la redacción)|da redação|do editor|della redazione|dell'editore"
    r"|dei redattori)|n\. ?de(?:l| la) (?:r|e)\b|(?:noot|opmerking) van de redactie)\W*(?::|\.|-|\Z)",
)
"""How a note begins that editors put beside an article, in folded words."""

_NOTE_ABROAD = lazy_pattern(
    r"\W*(?:od redakcji|(?:nota|notka|przypis) redakcji|poznámka redak(?:ce|cie)|a szerkesztő(?:ség)? megjegyzése"
    r"|nota redacţiei|redaktion(?:en)?s (?:anmärkning|note)|redaksjonens merknad|toimituksen huomautus|editörün notu"
    r"|catatan redaksi|lời (?:tòa soạn|toà soạn)|(?:от|примечание) редакции|від редакції|σημείωμα τησ σύνταξησ"
    r"|ملاحظة المحرر|يادداشت تحريريه|הערת המערכת|संपादकीय टिप्पणी|সম্পাদকের নোট|หมายเหตุบรรณาธิการ|编者按|編者按"
    r"|編集部(?:注|より)|편집자 ?주)\W*(?::|\.|-|\Z)"
)
_STEMS_OF_NOTES = ("redak", "redac", "szerkeszt", "editör", "toimituk", "lời t")


def editors_label(key: str) -> re.Match[str] | None:
    """Return what a folded line begins with as notes do that editors put beside an article."""
    found = _EDITORS_NOTE.match(key)
    if found is None and (has_stem(key, _STEMS_OF_NOTES) or has_stem(key, OTHER_SCRIPTS)):
        return _NOTE_ABROAD.match(key)
    return found
