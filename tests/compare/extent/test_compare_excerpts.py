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
    relation, found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")
    assert (relation, set(found) - {"markup"}) == (Relation.EXCERPT, {"truncated"})


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


def _linked(words: str) -> str:
    """Words with a link to the original in place of what stands in square brackets."""
    return words.replace("[", f'<a href="{WHOLE}">').replace("]", "</a>")


NOTICES = [_linked(words) for words in (
    "Excerpt. Read the full article at [The Ferry Post].",
    "The above is an excerpt. The complete article can be found [here].",
    "[Continue reading The last ferry]", "[Read more at The Ferry Post]",
    "Dies ist ein Auszug. Den vollständigen Artikel lesen Sie auf [The Ferry Post].",
    "Den kompletten Beitrag finden Sie [hier].", "Mehr lesen bei [The Ferry Post]",
    "Ceci est un extrait. Lisez la version intégrale sur [The Ferry Post].",
    "La suite de l'article sur [The Ferry Post]", "Retrouvez l'article en entier sur [The Ferry Post].",
    "[Seguir leyendo]", "[Leer más en The Ferry Post]",
    "Fragmento de un artículo de The Ferry Post. El texto íntegro puede leerse [aquí].",
    "Este é um trecho. O texto na íntegra está [aqui].", "Leia o artigo completo no [The Ferry Post].",
    "Questo è un estratto. L'articolo integrale si trova su [The Ferry Post].",
    "Continua a leggere su [The Ferry Post]",
    "Dit is een fragment. Lees [hier] verder.", "Lees het volledige artikel op [The Ferry Post].",
)]
BEGUN = " ".join(TALE[2].split()[:6])


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_of_an_excerpt_is_known_by_its_words_wherever_it_stands(notice: str) -> None:
    above, below = f"<p><em>{notice}</em></p>{prose(TALE[:3])}", f"{prose(TALE[:3])}<p>{notice}</p>"
    same = f"{prose(TALE[:2])}<p>{BEGUN} [&hellip;] {notice}</p>"
    for html in (above, below, same):
        relation, found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")
        assert (relation, set(found)) == (Relation.EXCERPT, {"truncated"})


@pytest.mark.parametrize("notice", NOTICES)
def test_what_a_notice_stands_in_place_of_is_gone_from_the_middle(notice: str) -> None:
    middle = f"{prose(TALE[:2])}<p>{notice}</p>{prose(TALE[3:])}"
    assert _cut(f"<article><h1>The last ferry</h1>{middle}</article>")[1] == ["omission"]


@pytest.mark.parametrize("line", [_linked(words) for words in (
    "The above is an excerpt. The mayor has resigned since. The complete article can be found [here].",
    "The mayor has kept the complete article [here].", "The complete article is wrong, as can be read [here].",
    "Den kompletten Beitrag hat der Bürgermeister nie gelesen, sagt man [hier].",
    "La suite de l'article fut brûlée par le maire du village sur [place].",
)] + ['The above is an excerpt. The complete article can be found <a href="https://elsewhere.example/x">here</a>.'])
def test_a_line_that_says_more_than_a_notice_or_leads_elsewhere_is_put_in(line: str) -> None:
    for html in (f"{prose(TALE[:3])}<p>{line}</p>", f"{prose(TALE[:2])}<p>{TALE[2]} {line}</p>"):
        assert "addition" in _cut(f"<article><h1>The last ferry</h1>{html}</article>")[1]


@pytest.mark.parametrize("where", ["before", "behind"])
def test_a_paragraph_beside_a_notice_is_put_in(where: str) -> None:
    notice, other = f"<p>{NOTICES[0]}</p>", "<p>The mayor has said since that the bridge was a mistake after all.</p>"
    credit = f'<p>First published by <a href="{WHOLE}">The Ferry Post</a>.</p>'
    put = other + notice if where == "before" else notice + other
    byline = "<p class=byline>By Ada Lind</p>"
    for html in (f"{byline}{put}{prose(TALE[:3])}{credit}", f"{byline}{prose(TALE[:3])}{put}{credit}"):
        assert "addition" in _cut(f"<article><h1>The last ferry</h1>{html}</article>")[1]


CREDIT = f'<p>First published by <a href="{WHOLE}">The Ferry Post</a>.</p>'
BARE_NOTICES = (
    "This is an excerpt.", "(Excerpt)", "This text is an excerpt from “The last ferry”.",
    "Extrait de « The last ferry »", "<em>Note: this is only an excerpt of a longer piece.</em>",
    "Dies ist ein gekürzter Auszug.", "Ceci est un extrait d’un article plus long.", "Este es un fragmento.",
    "Este é um trecho do texto original.", "Questo è un estratto.", "Dit is een fragment.",
    "Detta är ett utdrag ur en längre artikel.", "To jest fragment dłuższego tekstu.",
    "Это отрывок из статьи.", "Toto je úryvek z delšího textu.",
)


@pytest.mark.parametrize("notice", BARE_NOTICES)
def test_a_notice_without_a_link_beside_a_credit_line_with_one_makes_an_excerpt(notice: str) -> None:
    text, note = prose(TALE[:3]), f"<p>{notice}</p>"
    glued = f"{prose(TALE[:2])}<p>{TALE[2]} {notice}</p>"
    for html in (text + note + CREDIT, text + CREDIT + note, note + text + CREDIT, glued + CREDIT):
        relation, found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")
        assert (relation, set(found) - {"furniture"}) == (Relation.EXCERPT, {"truncated"})


@pytest.mark.parametrize("notice", [
    "This is an excerpt, and the mayor has read all of it.", "This “excerpt” is all that the mayor has read.",
    "Read an extract from her novel.", "The rest is silence.",
])
def test_a_sentence_behind_the_text_that_says_more_than_that_it_is_an_excerpt_is_put_in(notice: str) -> None:
    for html in (f"{prose(TALE[:3])}<p>{notice}</p>", f"{prose(TALE[:2])}<p>{TALE[2]} {notice}</p>"):
        found = _cut(f"<article><h1>The last ferry</h1>{html}{CREDIT}</article>")[1]
        assert not {"wording", "addition"}.isdisjoint(found)


def test_a_notice_between_paragraphs_makes_no_excerpt_of_a_copy_that_lacks_its_middle() -> None:
    html = f"{prose(TALE[:2])}{prose(TALE[3:])}<p>This is an excerpt.</p>{CREDIT}"
    relation, found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")
    assert (relation, set(found) - {"furniture"}) == (Relation.COPY, {"omission"})


def test_a_notice_in_a_copy_that_links_nowhere_makes_no_excerpt() -> None:
    html = f"{prose(TALE[:3])}<p>This is an excerpt.</p><p>First published by The Ferry Post.</p>"
    relation, found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")
    assert (relation, set(found) - {"furniture"}) == (Relation.TRUNCATED, {"truncated"})


def test_a_changed_word_before_the_notice_in_its_paragraph_is_found() -> None:
    begun = BEGUN.replace("people", "workers")
    html = f"{prose(TALE[:2])}<p>{begun} [&hellip;] {NOTICES[0]}</p>"
    found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")[1]
    assert not {"wording", "addition"}.isdisjoint(found)


def test_a_paragraph_of_the_original_that_sends_readers_on_is_its_own() -> None:
    last = f'{TALE[4]} <a href="{WHOLE}/more">Read the full report</a>.'
    original, copy = (page(prose((*TALE[:4], last))) for _ in range(2))
    source = read_source(original)._replace(url=WHOLE, title="The last ferry")
    assert compare(original, copy, source).edits == ()


@pytest.mark.parametrize("dots", [" …", "…", " [...]", " (…)"])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_the_first_words_of_the_paragraph_at_which_a_copy_stops_are_the_originals(count: int, dots: str) -> None:
    stub = " ".join(TALE[2].split()[:count]) + dots
    html = f"{prose((*TALE[:2], stub))}<p>{NOTICES[0]}</p>"
    assert set(_cut(f"<article><h1>The last ferry</h1>{html}</article>")[1]) == {"truncated"}


@pytest.mark.parametrize("stub", ["Then nobody …", "When the …", "A sign …", "Then the first"])
def test_other_words_or_none_left_out_behind_a_few_are_put_in(stub: str) -> None:
    html = f"{prose((*TALE[:2], stub))}<p>{NOTICES[0]}</p><p>First published by <a href={WHOLE}>The Ferry Post</a>.</p>"
    found = _cut(f"<article><h1>The last ferry</h1>{html}</article>")[1]
    assert not {"addition", "furniture"}.isdisjoint(found)


def _decided(text: str, rules: str = "cc-by-nd-4.0") -> list[tuple[str, str]]:
    body = f"<h1>The last ferry</h1><p class=byline>By Ada Lind</p>{tale()}"
    original = f"<html lang=en><head><title>The last ferry</title></head><body><article>{body}</article></body></html>"
    report = verify(
        read(f"<article><h1>The last ferry</h1>{text}</article>".encode(), location="copy.html"),
        source=read(original.encode(), location="original.html"), rules=rules, source_url=WHOLE,
    )
    return [(edit.edit.category.value, edit.decision.value) for edit in report.edits]


def test_one_stretch_from_the_middle_that_is_called_an_excerpt_is_for_a_person() -> None:
    for texts in (TALE[1:4], TALE[2:]):
        decided_of = _decided(f"{prose(texts)}<p>{NOTICES[0]}</p>")
        assert ("omission", "review") in decided_of
        assert "violation" not in {decision for _, decision in decided_of}


@pytest.mark.parametrize(("texts", "notice", "rules"), [
    (TALE[1:4], NOTICES[2], "cc-by-nd-4.0"),
    (TALE[1:4], f'First published by <a href="{WHOLE}">The Ferry Post</a>.', "cc-by-nd-4.0"),
    (TALE[1:4], "This is an excerpt.", "cc-by-nd-4.0"),
    ((TALE[1], *TALE[3:]), NOTICES[0], "cc-by-nd-4.0"),
    (TALE[1:4], NOTICES[0], "cc-by-nd-2.5"),
])
def test_what_is_not_one_stretch_named_as_an_excerpt_lacks_its_beginning(
    texts: tuple[str, ...], notice: str, rules: str
) -> None:
    assert ("omission", "violation") in _decided(f"{prose(texts)}<p>{notice}</p>", rules)
