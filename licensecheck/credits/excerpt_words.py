"""Lines that say that a text is an excerpt, or where all of it is: every word of one is a word of such lines.

Republishers word them in endless ways ("The above is an excerpt. The complete article can be found here"), of few
words. A line that has any other word says more than that.
"""

import re
from collections.abc import Iterable, Sequence, Set
from functools import cache
from typing import NamedTuple

from licensecheck.credits.folding import fold_line, word_set
from licensecheck.credits.model import Source

__all__ = ["calls_excerpt", "calls_excerpt_of", "is_notice_of_excerpt", "named_in_notices", "speaks_of_excerpt"]


class _Language(NamedTuple):
    """The words of one language: for a part of a text, for more of it, for all of it or going on in it, and what stands
    around those."""

    part: frozenset[str]
    more: frozenset[str]
    whole: frozenset[str]
    others: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        return self.part | self.more | self.whole | self.others


@cache
def _telling() -> frozenset[str]:
    """The words of all languages of which a line has one where it speaks of a part or the whole."""
    return frozenset().union(*(language.part | language.more | language.whole for language in _languages()))


@cache
def _languages() -> tuple[_Language, ...]:
    return tuple(_Language(*map(word_set, words)) for words in _WORDS)


_WORDS = (
    (
        "excerpt excerpts excerpted extract extracts extracted",
        "more",
        "full complete entire whole unabridged rest remainder continue continues continued keep",
        "a above abridged an and article at available be below brief by can click column essay feature find"
        " following follows for found from go has have here in interview is it its just large larger length long"
        " longer may much note of on online only original our page permission piece please post published read"
        " reading report reprinted reproduced republished see short shortened site story text that the there this to"
        " version via view visit was website what with you your",
    ),
    (
        "auszug auszüge ausschnitt ausschnitte leseprobe",
        "mehr",
        "vollständig vollständige vollständigen vollständiger ganze ganzen ganzer komplett komplette kompletten"
        " kompletter gesamte gesamten gesamter volle vollen restliche restlichen rest weiter weiterlesen"
        " weiterzulesen volltext",
        "am an artikel artikels auf aus bei beim beitrag beitrags bericht da das dem den der des die dies diese"
        " dieser dieses du ein eine einem einen einer erscheint es essay finden findest findet folgende folgenden"
        " geht gekürzte gekürzter gelangen genehmigung gibt hier hinweis ihr im in interview ist kann kannst können"
        " könnt lange langen lesen lest lies länge längere längeren längerer man nur obenstehende obige online"
        " original originalartikel reportage sie steht text texte textes um und unter voller vom von webseite website"
        " zu zum zur",
    ),
    (
        "extrait extraits",
        "plus",
        "complet complète entier entière intégral intégrale intégralité totalité suite reste continuer continuez"
        " poursuivre poursuivez",
        "abrégé accessible article au autorisation aux billet c ce ceci cet cette chez cliquez consulter consultez d"
        " dans de des disponible du découvrez découvrir en enquête entretien est et ici il l la le lecture les lien"
        " ligne lire lisez lit long longue lu note notre original originale par peut pour publié publiée qu que"
        " reportage reproduit retrouver retrouvez récit s se site son sur texte tribune trouve trouver trouvez un une"
        " version voici voir votre à être",
    ),
    (
        "fragmento fragmentos extracto extractos",
        "más",
        "completo completa íntegro íntegra íntegramente entero entera resto totalidad seguir sigue siga continuar"
        " continúa continúe",
        "a al aquí artículo breve clic con consultar consultarse crónica de del disponible el en encontrar"
        " encontrarse encuentra encuentras ensayo entrevista es esta este esto está extensa extenso hacer haga haz la"
        " larga largo las le lea lee leer leerlo leerse leyendo lo los nota noticia nuestra original para permiso"
        " pincha pinche por publicada publicado puede pueden puedes que reportaje reproducido se sitio solo su texto"
        " un una vea ver versión web y",
    ),
    (
        "trecho trechos excerto excertos extrato",
        "mais",
        "completo completa íntegra integral inteiro inteira restante resto continue continuar continua",
        "a ao aos aqui artigo as breve clique da de disponível do e em encontra encontrada encontrado ensaio"
        " entrevista esta este está extensa extenso isto leia leitura lendo ler lida lido longa longo matéria na nas"
        " no nos nota o original os para pela pelo pode por publicada publicado que reportagem reproduzido se ser seu"
        " site só texto um uma veja ver versão é",
    ),
    (
        "estratto estratti brano brani",
        "più",
        "completo completa integrale intero intera tutto resto continua continuare continuate prosegui proseguire"
        " proseguite segue",
        "a al all alla articolo breve clicca da dal dall dalla degli del dell della di disponibile e essere il in"
        " inchiesta intervista l la le legga leggere leggete leggi letta letto lettura lo lunga lungo nel nell nella"
        " nota originale per pezzo pubblicata pubblicato può quello questa questo qui reportage riprodotto si sito"
        " solo su sul sull sulla testo trova trovate trovi un una uno vai versione è",
    ),
    (
        "fragment fragmenten uittreksel passage voorproefje",
        "meer",
        "volledig volledige hele gehele heel compleet complete rest verder",
        "aan artikel artikelen beschikbaar bij bovenstaande de deze dit een en essay gelezen gepubliceerd het hier"
        " in ingekort interview is je kan klik kort korte kun kunt lang langer langere lees leest lezen na noot om"
        " onderstaande online onze oorspronkelijke op originele pagina reportage site staat stuk te tekst u uit van"
        " verhaal verschenen versie via vind vinden vindt voor website worden",
    ),
    (
        "utdrag uddrag",
        "mer mere",
        "hela hele resten fullständiga",
        "artikel artikeln artikkel artikkelen artiklen att av denna den der detta det dette du en er et ett finner"
        " från fra här her hos i kan läs läsa les lese læs længere längre lengre om på samt som texten teksten till til"
        " ur är",
    ),
    (
        "fragment fragmenty",
        "więcej",
        "cały całość pełny pełna reszta resztę dalej",
        "a artykuł artykułu czytaj dłuższego do jest można na niniejszy oto pochodzi powyższy przeczytać przeczytaj"
        " się strona stronie tekst tekstu ten to w wersja wersji z ze znajduje",
    ),
    (
        "отрывок отрывки фрагмент фрагменты",
        "больше",
        "полностью полный полная целиком продолжение далее",
        "более большой в вариант версия длинной для из и можно на оригинал сайте статьи статью статья текст текста"
        " читайте читать это этот",
    ),
    (
        "уривок фрагмент",
        "більше",
        "повністю повний повна продовження далі",
        "в версія довшої з зі можна на оригінал сайті статті статтю стаття текст тексту у це цей читайте читати",
    ),
    (
        "úryvek ukázka výňatek",
        "více",
        "celý celé celou zbytek",
        "článek článku čtěte delšího je jde na najdete o se stránkách text textu toto tento v z ze",
    ),
    (
        "ote katkelma",
        "lisää",
        "koko loppu",
        "artikkeli artikkelin artikkelista jutun juttu jutusta lue on pidemmästä se tämä teksti tekstistä verkossa",
    ),
    (
        "alıntı alıntıdır kesit",
        "daha",
        "tamamı tamamını tümü devamı",
        "bir bu burada makale makaleden makalenin metin metnin okuyun uzun ve yazı yazıdan yazının",
    ),
    (
        "részlet kivonat",
        "több tovább",
        "teljes egész",
        "a az cikk cikkből cikket egy ez hosszabb itt olvasható olvassa szöveg",
    ),
    (
        "extras fragment",
        "mai",
        "integral integrală complet restul continuare",
        "acest acesta articol articolul articolului aici al citește citiți de din este în la lung mult pe text"
        " textul textului un",
    ),
    (
        "απόσπασμα",
        "περισσότερα",
        "ολόκληρο πλήρες συνέχεια υπόλοιπο",
        "άρθρο άρθρου από αυτό διαβάστε είναι ένα εδώ κείμενο κειμένου μεγαλύτερο στο στη το του",
    ),
    (
        "kutipan petikan cuplikan",
        "lagi selengkapnya",
        "lengkap utuh penuh seluruh",
        "adalah artikel baca dari di ini merupakan panjang sebuah situs teks tulisan versi yang",
    ),
)
"""The words of each language, in that order."""

_WORD = re.compile(r"\w+")
_FEWEST = 2
"""Words of such a line; a word alone is a label, whatever it links to."""

_LONGEST = 300
"""Characters of such a line, at most."""


def is_notice_of_excerpt(text: str, names: Sequence[str]) -> bool:
    """Whether folded words say that a text is an excerpt, or where all of it is, and nothing else; `names` are what
    the article, its authors and its publisher are called, folded, and the hosts they stand on."""
    if len(text) > _LONGEST:
        return False
    words = _WORD.findall(text)
    if len(words) < _FEWEST or _telling().isdisjoint(words):
        return False
    words = _WORD.findall(_without(names, text))
    told = frozenset(words)
    return any(
        _tells(told, language, text) and _names_site([word for word in words if word not in language.all], names)
        for language in _languages()
    )


def _without(names: Iterable[str], text: str) -> str:
    for name in names:
        text = text.replace(name, " ")
    return text


def _tells(words: Set[str], language: _Language, text: str) -> bool:
    """Whether one of some words is for a part or the whole; "Read more: " opens a line on another story, "More from" a
    list of them."""
    if not words.isdisjoint(language.part | language.whole):
        return True
    return not words.isdisjoint(language.more) and not words.isdisjoint(_TO_READ) and ":" not in text


_TO_READ = word_set(
    "read see view lesen lies lest lire lisez lit leer lee lea ver ler leia leggere leggi legga leggete lezen lees"
    " leest"
)
"""What readers are asked to do where there is more."""


def _names_site(words: Sequence[str], names: Iterable[str]) -> bool:
    """Whether words are none, or a site's name by its host: "The River Paper" of riverpaper.example."""
    letters = "".join(words[words[:1] == ["the"] :])
    hosts = (name.replace("-", "") for name in names if "." in name)
    return not words or (len(letters) >= _LETTERS and any(letters in host for host in hosts))


_LETTERS = 4
"""Letters of a site's name, at least."""


def named_in_notices(source: Source, hosts: Iterable[str]) -> tuple[str, ...]:
    """What an original, its authors and its publisher are called, its hosts among it: folded, the longest first."""
    given = (source.title, source.publisher, *source.publisher_too, *(author.name for author in source.authors))
    return tuple(sorted({*(fold_line(name) for name in given if name), *hosts}, key=len, reverse=True))


def calls_excerpt(text: str, names: Sequence[str] = ()) -> bool:
    """Whether folded words say that a text is an excerpt, and nothing but that and where all of it is; one word says
    so by itself: "(Excerpt)"."""
    return speaks_of_excerpt(text, names) and (is_notice_of_excerpt(text, names) or len(_WORD.findall(text)) == 1)


def calls_excerpt_of(name: str, text: str) -> bool:
    """Whether all that folded words say before a name is that a text is an excerpt: "This is an excerpt from"."""
    lead, found, _ = text.partition(name)
    return bool(name) and bool(found) and calls_excerpt(lead)


def speaks_of_excerpt(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a word among folded ones, those of names aside, is for a part of a text."""
    words = frozenset(_WORD.findall(_without(names, text)))
    return any(not words.isdisjoint(language.part) for language in _languages())
