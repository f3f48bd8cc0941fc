"""Notes before and behind an article: who wrote, published or edited it, and what a copy may leave out or put there."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import re

import pytest
from article_pages import decided, markdown_post, newspaper
from article_texts import LIGHTHOUSE
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

BODY = LIGHTHOUSE.body


@pytest.mark.parametrize("note", [
    "Sign up for our letter about the coast and the people who live on it, every other Friday.",
    "Subscribe to the magazine of the coast for stories like this one, every month of the year.",
    "You can follow her on the networks, where she writes about boats and what became of them.",
    "The opinions in this article are those of the author and do not necessarily reflect those of the town.",
    "Unsere Arbeit ist spendenfinanziert, und wir freuen uns, wenn auch Sie uns unterstützen.",
])
def test_a_note_below_the_text_that_the_copy_leaves_out_is_no_omission(note: str) -> None:
    assert categories(page(f"{tale()}<p>{note}</p>"), page(tale())) == []


@pytest.mark.parametrize(("opening", "found"), [
    ("Ada Lind is a reporter at the Ferry Post.", []),
    ("Ada Lind, a reporter at the Ferry Post, has written about rivers for years.", []),
    ("Orla Quist is a reporter who lives by the river.", ["omission"]),
    ("Ada Lind has waited for this day all year.", ["omission"]),
])
def test_who_wrote_an_article_may_stand_before_it_as_well(opening: str, found: list[str]) -> None:
    said = '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ada Lind"}]}</script>'
    original = page(f"{said}<p>{opening}</p>{tale()}")
    assert categories(original, page(tale()), read_source(original)) == found


def test_a_post_that_introduces_somebody_among_the_paragraphs_has_an_addition() -> None:
    name, _ = LIGHTHOUSE.authors[0]
    for added in (
        "Orla Quist, an editor at the harbour's paper, said that nobody had asked her about the lamp.",
        f"The town thinks otherwise about {name} and has said so at every meeting since the spring.",
    ):
        [edit] = decided(markdown_post([*BODY[:3], f"<p>{added}</p>", *BODY[3:]]), name="copy.md")
        assert edit[1] == "addition"


def test_a_post_may_say_who_wrote_it_before_and_behind_the_text() -> None:
    name, _ = LIGHTHOUSE.authors[0]
    notes = f"<p>{name}, professor of coastal history</p>", "<p>Orla Quist is an editor at the harbour's paper.</p>"
    assert decided(markdown_post([notes[0], *BODY, notes[1]]), name="copy.md") == []


@pytest.mark.parametrize(("note", "expected"), [
    ("The author is a professor of coastal history at the University of Norhavn.", []),
    ("If you enjoyed this story, please share it with somebody who waits.", []),
    ("With additional reporting by Orla Quist in Norhavn.", ["addition"]),
    ("This piece was edited for length and clarity.", ["addition"]),
])
def test_a_note_that_a_copy_puts_below_the_text_is_an_addition_where_it_speaks_of_changes(
    note: str, expected: list[str]
) -> None:
    assert [edit[1] for edit in decided(newspaper([*BODY, f"<p>{note}</p>"]))] == expected


def test_the_editors_whom_each_site_names_below_the_text_are_its_own() -> None:
    own, other = "责任编辑：林雅达，审核：李四，校对：王五。", "责任编辑：史磊，审核：赵六，校对：孙七。"
    assert categories(page(f"{tale()}<p>{own}</p>"), page(f"{tale()}<p>{other}</p>")) == []


@pytest.mark.parametrize("what", ["writes about boats", "covers the coast", "lehrt Geschichte"])
def test_what_an_author_does_may_stand_above_the_text(what: str) -> None:
    name, _ = LIGHTHOUSE.authors[0]
    note = f"<p>{name} {what} at a school by the sea.</p>"
    assert decided(newspaper([note, *BODY])) == []
    assert [edit[1] for edit in decided(newspaper([note.replace(name, "Orla Quist"), *BODY]))] == ["addition"]


AUTHORED = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bench by the river", "author": {"@type": "Person",'
    ' "name": "Ada Lind"}, "publisher": {"@type": "Organization", "name": "The River Post"}}</script>'
)
TOLD = tale()


def _without(original: str, copy: str) -> list[str]:
    page_of_it = page(f"{AUTHORED}{original}")
    return categories(page_of_it, page(copy), read_source(page_of_it))


@pytest.mark.parametrize("note", [
    "Ada Lind is a professor of coastal history at the University of Norhavn.",
    "Ada Lind writes about boats for this paper and for several others.",
    "Orla Quist is a senior fellow at the Harbour Institute, and Ada Lind its historian.",
    "The author is a professor of coastal history at the University of Norhavn.",
    "The River Post is a member of the coast's network of small papers.",
    "With additional reporting by Orla Quist in Norhavn and Ada Lind on the island.",
    "If you enjoyed this story, please share it with somebody who waits for a ferry.",
    "You can read the other parts of this series on our page about the coast.",
    "Die Autorin ist Professorin für Küstengeschichte an der Universität Norhavn.",
    "L'auteur est professeur d'histoire des côtes à l'université de Norhavn.",
    "责任编辑：林雅达，审核：李四，校对：王五。",
    "Ada Lind is a writer in Norhavn. Her last book is “Tideline”.",
    "Ada Lind lives by the river. Her most recent novel, “The Landing at Low Tide”, was published in 2023.",
])
@pytest.mark.parametrize("behind", ["", "<p>Filed under the coast</p>", "<p>Ada Lind reports on the coast for a living and for fun.</p>"])
def test_a_note_on_who_wrote_an_article_is_no_part_of_it(note: str, behind: str) -> None:
    assert _without(f"{TOLD}<p>{note}</p>{behind}", TOLD) == []


@pytest.mark.parametrize("note", [
    "Correction: an earlier version of this article gave another year for the opening.",
    "This article was amended on 5 May 2020 because it had given another year.",
    "Disclosure: Ada Lind owns shares of the company that ran the ferry.",
    "Names have been changed to protect the people who wait there.",
])
def test_that_a_note_on_the_article_itself_is_gone_is_shown(note: str) -> None:
    assert _without(f"{TOLD}<p>{note}</p>", TOLD) == ["truncated"]


@pytest.mark.parametrize("paragraph", [
    "Orla Quist, a historian at the Harbour Institute, said that nobody had counted the people at the landing.",
    "“We counted them once,” Orla Quist, an editor at the harbour's paper, wrote in her diary that night.",
    "Orla Quist is a writer by the river. Her word for all that had come to the town is “Tideline”.",
    "Ada Lind has one word for all that had come to the town: “Tideline”.",
    "Ada Lind went there once more in the summer. “We lost the boat.”",
])
def test_somebody_who_speaks_at_an_articles_end_is_no_note(paragraph: str) -> None:
    assert _without(f"{TOLD}<p>{paragraph}</p>", TOLD) == ["truncated"]


def test_who_somebody_is_belongs_to_the_article_where_it_goes_on() -> None:
    introduced = "<p>Orla Quist is a historian at the Harbour Institute, and nobody knows more about the landing.</p>"
    assert _without(f"{introduced}{TOLD}", TOLD) != []
    parts = TOLD.split("</p>")
    assert _without("</p>".join([*parts[:3], introduced.removesuffix("</p>"), *parts[3:]]), TOLD) == ["omission"]


def test_a_note_on_the_author_before_a_line_that_both_have_is_none_of_the_text() -> None:
    note = "<p>Ada Lind is a professor of coastal history at the University of Norhavn.</p>"
    line = "<p>This story is part of a series about the coast and the people who wait there.</p>"
    assert _without(f"{TOLD}{note}{line}", f"{TOLD}{line}") == []
    assert _without(f"{TOLD}{note}{line}", TOLD) == ["truncated"]


def _edits(article: str, other: str) -> bool:
    """Whether a copy has edits but for the site's own, of an original that says who published it."""
    original = _published(article)
    return any(category != "furniture" for category in categories(original, page(other), read_source(original)))


def _published(article: str) -> Document:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Ferry Post"}}</script>'
    html = f"<html><head>{head}</head><body><nav>Home</nav><main><article>{article}</article></main></body></html>"
    return read(html.encode(), location="page.html")


@pytest.mark.parametrize(
    ("line", "is_edit"),
    [
        ("NORHAVN, Norway (The Ferry Post) — ", False),
        ("(THE FERRY POST) ", False),
        ("<b>The Ferry Post</b> – ", False),
        ("Norhavn — ", True),
        ("The Ferry Post reports that ", True),
        ("In a letter to us (The Ferry Post has seen it) ", True),
    ],
)
def test_a_dateline_with_the_publishers_name_is_no_word_of_the_article(line: str, is_edit: bool) -> None:
    dated = tale().replace("<p>", f"<p>{line}", 1)
    assert _edits(tale(), dated) == _edits(dated, tale()) == is_edit
    assert _edits(tale(), tale().replace(f"<p>{TALE[2]}", f"<p>{line}{TALE[2]}"))


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("NORHAVN — ", "place"),
        ("NORHAVN, June 4 – ", "place"),
        ("NEW NORHAVN — ", "place"),
        ("SÃO PAULO, 4 de junho - ", "place"),
        ("Norhavn, Norway — ", "place"),
        ("Norhavn, June 4, 2020 — ", "place"),
        ("Norhavn, June 4: ", "place"),
        ("NORHAVN, 4 June: ", "place"),
        ("Norhavn — ", "wording"),
        ("NORHAVN: ", "wording"),
        ("UPDATE, June 4: ", "wording"),
        ("UPDATE, June 4 — ", "wording"),
        ("EXCLUSIVE — ", "wording"),
        ("FACT CHECK — ", "wording"),
        ("NOT TRUE — ", "negation"),
        ("NORHAVN (Another Post) — ", "wording"),
        ("NORHAVN — Long ago, ", "wording"),
    ],
)
def test_a_dateline_says_where_an_article_was_written(line: str, category: str) -> None:
    dated = f"<p>{line}{TALE[0]}</p>" + prose(TALE[1:])
    assert categories(page(tale()), page(dated)) == categories(page(dated), page(tale())) == [category]
    assert categories(page(tale()), page(tale().replace(TALE[2], f"{line}{TALE[2]}"))) != ["place"]


@pytest.mark.parametrize(
    ("note", "is_edit"),
    [
        ("(The Ferry Post is an independent, nonprofit source of news about the coast.)", False),
        ("<em>The Ferry Post is a newsroom that follows ferries. Sign up to hear of them first.</em>", False),
        ("The Ferry Post is late again, and nobody on the landing knows why that is so.", True),
        ("The Ferry Company is a nonprofit organization that publishes a magazine on the coast.", True),
    ],
)
def test_a_note_on_what_the_publisher_is_stands_beside_the_article(note: str, is_edit: bool) -> None:
    noted = tale(f"<p>{note}</p>", at=1)
    assert _edits(tale(), noted) == _edits(noted, tale()) == is_edit


def test_an_address_that_the_original_prints_too_does_not_make_a_credit_line_its_text() -> None:
    address = "https://ferry-post.example/coast/the-last-winter-of-the-ferry.html"
    original = page(f"{tale()}<p>Printed for readers at home from this address: {address}</p>")
    credit = f"This article was originally published by The Ferry Post ({address}) under CC BY-ND 4.0."
    copy = read("\n\n".join([*TALE, credit]).encode(), location="copy.txt")
    edits = compare(original, copy).edits
    assert not [edit for edit in edits if "originally" in edit.copy.text and edit.category != "furniture"]


@pytest.mark.parametrize(
    "note",
    [
        "Editor’s note: we thank the author for this piece.",
        "<em>Editors’ Note – The bridge has been closed since.</em>",
        "[Anmerkung der Redaktion: Die Brücke ist inzwischen gesperrt.]",
        "Nota del editor: el puente sigue cerrado.",
        "NDLR : le pont est fermé depuis.",
        "Od redakcji: most jest od tego czasu zamknięty.",
        "Poznámka redakce: most je od té doby zavřený.",
        "От редакции: мост с тех пор закрыт.",
        "Redaktionens anmärkning: bron är stängd sedan dess.",
        "编者按：大桥至今关闭。",
        "編集部注：橋は閉鎖されたままである。",
    ],
)
def test_an_editors_note_may_stand_around_the_article_and_not_in_it(note: str) -> None:
    for at in (0, len(TALE)):
        noted = tale(f"<p>{note}</p>", at)
        post = read(re.sub(r"<[^>]+>", "", noted.replace("</p>", "\n\n")).encode(), location="post.md", format=Format.MARKDOWN)
        assert {*categories(page(tale()), page(noted)), *categories(page(tale()), post)} <= {"furniture"}
    assert categories(page(tale()), page(tale(f"<p>{note}</p>"))) == ["addition"]


@pytest.mark.parametrize(("paragraph", "is_edit"), [
    ("The mayor let the printers of the town reproduce the old posters of the ferry under a free licence, and they did so for a whole year.", True),
    ("The film about the landing is in the public domain, so that schools are free to show it wherever they want to, even on the boats.", True),
    ("You may republish the story of the ferry for free, online or in print, under a Creative Commons licence.", False),
    ("This story is published under a Creative Commons licence, so that papers on the whole river can carry it too.", False),
    ("The picture is licensed under CC BY 4.0.", False),
])
def test_an_article_can_be_about_licences_and_lose_a_paragraph_on_them(paragraph: str, is_edit: bool) -> None:
    """What speaks of itself, or to its readers, is a notice; what is told of others amid the text is text."""
    told = tale(f"<p>{paragraph}</p>")
    assert _edits(told, tale()) == is_edit
    assert not _edits(told, told)
    assert not _edits(f"{tale()}<p>{paragraph}</p>", tale())


@pytest.mark.parametrize("note", [
    "Banner image: The landing at night. Image by Orla Quist for the Post.",
    "Header photo by Orla Quist: the landing at night, seen from the bridge.",
    "Titelbild: Der Steg bei Nacht. Orla Quist hat es im Winter aufgenommen.",
    "Image de couverture : le quai, la nuit, photographié par Orla Quist.",
    "Imagen de portada: El muelle de noche, en una foto de Orla Quist.",
    "FEEDBACK: Use this form to send a message to the author of this post. Public comments go at the bottom of the page.",
    "Contact: If you have questions, write to desk@post.example and we will answer.",
    "Use this form to tell us what you think of the landing and its roof.",
])
@pytest.mark.parametrize("last", ["", "<p>Tags: rivers, boats</p>"])
def test_what_a_site_puts_below_every_article_may_be_left_out(note: str, last: str) -> None:
    assert _without(f"{TOLD}<p>{note}</p>{last}", TOLD) == []


@pytest.mark.parametrize("note", [
    "The image of the landing at night is by Orla Quist, and it hangs in the town hall.",
    "Image matters: a town that shows its landing at night has visitors in the morning.",
    "The feedback was plain: nobody wanted the form that the council had printed.",
    "Feedback: the word had no meaning on the river before the bridge was built.",
    "Nobody could use this form to send a message to the warden of the landing.",
])
def test_prose_with_such_words_at_the_end_is_missed(note: str) -> None:
    assert _without(f"{TOLD}<p>{note}</p>", TOLD) == ["truncated"]
    whole = page(tale(f"<p>{note}</p>"))
    assert categories(whole, page(tale())) == ["omission"]


def test_a_picture_note_between_paragraphs_is_text_of_the_original() -> None:
    note = "<p>Banner image: The landing at night. Image by Orla Quist for the Post.</p>"
    assert categories(page(tale()), page(tale(note))) == ["addition"]


CREDIT = "This article was first published by The Ferry Post under a Creative Commons licence."
LONG = "and everybody who has an hour to spare may read there what the council thinks of the bridge, the boats and the bench"


@pytest.mark.parametrize(("note", "expected"), [
    ("Discuss this article on [the forum](https://forum.example/7).", []),
    ("Original post on River Notes [here](https://river.example/7).", []),
    ("A version for print is [available](/print/7.pdf).", []),
    ("[Here](https://forum.example/7) is what others say to that.", []),
    ("Correction: the bridge was opened in [1990](https://town.example).", ["addition"]),
    ("This article was edited for [length](https://river.example/7).", ["addition"]),
    ("The mayor has [denied](https://town.example) all of this.", ["addition"]),
    ("The mayor has denied all of this.", ["addition"]),
    (f"[The mayor](https://town.example) has denied all of this, {LONG}.", ["addition"]),
])
def test_a_short_line_with_a_link_behind_a_posts_credit_line_is_the_sites(note: str, expected: list[str]) -> None:
    original = page(tale() + '<meta property="og:site_name" content="The Ferry Post">')
    text = "\n\n".join(TALE)
    for post, found in ((f"{text}\n\n{CREDIT}\n\n{note}\n", expected), (f"{text}\n\n{note}\n", ["addition"])):
        copy = read(post.encode(), location="post.md", format=Format.MARKDOWN)
        edits = compare(original, copy, read_source(original)).edits
        assert [edit.category.value for edit in edits if edit.category.value != "furniture"] == found
