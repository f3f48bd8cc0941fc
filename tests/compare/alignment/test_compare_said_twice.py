"""A paragraph that was edited, and right beside it what a page repeats of it: one change is one edit."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose

from licensecheck.compare.alignment.said_twice import shown_beside
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

BOXES = [
    '<div class="promo-description">{}</div>',
    '<blockquote class="pullquote"><p>{}</p></blockquote>',
    "<aside><p>{}</p></aside>",
]
FIRST_SENTENCE = TALE[2].partition(". ")[0] + "."
EDITED = prose([*TALE[:2], TALE[2].replace("landing", "station"), *TALE[3:]])


def edits(original: str, copy: str) -> list[tuple[str, str]]:
    found = compare(page(original), page(copy)).edits
    return [(edit.original.text, edit.copy.text) for edit in found if edit.category is not Category.FURNITURE]


@pytest.mark.parametrize("said", [TALE[2], FIRST_SENTENCE, TALE[2].replace(",", "")])
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("at", [0, 2, 3, 5])
def test_the_original_repeats_it(box: str, said: str, at: int) -> None:
    repeated = prose(TALE[:at]) + box.format(said) + prose(TALE[at:])
    assert edits(repeated, EDITED) == [("landing", "station")]


@pytest.mark.parametrize("said", [TALE[2], FIRST_SENTENCE, TALE[2].replace(",", "")])
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("at", [2, 3])
def test_the_copy_shows_it_as_it_was(box: str, said: str, at: int) -> None:
    paragraphs = EDITED.split("</p>")
    repeated = "</p>".join([*paragraphs[:at], box.format(said) + paragraphs[at], *paragraphs[at + 1 :]])
    assert edits(prose(TALE), repeated) == [("landing", "station")]


def test_an_item_below_the_paragraph_that_has_its_words_is_an_item_of_the_original() -> None:
    """It is another line of both texts, which the copy spells in another way; not the paragraph as an editor had it."""
    item = "<ul><li>From the landing to the station for {} with the next boat: a timetable</li></ul>"
    told = "For 40 pounds the next boat goes with you from the landing to the station, says the timetable."
    original, copy = (
        prose([*TALE[:3], told]) + item.format(price) + prose(TALE[3:]) for price in ("40 pounds", "£40")
    )
    assert edits(original, copy) == [("40 pounds", "£40")]
    shown = prose([*TALE[:3], told.replace("station", "bridge")]) + f"<ul><li>{told}</li></ul>" + prose(TALE[3:])
    assert edits(prose([*TALE[:3], told, *TALE[3:]]), shown) == [("station", "bridge")]


@pytest.mark.parametrize("at", [2, 3])
def test_a_subhead_whose_words_an_edited_paragraph_beside_it_has_is_there(at: int) -> None:
    subhead = "<h2>Waiting for the next boat there</h2>"
    original = prose(TALE[:at]) + subhead + prose(TALE[at:])
    assert edits(original, original.replace("to the landing", "to the station")) == [("landing", "station")]
    assert edits(original, prose(TALE)) == [("Waiting for the next boat there", "")]


def test_both_repeat_it() -> None:
    box = BOXES[0].format(FIRST_SENTENCE)
    assert edits(box + prose(TALE), box + EDITED) == [("landing", "station")]


def test_a_paragraph_that_is_said_twice_in_both_is_compared_twice() -> None:
    """A refrain is text, wherever it stands."""
    refrain = f"<p>{TALE[2]}</p>"
    changed = refrain.replace("landing", "station")
    assert edits(prose(TALE) + refrain, prose(TALE) + changed) == [("landing", "station")]


def test_two_tellings_that_the_copy_joined_are_both_there() -> None:
    first = f"{TALE[1]} {TALE[2]}"
    told, joined = [TALE[0], first, TALE[2], *TALE[3:]], [TALE[0], f"{first} {TALE[2]}", *TALE[3:]]
    joined[1] = joined[1].replace("the bridge", "a bridge").replace("next boat.", "last boat.")
    assert edits(prose(told), prose(joined)) == [("the", "a"), ("next", "last"), ("next", "last")]


def test_a_standfirst_of_the_copy_and_one_of_the_original_are_no_part_of_the_text() -> None:
    long = f"{TALE[0]} {TALE[1]} {TALE[2]}"
    original = f'<div class="x"><p>{TALE[0]} {TALE[1]} Now there is a park where it landed.</p></div>'
    body = prose([long, *TALE[3:]])
    for words in (TALE[0], f"{long[:-30]}…", f"{long[:-30]} [...]"):
        copy = f"<p><strong>{words}</strong></p>"
        assert edits(original + body, copy + body) == []


@pytest.mark.parametrize("gone", [0, 1])
def test_of_two_lines_that_are_nearly_one_the_changed_one_is_told(gone: int) -> None:
    lines = [f"On {day} the boat that nobody had ordered came in with {number} people aboard, and it left at once."
             for day, number in (("Monday", "forty"), ("Sunday", "sixty"))]
    kept = lines[1 - gone]
    copy = prose([*TALE[:3], kept.replace("at once", "at noon"), *TALE[3:]])
    found = edits(prose([*TALE[:3], *lines, *TALE[3:]]), copy)
    assert sorted(found) == sorted([("once", "noon"), (lines[gone].rstrip("."), "")])


def test_one_of_two_tellings_that_is_gone_is_missed() -> None:
    original = prose(TALE[:3]) + f"<p>{TALE[2]}</p>" + prose(TALE[3:])
    assert edits(original, EDITED) == [("landing", "station"), (TALE[2].rstrip("."), "")]


@pytest.mark.parametrize(("times", "are_read"), [(2, True), (2_000, False)])
def test_the_words_of_megabytes_beside_a_paragraph_are_not_looked_at(
    monkeypatch: pytest.MonkeyPatch, times: int, are_read: bool
) -> None:
    said = f"{TALE[2]} " * times
    a = TextSide(page(prose([*TALE[:2], said, *TALE[3:]])))
    b = TextSide(page(prose([*TALE[:2], said, said.replace("landing", "station"), *TALE[3:]])))
    pairs = [(i, b.keys.index(key)) for i, key in enumerate(a.keys) if key in b.keys]
    read_words = TextSide.tokens
    read: list[int] = []

    def tokens(side: TextSide, block: int) -> list[Token]:
        read.append(block)
        return read_words(side, block)

    monkeypatch.setattr(TextSide, "tokens", tokens)
    assert list(shown_beside(a, b, pairs)) == []
    assert bool(read) == are_read


LEADS = ['<p class="lead">{}</p>', '<div class="manual-excerpt"><p>{}</p></div>', "<p><strong>{}</strong></p>"]
FIRST = "The ferry stopped running in the autumn of that year."
OPENING = f"{FIRST} {TALE[1]} {TALE[2]}"


@pytest.mark.parametrize("box", ["", '<div class="share-bar"><a href="#s">Share</a></div>'])
@pytest.mark.parametrize("lead", LEADS)
def test_a_first_paragraph_that_a_template_split_into_a_lead_and_the_rest_is_all_there(lead: str, box: str) -> None:
    original = prose([OPENING, *TALE[3:]])
    copy = lead.format(FIRST) + box + prose([f"{TALE[1]} {TALE[2]}", *TALE[3:]])
    assert edits(original, copy) == []
    assert edits(original, copy.replace("landing", "station")) == [("landing", "station"), ("landing", "station")]


@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_that_repeats_a_paragraph_hides_no_edit_of_it(lead: str) -> None:
    original = prose([OPENING, *TALE[3:]])
    changed = OPENING.replace("in the autumn", "in the spring")
    assert edits(original, lead.format(FIRST) + prose([changed, *TALE[3:]])) == [("autumn", "spring")]


@pytest.mark.parametrize("heading", ["", "<h2>The park</h2>", "<p><strong>The park</strong></p>"])
def test_a_pull_quote_below_a_heading_is_none_of_the_paragraph_that_was_split_there(heading: str) -> None:
    original = f"<p>{TALE[3]}</p>{heading}{prose([f'{TALE[0]} {TALE[1]}', TALE[2], TALE[4]])}"
    box = f'<div class="pq"><span>“</span>{TALE[0]}<span>”</span></div>'
    copy = f"<p>{TALE[3]}</p>{heading}{box}{prose([TALE[0], TALE[1], TALE[2], TALE[4]])}"
    assert edits(original, copy) == []
    assert edits(original, copy.replace("For a week", "For a year")) == [("week", "year")]
    assert edits(original, copy.replace(f"<p>{TALE[0]}</p>", f"<p>{TALE[0].replace('autumn', 'spring')}</p>")) == [
        ("autumn", "spring"),
    ]


@pytest.mark.parametrize("first", [True, False])
def test_a_pull_quote_between_the_halves_of_a_split_paragraph_is_neither(first: bool) -> None:
    """Boxes of other kinds stand around: what is like the one half is the other."""
    aside = '<div class="x"><em>Weather: rain</em></div>'
    original = prose([TALE[3], f"{TALE[0]} {TALE[1]}", TALE[2]])
    box = f'<div class="pq"><span>“</span>{TALE[0 if first else 1]}<span>”</span></div>'
    copy = f"<p>{TALE[3]}</p>{aside}<p>{TALE[0]}</p>{box}<p>{TALE[1]}</p>{aside}<p>{TALE[2]}</p>"
    assert edits(original, copy) == []
    assert edits(original, copy.replace("<p>For a week", "<p>For a year")) == [("week", "year")]


def test_a_line_of_code_beside_a_split_paragraph_that_explains_it_is_no_repetition() -> None:
    code = "<pre>ferry --row old-bridge.txt --to landing.txt</pre>"
    told = (
        "The command ferry reads old-bridge.txt and writes landing.txt, with --row for the boat.",
        "Leave out --to where the landing is known, and row as you like across the old river.",
    )
    original = f"<p>{TALE[0]}</p><p>{TALE[1]}</p>{code}<p>{' '.join(told)}</p><p>{TALE[2]}</p>"
    copy = f"<p>{TALE[0]}</p><p>{TALE[1]}</p>{code}{prose(told)}<p>{TALE[2]}</p>"
    assert edits(original, copy) == []
    assert edits(original, copy.replace("--row old", "--tow old")) == [("row", "tow")]


@pytest.mark.parametrize("quote", [
    "A sign was put up where the ferry had stopped.",
    "The waiting had never been about crossing the river.",
])
@pytest.mark.parametrize("is_behind", [False, True])
def test_a_pull_quote_set_as_the_texts_own_quotations_hides_no_paragraph_beside_it(quote: str, is_behind: bool) -> None:
    told = f"He wrote that summer: {quote} Nobody in the town has told it better since, and many have tried it."
    own = "<blockquote><p>We have counted every boat, and nobody has asked what the boats were for.</p></blockquote>"
    steps = "<ul><li>Wait until the bell has rung.</li><li>Wait until it has rung again.</li></ul>"
    put = f"<blockquote><p>{quote}</p></blockquote>"
    paragraph = f"<p>{told}</p>"
    shown = f"{paragraph}{put}" if is_behind else f"{put}{paragraph}"
    original, copy = (f"{prose(TALE[:3])}{steps}{middle}{own}{prose(TALE[3:])}" for middle in (paragraph, shown))
    assert edits(original, copy) == []
    assert edits(original, copy.replace("many have", "few have")) == [("many", "few")]
