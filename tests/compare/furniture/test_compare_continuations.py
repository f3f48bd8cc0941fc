"""Lines that say behind what a text goes on, in whatever order of words, and subheads that speak of the same things."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.furniture.lines.continuations import says_it_goes_on

NOTICES = [
    "Tekst loopt door onder de afbeelding", "Het artikel gaat verder onder de advertentie", "Lees verder onder de foto",
    "Nach der Anzeige geht es weiter", "Lesen Sie nach der Werbung weiter", "Der Text geht unter dem Bild weiter.",
    "La suite de cet article après la publicité", "Lisez la suite de l’article sous la vidéo",
    "El texto de la noticia sigue después de este anuncio", "Después de la publicidad continúa la información",
    "Depois da publicidade o texto continua", "L’articolo continua dopo questa pubblicità",
    "The report to read continues below this advertisement", "Denna artikel fortsätter efter annonsen",
    "Le reste de l’article après la publicité", "Dalszy ciąg materiału pod wideo", "Текст продолжается под рекламой",
]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<p><em>{}</em></p>", "<p><strong>{}</strong></p>", "<p>[{}]</p>"])
@pytest.mark.parametrize("line", NOTICES)
def test_a_line_that_says_behind_what_the_text_goes_on_is_the_sites(line: str, form: str) -> None:
    assert {*categories(page(tale()), page(tale(form.format(line))))} == {"furniture"}


@pytest.mark.parametrize("line", [
    "The story continues", "After the picture", "Why the article is below the picture",
    "The waiting continues under the roof", "Das Leben geht nach dem Bild weiter", "Nach der Anzeige bei der Polizei",
    "La vie continue après la publicité", "El miedo sigue después de la foto", "Het leven gaat verder na de foto",
])
def test_a_line_with_a_word_of_its_own_is_none(line: str) -> None:
    assert not says_it_goes_on(line.lower())
    assert categories(page(tale()), page(tale(f"<h3>{line}</h3>"))) == ["addition"]
