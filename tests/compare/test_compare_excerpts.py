"""Parts of an article: an excerpt that says so, a cut that does not, an article on several pages' furniture."""

from __future__ import annotations

import pytest
from article_pages import TEMPLATES, check, compared, decided, newspaper
from article_texts import LIGHTHOUSE
from tale_pages import TALE, page, prose, tale

from licensecheck import verify
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Relation
from licensecheck.credits.original.source import read_source
from licensecheck.document import read

BODY = LIGHTHOUSE.body
NAMED = (
    '<p><em>This is an excerpt. <a href="https://tidewater-review.example/2026/02/the-keepers-of-the-lamp">Read the '
    "full article at The Tidewater Review</a>.</em></p>"
)


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_excerpt_named_as_one_with_a_link_to_the_rest_is_no_cut(template: str) -> None:
    assert decided(TEMPLATES[template]([*BODY[:6], NAMED], LIGHTHOUSE)) == []


def test_the_credit_line_alone_does_not_make_an_excerpt() -> None:
    edits = decided(newspaper(BODY[:6]))
    assert [edit[1] for edit in edits] == ["truncated"]


def test_a_cut_in_the_middle_of_an_excerpt_is_an_omission() -> None:
    edits = decided(newspaper([*BODY[:2], *BODY[3:7], NAMED]))
    assert ("deletion", "omission") in [(edit[0], edit[1]) for edit in edits]


def test_a_changed_word_in_an_excerpt_is_found() -> None:
    body = [BODY[0].replace("packed", "burnt"), *BODY[1:6], NAMED]
    assert ("packed", "burnt") in [(edit[2], edit[3]) for edit in decided(newspaper(body))]


def test_two_cuts_are_two_edits() -> None:
    edits = decided(newspaper([*BODY[:2], *BODY[4:6], *BODY[8:]]))
    assert [(edit[0], edit[1]) for edit in edits] == [("deletion", "omission")] * 2


def test_a_pager_inside_the_text_is_furniture() -> None:
    pager = '<div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?p=2">Next</a></div>'
    assert decided(newspaper([*BODY[:8], pager, *BODY[8:]])) == []


def test_subheads_left_out_change_no_words_of_the_text() -> None:
    assert decided(newspaper([block for block in BODY if not block.startswith("<h2>")])) == []


def test_a_copy_is_a_copy_and_a_stub_is_said_to_be_truncated() -> None:
    assert compared(newspaper(BODY)).relation is Relation.COPY
    stub = compared(newspaper(BODY[:4]))
    assert stub.relation in (Relation.TRUNCATED, Relation.EXCERPT)
    assert 0.5 < stub.missing_share < 0.9
    assert check(newspaper(BODY[:4])).to_dict()["summary"]["words"] > 500


def test_words_that_no_reader_sees_are_neither_text_nor_addition() -> None:
    hidden = '<p style="display:none">Hidden words that no reader sees are not an addition to the article.</p>'
    assert decided(newspaper([*BODY[:4], hidden, *BODY[4:]])) == []


def test_a_paragraph_that_no_reader_sees_is_missing() -> None:
    body = [*BODY[:4], BODY[4].replace("<p>", '<p style="display:none">'), *BODY[5:]]
    assert [(edit[0], edit[1]) for edit in decided(newspaper(body))] == [("deletion", "omission")]


TEASERS = "".join(
    f"<li><h3>The {day} letter</h3>"
    f"<p>What happened on {day} along the coast, told by those who were there and wrote it down.</p></li>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
)
FERRY = "".join(
    f"<p>The ferry stopped running in {year}, when the {what} was opened, and nobody has asked for it since.</p>"
    for year, what in (("1911", "bridge"), ("1924", "second bridge"), ("1967", "tunnel"), ("1990", "airport"))
)


def site(title: str, body: str) -> str:
    return (
        f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1><article>{body}</article></main>"
        f'<div class="more"><ul>{TEASERS}</ul></div></body></html>'
    )


def test_two_articles_of_one_site_are_not_one_work() -> None:
    """However much of its teasers both pages carry."""
    original = read(site(LIGHTHOUSE.title, "".join(BODY[:6])).encode(), location="a.html")
    copy = read(site("The last ferry", FERRY).encode(), location="b.html")
    source = read_source(original)
    assert source.title == LIGHTHOUSE.title
    assert compare(original, copy, source).relation is Relation.DIFFERENT_WORK
    retold = read(site("What the keepers saw", "".join(BODY[:6])).encode(), location="b.html")
    assert compare(original, retold, source).relation is Relation.COPY


@pytest.mark.parametrize("link", ["more", "[Read more]", "Read more »", "Continue reading", "weiterlesen", "la suite"])
def test_a_link_that_sends_readers_on_is_no_word_of_the_paragraph_it_ends(link: str) -> None:
    original = page(tale())
    begun = f"{TALE[2].partition(', waiting')[0]}… <a href='/all'>{link}</a>"
    cut = compare(original, page(prose((*TALE[:2], begun)))).edits
    assert {edit.category.value for edit in cut if edit.original.text} == {"truncated"}
    assert [edit.category.value for edit in cut if edit.copy.text] == ["markup"]
    for inside in (
        TALE[2].replace("the next", f"the <a href='/all'>{link}</a> next"),
        TALE[2].replace("next boat.", f"next <a href='/all'>boat {link}</a>."),
    ):
        told = page(prose((*TALE[:2], inside, *TALE[3:])))
        assert "markup" not in {edit.category.value for edit in compare(original, told).edits}


@pytest.mark.parametrize("line", ["An excerpt from a piece in The Ferry Post:", "Auszug aus der Fährpost gestern:"])
def test_a_line_that_says_that_an_excerpt_follows_is_no_addition(line: str) -> None:
    original, copy = (page(prose(texts)) for texts in (TALE, (line, *TALE[:3])))
    assert {edit.category.value for edit in compare(original, copy).edits} == {"truncated", "furniture"}


WHOLE = "https://ferry-post.example/2026/the-last-ferry"


def _cut(text: str, name: str = "copy.html") -> tuple[Relation, list[str]]:
    body = f"<h1>The last ferry</h1><p class=byline>By Ada Lind</p>{tale()}"
    head = f'<title>The last ferry</title><link rel=canonical href="{WHOLE}">'
    original = f"<html lang=en><head>{head}</head><body><article>{body}</article></body></html>"
    report = verify(
        read(text.encode(), location=name), source=read(original.encode(), location="original.html"),
        rules="cc-by-nd-4.0", source_url=WHOLE,
    )
    return report.relation, [edit.edit.category for edit in report.edits]


@pytest.mark.parametrize("label", [
    "Read the rest at The Ferry Post", "Read on at The Ferry Post →", "Keep reading here", "Full article",
    "Weiterlesen bei The Ferry Post", "Seguir leyendo en The Ferry Post", "Lire la suite",
])
@pytest.mark.parametrize("between", [" … ", " ", " [", "<br>"])
def test_the_link_to_the_rest_may_stand_in_the_last_paragraph(label: str, between: str) -> None:
    html = f'{prose(TALE[:2])}<p>{TALE[2]}{between}<a href="{WHOLE}">{label}</a></p>'
    assert _cut(f"<article><h1>The last ferry</h1>{html}</article>") == (Relation.EXCERPT, ["markup", "truncated"])


@pytest.mark.parametrize("put", [
    '<a href="https://elsewhere.example/x">Read the rest at The Ferry Post</a>', "Read the rest at The Ferry Post",
    f'<a href="{WHOLE}">The harbour board sold the boats</a>',
])
def test_other_words_at_the_end_of_a_paragraph_are_put_in(put: str) -> None:
    _, found = _cut(f"<article><h1>The last ferry</h1>{prose(TALE[:2])}<p>{TALE[2]} {put}</p></article>")
    assert not {"wording", "addition"}.isdisjoint(found)


@pytest.mark.parametrize("line", [
    f"*The full article is at [The Ferry Post]({WHOLE}).*", f"Full article: [The last ferry]({WHOLE})",
    f"The full story is [here]({WHOLE}).", f"The complete text can be read [at The Ferry Post]({WHOLE}).",
    f"Vollständiger Artikel: [The last ferry]({WHOLE})", f"Article complet : [The last ferry]({WHOLE})",
])
def test_a_line_that_links_to_the_whole_article_makes_an_excerpt(line: str) -> None:
    for lines in ((line, *TALE[:3]), (*TALE[:3], line)):
        relation, found = _cut("# The last ferry\n\n" + "\n\n".join(lines), "copy.md")
        assert (relation, set(found) - {"furniture"}) == (Relation.EXCERPT, {"truncated"})


def test_a_sentence_about_a_full_story_is_prose() -> None:
    line = "The full story is here for anybody to see who walks down to the landing in the evening."
    assert "addition" in _cut("# The last ferry\n\n" + "\n\n".join((line, *TALE)), "copy.md")[1]
