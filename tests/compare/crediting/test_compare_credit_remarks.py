"""What a line of credit tells besides where the article is from: for a person, and between the paragraphs an addition."""

# ruff: noqa: E501 - credit lines stand here as republishers write them
from __future__ import annotations

import pytest
from tale_pages import TALE, TITLE, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

URL = "https://ferry-post.example/the-last-ferry"
AUTHOR = '"author":{"@type":"Person","name":"Ada Lind"},'
HEAD = (
    f'<link rel="canonical" href="{URL}"><script type="application/ld+json">'
    f'{{"@type":"NewsArticle",{AUTHOR}"headline":"{TITLE}","publisher":{{"@type":"Organization","name":"The Ferry Post"}}}}</script>'
)
ORIGINAL = read(f"<html><head>{HEAD}</head><body><main><article>{tale()}</article></main></body></html>".encode(), location="page.html")


CREDIT = f"<p>First published by <a href='{URL}'>The Ferry Post</a>.</p>"


def found(copy: Document) -> list[tuple[str, str, bool]]:
    """What the copy says besides, of what category, and whether a person has to look."""
    edits = compare(ORIGINAL, copy, read_source(ORIGINAL)).edits
    return [(edit.copy.text, edit.category.value, edit.doubt is not None) for edit in edits]


REMARKS = [
    ("This article first appeared in The Ferry Post. {}.", "The mayor has since left his office in disgrace"),
    (f"First published by <a href='{URL}'>The Ferry Post</a>. {{}}.", "Critics say that the landing was never paid for"),
    ("This article is republished from The Ferry Post, {}.", "but its claims have been debunked"),
    ("{}.", "The plan, first published in The Ferry Post, was later found to be a fraud"),
    ("{}.", "This plan first appeared in The Ferry Post in 1998 and was a fraud"),
    ("Dieser Artikel erschien zuerst bei The Ferry Post. {}.", "Der Bürgermeister ist inzwischen in Schande gegangen"),
    ("Este artículo fue publicado originalmente en The Ferry Post. {}.", "El alcalde dimitió luego por las cuentas falsas"),
]


@pytest.mark.parametrize(("line", "remark"), REMARKS)
def test_what_a_line_of_credit_tells_besides_is_for_a_person(line: str, remark: str) -> None:
    credit = f"<p>{line.format(remark)}</p>"
    for copy in (page(f"{credit}{tale()}"), page(f"{tale()}{credit}")):
        assert found(copy) == [(remark, "furniture", True)]
    post = read("\n\n".join((*TALE, line.format(remark))).encode(), location="post.md", format=Format.MARKDOWN)
    assert (remark, "furniture", True) in found(post)


@pytest.mark.parametrize(("line", "remark"), REMARKS)
def test_between_the_paragraphs_it_is_an_addition(line: str, remark: str) -> None:
    (text, category, is_doubted), = found(page(tale(f"<p>{line.format(remark)}</p>")))
    assert text == remark
    assert category == "addition"
    assert not is_doubted


@pytest.mark.parametrize("line", [
    "This article first appeared in The Ferry Post. Images have been added.",
    "This article first appeared in The Ferry Post. Some paragraphs have been set otherwise for readability.",
    "This article first appeared in The Ferry Post. The Coast Fund supported the reporting on the river.",
    "This article first appeared in The Ferry Post, but has been shortened by the editors.",
    "This article first appeared in The Ferry Post. It was edited by Jane Poe and translated by John Roe.",
    "This article first appeared in The Ferry Post. The Post, founded in 1890, covers the river and its towns.",
    "This article first appeared in The Ferry Post. The author does not work for any company that would benefit from it.",
    "An earlier version of this first appeared in The Ferry Post.",
    "This was originally published by The Ferry Post.",
    "The podcast was first published by The Ferry Post.",
    f"“{TITLE}? Nobody on the landing knows it” was first published by The Ferry Post.",
    "Dieser Artikel erschien zuerst bei The Ferry Post. Die Zwischentitel wurden von der Redaktion eingefügt.",
    "Artikkelen ble først publisert av The Ferry Post. Ordføreren gikk av etter at regnskapet viste seg å være feil.",
])
def test_what_republishers_say_of_the_article_and_of_themselves_is_none(line: str) -> None:
    """In languages of which it is not known how republishers speak, nothing is said of it."""
    assert found(page(f"{tale()}<p>{line}</p>")) == []
    assert found(page(f"<p>{line}</p>{tale()}")) == []


def test_a_line_of_credit_elsewhere_on_the_page_is_not_looked_at() -> None:
    credit = REMARKS[0][0].format(REMARKS[0][1])
    others = "".join(f"<div class='card'>Notice {number}</div>" for number in range(12))
    assert not any(is_doubted for _, _, is_doubted in found(page(f"{tale()}{others}<p>{credit}</p>")))


@pytest.mark.parametrize("note", [
    "Ada Lind has since admitted that the boats were invented.",
    "Ada Lind is a reporter who was sacked for it a year later.",
    "The Ferry Post has apologised for what it printed here.",
    "Source: The Ferry Post, which has apologised for it.",
    "Originally published by The Ferry Post, this article has been shown to be wrong.",
    "Editor’s note: The mayor has since left his office in disgrace.",
    "Ada Lind hat inzwischen zugegeben, dass die Boote erfunden waren.",
])
def test_a_note_that_speaks_against_the_article_or_tells_of_others_is_for_a_person(note: str) -> None:
    for copy in (page(f"{tale()}<p>{note}</p>{CREDIT}"), page(f"{CREDIT}<p>{note}</p>{tale()}")):
        edits = compare(ORIGINAL, copy, read_source(ORIGINAL)).edits
        assert any(edit.doubt is not None or edit.category.value == "addition" for edit in edits)


@pytest.mark.parametrize("note", [
    "Ada Lind is a reporter who was admitted to the bar in 1990.",
    "Ada Lind is a reporter and the author of “The Lie That Was Wrong”.",
    "The Ferry Post is a newsroom that fact-checks what may be false or misleading.",
    "Editor’s note: The author is a member of the town’s council.",
    "Editor’s note: This story tells of a flood that some readers may remember.",
    "Editor’s note: Names have been changed.",
])
def test_notes_on_authors_and_publishers_leave_no_doubt(note: str) -> None:
    for copy in (page(f"{tale()}<p>{note}</p>{CREDIT}"), page(f"{CREDIT}<p>{note}</p>{tale()}")):
        assert not any(is_doubted or category != "furniture" for _, category, is_doubted in found(copy))


@pytest.mark.parametrize(("call", "is_doubted"), [
    ("Inscrivez-vous à notre lettre du soir. Recevez chaque matin le meilleur du fleuve et de ses ports.", False),
    ("Suscríbase a nuestro boletín. Reciba cada mañana las mejores historias del río y de sus puertos.", False),
    ("Inscrivez-vous à notre lettre du soir. Le maire a quitté son poste après la faillite du port.", True),
])
def test_what_readers_are_to_receive_is_part_of_a_call(call: str, is_doubted: bool) -> None:
    assert found(page(tale(f"<p>{call}</p>"))) == [(call.rstrip("."), "furniture", is_doubted)]
