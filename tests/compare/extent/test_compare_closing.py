"""What stands behind a copy's text that has no credit line below it: put to the text, or the site's own."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, read

CRITICS = "Some of the older people said that the bridge had been the mayor's idea from the very beginning."
WAITING = "Nobody knows whether those who wait there today have ever seen the boat that they are waiting for."

ADVERT = '<div class="ad"><span>Advertisement</span></div>'
BOXES = [
    ADVERT,
    '<div class="newsletter"><h3>Letters by the tide</h3><p>What we write, in your inbox every week.</p><form><input><button>Sign up</button></form></div>',
    '<figure><img src="/l.jpg"><figcaption>The landing at dusk. Photo: Mads Ravn</figcaption></figure>',
    '<p><strong>Read more:</strong> <a href="/r">How one town rebuilt its library</a></p>',
    '<ul class="share"><li><a href="/f">Facebook</a></li><li><a href="/m">Email</a></li></ul>',
    '<div class="donate-box"><h3>Support our work</h3><p>We depend on readers like you.</p><a class="button" href="/d">Donate</a></div>',
    '<div class="related"><h4>More on this</h4><ul><li><a href="/a">The council closes the bridge</a></li><li><a href="/b">What the tolls mean</a></li></ul></div>',
]


def added(behind: str) -> list[str]:
    """What a copy's edits add to the tale that has something behind its last paragraph."""
    edits = compare(page(tale()), site(tale() + behind)).edits
    return [f"{edit.category} {edit.copy.text}" for edit in edits if edit.category != "furniture"]


def site(article: str) -> Document:
    """A page of a site with a name; the article stands in a box of its own."""
    return read(
        "<html><head><title>The last ferry - Island Weekly</title></head><body><nav>Home</nav><main><h1>The last ferry</h1>"
        f'<div class="text">{article}</div></main><footer>Imprint</footer></body></html>'.encode(), location="page.html",
    )


@pytest.mark.parametrize("box", ["", *BOXES, ADVERT + BOXES[1]])
def test_paragraphs_behind_the_text_are_additions_though_a_box_parts_them_from_it(box: str) -> None:
    assert added(box + prose([CRITICS, WAITING])) == [f"addition {CRITICS} {WAITING}".rstrip(".")]


@pytest.mark.parametrize("box", [ADVERT, *BOXES[:1]])
@pytest.mark.parametrize("put", [
    CRITICS,
    "The information given here is for general purposes only and replaces no advice.",
    "Her latest book, The Bent River, came out with Willow Press in the spring of this year.",
    "Les commentaires sont lus avant de paraître, et cela peut prendre un certain temps.",
])
def test_one_paragraph_alone_behind_a_box_may_be_the_sites(box: str, put: str) -> None:
    assert added(box + prose([put])) == []
    assert added(box + prose([put, WAITING])) != []


@pytest.mark.parametrize("box", ["", ADVERT])
@pytest.mark.parametrize(("put", "text"), [
    (f"<h2>What the critics say</h2><p>{CRITICS}</p>", f"What the critics say {CRITICS}"),
    (f"<ul><li>{CRITICS}</li><li>{WAITING}</li></ul>", f"{CRITICS} {WAITING}"),
    (f"<p>It failed.</p><p>{CRITICS}</p>", f"It failed. {CRITICS}"),
    (f"<blockquote><p>{CRITICS}</p></blockquote>", CRITICS),
    (f"<blockquote>{CRITICS} {WAITING}</blockquote>", f"{CRITICS} {WAITING}"),
])
def test_a_section_a_list_a_short_line_or_a_quotation_behind_the_text_is_an_addition(box: str, put: str, text: str) -> None:
    assert added(box + put) == [f"addition {text}".rstrip(".")]


@pytest.mark.parametrize("name", ["", ' class="steps"'])
def test_an_item_behind_a_lists_last_is_an_addition_where_the_text_ends_with_the_list(name: str) -> None:
    items = "".join(f"<li>{text}</li>" for text in (CRITICS, WAITING))
    original = page(f"{tale()}<ul{name}>{items}</ul>")
    put = "The mayor has never been seen among them, though he lives in the house above the landing."
    [edit] = compare(original, site(f"{tale()}<ul{name}>{items}<li>{put}</li></ul>")).edits
    assert (edit.category, edit.copy.text) == ("addition", put.rstrip("."))
    [edit] = compare(original, site(f"{tale()}<ul{name}>{items}</ul><p>{put}</p>")).edits
    assert (edit.category, edit.copy.text) == ("addition", put.rstrip("."))


def test_a_paragraph_behind_an_empty_line_of_a_page_builder_is_an_addition() -> None:
    line = '<div id="viewer-{}"><p><span>{}</span></p></div><div class="spacer">&#8203;</div>'
    wrapped = "".join(line.format(at, text) for at, text in enumerate([*TALE, CRITICS]))
    [edit] = compare(page(tale()), site(wrapped)).edits
    assert (edit.category, edit.copy.text) == ("addition", CRITICS.rstrip("."))


def test_a_last_paragraph_said_again_right_behind_the_text_is_an_addition() -> None:
    assert added(prose(TALE[-1:])) == [f"addition {TALE[-1]}".rstrip(".")]


@pytest.mark.parametrize("box", ["", ADVERT])
@pytest.mark.parametrize("put", [
    "<p>Ann Lee is a professor of geography at the University of York.</p><p>She lives there with two cats and a boat.</p>",
    "<h3>About the author</h3><p>Ann Lee has been writing about rivers for twenty years, and lives in York.</p>",
    "<h3>Support us</h3><p>Twelve people make this paper, and its readers pay for all that they do.</p>",
    "<h2>About Island Weekly</h2><p>We report on the island and its schools, and have done so since 1974.</p>",
    "<h3>Comments</h3><p>My aunt lived next to that landing for years, and she never saw a boat there.</p>",
    '<h3>Leave a reply</h3><p>Your email address will not be published. Required fields are marked.</p>',
    '<h3>Related stories</h3><p><a href="/a">The council closes the bridge</a></p><p>The bridge will be closed for a year, and nobody knows what comes after it.</p>',
    '<h3><a href="/x">The long road to a cleaner river</a></h3><p>Volunteers spent ten years hauling rubbish out of the water. Now the fish are back.</p>',
    "<p>The views expressed in this article are those of the author and not of Island Weekly.</p>",
    "<h3>Who we are</h3><p>The paper comes out every week, and twelve people have made it since 1974.</p>",
    "<h4>Sources</h4><p>The figures come from the council, the university and the river board.</p>",
    '<p>Follow us on <a href="/f">Facebook</a> and <a href="/t">Twitter</a>.</p>',
    "<p>© 2026 Island Weekly. All rights reserved.</p><p>The paper belongs to a trust, which is registered as a charity in the town.</p>",
    f'<ul><li><a href="/a">{CRITICS}</a></li><li><a href="/b">{WAITING}</a></li></ul>',
])
def test_what_sites_put_behind_a_text_is_no_addition(box: str, put: str) -> None:
    assert added(box + put + prose([WAITING])) == []


@pytest.mark.parametrize("put", [
    "<p>Island Weekly is made for the north of the island, and twelve people make it.</p>",
    "<p>This article was updated on 5 October to correct the name of the river.</p>",
    "<blockquote>Ann Lee is a professor of geography at the University of York.</blockquote>",
    "<p>The reporting for this piece was paid for by a grant from the river fund.</p>",
    "<p>The author wishes to thank the people at the landing for their time and help.</p>",
    "<p>Die Redaktion freut sich über Hinweise, Kritik und Anregungen von der Insel.</p>",
    "<p>Our readers pay for what we do, and for nothing else than that.</p>",
])
def test_what_speaks_of_the_site_or_the_article_behind_a_box_is_the_sites(put: str) -> None:
    assert added(ADVERT + prose([WAITING]) + put) == []


@pytest.mark.parametrize("title", [
    "<h1>A quiet bay</h1>",
    '<h2><a href="/bay">A quiet bay</a></h2>',
    "<h2>A quiet bay</h2><p>By Mary Poe</p>",
    '<h2>A quiet bay</h2><time datetime="2026-10-01">1 October</time>',
])
def test_the_next_article_of_a_page_is_no_addition(title: str) -> None:
    following = f'{title}{prose([CRITICS, WAITING])}'
    assert added(following) == []
    assert added(f'</div>{ADVERT}<div class="text">{following}') == []


def test_prose_of_the_next_article_in_a_box_like_the_texts_is_no_addition_behind_a_box() -> None:
    assert added(f'</div>{ADVERT}<div class="text">{prose([CRITICS, WAITING])}') == []


def test_an_article_that_a_page_tells_again_is_no_addition() -> None:
    assert added(prose([*TALE, WAITING])) == []


@pytest.mark.parametrize("before", [(), (CRITICS,)])
def test_some_of_its_paragraphs_that_stand_there_again_are_none_either(before: tuple[str, ...]) -> None:
    """What was put between them and the text is one."""
    said = [f"addition {text}".rstrip(".") for text in before]
    assert added(prose([*before, *TALE[2:4], WAITING])) == said


def test_an_archive_of_a_page_is_no_addition() -> None:
    assert added(prose([" ".join([CRITICS, WAITING] * 30)])) == []


@pytest.mark.parametrize("heading", [
    "Commentaires (3)", "3 comentarios", "Komentarze (3)", "Комментарии", "Yorumlar (3)", "Σχόλια (3)", "Bình luận (3)",
    "التعليقات (3)", "评论（3）", "コメント（3件）", "댓글",
])
def test_readers_comments_end_an_originals_text_in_further_languages(heading: str) -> None:
    original = page(f"{tale()}<h3>{heading}</h3><p>{CRITICS}</p>")
    assert not [edit for edit in compare(original, page(tale())).edits if edit.category != "furniture"]
    assert [edit.category for edit in compare(page(f"{tale()}<h3>Landing</h3><p>{CRITICS}</p>"), page(tale())).edits]
