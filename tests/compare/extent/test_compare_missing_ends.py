"""A first or last paragraph that the copy leaves out, or a part of one, and what beside the text is none."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import re
from dataclasses import replace

import pytest
from article_pages import decided, newspaper, original_page
from article_texts import LIGHTHOUSE
from tale_pages import CREDIT, HEAD, TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category

BODY = LIGHTHOUSE.body
LIGHTHOUSE_TEXTS = [re.sub(r"<[^>]+>", "", block) for block in BODY if block.startswith("<p>") and len(block) > 140]


def test_an_end_that_is_missing_is_shown_where_the_copy_ends() -> None:
    """Not at the top of the page, whatever stands behind the article there."""
    original = page(tale())
    copy = page(prose(TALE[:3]))
    [edit] = compare(original, copy).edits
    assert edit.category == "truncated"
    assert copy.text[: edit.copy.start].rstrip().endswith("for the next boat")
    assert edit.before.endswith("for the next boat.\n")


@pytest.mark.parametrize("lead", ["<h3>Where to wait for the last boat of the day</h3>", "<p>These are the best places to wait:</p>"])
def test_a_list_that_the_text_leads_to_is_no_note_behind_it_though_no_item_is_a_sentence(lead: str) -> None:
    listed = "<ul><li>The landing by the old mill</li><li>The steps of the town hall, on the shady side</li></ul>"
    edits = compare(page(tale() + lead + listed), page(tale() + lead)).edits
    assert {edit.category for edit in edits} == {Category.TRUNCATED}


def test_a_line_below_the_texts_end_that_is_no_sentence_is_no_text() -> None:
    listed = "<ul><li>The landing by the old mill</li><li>The steps of the town hall, on the shady side</li></ul>"
    assert categories(page(tale() + listed), page(tale())) == []


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


@pytest.mark.parametrize("first", [
    '<p class="drop-cap t22">{}</p>',
    '<div class="component"><p class="drop-cap t22">{}</p></div>',
])
def test_a_first_paragraph_in_a_class_of_its_own_is_missed_where_it_is_gone(first: str) -> None:
    wrapped = '<div class="component"><p class="t16">{}</p></div>' if "component" in first else '<p class="t16">{}</p>'
    rest = "".join(wrapped.format(paragraph) for paragraph in TALE[1:])
    [edit] = compare(page(first.format(TALE[0]) + rest), page(rest)).edits
    assert (edit.category, edit.original.text) == ("omission", TALE[0].rstrip("."))


@pytest.mark.parametrize("name", ['<a name="top">', '<a name="top"/>', '<a id="top" name="top">', '<a name="top"></a>'])
def test_a_first_paragraph_behind_the_name_of_a_place_is_missed_where_it_is_gone(name: str) -> None:
    """A parser nests it in an `a` that a page never closes, though that is no link and no box."""
    story = prose(TALE[:2]) + f'<p>{TALE[2]} <a href="/bridge">The bridge</a>.</p>' + prose(TALE[3:])
    [edit] = compare(page(name + story), page(name + story.removeprefix(prose(TALE[:1])))).edits
    assert (edit.category, edit.original.text) == ("omission", TALE[0].rstrip("."))


def test_a_first_line_that_announces_the_text_is_missed_where_it_is_gone() -> None:
    opening = "<p>NORHAVN (Island News) The story of the last ferry, as the people at the landing tell it:</p>"
    rest = tale()
    [edit] = compare(page(opening + rest), page(rest)).edits
    assert edit.category == "omission"


def test_a_standfirst_that_the_copy_leaves_out_is_no_omission() -> None:
    rest = tale()
    standfirst = '<p class="standfirst">How a town lost its ferry and kept the place where people waited for it.</p>'
    assert compare(page(standfirst + rest), page(rest)).edits == ()


WAITING = (
    "Old men come down to sit there when the weather is fair, and wait for a boat that none of them expects any more, "
    "while their grandchildren count the cars that cross over their heads and give up somewhere near a hundred."
)


@pytest.mark.parametrize(
    "last",
    [
        f"{TALE[-1]} (The River Agency)",
        f"{TALE[-1]} / aq",
        f"{TALE[-1]}Foto: Ada Lind",
        f"{TALE[-1]} {WAITING} Foto: river.example",
        "You may also find landings that have a roof and no park, which the town has not come round to yet.",
    ],
)
def test_a_last_paragraph_may_end_with_its_agency_or_open_like_a_box(last: str) -> None:
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original, copy = page("".join([*body, f"<p>{last}</p>"])), page("".join(body))
    assert [edit.category for edit in compare(original, copy).edits] == ["truncated"]


@pytest.mark.parametrize("caption", [
    "The landing, seen from the new bridge in the last winter of the ferry Foto: Ada Lind",
    "The landing, seen from the new bridge in the last winter of the ferry. Photo: Ada Lind",
])
def test_a_caption_below_the_text_is_no_last_paragraph(caption: str) -> None:
    assert categories(page(f"{tale()}<p>{caption}</p>"), page(tale())) == []


def test_a_last_paragraph_is_missed_though_a_headline_below_the_copy_has_some_of_its_words() -> None:
    last = "<p>The old river ferry is a museum now, and its bell is rung on the first day of every month by a child.</p>"
    original = original_page(replace(LIGHTHOUSE, body=(*BODY, last)))
    copy = newspaper(BODY).replace("Bridge closed until spring", "The old river ferry sails again")
    assert decided(copy, original) == [("deletion", "truncated", last[3:-5], "")]


@pytest.mark.parametrize("wrapped", ["<p>{}</p>", '<section class="part"><p>{}</p></section>'])
def test_what_is_left_of_a_last_paragraph_is_found_behind_many_boxes(wrapped: str) -> None:
    last = "“Who is the next one?” the ferryman asked, and untied the rope."
    original = page("".join(wrapped.format(paragraph) for paragraph in (*TALE, last)))
    box = "<ul><li><a href='/a'>Bridges</a></li><li><a href='/b'>Boats</a></li><li><a href='/c'>Bells</a></li></ul>"
    copy = page("".join([*(f"<p>{paragraph}</p>" for paragraph in TALE), box, "<p>“Who is the next one?”</p>"]))
    [edit] = [edit for edit in compare(original, copy).edits if edit.category != "furniture"]
    assert edit.original.text == "the ferryman asked, and untied the rope"


@pytest.mark.parametrize("paragraph", [
    "The bench found four thousand subscribers for its calendar, who signed up for another year at once.",
    "Republicans and Democrats alike were free to wait there, and the mayor said that no freedom was worth more.",
    "Reproductive clinics on the mainland were licensed in the same year, and free buses took over from the ferry.",
    "Views on the bridge represent what people think of the mainland, and donations (Spenden) to the bench do too.",
    "Children who sign up for the summer camp go down to the landing, and their parents follow them later. ♦",
    "The bench is listed as a monument of the county, with the roof and with the old timetable behind glass.[1][2]",
])
@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_prose_that_holds_words_of_notes_is_missed_where_it_is_gone(paragraph: str, where: str) -> None:
    at = {"first": 0, "middle": 3, "last": len(TALE)}[where]
    told = [f"<p>{text}</p>" for text in (*TALE[:at], paragraph, *TALE[at:])]
    [edit] = compare(page("".join(told)), page("".join([*told[:at], *told[at + 1 :]]))).edits
    assert edit.original.text in paragraph
    assert edit.category in {"omission", "truncated"}


def test_a_first_paragraph_is_missed_though_the_headline_opens_as_it_does() -> None:
    """The few words that they share are the headline's."""
    first = "The ferry bench of Norhavn is a seat of oak that stands where the boats to the island used to land."
    told = tale()
    heading = "<h1>The ferry bench of Norhavn</h1>"
    edits = compare(page(f"{heading}<p>{first}</p>{told}"), page(f"{heading}{told}")).edits
    assert [edit.original.text for edit in edits if edit.category == "omission"] == [first.rstrip(".")]


def test_an_end_that_is_missing_begins_inside_a_paragraph() -> None:
    original = page(tale())
    half = TALE[2].partition(", waiting")[0] + "."
    comparison = compare(original, page(prose((*TALE[:2], half))))
    assert [edit.category for edit in comparison.edits] == ["truncated", "truncated"]
    gone = sum(len(edit.original.text.split()) for edit in comparison.edits)
    assert comparison.missing_share == gone / len(" ".join(TALE).split())


def test_a_cut_inside_the_text_is_one_though_the_end_is_missing_too() -> None:
    original = page(tale())
    shorter = TALE[1].partition(", because")[0] + "."
    copy = page(prose((TALE[0], shorter, *TALE[2:4])))
    assert [edit.category == "truncated" for edit in compare(original, copy).edits] == [False, True]


def test_the_end_of_the_last_paragraph_alone_is_a_cut() -> None:
    original = page(tale())
    half = TALE[-1].partition(", and called")[0] + "."
    (edit,) = compare(original, page(prose((*TALE[:-1], half)))).edits
    assert edit.category != "truncated"


@pytest.mark.parametrize("sign", ["¶", "#", "\N{END OF PROOF}"])
def test_an_end_with_a_link_to_its_paragraph_is_missed(sign: str) -> None:
    linked = [f'<p id="p{at}">{text}<a class="headerlink" href="#p{at}">{sign}</a></p>' for at, text in enumerate(TALE)]
    original = page("".join(linked))
    assert categories(original, page(tale())) == []
    assert categories(original, page(prose(TALE[:-1]))) == ["truncated"]


@pytest.mark.parametrize("smiley", [" 😀", "☔🌧", " ;-)"])
def test_a_first_or_last_paragraph_that_ends_with_a_smiley_is_missed(smiley: str) -> None:
    smiling = [text + smiley for text in TALE]
    assert categories(page(prose(smiling)), page(prose(smiling[1:]))) == ["omission"]
    assert categories(page(prose(smiling)), page(prose(smiling[:-1]))) == ["truncated"]


def test_of_a_lead_in_a_box_of_its_own_the_first_paragraph_is_missed() -> None:
    lead = ("The last ferry on the river was sold to a museum on the coast this spring.", TALE[0])
    boxed = prose(lead)
    text = prose((*TALE[1:], *LIGHTHOUSE_TEXTS))
    original = page(f'<div class="opening">{boxed}</div><div class="body">{text}</div>')
    copy = page(prose((*lead[1:], *TALE[1:], *LIGHTHOUSE_TEXTS)))
    assert [(edit.category.value, edit.original.text) for edit in compare(original, copy).edits] == [
        ("omission", lead[0].rstrip("."))
    ]


@pytest.mark.parametrize(("line", "gone"), [
    ("Nobody came.", []),
    ("The bench remained.", ["truncated"]),
    ("It was never enough for them.", ["truncated"]),
    ("Updated at 5pm.", []),
    ("Beitragsbild: Mads Ravn.", []),
    ("Thank you for reading.", []),
    ("Watch this space.", ["truncated"]),
    ("Watch this space: the park.", []),
    ("Watch our film about it.", []),
    ("Ferries and bridges", []),
])
def test_a_short_last_sentence_is_missed(line: str, gone: list[str]) -> None:
    """Right behind the paragraphs and like them; two words, a label or a site's own line may be anything."""
    assert categories(page(f"{tale()}<p>{line}</p>"), page(tale())) == gone
    assert categories(page(f'{tale()}<p class="fine">{line}</p>'), page(tale())) == []
    assert categories(page(f"{tale()}<div><p>{line}</p></div>"), page(tale())) == []


@pytest.mark.parametrize("line", ["The ferry is gone.", "Nobody asked the ferryman."])
def test_a_short_first_sentence_is_missed(line: str) -> None:
    assert categories(page(f"<p>{line}</p>{tale()}"), page(tale())) == ["omission"]
    assert categories(page(f'<p class="kicker">{line}</p>{tale()}'), page(tale())) == []


@pytest.mark.parametrize(("letter", "is_missed"), [
    ("My father kept the ferry. He rang for us at six. We ran down. Nobody was late. Tomás Aldana, Port Albin", True),
    ("By Tomás Aldana. Photo: M. Oosterveld, St. Albin, 4 p.m. and later, for the paper and its many readers", False),
])
def test_a_letter_at_the_end_is_missed_though_its_writers_name_ends_it(letter: str, is_missed: bool) -> None:
    gone = categories(page(tale() + f"<p>{letter}</p>"), page(tale()))
    assert gone == (["truncated"] if is_missed else [])
    assert "truncated" not in categories(page(tale()), page(tale() + f"<p>{letter}</p>"))


def test_a_first_paragraph_that_is_gone_is_missing_before_the_next_one() -> None:
    original, copy = page(tale()), page(f"<h1>Ferry</h1><div><a href=/>Home</a></div>{prose(TALE[1:])}")
    (edit,) = [edit for edit in compare(original, copy).edits if edit.category is Category.OMISSION]
    assert copy.text[edit.copy.start :].startswith(TALE[1][:20])


ADVICE = (
    "Ask the ferrymen when the water is low enough for a boat to land at all.",
    "Bring a lamp for the steps, which nobody has lit since the bridge was opened.",
)

LISTED = "<ul>{}</ul>".format("".join(f"<li>{item}</li>" for item in ADVICE))

QUOTED = f"<blockquote>{ADVICE[0]}</blockquote>"


@pytest.mark.parametrize("box", [LISTED, LISTED.replace("ul>", "ol>"), QUOTED])
def test_prose_in_a_plain_list_or_quotation_beside_the_text_is_missed_where_it_is_gone(box: str) -> None:
    assert categories(page(tale() + box), page(tale())) == ["truncated"]
    assert categories(page(box + tale()), page(tale())) == ["omission"]
    assert categories(page(tale() + box), page(tale() + box)) == []


@pytest.mark.parametrize("box", [
    LISTED.replace("<ul>", '<ul class="more">'),
    f'<ul><li>{ADVICE[0]}</li><li><a href="/lamp">{ADVICE[1]}</a></li></ul>',
    f"<ul><li>{ADVICE[0]}</li><li>Lamps</li></ul>",
    f"<section>{LISTED}</section>",
    f"<hr><div>By the river</div>{LISTED}",
    "<ul><li>Sign up for our newsletter to read more about the river and the ferry.</li></ul>",
])
def test_a_list_that_may_be_the_pages_is_not_missed(box: str) -> None:
    assert categories(page(tale() + box), page(tale())) == []


@pytest.mark.parametrize("mark", ["###", "# # #", "-30-", "ENDS", "- ends -"])
def test_what_a_release_says_behind_its_end_is_no_end_of_it(mark: str) -> None:
    about = f"<p>{mark}</p><p>The harbour board of the town runs two ferries and a museum, and was founded in 1883.</p>"
    original = page(tale() + about)
    assert categories(original, page(tale())) == []
    assert categories(original, page(prose(TALE[:-1]))) == ["truncated"]
    assert categories(page(tale() + about.replace(f"<p>{mark}</p>", "")), page(tale())) == ["truncated"]


@pytest.mark.parametrize("heading", ["Media contact", "Further information:", "Notes to editors", "Pressekontakt", "Contact presse"])
@pytest.mark.parametrize("form", ["<h3>{}</h3>", "<p><strong>{}</strong></p>"])
def test_whom_to_ask_below_a_releases_text_is_no_end_of_it(heading: str, form: str) -> None:
    about = "<p>The harbour board of the town runs two ferries and a museum, and was founded in 1883.</p>"
    original = page(tale() + form.format(heading) + about)
    assert categories(original, page(tale())) == []
    assert categories(page(tale() + form.format("What the board does") + about), page(tale())) == ["truncated"]


@pytest.mark.parametrize("mark", ["1", " 1, 2", "*", "<sup><a href='#n'>12</a></sup>", " ↩", " →"])
def test_paragraphs_with_a_notes_mark_at_their_ends_are_missed(mark: str) -> None:
    noted = page(prose(text + mark for text in TALE))
    assert categories(noted, page(prose(text + mark for text in TALE[1:]))) == ["omission"]
    assert categories(noted, page(prose(text + mark for text in TALE[:-1]))) == ["truncated"]


@pytest.mark.parametrize("closing", [". »", "\N{NARROW NO-BREAK SPACE}!\N{NARROW NO-BREAK SPACE}»", ".“", ".‘", "。」", ". ”"])
def test_paragraphs_are_missed_whatever_closes_a_quotation_behind_their_sentences(closing: str) -> None:
    told = [text.replace(".", closing) for text in TALE]
    assert categories(page(prose(told)), page(prose(told[1:]))) == ["omission"]
    assert categories(page(prose(told)), page(prose(told[:-2]))) == ["truncated"]


@pytest.mark.parametrize("stop", ["۔", "։", "።", "။", "।"])
def test_paragraphs_are_missed_whatever_sign_ends_their_sentences(stop: str) -> None:
    told = [text.replace(".", stop) for text in TALE]
    assert categories(page(prose(told)), page(prose(told[1:]))) == ["omission"]
    assert categories(page(prose(told)), page(prose(told[:-2]))) == ["truncated"]


@pytest.mark.parametrize("name", ["has-text-align-left", "mb-0", "para last", "MsoNoSpacing"])
def test_last_paragraphs_with_a_class_of_their_own_are_missed(name: str) -> None:
    last = "".join(f'<p class="{name}">{text}</p>' for text in TALE[3:])
    original = page(prose(TALE[:3]) + last)
    assert categories(original, page(prose(TALE[:3]))) == ["truncated"]


@pytest.mark.parametrize("note", [
    '<p class="correction">The name of the ferry was wrong in an earlier form of this text.</p>',
    '<p class="small">The bridge was built by the county and the town in three years.</p>',
    "<h3>About the ferry</h3><p class='k8'>The ferry was built in the year in which the mill burnt down.</p>",
])
def test_what_is_called_a_note_behind_the_text_is_not(note: str) -> None:
    assert "truncated" not in categories(page(tale() + note), page(tale()))


@pytest.mark.parametrize("name", ["author", "related"])
def test_a_first_paragraph_above_a_box_is_the_articles(name: str) -> None:
    """With a class of its own, and a box of many lines before the second."""
    lines = "".join(f"<li>Editor number {number}</li>" for number in range(4))
    box = f'<div class="{name}-box"><p>Ann Lee</p><p>Editor for rivers.</p><ul>{lines}</ul></div>'
    text = f'<p class="first text">{TALE[0]}</p>{box}' + "".join(f'<p class="text">{part}</p>' for part in TALE[1:])
    assert "omission" in categories(page(text), page(prose(TALE[1:])))
    assert categories(page(text), page(prose(TALE))) == []


def test_a_standfirst_above_such_a_box_is_none() -> None:
    box = '<div class="author-box"><p>Ann Lee</p><p>Editor for rivers.</p></div>'
    head = f'<div class="standfirst"><p>{TALE[0]}</p></div>{box}'
    assert categories(page(head + prose(TALE[1:])), page(prose(TALE[1:]))) == []


@pytest.mark.parametrize("between", ["", "<br><br>", '<div class="byline">By Ann Lee</div>'])
def test_a_first_paragraph_that_stands_bare_in_the_box_of_the_others_is_missed(between: str) -> None:
    original = page(f'<div class="bd">{TALE[0]}{between}{prose(TALE[1:])}</div>')
    assert "omission" in categories(original, page(prose(TALE[1:])))
    assert categories(original, page(prose(TALE))) == []


@pytest.mark.parametrize("bare", ["Photographs: Ann Lee", "Tuesday, 3 March", "Read more about the ferry in our archive."])
def test_what_else_stands_bare_there_is_the_sites(bare: str) -> None:
    original = page(f'<div class="bd">{bare}{prose(TALE)}</div>')
    assert categories(original, page(prose(TALE))) == []


LAST = (
    "The ferry stopped running long before that, says an old man who likes the park and sits there in every weather. "
    "It is his word against the town's, which has the papers, and the ferry stopped running is all that they say."
)
COMMENTS = (
    "<h3>2 comments</h3><ol><li><p>How true.</p></li>"
    "<li><p>“The ferry stopped running in the autumn of the year”, is that so?</p></li></ol>"
)


def test_a_comment_that_quotes_the_article_is_no_edited_form_of_its_missing_end() -> None:
    original = page(f"{tale()}<p>{LAST}</p>")
    assert categories(original, page(f"{HEAD}{tale()}{CREDIT}{COMMENTS}")) [-1:] == ["truncated"]
    there = page(f"{HEAD}{tale()}{COMMENTS}<p>{LAST.replace('park', 'pond')}</p>{CREDIT}")
    assert "wording" in categories(original, there)
