"""What a sentence of the original is about that names a licence: the article, or what is only related to it."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.model import Licence
from licensecheck.credits.original.source import read_source

BY_ND, BY = Licence("by-nd", "4.0"), Licence("by", "4.0")
HEAD = '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Lena Moritz">'
OURS = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
THEIRS = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
STATED = f"<p>This work is licensed under {OURS}.</p>"


def licence(body: str) -> Licence | None:
    return read_source(html(f"<h1>Tides and towns</h1>{ARTICLE}{body}", HEAD)).licence


RELATED = [
    "The data behind this article are available under a {} licence.",
    "You can download the data for this article, which is licensed under {}.",
    "The illustration accompanying this article is by Jan Berg and is licensed under {}.",
    "The study this article is based on was published in Marine Notes under a {} licence.",
    "The book that this article reviews is published under {}.",
    "The paper discussed in this article is open access under {}.",
    "The report behind this story is licensed under {}.",
    "The original research article is published under {}.",
    "The English original of this article is under {}.",
    "Translations of this article are licensed under {}.",
    "This article reports on a study published under {}.",
    "This article includes a text licensed under {}.",
    "This article draws on a text from an encyclopedia, licensed under {}.",
    "The study was published in Marine Notes under {}.",
    "The paper is open access under a {} licence.",
    "The template of this page is licensed under {}.",
    "This website’s template is licensed under {}.",
    "Comments are licensed under {}.",
    "Die Daten dieses Artikels stehen unter {}.",
    "Die Studie, auf der dieser Artikel beruht, steht unter {}.",
    "Das englische Original steht unter {}.",
    "Les données de cet article sont sous licence {}.",
    "L’étude sur laquelle s’appuie cet article est sous licence {}.",
    "Los datos de este artículo están bajo licencia {}.",
    "El estudio se publicó bajo licencia {}.",
    "Os dados deste artigo estão sob licença {}.",
    "I dati di questo articolo sono sotto licenza {}.",
    "De studie waarop dit artikel is gebaseerd valt onder {}.",
]


@pytest.mark.parametrize("line", RELATED)
def test_what_is_related_to_the_article_has_its_own_licence(line: str) -> None:
    for name in (THEIRS, "CC BY 4.0"):
        said = line.format(name)
        assert licence(f"<p>{said}</p>") is None
        assert licence(f"<p>{said}</p>{STATED}") == licence(f"{STATED}<p>{said}</p>") == BY_ND
        assert licence(f"<p>{said} This article is licensed under {OURS}.</p>") == BY_ND
        assert licence(f"<p>This article is licensed under {OURS}. {said}</p>") == BY_ND


@pytest.mark.parametrize("line", [
    "The text of this article is licensed under {}.",
    "Licence for this article: {}",
    "The licence of this article is {}.",
    "Reuse of this article is permitted under {}.",
    "You are free to share this article under {}.",
    "The Harbour Post publishes this article under {}.",
    "Our team wrote this article and released it under {}.",
    "Thank you for reading this article, which is published under {}.",
    "Reporting for this article was funded by the Sea Fund. The article is licensed under {}.",
    "This article is based on a report by Ole Dahl and is licensed under {}.",
    "This article, based on a study from Hull, was published under {}.",
    "The full article is licensed under {}.",
    "Originally published by The Shore under {}.",
    "Tides and towns by Lena Moritz is licensed under {}.",
    "The Harbour Post is licensed under {}.",
    "It is licensed under {}.",
    "Our journalism is licensed under {}.",
    "This translation is licensed under {}.",
    "Text: Lena Moritz, {}. Foto: Ole Dahl, CC BY 4.0",
    "Text: {}; photos: all rights reserved.",
    "The text of this article is licensed under {}; the data are CC0.",
    "Für diesen Artikel gilt {} als Lizenz.",
    "Tenzij anders vermeld valt dit artikel onder {}.",
    "Salvo indicação em contrário, este texto está sob {}.",
    "Cet article est sous {}.",
    "この記事は{}で公開されています。",
    "Our stories may be republished under Creative Commons license {}. Please see our guidelines for use of any other"
    " photos and graphics.",
    "Our website and its articles are licensed under {}.",
    "Die von uns verfassten Inhalte stehen, soweit nicht anders vermerkt, unter der Lizenz {}.",
    "Quest’opera è distribuita con licenza {}.",
    "Cet article est publié sous licence {}, à l’exception des photos.",
    "Acest articol este sub licența {}.",
])
def test_the_article_may_be_named_behind_words_on_its_text_and_its_use(line: str) -> None:
    assert licence(f"<p>{line.format(OURS)}</p>") == licence(f"<p>{line.format('CC BY-ND 4.0')}</p>") == BY_ND


def test_a_mark_on_a_link_says_nothing_among_words_on_what_readers_write() -> None:
    assert licence(f"<p>User contributions licensed under {OURS.replace('<a', '<a rel=license')}</p>") is None
