"""A page that parts its article into several boxes: what a copy cut with a whole box is missed."""

# ruff: noqa: E501 - boxes stand here in one line each
from __future__ import annotations

import pytest
from article_texts import LIGHTHOUSE
from tale_pages import TALE, categories, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Kind, Relation

MORE = (
    "The council met about it in the hall above the fire station, as it does on the first Monday.",
    "Nobody at the table could say how many people used the landing, or what they went there for.",
    "An engineer had counted them on three mornings in March, and he read his numbers out slowly.",
    "They were higher than those of the bus, which the council had paid for since the war ended.",
    "So the landing stayed, and the bench got a second bench, and somebody brought a box for books.",
    "On warm evenings there is tea from a flask, and a man with an accordion who knows four songs.",
)
TEXT = (*TALE, *MORE)


def missed(original: str, left: tuple[str, ...]) -> list[str]:
    """What a copy's edits are that has some of the paragraphs of an original's page."""
    return categories(page(original), page(prose(left)))


BOXES = {
    "a class": '<div class="text">{}</div><figure><img src="a.jpg"></figure><div class="text">{}</div>',
    "wrapped": '<div class="row"><div class="cell text">{}</div></div><p>Advert</p><div class="cell text">{}</div>',
    "forms of one": '<div class="text text_wide text--first">{}</div><hr><div class="text">{}</div>',
    "the other way": '<div class="text">{}</div><hr><div class="text text_wide">{}</div>',
    "a bar of buttons": '<section><div class="text">{}</div><button>Share</button></section><div class="text">{}</div>',
    "called a teaser": '<div class="teaser-content"><div class="text">{}</div></div><div class="rest"><div class="text">{}</div></div>',
    "in the body": '<div class="article-body">{}<div class="curtain">{}</div></div>',
}


@pytest.mark.parametrize("boxes", BOXES.values(), ids=BOXES)
def test_a_first_box_that_is_gone_is_missed(boxes: str) -> None:
    assert missed(boxes.format(prose(TEXT[:2]), prose(TEXT[2:])), TEXT[2:]) == ["omission"]


@pytest.mark.parametrize("boxes", [boxes for name, boxes in BOXES.items() if name not in ("called a teaser", "in the body")])
def test_a_last_box_that_is_gone_is_missed(boxes: str) -> None:
    assert missed(boxes.format(prose(TEXT[:-2]), prose(TEXT[-2:])), TEXT[:-2]) == ["truncated"]


def test_a_first_paragraph_outside_the_box_of_the_rest_is_missed() -> None:
    box = f'<div class="post-body">{prose(TEXT[:1])}<div class="hideable">{prose(TEXT[1:])}</div></div>'
    assert missed(box, TEXT[1:]) == ["omission"]


def test_a_first_paragraph_set_as_titles_are_is_missed() -> None:
    first = f'<p class="title">{TEXT[0]} {TEXT[1]}</p>'
    assert missed(f"<div>{first}{prose(TEXT[2:])}</div>", TEXT[2:]) == ["omission"]
    assert missed(f'<div><p class="title">{TEXT[0][:60]}.</p>{prose(TEXT[1:])}</div>', TEXT[1:]) == []


def chapter(tag: str, heading: str, texts: tuple[str, ...]) -> str:
    return f"<{tag}><h2>{heading}</h2>{prose(texts)}</{tag}>"


@pytest.mark.parametrize("tag", ["section", "div"])
@pytest.mark.parametrize("left", [TEXT[:4], TEXT[4:8], TEXT[8:]])
def test_chapters_that_are_gone_are_missed(tag: str, left: tuple[str, ...]) -> None:
    whole = "".join(chapter(tag, f"Part {at}", TEXT[at : at + 4]) for at in (0, 4, 8))
    assert set(missed(whole, left)) <= {"omission", "truncated"}
    assert missed(whole, left) != []


APART = {
    "another article": '<article><div class="text">{}</div></article><article><h1>Another</h1><div class="text">{}</div></article>',
    "behind its headline": '<div class="text">{}</div><h1>Another story</h1><div class="text">{}</div>',
    "another kind of box": '<div class="text">{}</div><div class="promo">{}</div>',
    "no class": "<div>{}</div><div>{}</div>",
    "said again": '<div class="text">{0}</div><div class="text"><p>' + TEXT[0] + "</p></div>",
}


@pytest.mark.parametrize("boxes", APART.values(), ids=APART)
def test_what_stands_apart_from_the_text_is_not_missed(boxes: str) -> None:
    other = ("A reader wrote to us last week about a lighthouse that she had seen once.", "We went to look for it.")
    assert missed(boxes.format(prose(TEXT), prose(other)), TEXT) == []


def test_a_note_on_the_author_in_a_box_of_the_same_kind_is_not_missed() -> None:
    note = "Amalie Ravn is a writer who lives on the coast and writes about ferries and the people on them."
    assert missed(f'<div class="text">{prose(TEXT)}</div><hr><div class="text"><p>{note}</p></div>', TEXT) == []


def boxed(box: str) -> str:
    return prose(TEXT[:4]) + box + prose(TEXT[5:])


@pytest.mark.parametrize("opening", ['<div class="thirdPar">', '<div class="note" id="n">', '<section style="margin: 1em">'])
def test_prose_in_a_box_of_the_originals_that_is_gone_is_for_a_person(opening: str) -> None:
    closing = "</section>" if opening.startswith("<section") else "</div>"
    original = page(boxed(f"{opening}<p>{TEXT[4]}</p>{closing}"))
    [edit] = compare(original, page(prose((*TEXT[:4], *TEXT[5:])))).edits
    assert (edit.category, edit.kind, edit.original.text) == (Category.FURNITURE, Kind.DELETION, TEXT[4].rstrip("."))
    assert edit.doubt is not None


@pytest.mark.parametrize("box", [
    f'<div class="more"><h3>More on this</h3><p>{TEXT[4]}</p></div>',
    f'<div class="more"><p><a href="/other">{TEXT[4]}</a></p></div>',
    f'<div class="pull"><p>{TEXT[1]}</p></div>',                           # said in the text
    '<div class="join"><p>Sign up for our letter from the river, every Sunday morning.</p></div>',
    '<aside><p>Amalie Ravn is a writer who lives on the coast and writes about ferries.</p></aside>',
])
def test_what_else_stands_in_boxes_of_the_originals_is_the_pages(box: str) -> None:
    assert categories(page(boxed(box)), page(prose((*TEXT[:4], *TEXT[5:])))) == []


@pytest.mark.parametrize("name", ["newsletter", "author-box", "related"])
def test_a_name_around_a_box_of_the_texts_kind_tells_the_pages_own(name: str) -> None:
    own = "Every Sunday morning a letter from the river goes out to those who have asked for it."
    parts = (prose(TEXT[:4]), prose([own]), prose(TEXT[4:]))
    named = '<div class="text">{}</div><div class="{}"><div class="text">{}</div></div><div class="text">{}</div>'
    original = page(named.format(parts[0], name, parts[1], parts[2]))
    assert categories(original, page(prose(TEXT))) == []


LEAD = f"{TEXT[0]} {TEXT[1]}"
APART = f'<div class="body"><p>{LEAD}</p></div><div id="more" class="more">{prose(TEXT[2:])}</div>'


def test_a_lead_outside_the_box_of_the_rest_may_be_joined_to_the_next_paragraph() -> None:
    joined = (f"{LEAD} {TEXT[2]}", *TEXT[3:])
    assert missed(APART, joined) == []
    assert missed(APART, (joined[0].replace("stopped running", "never stopped running"), *joined[1:])) == ["negation"]


def test_words_that_an_editor_put_before_a_first_paragraph_are_no_lead() -> None:
    put = "Readers have often asked us what became of the old landing after all these years."
    assert missed(APART, (LEAD, f"{put} {TEXT[2]}", *TEXT[3:])) == ["addition"]
    assert missed(f"<div>{prose(TEXT)}</div>", (f"{put} {TEXT[0]}", *TEXT[1:])) == ["addition"]


@pytest.mark.parametrize("name", ["teaser", "article-summary", "standfirst"])
def test_a_standfirst_that_the_copy_changed_is_compared(name: str) -> None:
    """It may be left out; what a copy has of it has to be what the original says."""
    lead = "Nobody may use the old landing again before the council has heard what the harbour master says of it."
    original = f'<div class="{name}"><p>{lead}</p></div><div class="text">{prose(TEXT)}</div>'
    assert missed(original, TEXT) == []
    assert missed(original, (lead, *TEXT)) == []
    assert missed(original, (lead.replace("may use", "must use"), *TEXT)) == ["modality"]
    assert missed(original, ("Somebody else wrote a first paragraph about the harbour, and it is not bad at all.", *TEXT)) != []


def test_a_short_article_in_boxes_is_found_on_a_long_page_by_the_boxes_that_stayed() -> None:
    """The longest box alone, which was edited, has nothing that such a page could be searched for."""
    texts = (f"{MORE[0]} {MORE[1]}", MORE[2], " ".join((*MORE[3:], TALE[0])))
    boxes = "".join(f'<div class="col"><article class="icon-box"><p>{text}</p></article></div>' for text in texts)
    stories = [f"<p>Story {at} of this site is about the trams of a town and their drivers.</p>" for at in range(400)]
    edited = texts[2].replace("So the landing stayed, and ", "").replace("warm", "cold")
    copy = page("".join((*stories[:200], *(f"<p>{text}</p>" for text in (*texts[:2], edited)), *stories[200:])))
    assert set(categories(page(f"<section>{boxes}</section>"), copy)) >= {"wording"}


def test_a_few_lines_that_two_sites_share_are_no_article() -> None:
    """What both say of themselves at the foot stands elsewhere than the original's text, and is less than it."""
    foot = "".join(
        f'<div class="foot"><p>{line}</p></div>'
        for line in ("All prices of this site are given without any warranty at all, and may change.",
                     "Whoever reads this page agrees to what its owner has written elsewhere on it.")
    )
    original = page(f'<div class="text">{prose(TEXT)}</div>{foot}')
    copy = page(f'<div class="text">{prose((*LIGHTHOUSE.body,))}</div>{foot}')
    found = compare(original, copy)
    assert found.relation is Relation.DIFFERENT_WORK
    assert found.words > 100


def test_a_short_article_beside_a_longer_text_of_its_site_is_found_by_what_stayed() -> None:
    about = f'<div class="about">{prose((*LIGHTHOUSE.body[:6],))}</div>'
    edited = (MORE[1], MORE[2].replace("three", "four"), MORE[3].replace("since the war ended", "for years"))
    found = categories(page(f'<div class="story">{prose(MORE[1:4])}</div>{about}'), page(prose(edited)))
    assert found == ["number", "wording"]
