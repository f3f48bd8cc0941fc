"""Where an article begins and ends: its own edges, and what is put before and behind them."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from article_pages import decided, markdown_post, newspaper, original_page
from article_texts import LIGHTHOUSE
from tale_pages import CREDIT, TALE, categories, page, prose, tale

from licensecheck.compare.alignment.edge_lines import edited_edges
from licensecheck.compare.comparing import compare
from licensecheck.compare.text_side import TextSide
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read

BODY = LIGHTHOUSE.body


def test_a_paragraph_said_twice_in_the_text_is_an_addition() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    [edit] = compare(page("".join(paragraphs)), page("".join([*paragraphs[:3], paragraphs[2], *paragraphs[3:]]))).edits
    assert (edit.kind, edit.category, edit.copy.text) == ("insertion", "addition", TALE[2].rstrip("."))


def test_an_edited_first_paragraph_is_found_though_the_original_keeps_it_in_another_box() -> None:
    """Without it, what the two pages still share stands in the second box alone."""
    first, rest = TALE[0], prose(TALE[1:])
    original = page(f"<div><p>{first}</p><h4>Photographs of the landing</h4></div><section><div>{rest * 2}</div></section>")
    edited = first.replace("stopped running", "suddenly stopped running")
    copy = page(f"<p>{edited}</p><h4>Photographs of the landing</h4>{rest * 2}")
    assert [edit.copy.text for edit in compare(original, copy).edits] == ["suddenly"]


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
    text = tale()
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
    copy = page(byline + prose(told) + credit)
    original = page(tale())
    found = [(edit.category, edit.copy.text) for edit in compare(original, copy).edits]
    assert ("addition", added.rstrip(".")) in found


def test_a_paragraph_put_before_the_text_is_seen_over_a_picture() -> None:
    """The first paragraph may have a class of its own; what is added is like the others."""
    picture = '<figure><img src="ferry.jpg" alt=""><figcaption>The landing in winter.</figcaption></figure>'
    first, rest = f'<p class="first">{TALE[0]}</p>', prose(TALE[1:])
    [*_, edit] = compare(page(first + rest), page(f"<p>{ADDED}</p>{picture}{first}{rest}")).edits
    assert (edit.category, edit.copy.text) == ("addition", ADDED.rstrip("."))


ADDED = "We have lived with the bridge for some years now, and like it more than we say."


def test_a_paragraph_put_behind_the_text_is_an_addition_though_no_credit_line_follows() -> None:
    text = tale()
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
    text = tale()
    assert compare(page(text), page(text + text)).edits == ()


def test_a_teaser_that_the_original_has_as_well_is_no_repetition_of_the_copys() -> None:
    teaser = TALE[0].replace("in which the bridge was opened", "of the bridge")
    rest = prose(TALE[1:])
    whole = page(f'<p class="k7">{teaser}</p><p>{TALE[0]}</p><h2>What nobody noticed for a week</h2>{rest}')
    assert compare(whole, whole).edits == ()


@pytest.mark.parametrize("notice", ["Copyright @ 2026 The Harbour Letter", "Copyright 2026 by the Harbour Letter and its readers"])
def test_who_holds_the_rights_is_no_addition_behind_a_text(notice: str) -> None:
    assert [edit[1] for edit in decided(newspaper([*BODY, f"<p>{notice}</p>"]))] == []


def _as_text(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="copy.txt")


@pytest.mark.parametrize(("line", "categories"), [
    ("The bench by the river", []), ("The bench by the river - The River Post", []), ("A bench for everybody", ["headline"]),
    ("We know this bench well and have sat on it.", ["addition"]),
])
def test_the_first_line_of_a_text_is_its_headline(line: str, categories: list[str]) -> None:
    text = tale()
    original = page(f"<h1>The bench by the river</h1>{text}")
    edits = compare(original, _as_text(line, *TALE), read_source(original)).edits
    assert [edit.category for edit in edits] == categories


def test_a_line_of_its_own_in_a_text_is_an_addition_though_no_tag_calls_it_a_heading() -> None:
    original = page(tale())
    copy = _as_text(*TALE[:2], "What happened to it next", *TALE[2:])
    assert [edit.category for edit in compare(original, copy).edits] == ["addition"]
    label = _as_text(*TALE[:2], "Advertisement", *TALE[2:])
    assert {edit.category for edit in compare(original, label).edits} == {"furniture"}


@pytest.mark.parametrize(("line", "may_be"), [
    ("A town divided", True), ("What comes next", True), ("The ferryman’s house", True),
    ("Advertisement", False), ("Photo: Ferry Archive", False), ("NORHAVN DAILY", False), ("Page 12", False),
    ("continued overleaf", False),
])
def test_a_few_words_of_their_own_in_a_text_are_for_a_person_where_they_stand_as_a_subhead(
    line: str, may_be: bool
) -> None:
    original = page(tale())
    [edit] = compare(original, _as_text(*TALE[:2], line, *TALE[2:])).edits
    assert (edit.category, edit.doubt is not None) == ("furniture", may_be)
    assert not compare(original, _as_text(line, *TALE)).edits


def test_a_note_on_somebody_behind_a_text_without_a_credit_line_is_the_sites() -> None:
    note = "<p>Orla Quist is a historian at the Harbour Institute and has written about the coast.</p>"
    assert categories(page(tale()), page(f"{tale()}{note}")) == []


@pytest.mark.parametrize(
    ("line", "other", "category"),
    [
        ("For a week nobody noticed.", "For a month nobody noticed.", "number"),
        ("They are still waiting.", "They are not waiting.", "negation"),
        ("And so it goes.", "And so it went.", "wording"),
        ("It kept its colour.", "It kept its color.", "spelling"),
        ("What will the town do now?", "What will the city do now?", "wording"),
    ],
)
@pytest.mark.parametrize("at", [0, len(TALE)])
def test_a_short_first_or_last_line_that_was_edited_is_that_line(at: int, line: str, other: str, category: str) -> None:
    original, copy = (page(tale(f"<p>{text}</p>", at=at)) for text in (line, other))
    (edit,) = compare(original, copy).edits
    assert (edit.kind.value, edit.category.value) == ("substitution", category)
    assert edit.original.text in line
    assert edit.copy.text in other


@pytest.mark.parametrize("line", [
    "<p>Follow us for more.</p>",
    "<p>And then it was May.</p>",
    "<h3>And so it went.</h3>",
    "<p>And so it was.</p><p>And so it goes.</p>",
    "<p>And so it was first published in The Ferry Post.</p>",
])
@pytest.mark.parametrize("at", [0, len(TALE)])
def test_another_short_line_in_the_same_place_is_not_it(at: int, line: str) -> None:
    edits = compare(page(tale("<p>And so it goes.</p>", at=at)), page(tale(line, at=at))).edits
    assert [edit for edit in edits if edit.original.text and edit.copy.text] == []


def test_a_credit_line_is_no_edited_line_of_the_article() -> None:
    a, b = (TextSide(page(tale(f"<p>{line}</p>", at=len(TALE)))) for line in ("And so it goes.", "And so it went."))
    pairs = [(i, b.keys.index(key)) for i, key in enumerate(a.keys) if key in b.keys and len(key) > 60]
    article = range(pairs[0][0], len(a.blocks) - 1)
    assert edited_edges(a, b, article, pairs, frozenset()) == (None, (pairs[-1][0] + 1, pairs[-1][1] + 1))
    assert edited_edges(a, b, article, pairs, frozenset((pairs[-1][1] + 1,))) == (None, None)


def test_a_heading_below_the_original_is_not_the_last_line_of_its_copy() -> None:
    original, copy = (page(tale(line, at=len(TALE))) for line in ("<h3>And so it goes.</h3>", "<p>And so it went.</p>"))
    assert [edit for edit in compare(original, copy).edits if edit.original.text and edit.copy.text] == []


@pytest.mark.parametrize("between", [
    "".join(f"<p>Another story told for the {at}th time by somebody who was never on the river at all.</p>" for at in range(12)),
    f"<p>What was said of the bridge later is another story, and a long one.</p><ul>{'<li><a href=/s>Share</a></li>' * 12}</ul>",
])
def test_what_stands_between_the_text_and_its_credit_line_was_put_there(between: str) -> None:
    credit = "<p>This article was originally published by The Ferry Post under a Creative Commons licence.</p>"
    found = categories(page(tale()), page(f"{tale()}<h2>Later</h2>{between}{credit}"))
    assert "addition" in found


@pytest.mark.parametrize("line", ["Reading time: 6 minutes", "6 min. read", "Lesezeit: 5 Minuten"])
def test_how_long_reading_takes_stands_in_no_paragraphs_place(line: str) -> None:
    assert categories(page(tale()), page(f"<p>{line}</p>{prose(TALE[1:])}")) == ["furniture", "omission"]
    assert categories(page(tale()), page(f"<p>{line}</p>{tale()}")) == ["furniture"]
    assert "addition" in categories(page(tale()), page(f"<p>It takes six minutes to cross.</p>{tale()}"))


SHORT = "The bench is still there today. Nobody will take it away."


@pytest.mark.parametrize("break_", ["</p><p>", "<br><br>"])
@pytest.mark.parametrize("at", [0, len(TALE)])
def test_a_short_line_at_an_edge_that_a_copy_parted_is_all_there(break_: str, at: int) -> None:
    original = page(tale(f"<p>{SHORT}</p>", at))
    parted = f"<p>{SHORT.replace('. ', '.' + break_)}</p>"
    assert {*categories(original, page(tale(parted, at) + CREDIT))} <= {"markup"}
    for words, others in (("today", "tonight"), ("take it", "put it")):
        changed = page(tale(parted.replace(words, others), at) + CREDIT)
        assert {*categories(original, changed)} & {"wording", "addition"}


@pytest.mark.parametrize("at", [0, len(TALE)])
def test_of_a_line_of_two_short_sentences_that_a_copy_parted_each_is_found(at: int) -> None:
    original = page(tale("<p>Was it gone? She may be right.</p>", at))
    parted = "<p>Was it gone?</p><p>She may be {}.</p>"
    assert {*categories(original, page(tale(parted.format("right"), at) + CREDIT))} <= {"markup"}
    assert categories(original, page(tale(parted.format("wrong"), at) + CREDIT)) != []


def test_a_networks_advert_behind_the_text_of_both_pages_is_no_end_of_it() -> None:
    def advert(lead: str) -> str:
        words = f"The cheap lamp that sells like hot cakes in every town<i>{lead}Lampworks</i>"
        return f'<div><a href="https://lamps.example/">{words}</a><div>Undo</div></div>'

    others = "".join(f'<div><a href="/{number}">Tale {number} of another town</a></div>' for number in range(12))
    original = page(tale() + f"<div>{advert(' Sponsored by ')}</div>")
    assert categories(original, page(CREDIT + tale() + f"<div>{others}{advert(' ')}</div>")) == []


def test_a_last_list_of_links_is_the_texts_end() -> None:
    lists = [
        "<ul>" + "".join(f'<li><a href="/{name}">The {name} of the ferry, as the {end} tells it to us all</a></li>' for name in ("story", "song")) + "</ul>"
        for end in ("town", "mayor")
    ]
    assert "wording" in categories(*(page(tale() + links) for links in lists))
