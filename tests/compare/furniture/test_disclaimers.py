"""Whose opinions a text has: a site says so above it or below, in the language of its readers."""

from __future__ import annotations

import pytest
from tale_pages import CREDIT, HEAD, categories, page, tale

from licensecheck.compare.vocabulary.disclaimers import disclaims
from licensecheck.compare.words import fold_line

DISCLAIMERS = [
    "The views expressed are the author’s own.",
    "Die hier geäußerten Ansichten sind die des Autors und geben nicht unbedingt die Meinung der Redaktion wieder.",
    "Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.",
    "Die Meinung der Autorin muss nicht der Meinung der Redaktion entsprechen.",
    "Dieser Beitrag gibt ausschließlich die Meinung der Autorin wieder.",
    "Las opiniones expresadas en este artículo no reflejan necesariamente la línea editorial de este medio.",
    "Los artículos de opinión son responsabilidad de sus autores.",
    "Le opinioni espresse non riflettono necessariamente la linea della redazione.",
    "De mening van de auteur komt niet noodzakelijk overeen met die van de redactie.",
    "Este texto não reflete, necessariamente, a opinião do portal.",
    "Os artigos são de inteira responsabilidade dos autores.",
    "Les opinions exprimées ne reflètent pas nécessairement la position de la rédaction.",
    "Les propos tenus n’engagent que leurs auteurs.",
    "Åsikterna i texten är skribentens egna.",
    "Texten speglar inte nödvändigtvis redaktionens åsikter.",
    "Kronikken gir uttrykk for skribentens holdning.",
    "Poglądy autora nie muszą odzwierciedlać stanowiska redakcji.",
    "Mielipiteet ovat kirjoittajan omia.",
    "Tulisan ini tidak mencerminkan pandangan redaksi.",
    "声明：本文仅代表作者个人观点，与本站立场无关。",
    "Мнение автора может не совпадать с мнением редакции.",
    "Думка автора може не збігатися з позицією редакції.",
    "本稿は筆者の個人的な見解です。",
    "이 글은 필자의 개인적인 견해입니다.",
    "Für diese Inhalte sind allein die Autoren verantwortlich.",
    "Ce texte n’engage que la responsabilité de ses auteurs.",
    "Los puntos de vista expresados son exclusivos de los autores.",
    "Die Meinungen der Autoren geben nicht unbedingt die der Redaktion wieder.",
    "Die in diesem Beitrag geäußerten Ansichten sind die der Autoren.",
    "Der Artikel spiegelt nicht zwangsläufig die Meinung der Redaktion.",
    "Le opinioni qui espresse sono quelle degli autori.",
    "De meningen in dit stuk zijn die van de auteurs.",
    "Dit artikel is geschreven op persoonlijke titel.",
    "Det är skribenternas egna åsikter som framförs i texten.",
]

PROSE = [
    "Die Zahlen geben nicht unbedingt die Meinung der Bürger wieder.",
    "Die Stadt gab die Meinung des Rates nie wieder.",
    "Los votos no reflejan necesariamente la voluntad del pueblo.",
    "Los daños son responsabilidad de sus dueños.",
    "Os votos não refletem necessariamente a vontade do povo.",
    "I voti non riflettono necessariamente la volontà del popolo.",
    "De cijfers komen niet noodzakelijk overeen met die van de gemeente.",
    "Rösterna speglar inte nödvändigtvis folkets vilja.",
    "Głosy nie muszą odzwierciedlać woli ludu.",
    "这座桥代表了作者的一生，镇上的人都这么说。",
    "Цифры не совпадают с тем, что видели люди на берегу.",
    "Die Ansichten der Brücke sind die schönsten der Stadt.",
    "Le opinioni espresse in aula sono quelle dei pescatori.",
    "De burgemeester sprak op persoonlijke titel.",
]


@pytest.mark.parametrize("line", DISCLAIMERS)
def test_a_disclaimer_above_the_text_or_before_the_credit_is_the_sites(line: str) -> None:
    original = page(tale())
    for form in ("<p>{}</p>", "<p><em>{}</em></p>"):
        note = form.format(line)
        for text in (f"{HEAD}{note}{tale()}{CREDIT}", f"{HEAD}{tale()}{note}{CREDIT}"):
            assert {*categories(original, page(text))} == {"furniture"}


@pytest.mark.parametrize("line", [DISCLAIMERS[number] for number in (1, 5, 13, 19)])
def test_a_disclaimer_of_the_originals_that_the_copy_leaves_out_is_missed(line: str) -> None:
    copy, note = page(f"{HEAD}{tale()}{CREDIT}"), f"<p>{line}</p>"
    assert categories(page(f"{HEAD}{note}{tale()}"), copy) == ["omission"]
    assert categories(page(f"{HEAD}{tale()}{note}"), copy) == ["truncated"]
    assert categories(page(f"{HEAD}{tale()}{note}"), page(f"{HEAD}{tale()}{note}{CREDIT}")) == []


@pytest.mark.parametrize("line", PROSE)
def test_prose_that_speaks_of_others_views_is_an_addition(line: str) -> None:
    assert not disclaims(fold_line(line))
    original, note = page(tale()), f"<p>{line}</p>"
    for text in (f"{HEAD}{note}{tale()}{CREDIT}", f"{HEAD}{tale()}{note}{CREDIT}"):
        assert "addition" in categories(original, page(text))
