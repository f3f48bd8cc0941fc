"""What stands between the article's paragraphs: its own items and lines, or a site's boxes and notes."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from article_pages import decided, newspaper, original_page
from article_texts import LIGHTHOUSE
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Format, read

BODY = LIGHTHOUSE.body


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
    text = tale()
    copy = page(f"<p>By Ada Lind</p>{line}{text}")
    assert {edit.category for edit in compare(page(text), copy).edits} == {"furniture"}


def test_a_paragraph_said_again_in_a_box_is_furniture() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = f'<div class="call-out"><p>{TALE[1]}</p></div>'
    copy = page("".join([*paragraphs[:3], box, *paragraphs[3:]]))
    assert [edit.category for edit in compare(page("".join(paragraphs)), copy).edits] == ["furniture"]


def test_a_label_that_both_pages_have_makes_no_box_the_articles() -> None:
    """Both sites put an advert between the same paragraphs; only the copy's advert has words."""
    box = '<div class="k81"><div class="q7"><span>Advertisement</span>{}</div></div>'
    original, copy = (
        page(tale(box.format(words), at=2))
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


@pytest.mark.parametrize("form", ["<div>{}</div>", "<div><p>{}</p></div>", "<center><p>{}</p></center>"])
def test_a_paragraph_that_an_editors_tool_wraps_is_an_addition(form: str) -> None:
    """A box has a class, a picture, a label or several parts; a bare `div` around one sentence is a paragraph."""
    added = form.format("Nobody has asked for the ferry since, which says more than the town would like.")
    original = page(tale())
    copy = page(tale(added, at=2))
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
    original = page(tale())
    copy = page(tale(words, at=2))
    assert {edit.category for edit in compare(original, copy).edits} == {"furniture"}


PASSAGE = "The town has not asked for the ferry since, which says more than it would like."


@pytest.mark.parametrize(
    "box",
    [
        '<div class="k81"><p>{}</p></div>',
        '<div class="wp-block-group has-background">{}</div>',
        '<section id="part-two"><p>Nobody was asked.</p><p>{}</p></section>',
        '<div style="margin:1em 0" data-k="4"><p>{}</p></div>',
        '<article class="k81"><p>{}</p></article>',
        "<x-fade><p>{}</p></x-fade>",
        '<highlight tone="red"><p>{}</p></highlight>',
        "<details><p>{}</p></details>",
        "<figure><p>{}</p></figure>",
        '<div class="x2"><img src="ferry.jpg" alt=""></div><div class="x3"><p>{} Nobody was asked about it.</p></div>',
    ],
)
def test_prose_in_a_box_without_a_boxs_name_is_for_a_person(box: str) -> None:
    """A class makes a box, and readers may take what is in it for the article's."""
    edits = compare(page(tale()), page(tale(box.format(PASSAGE), at=2))).edits
    assert {edit.category for edit in edits} == {"furniture"}
    assert all("prose between the paragraphs" in (edit.doubt or "") for edit in edits)


@pytest.mark.parametrize("box", [
    '<div class="promo-box"><p>{}</p></div>', '<p class="advert">{}</p>', '<aside class="k81"><p>{}</p></aside>',
    "<aside>{}</aside>", '<div id="newsletter"><p>{}</p></div>', '<div class="x1"><div class="related">{}</div></div>',
    "<nav><p>{}</p></nav>", '<div class="ad"><p>{}</p><p>The mayor never came back to the landing either.</p></div>',
])
def test_so_is_prose_alone_in_a_box_whose_name_readers_do_not_see(box: str) -> None:
    edits = compare(page(tale()), page(tale(box.format(PASSAGE), at=2))).edits
    assert {edit.category for edit in edits} == {"furniture"}
    assert all("prose between the paragraphs" in (edit.doubt or "") for edit in edits)
    for at in (0, len(TALE)):
        assert not any(edit.doubt for edit in compare(page(tale()), page(tale(box.format(PASSAGE), at=at))).edits)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="promo-box"><p>{}</p><a href="/lamps">Lamps</a></div>',
        '<div class="promo-box"><p>Advertisement</p><p>{}</p></div>',
        '<aside class="k81"><h4>The ferry</h4><p>{}</p></aside>',
        '<div class="promo"><div class="author-bio"><p>{}</p></div></div>',
        '<div class="video-box"><p>{}</p></div>',
        '<div class="factbox"><p>{}</p></div>',
        '<figure><img src="ferry.jpg" alt=""><figcaption><div class="ad-text"><p>{}</p></div></figcaption></figure>',
        '<div class="newsletter"><p>{}</p><form><input name="mail"></form></div>',
        '<div class="k81" role="region"><p>{}</p></div>',
        '<div class="k81"><h4>The ferry</h4><p>{}</p></div>',
        '<div class="k81"><p>{}</p><p><a href="/ferry">The ferry</a></p></div>',
        '<div class="k81"><p>{}</p><p>Tell us what you think of it.</p></div>',
        '<div class="img-copy"><p>{}</p></div>',
        '<div class="k81"><div class="x2"><img src="ferry.jpg" alt=""></div><div class="x3"><p>{}</p></div></div>',
        '<div class="x2"><img src="ferry.jpg" alt=""></div><div class="x3"><p>{}</p></div>',
        '<div class="k81"><p>{} Photo: Ann Weaver/Archive</p></div>',
        '<div class="k81"><p>{} Donate today.</p></div>',
        '<div class="k81">Harbour lamps, now in brass.</div>',
        '<div class="k81"><p>Editor’s note: {}</p></div>',
        '<div class="k81"><p>Für diese Inhalte sind allein die Autoren verantwortlich.</p></div>',
        '<div class="k81"><p>This content is available to all readers for free.</p></div>',
        '<div class="k81"><p><em>Nota della redazione: questo articolo fa parte della serie «Isole di fiume».</em></p></div>',
        '<div class="k81"><p>Staden har inte bett om färjan sedan dess, vilket säger mer än den vill.</p></div>',
    ],
)
def test_what_a_box_is_called_or_holds_leaves_no_doubt(box: str) -> None:
    edits = compare(page(tale()), page(tale(box.format(PASSAGE), at=2))).edits
    assert {(edit.category, edit.doubt) for edit in edits} == {("furniture", None)}


@pytest.mark.parametrize(("box", "doubtful"), [
    ("<section><h2>The ferry since</h2><p>{}</p></section>", True),
    ("<div><h3>The ferry since</h3><div><p>{}</p><p>Nobody was asked.</p></div></div>", True),
    ("<div><h3>The ferry since</h3><p>{}</p><p>Tell us what you think of it.</p></div>", False),
    ('<div><h3>The ferry since</h3><p>{} <a href="/ferry">More</a></p></div>', False),
    ('<div class="k81"><h3>The ferry since</h3><p>{}</p></div>', False),
])
def test_a_plain_wrapper_may_have_a_heading_as_well(box: str, doubtful: bool) -> None:
    edits = compare(page(tale()), page(tale(box.format(PASSAGE), at=2))).edits
    assert {edit.category for edit in edits} == {"furniture"}
    assert any(edit.doubt for edit in edits) is doubtful


@pytest.mark.parametrize("box", ['<div class="lead">\n\n{}\n\n</div>', "<Highlight>\n\n{}\n\n</Highlight>"])
def test_what_a_post_has_below_a_picture_in_a_box_of_its_own_is_for_a_person(box: str) -> None:
    """A template sets captions; in a post an editor put both there."""
    lines = (*TALE[:2], "![The landing](ferry.jpg)", box.format(PASSAGE), *TALE[2:])
    post = read("\n\n".join(lines).encode(), location="post.md", format=Format.MARKDOWN)
    [edit] = compare(page(tale()), post).edits
    assert edit.category == "furniture"
    assert edit.doubt is not None


@pytest.mark.parametrize("form", ["{}", "“{}”", "{}…"])
def test_a_box_that_repeats_the_text_leaves_no_doubt(form: str) -> None:
    """A pull quote is one whatever its template calls it, with who said it below."""
    words = TALE[3].split(". ")[0]
    box = f'<div class="k81"><p>{form.format(words)}</p><p>Ann Weaver, ferrywoman of the town.</p></div>'
    edits = compare(page(tale()), page(tale(box, at=2))).edits
    assert {(edit.category, edit.doubt) for edit in edits} == {("furniture", None)}


def test_a_pull_quote_does_not_stand_in_for_a_paragraph_that_was_edited() -> None:
    quote = f'<blockquote class="pullquote">{TALE[3]}</blockquote>'
    edited = TALE[3].replace("crossing the river", "crossing the water")
    original = page(tale())
    copy = page(prose(TALE[:3]) + f"{quote}<p>{edited}</p><p>{TALE[4]}</p>")
    changed = [e for e in compare(original, copy).edits if e.category != "furniture"]
    assert [(e.original.text, e.copy.text) for e in changed] == [("river", "water")]


def test_prose_with_long_links_is_missed_where_it_is_gone() -> None:
    """In the original such a paragraph is no list of links: it stands among the article's own."""
    link = '<a href="/bridge">The bridge that the town had wanted for forty years and never had the money for</a>'
    linked = f"<p>{link} was opened by a child, with a pair of scissors from the school at the landing.</p>"
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original, copy = page("".join([*body[:2], linked, *body[2:]])), page("".join(body))
    assert [edit.category for edit in compare(original, copy).edits] == ["omission"]


@pytest.mark.parametrize(("words", "category"), [("Why a roof?", "markup"), ("It was never about the ferry.", "omission")])
def test_a_bold_line_that_is_gone_is_a_subhead_unless_it_is_a_sentence(words: str, category: str) -> None:
    body = [f"<p>{paragraph}</p>" for paragraph in TALE]
    original = page("".join([*body[:2], f"<p><b>{words}</b></p>", *body[2:]]))
    assert [edit.category for edit in compare(original, page("".join(body))).edits] == [category]


BOX = '<div class="newsletter-box"><h4>{}</h4><p>{}</p></div>'


def test_words_that_two_sites_boxes_share_by_chance_are_no_edit() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    first = BOX.format("Newsletter", "Get the Ferryman delivered to your inbox")
    second = BOX.format("Sign up for our letter", "What we saw on the river, told in your inbox every morning.")
    original, copy = (page("".join([*paragraphs[:3], box, *paragraphs[3:]])) for box in (first, second))
    assert {edit.category for edit in compare(original, copy).edits} == {"furniture"}


@pytest.mark.parametrize(("one", "other"), [
    ("Sign up for newsletter", "Sign up for our newsletter"),
    ("Subscribe to our newsletter for weekly updates", "Subscribe to our free newsletter for daily updates"),
    ("Support our journalism with a donation today.", "Support our independent journalism with a donation."),
])
def test_calls_to_readers_that_two_sites_word_nearly_alike_are_no_edit(one: str, other: str) -> None:
    original, copy = (page(tale(f'<div class="promo-box"><p>{call}</p></div>')) for call in (one, other))
    assert set(categories(original, copy)) == {"furniture"}


def test_a_new_subhead_is_no_form_of_a_box_that_has_its_small_words() -> None:
    box = '<div class="terms"><p>A berth is a place by the quay for the crew of a boat that comes to rest there.</p></div>'
    original, copy = page(tale(box)), page(tale("<h2>A warning for the good of all us</h2>"))
    assert sorted(categories(original, copy)) == ["addition", "furniture"]


def test_a_word_changed_in_a_box_that_came_along_is_reported() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = '<div class="promo-box"><p>The {} at the landing was painted green in its last summer.</p></div>'
    original, copy = (
        page("".join([*paragraphs[:3], box.format(boat), *paragraphs[3:]])) for boat in ("ferry", "steamer")
    )
    assert [(e.original.text, e.copy.text) for e in compare(original, copy).edits] == [("ferry", "steamer")]


@pytest.mark.parametrize("line", [
    '<p class="when"><time>3 March 2026</time> Reading time: four minutes</p>',
    "<p>The Harbour Letter | 3 March 2026 at 14:59 • changed on 4 March 2026 at 9h05 | by Ada Lind with Per Holm and others</p>",
])
def test_when_a_text_appeared_is_no_addition_between_headline_and_text(line: str) -> None:
    text = tale()
    copy = page(f"<p>By Ada Lind</p>{line}{text}")
    assert {edit.category for edit in compare(page(text), copy).edits} == {"furniture"}


def test_a_box_name_that_a_site_gives_to_its_paragraphs_tells_no_box() -> None:
    paragraphs = [f'<p class="paywall">{paragraph}</p>' for paragraph in TALE]
    original = page("".join(paragraphs))
    [edit] = compare(original, page(prose((*TALE[:2], *TALE[3:])))).edits
    assert (edit.category, edit.original.text) == ("omission", TALE[2].rstrip("."))
    box = '<div class="paywall">Read this and other tales in full for a small sum a month, all the year round.</div>'
    boxed = page("".join([*paragraphs[:2], box, *paragraphs[2:]]))
    assert compare(boxed, page("".join(paragraphs))).edits == ()


def test_a_site_that_numbers_its_paragraphs_has_one_kind_of_them() -> None:
    numbered = [f'<p class="text par{number}">{paragraph}</p>' for number, paragraph in enumerate(TALE)]
    [edit] = compare(page("".join(numbered)), page(prose(TALE[:-1]))).edits
    assert (edit.category, edit.original.text) == ("truncated", TALE[-1].rstrip("."))


LICENCES = (
    "<p>Anyone may reprint a text that is under a Creative Commons licence, free of charge, if its conditions are met.</p>",
    "<p>Under such a licence the author is always named, and that is what most of them care about in the end.</p>",
)


def test_a_text_about_licences_is_compared_like_any_other() -> None:
    """Its paragraphs read as notices do; what tells them is where they stand, and that the copy has them too."""
    body = [*BODY[:6], *LICENCES, *BODY[6:]]
    original = original_page(replace(LIGHTHOUSE, body=tuple(body)))
    assert decided(newspaper(body), original) == []
    edited = newspaper([block.replace("free of charge", "for a fee") for block in body])
    assert decided(edited, original) == [("substitution", "wording", "free of charge", "for a fee")]
    [gone] = decided(newspaper([block for block in body if block != LICENCES[1]]), original)
    assert gone[1] == "omission"


def test_a_notice_below_a_text_may_be_worded_otherwise() -> None:
    notice = "<p>Reprint this text free of charge, for it is under a Creative Commons licence, if you meet its conditions.</p>"
    other = "<p>Reprinted free of charge under a Creative Commons licence, and we hope that its conditions are met.</p>"
    original = original_page(replace(LIGHTHOUSE, body=(*BODY, notice)))
    assert decided(newspaper([*BODY, other]), original) == []


def test_a_line_in_bold_among_paragraphs_of_another_kind_is_a_subhead() -> None:
    paragraphs = [f'<div class="par">{paragraph}</div>' for paragraph in TALE]
    added = '<div class="par"><strong>A warning unheard</strong></div>'
    [edit] = compare(page("".join(paragraphs)), page("".join([*paragraphs[:2], added, *paragraphs[2:]]))).edits
    assert (edit.category, edit.copy.text) == ("addition", "A warning unheard")


@pytest.mark.parametrize("tag", ["strong", "em"])
def test_a_paragraph_said_again_in_emphasis_is_a_lead(tag: str) -> None:
    assert categories(page(tale()), page(tale(f"<p><{tag}>{TALE[0]}</{tag}></p>", at=0))) in ([], ["furniture"])
    behind = f"<p>The <{tag}>{TALE[0][4:]}</{tag}></p>"
    assert categories(page(tale()), page(tale(behind, at=1))) in ([], ["furniture"])
    assert categories(page(tale()), page(tale(f"<p>{TALE[0]}</p>", at=1))) == ["addition"]


def test_a_paragraph_said_twice_is_an_addition_where_each_has_a_wrapper() -> None:
    paragraphs = [f'<div class="block"><p>{paragraph}</p></div>' for paragraph in TALE]
    [edit] = compare(page("".join(paragraphs)), page("".join([*paragraphs[:3], paragraphs[2], *paragraphs[3:]]))).edits
    assert (edit.category, edit.copy.text) == ("addition", TALE[2].rstrip("."))


def test_what_its_box_is_called_says_nothing_of_bare_text_beside_the_articles() -> None:
    text = tale()
    added = "Nobody has asked for a boat since then, as far as the town can tell."
    lines = [*TALE[:2], added, *TALE[2:]]
    copy = page(f"<div class='readmore'>{'<br><br>'.join(lines)}<form><input></form></div>")
    [edit] = compare(page(text), copy).edits
    assert (edit.category, edit.copy.text) == ("addition", added.rstrip("."))
    as_quote = f"<div class='readmore'>{'<br><br>'.join(TALE)}</div>"
    assert compare(page(text), page(as_quote)).edits == ()


def test_a_note_behind_a_text_is_an_addition_though_the_originals_page_has_a_line_there() -> None:
    original = original_page(replace(LIGHTHOUSE, body=(*BODY, '<p class="bye">Until the next tide, dear readers and friends of boats!</p>')))
    note = "<p>Until the next tide our figures remain what they were.</p>"
    assert [edit[1] for edit in decided(newspaper([*BODY, note]), original)] == ["addition"]


def test_a_subhead_behind_a_new_one_with_its_first_word_stays_where_it_is() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    paragraphs.insert(3, "<h2>What the boats were</h2>")
    copy = page("".join([*paragraphs[:3], "<h2>What nobody wanted to know</h2>", *paragraphs[3:]]))
    [edit] = compare(page("".join(paragraphs)), copy).edits
    assert (edit.kind, edit.copy.text) == ("insertion", "What nobody wanted to know")


@pytest.mark.parametrize("quote", [
    '<div class="x7"><p class="big">{}</p></div>',
    "<blockquote><p>“{}”</p></blockquote>",
])
@pytest.mark.parametrize("merged", [False, True])
@pytest.mark.parametrize("where", ["before", "behind"])
def test_a_whole_paragraph_may_be_repeated_as_a_pull_quote(quote: str, merged: bool, where: str) -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = quote.format(TALE[2])
    own = [f"<p>{TALE[2]} {TALE[3]}</p>"] if merged else paragraphs[2:4]
    middle = [box, *own] if where == "before" else [*own, box]
    copy = page("".join([*paragraphs[:2], *middle, *paragraphs[4:]]))
    assert {edit.category for edit in compare(page("".join(paragraphs)), copy).edits} <= {"furniture"}


def test_an_edited_sentence_is_found_beside_a_pull_quote_of_it() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    quote = f"<blockquote><p>“{TALE[2]}”</p></blockquote>"
    more = " It had been there since the first of the boats."
    original = page("".join([*paragraphs[:2], f"<p>{TALE[2]}{more}</p>", *paragraphs[3:]]))
    copy = page("".join([*paragraphs[:2], quote, f"<p>{TALE[2]}{more.replace('first', 'last')}</p>", *paragraphs[3:]]))
    edits = [edit for edit in compare(original, copy).edits if edit.category != "furniture"]
    assert [(edit.original.text, edit.copy.text) for edit in edits] == [("first", "last")]


@pytest.mark.parametrize(("wrapper", "numbers"), [
    ("block text block-{} section", range(1, 9)),
    ("element element-{} element-text", ("4f1a", "77b0", "0c9d", "a2e1", "9b3c", "1d4e", "c0f2", "e7a5")),
])
def test_a_paragraph_in_a_numbered_wrapper_of_its_own_is_the_articles(wrapper: str, numbers: Iterable[object]) -> None:
    paragraphs = [
        f'<div class="{wrapper.format(number)}"><p>{paragraph}</p></div>'
        for number, paragraph in zip(numbers, TALE, strict=False)
    ]
    whole, shorter = page("".join(paragraphs)), page("".join([*paragraphs[:3], *paragraphs[4:]]))
    assert [edit.category for edit in compare(whole, shorter).edits] == ["omission"]
    assert [edit.category for edit in compare(shorter, whole).edits] == ["addition"]


_CODES = ("4f1a", "77b0", "0c9d", "a2e1", "9b3c", "1d4e")


def _blocks(texts: Iterable[str], codes: Iterable[str] = _CODES) -> str:
    return "".join(f'<div class="text block-{code}">{text}</div>' for code, text in zip(codes, texts, strict=False))


def test_a_paragraph_with_a_code_of_its_own_is_the_articles() -> None:
    more = "The harbour office is closed on Mondays and in the second week of every May."
    longer, ended = page(_blocks([*TALE[:3], more, *TALE[3:]])), page(_blocks(TALE[:-1]))
    assert [edit.category for edit in compare(page(_blocks(TALE)), longer).edits] == ["addition"]
    assert [edit.category for edit in compare(page(_blocks(TALE)), ended).edits] == ["truncated"]


def test_another_code_is_another_style_where_the_paragraphs_share_one() -> None:
    """Build tools name a style by a code: the line behind the text is set in another."""
    text = _blocks(TALE, [_CODES[0]] * len(TALE))
    note = "All letters to the harbour office are answered on the second Monday of every month."
    assert compare(page(text + _blocks([note], _CODES[1:])), page(text)).edits == ()


def test_wrappers_whose_classes_are_codes_alone_are_not_of_one_kind() -> None:
    """Some build tools give each kind of box a code and nothing else."""
    wrapped = "".join(f'<div class="f{at}a{at}c9"><p>{text}</p></div>' for at, text in enumerate(TALE))
    box = '<div class="e7d0b2"><p>The old landing at low tide, seen from the new bridge on a morning in May</p></div>'
    edits = compare(page(wrapped), page(wrapped.replace("</div>", f"</div>{box}", 1))).edits
    assert [edit.category for edit in edits] == ["furniture"]


def test_a_column_beside_the_text_is_no_numbered_wrapper_of_it() -> None:
    text = prose(TALE[:4])
    rest = prose(TALE[4:])
    column = '<div class="col col-4"><p>The harbour office is closed on Mondays and in the second week of May.</p></div>'
    copy = page(f'<div class="col col-8">{text}</div>{column}<div class="col col-8">{rest}</div>')
    assert [edit.category for edit in compare(page(text + rest), copy).edits] == ["furniture"]


ASIDE = '<aside class="related"><a href="/x">Another story of the river and the town</a></aside>'


@pytest.mark.parametrize("box", [ASIDE, f"{ASIDE}<p>Advertisement</p>", ""])
@pytest.mark.parametrize("swapped", [False, True])
def test_a_change_on_either_side_of_a_box_is_two_changes(box: str, swapped: bool) -> None:
    first, second = "The ferry was painted in a dark colour", "Organised crossings had come to an end that year"
    ours, theirs = f"<p>{first}</p><p>{second}</p>", "<p>{}</p>{}<p>{}</p>".format(
        first.replace("colour", "color"), box, second.replace("Organised", "Organized")
    )
    pages = [page(tale(ours)), page(tale(theirs))]
    found = set(categories(*reversed(pages) if swapped else pages))
    assert found <= {"spelling", "furniture"}
    assert "spelling" in found


WIDGET = '<div class="widget widget-text"><div class="widget-in">{}</div></div>'


@pytest.mark.parametrize(("title", "is_sites"), [
    ("Newsletter abonnieren", True), ("Inscrivez-vous à notre lettre", True), ("Why the boats left", False),
])
def test_a_box_of_the_texts_own_kind_is_the_sites_by_its_heading(title: str, is_sites: bool) -> None:
    text = [WIDGET.format(f"<p>{line}</p>") for line in TALE]
    line = "Das Beste vom Fluss, jeden Morgen um sieben."
    box = WIDGET.format(f"<h3>{title}</h3><div>{line}</div><a class='button' href='/n'>OK</a>")
    found = categories(page("".join(text)), page("".join((*text[:3], box, *text[3:]))))
    assert (set(found) == {"furniture"}) == is_sites


def test_a_hidden_field_makes_no_form_of_what_an_editor_added() -> None:
    """Content systems leave one in a paragraph; readers see nothing of it."""
    added = '<div><input type="hidden" name="part" value="4">Nobody has asked the ferryman, and nobody will.</div>'
    lines = "".join(f"<div>{line}</div>" for line in TALE)
    copy = lines.replace(f"<div>{TALE[3]}", f"{added}<div>{TALE[3]}")
    assert categories(page(lines), page(copy)) == ["addition"]
