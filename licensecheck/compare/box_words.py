"""The vocabulary of a site's boxes: elements, roles, class names, and how their texts open, in a dozen languages."""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "BOX_NAMES",
    "BOX_ROLES",
    "BOX_TAGS",
    "HEAD_NAMES",
    "NAME_PARTS",
    "NOTE",
    "OPENINGS",
    "PICTURE_CREDIT",
    "PULL_QUOTE_NAMES",
    "SENTENCE_END",
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


HEAD_NAMES = frozenset(
    """header masthead title titles headline heading kicker subtitle standfirst dek deck lede lead excerpt summary intro preamble
    ingress sapo chapo chapeau vorspann teaser topline subhead subheading subheadline entradilla bajada sommario occhiello""".split()
)
"""What wrappers above an article's text are called."""

NAME_PARTS = re.compile(r"[A-Z][a-z]*|[a-z]+")

# These patterns are asked of folded text, which has no capitals.
OPENINGS = lazy_pattern(
    r"""\W*(?:
    read\ (?:more|next|also|this|the\ (?:full|rest)) | see\ (?:also|more) | more\ (?:on|from|about|stories|coverage|news|:) | (?:you\ )?(?:may|might)\ also\ (?:like|love|enjoy|want|read|be\ interested|find\ (?:this|these|interesting)) | you\ might
    | related (?:\ (?:stories|articles?|posts?|content|coverage|topics|links?|news|reading|video))?\b | recommended | also\ (?:read|on|see) | don.t\ miss | what\ to\ read | keep\ reading
    | most\ (?:read|popular|viewed|shared) | trending | popular\ (?:now|stories|posts) | editor.?s?.?\ (?:picks?|choice) | top\ stories | up\ next | next\ (?:up|story|article)
    | sign\ up | subscribe | (?:join|follow|like|find|contact|email|e-mail)\ (?:us|our|me|him|her)\b | get\ (?:the|our|more|all|your|breaking|unlimited)\b | stay\ (?:up|in|informed|connected)| newsletter | enter\ your\ e-?mail
    | (?:share|tweet|pin|print|email|e-mail|save|copy|like|flip|post)\b .{0,40}\Z | share\ (?:this|on|via)
    | (?:this\ )?advertisement | advertorial | sponsored | ad(?:s)?\b\s*\Z | (?:story|article)\ continues | (?:scroll|continue\ reading)\ (?:down|below|to)?
    | (?:donate|support|help|become)\ (?:us|our|the|now|today|a\ (?:member|supporter|subscriber))\b | please\ (?:support|donate|consider) | make\ a\ (?:gift|donation)
    | (?:photo|photograph|image|picture|video|graphic|illustration|credit|source|courtesy|file\ photo|caption|watch|listen|photos|images|pictured|gallery)s?\ ?(?:credit|by|from|courtesy|source)?\s?[:(/|\N{EN DASH}-]
    | (?:copyright\b\W{0,3})?(?:©|\(c\)|@(?=\ \d))\ ?\w | copyright\ \d{4}\b | (?:photo|image|illustration|video)\ (?:credit|by|from|courtesy)\b | getty\ images? | (?:watch|listen|play|view|click|tap|download|open)\ (?:now|the|this|here|to|more|our|below|above|full|video|audio|all|in|live)\b
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
    re.VERBOSE,
)
"""How boxes open that content systems put between paragraphs; asked only of short blocks."""

SENTENCE_END = lazy_pattern(r"""[.!?…:;。！？।॥؟]["'”’»)\]]*\s*\Z""")
PICTURE_CREDIT = lazy_pattern(
    r"""\([^()]*\b(?:photo|foto|image|ap|afp|reuters|getty|epa|dpa)\b[^()]*\)\s*\Z
    | (?:©|\bphoto\ by\b|\bphotos?:|\bcredit:|getty\ images|shutterstock|unsplash|flickr).{0,60}\s*\Z
    | (?:\A|[.!?)"'”’»]\ )[^.!?]{0,60}(?:\w\ ?/|\bvia\b|\bcourtesy\ of\b)[^.!?]{2,40}\Z""",
    re.VERBOSE,
)
"""How a caption ends: in the agency's brackets, in a mark of credit, or in a few words behind the last sentence that
are none themselves ("Ann Lee/Reuters", "via Commons"); "and/or" and "via" stand in sentences as well."""

NOTE = lazy_pattern(
    r"[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w{3,}|\bfollow (?:him|her|us|me|them|@)|\bnewsletter\b|\bsubscri|\bsign up\b|\ball rights reserved\b|©|\(c\) ?\d{4}"
    r"|\bclick here\b|\bhave a (?:tip|story)\b|\b(?:photo|image|picture|video|graphic)s?(?: credit)?s? ?(?:by|:|/)|\bgetty images\b|\bmehr zum thema\b|\babonni|\bspenden\b|\binscri|\babonnez|\bsuscr"
    r"|\b(?:views|opinions)\b.{0,60}\b(?:expressed|reflect|represent)|\b(?:consider|by) (?:supporting|donating|making a)\b|\bsupport (?:us|our)\b|\bdownload (?:our|the) app\b",
)
"""Marks of a note about the article, its author or the site; asked only outside the shared text."""
