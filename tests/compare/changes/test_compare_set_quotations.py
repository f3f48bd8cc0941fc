"""Quotations that the original sets apart in other forms than a block quotation: cut, flattened, or said in the text."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document

SAID = "We were too slow to see it, and we were too proud to ask."

FORMS = [
    '<div class="blockquote">{}</div>',
    '<div class="quote"><p>{}</p></div>',
    '<div class="paragraph paragraph--type--quote"><div class="field field--name-field-quote">{}</div></div>',
    '<p class="quote">{}</p>',
    '<aside class="pullQuote"><p>{}</p></aside>',
    '<div class="zitat-box"><p class="zitat">{}</p></div>',
    '<figure class="wp-block-pullquote"><blockquote><p>{}</p><cite>Karin Lund, harbour master</cite></blockquote></figure>',
    '<div class="elementor-element elementor-element-4f1a elementor-widget elementor-widget-blockquote"><div class="elementor-widget-container">'
    '<blockquote class="elementor-blockquote"><p class="elementor-blockquote__content">{}</p></blockquote></div></div>',
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("said", [SAID, f"“{SAID}”", f"« {SAID} »", f"„{SAID.removesuffix('.')}“"])
def test_a_quotation_that_stands_nowhere_else_is_missed(form: str, said: str) -> None:
    assert categories(page(tale(form.format(said))), page(tale())) == ["omission"]
    assert categories(page(tale(form.format(said))), page(tale(form.format(said)))) == []


@pytest.mark.parametrize("form", [*FORMS, "<blockquote><p>{}</p></blockquote>"])
@pytest.mark.parametrize("at", [1, 4])
@pytest.mark.parametrize("said", [TALE[2], "“The waiting went on, for it had never been about crossing the river”", "The first people came back […] and stood there, waiting for the next boat."])
def test_one_that_repeats_the_text_is_a_pull_quote(form: str, at: int, said: str) -> None:
    assert categories(page(tale(form.format(said), at)), page(tale())) == []


@pytest.mark.parametrize("form", FORMS)
def test_one_that_became_a_paragraph_without_marks_is_the_authors_in_the_copy(form: str) -> None:
    original = page(tale(form.format(SAID)))
    assert categories(original, page(tale(f"<p>{SAID}</p>"))) == ["quotation"]
    assert categories(original, page(tale(f"<p>“{SAID}”</p>"))) == []
    assert categories(original, page(tale(f"<blockquote>{SAID}</blockquote>"))) == []


@pytest.mark.parametrize("style", [
    "margin-left: 40px", "margin-left:36pt", "padding-left: 1cm", "margin: 0 0 0 40px", "margin:0 3em", "margin-left:.5in",
])
def test_an_indent_shows_one_whatever_it_is_measured_in(style: str) -> None:
    copy = page(tale(f'<p style="{style}">{SAID}</p>'))
    assert categories(page(tale(f"<blockquote>{SAID}</blockquote>")), copy) == []


@pytest.mark.parametrize("style", ["margin: 0 auto", "margin: 0 0 40px", "margin-left: 4px", "margin: 0 0 0 1pt"])
def test_other_margins_show_none(style: str) -> None:
    copy = page(tale(f'<p style="{style}">{SAID}</p>'))
    assert categories(page(tale(f"<blockquote>{SAID}</blockquote>")), copy) == ["quotation"]


@pytest.mark.parametrize(("rule", "shown"), [
    ("p.c9{color:#000;margin-left:36pt}", True),
    (".x, .c9 { margin: 0 0 0 40px }", True),
    (".c9{border-left:3px solid #ccc;padding-left:8px}", True),
    (".c9 a{margin-left:36pt}", False),
    (".c91{margin-left:36pt}", False),
    (".c9{margin-left:4px;border-left:0 none}", False),
])
def test_a_rule_of_the_page_for_few_paragraphs_shows_one(rule: str, shown: bool) -> None:
    original = page(tale(f"<blockquote>{SAID}</blockquote>"))
    few = page(f'<style>{rule}</style>{tale(f"""<p class="c9">{SAID}</p>""")}')
    assert categories(original, few) == ([] if shown else ["quotation"])
    all_alike = page(f'<style>{rule}</style>{tale(f"<p>{SAID}</p>").replace("<p>", """<p class="c9">""")}')
    assert categories(original, all_alike) == ["quotation"]


@pytest.mark.parametrize("tag", ["p", "div", "section"])
def test_a_bar_beside_it_shows_one(tag: str) -> None:
    original = page(tale(f"<blockquote>{SAID}</blockquote>"))
    for style, expected in (("border-left: 3px solid #ccc", []), ("border-left: 0", ["quotation"])):
        assert categories(original, page(tale(f'<{tag} style="{style}">{SAID}</{tag}>'))) == expected


def test_a_pull_quote_of_both_pages_may_be_set_otherwise() -> None:
    quoted = f'<figure class="wp-block-pullquote"><blockquote><p>{TALE[1]}</p></blockquote></figure>'
    for other in (f"<aside>{TALE[1]}</aside>", f'<aside class="pull"><p>{TALE[1]}</p></aside>'):
        assert set(categories(page(tale(quoted)), page(tale(other)))) <= {"furniture"}


@pytest.mark.parametrize("form", ["<p style='margin-left: 40px'>{}</p>", '<p class="citation">{}</p>'])
def test_marks_may_stand_for_what_shows_a_quotation(form: str) -> None:
    original = page(tale(form.format(SAID)))
    assert categories(original, page(tale(f"<p>“{SAID}”</p>"))) == []
    assert categories(original, page(tale(f"<p>{SAID}</p>"))) == []


@pytest.mark.parametrize("box", [
    "<aside><p>{}</p></aside>",
    '<aside class="related"><p>“{}”</p></aside>',
    "<aside><ul><li><a href='/other'>“{}”</a></li></ul></aside>",
    '<div class="quote promo"><p>{}</p></div>',
    '<div class="quote"><p>Karin Lund, who was harbour master then</p></div>',
])
def test_other_boxes_are_the_originals_sites(box: str) -> None:
    assert categories(page(tale(box.format(SAID))), page(tale())) == []


def test_in_an_aside_the_marks_tell_a_quotation() -> None:
    original = page(tale(f"<aside><p>“{SAID}” – Karin Lund</p></aside>"))
    assert categories(original, page(tale())) == ["omission"]


@pytest.mark.parametrize("name", ["post format-quote", "has-quote", "quote"])
def test_an_article_that_is_called_after_a_quotation_is_none(name: str) -> None:
    """A change of house style in it is no change of a quotation."""
    body = prose([*TALE, "The council paid 20 per cent of it, and the colour was never agreed.", *(text + " So." for text in TALE)])
    original = page(f'<div class="{name}">{body}</div>')
    assert categories(original, page(prose(TALE) + body.removeprefix(prose(TALE)).replace("colour", "color"))) == ["spelling"]


def test_house_style_does_not_reach_into_a_quotation_that_a_class_sets_apart() -> None:
    said = "We painted it in the colour of the old boats."
    original = page(tale(f'<p class="quote">{said}</p>'))
    assert categories(original, page(tale(f'<p class="quote">{said.replace("colour", "color")}</p>'))) == ["quotation"]


def test_in_an_end_that_is_missing_a_pull_quote_is_a_part_of_it() -> None:
    said = "Everybody wanted to try the bridge at least once."
    original = page(f"{prose(TALE[:3])}<p>{TALE[3]}</p><blockquote>{said}</blockquote><p>{TALE[4]}</p>")
    assert categories(original, page(prose(TALE[:3]))) == ["truncated"]


@pytest.mark.parametrize("name", ["graf--startsWithDoubleQuote", "starts-with-single-quote", "has-quote", "format-quote"])
def test_a_paragraph_named_by_a_mark_in_it_is_no_quotation_set_apart(name: str) -> None:
    told = '“So slow,” she said, “and too proud.” The river was high that year, and the boats stayed in.'
    cut = told.split(" The river")
    original = page(tale(f'<p class="{name}">{told}</p>'))
    assert categories(original, page(tale(f"<p>{told}</p>"))) == []
    assert categories(original, page(tale(prose([cut[0], f"The river{cut[1]}"])))) == []


def test_nobody_else_is_named_below_a_block_quotation() -> None:
    form = "<blockquote><p>{}</p><cite>{}</cite></blockquote>"
    original = page(tale(form.format(SAID, "Karin Lund, harbour master")))
    assert categories(original, page(tale(form.format(SAID, "Karin Lund, harbour master")))) == []
    assert categories(original, page(tale(form.format(SAID, "Bo Holm, mayor")))) == ["quotation"]
    assert categories(original, page(tale(f"<blockquote><p>{SAID}</p></blockquote>"))) == []


@pytest.mark.parametrize("said", [
    "“A sign was put up, but the waiting went on”", "the waiting went on, for it had never been about the river",
    "“Nobody noticed, because everybody wanted to try the bridge” Karin Lund, harbour master",
])
@pytest.mark.parametrize("form", ['<aside class="pullquote">{}</aside>', "<blockquote><p>{}</p></blockquote>"])
def test_a_pull_quote_that_begins_or_ends_otherwise_repeats_the_text(form: str, said: str) -> None:
    assert categories(page(tale(form.format(said))), page(tale())) == []


@pytest.mark.parametrize("said", ["“The waiting was never about any sign that was put up, and nobody wanted it”", SAID])
def test_a_quotation_of_the_same_words_in_another_order_is_missed(said: str) -> None:
    assert categories(page(tale(f"<blockquote><p>{said}</p></blockquote>")), page(tale())) == ["omission"]


FERRYMAN = ("The bridge took an hour from us, and gave it to the cars.", "We were never asked whether we wanted it back.")
LEAD = "Of the waiting one of the ferrymen told the paper:"


def _told(*parts: str) -> Document:
    return page(prose(TALE[:3]) + "".join(parts) + prose(TALE[3:]))


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "„{}“", "« {} »", "‘{}’"])
@pytest.mark.parametrize("count", [1, 2])
def test_a_block_quotation_in_marks_inside_the_paragraph_before_it_is_no_edit(marks: str, count: int) -> None:
    quoted = f"<blockquote><p>{' '.join(FERRYMAN[:count])}</p></blockquote>"
    inside = f"<p>{LEAD} {marks.format(' '.join(FERRYMAN[:count]))}</p>"
    assert categories(_told(f"<p>{LEAD}</p>", quoted), _told(inside)) == []


def test_a_block_quotation_of_two_paragraphs_may_be_one_in_marks() -> None:
    quoted = f"<blockquote>{prose(FERRYMAN)}</blockquote>"
    assert categories(_told(f"<p>{LEAD}</p>", quoted), _told(f"<p>{LEAD} “{' '.join(FERRYMAN)}”</p>")) == []


@pytest.mark.parametrize("inside", [
    f"{LEAD} {' '.join(FERRYMAN)}", f"{LEAD} “{FERRYMAN[0]}” {FERRYMAN[1]}", f"{LEAD} {FERRYMAN[0]} “{FERRYMAN[1]}”",
    f"{LEAD} ‘{FERRYMAN[0]}’ {FERRYMAN[1]}", f"{LEAD} “{FERRYMAN[0]} {FERRYMAN[1]}", f"“{LEAD}” {' '.join(FERRYMAN)}",
])
def test_a_block_quotation_inside_a_paragraph_without_marks_around_all_of_it_is_the_authors_words(inside: str) -> None:
    quoted = f"<blockquote><p>{' '.join(FERRYMAN)}</p></blockquote>"
    assert "quotation" in categories(_told(f"<p>{LEAD}</p>", quoted), _told(f"<p>{inside}</p>"))


def test_a_word_changed_in_such_a_quotation_is_found() -> None:
    quoted = f"<blockquote><p>{' '.join(FERRYMAN)}</p></blockquote>"
    inside = f"<p>{LEAD} “{' '.join(FERRYMAN).replace('never', 'once')}”</p>"
    assert categories(_told(f"<p>{LEAD}</p>", quoted), _told(inside)) != []


def _doubts(original: Document, copy: Document) -> list[tuple[str, bool]]:
    return [(edit.category.value, edit.doubt is not None) for edit in compare(original, copy).edits]


def test_a_paragraph_that_became_one_is_for_a_person() -> None:
    copy = page(f"{prose(TALE[:2])}<blockquote><p>{TALE[2]}</p></blockquote>{prose(TALE[3:])}")
    assert _doubts(page(tale()), copy) == [("markup", True)]


@pytest.mark.parametrize(("paragraph", "quotation"), [
    ("<p><em>{}</em></p>", "<blockquote><p><em>{}</em></p></blockquote>"),
    ("<p>“{}”</p>", "<blockquote><p>{}</p></blockquote>"),
    ("<p>She wrote to the town council:</p><p>{}</p>", "<p>She wrote to the town council:</p><blockquote>{}</blockquote>"),
])
def test_one_that_somebody_said_may_become_one(paragraph: str, quotation: str) -> None:
    original, copy = (page(tale(form.format(SAID))) for form in (paragraph, quotation))
    assert _doubts(original, copy) == []


@pytest.mark.parametrize("depth", [0, 1, 5])
def test_a_text_that_stands_in_one_as_a_whole_is_no_quotation(depth: int) -> None:
    wrapped = "".join(f"{'<div>' * depth}<p>{text}</p>{'</div>' * depth}" for text in TALE)
    assert _doubts(page(tale()), page(f"<blockquote>{wrapped}</blockquote>")) == []


def test_a_long_one_stays_one_in_a_box_of_its_own() -> None:
    said = prose(
        f"{text}." for text in (
            "We were three at first", "My brother had the rope", "Our dog came along", "It rained for nine days",
            "Then a letter arrived", "None of us could read", "So the priest was called", "He laughed when he saw it",
            "Two of us went home", "I stayed where I was",
        )
    )
    parts = [*(f"<p>{text}</p>" for text in TALE[:3]), f"<blockquote>{said}</blockquote>", f"<p>{SAID}</p>", f"<p>{TALE[4]}</p>"]
    original, boxed = page("".join(parts)), "".join(f"<div><div>{part}</div></div>" for part in parts)
    assert categories(original, page(boxed)) == []
    assert set(categories(original, page(boxed.replace("blockquote>", "div>")))) == {"quotation"}


def test_one_that_went_into_a_paragraph_is_shown_with_its_own_words() -> None:
    original = page(tale(f"<blockquote>{SAID}</blockquote>"))
    [edit] = compare(original, page(prose((*TALE[:2], f"{TALE[2]} {SAID} {TALE[3]}", *TALE[4:])))).edits
    assert (edit.category, edit.copy.text) == ("quotation", SAID.removesuffix("."))


def test_a_preformatted_text_has_none_and_sets_one_by_its_lines() -> None:
    lines = "\n\n".join((*TALE[:3], f"    {SAID}", *TALE[3:]))
    assert categories(page(tale(f"<blockquote>{SAID}</blockquote>")), page(f"<pre>{lines}</pre>")) == []


def test_one_that_says_who_speaks_before_its_marks_may_become_a_paragraph() -> None:
    told = f"Karin Lund, who was harbour master then, says: “{SAID}”"
    original = page(tale(f"<blockquote>{told}</blockquote>"))
    assert categories(original, page(tale(f"<p>{told}</p>"))) == []
    assert categories(original, page(tale(f"<p>{told.replace('“', '').replace('”', '')}</p>"))) == ["quotation"]


EMBED = "<blockquote><div><div><div><div><p>{}</p></div></div></div></div></blockquote>"


def test_an_embedded_post_that_both_have_is_set_as_it_was() -> None:
    """However deep its words stand in the quotation that holds it."""
    put = EMBED.format(SAID)
    assert categories(page(tale(put)), page(tale(put))) == []
    assert categories(page(tale(f"<p>{SAID}</p>")), page(tale(put))) == ["markup"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("said", [
    SAID,                                                                   # nobody says so
    "“The waiting went on, for it had always been about crossing the river.”",
])
def test_a_pull_quote_of_a_copy_with_other_words_is_for_a_person(form: str, said: str) -> None:
    [edit] = compare(page(tale()), page(tale(form.format(said), 4))).edits[:1]
    if form.startswith("<p "):      # no box
        assert str(edit.category) == "addition"
    else:
        assert edit.doubt == "but it is set as a quotation, and the original does not say it in these words"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("said", [
    TALE[2], "“The waiting went on, for it had never been about crossing the river”",
    "The first people came back […] and stood there, waiting for the next boat.",
    "[T]he first people came back.", f"“{TALE[2]}” — Karin Lund",
])
def test_a_pull_quote_of_a_copy_may_say_again_what_the_text_says(form: str, said: str) -> None:
    assert [edit.doubt for edit in compare(page(tale()), page(tale(form.format(said), 4))).edits if edit.doubt] == []


def test_a_pull_quote_may_say_what_the_copys_own_text_says() -> None:
    other = TALE[2].replace("first", "last")
    copy = page(prose((*TALE[:2], other, *TALE[3:])) + FORMS[0].format(other))
    assert all(edit.doubt is None for edit in compare(page(tale()), copy).edits)


def test_a_pull_quote_within_the_text_may_say_what_the_copys_own_text_says() -> None:
    said = "About 19 per cent of those who had a ticket for the summer came too late for the last boat of the year."
    original = page(prose((f"{said.replace(' per cent', '%')} {TALE[0]}", *TALE[1:])))
    quote = f"<blockquote><p>{said}</p></blockquote>"
    first = f"<p>{said} {TALE[0]}</p>"
    assert "addition" not in categories(original, page(first + prose(TALE[1:3]) + quote + prose(TALE[3:])))
    new = f"<p>{said.replace('19', '91')}</p>{quote.replace('19', '91')}"
    assert "addition" in categories(original, page(first + prose(TALE[1:3]) + new + prose(TALE[3:])))


def test_what_a_template_sets_all_of_its_text_in_quotes_nobody() -> None:
    told = tale('<div class="support-box"><p>Help us stay independent. Become a member today.</p></div>', 4)
    assert [edit.doubt for edit in compare(page(tale()), page(f"<blockquote>{told}</blockquote>")).edits] == [None]


SPEAKER = [
    "<blockquote><p>{0}</p><footer>{1}</footer></blockquote>",
    "<blockquote><p>{0}</p><p>— {1}</p></blockquote>",
    "<figure><blockquote><p>{0}</p></blockquote><figcaption>{1}</figcaption></figure>",
    "<blockquote><p>{0}</p></blockquote><p>— {1}</p>",
    '<div class="quote"><p>“{0}”</p><p class="who">{1}</p></div>',
]


@pytest.mark.parametrize("original", SPEAKER)
@pytest.mark.parametrize("copy", SPEAKER)
def test_who_is_quoted_may_be_named_in_another_form(original: str, copy: str) -> None:
    pages = (page(tale(form.format(SAID, "Karin Lund, harbour master"))) for form in (original, copy))
    assert set(categories(*pages)) <= {"furniture"}


@pytest.mark.parametrize("form", SPEAKER)
@pytest.mark.parametrize("name", ["Tore Vik, ferryman", "Tore Lund, harbour master", "Karin Lund, late harbour master"])
def test_who_is_quoted_is_nobody_else(form: str, name: str) -> None:
    pages = (page(tale(form.format(SAID, said))) for said in ("Karin Lund, harbour master", name))
    assert categories(*pages) in (["quotation"], ["wording"])


@pytest.mark.parametrize("form", [*SPEAKER, "<blockquote><p>{0}</p><cite>{1}</cite></blockquote>"])
@pytest.mark.parametrize("name", ["Karin Lund", "By Prof. Karin Lund, harbour master"])
def test_a_name_below_a_quotation_may_be_cut_or_led_in(form: str, name: str) -> None:
    pages = (page(tale(form.format(SAID, said))) for said in ("Prof. Karin Lund, harbour master", name))
    assert categories(*pages) == ["furniture"]


@pytest.mark.parametrize("form", SPEAKER)
@pytest.mark.parametrize("other", ['<a href="/t">Share this quote</a>', "Pressing the button shares this."])
def test_what_a_page_sets_below_a_quotation_is_no_name(form: str, other: str) -> None:
    pages = (page(tale(form.format(SAID, said))) for said in ("Karin Lund, harbour master", other))
    assert not {"quotation", "wording"}.intersection(categories(*pages))
