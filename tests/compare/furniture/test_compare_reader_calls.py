"""Calls of a site between paragraphs, set apart by emphasis or brackets, and prose that is set so."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import TOLD_BESIDES
from licensecheck.document import Format, read

CALLS = [
    "Enjoying this article? Share it with a friend.",
    "Already a subscriber? <a href='/l'>Log in</a>.",
    "For more on rivers, see our <a href='/s'>special report</a>.",
    "Click <a href='/w'>here</a> to get our stories on WhatsApp",
    "If you enjoyed this story, share it with your friends.",
    "Follow our WhatsApp channel.",
    "Download our free app.",
    "Clique <a href='/x'>aqui</a> e receba as notícias pelo WhatsApp",
    "<a href='/x'>Receba as notícias do dia no WhatsApp</a>",
    "Participe do nosso grupo no WhatsApp.",
    "Entre no nosso canal do Telegram",
    "Apoie o nosso jornalismo.",
    "Gostou deste artigo? Compartilhe com os amigos.",
    "Já é assinante? <a href='/l'>Faça login</a>.",
    "Siga o Jornal da Beira no Instagram.",
    "Inscreva-se em nosso canal.",
    "Baixe o nosso aplicativo.",
    "Deixe seu comentário.",
    "Haz clic <a href='/x'>aquí</a> y recibe las noticias por WhatsApp",
    "Si te gustó este artículo, compártelo.",
    "Únete a nuestro canal de Telegram.",
    "Apoya nuestro periodismo.",
    "¿Ya eres suscriptor? <a href='/l'>Inicia sesión</a>.",
    "¿Te gustó este artículo? Compártelo con tus amigos.",
    "Recibe nuestras noticias en tu correo.",
    "Sigue a La Orilla en Instagram.",
    "Cliquez <a href='/x'>ici</a> pour recevoir nos articles par courriel",
    "Vous avez aimé cet article ? Partagez-le.",
    "Rejoignez notre chaîne WhatsApp.",
    "Soutenez notre rédaction.",
    "Déjà abonné ? <a href='/l'>Connectez-vous</a>.",
    "Pour en savoir plus, consultez notre dossier.",
    "Recevez nos articles par e-mail.",
    "Clicca <a href='/x'>qui</a> per ricevere le notizie su WhatsApp",
    "Ti è piaciuto questo articolo? Condividilo.",
    "Iscriviti al nostro canale Telegram.",
    "Sei già abbonato? <a href='/l'>Accedi</a>.",
    "Sostieni il nostro lavoro.",
    "Ricevi le nostre notizie via e-mail.",
    "Hier <a href='/x'>klicken</a> und Nachrichten per WhatsApp erhalten",
    "Unterstützen Sie unseren Journalismus.",
    "Hat Ihnen dieser Artikel gefallen? Teilen Sie ihn.",
    "Folgen Sie unserem Kanal auf WhatsApp.",
    "Schon Abonnent? <a href='/l'>Anmelden</a>.",
    "Mehr dazu lesen Sie in unserem Dossier.",
    "Schreiben Sie uns Ihre Meinung.",
    "Abonneer je op onze nieuwsbrief.",
    "Klik <a href='/x'>hier</a> voor nieuws via WhatsApp.",
    "Vond je dit artikel goed? Deel het.",
    "Volg ons kanaal op WhatsApp.",
    "Al abonnee? <a href='/l'>Log in</a>.",
    "Steun onze journalistiek.",
    "Kliknij <a href='/x'>tutaj</a>, aby otrzymywać wiadomości na WhatsApp.",
    "Podobał ci się ten artykuł? Udostępnij go.",
    "Wesprzyj nas.",
    "Zapisz się na nasz newsletter.",
    "Masz już konto? <a href='/l'>Zaloguj się</a>.",
    "Dołącz do naszego kanału na WhatsApp.",
    "Klicka <a href='/x'>här</a> för nyheter via WhatsApp.",
    "Gillade du artikeln? Dela den gärna.",
    "Följ oss på Facebook.",
    "Stöd vår journalistik.",
    "Redan prenumerant? <a href='/l'>Logga in</a>.",
    "Klik <a href='/x'>her</a> og få nyheder på WhatsApp.",
    "Kunne du lide artiklen? Del den gerne.",
    "Følg os på Facebook.",
    "Støt vores journalistik.",
    "Allerede abonnent? <a href='/l'>Log ind</a>.",
    "Klikk <a href='/x'>her</a> for å få nyheter på WhatsApp.",
    "Likte du saken? Del den gjerne.",
    "Følg oss på Facebook.",
    "Støtt vår journalistikk.",
    "Allerede abonnent? <a href='/l'>Logg inn</a>.",
    "Klikkaa <a href='/x'>tästä</a> ja saat uutiset WhatsAppiin.",
    "Piditkö jutusta? Jaa se.",
    "Seuraa meitä Facebookissa.",
    "Tilaa uutiskirje.",
    "Oletko jo tilaaja? <a href='/l'>Kirjaudu</a>.",
    "Haberleri WhatsApp’tan almak için <a href='/x'>tıklayın</a>.",
    "Bu yazıyı beğendiniz mi? Paylaşın.",
    "Bizi Instagram’da takip edin.",
    "Bültenimize abone olun.",
    "Klik <a href='/x'>di sini</a> untuk mendapat berita lewat WhatsApp.",
    "Suka artikel ini? Bagikan.",
    "Ikuti kami di Instagram.",
    "Dukung jurnalisme kami.",
]

PROSE = [
    "The mayor never answered our letters.",
    "Follow the money and you will see who paid.",
    "For more on rivers the council paid nothing.",
    "Enjoying the view was free.",
    "Already a ruin, the mill was sold.",
    "Get the boat, the men said.",
    "Join the men of the town, and you will hear.",
    "Register the boats, the law says.",
    "Sign in the rain and nobody reads it.",
    "Apoie o barco, disse o velho.",
    "Entre no rio, dizia a avó.",
    "Receba o barco quem puder.",
    "Participe quem quiser.",
    "Siga o rio até ao mar.",
    "Recibe el barco quien puede.",
    "Sigue el río hasta el mar.",
    "La alcaldesa nunca contestó.",
    "Consulta el mapa, dijo.",
    "Suivez le fleuve jusqu’à la mer.",
    "Recevez les bateaux, dit le maire.",
    "Lisez la lettre du maire.",
    "Segui il fiume fino al mare.",
    "Entra nel fiume, diceva la nonna.",
    "Leggi la lettera del sindaco.",
    "Folgen Sie dem Fluss bis zum Meer.",
    "Hier war früher ein Hafen.",
    "Die Bürgermeisterin hat nie geantwortet.",
    "Unterstützen Sie den Bürgermeister, sagte er.",
    "Erhalten Sie das Boot, sagte er.",
    "Volg de rivier tot aan de zee.",
    "Steun de burgemeester, zei hij.",
    "De burgemeester heeft nooit geantwoord.",
    "Burmistrz nigdy nie odpowiedział.",
    "Obserwuj rzekę, mówił dziadek.",
    "Följ floden till havet.",
    "Få av dem kom tillbaka.",
    "Dela brödet, sade hon.",
    "Følg floden til havet.",
    "Del brødet, sagde hun.",
    "Få av dem kom tilbake.",
    "Seuraa jokea merelle.",
    "Jaa leipä, hän sanoi.",
    "Başkan hiç cevap vermedi.",
    "Ikuti sungai sampai ke laut.",
    "The council wrote, contact us.",
    "He said: join us, and they did.",
    "The mayor told us to follow our channel.",
]

FORMS = ["<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<p>[{}]</p>"]


@pytest.mark.parametrize("call", CALLS)
def test_a_call_set_apart_is_the_sites_on_either_side(call: str) -> None:
    for form in FORMS:
        calling = page(tale(form.format(call)))
        assert {*categories(page(tale()), calling), *categories(calling, page(tale()))} == {"furniture"}


@pytest.mark.parametrize("sentence", PROSE)
def test_prose_set_apart_is_an_addition(sentence: str) -> None:
    for form in FORMS[:2]:
        assert categories(page(tale()), page(tale(form.format(sentence)))) == ["addition"]


@pytest.mark.parametrize("call", [
    "Tell us in the comments below.", "Share your thoughts in the comments section below.",
    "What’s your view? Comment below.", "Would you cross it? Let us know below.", "Scrivetelo nei commenti.",
    "Schreiben Sie uns Ihre Meinung in die Kommentare!", "Dites-le-nous en commentaire.",
    "Cuéntanos en los comentarios.", "Conte para nós nos comentários.", "Laat het ons weten in de reacties.",
])
def test_a_plain_call_for_comments_is_the_sites(call: str) -> None:
    calling = page(tale(f"<p>{call}</p>"))
    assert {*categories(page(tale()), calling), *categories(calling, page(tale()))} == {"furniture"}


@pytest.mark.parametrize("sentence", [
    "The mayor said so in the comments below.", "The mayor lied. What do you think? Tell us in the comments.",
    "Did the mayor steal it? Tell us in the comments.", "Share your boats with the neighbours below.",
    "Tell us, they said, and below the bridge somebody did.",
])
def test_a_plain_sentence_on_comments_is_an_addition(sentence: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{sentence}</p>"))) == ["addition"]


WITH_LINK = "<p>{} <a href='/more'>{}</a></p>"


@pytest.mark.parametrize("call", [
    ("For more stories like this,", "follow us on Facebook."), ("If you value this story, please donate", "here."),
    ("Enjoying this story? Sign up for", "our newsletter."), ("Want more? Subscribe to", "our podcast."),
    ("Chip in to help us do", "more stories like this."), ("Spenden Sie jetzt, damit wir", "weiter berichten können."),
    ("Vous voulez nous aider ? Faites un don", "ici."), ("Para leer más, suscríbete a", "nuestro boletín."),
])
def test_a_plain_paragraph_that_only_asks_and_has_a_link_is_the_sites(call: tuple[str, str]) -> None:
    calling = page(tale(WITH_LINK.format(*call)))
    assert {*categories(page(tale()), calling), *categories(calling, page(tale()))} == {"furniture"}


def test_one_in_a_post_was_put_there_by_an_editor() -> None:
    post = "\n\n".join((*TALE[:2], "For more stories like this, [follow us on Facebook](/more).", *TALE[2:]))
    assert categories(page(tale()), read(post.encode(), location="post.md", format=Format.MARKDOWN)) == ["addition"]


@pytest.mark.parametrize("sentence", [
    ("Our mayor lied, so please donate", "here."), ("Our mayor lied. Chip in", "today."),
    ("The council wrote: to see the plan,", "contact us."),
    ("For more than a year they said: join us on", "the ferry."),
])
def test_one_that_tells_something_is_an_addition(sentence: tuple[str, str]) -> None:
    assert categories(page(tale()), page(tale(WITH_LINK.format(*sentence)))) == ["addition"]


@pytest.mark.parametrize(("line", "doubtful"), [
    ("Sign up for our newsletter. Critics say that the landing was never paid for.", True),
    ("Follow us on Twitter. The mayor has since left his office in disgrace.", True),
    ("Sign up for our newsletter. The best stories, delivered to your inbox every morning.", False),
    ("Sign up for <a href='/letter'>our newsletter</a>. The Ferry Brief comes at six and takes five minutes.", False),
    ("Sign up for our newsletter.", False),
])
def test_what_a_call_goes_on_to_tell_is_for_a_person(line: str, doubtful: bool) -> None:
    edits = compare(page(tale()), page(tale(f"<p>{line}</p>"))).edits
    if doubtful or "href" in line:
        assert {edit.category.value for edit in edits} == {"furniture"}
    assert any(edit.doubt == TOLD_BESIDES for edit in edits) is doubtful
