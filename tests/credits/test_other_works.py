"""Words about pictures, music or data in a line: their licence is theirs, and not the article's."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, ORIGINAL, read_copy, source

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.other_works import other_works, without
from licensecheck.credits.model import Licence, Said

BY_ND, BY = Licence("by-nd", "4.0"), Licence("by", "2.0")
OURS = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
THEIRS = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
POST = f'<a href="{ADDRESS}">The Harbour Post</a>'


def stated(line: str, original: str = ORIGINAL) -> list[tuple[Licence | None, bool, bool, Said]]:
    found = read_copy(f"{ARTICLE}<p>{line}</p>", original=source(original)).licences
    return [(s.licence, s.named, s.linked, s.said) for s in found]


CREDITS = [
    "Photo: Bob, {}.", "The photo is licensed under {}.", "Header image: Bob ({}).", "Image by J. Dahl, {}",
    "Photo by Dr. Dahl, {}.", "(Image: {})", "Music: Kevin MacLeod, licensed under {}",
    "The dataset is licensed under {}.", "The data used in this article are licensed under {}.",
    "Our podcast is licensed under {}.", "Cover: Bob, {}.",
    "This article's photos are licensed under {}.", "Photo of the author of this article, {}.", "Dahl/Flickr, {}",
    "Titelbild: Bob, {}.", "Die Daten stehen unter {}.", "Les données sont sous licence {}.", "Carte : Bob, {}.",
    "Foto de Bob ({}).", "Los datos están bajo licencia {}.", "Imagem: Bob, {}.", "La musica è di Bob, {}.",
    "Afbeelding: Bob, {}.", "The code is under {}.", "Font by Bob, {}", "图片：王小明，{}", "Фото: Боб, {}",
    "Zdjęcie: Bob, {}.", "Bilde: Bob, {}.", "Kuva: Bob, {}.", "Gambar: Bob, {}.",
]


@pytest.mark.parametrize("credit", CREDITS)
def test_another_works_licence_is_none_of_the_articles(credit: str) -> None:
    for name in (OURS, "CC BY-ND 4.0", "Creative Commons"):
        said = credit.format(name)
        assert stated(said) == []
        assert stated(f"This article was first published by {POST}. {said}") == []


@pytest.mark.parametrize("credit", CREDITS)
def test_nor_does_it_disturb_the_articles(credit: str) -> None:
    line = f"This article was first published by {POST} under {OURS}. {credit.format(THEIRS)}"
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    "line",
    [
        f"First published by {POST} under {OURS}, photo by Ole Dahl ({THEIRS}).",
        f"Republished from {POST} (photo: Ole Dahl, {THEIRS}) under {OURS}.",
        f"The text by The Harbour Post is under {OURS} and the photos under {THEIRS}.",
        f"The Harbour Post: {OURS} (text), {THEIRS} (photos)",
        f"Text: {OURS}; photos: {THEIRS}",
        f"Photo: Ole Dahl, {THEIRS}. This article was first published by {POST} under {OURS}.",
    ],
)
def test_one_line_may_name_the_licences_of_both(line: str) -> None:
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    "line",
    [
        f"This article and its images are licensed under {OURS}.",
        f"Text and photos: {OURS}",
        f"Text, photos and video: {OURS}",
        f"All images and text © The Harbour Post, {OURS}",
        f"Republished from {POST} under {OURS}. Photo by Ole Dahl.",
        f"Data and text by The Harbour Post, {OURS}",
        f"Text by Ole Dahl and photos by Ada Fen, first published by The Harbour Post, {OURS}",
        f"First published by {POST}, with photos by Ole Dahl, under {OURS}.",
        f"Except for the images, this article is licensed under {OURS}.",
        f"This article, images excluded, is licensed under {OURS}.",
        f"This photo essay was first published by {POST} under {OURS}.",
        f"By Lena Moritz, data reporter, first published by The Harbour Post, {OURS}",
        f"This article, based on data from a census, was first published by {POST} under {OURS}.",
        f"This article is licensed under {OURS}; images may be under other terms.",
    ],
)
def test_works_named_with_the_text_leave_the_licence_to_it(line: str) -> None:
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize("title", ["Photos of the flood", "Data, maps and music"])
def test_the_title_may_speak_of_pictures(title: str) -> None:
    original = ORIGINAL.replace("Tides and towns", title)
    for named in (title, f'<a href="{ADDRESS}">Images of a storm</a>', "“Images: a history”"):
        assert stated(f"{named} was first published by The Harbour Post under {OURS}.", original) == [
            (BY_ND, True, True, Said.YES)
        ]


def test_what_a_site_says_of_its_journalism_is_not_said_of_the_article() -> None:
    assert stated("Our journalism is published under a Creative Commons licence.") == []


def test_a_badge_belongs_to_the_words_before_it() -> None:
    badge = '<a href="https://creativecommons.org/licenses/by/2.0/"><img src="badge.png"></a>'
    assert stated(f"First published by {POST} under {OURS}. Photo: Ole Dahl {badge}") == [(BY_ND, True, True, Said.YES)]


def test_a_licence_without_a_subject_follows_its_credit() -> None:
    """It is the picture's where nothing but the picture was spoken of."""
    assert stated(f"Photo: Ole Dahl. {OURS}") == []
    assert stated(f"First published by {POST}. Photo: Ole Dahl. {OURS}") == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Photo: Bob; text: Ada", "text: ada"),
        ("Text: Ada. Photo: Bob. Republished from The Herald.", "text: ada. republished from the herald."),
        ("The wall. Ole Dahl", "the wall. ole dahl"),
        ("data " * 1000, "data " * 1000),
        ("photo," * 100, "photo," * 100),
    ],
)
def test_what_is_left_of_a_line_without_other_works(line: str, left: str) -> None:
    text = fold(line)
    assert without(text, other_works(text)).split() == left.split()


@pytest.mark.parametrize("credit", ["צילום: Ole Dahl ({}).", "फोटो: Ole Dahl ({}).", "Φωτογραφία: Ole Dahl ({})."])
def test_a_pictures_licence_behind_a_credit_line_is_the_pictures(credit: str) -> None:
    assert stated(f"First published by {POST}.<br>{credit.format(OURS)}") == []


@pytest.mark.parametrize(("line", "expected"), [
    (f"First published by {POST} ({OURS}). This site's own articles are {THEIRS}.", [(BY_ND, True, True, Said.YES)]),
    (f"First published by {POST}. Its other articles are {OURS}.", []),
    (f"First published by {POST}. Comments on this page are licensed under {OURS}.", []),
    (f"First published by {POST} under {OURS}, as its other articles are.", [(BY_ND, True, True, Said.YES)]),
])
def test_the_licence_of_other_texts_is_none_of_the_articles(line: str, expected: list[object]) -> None:
    assert stated(line) == expected


@pytest.mark.parametrize(("figure", "expected"), [
    ("<figure><blockquote><p>{}</p></blockquote></figure>", [(BY_ND, True, True, Said.YES)]),
    ("<figure><img src=a.jpg><blockquote><p>{}</p></blockquote></figure>", []),
    ("<figure><img src=a.jpg><figcaption>{}</figcaption></figure>", []),
])
def test_a_figure_with_a_quotation_and_no_picture_is_none_of_a_picture(figure: str, expected: list[object]) -> None:
    found = read_copy(ARTICLE + figure.format(OURS)).licences
    assert [(s.licence, s.named, s.linked, s.said) for s in found] == expected
