"""Credit lines in the last or first paragraph of a copy, in the wordings of several languages."""

# ruff: noqa: E501 - credit lines stand here as republishers write them
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

LINES = [
    "Published with permission from The Ferry Post.",
    "This article comes from The Ferry Post and is licensed under CC BY-ND 4.0.",
    "Source: The Ferry Post.",
    "Dieser Artikel wird von The Ferry Post unter einer Creative-Commons-Lizenz neu veröffentlicht. Lesen Sie den Originalartikel.",
    "Dieser Beitrag wurde unter einer Creative-Commons-Lizenz von The Ferry Post übernommen.",
    "Übernommen aus The Ferry Post mit freundlicher Genehmigung.",
    "Publié avec l’autorisation de The Ferry Post.",
    "Este artículo se republica de The Ferry Post bajo licencia Creative Commons. Lea el artículo original.",
    "Publicado con permiso de The Ferry Post.",
    "Tratto da The Ferry Post, per gentile concessione.",
    "Dit artikel is overgenomen van The Ferry Post onder een Creative Commons-licentie. Lees het originele artikel.",
    "Ten artykuł pochodzi z The Ferry Post i jest dostępny na licencji Creative Commons BY-ND 4.0. Przeczytaj oryginalny artykuł.",
    "Przedruk za zgodą The Ferry Post.",
    "Den här artikeln är återpublicerad från The Ferry Post under en Creative Commons-licens. Läs originalartikeln.",
    "Denne artikel er genudgivet fra The Ferry Post under en Creative Commons-licens. Læs den originale artikel.",
    "Artikkelen er gjengitt med tillatelse fra The Ferry Post.",
    "Эта статья перепечатана из The Ferry Post по лицензии Creative Commons. Прочитайте оригинал статьи.",
]
OTHERS = [
    "The Ferry Post published a similar article on bridges last year.",
    "The mayor read of it in The Harbour Times, which published the story under a licence.",
    "The landing appears in The Ferry Post between two poems on the sea.",
    "Published with permission from The Harbour Times.",
    "Dit artikel is overgenomen van The Ferry Post. Nobody on the landing was ever told of it.",
]
COUNTER = '<img src="https://counter.example.org/1/count.gif" width="1" height="1">'


def original(body: str = "") -> Document:
    head = (
        '<link rel="canonical" href="https://ferry-post.example/the-last-ferry">'
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Ferry Post"}}</script>'
    )
    html = f"<html><head>{head}</head><body><main><article>{body or tale()}</article></main></body></html>"
    return read(html.encode(), location="page.html")


def post(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="post.md", format=Format.MARKDOWN)


def edits(copy: Document) -> list[str]:
    """What the edits of a copy are, but for furniture."""
    source = original()
    return [category for category in categories(source, copy, read_source(source)) if category != "furniture"]


@pytest.mark.parametrize("line", LINES)
def test_a_credit_line_may_end_the_last_paragraph(line: str) -> None:
    before, last = TALE[:-1], TALE[-1]
    for joint in (" ", "\n", "<br>\n", f"{COUNTER}\n"):
        assert edits(post(*before, f"{last}{joint}{line}")) == []
        assert edits(post(*before, f"{last}{joint}*{line}*")) == []
    assert edits(page(f"{prose(before)}<p>{last}<br>{line}</p>")) == []
    assert edits(read("\n\n".join([*before, f"{last}\n{line}"]).encode(), location="copy.txt", format=Format.TEXT)) == []


@pytest.mark.parametrize("line", LINES)
def test_a_credit_line_may_begin_the_first_paragraph(line: str) -> None:
    assert edits(post(f"{line} {TALE[0]}", *TALE[1:])) == []


@pytest.mark.parametrize("line", LINES)
def test_an_edit_beside_a_credit_line_is_shown(line: str) -> None:
    last = TALE[-1].replace("a bench", "no bench")
    assert len(edits(post(*TALE[:-1], f"{last} {line}"))) == 1
    assert len(edits(post(*TALE[:-1], f"{TALE[-1]} The mayor kept the bench for himself. {line}"))) == 1


@pytest.mark.parametrize("line", OTHERS)
def test_a_sentence_that_is_no_credit_line_is_an_addition(line: str) -> None:
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {line}")) in (["addition"], ["wording"])
    assert edits(post(TALE[0], f"{TALE[1]} {line}", *TALE[2:])) in (["addition"], ["wording"])


def test_a_link_to_the_original_tells_a_credit_line_as_its_name_does() -> None:
    line = "Published with permission from [the Post]({})."
    own, other = (line.format(f"https://{host}.example/the-last-ferry") for host in ("ferry-post", "harbour-times"))
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {own}")) == []
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {other}")) != []
