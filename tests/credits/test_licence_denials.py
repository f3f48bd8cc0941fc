"""Sentences that take the article out of the licence that they name."""

from __future__ import annotations

from time import process_time

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.denials import denials, denies
from licensecheck.credits.model import Licence
from licensecheck.credits.original.source import read_source

OURS = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
MARKED = OURS.replace("<a", "<a rel=license")
LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tides and towns",'
    ' "license": "https://creativecommons.org/licenses/by-nd/4.0/"}</script>'
)


def licence(line: str, head: str = "") -> Licence | None:
    return read_source(html(f"{ARTICLE}<p>{line}</p>", head)).licence


DENIALS = [
    "This article is not covered by our {} licence and may not be republished.",
    "This article isn’t available under {}.",
    "This article cannot be republished under our Creative Commons licence ({}).",
    "This piece is not part of our {} licence.",
    "This story is excluded from our {} licence.",
    "This article is no longer available under {}.",
    "This article was licensed under {} until May 2021.",
    "This article will be available under {} from 1 January 2099.",
    "Our stories are free to republish under {}, except this one, which is © Reuters.",
    "Our articles are under {}, but this one is not.",
    "Unlike our other articles, this one is not under {}.",
    "Our {} licence does not apply to this article.",
    "The {} licence doesn’t cover this story.",
    "Cet article n’est pas sous licence {}.",
    "Cet article est exclu de notre licence {}.",
    "La licence {} ne s’applique pas à cet article.",
    "Dieser Text steht nicht unter der Lizenz {}.",
    "Dieser Artikel ist von unserer Lizenz {} ausgenommen.",
    "Für diesen Artikel gilt die Lizenz {} nicht.",
    "Este artículo no está cubierto por nuestra licencia {}.",
    "La licencia {} no se aplica a este artículo.",
    "Este artigo não está coberto pela nossa licença {}.",
    "Questo articolo non è coperto dalla nostra licenza {}.",
    "Dit artikel valt niet onder onze licentie {}.",
    "Dit artikel is uitgezonderd van onze licentie {}.",
    "Ten artykuł nie jest objęty licencją {}.",
    "Эта статья не распространяется по лицензии {}.",
    "Denna artikel omfattas inte av licensen {}.",
    "Tento článek není pod licencí {}.",
    "Bu makale {} lisansı altında değildir.",
    "この記事は{}の対象外です。",
    "本文不适用{}许可协议。",
]


@pytest.mark.parametrize("line", DENIALS)
def test_an_article_that_is_taken_out_of_a_licence_is_under_none(line: str) -> None:
    assert denies(fold(line.format("CC BY-ND 4.0")))
    for name in (OURS, MARKED, "CC BY-ND 4.0"):
        assert licence(line.format(name)) is None
    assert licence(line.format(OURS), LD) is None


def test_what_it_is_under_instead_counts() -> None:
    line = f"This article is not covered by our {OURS} licence. This article is licensed under CC BY-NC-ND 4.0."
    assert licence(line) == Licence("by-nc-nd", "4.0")


def test_the_sites_licence_is_not_the_articles_then() -> None:
    foot = f"<footer><p>All content on this site is licensed under {OURS}.</p></footer>"
    assert licence(f"This article is not covered by our {OURS} licence.</p>{foot}<p>") is None


@pytest.mark.parametrize("line", [
    "This article is licensed under {}. Photos are not covered by this licence.",
    "This article is licensed under {}, which does not cover photographs.",
    "Photos in this article are not covered by our licence. This article is licensed under {}.",
    "The licence of this article, {}, does not cover photos.",
    "This article may not be edited; it is licensed under {}.",
    "You may not edit this article under our licence, {}",
    "You do not need a licence to republish this article: it is {}",
    "This article is published under {} and not for commercial gain.",
    "This article is not only free to read but licensed under {}.",
    "This article is not in the public domain but is licensed under {}.",
    "This article, not including photos, is under {}.",
    "Except for photos, this article is licensed under {}.",
    "Unless otherwise noted, this article is under {}.",
    "Cet article est sous licence {}. Les photos ne sont pas couvertes.",
    "Dieser Artikel steht unter der Lizenz {}; nicht aber die Fotos.",
    "Dieser Artikel (ausgenommen Fotos) steht unter der Lizenz {}.",
    "Si no se indica lo contrario, este artículo está bajo {}.",
    "Este artigo foi publicado no Jornal da Costa sob licença {}.",
    "Dit artikel is nu beschikbaar onder {}.",
    "Denne artikkelen er under ei lisens, {}",
])
def test_what_else_is_denied_takes_no_licence_from_the_article(line: str) -> None:
    assert not denies(fold(line.format("CC BY-ND 4.0")))
    assert licence(line.format(OURS)) == Licence("by-nd", "4.0")


@pytest.mark.parametrize("line", [
    "this article not cc by-nd ", "cc by-nd 4.0 except ", "licence not apply ", "this article until ",
    "Except this one, cc by-nd 4.0 this article is not for ",
])
def test_a_line_of_such_words_is_read_in_time(line: str) -> None:
    text = fold(line * 200)[:1500]
    began = process_time()
    for _ in range(20):
        denials(text)
    assert process_time() - began < 5
