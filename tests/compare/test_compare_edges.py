"""What stands between and around the article's paragraphs: its own edges and items, or a site's boxes and notes."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from article_pages import decided, markdown_post, newspaper, original_page
from article_texts import LIGHTHOUSE

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, read

BODY = LIGHTHOUSE.body


def page(article: str) -> Document:
    html = f"<html><body><nav>Home</nav><main><article>{article}</article></main><footer>Imprint</footer></body></html>"
    return read(html.encode(), location="page.html")


TALE = (
    "The ferry stopped running in the autumn of the year in which the bridge was opened.",
    "For a week nobody noticed, because everybody wanted to try the bridge at least once.",
    "Then the first people came back to the landing and stood there, waiting for the next boat.",
    "A sign was put up, but the waiting went on, for it had never been about crossing the river.",
    "In spring the town gave the landing a roof and a bench, and called it a park.",
)


def test_an_end_that_is_missing_is_shown_where_the_copy_ends() -> None:
    """Not at the top of the page, whatever stands behind the article there."""
    original = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE))
    copy = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE[:3]))
    [edit] = compare(original, copy).edits
    assert edit.category == "truncated"
    assert copy.text[: edit.copy.start].rstrip().endswith("for the next boat")
    assert edit.before.endswith("for the next boat")


@pytest.mark.parametrize("item", ["A ferry museum", '<a href="/bridge">Photographs of the bridge under construction</a>'])
def test_an_item_gone_from_the_articles_list_is_gone_though_it_is_a_label_or_a_link(item: str) -> None:
    listed = "<ul><li>A roof for the landing.</li><li>{}</li><li>A bench to wait on, in the sun.</li></ul>"
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    paragraphs.insert(4, listed.format(item))
    original = page("".join(paragraphs))
    copy = page("".join(paragraphs).replace(f"<li>{item}</li>", ""))
    [edit] = compare(original, copy).edits
    assert edit.original.text in item
    assert edit.copy.text == ""


def test_links_of_other_lines_do_not_make_a_line_furniture() -> None:
    """Two line breaks cut a paragraph into blocks; the links of one say nothing of the next."""
    linked = '<p><a href="/a">A timetable of the last year of the ferry, with all its delays</a>, kept by the town.{}</p>'
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original = page("".join([*paragraphs[:3], linked.format(""), *paragraphs[3:]]))
    added = "<br><br>Nobody has asked for it since."
    copy = page("".join([*paragraphs[:3], linked.format(added), *paragraphs[3:]]))
    [edit] = compare(original, copy).edits
    assert (edit.category, edit.copy.text) == ("addition", "Nobody has asked for it since")


@pytest.mark.parametrize("line", ["<span>Norhavn.</span>", "<span>© Ada Lind The old landing at low tide, seen from the new bridge.</span>"])
def test_a_dateline_or_a_picture_credit_in_the_articles_own_box_is_furniture(line: str) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    copy = page(f"<p>By Ada Lind</p>{line}{text}")
    assert {edit.category for edit in compare(page(text), copy).edits} <= {"furniture"}


@pytest.mark.parametrize("first", [
    '<p class="drop-cap t22">{}</p>',
    '<div class="component"><p class="drop-cap t22">{}</p></div>',
])
def test_a_first_paragraph_in_a_class_of_its_own_is_missed_where_it_is_gone(first: str) -> None:
    wrapped = '<div class="component"><p class="t16">{}</p></div>' if "component" in first else '<p class="t16">{}</p>'
    rest = "".join(wrapped.format(paragraph) for paragraph in TALE[1:])
    [edit] = compare(page(first.format(TALE[0]) + rest), page(rest)).edits
    assert (edit.category, edit.original.text) == ("omission", TALE[0].rstrip("."))


def test_a_first_line_that_announces_the_text_is_missed_where_it_is_gone() -> None:
    opening = "<p>NORHAVN (Island News) The story of the last ferry, as the people at the landing tell it:</p>"
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    [edit] = compare(page(opening + rest), page(rest)).edits
    assert edit.category == "omission"


def test_a_standfirst_that_the_copy_leaves_out_is_no_omission() -> None:
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    standfirst = '<p class="standfirst">How a town lost its ferry and kept the place where people waited for it.</p>'
    assert compare(page(standfirst + rest), page(rest)).edits == ()


def test_a_paragraph_said_twice_in_the_text_is_an_addition() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    [edit] = compare(page("".join(paragraphs)), page("".join([*paragraphs[:3], paragraphs[2], *paragraphs[3:]]))).edits
    assert (edit.kind, edit.category, edit.copy.text) == ("insertion", "addition", TALE[2].rstrip("."))


def test_a_paragraph_said_again_in_a_box_is_furniture() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = f'<div class="call-out"><p>{TALE[1]}</p></div>'
    copy = page("".join([*paragraphs[:3], box, *paragraphs[3:]]))
    assert [edit.category for edit in compare(page("".join(paragraphs)), copy).edits] == ["furniture"]


def test_an_edited_first_paragraph_is_found_though_the_original_keeps_it_in_another_box() -> None:
    """Without it, what the two pages still share stands in the second box alone."""
    first, rest = TALE[0], "".join(f"<p>{paragraph}</p>" for paragraph in TALE[1:])
    original = page(f"<div><p>{first}</p><h4>Photographs of the landing</h4></div><section><div>{rest * 2}</div></section>")
    edited = first.replace("stopped running", "suddenly stopped running")
    copy = page(f"<p>{edited}</p><h4>Photographs of the landing</h4>{rest * 2}")
    assert [edit.copy.text for edit in compare(original, copy).edits] == ["suddenly"]


@pytest.mark.parametrize("sentence", [
    "The bench costs 40 crowns/month to keep in repair.",
    "Most of the meetings were held via telephone that winter.",
    "The roof was built by courtesy of the carpenters of the yard.",
])
def test_a_sentence_with_a_slash_or_via_near_its_end_is_no_picture_credit(sentence: str) -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    plain, longer = page("".join(paragraphs)), page("".join([*paragraphs[:3], f"<p>{sentence}</p>", *paragraphs[3:]]))
    assert [edit.category for edit in compare(plain, longer).edits] == ["addition"]
    assert [edit.category for edit in compare(longer, plain).edits] == ["omission"]


@pytest.mark.parametrize("caption", [
    "The landing in its first spring. Ada Lind/Coast Pictures", "Ada Lind / Coast Pictures",
    "The landing in its first spring. Ada Lind via Wikimedia", "The landing, seen from the bridge (Photo: Ada Lind)",
    "The landing in its first spring. Courtesy of the town archive",
])
def test_a_caption_that_ends_in_its_credit_is_furniture(caption: str) -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    copy = page("".join([*paragraphs[:3], f"<p>{caption}</p>", *paragraphs[3:]]))
    assert [edit.category for edit in compare(page("".join(paragraphs)), copy).edits] == ["furniture"]


def test_a_credit_line_that_names_the_headline_is_one_though_other_blocks_name_it_too() -> None:
    credit = (
        f"{LIGHTHOUSE.title}: this came to us with the weekly letter of The Tidewater Review, which people along the whole coast have"
        " had since 1911 and still pass from hand to hand, and is licensed under CC BY-ND; we thank its editors for that."
    )
    original = original_page().replace("<h2>More from the coast</h2>", f"<h2>{LIGHTHOUSE.title}: all parts and more</h2>")
    post = markdown_post(BODY)
    lines = [line for line in post.split("\n") if not line.startswith("*This article is republished")]
    assert decided("\n".join(lines) + f"\n{credit}\n", original, name="copy.md") == []


def test_a_note_on_the_author_behind_the_text_is_no_addition() -> None:
    name, _ = LIGHTHOUSE.authors[0]
    note = f"<p><em>{name} is a professor of coastal history at a university by the sea.</em></p>"
    assert decided(newspaper([*BODY, note])) == []
    other = "<p><em>Orla Quist is a professor of coastal history at a university by the sea.</em></p>"
    assert [edit[1] for edit in decided(newspaper([*BODY, other]))] == ["addition"]


def test_a_paragraph_put_before_the_text_is_an_addition_though_no_byline_stands_above() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    added = "<p>We have lived with the bridge for some years now, and like it more than we say.</p>"
    [edit] = compare(page(text), page(added + text)).edits
    assert (edit.kind, edit.category) == ("insertion", "addition")


def test_the_headline_with_its_publisher_is_a_credit_line() -> None:
    credit = f"<p>“{LIGHTHOUSE.title}” from The Tidewater Review</p>"
    assert decided(newspaper([*BODY, credit])) == []


@pytest.mark.parametrize("where", ["before", "behind"])
def test_a_paragraph_put_beside_an_edited_edge_is_an_addition(where: str) -> None:
    """Where the first or last paragraph that both share is not the same word for word."""
    added = "We have lived with the bridge for some years now, and like it more than we say."
    told = [*TALE[:-1], TALE[-1].replace("a roof", "a tin roof")] if where == "behind" else [
        TALE[0].replace("The ferry", "The old ferry"), *TALE[1:]
    ]
    told = [*told, added] if where == "behind" else [added, *told]
    byline = '<p class="by">By Ada Quist</p><p class="role">Our reporter at the river</p>'
    credit = "<p>This article was originally published by The River Post.</p>"
    copy = page(byline + "".join(f"<p>{paragraph}</p>" for paragraph in told) + credit)
    original = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE))
    found = [(edit.category, edit.copy.text) for edit in compare(original, copy).edits]
    assert ("addition", added.rstrip(".")) in found


def test_a_label_that_both_pages_have_makes_no_box_the_articles() -> None:
    """Both sites put an advert between the same paragraphs; only the copy's advert has words."""
    box = '<div class="k81"><div class="q7"><span>Advertisement</span>{}</div></div>'
    original, copy = (
        page("".join(f"<p>{paragraph}</p>" + (box.format(words) if paragraph == TALE[1] else "") for paragraph in TALE))
        for words in ("", "<p>Buy the harbour lamp now and save ten per cent on your next order.</p>")
    )
    assert {edit.category for edit in compare(original, copy).edits} == {"furniture"}


def test_a_subhead_that_both_pages_have_stays_the_articles() -> None:
    """A line added in the section that it opens is judged by where it stands."""
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    section = '<section class="k81"><h2>A park by the river</h2>{}</section>'
    original = page("".join(body[:3]) + section.format("".join(body[3:])))
    added = "<p>Nobody has asked for the ferry since, which says more than the town would like.</p>"
    copy = page("".join(body[:3]) + section.format(body[3] + added + body[4]))
    assert [edit.category for edit in compare(original, copy).edits] == ["addition"]


@pytest.mark.parametrize("form", ["<div>{}</div>", "<div><p>{}</p></div>"])
def test_a_paragraph_that_an_editors_tool_wraps_is_an_addition(form: str) -> None:
    """A box has a class, a picture, a label or several parts; a bare `div` around one sentence is a paragraph."""
    added = form.format("Nobody has asked for the ferry since, which says more than the town would like.")
    original = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE))
    copy = page("".join(f"<p>{paragraph}</p>" + (added if paragraph == TALE[1] else "") for paragraph in TALE))
    assert [edit.category for edit in compare(original, copy).edits] == ["addition"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="k81">{}</div>',
        '<div><img src="ferry.jpg" alt=""><p>{}</p></div>',
        "<div><div>Our shop</div><p>{}</p></div>",
    ],
)
def test_what_a_template_wraps_is_its_own(box: str) -> None:
    words = box.format("Buy the harbour lamp now and save ten per cent on your next order.")
    original = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE))
    copy = page("".join(f"<p>{paragraph}</p>" + (words if paragraph == TALE[1] else "") for paragraph in TALE))
    assert {edit.category for edit in compare(original, copy).edits} == {"furniture"}


def test_a_pull_quote_does_not_stand_in_for_a_paragraph_that_was_edited() -> None:
    quote = f'<blockquote class="pullquote">{TALE[3]}</blockquote>'
    edited = TALE[3].replace("crossing the river", "crossing the water")
    original = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE))
    copy = page("".join(f"<p>{paragraph}</p>" for paragraph in TALE[:3]) + f"{quote}<p>{edited}</p><p>{TALE[4]}</p>")
    changed = [e for e in compare(original, copy).edits if e.category != "furniture"]
    assert [(e.original.text, e.copy.text) for e in changed] == [("river", "water")]


def test_prose_with_long_links_is_missed_where_it_is_gone() -> None:
    """In the original such a paragraph is no list of links: it stands among the article's own."""
    link = '<a href="/bridge">The bridge that the town had wanted for forty years and never had the money for</a>'
    linked = f"<p>{link} was opened by a child, with a pair of scissors from the school at the landing.</p>"
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original, copy = page("".join([*body[:2], linked, *body[2:]])), page("".join(body))
    assert [edit.category for edit in compare(original, copy).edits] == ["omission"]


@pytest.mark.parametrize(
    "last",
    [
        f"{TALE[-1]} (The River Agency)",
        f"{TALE[-1]} / aq",
        "You may also find landings that have a roof and no park, which the town has not come round to yet.",
    ],
)
def test_a_last_paragraph_may_end_with_its_agency_or_open_like_a_box(last: str) -> None:
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original, copy = page("".join([*body, f"<p>{last}</p>"])), page("".join(body))
    assert [edit.category for edit in compare(original, copy).edits] == ["truncated"]


@pytest.mark.parametrize(("words", "category"), [("Why a roof?", "markup"), ("It was never about the ferry.", "omission")])
def test_a_bold_line_that_is_gone_is_a_subhead_unless_it_is_a_sentence(words: str, category: str) -> None:
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original = page("".join([*body[:2], f"<p><b>{words}</b></p>", *body[2:]]))
    assert [edit.category for edit in compare(original, page("".join(body))).edits] == [category]


def test_a_paragraph_put_before_the_text_is_seen_over_a_picture() -> None:
    """The first paragraph may have a class of its own; what is added is like the others."""
    picture = '<figure><img src="ferry.jpg" alt=""><figcaption>The landing in winter.</figcaption></figure>'
    first, rest = f'<p class="first">{TALE[0]}</p>', "".join(f"<p>{paragraph}</p>" for paragraph in TALE[1:])
    [*_, edit] = compare(page(first + rest), page(f"<p>{ADDED}</p>{picture}{first}{rest}")).edits
    assert (edit.category, edit.copy.text) == ("addition", ADDED.rstrip("."))


ADDED = "We have lived with the bridge for some years now, and like it more than we say."


def test_a_paragraph_put_behind_the_text_is_an_addition_though_no_credit_line_follows() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    [edit] = compare(page(text), page(f"{text}<p>{ADDED}</p>")).edits
    assert (edit.kind, edit.category) == ("insertion", "addition")


@pytest.mark.parametrize(
    "note",
    [
        "The Tidewater Review is a weekly that people along the whole coast have had since 1911.",
        "The views expressed in this article are those of its authors and not of this newspaper.",
        "If you liked this story, please consider supporting our work with what you can spare.",
        "Have a story for us? Write to the desk at desk@daily-copy.example and somebody will answer.",
        "This material belongs to The Daily Copy, all rights reserved, and may not be published again.",
    ],
)
@pytest.mark.parametrize("credit", ["", "<p>This article was originally published by The Tidewater Review.</p>"])
def test_a_note_below_the_text_is_the_sites(note: str, credit: str) -> None:
    """Whether the credit line follows or stands at the top."""
    copy = newspaper([*BODY, f"<p>{note}</p>{credit}"])
    assert decided(copy) == []
    between = newspaper([*BODY[:4], f"<p>{note}</p>", *BODY[4:]])
    assert [edit[1] for edit in decided(between)] == ["addition"]


def test_an_article_said_again_behind_itself_is_no_addition() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    assert compare(page(text), page(text + text)).edits == ()


def test_a_teaser_that_the_original_has_as_well_is_no_repetition_of_the_copys() -> None:
    teaser = TALE[0].replace("in which the bridge was opened", "of the bridge")
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in TALE[1:])
    whole = page(f'<p class="k7">{teaser}</p><p>{TALE[0]}</p><h2>What nobody noticed for a week</h2>{rest}')
    assert compare(whole, whole).edits == ()


BOX = '<div class="newsletter-box"><h4>{}</h4><p>{}</p></div>'


def test_words_that_two_sites_boxes_share_by_chance_are_no_edit() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    first = BOX.format("Newsletter", "Get the Ferryman delivered to your inbox")
    second = BOX.format("Sign up for our newsletter", "Get the best stories delivered to your inbox every morning.")
    original, copy = (page("".join([*paragraphs[:3], box, *paragraphs[3:]])) for box in (first, second))
    assert {edit.category for edit in compare(original, copy).edits} == {"furniture"}


def test_a_word_changed_in_a_box_that_came_along_is_reported() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = '<div class="promo-box"><p>The {} at the landing was painted green in its last summer.</p></div>'
    original, copy = (
        page("".join([*paragraphs[:3], box.format(boat), *paragraphs[3:]])) for boat in ("ferry", "steamer")
    )
    assert [(e.original.text, e.copy.text) for e in compare(original, copy).edits] == [("ferry", "steamer")]
