"""Copies without a change of words have no edit left to decide, whatever a site's templates and editors do to them."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from article_pages import (
    TEMPLATES,
    blog,
    check,
    compared,
    decided,
    magazine,
    markdown_post,
    newspaper,
    original_page,
    swap,
    title_edits,
)
from article_texts import LIGHTHOUSE, ORCHARD, Article
from script_texts import SCRIPTS
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Format, read

BODY = LIGHTHOUSE.body
Change = Callable[[str], str]


def outside_tags(change: Change) -> Change:
    """Apply a change to the text between tags only."""
    return lambda block: re.sub(r"[^<>]+(?=<|\Z)(?![^<]*>)", lambda m: change(m[0]), block)


def letters_apart(block: str) -> str:
    """A drop cap: the first letter in a span of its own."""
    return re.sub(r"^<p>(\w)", r'<p><span class="dropcap">\1</span>', block)


def span_in_word(block: str) -> str:
    """An editor's leftovers: a span that begins inside a word."""
    return re.sub(r"\b(tho)(ught)\b", r'\1<span style="color:#111">\2</span>', block)


def opening_capitals(block: str) -> str:
    """The first three words in capitals, as newspapers open an article."""
    return re.sub(r"^<p>((?:\w+ ){3})", lambda m: f"<p>{m[1].upper()}", block)


TYPOGRAPHY: dict[str, Change] = {
    "straight quotes": outside_tags(lambda t: t.translate(str.maketrans("“”’", "\"\"'"))),
    "guillemets": outside_tags(lambda t: t.replace("“", "«\u202f").replace("”", "\u202f»")),
    "single quotes": outside_tags(lambda t: t.replace("“", "‘").replace("”", "’")),
    "quotes as entities": lambda t: t.replace("“", "&ldquo;").replace("”", "&#8221;"),
    "no-break spaces": outside_tags(lambda t: t.replace(" of ", "\u00a0of ").replace(" a ", " a&nbsp;")),
    "thin spaces": outside_tags(lambda t: t.replace(" the ", "\u2009the\u200a")),
    "soft hyphens": outside_tags(lambda t: t.replace("keeper", "keep\u00ader").replace("measure", "mea&shy;sure")),
    "zero-width spaces": outside_tags(lambda t: t.replace("records", "rec\u200bords")),
    "word breaks": outside_tags(lambda t: t.replace("automated", "auto<wbr>mated")),
    "ligatures": outside_tags(lambda t: t.replace("fi", "\ufb01").replace("fl", "\ufb02")),
    "drop caps": letters_apart,
    "drop caps with a space behind": lambda t: re.sub(r"^<p>(\w)", r'<p><span class="dropcap">\1</span> ', t),
    "drop caps in blocks": lambda t: re.sub(r"^<p>(\w)(?=\w)", r'<div class="dropcap">\1</div><p>', t),
    "spans inside words": span_in_word,
    "opening capitals": opening_capitals,
    "emphasis": outside_tags(lambda t: t.replace("fog", "<em>fog</em>").replace("diary", "<b>diary</b>")),
    "no links": lambda t: re.sub(r"</?a\b[^>]*>", "", t),
    "hyphens of other kinds": outside_tags(lambda t: t.replace("twenty-six", "twenty\u2011six")),
    "lines wrapped": outside_tags(lambda t: t.replace(" ", "\n   ")),
    "paragraphs in spans": lambda t: re.sub(r"<p>(.*?)</p>", r'<p><span lang="en">\1</span></p>', t),
    "heading case": lambda t: re.sub(r"<h2>(.*?)</h2>", lambda m: f"<h2>{m[1].title()}</h2>", t),
    "headings in capitals": lambda t: re.sub(r"<h2>(.*?)</h2>", lambda m: f"<h2>{m[1].upper()}</h2>", t),
    "headings as bold paragraphs": lambda t: re.sub(r"<h2>(.*?)</h2>", r"<p><strong>\1</strong></p>", t),
    "headings of another level": lambda t: t.replace("h2>", "h4>"),
}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_clean_copy_is_compliant(template: str) -> None:
    report = check(TEMPLATES[template](BODY, LIGHTHOUSE)).to_dict()
    assert report["verdict"] == "compliant"
    assert report["summary"]["words_kept"] == report["summary"]["words"] > 500


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_short_clean_copy_has_no_violation(template: str) -> None:
    assert decided(TEMPLATES[template](ORCHARD.body, ORCHARD), original_page(ORCHARD)) == []


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", TYPOGRAPHY)
def test_typography_and_markup_are_no_edits(name: str, template: str) -> None:
    changed = [TYPOGRAPHY[name](block) for block in BODY]
    assert decided(TEMPLATES[template](changed, LIGHTHOUSE)) == []


def test_an_ellipsis_and_a_dash_in_other_forms_are_no_edits() -> None:
    first = Article(title="Ropes", authors=ORCHARD.authors, body=(
        *ORCHARD.body, "<p>The fruit \u2014 small, hard, sour \u2014 keeps until May\u2026 or so they say in the village.</p>"))
    second = [*ORCHARD.body, "<p>The fruit -- small, hard, sour -- keeps until May... or so they say in the village.</p>"]
    assert decided(newspaper(second, first), original_page(first)) == []


def joined(body: Sequence[str]) -> list[str]:
    return [re.sub("</p>\n?<p>", " ", "\n".join(body[:2])), *body[2:]]


def split(body: Sequence[str]) -> list[str]:
    return [block.replace(". He left", ".</p><p>He left") for block in body]


def with_breaks(body: Sequence[str]) -> list[str]:
    """All paragraphs in one element, two line breaks between them; a block quotation stays one."""
    text = "\n".join(re.sub(r"</?p>", "<br><br>", block) for block in body)
    return [f"<div>{text}</div>"]


def list_as_paragraphs(body: Sequence[str]) -> list[str]:
    return [re.sub(r"</?ul>", "", b).replace("<li>", "<p>• ").replace("</li>", "</p>") for b in body]


def list_as_line(body: Sequence[str]) -> list[str]:
    return [re.sub(r"</?ul>", "", b).replace("</li><li>", "<br>").replace("<li>", "<p>").replace("</li>", "</p>")
            for b in body]


def in_cells(body: Sequence[str]) -> list[str]:
    rows = "".join(f"<tr><td>{block}</td></tr>" for block in body)
    return [f"<table><tbody>{rows}</tbody></table>"]


def in_sections(body: Sequence[str]) -> list[str]:
    return [f'<div class="paragraph">{block}</div>' for block in body]


def as_divs(body: Sequence[str]) -> list[str]:
    return [re.sub(r"(</?)p>", r"\1div>", block) for block in body]


STRUCTURES = {
    f.__name__: f for f in (joined, split, with_breaks, list_as_paragraphs, list_as_line, in_cells, in_sections, as_divs)
}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", STRUCTURES)
def test_another_markup_of_the_same_words_is_no_edit(name: str, template: str) -> None:
    assert decided(TEMPLATES[template](STRUCTURES[name](BODY), LIGHTHOUSE)) == []


def test_a_clean_markdown_post_is_compliant() -> None:
    assert check(markdown_post(BODY), name="post.md").to_dict()["verdict"] == "compliant"


@pytest.mark.parametrize(("old", "new"), [("watch rooms", "*watch* rooms"), ("“You thought", '"You thought')])
def test_markdown_typography_is_no_edit(old: str, new: str) -> None:
    assert decided(markdown_post(swap(old, new)), name="post.md") == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_copy_that_carries_the_article_twice_is_one_copy(template: str) -> None:
    """A page that holds the article for screens and again for print."""
    twice = [*BODY, '<div class="print-version">', *BODY, "</div>"]
    assert decided(TEMPLATES[template](twice, LIGHTHOUSE)) == []


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("edited", [None, 4])
def test_a_pull_quote_near_the_end_is_not_the_second_telling(edited: int | None, template: str) -> None:
    """The last paragraph behind it stands in both tellings; what an edit took from the first stands in one alone."""
    quote = BODY[0].replace("<p>", '<blockquote class="pullquote">').replace("</p>", "</blockquote>")
    poll = '<section class="poll"><h4>Have your say</h4><label>Yes</label><label>No</label><button>Vote</button></section>'
    shown = [*BODY[:-1], quote, poll, BODY[-1]]
    if edited is not None:
        shown[edited] = re.sub(r"\w+(?=[.”]+</p>)", "otherwise", shown[edited])
    again = ['<div class="print-version"><p class="byline">By Ines Halvorsen, Nordhavn University</p>', *BODY, "</div>"]
    assert len(decided(TEMPLATES[template]([*shown, *again], LIGHTHOUSE))) == (edited is not None)


def test_a_teaser_that_repeats_the_first_lines_is_no_edit() -> None:
    page = newspaper(BODY).replace(
        "<main>", f'<div class="teaser"><h3>{LIGHTHOUSE.title}</h3>{BODY[0]}</div><main>', 1
    )
    assert decided(page) == []


def test_a_second_article_on_the_page_is_not_compared() -> None:
    page = newspaper(BODY).replace(
        "</main>", f'<article class="post"><h1>{ORCHARD.title}</h1>{"".join(ORCHARD.body)}</article></main>'
    )
    assert decided(page) == []


def test_an_article_before_it_is_not_compared() -> None:
    page = blog(BODY).replace(
        '<div class="main">', f'<div class="main"><div class="post hentry"><h2>{ORCHARD.title}</h2>{"".join(ORCHARD.body)}</div>'
    )
    assert decided(page) == []


@pytest.mark.parametrize("box", [
    '<aside class="pullquote"><p>I paid attention. It is not a small thing to be paid for.</p></aside>',
    '<blockquote class="pull-quote">They simply looked out of the window every hour for decades.</blockquote>',
    '<div class="wp-block-pullquote"><p>The ships thought about you.</p></div>',
    '<div class="newsletter-inline"><p>Enjoying this? Get the best of the coast every Friday.</p><form><input></form></div>',
    '<figure><img src="x.jpg" alt=""><figcaption>The stairs of the tower, seen from the gallery.</figcaption></figure>',
    '<p>Advertisement</p>',
    '<div id="taboola-below"><span>You may also like</span><a href="/z">Ten harbours to see before winter</a></div>',
    '<p>ALSO READ: <a href="/z">Ten harbours to see before winter</a></p>',
    '<section aria-label="Poll"><p>Would you live on a rock?</p><label><input type="radio">Yes</label></section>',
    '<p>[<a href="https://donate.example">Support our journalism with a monthly gift</a>]</p>',
])
@pytest.mark.parametrize("after", [1, 7, 14])
def test_furniture_between_paragraphs_is_allowed(box: str, after: int) -> None:
    assert decided(blog([*BODY[:after], box, *BODY[after:]])) == []


@pytest.mark.parametrize("credit", [
    "This article was originally published in The Tidewater Review.",
    '<em>This story first appeared in <a href="https://tidewater-review.example">The Tidewater Review</a>.</em>',
])
def test_a_credit_line_glued_to_the_last_sentence_is_no_addition(credit: str) -> None:
    body = [*BODY[:-1], BODY[-1].replace("</p>", f" {credit}</p>")]
    assert decided(magazine(body)) == []


def test_the_headline_in_other_case_is_no_edit() -> None:
    page = newspaper(BODY).replace(LIGHTHOUSE.title, LIGHTHOUSE.title.upper())
    assert title_edits(page) == []


def test_a_changed_headline_is_reported_and_left_to_its_rule() -> None:
    page = newspaper(BODY).replace(LIGHTHOUSE.title, "Secrets of the lamp")
    assert title_edits(page) == ["Secrets of the lamp"]


@pytest.mark.parametrize("mark", ["<sup>[1]</sup>", " [1]", "<sup>1</sup>", '<sup><a href="#f1">[2]</a></sup>'])
def test_a_footnote_mark_in_a_links_place_is_no_edit(mark: str) -> None:
    link = '<a href="https://weather-notes.example/manual">modern instruments</a>'
    assert decided(newspaper(swap(link, f"modern instruments{mark}"))) == []


@pytest.mark.parametrize(
    ("plain", "marked", "category"),
    [
        ("ferry", "ferry<sup>1</sup>", "markup"),
        ("ferry", "ferry<sup><a href='#n1'>1</a>, <a href='#n2'>2</a></sup>", "markup"),
        ("ferry", "ferry [3]", "markup"),
        ("ferry", "ferry[^3]", "markup"),
        ("ferry", "ferry^3", "markup"),
        ("10", "10^6", "number"),
        ("ferry", "ferry 3", "wording"),
        ("ferry km", "ferry km<sup>2</sup>", "number"),
        ("10", "10<sup>6</sup>", "number"),
        ("2019", "2019<sup>1</sup>", "markup"),
    ],
)
def test_footnote_marks_may_come_and_go(plain: str, marked: str, category: str) -> None:
    line = "<p>Nobody on the coast had seen a {} like that before the war.</p>"
    without, noted = (page(tale(line.format(words))) for words in (plain, marked))
    assert categories(without, noted) == categories(noted, without) == [category]


@pytest.mark.parametrize(("old", "new"), [("by hand.", "by 2 hands."), ("1,000 pieces", "1,000<sup>2</sup> pieces")])
def test_a_number_that_is_no_footnote_mark_is_reported(old: str, new: str) -> None:
    assert decided(newspaper(swap(old, new))) != []


def _numbered(mark: str) -> list[str]:
    return [f"{number}{mark} {paragraph}" for number, paragraph in enumerate(TALE, 1)]


@pytest.mark.parametrize("mark", [".", ")"])
def test_the_numbers_that_a_browser_gives_to_a_list_are_no_change(mark: str) -> None:
    written = page(prose(_numbered(mark)))
    listed = page("<ol>" + "".join(f"<li><p>{paragraph}</p></li>" for paragraph in TALE) + "</ol>")
    post = read("\n\n".join(_numbered(mark)).encode(), location="post.md", format=Format.MARKDOWN)
    assert compare(written, listed).edits == ()
    assert compare(listed, written).edits == ()
    assert compare(written, post).edits == ()


@pytest.mark.parametrize(("number", "is_edit"), [
    ("{}. ", False), ("{}) ", False), ("({}) ", False), ("（{}） ", False), ("9{}. ", True),
])
def test_an_advert_between_two_items_parts_no_number_from_its_item(number: str, is_edit: bool) -> None:
    listed = page("<ol>" + "".join(f"<li>{paragraph}</li>" for paragraph in TALE) + "</ol>")
    items = [f"<p>{number.format(at)}{paragraph}</p>" for at, paragraph in enumerate(TALE, 1)]
    written = page("".join((*items[:2], '<aside class="ad"><a href="/a">Advertisement</a></aside>', *items[2:])))
    found = {edit.category.value for edit in compare(listed, written).edits} - {"furniture"}
    assert bool(found) is is_edit


@pytest.mark.parametrize("mark", [".", ")"])
@pytest.mark.parametrize("line_break", ["<br>", " <br/>\n  "])
def test_a_list_may_be_one_paragraph_whose_lines_breaks_part(mark: str, line_break: str) -> None:
    listed = page("<ol>" + "".join(f"<li>{paragraph}</li>" for paragraph in TALE) + "</ol>")
    written = page(f"<p>{line_break.join(_numbered(mark))}</p>")
    assert compare(written, listed).edits == ()
    assert compare(listed, written).edits == ()


@pytest.mark.parametrize(("old", "new"), [("2.", "3."), ("2. For", "For 2. "), ("<br>2.", "\n2."), ("2. ", "2 ")])
def test_a_number_in_a_line_of_a_paragraph_is_no_items(old: str, new: str) -> None:
    listed = page("<ol>" + "".join(f"<li>{paragraph}</li>" for paragraph in TALE[:2]) + "</ol>" + prose(TALE[2:]))
    written = "<br>".join(_numbered(".")[:2]).replace(old, new)
    if "<br>" not in written:
        written = written.removeprefix("1. ")
    assert compare(listed, page(f"<p>{written}</p>{prose(TALE[2:])}")).edits != ()


@pytest.mark.parametrize("listed", [
    '<ol start="2">{}</ol>', "<ul>{}</ul>", "<ol reversed>{}</ol>", '<ol start="none">{}</ol><ol>{}</ol>',
])
def test_other_numbers_than_those_of_the_list_are_changes(listed: str) -> None:
    written = page(prose(_numbered(".")))
    items = [f"<li>{paragraph}</li>" for paragraph in TALE]
    parts = ("".join(items[:3]), "".join(items[3:])) if listed.count("{}") == 2 else ("".join(items),)
    gone = [edit.original.text for edit in compare(written, page(listed.format(*parts))).edits]
    assert gone == (["4", "5"] if len(parts) == 2 else ["1", "2", "3", "4", "5"])


def test_a_number_that_belongs_to_the_sentence_is_missed_in_a_list_as_well() -> None:
    years = [f"{'9' * 5000} {TALE[0]}", f"1911. {TALE[1]}", *TALE[2:]]
    written = page(prose(years))
    listed = page("<ol>" + "".join(f"<li>{paragraph}</li>" for paragraph in TALE) + "</ol>")
    assert len(compare(written, listed).edits) == 2


def test_a_box_that_both_pages_have_beside_the_article_is_no_edit() -> None:
    box = '<div class="republish"><p>Republish this article</p></div>'
    text = tale()
    own = page(f"<p>Islands</p>{text}{box}")
    assert compare(own, own).edits == ()


def test_entries_of_a_menu_in_chinese_are_no_part_of_the_article() -> None:
    menu = "<ul><li>要闻</li><li>灵境人民艺术馆展</li><li>观点</li><li>互动</li></ul>"
    body = "".join(SCRIPTS["chinese"].article.body)
    own = page(f"{menu}{body}")
    assert compare(own, own).edits == ()
    assert compare(own, page(body)).edits == ()


@pytest.mark.parametrize(("headline", "edits"), [
    (LIGHTHOUSE.title, []), ("The lighthouse, as search engines know it", []), ("Quite another headline of the copy", [1]),
])
def test_the_headline_of_the_page_and_that_of_its_metadata_are_both_the_originals(headline: str, edits: list[int]) -> None:
    """Many sites give search engines another headline than readers."""
    original = original_page().replace(
        '<meta property="og:title" content="', '<meta property="og:title" content="The lighthouse, as search engines know it" data-was="'
    ).replace(f'"headline": "{LIGHTHOUSE.title}"', '"headline": "The lighthouse, as search engines know it"')
    copy = newspaper(BODY).replace(LIGHTHOUSE.title, headline)
    found = [edit for edit in compared(copy, original).edits if edit.category == "headline"]
    assert [1 for _ in found] == edits


@pytest.mark.parametrize(
    "note",
    [
        " (opens in a new tab)",
        ", opens new tab",
        " opens in new tab/window",
        " opens in a new window",
        " (external link, opens in new tab)",
        " (link is external)",
        " (öffnet in neuem Fenster)",
        " (s'ouvre dans une nouvelle fenêtre)",
        " (se abre en una nueva ventana)",
        " Link to this section",
        " (PDF, 2.1 MB)",
        " Click to tweet",
    ],
)
def test_how_a_link_opens_is_no_word_of_the_article(note: str) -> None:
    linked = tale().replace(" the ", ' <a href="/x">the</a> ', 1)
    noted = linked.replace("</a>", f'<span class="of-link">{note}</span></a>')
    plain, telling = page(linked), page(noted)
    assert categories(plain, telling) == categories(telling, plain) == ["markup"]


@pytest.mark.parametrize("note", [" (PDF)", " (PDF, 2.1 MB)", " [zip, 300 KB]", " (PDF 12 pages)"])
def test_what_file_a_link_leads_to_is_no_word_of_the_article(note: str) -> None:
    linked = tale().replace(" the ", ' <a href="/x">the</a> ', 1)
    for noted in (linked.replace("</a>", f"</a>{note}"), linked.replace("</a>", f"{note}</a>")):
        assert categories(page(linked), page(noted)) == categories(page(noted), page(linked)) == ["markup"]
    assert categories(page(tale()), page(tale().replace(" the ", f" the{note} ", 1))) != ["markup"]


@pytest.mark.parametrize("words", ["(opens in a new window)", "zip", '<a href="/x">zip</a>'])
def test_what_opens_in_a_text_is_a_word_of_it(words: str) -> None:
    changed = tale().replace(" the ", f" the {words} ", 1)
    assert categories(page(tale()), page(changed)) == ["wording"]


def test_marks_of_a_quotation_may_be_the_browsers() -> None:
    quoting = "<p>The mayor said that “nobody had asked for the bridge” before the vote was taken in the spring.</p>"
    copied = quoting.replace("“", "<q>").replace("”", "</q>")
    assert categories(page(tale(quoting)), page(tale(copied))) == []


@pytest.mark.parametrize("sign", ["\N{PRIME}", "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}", "\N{MODIFIER LETTER APOSTROPHE}", "´", "`"])
def test_a_sign_that_systems_put_for_an_apostrophe_parts_no_word_of_a_short_line(sign: str) -> None:
    lines = ["She's more patient", "That's a ferry:"]
    original, copy = (page(tale(prose(line.replace("'", mark) for line in lines))) for mark in ("'", sign))
    assert set(categories(original, copy)) <= {"typography"}
