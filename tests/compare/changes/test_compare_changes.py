"""Each change of words is found once, where it is, and called what it is."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from article_pages import (
    TEMPLATES,
    blog,
    check,
    compared,
    decided,
    document,
    magazine,
    markdown_post,
    newspaper,
    original_page,
    swap,
)
from article_texts import LIGHTHOUSE, ORCHARD, Article
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Relation
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read

BODY = LIGHTHOUSE.body

WORDS = {
    "first word of the article": ("When the lamp", "Once the lamp", "When", "Once"),
    "in the first sentence": ("14 keys and walked", "14 keys and ran", "walked", "ran"),
    "first word of a paragraph": ("Our study compared", "Their study compared", "Our", "Their"),
    "last word of a paragraph": ("and five of those were weddings.", "and five of those were storms.", "weddings", "storms"),
    "last word of the article": ("whether anyone was watching.", "whether anyone was sleeping.", "watching", "sleeping"),
    "a number": ("226 documents", "262 documents", "226", "262"),
    "a percentage": ("about 30%", "about 13%", "30", "13"),
    "a modal verb": ("The job may look romantic", "The job will look romantic", "may", "will"),
    "a name": ("keeper, Aud Brekke, told", "keeper, Ada Brekke, told", "Aud", "Ada"),
    "in a quotation": ("You thought about the brass", "You thought about the lamp", "brass", "lamp"),
    "in a block quotation": ("not a small thing", "not a big thing", "small", "big"),
    "in a heading": ("A trade without a school", "A craft without a school", "trade", "craft"),
    "in a list item": ("Harbour pilots could train", "Harbour pilots could sleep", "train", "sleep"),
    "a link's text": ("modern instruments</a>", "modern computers</a>", "instruments", "computers"),
    "one letter": ("the gulls have", "the gull have", "gulls", "gull"),
    "inserted at the start": ("<p>Most keepers", "<p>Perhaps most keepers", "", "Perhaps"),
    "inserted in the middle": ("no secret method", "no great secret method", "", "great"),
    "inserted at the end": ("corrections. We", "corrections afterwards. We", "", "afterwards"),
    "a negation inserted": ("We do not expect", "We do not not expect", "", "not"),
    "a negation gone": ("is not beyond doubt", "is beyond doubt", "not", ""),
    "gone at the start": ("<p>Our study", "<p>Study", "Our", ""),
    "gone in the middle": ("no secret method", "no method", "secret", ""),
    "gone at the end of the article": ("anyone was watching", "anyone was", "watching", ""),
}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", WORDS)
def test_a_changed_word_is_the_one_edit(name: str, template: str) -> None:
    old, new, was, now = WORDS[name]
    edits = decided(TEMPLATES[template](swap(old, new), LIGHTHOUSE))
    assert [(edit[2], edit[3]) for edit in edits] == [(was, now)]


@pytest.mark.parametrize(("old", "new", "category"), [
    ("226 documents", "262 documents", "number"),
    ("since 2015", "since 2016", "number"),
    ("The job may look", "The job must look", "modality"),
    ("is not beyond doubt", "is beyond doubt", "negation"),
    ("Aud Brekke", "Aud Brekkes", "name"),
    ("about the brass", "about the lens", "quotation"),
    ("no secret method", "no clever method", "wording"),
])
def test_the_category_says_what_was_changed(old: str, new: str, category: str) -> None:
    assert [edit[1] for edit in decided(newspaper(swap(old, new)))] == [category]


@pytest.mark.parametrize("name", ["newspaper", "magazine"])
def test_several_changes_are_several_edits(name: str) -> None:
    body = swap("walked to the ferry", "hurried to the ferry")
    body = swap("mostly cleaning", "mainly cleaning", body)
    body = swap("the paint peels", "the paint flakes", body)
    edits = decided(TEMPLATES[name](body, LIGHTHOUSE))
    assert [edit[2] for edit in edits] == ["walked", "mostly", "peels"]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("sentence", [
    " He left a diary in a kitchen drawer, and nobody opened that drawer for the next thirty years.",
    "They simply looked out of the window every hour for decades.",
    "That finding is not beyond doubt. ",
    " Its author died in 2004, and his family gave us permission to print it here for the first time.",
])
def test_a_missing_sentence_is_one_omission(sentence: str, template: str) -> None:
    edits = decided(TEMPLATES[template](swap(sentence, ""), LIGHTHOUSE))
    assert [(edit[0], edit[2]) for edit in edits] == [("deletion", sentence.strip(" ."))]


@pytest.mark.parametrize("sentence", [
    "In 1904 the town bought another lamp for it, which cost ten crowns (£1.20).",
    "The town bought another lamp for the landing, which was hung over the door (or under it).",
    "He called it “the last of all the lamps that were bought”.",
])
def test_a_missing_sentence_may_end_in_brackets_or_marks(sentence: str) -> None:
    copy = page(prose((*TALE[:2], f"{TALE[2]} {TALE[3]}")))
    assert categories(page(prose((*TALE[:2], f"{TALE[2]} {sentence} {TALE[3]}"))), copy) == ["omission"]


@pytest.mark.parametrize(("paragraph", "left"), [
    ("The mayor left. The bridge has been kept open day and night since the first boats were sold.", "The mayor left."),
    ("She was glad. “Nobody waits here now,” said the last pilot, who had sold his boats in March. “I do.”", "She was glad."),
    ("Nobody had told the last of the pilots that his boats would not be needed. He sold them.", "He sold them."),
    ("他出门去。桥上的灯已经亮了很多年，没有人记得是谁把它挂在那里的。", "他出门去。"),
])
@pytest.mark.parametrize("is_cut", [True, False])
def test_a_paragraph_that_begins_or_ends_with_all_of_anothers_words_is_the_same(
    paragraph: str, left: str, *, is_cut: bool
) -> None:
    pages = page(prose((*TALE[:3], paragraph, *TALE[3:]))), page(prose((*TALE[:3], left, *TALE[3:])))
    assert categories(*(pages if is_cut else pages[::-1])) == ["omission" if is_cut else "addition"]


@pytest.mark.parametrize("template", [
    "newspaper",
    "magazine", "blog",
])
def test_a_missing_sentence_is_shown_from_its_first_word_to_its_last(template: str) -> None:
    """Where the next sentence begins with the same word, two cuts give the same copy; a person sees the sentence."""
    [edit] = decided(TEMPLATES[template](swap(" They had no secret method.", ""), LIGHTHOUSE))
    assert edit[2] == "They had no secret method"


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("number", [1, 2, 4, 6, 9, 10, 14])
def test_a_missing_paragraph_is_one_omission(number: int, template: str) -> None:
    edits = decided(TEMPLATES[template]([*BODY[:number], *BODY[number + 1:]], LIGHTHOUSE))
    assert [(edit[0], edit[1]) for edit in edits] == [("deletion", "omission")]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_missing_first_paragraph_is_reported(template: str) -> None:
    """A standfirst may carry its first sentence; the rest is missing all the same."""
    [edit] = decided(TEMPLATES[template](BODY[1:], LIGHTHOUSE))
    assert edit[0] == "deletion"
    assert "He left a diary in a kitchen drawer" in edit[2]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("at", [1, 5, 9, 15])
def test_a_paragraph_of_prose_added_is_an_addition(at: int, template: str) -> None:
    added = "<p>Local officials disputed this account and called the keepers a burden on the public purse.</p>"
    edits = decided(TEMPLATES[template]([*BODY[:at], added, *BODY[at:]], LIGHTHOUSE))
    assert [(edit[0], edit[1]) for edit in edits] == [("insertion", "addition")]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_sentence_added_to_a_paragraph_is_an_addition(template: str) -> None:
    body = swap("five of those were weddings.", "five of those were weddings. Nobody else has ever matched their record.")
    [edit] = decided(TEMPLATES[template](body, LIGHTHOUSE))
    assert edit[1] == "addition"
    assert edit[3] == "Nobody else has ever matched their record"


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_added_subhead_is_reported(template: str) -> None:
    edits = decided(TEMPLATES[template]([*BODY[:9], "<h2>Why fog was always the enemy</h2>", *BODY[9:]], LIGHTHOUSE))
    assert [(edit[0], edit[1]) for edit in edits] == [("insertion", "addition")]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("kept", [13, 10, 7])
def test_a_missing_end_is_truncated_with_the_share_that_is_missing(kept: int, template: str) -> None:
    comparison = compared(TEMPLATES[template](BODY[:kept], LIGHTHOUSE))
    assert comparison.relation is Relation.TRUNCATED
    words = [len(re.sub(r"<[^>]+>", " ", block).split()) for block in BODY]
    assert comparison.missing_share == pytest.approx(sum(words[kept:]) / sum(words), abs=0.03)


def test_a_truncated_copy_is_for_a_person_to_decide() -> None:
    report = check(newspaper(BODY[:10])).to_dict()
    assert {edit["decision"] for edit in report["edits"] if edit["category"] == "truncated"} == {"review"}
    assert report["verdict"] == "review"


@pytest.mark.parametrize("template", TEMPLATES)
def test_quotation_marks_that_are_gone_are_reported(template: str) -> None:
    body = [block.replace("“", "").replace("”", "") for block in BODY]
    assert {edit[1] for edit in decided(TEMPLATES[template](body, LIGHTHOUSE))} == {"quotation"}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_block_quotation_flattened_into_prose_is_reported(template: str) -> None:
    body = [block.replace("<blockquote>", "").replace("</blockquote>", "") for block in BODY]
    assert {edit[1] for edit in decided(TEMPLATES[template](body, LIGHTHOUSE))} == {"quotation"}


def test_lines_broken_within_a_quotation_do_not_change_what_is_shown_of_it() -> None:
    original = newspaper([block.replace("“", "« ").replace("”", " »") for block in BODY])
    copy = newspaper([block.replace("“", "").replace("”", "") for block in BODY])
    shown = decided(copy, original)
    assert any(words.endswith(" »") for _, _, words, _ in shown)
    assert decided(copy, original.replace(" »", "\n      »")) == shown


def test_a_text_has_no_block_quotations_to_lose() -> None:
    body = [block for block in BODY if "<li>" not in block and "<h2>" not in block]
    lines = re.sub(r"<[^>]+>", "", "\n\n".join(body))
    copy = read(lines.encode(), location="copy.txt")
    assert not [edit for edit in compare(document(newspaper(body)), copy).edits if edit.category == "quotation"]


def test_a_block_quotation_put_in_quotation_marks_is_no_edit() -> None:
    body = [re.sub(r"<blockquote><p>(.*)</p></blockquote>", r"<p>“\1”</p>", block) for block in BODY]
    assert decided(newspaper(body)) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_another_article_is_one_finding_not_a_thousand(template: str) -> None:
    edits = decided(TEMPLATES[template](ORCHARD.body, ORCHARD))
    assert [edit[1] for edit in edits] == ["different-work"]


TRANSLATED = (
    "<p>Als die Lampe auf Skerry Point 1987 automatisiert wurde, packte der Wärter seine Bücher, gab vierzehn Schlüssel "
    "ab und ging zur Fähre. In einer Küchenschublade ließ er ein Tagebuch zurück, und dreißig Jahre lang öffnete niemand "
    "diese Schublade.</p>",
    "<p>Das Tagebuch ist eines von 226 Dokumenten, die wir seit 2015 entlang der Küste gesammelt haben. Zusammen "
    "beschreiben sie einen Beruf, der innerhalb einer Generation verschwand, und eine Art, das Wetter zu beobachten, die "
    "moderne Geräte nicht ersetzt haben.</p>",
    "<p>Unsere Studie verglich die Einträge mit Satellitendaten. In neun von zehn Fällen hatten die Wärter einen "
    "Windwechsel bemerkt, bevor die nächste Station es tat. Sie hatten kein Geheimnis. Sie sahen nur jede Stunde aus dem "
    "Fenster.</p>",
)


def test_the_story_in_another_language_is_a_translation() -> None:
    page = newspaper(TRANSLATED).replace('lang="en"', 'lang="de"')
    assert [edit[1] for edit in decided(page)] == ["translation"]


@pytest.mark.parametrize(("old", "new", "was", "now"), [
    ("walked to the ferry", "hurried to the ferry", "walked", "hurried"),
    ("eleven nights", "twelve nights", "eleven", "twelve"),
    ("is not beyond", "is beyond", "not", ""),
])
def test_a_changed_word_in_a_markdown_post(old: str, new: str, was: str, now: str) -> None:
    edits = decided(markdown_post(swap(old, new)), name="post.md")
    assert [(edit[2], edit[3]) for edit in edits] == [(was, now)]


def test_the_place_of_an_edit_points_at_its_first_word() -> None:
    page = newspaper(swap("the gulls have moved in", "the crows have moved in"))
    [edit] = [edit for edit in check(page).to_dict()["edits"] if edit["decision"] == "violation"]
    line = page.split("\n")[edit["copy"]["line"] - 1]
    assert line[edit["copy"]["column"] - 1:].startswith("crows have")
    line = original_page().split("\n")[edit["original"]["line"] - 1]
    assert line[edit["original"]["column"] - 1:].startswith("gulls have")
    assert edit["context"]["before"].endswith("and the")
    assert edit["context"]["after"].startswith("have moved in")


def test_a_missing_word_has_the_place_where_it_is_missing() -> None:
    page = blog(swap("no secret method", "no method"))
    [edit] = [edit for edit in check(page).to_dict()["edits"] if edit["decision"] == "violation"]
    assert edit["copy"]["text"] == ""
    line = page.split("\n")[edit["copy"]["line"] - 1]
    assert line[edit["copy"]["column"] - 1:].startswith("method")


def test_an_edit_in_a_magazine_with_pull_quote_is_reported_once() -> None:
    assert len(decided(magazine(swap("handed over 14 keys", "handed over 15 keys")))) == 1


FIRST = "<p>When the lamp at Skerry Point was automated in 1987, the keeper packed his books and handed over 14 keys.</p>"
ONE_SENTENCE = replace(LIGHTHOUSE, body=(FIRST, *BODY[1:]))


@pytest.mark.parametrize("article", [ONE_SENTENCE, LIGHTHOUSE], ids=["whole paragraph", "first sentence"])
@pytest.mark.parametrize("teaser", ['<p class="intro">{}</p>', '<div class="x9">{}</div>', "<h2>{}</h2>"])
@pytest.mark.parametrize(("new", "was", "now"), [("15 keys", "14", "15"), ("14 brass keys", "", "brass")])
def test_a_faithful_teaser_does_not_hide_an_edit_of_the_beginning(
    article: Article, teaser: str, new: str, was: str, now: str
) -> None:
    """The page repeats the article's beginning above the text, and the text's own beginning was edited."""
    text = re.sub(r"<[^>]+>", "", article.body[0])
    above = teaser.format(text.split(". ")[0])
    body = [article.body[0].replace("14 keys", new), *article.body[1:]]
    page = blog(body, article).replace('<p class="postmeta">', f'{above}<p class="postmeta">')
    assert [(edit[2], edit[3]) for edit in decided(page, original_page(article))] == [(was, now)]


def test_a_teaser_above_a_faithful_text_is_no_edit() -> None:
    above = f'<p class="intro">{re.sub("<[^>]+>", "", BODY[0])}</p>'
    assert decided(blog(BODY).replace('<p class="postmeta">', f'{above}<p class="postmeta">')) == []


@pytest.mark.parametrize(("old", "new", "now"), [
    ("watching.", "sleeping.", "sleeping"),
    ("was watching.", "was watching them.", "them"),
    ("was watching.", "was watching. Nobody in the harbour believed a word of it.",
     "Nobody in the harbour believed a word of it"),
])
def test_a_credit_line_behind_a_changed_last_word_is_no_part_of_the_edit(old: str, new: str, now: str) -> None:
    credit = " This article was originally published in The Tidewater Review.</p>"
    body = [*BODY[:-1], BODY[-1].replace(old, new).replace("</p>", credit)]
    assert [edit[3] for edit in decided(magazine(body))] == [now]


@pytest.mark.parametrize(("old", "new"), [
    ("packed his books", "his packed books"),
    ("noted a change of wind before", "noted before a change of wind"),
])
def test_words_that_changed_places_are_one_edit(old: str, new: str) -> None:
    [(kind, category, was, now)] = decided(newspaper(swap(old, new)))
    assert (kind, category) == ("substitution", "wording")
    assert was in old
    assert now in new
    assert sorted(was.split()) == sorted(now.split())
    assert len(was.split()) > 1


def test_words_that_changed_places_at_a_paragraphs_end_are_one_edit_though_a_box_follows() -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    box = '<div class="newsletter"><p>Tales by post, every week.</p></div>'
    swapped = paragraphs[2].replace("next boat", "boat next")
    [edit] = [edit for edit in compare(
        page("".join(paragraphs)), page("".join([*paragraphs[:2], swapped, box, *paragraphs[3:]]))
    ).edits if edit.category != "furniture"]
    assert (edit.original.text, edit.copy.text) == ("next boat", "boat next")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("behind", ["<p>Fishers in the next bay disagree with that.</p>", "<h2>What the figures say</h2>"])
def test_a_changed_last_word_is_one_edit_though_something_was_put_behind_it(behind: str, template: str) -> None:
    body = swap("those were weddings.</p>", f"those were storms.</p>{behind}")
    edits = decided(TEMPLATES[template](body, LIGHTHOUSE))
    assert ("weddings", "storms") in [(edit[2], edit[3]) for edit in edits]
    assert len(edits) == 2


def test_a_changed_last_word_is_one_edit_though_the_end_is_gone() -> None:
    body = swap("those were weddings.</p>", "those were storms.</p>")
    at = next(number for number, block in enumerate(body) if "those were storms" in block)
    edits = decided(blog(body[: at + 1], LIGHTHOUSE))
    assert ("weddings", "storms") in [(edit[2], edit[3]) for edit in edits]
    assert {edit[1] for edit in edits} == {"wording", "truncated"}


def test_a_changed_last_word_is_one_edit_though_the_next_ones_are_gone() -> None:
    body = swap("those were weddings.</p>", "those were storms.</p>")
    at = next(number for number, block in enumerate(body) if "those were storms" in block)
    edits = decided(blog([*body[: at + 1], *body[at + 3 :]], LIGHTHOUSE))
    assert ("weddings", "storms") in [(edit[2], edit[3]) for edit in edits]
    assert len(edits) == 2


def test_words_put_behind_the_last_ones_of_the_text_are_shown_there() -> None:
    """Not before what the original's page has below its article."""
    copy = newspaper(swap("whether anyone was watching", "whether anyone was watching at all"))
    original = original_page().replace("</p>\n</div>\n<footer", "</p><div><p>Donate</p><p>Terns are back</p></div>\n</div>\n<footer")
    assert "Terns are back" in original
    [edit] = [edit for edit in compared(copy, original).edits if edit.category != "furniture"]
    assert edit.copy.text == "at all"
    assert edit.before.endswith("whether anyone was watching ")


def test_a_paragraph_put_before_another_with_the_same_first_word_takes_none_of_its_words() -> None:
    """Two of its words match by chance, and would be missing in the paragraph that they belong to."""
    body = swap("The diary is one of 226", "The diary is one of 227")
    added = "<p>The diary that everybody speaks of has been sold to a collector in another country.</p>"
    found = decided(newspaper([body[0], added, *body[1:]]))
    assert found == [
        ("insertion", "addition", "", "The diary that everybody speaks of has been sold to a collector in another country"),
        ("substitution", "number", "226", "227"),
    ]


@pytest.mark.parametrize("quoted", [
    "“Nobody planned it that way”, she said.",
    "“Nobody planned it\n    that way”, she said.",
    "“Nobody planned it that way.” “It came about.”",
])
def test_marks_that_are_gone_are_missed_beside_the_marks_of_another_quotation(quoted: str) -> None:
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in TALE]
    named = "<p>The landing has a name now, “The Wait”. {}</p>"
    original = page("".join([*paragraphs, named.format(quoted)]))
    bare = quoted.replace("“N", "N").replace("way”", "way").replace("way.”", "way.")
    assert compare(original, original).edits == ()
    [edit] = compare(original, page("".join([*paragraphs, named.format(bare)]))).edits
    assert (edit.category, edit.copy.text.split()[0]) == ("quotation", "Nobody")


def test_another_headline_of_a_post_is_shown_where_it_stands() -> None:
    post = markdown_post(BODY).replace(LIGHTHOUSE.title, "A lamp goes out", 1)
    comparison = compare(document(original_page()), document(post, "copy.md"), read_source(document(original_page())))
    [edit] = [edit for edit in comparison.edits if edit.category == "headline"]
    assert (edit.copy.text, edit.copy.line, edit.copy.column) == ("A lamp goes out", 2, 9)


PRINT = '<div class="print-version">{}</div>'


def _told_twice(told: Sequence[str], again: Sequence[str] | None = None) -> Document:
    first, second = (prose(texts) for texts in (told, told if again is None else again))
    return page(f"{first}<p>Printed from the town's own pages.</p>{PRINT.format(second)}")


@pytest.mark.parametrize("paragraph", [0, 2, len(TALE) - 1])
def test_a_word_that_is_gone_from_both_tellings_of_an_article_is_gone_once(paragraph: int) -> None:
    original = page(tale())
    words = TALE[paragraph].split()
    for at in range(len(words)):
        told = [*TALE[:paragraph], " ".join([*words[:at], *words[at + 1 :]]), *TALE[paragraph + 1 :]]
        edits = [edit for edit in compare(original, _told_twice(told)).edits if edit.category != "furniture"]
        assert [(edit.original.text, edit.copy.text) for edit in edits] == [(words[at].strip(".,"), "")]


@pytest.mark.parametrize("again", [True, False])
def test_an_added_paragraph_is_one_though_both_tellings_have_it(*, again: bool) -> None:
    added = "Nobody asked them why."
    told = [*TALE[:3], added, *TALE[3:]]
    original = page(tale())
    edits = compare(original, _told_twice(told, told if again else TALE)).edits
    assert [edit.copy.text for edit in edits if edit.category == "addition"] == [added.rstrip(".")]


def test_paragraphs_that_changed_places_in_both_tellings_have_moved() -> None:
    told = [TALE[0], TALE[2], TALE[1], *TALE[3:]]
    original = page(tale())
    kinds = [edit.kind for edit in compare(original, _told_twice(told)).edits if edit.category != "furniture"]
    assert kinds == ["move"]


def test_a_quoted_paragraph_is_the_articles_in_both_tellings() -> None:
    html = [f'<blockquote class="tweet"><p>{text}</p></blockquote>' if text == TALE[2] else f"<p>{text}</p>" for text in TALE]
    original = page("".join(html))
    copy = page("".join(html) + PRINT.format("".join(html)))
    assert [edit for edit in compare(original, copy).edits if edit.category != "furniture"] == []


def test_words_an_editor_struck_out_are_gone_and_those_beside_them_stand_in_their_place() -> None:
    original = page(tale())
    struck = TALE[2].replace("first people", "<del>first</del><ins>last</ins> people")
    (edit,) = compare(original, page(prose((*TALE[:2], struck, *TALE[3:])))).edits
    assert (edit.original.text, edit.copy.text) == ("first", "last")


def test_two_letters_before_a_paragraph_are_no_drop_cap() -> None:
    told = ("Indeed the town gave it a bench, and it rained for most of the year that followed.", *TALE)
    original = page(prose(told))
    copy = page(f"<h3>In</h3><p>{told[0][2:]}</p>" + tale())
    assert "markup" not in {edit.category.value for edit in compare(original, copy).edits if edit.original.text}


@pytest.mark.parametrize(("questions", "category"), [(3, "omission"), (2, "markup")])
def test_a_question_of_an_interview_is_no_subhead(questions: int, category: str) -> None:
    """What somebody asked in bold is said; a subhead may be put as a question as well."""
    asked = ["Who used the ferry most?", "And the bridge?", "Is the bench enough?"][:questions]
    told = "".join(
        f"<p><strong>{question}</strong></p><p>{answer}</p>" for question, answer in zip(asked, TALE, strict=False)
    ) + prose(TALE[questions:])
    gone = told.replace(f"<p><strong>{asked[1]}</strong></p>", "")
    assert categories(page(told), page(gone)) == [category]


@pytest.mark.parametrize("questions", [
    ("Γιατί φράχτες και όχι τοίχοι;", "Τι μετρήσατε εκεί;", "«Και ο άνεμος\u037e»"),
    ("Ինչո՞ւ ոչ պատեր", "Ի՞նչ եք չափել", "Իսկ քամի՞ն"),
    ("لماذا السياج؟", "ماذا قستم هنا؟", "ماذا عن الريح؟"), ("ለምን አጥር፧", "ምን ለካችሁ፧", "ነፋሱስ፧"),
    ("¿Por qué setos?", "¿Qué midieron?", "¿Y el viento?"), ("なぜ生け垣なのですか", "何を測定しましたか", "風はどうですか"),
    ("ทำไมต้องเป็นรั้วต้นไม้ไม่ใช่กำแพง?", "คุณวัดอะไรในหุบเขา?", "จะเกิดอะไรขึ้นถ้าลมกลับมา?"),
])
def test_the_questions_of_an_interview_are_told_in_any_script(questions: tuple[str, ...]) -> None:
    told = "".join(f"<p><strong>{asked}</strong></p><p>{text}</p>" for asked, text in zip(questions, TALE, strict=False))
    gone = told.replace(f"<p><strong>{questions[1]}</strong></p>", "")
    assert categories(page(told + prose(TALE[3:])), page(gone + prose(TALE[3:]))) == ["omission"]


@pytest.mark.parametrize("subhead", [
    "ผลการวัดแสดงอะไร", "ຜົນການວັດແທກສະແດງຫຍັງ", "លទ្ធផលនៃការវាស់វែង", "တိုင်းတာမှုရလဒ်များ", "测量结果显示了什么样的变化呢", "測定の結果が示していること",
    "Τι δείχνουν οι μετρήσεις", "Ինչ են ցույց տալիս չափումները",
])
@pytest.mark.parametrize("form", ["<h2>{}</h2>", "<p><strong>{}</strong></p>"])
def test_a_subhead_may_go_in_any_script(subhead: str, form: str) -> None:
    assert categories(page(tale(form.format(subhead))), page(tale())) == ["markup"]


@pytest.mark.parametrize("text", [
    "เรือข้ามฟากหยุดวิ่งในฤดูใบไม้ร่วงของปีที่สะพานเปิดและชาวเมืองทุกคนมาดูอยู่ริมน้ำจนค่ำ",
    "整整一个星期没有人注意到因为镇上的每个人都想至少过一次这座新桥谁也不愿意再回到旧渡口去等船",
    "ຜົນການວັດແທກສະແດງໃຫ້ເຫັນວ່າດິນຢູ່ຫຼັງຮົ້ວຕົ້ນໄມ້ສູນເສຍນ້ຳໜ້ອຍລົງເຄິ່ງໜຶ່ງ",
])
def test_what_is_longer_than_a_subhead_is_missed(text: str) -> None:
    assert categories(page(tale(f"<h2>{text}</h2>")), page(tale())) == ["omission"]
