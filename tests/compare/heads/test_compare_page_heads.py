"""What two sites' templates have in common above a text: labels, a lead, who wrote it and when."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import HEAD, TALE, categories, page, tale

from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read

LEAD = '<p class="dek">How a small town on a wide river learnt to do without its old boat.</p>'
LABEL = '<div class="player"><span>Listen to this article</span>{}</div>'


def _listed(wrapper: str, heading: str, items: tuple[str, ...]) -> str:
    return f'<div class="{wrapper}">{heading}<ul>{"".join(f"<li>{item}</li>" for item in items)}</ul></div>'


OURS = _listed("summary-box", "<h2>Key points</h2>", ("A boat is gone", "A bridge is there", "Benches came later"))
THEIRS = _listed("at-top", "<strong>Key points</strong>", ("The town has changed its mind", "No more timetables"))


@pytest.mark.parametrize(("one", "other"), [("", "<span>4:31</span>"), ("<span>12:07</span>", "<span>4:31</span>")])
def test_what_stands_behind_a_label_that_both_players_have_is_no_text(one: str, other: str) -> None:
    original, copy = page(f"{LEAD}{LABEL.format(one)}{tale()}"), page(f"{LEAD}{LABEL.format(other)}{tale()}")
    assert set(categories(original, copy)) == set(categories(copy, original)) == {"furniture"}


def test_what_two_sites_sum_up_below_a_label_that_both_have_is_theirs() -> None:
    original, copy = page(f"{LEAD}{OURS}<div>{tale()}</div>"), page(f"{LEAD}{THEIRS}<div>{tale()}</div>")
    assert set(categories(original, copy)) == set(categories(copy, original)) == {"furniture"}


def test_a_list_put_below_a_subhead_among_the_paragraphs_is_an_addition() -> None:
    subhead = "<h2>What is left</h2>"
    listed = "<ul><li>The landing was sold to a builder from the city</li><li>The boat was broken up for its iron</li></ul>"
    assert categories(page(tale(subhead, 1)), page(tale(subhead + listed, 1))) == ["addition"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("By Ada Lind Published on 12 March 2023 {}", ("4 min read", "Minutes to read: 6")),
        ("Von Ada Lind Veröffentlicht am 12. März 2023 {}", ("4 Min. Lesezeit", "Lesedauer: 6 Minuten")),
        ("記者 林 2023年3月12日 8時30分 {}", ("この記事は4分で読めます", "読了時間：6分")),
    ],
)
def test_how_long_a_text_takes_to_read_is_told_by_each_site(one: str, other: tuple[str, str]) -> None:
    metas = [f'<div class="entry-meta">{one.format(told)}</div>' for told in other]
    original, copy = (page(f"{LEAD}{meta}{tale()}") for meta in metas)
    assert set(categories(original, copy)) <= {"furniture"}


def test_a_date_line_does_not_make_what_stands_beside_it_text() -> None:
    told = '<ul class="meta"><li>2023年3月12日 8時30分</li><li>{}</li></ul>'
    original, copy = (page(f"{LEAD}{told.format(line)}{tale()}") for line in ("コメント: 3", "この記事は4分で読めます"))
    assert set(categories(original, copy)) <= {"furniture"}


def test_a_changed_number_in_a_paragraph_below_such_lines_is_found() -> None:
    text = tale("<p>The last boat had 214 passengers and a dog on 12 March 2023.</p>", 1)
    original, copy = page(f"{LEAD}{LABEL.format('')}{text}"), page(f"{LEAD}{LABEL.format('')}{text.replace('214', '241')}")
    assert categories(original, copy) == ["number"]


SPOKEN = (
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "element-invisible", "u-visually-hidden",
)


@pytest.mark.parametrize("name", SPOKEN)
def test_what_a_link_says_to_screen_readers_alone_is_no_text(name: str) -> None:
    linked = tale().replace(" bridge ", ' <a href="/x">bridge</a> ')
    told = linked.replace("</a>", f'<span class="{name}"> (goes to the pages of the works department)</span></a>')
    assert categories(page(linked), page(told)) == categories(page(told), page(linked)) == []


def test_such_words_that_are_all_of_a_link_stand_for_what_readers_see() -> None:
    linked = tale().replace(" bridge ", ' <a href="/x"><span class="sr-only">bridge</span></a> ')
    assert categories(page(tale()), page(linked)) in ([], ["markup"])


def test_such_words_in_several_parts_that_are_all_of_a_link_stand_for_what_readers_see() -> None:
    parts = '<a href="/x"><span class="sr-only">the old </span><span class="sr-only">bridge</span></a>'
    linked = tale().replace("the bridge", parts, 1)
    assert categories(page(tale().replace("the bridge", "the old bridge", 1)), page(linked)) in ([], ["markup"])


def test_how_links_open_does_not_move() -> None:
    note = '<a href="/x">{}<span> (opens in a new tab)</span></a>'
    one = tale().replace("autumn", note.format("autumn"))
    other = tale().replace("spring", note.format("spring"))
    assert set(categories(page(one), page(other))) == {"markup"}


STORY = '<a href="/s">The mill that nobody wanted to buy</a>'


@pytest.mark.parametrize("table", ['<table role="presentation">{}</table>', "<table>{}</table>"])
def test_a_link_in_a_row_of_its_own_among_the_rows_of_an_e_mail_is_furniture(table: str) -> None:
    rows = [f'<tr><td style="padding:0 28px"><p>{paragraph}</p></td></tr>' for paragraph in TALE]
    story = f'<tr><td style="padding:0 28px"><p>{STORY}</p></td></tr>'
    copy = page(table.format("".join([*rows[:2], story, *rows[2:]])))
    assert categories(page(tale()), copy) == ["furniture"]


def test_a_heading_over_links_with_a_picture_below_them_is_furniture() -> None:
    listed = f'<section><h2>Ähnliche Artikel</h2><ul><li>{STORY}</li><li><a href="/t">A bench for every dog in town</a></li></ul></section>'
    picture = '<figure><img src="/i.jpg"><figcaption>The landing in the rain.</figcaption></figure>'
    subhead = "<h2>After the bridge</h2>"
    copy = page(f"<section><div>{tale(listed + picture + subhead)}</div></section>")
    assert set(categories(page(tale(subhead)), copy)) == {"furniture"}


def test_a_class_says_with_what_an_element_stands() -> None:
    subheads = [f'<h2 class="anchor anchorWithStickyNavbar">{text}</h2>' for text in ("After the bridge", "After the boat")]
    original, copy = (page(tale(subhead)) for subhead in subheads)
    assert categories(original, copy) == ["wording"]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<p><strong>{}</strong></p>", "<h3>Abstract</h3><p>{}</p>", "<p><b>Summary:</b> {}</p>"])
def test_what_the_originals_page_says_it_is_about_may_stand_above_a_copys_text(form: str) -> None:
    told = "Nobody crosses the river any more. They wait for a boat all the same."
    page_of = "<html><head><meta name='description' content='{}'></head><body><main><article>{}</article></main></body></html>"
    original = read(page_of.format(told, HEAD + tale()).encode(), location="page.html")
    assert {*categories(original, page(HEAD + form.format(told) + tale()))} <= {"furniture"}
    other = told.replace("boat", "bus")
    assert "addition" in categories(original, page(HEAD + form.format(other) + tale()))


def test_the_way_to_a_page_through_its_site_is_no_text() -> None:
    """What stands beside the headline there is the site's, on either page."""
    title = "Why the ferry of a small town on a wide river will never run again"

    def told(way: str) -> Document:
        return page(f"<h1>{title}</h1><div>{way.format(title)}</div>{tale()}")

    source = read_source(told("{}"))
    ways = [
        '<a href="/">Home</a> › <a href="/{}">{}</a> › {{}}', "You are here: Home / {1} / {{}}", "Home :: {1} :: {{}}",
        '<a href="/">Home</a><a href="/{}">{}</a> <i>{{}}</i>', "Share all sharing options for: {{}}", "{{}} | {1}",
    ]
    for way in ways:
        original, copy = (told(way.format(name.lower(), name)) for name in ("Climate", "Town news"))
        assert "furniture" not in categories(original, original, source)
        assert set(categories(original, copy, source)) <= {"furniture"}
        assert set(categories(told("{}"), copy, source)) <= {"furniture"}
