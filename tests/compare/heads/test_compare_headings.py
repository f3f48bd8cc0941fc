"""Headings that generators number, or put a link beside."""

from __future__ import annotations

import re

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source
from licensecheck.document import Format, read

WIKI = '<h2><span class="mw-headline">{}</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'
NUMBERED = '<h2><span class="section-number">2. </span>{}<a class="headerlink" href="#x">¶</a></h2>'
BOOK = '<h2 data-number="2"><span class="header-section-number">2</span> {}</h2>'
PLAIN = "<h2>{}</h2>"


@pytest.mark.parametrize("one", [WIKI, NUMBERED, BOOK])
@pytest.mark.parametrize("other", [PLAIN, WIKI, BOOK])
def test_a_heading_is_the_same_whatever_generates_it(one: str, other: str) -> None:
    pages = page(tale(one.format("Why it matters"))), page(tale(other.format("Why it matters")))
    assert categories(*pages) == categories(*reversed(pages)) == []


@pytest.mark.parametrize("form", [PLAIN, WIKI, NUMBERED, BOOK])
@pytest.mark.parametrize(("words", "category"), [
    ("Why it really matters", "wording"), ("2 reasons why it matters", "number"),
])
def test_a_word_or_a_number_put_into_a_heading_is_found(form: str, words: str, category: str) -> None:
    original, copy = page(tale(PLAIN.format("Why it matters"))), page(tale(form.format(words)))
    assert categories(original, copy) == [category]


@pytest.mark.parametrize(("one", "other", "note"), [
    ("<h2>Why it never paid</h2>", "<h2>No money in boats</h2>", "a subhead of the text"),
    ("", "<h3>No money in boats</h3>", "a subhead of the text"),
    ("", "<p>No money was ever made with the boats that crossed here.</p>", None),
    ("", "<h2>No money in boats</h2><h3>Nor in oars</h3>", None),
    ("<h2>Why it never paid</h2>", "<h2>Why it never paid here</h2>", None),
    ("<h2>Why it never paid</h2>", "", None),       # which is markup
])
def test_an_edit_of_a_whole_subhead_says_so(one: str, other: str, note: str | None) -> None:
    [edit] = compare(page(tale(one)), page(tale(other))).edits
    assert edit.note == note


LONG = "The river board sells the last of its boats to a museum, and nobody will say for how much"


@pytest.mark.parametrize(("form", "category"), [
    ("<h3>{}</h3>", "markup"), ("<p><strong>{}</strong></p>", "omission"), ("<h3>{0}, nor why: {0}</h3>", "omission"),
])
def test_a_sentence_is_a_subhead_where_its_tag_says_so(form: str, category: str) -> None:
    assert categories(page(tale(form.format(LONG))), page(tale())) == [category]


SECTIONS = ("Why it matters", "What was done", "Who pays for it")


def sections(form: str) -> str:
    headings = [form.format(number, words) for number, words in enumerate(SECTIONS, 1)]
    told = zip(("", *headings, ""), TALE, strict=True)
    return "".join(f"{heading}<p>{text}</p>" for heading, text in told)


@pytest.mark.parametrize("form", [
    "<h2>{}. {}</h2>", "<h3>{}) {}</h3>", "<h2>#{} {}</h2>", "<h2>{}: {}</h2>", "<h2><span>{}</span>{}</h2>",
])
def test_numbers_that_count_an_articles_headings_are_no_part_of_them(form: str) -> None:
    pages = page(sections(form)), page(sections("<h2>{1}</h2>"))
    assert set(categories(*pages)) == set(categories(*reversed(pages))) == {"markup"}
    assert categories(pages[0], page(sections(form).replace("2", "4"))) == ["number"]


@pytest.mark.parametrize("form", ["<h2>{} {}</h2>", "<h2>200{}: {}</h2>", "<h2>1{}:15 {}</h2>", "<p>{}. {}.</p>"])
def test_years_times_and_numbers_of_things_are(form: str) -> None:
    bare = form.partition("{} ")[0].partition(">")[0] + ">{1}</" + form.rpartition("</")[2]
    assert "markup" not in categories(page(sections(form)), page(sections(bare)))


def test_one_number_counts_no_headings() -> None:
    pages = [page(tale(f"<h2>{words}</h2>")) for words in ("1. Why it matters", "Why it matters")]
    assert categories(*pages) == ["number"]


CONTENTS = [
    "<ul class=toc>{}</ul>|<li><span>{}</span></li>", "<div>{}</div>|<a href=#x><div>{}</div></a>",
    "<ul>{}</ul>|<li><button>{}</button></li>", "<ul>{}</ul>|<li><a href=#x><p>{}</p></a></li>",
]


@pytest.mark.parametrize("contents", CONTENTS)
def test_a_subhead_is_found_though_a_table_of_contents_says_it_again(contents: str) -> None:
    around, entry = contents.split("|")

    def told(*headings: str) -> str:
        led = around.format("".join(entry.format(heading) for heading in headings if heading))
        return led + "".join(
            (f"<h2>{heading}</h2>" if heading else "") + f"<p>{text}</p>"
            for heading, text in zip(headings, TALE, strict=True)
        )

    original = page(told("", "Why it matters", "", "What was done", ""))
    assert categories(original, original) == []
    added = page(told("", "Why it matters", "What nobody says", "What was done", ""))
    assert "addition" in categories(original, added)
    changed = page(told("", "Why it matters", "", "What was never done", ""))
    assert set(categories(original, changed)) & {"negation", "wording"}


def test_words_that_stand_again_in_a_teaser_stay_furniture() -> None:
    teaser = "<h3>More on the bridge and the town</h3>"
    assert categories(page(tale()), page(f"{teaser}{tale(teaser)}<div>{teaser}</div>")) == ["furniture"]


@pytest.mark.parametrize(("line", "category"), [
    ("Page 2 of 2", "furniture"), ("PAGE 1 OF 3", "furniture"), ("Seite 2 von 3", "furniture"),
    ("Page 2 sur 2", "furniture"), ("Página 2 de 2", "furniture"), ("– Page 2/2 –", "furniture"),
    ("Page 3 of 2", "addition"), ("Page 2 of the plan", "addition"), ("Two of 200 remain", "addition"),
    ("On page 2 of 2", "addition"),
])
@pytest.mark.parametrize("form", ["<h2>{}</h2>", "<h3>{}</h3>"])
def test_a_pages_number_between_the_parts_of_a_text_is_no_subhead(form: str, line: str, category: str) -> None:
    original, copy = page(tale()), page(tale(form.format(line)))
    assert categories(original, copy) == [category]
    assert categories(copy, original) in ([], ["markup"])


@pytest.mark.parametrize(("heading", "paragraph"), [
    ("2. A bench to wait on", "What they wanted was a bench, a bench to wait on until the boat came, no more."),
    ("5. 不要になった服を寄付する", "不要になった服をしまったままにするのではなく、慈善団体に寄付すること。"),
])
@pytest.mark.parametrize("behind", ["", "<p>Nobody sits there in winter, when the river is frozen over.</p>"])
def test_a_heading_stays_one_though_the_paragraph_below_it_has_its_words_and_is_gone(
    heading: str, paragraph: str, behind: str
) -> None:
    kept = f"{tale()}<h3>{heading}</h3>"
    edits = compare(page(f"{kept}<p>{paragraph}</p>{behind}"), page(f"{kept}{behind}")).edits
    assert [edit.original.text for edit in edits] == [paragraph.rstrip(".。")]


HEADED = '<h1>The last ferry</h1><p class="byline">By Ann Weaver</p>{}'


@pytest.mark.parametrize("heading", ["<h2>{}</h2>", '<h3 id="note">{}</h3>'])
def test_a_heading_right_above_the_text_that_the_original_lacks_is_for_a_person(heading: str) -> None:
    put = heading.format("This study has since been retracted")
    original = page(HEADED.format(tale()))
    [edit] = compare(original, page(HEADED.format(put + tale())), read_source(original)).edits
    assert edit.category == "furniture"
    assert edit.doubt == "but the original has no such heading above its text"


@pytest.mark.parametrize("form", ['<h2 class="sub">{}</h2>', '<div class="block"><h3>{}</h3></div>'])
def test_so_is_one_that_stands_as_the_texts_other_headings_do(form: str) -> None:
    text = "".join(f'<div class="block"><p>{line}</p></div>' for line in TALE) if "div" in form else tale()
    text += form.format("A park by the river") + "<p>The bench is still there, and nobody has taken the roof away.</p>"
    pages = (page(HEADED.format(f"<section>{put}{text}</section>")) for put in ("", form.format("This study is wrong")))
    [edit] = compare(*pages).edits
    assert edit.doubt == "but the original has no such heading above its text"


def test_so_is_one_of_a_post_below_its_title() -> None:
    post = "---\ntitle: The last ferry\n---\n\n### This study has since been retracted\n\n" + "\n\n".join(TALE)
    copy = read(post.encode(), location="post.md", format=Format.MARKDOWN)
    [edit] = compare(page(HEADED.format(tale())), copy).edits
    assert edit.doubt is not None


@pytest.mark.parametrize("heading", ["Article", "The article", "Artikel", "Artículo", "L’article", "Статья", "本文"])
def test_a_heading_that_says_only_that_the_text_begins_is_the_posts_own(heading: str) -> None:
    note = "## Where this is from\n\nThis article first appeared elsewhere.\n\n"
    post = f"---\ntitle: The last ferry\n---\n\n{note}## {heading}\n\n" + "\n\n".join(TALE)
    copy = read(post.encode(), location="post.md", format=Format.MARKDOWN)
    edits = compare(page(HEADED.format(tale())), copy).edits
    assert [edit.doubt for edit in edits if heading in edit.copy.text] == [None]


@pytest.mark.parametrize("above", [
    '<h2 class="deck">Why a town still waits for its boat</h2>',
    "<header><h2>Why a town still waits for its boat</h2></header>",
    "<h2>A standfirst of the original’s own</h2>",
])
def test_what_a_page_calls_its_standfirst_and_what_the_original_says_are_not(above: str) -> None:
    original = page(HEADED.format('<p class="standfirst">A standfirst of the original’s own</p>' + tale()))
    edits = compare(original, page(HEADED.format(above + tale())), read_source(original)).edits
    assert all((edit.category, edit.doubt) == ("furniture", None) for edit in edits)


def test_the_copys_only_heading_is_its_headline() -> None:
    original = page(HEADED.format(tale()))
    copy = page("<h2>Still waiting for the ferry</h2>" + tale())
    assert all(edit.doubt is None for edit in compare(original, copy, read_source(original)).edits)


NUMBERED = ['<p><span class="n">{}</span> {}</p>', '<p><a href="#p{0}">{0}</a>{1}</p>', "<p><sup>{}</sup> {}</p>"]


@pytest.mark.parametrize("form", NUMBERED)
def test_numbers_that_count_an_articles_paragraphs_are_no_part_of_them(form: str) -> None:
    counted = page("".join(form.format(at, text) for at, text in enumerate(TALE, 1)))
    plain = page(tale())
    assert set(categories(counted, plain) + categories(plain, counted)) == {"markup"}


@pytest.mark.parametrize("numbers", [(4, 9, 30, 7, 12), (3, 4, 9, 20, 40)])
def test_figures_at_the_beginnings_of_paragraphs_count_none(numbers: tuple[int, ...]) -> None:
    figures = page("".join(f"<p><b>{figure}</b> {text}</p>" for figure, text in zip(numbers, TALE, strict=True)))
    assert set(categories(figures, page(tale()))) & {"number", "wording"}


def test_numbers_above_the_headings_of_a_list_are_no_part_of_it() -> None:
    items = "".join(
        f'<li><span class="num">{at}</span><h2>The {name} reason</h2><p>{text}</p></li>'
        for at, (name, text) in enumerate(zip(("first", "second", "third", "fourth", "fifth"), TALE, strict=True), 1)
    )
    original, copy = page(f"<ol>{items}</ol>"), page(re.sub('<span class="num">.</span>', "", f"<ol>{items}</ol>"))
    assert set(categories(original, copy)) == {"markup"}


def test_items_that_an_archive_writes_with_their_numbers_are_the_lists() -> None:
    listed = "".join(f"<li>{text}</li>" for text in TALE)
    written = "\n".join(f"{at}. {text}" for at, text in enumerate(TALE, 1))
    assert categories(page(f"<ol>{listed}</ol>"), page(f"<pre>{written}</pre>")) == []


HEADINGS = ["Where the boats went", "Three boats are left", "Nobody may cross"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_joined_to_its_paragraph_without_a_space_is_the_joint_alone(heading: str) -> None:
    original = page(f"{prose(TALE[:3])}<h2>{heading}</h2>{prose(TALE[3:])}")
    joint = f"{heading}{TALE[3]}"
    last, first = heading.split()[-1], TALE[3].split()[0]
    whole = "".join((*TALE[:3], joint, *TALE[4:]))
    for text in (prose([*TALE[:3], joint, *TALE[4:]]), f"<p>{whole}</p>"):
        [edit] = compare(original, page(text)).edits
        assert edit.category == "typo"
        assert (edit.original.text, edit.copy.text) == (f"{last} {first}", f"{last}{first}")
    assert compare(original, page(prose([*TALE[:3], f"{heading} {TALE[3]}", *TALE[4:]]))).edits == ()


def test_words_that_were_joined_over_a_caption_are_named_without_it() -> None:
    caption = "<figure><img src=a.jpg><figcaption>Nobody may take three boats</figcaption></figure>"
    ends = TALE[1].rstrip(".")
    original = page(f"{prose([TALE[0], ends])}{caption}{prose(TALE[2:])}")
    edits = compare(original, page(prose([TALE[0], f"{ends}{TALE[2]}", *TALE[3:]]))).edits
    assert [edit.category for edit in edits] == ["typo"]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("joint", ["{}s{}", "Then {}{}", "{}{}"])
def test_a_heading_that_was_joined_and_changed_is_told_with_its_words(heading: str, joint: str) -> None:
    original = page(f"{prose(TALE[:3])}<h2>{heading}</h2>{prose(TALE[3:])}")
    changed, first = heading.replace("boats", "men").replace("cross", "swim"), TALE[3].split()[0]
    edits = compare(original, page(prose([*TALE[:3], joint.format(changed, TALE[3]), *TALE[4:]]))).edits
    assert edits[-1].copy.text == joint.format(changed, first)
    assert edits[-1].category not in ("typo", "markup", "furniture")


def test_a_word_that_is_gone_and_stands_joined_to_another_farther_on_are_two_changes() -> None:
    """A heading alone is joined to what follows it."""
    original = page(tale("<p>The sea was calm that day on the western side of the bay.</p>"))
    edits = compare(original, page(tale("<p>The was calm that day on the western seaside of the bay.</p>"))).edits
    assert [(edit.original.text, edit.copy.text) for edit in edits] == [("sea", ""), ("side", "seaside")]


@pytest.mark.parametrize(("one", "other", "category", "changed"), [
    ("The U.S. response", "The US response", "spelling", ("U.S", "US")),
    ("What Mr Weaver said", "What Weaver said", "honorific", ("Mr", "")),
    ("A programme for the pier", "A program for the pier", "spelling", ("programme", "program")),
    ("The town and the river", "The town and the sea", "wording", ("river", "sea")),
    ("The long way", "A short walk", "wording", ("The long way", "A short walk")),
])
@pytest.mark.parametrize("form", ["<h2>{}</h2>", "<ul><li>{}</li><li>What the river took</li></ul>"])
def test_what_changed_in_a_subhead_or_an_item_is_named_by_itself(
    one: str, other: str, category: str, changed: tuple[str, str], form: str
) -> None:
    [edit] = compare(page(tale(form.format(one))), page(tale(form.format(other)))).edits
    assert (edit.category, (edit.original.text, edit.copy.text)) == (category, changed)
