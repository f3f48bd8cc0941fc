"""Paragraphs that stand elsewhere in the copy have moved: they are neither gone nor new."""

from __future__ import annotations

import pytest
from article_pages import TEMPLATES, blog, decided, newspaper, original_page, swap
from article_texts import LIGHTHOUSE, ORCHARD
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare

BODY = LIGHTHOUSE.body


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_moved_paragraph_is_a_move_with_its_words_on_both_sides(template: str) -> None:
    body = [*BODY[:2], *BODY[3:5], BODY[2], *BODY[5:]]
    edits = decided(TEMPLATES[template](body, LIGHTHOUSE))
    assert [(edit[0], edit[1]) for edit in edits] == [("move", "reordering")]
    assert edits[0][2]
    assert edits[0][2] == edits[0][3]


def test_two_paragraphs_that_changed_places_are_a_move() -> None:
    edits = decided(newspaper([*BODY[:4], BODY[5], BODY[4], *BODY[6:]]))
    assert {edit[0] for edit in edits} == {"move"}


def test_a_moved_paragraph_with_a_changed_word_says_both() -> None:
    body = swap("every hour for decades", "every hour for months")
    edits = decided(newspaper([*body[:2], *body[3:12], body[2], *body[12:]]))
    assert {edit[1] for edit in edits} >= {"reordering"}
    assert ("decades", "months") in {(edit[2], edit[3]) for edit in edits}


@pytest.mark.parametrize("order", [(0, 2, 3, 1), (1, 2, 3, 0), (3, 0, 1, 2)], ids=["second", "first", "last"])
def test_a_paragraph_moved_to_the_end_or_the_beginning_is_a_move(order: tuple[int, ...]) -> None:
    """It stands beside the text that is shared, and is neither gone nor new."""
    edits = decided(blog([ORCHARD.body[at] for at in order], ORCHARD), original_page(ORCHARD))
    assert {edit[0] for edit in edits} == {"move"}


@pytest.mark.parametrize("order", [(0, 3, 4, 1, 2), (1, 2, 0, 3, 4), (0, 1, 4, 2, 3)])
def test_paragraphs_that_moved_together_are_one_move(order: tuple[int, ...]) -> None:
    original, copy = (page(prose(TALE[at] for at in some)) for some in (range(5), order))
    assert [edit.kind for edit in compare(original, copy).edits] == ["move"]


def test_paragraphs_that_stood_together_and_moved_apart_are_a_move_each() -> None:
    order = (0, 3, 1, 4, 2)
    original, copy = (page(prose(TALE[at] for at in some)) for some in (range(5), order))
    assert [edit.kind for edit in compare(original, copy).edits] == ["move", "move"]


@pytest.mark.parametrize("new", [
    ("stopped running for good in", "try the bridge, say the neighbours, at least once"),
    ("ran in", "try the bridge once"),
    ("stopped in", "try the old bridge at least once"),
])
def test_what_changed_in_paragraphs_that_moved_together_stands_in_its_own_block(new: tuple[str, str]) -> None:
    moved = prose(TALE[:2]).replace("stopped running in", new[0]).replace("try the bridge at least once", new[1])
    original, copy = page(tale()), page(prose(TALE[2:]) + moved)
    edits = [edit for edit in compare(original, copy).edits if edit.kind != "move"]
    assert len(edits) > 1
    for edit in edits:
        whole = " ".join(f"{edit.before}{edit.original.text}{edit.after}".split())
        assert whole in " ".join(TALE), "what stands around the words is what stands there"
        assert copy.text[edit.copy.start : edit.copy.end] == edit.copy.text


LINKS = (
    '<div class="related"><h4>Related</h4><ul><li><a href="/o">Oyster farmers look for buyers</a></li>'
    '<li><a href="/h">Harbour master resigns after a long inquiry</a></li></ul></div>'
)
ASIDE = (
    "<aside><h3>Before you go</h3><p>Every Thursday we send one long read to people who care about this coast.</p>"
    "<p>It has notes on tides, birds and boats, and the best of our archive.</p></aside>"
)
POINTS = (
    '<div class="k7"><h3>Key points</h3><ul><li>The ferry stopped running in the year of the bridge.</li>'
    "<li>Nobody noticed for a week, or so it is said.</li><li>The town made a park of the landing.</li></ul></div>"
)


@pytest.mark.parametrize("box", [LINKS, ASIDE, POINTS], ids=["links", "aside", "points"])
@pytest.mark.parametrize(("place", "other"), [(2, 3), (3, 2), (1, 3)])
def test_a_box_between_other_paragraphs_moves_none_of_them(box: str, place: int, other: int) -> None:
    """Sister sites have the same box, and its lines are as equal as the article's."""
    original, copy = page(tale(box, at=place)), page(tale(box, at=other))
    assert compare(original, copy).edits == ()


@pytest.mark.parametrize("box", [LINKS, ASIDE, POINTS], ids=["links", "aside", "points"])
def test_a_paragraph_moved_past_a_box_that_stays_is_a_move(box: str) -> None:
    original = page(tale(box, at=2))
    copy = page(prose((TALE[0], TALE[2])) + box + prose((TALE[1], *TALE[3:])))
    assert "move" in {edit.kind for edit in compare(original, copy).edits}


def test_a_section_of_the_text_that_moved_is_found() -> None:
    section = f'<section id="sharing-the-landing"><h2>The park</h2>{prose(TALE[1:4])}</section>'
    original, copy = page(prose(TALE[:1]) + section + prose(TALE[4:])), page(prose((TALE[0], TALE[4])) + section)
    assert [edit.kind for edit in compare(original, copy).edits] == ["move"]


def edited(text: str) -> str:
    """A paragraph of which a quarter of the words are others."""
    words = text.split()
    return " ".join("zebra" if at % 4 == 2 else word for at, word in enumerate(words))


def kinds_with(paragraphs: list[str]) -> set[str]:
    return {edit.kind.value for edit in compare(page(tale()), page("".join(paragraphs))).edits}


@pytest.mark.parametrize("at", range(len(TALE)))
@pytest.mark.parametrize("box", ["", '<div class="ad">Advertisement</div>'])
def test_a_paragraph_that_was_edited_much_has_not_moved_where_it_stood(at: int, box: str) -> None:
    """It is not matched by its words at the text's edges, and its two versions stand side by side."""
    paragraphs = [f"<p>{text}</p>" for text in TALE]
    paragraphs[at] = f"{box}<p>{edited(TALE[at])}</p>{box}"
    assert "move" not in kinds_with(paragraphs)
    assert kinds_with(paragraphs) - {"insertion"}


@pytest.mark.parametrize(("at", "to"), [(0, 1), (1, 3), (2, 1), (2, 3), (4, 3)])
def test_a_paragraph_that_was_edited_much_and_stands_elsewhere_has_moved(at: int, to: int) -> None:
    others = [*TALE[:at], *TALE[at + 1 :]]
    paragraphs = [f"<p>{text}</p>" for text in [*others[:to], edited(TALE[at]), *others[to:]]]
    assert kinds_with(paragraphs) == {"move", "substitution"}


def test_a_paragraph_that_passed_another_has_moved_though_a_word_of_either_changed() -> None:
    told = [line.replace("bench", "seat").replace("sign", "board") for line in TALE]
    original, copy = page(prose(TALE)), page(prose((*told[:3], told[4], told[3])))
    assert sorted(categories(original, copy)) == ["reordering", "wording", "wording"]


def test_a_call_that_stands_in_a_paragraph_of_its_own_behind_its_question_has_not_moved() -> None:
    question, call = "What do you want in the new ferry?", "Share your ideas in the comments."
    advert = '<div class="ad"><h3>Related</h3><a href="/x">How it was won</a></div>'
    behind = "<p><em>Images: Lind</em></p>"
    original = page(prose((*TALE, f"{question} {call}")) + behind)
    copy = page(prose((*TALE, question, call)) + advert + behind)
    assert set(categories(original, copy)) == {"furniture"}
