"""Lines that read as a site's own (captions, labels, calls to the reader), and sentences that only open as they do."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare


@pytest.mark.parametrize("sentence", [
    "The bench costs 40 crowns/month to keep in repair.",
    "Most of the meetings were held via telephone that winter.",
    "The roof was built by courtesy of the carpenters of the yard.",
])
def test_a_sentence_with_a_slash_or_via_near_its_end_is_no_picture_credit(sentence: str) -> None:
    plain, longer = page(tale()), page(tale(f"<p>{sentence}</p>"))
    assert categories(plain, longer) == ["addition"]
    assert categories(longer, plain) == ["omission"]


@pytest.mark.parametrize("caption", [
    "The landing in its first spring. Ada Lind/Coast Pictures", "Ada Lind / Coast Pictures",
    "The landing in its first spring. Ada Lind via Wikimedia", "The landing, seen from the bridge (Photo: Ada Lind)",
    "The landing in its first spring. Courtesy of the town archive",
])
def test_a_caption_that_ends_in_its_credit_is_furniture(caption: str) -> None:
    copy = page(tale(f"<p>{caption}</p>"))
    assert categories(page(tale()), copy) == ["furniture"]


@pytest.mark.parametrize("sentence", [
    "Like many others, he misses it.",
    "Like her mother, she waits there.",
    "You might think that nobody came.",
    "Watch the tide there, the old men say.",
    "Listen to the gulls, and you know the hour.",
    "Most popular with the children was the roof.",
    "Get more sleep, the doctor told them.",
    "Vote counting at the landing went on through the night.",
    "Also on the table that evening was a plan for a second bridge.",
    "Video from the landing showed nobody waiting at all.",
    "Video-makers from the island filmed the last crossing.",
    "Created in 1911, the line never made money.",
    "Sponsored by the bank, the new bench cost the town nothing.",
    "Open to visitors since May, the hall has drawn four hundred.",
    "Get the bench under a roof, the carpenters said.",
    "Related costs were borne by the county for ten more years.",
    "Das könnte teuer werden, sagte der Bürgermeister.",
    "Werbung für die Fähre gab es nie.",
    "Deel van de kade stond blank.",
    "Подписание договора заняло три года.",
    "The pictures were later put on Flickr.",
])
def test_prose_that_only_opens_or_ends_as_boxes_do_is_no_box(sentence: str) -> None:
    plain, longer = page(tale()), page(tale(f"<p>{sentence}</p>"))
    assert categories(plain, longer) == ["addition"]
    assert categories(longer, plain) == ["omission"]


@pytest.mark.parametrize("line", [
    "Share this story!", "Like what you read?", "You might like", "Watch the video", "Listen to this article",
    "Most popular stories",
    "Read this next", "Like us on the networks", "Follow her on the networks for more.", "Vote now", "Also on Brackwater Daily", "Related: the bridge in pictures",
    "Video from our archive", "Video: the last crossing, filmed by our readers.", "Published in The Tidewater Review",
    "Sponsored by Harbour Bank", "Get the latest from the coast.", "Das könnte Sie auch interessieren.", "Anzeige",
    "Подпишитесь на наши новости.", "Support independent reporting from the coast.",
])
def test_a_line_of_a_sites_own_stays_furniture(line: str) -> None:
    copy = page(tale(f"<p>{line}</p>"))
    assert categories(page(tale()), copy) == ["furniture"]


@pytest.mark.parametrize(
    "call",
    [
        "<em>[Over 100,000 readers rely on this newsletter to understand the coast. <a href='/n'>Sign up today</a>.]</em>",
        "[<em>You are curious about the coast, and so are we.</em> <a href='/n'>Read us daily by subscribing to our newsletter</a>.]",
        "<em>The Post is a nonprofit newsroom. <a href='/n'>Sign up</a> to receive our biggest stories.</em>",
        "<em>The Post is free because readers like you pay for it. Please consider a gift today. <a href='/d'>Donate now</a>.</em>",
        "<em>Die Post ist frei zu lesen, weil andere dafür zahlen. <a href='/d'>Jetzt spenden</a>.</em>",
        "<em>L’essentiel du fleuve, chaque jour dans votre boîte. <a href='/abonnement'>S’inscrire</a></em>",
    ],
)
def test_a_call_set_apart_between_paragraphs_is_furniture_on_either_side(call: str) -> None:
    plain, calling = page(tale()), page(tale(f"<p>{call}</p>"))
    assert {*categories(plain, calling), *categories(calling, plain)} == {"furniture"}


@pytest.mark.parametrize(
    "call",
    [
        "Have you had trouble with the ferry? <a href='/c'>Tell us about it.</a>",
        "The reporting here is free for all. If you can, please <a href='/d'>support our work</a>.",
        "Do you know more about the ferry? Contact Ada Lind at ada@river.example, in confidence.",
        "Noch mehr davon gibt es jeden Freitag: <a href='/n'>Jetzt abonnieren</a>.",
    ],
)
def test_a_plain_call_may_be_left_out_and_not_put_in(call: str) -> None:
    plain, calling = page(tale()), page(tale(f"<p>{call}</p>"))
    assert categories(calling, plain) == []
    assert categories(plain, calling) == ["addition"]


@pytest.mark.parametrize("notice", [
    "<p class='notice--info'><a href='/subscribe'>The morning post</a>: all that matters, in your inbox every day.</p>",
    "<p class='notice'><a href='https://river.example/de/newsletter/'>Die Morgenpost</a>: alles Wichtige für Sie, jeden Tag.</p>",
    "<p class='alert'>Readers like you pay for this page. <a href='/d'>Donate now</a>.</p>",
])
def test_a_call_in_a_paragraph_that_is_called_a_notice_is_furniture(notice: str) -> None:
    assert categories(page(tale()), page(tale(notice))) == ["furniture"]


def test_a_notice_with_a_title_in_bold_is_for_a_person() -> None:
    said = "Tides and timetables of the whole river, every Friday at seven"
    for put, expected in (
        (f"<p class='notice--primary'><strong>The River Letter</strong> {said}.</p>", [("furniture", True)]),
        (f"<p class='notice--primary'>{said}.</p>", [("addition", False)]),
        (f"<p class='notice--primary'><strong>{said}.</strong></p>", [("addition", False)]),
        (f"<p><strong>The River Letter</strong> {said}.</p>", [("addition", False)]),
    ):
        edits = compare(page(tale()), page(tale(put))).edits
        assert [(edit.category.value, edit.doubt is not None) for edit in edits] == expected


@pytest.mark.parametrize("call", [
    "<p><strong>Síganos en Facebook e Instagram</strong></p>",
    "<p class='notice'>El buen periodismo cuesta dinero. <a href='/d'>Donar</a></p>",
    "<p class='notice'>L’information a un coût. <a href='/d'>Faire un don</a></p>",
    "<ul><li>Follow The River Post on <a href='https://facebook.com/p'>Facebook</a> and <a href='https://x.com/p'>X</a></li></ul>",
    "<p>Folgen Sie der Flusspost auf <a href='https://instagram.com/p'>Instagram</a></p>",
    "<form><p>Inscrivez-vous à notre lettre. Recevez chaque matin le meilleur du fleuve.</p><input type='email'></form>",
])
def test_calls_of_further_forms_are_furniture(call: str) -> None:
    assert categories(page(tale()), page(tale(call))) == ["furniture"]


@pytest.mark.parametrize("paragraph", [
    "<p class='notice'>Nobody told <a href='/people'>the people of the town</a> what the bridge would cost you today.</p>",
    "<p class='notice'>You can all read of it in <a href='/newsletter'>the letter of the mayor</a>, or so he said.</p>",
    "<p><em>The mayor wrote it. <a href='/newsletter'>His letter</a> told nobody what the bridge would cost.</em></p>",
    "<p>All of you can read of it in <a href='/newsletter'>the letter of the mayor</a>, or so the mayor said.</p>",
    "<p><em>All of you can read of it in <a href='/newsletter'>the letter of the mayor</a>, or so the mayor said.</em></p>",
])
def test_a_paragraph_that_only_links_to_a_letter_is_an_addition(paragraph: str) -> None:
    assert categories(page(tale()), page(tale(paragraph))) == ["addition"]


@pytest.mark.parametrize(
    "told",
    [
        "People in the village can <a href='/d'>donate</a> to the fund that keeps the ferry running in winter.",
        "The mayor writes a <a href='/n'>newsletter</a> about the harbour, and nobody has read it for years.",
        "<a href='/p'><img src='ferry.jpg' alt=''></a> The picture on the wall of the inn shows the ferry on its last day, with all who had come to see it off.",
        "<em>He called it the best newsletter on the coast, and everybody laughed at him.</em>",
    ],
)
def test_what_an_article_tells_of_calls_is_its_text(told: str) -> None:
    original = page(tale(f"<p>{told}</p>"))
    assert categories(original, page(tale())) == ["omission"]


@pytest.mark.parametrize(
    "box",
    [
        "<p><img src='l.jpg'> The old landing in the year of the flood. Archive photo.</p>",
        "<p><img src='l.jpg'></p><p><em>The old landing in the year of the flood.</em></p>",
        "<p><a href='l.jpg'><img src='l.jpg'></a></p><p><small>The old landing in the year of the flood.</small></p>",
        "<p>Featured image: The ferry at low tide, by Jonas Berg</p>",
        "<p>Cover photo courtesy of the Norhavn museum.</p>",
        "<p><em>This story contains affiliate links.</em></p>",
        "<h3>About the author</h3>",
        "<h4>Sobre la autora</h4>",
    ],
)
def test_captions_and_labels_of_boxes_are_furniture_on_either_side(box: str) -> None:
    plain, boxed = page(tale()), page(tale(box))
    assert {*categories(plain, boxed), *categories(boxed, plain)} == {"furniture"}


@pytest.mark.parametrize(
    "line",
    [
        "<p>Nobody knows why <img class='emoji' src='s.png'> the ferry has never been sold to anybody.</p>",
        "<p><img class='wp-smiley' src='s.png'> The ferry has never been sold to anybody on the coast.</p>",
        "<p>The ferry is <em>still</em> for sale, and nobody on the coast has money for it.</p>",
        "<p><img class='left' src='s.png'> The ferry has never been sold to anybody on the coast, and the men who ran it"
        " have all gone to the city, where the ferries are larger.</p>",
    ],
)
def test_a_paragraph_with_a_picture_is_the_originals_text(line: str) -> None:
    original = page(tale(line))
    assert categories(original, page(tale())) == ["omission"]


@pytest.mark.parametrize(
    "line",
    [
        "Unterstützen Sie unsere Arbeit mit einer Spende.",
        "Hat Ihnen der Artikel gefallen?",
        "Was meinen Sie? Schreiben Sie uns!",
        "Stand: 3. März 2019, 12:00 Uhr",
        "Soutenez notre travail par un don.",
        "Publié le 3 mars 2019 à 12h00",
        "Temps de lecture : 5 minutes",
        "Qu'en pensez-vous ? Écrivez-nous !",
        "Apoya nuestro trabajo con una donación.",
        "¿Te gustó este artículo?",
        "Atualizado em 3 de março de 2019 às 12h00",
        "O que você acha? Comente!",
        "Sostieni il nostro lavoro con una donazione.",
        "Ti è piaciuto questo articolo?",
        "Steun ons werk met een donatie.",
        "Laatst bijgewerkt: 3 maart 2019, 12:00",
    ],
)
def test_labels_and_calls_of_many_languages_are_furniture_on_either_side(line: str) -> None:
    plain, called = page(tale()), page(tale(f"<p>{line}</p>"))
    assert {*categories(plain, called), *categories(called, plain)} == {"furniture"}


@pytest.mark.parametrize(
    "line",
    ["Was meinen Sie damit, dass niemand mehr kommt?", "Publicado por primera vez, el cuento no gustó a nadie.", "Soutenez-vous ce pont ?"],
)
def test_sentences_that_begin_like_labels_of_other_languages_are_text(line: str) -> None:
    original = page(tale(f"<p>{line}</p>"))
    assert categories(original, page(tale())) == ["omission"]


@pytest.mark.parametrize("mark", ['<sup class="reference">[1]</sup>', "[1]", "<sup>1</sup>", " [2][3]", "<sup>a</sup>"])
def test_a_short_sentence_with_a_footnotes_mark_is_a_sentence(mark: str) -> None:
    put = f"<p>Critics doubt that.{mark}</p>"
    assert categories(page(tale()), page(tale(put))) == ["addition"]
    assert categories(page(tale(put)), page(tale())) == ["omission"]


def test_a_label_with_a_footnotes_mark_is_a_label() -> None:
    assert categories(page(tale()), page(tale("<p>Norhavn, 2.1<sup>a</sup></p>"))) == ["furniture"]


@pytest.mark.parametrize("line", [
    "Debes aceptar las cookies para ver este vídeo.", "An error has occurred, so please try again later in the day.",
    "Cosa ne pensi di questo articolo? Lascia un commento.", "Du kan också lyssna på den här artikeln.",
])
def test_a_sentence_on_the_pages_machinery_is_the_sites_however_long_it_is(line: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{line}</p>"))) == ["furniture"]


@pytest.mark.parametrize(("line", "category"), [
    ("The mayor lied. Tweet this", "addition"), ("Nobody was paid. Share", "addition"),
    ("The ferry returned. Read more", "furniture"), ("Share this. Tweet this", "furniture"),
    ("Photos: Ada Lind. Share", "furniture"),
])
def test_a_sentence_before_a_button_is_no_label(line: str, category: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{line}</p>"))) == [category]
