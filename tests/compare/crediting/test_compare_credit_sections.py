"""Sections of a copy that credit the original: the headings over them and bare addresses are no text of the article."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.crediting.lines import credit_lines
from licensecheck.compare.text_side import TextSide
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

ADDRESS = "https://ferry-post.example/coast/the-last-winter-of-the-ferry"
HEAD = (
    f'<link rel="canonical" href="{ADDRESS}"><script type="application/ld+json">{{"@type": "NewsArticle", "headline": '
    '"The last winter of the ferry", "author": {"@type": "Person", "name": "Ada Lind"}, '
    '"publisher": {"@type": "Organization", "name": "The Ferry Post"}}</script>'
)
ORIGINAL = read(
    f"<html><head>{HEAD}</head><body><nav>The Ferry Post</nav><main><article>{tale()}</article></main></body></html>".encode(),
    location="original.html",
)
POST = "\n\n".join(TALE)
PUBLISHED = f'<p>This article was originally published by <a href="{ADDRESS}">The Ferry Post</a>.</p>'


def edits(copy: Document) -> list[str]:
    found = categories(ORIGINAL, copy, read_source(ORIGINAL))
    return [category for category in found if category != "furniture"]


@pytest.mark.parametrize("section", [
    f"<h2>Credits</h2>{PUBLISHED}",
    f"<p><strong>Where this is from</strong></p>{PUBLISHED}",
    f"<h3>Attribution</h3><p>By Ada Lind</p>{PUBLISHED}<p>CC BY-ND 4.0</p>",
    "<h3>License</h3><p>CC BY-ND 4.0</p><h3>Source</h3><p>The Ferry Post</p>",
    f"<h2>Original</h2><p>{ADDRESS}</p>",
    f"<p>via: {ADDRESS}</p>",
    f"<p>Read it at {ADDRESS}/</p>",
    '<p>Ahtulma sen ilmo levi The Ferry Post kasut <a href="https://creativecommons.org/licenses/by-nd/4.0/"><img src="b.png"></a></p>',
])
def test_a_section_of_credits_is_no_addition(section: str) -> None:
    assert edits(page(tale() + section)) == []
    assert edits(page(tale(f"{section}<h2>Winter</h2>"))) == ["addition"]


@pytest.mark.parametrize("line", ["Amb llicència CC BY-ND 4.0", "Под лицензией CC BY-ND 4.0", "Με άδεια CC BY-ND 4.0"])
def test_a_licence_in_any_languages_words_is_no_addition(line: str) -> None:
    post = f"{POST}\n\n{line}\n"
    assert edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN)) == []
    without = post.replace("CC BY-ND 4.0", "was the boat given away")
    assert edits(read(without.encode(), location="copy.md", format=Format.MARKDOWN)) == ["addition"]


DATED = "{}\n\nSource: [The Ferry Post](" + ADDRESS + ")\n\nCC BY-ND 4.0"


@pytest.mark.parametrize("line", [
    "Date: June 4th, 2026",
    "Fecha de publicación: 4 de junio de 2026",
    "Дата публикации: 4 июня 2026 г.",
    "Data publikacji: 4 czerwca 2026",
    "发布日期：2026年6月4日",
    "Original title: The last winter of the ferry",
    "Die Bilder stehen nicht unter dieser Lizenz.",
    "As imagens não estão cobertas pela licença.",
])
def test_a_label_with_the_articles_date_or_title_beside_its_credit_is_no_addition(line: str) -> None:
    for credit in (DATED.format(line), f"Ada Lind, The Ferry Post\n\n{line}"):
        post = f"{POST}\n\n{credit}\n"
        assert edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN)) == []


@pytest.mark.parametrize("line", [
    "Correction: 4 passengers of 2026",
    "Remember 2026 and all who were on it.",
    "Note: the boat was scrapped in 2026",
    "Never forget: the last winter of the ferry, and who sold it",
    "The skipper lost his licence.",
    "There are no pictures of the boat.",
])
def test_a_remark_beside_the_credit_is_one(line: str) -> None:
    post = f"{POST}\n\n{DATED.format(line)}\n"
    assert edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN)) == ["addition"]


FOOT = '<p><a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a></p><p>By Ada Lind</p>'


@pytest.mark.parametrize("heading", ["## Credit", "## Hinweis zur Erstveröffentlichung", "**Crédits**", "## 版权声明"])
def test_a_heading_over_the_credit_is_none_of_the_article(heading: str) -> None:
    """The original's page may have the licence and the byline in lines of their own, too."""
    lines = f"Cet article est paru dans The Ferry Post.\n\nCC BY-ND 4.0\n\nBy Ada Lind\n\n{ADDRESS}"
    original = read(
        f"<html><head>{HEAD}</head><body><article>{tale()}</article>{FOOT}</body></html>".encode(), location="o.html"
    )
    for post in (f"{POST}\n\n{heading}\n\n{lines}", f"{heading}\n\n{lines}\n\n{POST}"):
        copy = read(f"---\ntitle: The last winter of the ferry\n---\n\n{post}\n".encode(), location="c.md", format=Format.MARKDOWN)
        found = compare(original, copy, source=read_source(original))
        assert [edit for edit in found.edits if edit.doubt or edit.category not in ("furniture", "markup")] == []


@pytest.mark.parametrize("heading", ["## The boat that nobody wanted", "## What they lost"])
def test_another_heading_above_the_credit_is_asked_about(heading: str) -> None:
    post = f"---\ntitle: The last winter of the ferry\n---\n\n{heading}\n\n{{}}\n\n{POST}\n"
    copy = read(
        post.format("This article was first published by The Ferry Post.").encode(), location="c.md", format=Format.MARKDOWN
    )
    assert any(edit.doubt for edit in compare(ORIGINAL, copy, source=read_source(ORIGINAL)).edits)


@pytest.mark.parametrize("words", ["Bron: {}", "Texto publicado originalmente no {}", "Átvétel a {} engedélyével", "来源：{}"])
def test_a_credit_may_be_set_as_a_heading(words: str) -> None:
    link, other = f'<a href="{ADDRESS}">The Ferry Post</a>', '<a href="https://elsewhere.example/a">The Ferry Post</a>'
    for around in (("", tale()), (tale(), "")):
        found = compare(ORIGINAL, titled(f"<h4>{words.format(link)}</h4>".join(around)), source=read_source(ORIGINAL))
        assert [edit for edit in found.edits if edit.doubt or edit.category not in ("furniture", "markup")] == []
    told = titled(f"<h4>What {other} never told its readers of the boat</h4>{tale()}")
    assert any(edit.doubt for edit in compare(ORIGINAL, told, source=read_source(ORIGINAL)).edits)


_DEED = '<a href="https://creativecommons.org/licenses/by-nd/4.0/deed.en">{}</a>'
_SITE = '<a href="https://ferry-post.example/">The Ferry Post</a>'


@pytest.mark.parametrize("box", ["<blockquote><p>{}</p></blockquote>", '<div class="pullquote"><p>{}</p></div>', "<h4>{}</h4>"])
@pytest.mark.parametrize("line", [
    _DEED.format("Attribution-NoDerivatives 4.0 International (CC BY-ND 4.0)") + ".",
    _DEED.format("CC BY-ND 4.0"),
    f"Publié d’abord par {_SITE}. <a href='{ADDRESS}'>Lire l’original</a>.",
    f"Pubblicato prima da {_SITE}.",
])
def test_a_line_that_says_nothing_but_the_licence_or_the_source_is_credit_whatever_sets_it_apart(
    box: str, line: str
) -> None:
    for around in (("", tale()), (tale(), "")):
        assert told_of(box.format(line).join(around)) == []


@pytest.mark.parametrize("picture", [
    '<figure><img src="p.jpg"><figcaption>The quay. <a href="https://flickr.example/x">Bo Holm</a>, CC BY-SA 2.0</figcaption></figure>',
    '<p><img src="p.jpg"><br><small>Image: Bo Holm, CC BY-SA 3.0</small></p>',
])
def test_a_subhead_above_a_picture_under_a_licence_stands_over_no_credit(picture: str) -> None:
    edited = prose((TALE[3].replace("sign", "note"), TALE[4]))
    copy = prose(TALE[:3]) + "<h2>What is left</h2>" + picture + edited
    assert told_of(copy) == ["addition", "wording"]


def test_a_sentence_about_who_published_the_original_is_none_in_a_quotation() -> None:
    said = f"<blockquote><p>The boat was never for sale, and {_SITE} knew it.</p></blockquote>"
    assert told_of(said + tale()) != []


def told_of(body: str) -> list[str]:
    """The categories of what a person or an editor has to look at."""
    found = compare(ORIGINAL, titled(body), source=read_source(ORIGINAL)).edits
    return [edit.category for edit in found if edit.doubt or edit.category not in ("furniture", "markup")]


def titled(body: str) -> Document:
    return page(f"<h1>The last winter of the ferry</h1>{body}")


@pytest.mark.parametrize("line", ["Read the original at {}.", "The original article is available at {}", "Originally at {} in June"])
def test_a_sentence_around_the_originals_address_is_no_addition(line: str) -> None:
    post = f"{POST}\n\n{line.format(ADDRESS)}\n"
    assert edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN)) == []
    post = f"{POST}\n\nThe boat and its crew are all told of at {ADDRESS}\n"
    assert edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN)) == ["addition"]


def test_a_note_on_the_author_behind_a_label_is_no_addition() -> None:
    note = "<p>About the author: Ada Lind is a writer on the river.</p>"
    assert edits(page(note + tale())) == []
    assert edits(page(note.replace("Ada Lind", "Ole Dahl") + tale())) == ["addition"]


@pytest.mark.parametrize("section", [
    "<h2>Credits</h2>",
    f"<h2>Five crossings and 200 passengers</h2>{PUBLISHED}",
    f"<h2>What nobody on the whole river wanted to know</h2>{PUBLISHED}",
    f"<h2>Credits</h2>{PUBLISHED}<p>The town has never paid the people who kept the landing open.</p>",
])
def test_a_heading_over_more_than_credits_is_the_copys_own(section: str) -> None:
    assert edits(page(tale(section)))


def test_a_heading_before_a_paragraph_stays_a_subhead_whatever_stands_between() -> None:
    assert edits(page(tale(f"<h2>Credits</h2>{PUBLISHED}"))) == ["addition"]


@pytest.mark.parametrize("line", [
    "All of it was told at https://ferry-post.example/coast/another-story before.",
    f"The ferry company keeps the story of its boats at {ADDRESS} for all who ask.",
])
def test_a_line_with_another_address_or_a_sentence_is_no_credit(line: str) -> None:
    assert edits(page(tale(f"<p>{line}</p>"))) == ["addition"]


@pytest.mark.parametrize("lead", [
    f"Posted by Ada Lind, a friend of the river and its boats, and cross-posted from The Ferry Post<br>{TALE[0]}",
    f"Ada Lind writes about the river for us every spring.<br>{TALE[0]}",
])
def test_a_credit_line_in_the_first_paragraphs_own_block_hides_none_of_it(lead: str) -> None:
    post = "\n\n".join([lead.replace("<br>", "  \n"), *TALE[1:]])
    assert "omission" not in edits(read(post.encode(), location="copy.md", format=Format.MARKDOWN))
    assert "omission" not in edits(page(f"<p>{lead}</p>{prose(TALE[1:])}"))


FAIRS = (
    "Critics of Creative Commons say that photographers have lost more by it than the museums have ever won, and that nobody counts what was lost."
)


@pytest.mark.parametrize("said", [
    FAIRS,
    "The eel does not reproduce in the river, for it is free of the salt that its eggs need, and so it leaves for the sea in autumn.",
])
def test_prose_about_licences_that_is_put_between_paragraphs_is_no_credit(said: str) -> None:
    assert edits(page(tale(f"<p>{said}</p>"))) == ["addition"]
    assert edits(read(f"{TALE[0]}\n\n{TALE[1]}\n\n{said}\n\n{TALE[2]}\n\n{TALE[3]}\n".encode(), location="copy.txt"))


@pytest.mark.parametrize("credit", [
    FAIRS.replace("Critics of", "Critics of The Ferry Post and"),
    FAIRS.replace("Critics", 'Under <a href="https://creativecommons.org/licenses/by-nd/4.0/">BY-ND</a>, critics'),
    FAIRS.replace("that nobody counts", "that this article says"),
    "Republished under a Creative Commons licence.",
])
def test_what_may_credit_the_original_between_paragraphs_is_no_addition(credit: str) -> None:
    assert edits(page(tale(f"<p>{credit}</p>"))) == []
    assert edits(page(tale() + f"<p>{credit}</p>")) == []


@pytest.mark.parametrize("said", [FAIRS, FAIRS.replace("museums", "Creative Commons museums")])
def test_a_quotation_about_licences_is_text_as_its_paragraphs_are(said: str) -> None:
    original = page(tale(f"<blockquote><p>{said}</p></blockquote>"))
    assert categories(original, page(tale(f"<blockquote><p>{said}</p></blockquote>"))) == []
    changed = said.replace("photographers", "painters")
    assert categories(original, page(tale(f"<blockquote><p>{changed}</p></blockquote>"))) == ["quotation"]


TELLING = (
    "Letters provided by the company to The Ferry Post show that the boat was sold in March, and that nobody told the crew.",
    "Ada Lind of The Ferry Post saw the boat with the permission of its owner, who bought it in March for a friend.",
    "Nobody told the crew that the boat was sold in March to somebody from the other bank, as letters show that were provided by the company to The Ferry Post.",
)


def telling(said: str) -> Document:
    html = f"<html><head>{HEAD}</head><body><main><article>{tale(said)}</article></main></body></html>"
    return read(html.encode(), location="original.html")


@pytest.mark.parametrize("said", TELLING)
def test_a_paper_that_tells_of_itself_between_paragraphs_is_text(said: str) -> None:
    original = telling(f"<p>{said}</p>")
    source = read_source(original)
    assert categories(original, page(tale(f"<p>{said}</p>")), source) == []
    assert categories(original, page(tale(f"<p>{said.replace('March', 'May')}</p>")), source) == ["number"]


def test_a_notice_that_names_the_paper_may_be_left_out_and_prose_may_not() -> None:
    notice = "The Ferry Post is a nonprofit newsroom on the coast that tells of boats, and of all who row them, and licenses what it prints under a licence."
    for said, left_out in ((notice, []), (TELLING[2], ["omission"])):
        original = telling(f"<p>{said}</p>")
        assert categories(original, page(tale()), read_source(original)) == left_out


@pytest.mark.parametrize("line", [
    "This article is available under {}.",
    "This text is released under {}.",
    "The article is under {}.",
    "Dieser Text steht unter {}.",
])
def test_a_line_that_gives_the_licence_of_the_article_is_no_addition(line: str) -> None:
    link = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
    assert edits(page(tale() + f"<p>{line.format(link)}</p>")) == []
    assert edits(page(tale() + f"<p>{line.format('CC BY-ND 4.0')}</p>")) == []
    assert edits(page(tale() + f"<p>{line.format('a roof of slate')}</p>")) == ["addition"]


@pytest.mark.parametrize("line", ["Published under {}.", "Veröffentlicht unter {}.", "This text is under {}."])
def test_a_licence_line_ends_the_article_before_what_the_page_lists_below(line: str) -> None:
    licence = f'<p>{line.format("CC BY-ND 4.0")}</p>'
    listed = f'<aside><h3>Elsewhere</h3><ul><li><a href="{ADDRESS}">The last winter of the ferry</a> (The Ferry Post)</li></ul></aside>'
    copy = page(tale() + licence + listed)
    region = compare(ORIGINAL, copy, read_source(ORIGINAL)).copy_region
    assert region[1] < copy.text.index(line.split(" ", 1)[0])


DEED = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">קריאייטיב קומונז</a>'


@pytest.mark.parametrize(("line", "expected"), [
    (f'<p>הכתבה מתפרסמת באדיבות <a href="{ADDRESS}">The Ferry</a> {DEED}</p>', []),
    (f'<p>Тази статия е от <a href="{ADDRESS}">The Ferry</a> (CC BY-ND 4.0)</p>', []),
    (f"<p>הכתבה מתפרסמת באדיבות מישהו {DEED} אחר</p>", ["addition"]),
    (f'<p>The landing was <a href="{ADDRESS}">never</a> a park to those who had waited there.</p>', ["addition"]),
])
def test_a_line_that_links_to_the_original_and_its_licence_is_credit_in_any_language(
    line: str, expected: list[str]
) -> None:
    assert edits(page(tale(line))) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("<p>Professor Lind is the author of “Salt and Stone”.</p>", []),
    ("<p>Lind teaches geography in the north.</p>", []),
    ("<p>Autor je geograf.</p>", []),
    ("<p>筆者は地理学者です。</p>", []),
    ("<p>Lind said that the landing was never a park.</p>", ["addition"]),
    ("<p>The keeper teaches geography in the north.</p>", ["addition"]),
])
def test_a_note_on_the_author_below_the_text_may_have_the_surname_alone(line: str, expected: list[str]) -> None:
    assert edits(page(tale() + line + PUBLISHED)) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("The opinions expressed are those of the author and do not necessarily reflect those of the Courier.", []),
    ("Las opiniones de este artículo son del autor.", []),
    ("The opinions of the town on the bridge had been known for a long time before it opened.", ["addition"]),
])
def test_a_disclaimer_above_the_text_is_the_pages(line: str, expected: list[str]) -> None:
    assert edits(page(f"<h1>The last winter of the ferry</h1><p>{line}</p>{tale()}")) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("Фото: Ole Dahl (CC BY-SA 2.0)", []),
    ("画像：Ole Dahl (CC BY-SA 2.0)", []),
    ("Úvodní foto: Ole Dahl, CC BY 4.0", []),
    ("Nobody in the town: Ole Dahl had gone, and with him went the last boat that had been built there.", ["addition"]),
])
def test_a_label_with_a_name_and_a_licence_credits_a_picture(line: str, expected: list[str]) -> None:
    assert edits(page(tale(f"<p>{line}</p>"))) == expected
    assert edits(page(tale() + f"<p>{line}</p>{PUBLISHED}")) == expected


BOXED = f"This article was originally published by [The Ferry Post]({ADDRESS})."


@pytest.mark.parametrize("box", [":::info {}\n\n{}\n\n:::", ":::info[{}]\n{}\n:::", '!!! info "{}"\n    {}'])
@pytest.mark.parametrize("at", [0, 2, 5])
def test_the_title_of_a_box_of_credits_is_no_addition(box: str, at: int) -> None:
    """Wherever the box stands: its title is no subhead of what follows it."""
    def post(title: str) -> Document:
        lines = (*TALE[:at], box.format(title, BOXED), *TALE[at:])
        return read("\n\n".join(lines).encode(), location="copy.md", format=Format.MARKDOWN)

    assert edits(post("Republished")) == []
    said = edits(post("Two hundred passengers on a boat for twelve"))
    assert said == (["addition"] if at else [])           # above the text it is one more headline


def test_the_title_of_a_box_of_credits_is_none_below_an_excerpt() -> None:
    more = f"Read the full article on [The Ferry Post]({ADDRESS})."
    text = "\n\n".join((*TALE[:3], more, f":::info Republished\n\n{BOXED}\n\n:::"))
    copy = read(text.encode(), location="copy.md", format=Format.MARKDOWN)
    assert set(edits(copy)) <= {"truncated", "markup"}


def rows(*cells: tuple[str, ...]) -> str:
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in cells)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


PARTICULARS = (("Author", "Ada Lind"), ("Published by", "The Ferry Post"), ("Terms", "CC BY-ND 4.0"), ("Day", "3 May"))


@pytest.mark.parametrize("table", [
    rows(*PARTICULARS),
    rows(*PARTICULARS[:1]),
    rows(*zip(*PARTICULARS, strict=True)),
])
def test_a_table_of_who_wrote_and_published_the_article_is_no_addition(table: str) -> None:
    assert edits(page(tale(table))) == []
    assert edits(page(tale() + table)) == []


@pytest.mark.parametrize("table", [
    rows(("Crossings", "112"), ("Ada Lind", "14"), ("Ivo Brandt", "9"), ("The mill", "21")),
    rows(*PARTICULARS[:2], ("Ferry", "The crew of the ferry was not paid for the winter. " * 4)),
    rows(*(("Ada Lind", str(day)) for day in range(20))),
])
def test_a_table_that_says_more_than_the_credit_is_an_addition(table: str) -> None:
    assert "addition" in edits(page(tale(table)))


@pytest.mark.parametrize("line", ["<p><em>{}</em></p>", "<p><strong>{}</strong></p>", "<h3>{}</h3>"])
@pytest.mark.parametrize("sentence", ["It never worked.", "Not one crossing was paid!", "And yet."])
def test_a_sentence_over_the_credit_is_no_heading_of_it(line: str, sentence: str) -> None:
    assert edits(page(tale() + line.format(sentence) + PUBLISHED)) == ["addition"]
    assert edits(page(tale() + line.format(sentence.rstrip(".!")) + PUBLISHED)) == []


@pytest.mark.parametrize("heading", [
    "About this article.", "Credits.", "Where was this published?", "Who wrote this?", "Shared with permission!", "Откуда это?",
])
def test_a_heading_of_the_credit_may_end_as_a_sentence_does(heading: str) -> None:
    assert edits(page(tale() + f"<h3>{heading}</h3>" + PUBLISHED)) == []
    assert edits(page(tale() + f"<p><strong>{heading}</strong></p>" + PUBLISHED)) == []


INSTITUTION = "University of Saltmarsh and the Outer Islands"
DISCLOSED = f"""<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The last winter",
"author": [{{"@type": "Person", "name": "Ada Lind", "affiliation": {{"@type": "Organization", "name": "{INSTITUTION}"}}}},
{{"@type": "Person", "name": "Jonas Bergström"}}], "publisher": {{"@type": "Organization", "name": "The Ferry Post"}}}}
</script></head><body><main><article>{tale()}</article><h4>Disclosure</h4><p>Ada Lind and Jonas Bergström do not work for
any ferry.</p><aside><p>The {INSTITUTION} has a museum of boats.</p></aside></main></body></html>"""


@pytest.mark.parametrize("credit", [
    f"First published by The Ferry Post, by Ada Lind of the {INSTITUTION}, under CC BY-ND.",
    "First published under CC BY-ND by Ada Lind and Jonas Bergström in The Ferry Post.",
])
def test_a_credit_line_is_one_though_the_original_names_the_same_people_elsewhere(credit: str) -> None:
    """It ends the text: what is put between the last paragraph and it is put to the article."""
    original = read(DISCLOSED.encode(), location="original.html")
    a, b = TextSide(original), TextSide(page(f"{tale()}<p>{credit}</p>"))
    assert b.keys.index(credit.lower()) in credit_lines(b, a, frozenset(), read_source(original))


@pytest.mark.parametrize("note", [
    "This article was produced for The Ferry Post’s local network in partnership with The Landing.",
    "This article was published in partnership with The Ferry Post, a paper that nobody owns.",
    "This story about boats and bridges was produced by The Ferry Post, a newsroom on the river.",
    "Co-published with The Ferry Post.",
])
@pytest.mark.parametrize("at", [0, len(TALE)])
def test_a_note_on_who_made_the_article_with_its_publisher_credits_it(note: str, at: int) -> None:
    assert edits(page(tale(f"<p>{note}</p>", at=at))) == []


@pytest.mark.parametrize("said", [
    "The bridge was built by the county in partnership with The Ferry Post, which the town has never forgiven.",
    "This story was produced by The Other Post, a newsroom on the other river.",
])
def test_a_sentence_about_the_publisher_or_another_is_an_addition(said: str) -> None:
    assert edits(page(tale(f"<p>{said}</p>"))) == ["addition"]


def test_a_page_that_is_laid_out_in_a_table_is_no_table_of_credits() -> None:
    """Though its one row names the author and no paragraph stands in it as a whole."""
    halves = ((words[:8], words[8:]) for words in map(str.split, TALE))
    sentences = "".join(f"<p>{' '.join(half)}</p>" for both in halves for half in both)
    table = f"<table><tr><td><b>The last winter</b><br><i>Ada Lind</i>{sentences}{PUBLISHED}</td></tr></table>"
    assert edits(page(table)) == []


def test_a_page_with_a_link_to_the_original_and_no_words_is_another_work() -> None:
    copy = read(f'<html><body><a href="{ADDRESS}"></a></body></html>'.encode(), location="empty.html")
    assert edits(copy) == ["different-work"]


ROLES = ("Reader in the Law of Ferries and Director of the Office of Landings", "Professor of Salt and Tides")
CARDS = DISCLOSED.replace("<h4>", f"<ul>{''.join(f'<li><p>{role}, {INSTITUTION}</p></li>' for role in ROLES)}</ul><h4>")


def test_a_credit_line_says_what_the_authors_are_as_their_cards_do() -> None:
    credit = (
        f"By Ada Lind, {ROLES[0]}, {INSTITUTION}, and Jonas Bergström, {ROLES[1]}, {INSTITUTION}."
        " Originally published on The Ferry Post under a Creative Commons licence."
    )
    for stop in (".", ""):
        glued = f"{TALE[-1][:-1]}{stop} Originally published on The Ferry Post under a Creative Commons licence."
        original = read(CARDS.replace(TALE[-1], TALE[-1][:-1] + stop).encode(), location="original.html")
        a, b = TextSide(original), TextSide(page(f"<p>{credit}</p>{prose(TALE[:-1])}<p>{glued}</p>"))
        assert credit_lines(b, a, frozenset(), read_source(original)) == {b.keys.index(credit.lower())}


def test_a_paragraph_about_licences_that_the_copy_split_is_all_there() -> None:
    split = ("Creative Commons is a fine thing.", "She had put all her pictures of the landing there.")
    for told in (split, split[::-1]):
        original = page(prose((*TALE[:3], " ".join(told), *TALE[3:])))
        assert categories(original, page(prose((*TALE[:3], *told, *TALE[3:])))) == []
        changed = tuple(line.replace("fine", "free") for line in told)
        assert categories(original, page(prose((*TALE[:3], *changed, *TALE[3:])))) != []
